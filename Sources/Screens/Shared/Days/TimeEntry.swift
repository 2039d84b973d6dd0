public import Casework

/// Reads a time of day as people write it: `9`, `9.00`, `9:30`, `0930`, `klo 9`, `kl. 9.30`.
public enum TimeEntry {
  /// What people write before the figures, longer words first.
  private static let words = ["klockan", "kello", "klo.", "klo", "kl.", "kl", "at"]

  /// The time meant, or nothing where it cannot be told.
  public static func time(_ text: String) -> ClockTime? {
    var text = text.lowercased().filter { !$0.isWhitespace }
    if let word = words.first(where: text.hasPrefix) { text.removeFirst(word.count) }
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == ":" })
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ":") })
    else { return nil }
    if parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].count == 2 {
      return ClockTime(hour, minute)
    }
    guard parts.count == 1, let number = Int(text) else { return nil }
    return text.count <= 2 ? ClockTime(number, 0) : ClockTime(number / 100, number % 100)
  }
}
