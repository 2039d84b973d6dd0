/// A part of the screen; rows and columns count from 0 at the top left.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var size: Size { Size(rows: rows, columns: columns) }
  /// The first row below.
  public var endRow: Int { row + rows }
  /// The first column to the right.
  public var endColumn: Int { column + columns }
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether a cell lies inside.
  public func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// What both have in common; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }
}

extension Rect {
  /// The part that is left when the edges are taken off.
  public func inset(rows edgeRows: Int = 0, columns edgeColumns: Int = 0) -> Rect {
    Rect(
      row: row + edgeRows, column: column + edgeColumns, rows: rows - 2 * edgeRows,
      columns: columns - 2 * edgeColumns)
  }

  /// The first rows, and what is below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: count, columns: columns),
      Rect(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The last rows, and what is above them.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (top, rest) = splitTop(rows - min(max(0, count), rows))
    return (top, rest)
  }

  /// The first columns, and what is right of them after a gap.
  public func splitLeft(_ count: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), columns)
    let gap = min(max(0, gap), columns - count)
    return (
      Rect(row: row, column: column, rows: rows, columns: count),
      Rect(row: row, column: column + count + gap, rows: rows, columns: columns - count - gap)
    )
  }

  /// The last columns, and what is left of them before a gap.
  public func splitRight(_ count: Int, gap: Int = 0) -> (rest: Rect, right: Rect) {
    let count = min(max(0, count), columns)
    let gap = min(max(0, gap), columns - count)
    return (
      Rect(row: row, column: column, rows: rows, columns: columns - count - gap),
      Rect(row: row, column: endColumn - count, rows: rows, columns: count)
    )
  }

  /// A rectangle of the size in the middle of this one, clipped to it.
  public func centred(_ size: Size) -> Rect {
    let rows = min(size.rows, self.rows)
    let columns = min(size.columns, self.columns)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows,
      columns: columns)
  }
}
