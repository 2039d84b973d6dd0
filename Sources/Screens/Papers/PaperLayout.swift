import Canvas

/// Where the list of papers and the chosen one stand.
struct PaperLayout {
  let list: Rect
  let rule: Rect
  let paper: Rect

  /// - Parameter rows: those of the list; a list of many papers has what the screen can spare.
  init(_ area: Rect, listRows rows: Int) {
    let (top, rest) = area.splitTop(min(rows, area.rows >= 18 ? 6 : 4))
    list = top
    (rule, paper) = rest.splitTop(1)
  }

  /// Draws the rule and the paper below it.
  func draw(_ lines: [StyledLine], from scroll: Int, on grid: inout Grid) {
    grid.horizontalLine(row: rule.row, column: rule.column, columns: rule.columns)
    PaperLayout.draw(lines, from: scroll, on: &grid, in: paper)
  }

  /// Draws a paper from a line on, with a sign where there is more.
  static func draw(
    _ lines: [StyledLine], from scroll: Int, on grid: inout Grid, in area: Rect
  ) {
    let first = max(0, min(scroll, lines.count - area.rows))
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + row, column: area.column + 1, width: area.columns - 2)
    }
    let last = area.endColumn - 1
    if first > 0 { grid.put("↑", row: area.row, column: last, style: .dim) }
    if first + area.rows < lines.count {
      grid.put("↓", row: area.endRow - 1, column: last, style: .dim)
    }
  }
}
