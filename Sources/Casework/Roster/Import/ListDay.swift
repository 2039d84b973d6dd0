/// Reads a day of a list: `1.8.2026`, `01.08.2026`, `1.8.26`, `2026-08-01`; nothing that is unclear.
///
/// What could be two days, such as `1/8/2026`, is none: a list is not asked back.
enum ListDay {
  static func day(_ text: String) -> Day? {
    if let day = Day(isoText: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      digitsOnly(part.trimmingBlanks)
    }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year >= 1900 || (0..<100).contains(year)
    else { return nil }
    return Day(year < 100 ? 2000 + year : year, month, day)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: Substring {
    let text = Substring(self)
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
