extension Grid {
  /// Copies some rows of another picture to a place in this one, its cursor with them.
  public mutating func paste(
    _ other: Grid, rows: Range<Int>? = nil, row: Int, column: Int
  ) {
    let rows = (rows ?? 0..<other.size.rows).clamped(to: 0..<other.size.rows)
    for (offset, source) in rows.enumerated() where bounds.rows > row + offset && row + offset >= 0
    {
      var part = max(0, -column)..<max(0, -column, min(other.size.columns, size.columns - column))
      // A wide character that is cut at the right edge stays away.
      if part.upperBound < other.size.columns, let last = part.last,
        other[source, last].width == 2
      {
        part = part.dropLast()
      }
      let from = source * other.size.columns
      let target = (row + offset) * size.columns + column
      cells.withUnsafeMutableBufferPointer { cells in
        other.cells.withUnsafeBufferPointer { others in
          for place in part { cells[target + place] = others[from + place] }
        }
      }
    }
    if let cursor = other.cursor, rows.contains(cursor.row) {
      placeCursor(
        row: row + cursor.row - rows.lowerBound, column: column + cursor.column,
        isVisible: cursor.isVisible)
    }
  }
}
