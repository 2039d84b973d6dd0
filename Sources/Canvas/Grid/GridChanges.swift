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
      return (0..<size.rows).map { row in
        let start = row * size.columns
        return Change(row: row, column: 0, cells: Array(cells[start..<start + size.columns]))
      }
    }
    return cells.withUnsafeBufferPointer { cells in
      old.cells.withUnsafeBufferPointer { Self.changes(cells, from: $0, size) }
    }
  }

  private static func changes(
    _ cells: UnsafeBufferPointer<Cell>, from old: UnsafeBufferPointer<Cell>, _ size: Size
  ) -> [Change] {
    var result: [Change] = []
    for row in 0..<size.rows {
      let base = row * size.columns
      var column = 0
      if isSame(cells, old, base..<base + size.columns) { continue }
      while column < size.columns {
        guard cells[base + column] != old[base + column] else {
          column += 1
          continue
        }
        var start = column
        while start > 0 && cells[base + start].width == 0 { start -= 1 }
        var end = column + 1
        while end < size.columns
          && (cells[base + end] != old[base + end] || cells[base + end].width == 0)
        {
          end += 1
        }
        result.append(
          Change(row: row, column: start, cells: Array(cells[base + start..<base + end])))
        column = end
      }
    }
    return result
  }

  private static func isSame(
    _ cells: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, _ range: Range<Int>
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, cells[index] == old[index] { index += 1 }
    return index == range.upperBound
  }
}
