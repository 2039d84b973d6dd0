/// A picture of the whole screen: cells and the cursor.
///
/// Text gets in only through `put`, which makes it safe. Pictures share the rows that are the same:
/// a key changes few of them, and neither a copy nor a comparison touches the others.
public struct Grid: Hashable, Sendable {
  public let size: Size
  /// Each as wide as the picture.
  public internal(set) var rows: [[Cell]]
  /// Where the hardware cursor stands: always on the focused thing.
  public var cursor: Cursor?

  public init(_ size: Size, style: Style = .normal) {
    self.size = size
    let row = Array(repeating: Cell(style: style), count: size.columns)
    rows = Array(repeating: row, count: size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside.
  public subscript(row: Int, column: Int) -> Cell {
    bounds.contains(row: row, column: column) ? rows[row][column] : .blank
  }

  /// Stands the cursor on the focused thing, kept inside the picture.
  public mutating func placeCursor(row: Int, column: Int, isVisible: Bool = true) {
    cursor = Cursor(
      row: max(0, min(row, size.rows - 1)), column: max(0, min(column, size.columns - 1)),
      isVisible: isVisible)
  }

  /// Writes one cell and blanks the other half of any wide character that it cuts.
  mutating func set(_ row: Int, _ column: Int, _ cell: Cell) {
    let old = rows[row][column]
    if old.width == 0, column > 0, rows[row][column - 1].width == 2 {
      rows[row][column - 1] = Cell(style: rows[row][column - 1].style)
    }
    if old.width == 2, column + 1 < size.columns, rows[row][column + 1].width == 0 {
      rows[row][column + 1] = Cell(style: rows[row][column + 1].style)
    }
    rows[row][column] = cell
  }
}
