/// Columns that text fills in a terminal, from an own table: the locale has no say.
public enum TextWidth {
  /// Columns of one scalar: 0 for marks that lie on a letter, 2 for wide ones, else 1.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isMark(scalar) { return 0 }
    return WideRanges.contains(value) ? 2 : 1
  }

  /// Columns of one character as it is shown, unsafe parts counted as the signs standing for them.
  public static func of(_ character: Character) -> Int {
    if character.isPlainASCII { return 1 }
    return SafeText.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  /// Columns of a text on one line.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Whether a scalar lies on the letter before it and takes no column of its own.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    if (0x2000..<0x20D0).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return (0x1160...0x11FF).contains(scalar.value)
    }
  }
}

extension Character {
  /// One printable ASCII scalar: the common case, kept quick.
  @inline(__always) var isPlainASCII: Bool {
    let bytes = utf8
    guard let first = bytes.first, first >= 0x20, first < 0x7F else { return false }
    return bytes.count == 1
  }
}
