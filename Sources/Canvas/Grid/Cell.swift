/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// What stands here, already safe; a space where a wide character covers it from the left.
  public var character: Character
  public var style: Style
  /// Columns: 1 or 2; 0 for the right half of a wide character.
  public var width: UInt8

  public init(_ character: Character = " ", style: Style = .normal, width: UInt8 = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  /// Nothing in the normal style.
  public static let blank = Cell()
}

/// Where the terminal's own cursor stands; screen readers follow it also when it is not shown.
public struct Cursor: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var isVisible: Bool

  public init(row: Int, column: Int, isVisible: Bool) {
    self.row = row
    self.column = column
    self.isVisible = isVisible
  }
}
