extension Grid {
  /// Copies some rows of another picture to a place in this one, its cursor with them.
  public mutating func paste(
    _ other: Grid, rows: Range<Int>? = nil, row: Int, column: Int
  ) {
    let taken = (rows ?? 0..<other.size.rows).clamped(to: 0..<other.size.rows)
    for (offset, source) in taken.enumerated()
    where size.rows > row + offset && row + offset >= 0 {
      if column == 0, other.size.columns == size.columns {
        self.rows[row + offset] = other.rows[source]
        continue
      }
      var part = max(0, -column)..<max(0, -column, min(other.size.columns, size.columns - column))
      // A wide character that is cut at the right edge stays away.
      if part.upperBound < other.size.columns, let last = part.last,
        other[source, last].width == 2
      {
        part = part.dropLast()
      }
      self.rows[row + offset].withUnsafeMutableBufferPointer { cells in
        other.rows[source].withUnsafeBufferPointer { others in
          for place in part { cells[column + place] = others[place] }
        }
      }
    }
    if let cursor = other.cursor, taken.contains(cursor.row) {
      placeCursor(
        row: row + cursor.row - taken.lowerBound, column: column + cursor.column,
        isVisible: cursor.isVisible)
    }
  }
}
