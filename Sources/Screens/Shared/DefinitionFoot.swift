import Canvas

/// What a figure counts, below a line at the foot of the screen that shows it.
enum DefinitionFoot {
  static func draw(
    _ lines: [StyledLine], from scroll: Int, on grid: inout Grid, in area: Rect
  ) {
    guard !area.isEmpty else { return }
    grid.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    let text = Rect(
      row: area.row + 1, column: area.column + 1, rows: rows(of: area),
      columns: area.columns - 1)
    ReadingLines.draw(lines, from: scroll, on: &grid, in: text)
  }

  /// How many lines are shown at once.
  static func rows(of area: Rect) -> Int { max(0, area.rows - 1) }
}
