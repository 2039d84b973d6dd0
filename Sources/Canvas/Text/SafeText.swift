/// Text as it may stand on a screen: nothing in it steers a terminal or hides from the eye.
///
/// Control characters become signs of one column; direction overrides, zero-width and tag scalars
/// become `hiddenSign`; a letter keeps at most four marks. `Grid.put` sends everything through here.
public enum SafeText {
  /// What stands for a scalar that would be invisible or would turn the direction of writing.
  public static let hiddenSign: Character = "\u{FFFD}"
  /// How many combining marks a letter keeps.
  public static let maximumMarks = 4

  /// What one cell shows: a letter with its marks and the columns it fills (1 or 2).
  public struct Glyph: Hashable, Sendable {
    public let character: Character
    public let width: Int
  }

  /// The text with every unsafe scalar replaced by its sign; safe text comes back unchanged.
  public static func visible(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var result = ""
    for character in text {
      if character.isPlain {
        result.append(character)
      } else {
        for glyph in glyphs(of: character) { result.append(glyph.character) }
      }
    }
    return result
  }

  /// What a character shows: one glyph as a rule, more where something hidden is made visible.
  public static func glyphs(of character: Character) -> [Glyph] {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return [] }
    if scalars.count == 1 { return [glyph(of: first)] }
    if character == "\r\n" { return [Glyph(character: "\u{2424}", width: 1)] }
    if isRegional(first) { return scalars.filter(isRegional).prefix(2).map(glyph(of:)) }
    if isPictured(first) { return [glyph(of: first)] }

    var shown = glyph(of: first)
    var letter = String(shown.character)
    var marks = TextWidth.isMark(first) ? 1 : 0
    var others: [Glyph] = []
    for scalar in scalars.dropFirst() {
      if isVariationSelector(scalar) { continue }
      if TextWidth.isMark(scalar) && !isHidden(scalar) {
        if marks < maximumMarks {
          letter.unicodeScalars.append(scalar)
          marks += 1
        }
      } else if others.count < maximumMarks {
        others.append(glyph(of: scalar))
      }
    }
    if letter.count == 1, let whole = letter.first {
      shown = Glyph(character: whole, width: shown.width)
    }
    return [shown] + others
  }

  /// What a lone scalar shows.
  private static func glyph(of scalar: Unicode.Scalar) -> Glyph {
    let value = scalar.value
    switch value {
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return Glyph(character: " ", width: 1)
    case 0..<0x20:
      return Glyph(character: Character(Unicode.Scalar(0x2400 + value) ?? " "), width: 1)
    case 0x7F: return Glyph(character: "\u{2421}", width: 1)
    case 0x20..<0x7F: return Glyph(character: Character(scalar), width: 1)
    case 0xAD: return Glyph(character: "-", width: 1)
    default: break
    }
    if isHidden(scalar) { return Glyph(character: hiddenSign, width: 1) }
    if TextWidth.isMark(scalar) {
      var text = "\u{25CC}"
      text.unicodeScalars.append(scalar)
      return Glyph(character: text.count == 1 ? Character(text) : "\u{25CC}", width: 1)
    }
    return Glyph(character: Character(scalar), width: TextWidth.of(scalar))
  }

  /// Scalars that show nothing by themselves or change how the rest is shown.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value < 0x20 || value == 0x7F }
    if value < 0x34F { return value < 0xA0 }
    switch value {
    case 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0xE000...0xF8FF, 0xE0000...0x10FFFF:
      return true
    default:
      return scalar.properties.generalCategory == .format
        || scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  /// Half of a flag; a whole one fills two columns everywhere.
  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Emoji and other pictures: terminals disagree on joined ones, so the first scalar stands alone.
  private static func isPictured(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FBFF).contains(value)
  }
}
