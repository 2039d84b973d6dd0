import Canvas

extension SheetWindow {
  /// Draws the lines in sight and stands the cursor in the focused field.
  func draw(_ lines: [SheetLine], focus: SheetFocus?, on grid: inout Grid, in rect: Rect) {
    for line in seen { draw(line, focus, on: &grid, in: rect) }
    drawCuts(lines, on: &grid, in: rect)
  }

  /// Draws one of the lines in sight.
  func draw(_ line: Seen, _ focus: SheetFocus?, on grid: inout Grid, in rect: Rect) {
    let inside = (line.top..<line.top + line.placed.rows).clamped(to: 0..<rect.rows)
    guard !inside.isEmpty else { return }
    var picture = Grid(Size(rows: line.placed.rows, columns: rect.columns))
    draw(line.placed.line, line.placed, focus, on: &picture)
    grid.paste(
      picture, rows: inside.lowerBound - line.top..<inside.upperBound - line.top,
      row: rect.row + inside.lowerBound, column: rect.column)
  }

  /// The focused field and its box, where its text alone changes in a picture of all lines.
  ///
  /// The first field of a line keeps its place while its text fills as many rows.
  func textAlone(
    _ focus: SheetFocus, before: SheetFocus, in rect: Rect
  ) -> (field: SheetField, box: Rect)? {
    guard focus.isTextAlone, before.isTextAlone, focus.path == before.path,
      let line = seen.first(where: { $0.placed.has(focus.path) }),
      line.top >= 0, line.top + line.placed.rows <= rect.rows,
      case .field(let field, _) = line.placed.line.content, field.path == focus.path,
      var box = line.placed.boxes.first?.rect, box.endColumn < rect.columns,
      line.placed.boxes.dropFirst().allSatisfy({ $0.rect.column >= box.endColumn }),
      SheetPlacing.rows(of: field, width: box.columns, focus: focus) == box.rows
    else { return nil }
    box.row += rect.row + line.top
    box.column += rect.column
    return (field, box)
  }

  /// The signs that there is more above or below.
  func drawCuts(_ lines: [SheetLine], on grid: inout Grid, in rect: Rect) {
    let cut = isCut(lines)
    if cut.above { grid.put("↑", row: rect.row, column: rect.endColumn - 1, style: .dim) }
    if cut.below { grid.put("↓", row: rect.endRow - 1, column: rect.endColumn - 1, style: .dim) }
  }

  private func draw(
    _ line: SheetLine, _ placed: PlacedLine, _ focus: SheetFocus?, on picture: inout Grid
  ) {
    for words in placed.words {
      picture.put(
        words.line, row: words.row, column: words.column,
        width: picture.size.columns - words.column)
    }
    var marked: Set<Int> = []
    for field in line.fields {
      guard let box = placed.boxes.first(where: { $0.path == field.path }) else { continue }
      let focus = focus?.path == field.path ? focus : nil
      picture.put(
        field.label, row: box.label.row, column: box.label.column,
        style: focus == nil ? .dim : .bold, width: box.rect.column - box.label.column)
      if let focus {
        picture.put(">", row: box.label.row, column: 0, style: .bold)
        // Which of several buttons it is shows without colour too.
        if focus.area == nil, line.fields.count > 1 {
          picture.put(">", row: box.rect.row, column: box.rect.column - 1, style: .bold)
        }
      }
      // What lacks in a field at the end of the line does not hide what is said of the line's own.
      if let mark = field.mark, mark.style != .lack || !marked.contains(box.label.row) {
        marked.insert(box.label.row)
        picture.put([mark], row: box.label.row, column: 1, width: SheetPlacing.edge - 1)
      }
      draw(field, box.rect, focus, on: &picture)
    }
  }

  /// Draws what stands in a field's box.
  func draw(
    _ field: SheetField, _ box: Rect, _ focus: SheetFocus?, on picture: inout Grid
  ) {
    let hint = SheetPlacing.hint(field.placeholder)
    if let focus, let area = focus.area {
      var box = box
      if !focus.echo.isEmpty, SheetPlacing.isEchoBeside(focus, columns: box.columns) {
        let text = min(TextWidth.of(area.text) + 1, box.columns)
        picture.put(
          focus.echo, row: box.row, column: box.column + text, width: box.columns - text)
        box.columns = text
      }
      area.draw(on: &picture, in: box, focused: true, placeholder: hint)
    } else if focus != nil {
      let lines = Wrap.lines(field.text.isEmpty ? hint : field.text, width: box.columns)
      for (offset, line) in lines.prefix(box.rows).enumerated() {
        picture.put(
          line, row: box.row + offset, column: box.column, style: .selected, width: box.columns)
      }
      picture.placeCursor(row: box.row, column: box.column, isVisible: false)
    } else if field.text.isEmpty {
      picture.put(
        hint, row: box.row, column: box.column, style: .placeholder, width: box.columns)
    } else {
      TextArea(field.text).draw(on: &picture, in: box, focused: false, style: field.style)
    }
  }
}
