/// Text as it may stand in a file that others open: nothing in it steers, hides or turns the rest.
///
/// Letters with many marks and joined pictures stay as they were written: only a terminal, which
/// counts columns, has to take them apart.
public enum WrittenText {
  /// The text with every such scalar replaced by a sign; all others stay as they are.
  public static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(harmless(scalar)) }
    return String(result)
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // Soft hyphens and joiners belong to words and pictures; overrides and the like do not.
    case 0xAD, 0x200C, 0x200D: scalar
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
      default: scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar
      }
    }
  }
}
