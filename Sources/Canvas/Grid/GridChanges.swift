extension Grid {
  /// Neighbouring cells of one row that differ from the picture before.
  public struct Change: Hashable, Sendable {
    public let row: Int
    public let column: Int
    public let cells: [Cell]
  }

  /// The cells that differ from an older picture, in reading order; everything if the size changed.
  ///
  /// A wide character is always given whole.
  public func changes(from old: Grid?) -> [Change] {
    guard let old, old.size == size else {
      return rows.enumerated().map { Change(row: $0.offset, column: 0, cells: $0.element) }
    }
    var result: [Change] = []
    for row in rows.indices {
      rows[row].withUnsafeBufferPointer { cells in
        old.rows[row].withUnsafeBufferPointer { before in
          // A row that both pictures share is not looked at.
          guard cells.baseAddress != before.baseAddress else { return }
          Self.add(cells, from: before, row, to: &result)
        }
      }
    }
    return result
  }

  private static func add(
    _ cells: UnsafeBufferPointer<Cell>, from old: UnsafeBufferPointer<Cell>, _ row: Int,
    to result: inout [Change]
  ) {
    var column = 0
    while column < cells.count {
      guard cells[column] != old[column] else {
        column += 1
        continue
      }
      var start = column
      while start > 0 && cells[start].width == 0 { start -= 1 }
      var end = column + 1
      while end < cells.count && (cells[end] != old[end] || cells[end].width == 0) { end += 1 }
      result.append(Change(row: row, column: start, cells: Array(cells[start..<end])))
      column = end
    }
  }
}
