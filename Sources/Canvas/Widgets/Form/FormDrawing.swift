extension Form {
  /// Draws the rows that are in sight; the cursor stands on the focused one.
  ///
  /// A line that has the focus and is not written in shows its beginning.
  public func draw(
    on grid: inout Grid, in rect: Rect, focused: Bool = true, isWriting: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    let layout = FormLayout(self, size: rect.size)
    let top = layout.top(self, rows: rect.rows)
    for (index, place) in layout.places.enumerated() {
      let seen = (place.top..<place.top + place.height).clamped(to: top..<top + rect.rows)
      guard !seen.isEmpty else { continue }
      var picture = Grid(Size(rows: place.height, columns: rect.columns))
      let isFocused = rows[index].id == focus && focused
      draw(
        rows[index], place, layout, on: &picture, isFocused: isFocused, isWriting: isWriting)
      grid.paste(
        picture, rows: seen.lowerBound - place.top..<seen.upperBound - place.top,
        row: rect.row + seen.lowerBound - top, column: rect.column)
    }
    if top > 0, grid[rect.row, rect.column] == .blank {
      grid.put("↑", row: rect.row, column: rect.column, style: .dim)
    }
    if top + rect.rows < layout.height, grid[rect.endRow - 1, rect.column] == .blank {
      grid.put("↓", row: rect.endRow - 1, column: rect.column, style: .dim)
    }
  }

  /// Draws one row on a picture of its own, line 0 being the row's first.
  private func draw(
    _ row: FormRow, _ place: FormLayout.Place, _ layout: FormLayout, on picture: inout Grid,
    isFocused: Bool, isWriting: Bool
  ) {
    let label = place.label
    let labelRow = label.row - place.top
    let labelStyle: Style = row.kind == .heading ? .heading : (isFocused ? .bold : .normal)
    let labelLines =
      row.kind == .heading
      ? FormLayout.headingLines(of: row, columns: label.columns) : [row.label]
    for (offset, words) in labelLines.enumerated() {
      picture.put(
        words, row: labelRow + offset, column: label.column, style: labelStyle,
        width: label.columns)
    }
    if isFocused {
      picture.put(">", row: labelRow, column: max(0, label.column - 2), style: .bold)
    }
    let columns = picture.size.columns
    var end = columns
    for mark in row.marks.reversed() {
      let width = min(TextWidth.of(mark.sign), layout.markColumns - 1)
      guard width > 0, end - width >= columns - layout.markColumns else { break }
      picture.put(mark.sign, row: labelRow, column: end - width, style: mark.style, width: width)
      end -= width + 1
    }
    var field = place.field
    field.row -= place.top
    guard !field.isEmpty else { return }
    draw(row, in: field, on: &picture, isFocused, isWriting)
    for (offset, line) in place.words.enumerated() {
      picture.put(line, row: field.endRow + offset, column: field.column)
    }
  }

  private func draw(
    _ row: FormRow, in field: Rect, on picture: inout Grid, _ isFocused: Bool, _ isWriting: Bool
  ) {
    switch row.kind {
    case .heading: break
    case .note(let line):
      let lines = FormLayout.hung(line, lead: row.lead, columns: field.columns)
      for (offset, line) in lines.enumerated() {
        picture.put(line, row: field.row + offset, column: field.column, width: field.columns)
      }
    case .link(let line):
      let lines = FormLayout.hung(line, lead: row.lead, columns: field.columns)
      for (offset, line) in lines.enumerated() {
        let line = isFocused ? line.map { StyledText($0.text, .selected) } : line
        picture.put(line, row: field.row + offset, column: field.column, width: field.columns)
      }
      if isFocused { picture.placeCursor(row: field.row, column: field.column) }
    case .choice(let options, let selected):
      Choice(options, selected: selected).draw(on: &picture, in: field, focused: isFocused)
    case .text:
      guard case .line(let line) = fields[row.id] else { break }
      line.draw(
        on: &picture, in: field, focused: isFocused, isWriting: isWriting,
        placeholder: row.placeholder)
      guard isFocused, echoBelow(row, columns: field.columns) == nil else { break }
      picture.put(row.echo, row: field.row, column: field.column + Form.echoStart(line.text))
    case .area:
      guard case .area(let area) = fields[row.id] else { break }
      area.draw(on: &picture, in: field, focused: isFocused, placeholder: row.placeholder)
    }
  }

  /// Where what is said of a text begins: the caret may stand behind the text.
  private static func echoStart(_ text: String) -> Int { TextWidth.of(text) + 2 }

  /// What is said of a row's text where it does not fit behind it: it stands below, whole.
  func echoBelow(_ row: FormRow, columns: Int) -> StyledLine? {
    guard case .text = row.kind, !row.echo.isEmpty, let text = text(row.id) else { return nil }
    let width = row.echo.reduce(0) { $0 + TextWidth.of($1.text) }
    return Form.echoStart(text) + width > columns ? row.echo : nil
  }
}
