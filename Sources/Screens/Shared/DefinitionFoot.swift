import Canvas

/// What a figure counts, below a line at the foot of the screen that shows it.
enum DefinitionFoot {
  static func draw(_ lines: [StyledLine], on grid: inout Grid, in area: Rect) {
    guard !area.isEmpty else { return }
    grid.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    for (index, line) in lines.prefix(area.rows - 1).enumerated() {
      grid.put(
        line, row: area.row + 1 + index, column: area.column + 1, width: area.columns - 2)
    }
  }
}
