import Canvas

/// The values to choose from as lines of a screen, each value whole, however long it is.
struct QuestionSheet {
  struct Line {
    var text: StyledLine
    /// Who wrote the value and when, at the right edge.
    var trailing: StyledLine = []
    /// The row that the line belongs to; nothing for a heading.
    var row: String?
  }

  private(set) var lines: [Line] = []

  init(_ rows: [ListRow], columns: Int) {
    let width = max(10, columns - 3)
    for row in rows {
      if row.isHeader {
        lines += Wrap.lines(row.line, width: columns - 1).map { Line(text: $0) }
        continue
      }
      var values = Wrap.lines(row.line, width: width).map { Line(text: $0, row: row.id) }
      let last = values.last?.text.width ?? 0
      if row.trailing.isEmpty || last + 2 + row.trailing.width <= width, !values.isEmpty {
        values[values.count - 1].trailing = row.trailing
      } else {
        values.append(Line(text: [], trailing: row.trailing, row: row.id))
      }
      lines += values
    }
  }

  /// The lines of a row; none where it is not shown.
  func span(of row: String?) -> Range<Int>? {
    guard let row, let first = lines.firstIndex(where: { $0.row == row }) else { return nil }
    return first..<(lines[first...].firstIndex { $0.row != row } ?? lines.count)
  }

  /// The line to start with so that a row is in sight, or as much of it as there is room for.
  ///
  /// A value that is longer than the room shows its beginning, or its end for who comes from below.
  func top(for row: String?, from top: Int, rows: Int, upwards: Bool = false) -> Int {
    let most = max(0, lines.count - rows)
    guard let span = span(of: row) else { return min(top, most) }
    // The heading right above is of use beside the first value.
    let heading = span.lowerBound > 0 && lines[span.lowerBound - 1].row == nil ? 1 : 0
    let (start, end) = (span.lowerBound - heading, span.upperBound)
    var top = top
    if end - start > rows {
      if top + rows <= start || top >= end { top = upwards ? end - rows : start }
    } else {
      top = max(end - rows, min(top, start))
    }
    return max(0, min(top, most))
  }

  /// The row that is at a line or, where that is a heading, below it.
  func row(at line: Int) -> String? {
    guard lines.indices.contains(line) else { return nil }
    return lines[line...].first { $0.row != nil }?.row
  }
}

extension QuestionSheet {
  /// Draws the lines in sight; the cursor stands on the chosen value.
  func draw(
    selected: String?, from top: Int, on grid: inout Grid, in rect: Rect, focused: Bool
  ) {
    for (offset, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      grid.put(line.text, row: row, column: rect.column + (line.row == nil ? 0 : 2))
      let right = rect.endColumn - 1
      grid.put(line.trailing, row: row, column: right - line.trailing.width)
      guard let id = line.row, id == selected else { continue }
      grid.restyle(
        Rect(row: row, column: rect.column, rows: 1, columns: rect.columns - 1),
        focused ? .selected : .selectedDim)
    }
    if let span = span(of: selected) {
      let row = rect.row + max(0, min(span.lowerBound - top, rect.rows - 1))
      grid.put(">", row: row, column: rect.column, style: focused ? .selected : .selectedDim)
      if focused { grid.placeCursor(row: row, column: rect.column, isVisible: false) }
    }
    if top > 0 { grid.put("↑", row: rect.row, column: rect.endColumn - 1, style: .dim) }
    if top + rect.rows < lines.count, !rect.isEmpty {
      grid.put("↓", row: rect.endRow - 1, column: rect.endColumn - 1, style: .dim)
    }
  }
}
