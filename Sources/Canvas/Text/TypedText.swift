extension SafeText {
  /// Text as it may come into a field: line ends are line feeds, control characters are gone.
  ///
  /// On one line a line end becomes a space. Everything a person can see is kept.
  public static func typed(_ text: String, multiline: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar.value == 0x0D
      defer { afterReturn = isReturn }
      switch scalar.value {
      case 0x0A where afterReturn: continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append(multiline ? "\n" : " ")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension String {
  /// The text without the line ends and spaces at its end; nil where no line end stands there.
  public var withoutEmptyEnd: String? {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else {
      return contains(where: \.isNewline) ? "" : nil
    }
    let end = index(after: last)
    return self[end...].contains(where: \.isNewline) ? String(self[..<end]) : nil
  }
}
