/// One press of a key, a paste, or a click, whatever the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A whole paste, line ends as line feeds.
  case paste(String)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case f(Int)
  /// Ctrl with a small letter or a sign.
  case ctrl(Character)
  /// Alt with a letter.
  case alt(Character)
  /// A movement key together with Ctrl, Shift or Alt.
  case with(Modifiers, Motion)
  case mouse(MouseEvent)

  /// The keys that terminals send with modifiers.
  public enum Motion: Hashable, Sendable, CaseIterable {
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete, enter, backspace, tab
  }

  /// Keys held down beside another one.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let ctrl = Modifiers(rawValue: 4)
  }

  public static let ctrlLeft = Key.with(.ctrl, .left)
  public static let ctrlRight = Key.with(.ctrl, .right)
  public static let ctrlUp = Key.with(.ctrl, .up)
  public static let ctrlDown = Key.with(.ctrl, .down)
  public static let ctrlHome = Key.with(.ctrl, .home)
  public static let ctrlEnd = Key.with(.ctrl, .end)
  public static let altUp = Key.with(.alt, .up)
  public static let altDown = Key.with(.alt, .down)
  public static let shiftLeft = Key.with(.shift, .left)
  public static let shiftRight = Key.with(.shift, .right)
  public static let shiftUp = Key.with(.shift, .up)
  public static let shiftDown = Key.with(.shift, .down)
}

/// A click or a turn of the wheel at a cell.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable { case press, wheelUp, wheelDown }

  public var kind: Kind
  public var row: Int
  public var column: Int

  public init(_ kind: Kind, row: Int, column: Int) {
    self.kind = kind
    self.row = row
    self.column = column
  }
}
