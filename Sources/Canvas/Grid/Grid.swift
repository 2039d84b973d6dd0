/// A picture of the whole screen: cells and the cursor.
///
/// Text gets in only through `put`, which makes it safe.
public struct Grid: Hashable, Sendable {
  public let size: Size
  /// Row by row.
  public internal(set) var cells: [Cell]
  /// Where the hardware cursor stands: always on the focused thing.
  public var cursor: Cursor?

  public init(_ size: Size, style: Style = .normal) {
    self.size = size
    cells = Array(repeating: Cell(style: style), count: size.rows * size.columns)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside.
  public subscript(row: Int, column: Int) -> Cell {
    bounds.contains(row: row, column: column) ? cells[row * size.columns + column] : .blank
  }

  /// Stands the cursor on the focused thing, kept inside the picture.
  public mutating func placeCursor(row: Int, column: Int, isVisible: Bool = true) {
    cursor = Cursor(
      row: max(0, min(row, size.rows - 1)), column: max(0, min(column, size.columns - 1)),
      isVisible: isVisible)
  }

  /// Writes one cell and blanks the other half of any wide character that it cuts.
  mutating func set(_ row: Int, _ column: Int, _ cell: Cell) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.width == 1 {
      cells[index] = cell
      return
    }
    if old.width == 0, column > 0, cells[index - 1].width == 2 {
      cells[index - 1] = Cell(style: cells[index - 1].style)
    }
    if old.width == 2, column + 1 < size.columns, cells[index + 1].width == 0 {
      cells[index + 1] = Cell(style: cells[index + 1].style)
    }
    cells[index] = cell
  }
}
