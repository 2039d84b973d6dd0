import SharedStore

/// A field's text in which the words of two people stand side by side until one of them is chosen.
public enum TextsSideBySide {
  /// The same text as people read it, without the marks of the file; nothing where it has none.
  ///
  /// - Parameter separator: what stands between the words of the one and of the other.
  public static func unmarked(_ text: String, between separator: String = " / ") -> String? {
    let (opening, closing) = (String(TextMerge.opening), String(TextMerge.closing))
    guard let first = text.firstRange(of: opening), let last = text.firstRange(of: closing),
      first.lowerBound < last.lowerBound
    else { return nil }
    return text.replacing(closing + opening, with: separator)
      .replacing(opening, with: "").replacing(closing, with: "")
  }
}
