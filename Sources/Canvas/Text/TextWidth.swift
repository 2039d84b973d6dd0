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
    if character.isPlain { return 1 }
    return SafeText.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  /// Columns of a text on one line.
  public static func of(_ text: String) -> Int {
    if let columns = text.utf8.withContiguousStorageIfAvailable(PlainText.columns) ?? nil {
      return columns
    }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Columns of a part of a text on one line.
  public static func of(_ text: Substring) -> Int { of(String(text)) }

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

  /// One scalar of ASCII or the Latin letters after it, shown as it is in one column: kept quick.
  @inline(__always) var isPlain: Bool {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    guard let second = bytes.next() else { return first >= 0x20 && first < 0x7F }
    // C2 A0 is a space and C2 AD a hyphen that hides; C2 80 to C2 9F are controls.
    guard (0xC3...0xC9).contains(first) || first == 0xC2 && second > 0xA0 && second != 0xAD else {
      return false
    }
    return bytes.next() == nil
  }
}
