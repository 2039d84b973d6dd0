extension Grid {
  /// Copies some rows of another picture to a place in this one, its cursor with them.
  public mutating func paste(
    _ other: Grid, rows: Range<Int>? = nil, row: Int, column: Int
  ) {
    let rows = (rows ?? 0..<other.size.rows).clamped(to: 0..<other.size.rows)
    for (offset, source) in rows.enumerated() where bounds.rows > row + offset && row + offset >= 0
    {
      for sourceColumn in 0..<other.size.columns {
        let cell = other[source, sourceColumn]
        let target = column + sourceColumn
        guard target >= 0, target + max(1, Int(cell.width)) <= size.columns else { continue }
        cells[(row + offset) * size.columns + target] = cell
      }
    }
    if let cursor = other.cursor, rows.contains(cursor.row) {
      placeCursor(
        row: row + cursor.row - rows.lowerBound, column: column + cursor.column,
        isVisible: cursor.isVisible)
    }
  }
}
