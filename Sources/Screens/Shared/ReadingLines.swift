import Canvas

/// Lines that are read and scrolled, with arrows in the last column where there are more.
enum ReadingLines {
  static func draw(
    _ lines: [StyledLine], from scroll: Int, on grid: inout Grid, in area: Rect
  ) {
    let first = min(scroll, max(0, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + offset, column: area.column, width: area.columns - 1)
    }
    let end = area.endColumn - 1
    if first > 0 { grid.put("↑", row: area.row, column: end, style: .dim) }
    if first + area.rows < lines.count {
      grid.put("↓", row: area.endRow - 1, column: end, style: .dim)
    }
  }

  /// How many lines a key goes on by; nothing for keys that do not scroll.
  static func step(_ key: Key) -> Int? {
    switch key {
    case .up: -1
    case .down: 1
    case .mouse(let event) where event.kind == .wheelUp: -3
    case .mouse(let event) where event.kind == .wheelDown: 3
    default: nil
    }
  }
}
