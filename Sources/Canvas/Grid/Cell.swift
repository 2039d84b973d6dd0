/// One place on the screen.
///
/// Two words without a reference in them: thousands of cells are made, copied and compared for each
/// key, and so that costs next to nothing.
public struct Cell: Hashable, Sendable {
  /// The letter and its first two marks, 21 bits each.
  private var letter: UInt64
  /// Two more marks, then role, attributes and width.
  private var rest: UInt64

  private static let scalarBits = 21
  private static let scalarMask: UInt64 = 0x1F_FFFF
  private static let lookShift = 42
  private static let widthShift = 58
  private static let lookMask: UInt64 = 0xFFFF << 42

  public init(_ character: Character = " ", style: Style = .normal, width: UInt8 = 1) {
    self.init(scalar: 0x20, style: style, width: width)
    self.character = character
  }

  /// A letter without marks.
  init(scalar: UInt32, style: Style, width: UInt8 = 1) {
    letter = UInt64(scalar)
    rest = Self.bits(style) | UInt64(width & 3) << Self.widthShift
  }

  private static func bits(_ style: Style) -> UInt64 {
    (UInt64(style.role.rawValue) | UInt64(style.attributes.rawValue) << 8) << lookShift
  }

  /// Nothing in the normal style.
  public static let blank = Cell()
}

extension Cell {
  /// What stands here, already safe; a space where a wide character covers it from the left.
  public var character: Character {
    get {
      if !hasMarks, let scalar = Unicode.Scalar(scalar) { return Character(scalar) }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
      return text.first ?? " "
    }
    set {
      let kept = (rest >> Self.lookShift) << Self.lookShift
      (letter, rest) = (0, kept)
      for (place, scalar) in newValue.unicodeScalars.prefix(5).enumerated() {
        let bits = UInt64(scalar.value)
        if place < 3 {
          letter |= bits << (place * Self.scalarBits)
        } else {
          rest |= bits << ((place - 3) * Self.scalarBits)
        }
      }
    }
  }

  public var style: Style {
    get {
      let role = Style.Role(rawValue: UInt8(truncatingIfNeeded: rest >> Self.lookShift))
      return Style(
        role ?? .normal,
        Style.Attributes(rawValue: UInt8(truncatingIfNeeded: rest >> (Self.lookShift + 8))))
    }
    set { rest = rest & ~Self.lookMask | Self.bits(newValue) }
  }

  /// Columns: 1 or 2; 0 for the right half of a wide character.
  public var width: UInt8 { UInt8(truncatingIfNeeded: rest >> Self.widthShift) }

  /// The letter without its marks.
  public var scalar: UInt32 { UInt32(truncatingIfNeeded: letter & Self.scalarMask) }

  /// Whether marks lie on the letter.
  public var hasMarks: Bool { letter >> Self.scalarBits != 0 }

  /// The letter and its marks, at most four.
  public var scalars: [UInt32] {
    let places = [
      letter, letter >> Self.scalarBits, letter >> (2 * Self.scalarBits), rest,
      rest >> Self.scalarBits,
    ]
    return places.map { UInt32(truncatingIfNeeded: $0 & Self.scalarMask) }.enumerated()
      .filter { $0.offset == 0 || $0.element != 0 }.map(\.element)
  }
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
