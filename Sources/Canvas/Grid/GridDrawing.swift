extension Grid {
  /// Fills a part with one character of one column.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .normal) {
    let part = rect.intersection(bounds)
    guard !part.isEmpty, let cell = Grid.cell(character, style) else { return }
    for row in part.row..<part.endRow {
      // Only at the edges can a wide character be cut.
      set(row, part.column, cell)
      set(row, part.endColumn - 1, cell)
      rows[row].withUnsafeMutableBufferPointer { cells in
        for place in part.column..<part.endColumn { cells[place] = cell }
      }
    }
  }

  /// A cell with a character of one column.
  private static func cell(_ character: Character, _ style: Style) -> Cell? {
    if character.isPlain { return Cell(character, style: style) }
    let glyph = SafeText.glyphs(of: character).first { $0.width == 1 }
    return glyph.map { Cell($0.character, style: style) }
  }

  /// Gives a part another style, its text unchanged.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let part = rect.intersection(bounds)
    guard !part.isEmpty else { return }
    for row in part.row..<part.endRow {
      for column in part.column..<part.endColumn {
        rows[row][column].style = style
      }
    }
  }

  /// A line from left to right.
  public mutating func horizontalLine(
    row: Int, column: Int = 0, columns: Int? = nil, style: Style = .frame
  ) {
    fill(
      Rect(row: row, column: column, rows: 1, columns: columns ?? size.columns - column), "─",
      style: style)
  }

  /// A line downwards.
  public mutating func verticalLine(row: Int, column: Int, rows: Int, style: Style = .frame) {
    fill(Rect(row: row, column: column, rows: rows, columns: 1), "│", style: style)
  }

  /// A box with an optional title in its upper edge; what is inside is left as it is.
  public mutating func box(_ rect: Rect, title: String = "", style: Style = .frame) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let last = Rect(row: rect.endRow - 1, column: rect.endColumn - 1, rows: 1, columns: 1)
    horizontalLine(row: rect.row, column: rect.column, columns: rect.columns, style: style)
    horizontalLine(row: last.row, column: rect.column, columns: rect.columns, style: style)
    verticalLine(row: rect.row, column: rect.column, rows: rect.rows, style: style)
    verticalLine(row: rect.row, column: last.column, rows: rect.rows, style: style)
    put("┌", row: rect.row, column: rect.column, style: style)
    put("┐", row: rect.row, column: last.column, style: style)
    put("└", row: last.row, column: rect.column, style: style)
    put("┘", row: last.row, column: last.column, style: style)
    if !title.isEmpty && rect.columns > 6 {
      put(
        " " + title + " ", row: rect.row, column: rect.column + 2, style: .heading,
        width: rect.columns - 4)
    }
  }
}
