public import Casework

/// Reads a day as people write it: `20.11.`, `pe 20.11.26`, `20. marraskuuta`, `2026-11-20`.
public enum DayEntry {
  /// The day meant, or nothing where it cannot be told.
  ///
  /// Without a year it is the next such day, counted from `today`. A weekday before it is passed
  /// over: it says nothing that the date does not.
  public static func day(_ text: String, today: Day) -> Day? { read(text, today)?.day }

  /// A day that has been: without a year the latest such day, not the next.
  static func pastDay(_ text: String, today: Day) -> Day? {
    guard let (day, hasYear) = read(text, today) else { return nil }
    guard day > today, !hasYear else { return day }
    return Day(day.year - 1, day.month, day.day)
  }

  private static func read(_ text: String, _ today: Day) -> (day: Day, hasYear: Bool)? {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }
    if words.count == 1, let days = DayWords.near[String(words[0])] {
      return (today.adding(days: days), true)
    }
    let text = DayWords.numbered(DayWords.withoutWeekday(words).joined())
    if let day = Day(isoText: text) { return (day, true) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), parts.count >= 2,
      parts.count <= 3, let day = parts[0], let month = parts[1]
    else { return nil }
    if parts.count == 3, let year = parts[2] {
      return Day(year < 100 ? 2000 + year : year, month, day).map { ($0, true) }
    }
    guard let thisYear = Day(today.year, month, day) else {
      return Day(today.year + 1, month, day).map { ($0, false) }
    }
    let next = thisYear < today ? Day(today.year + 1, month, day) ?? thisYear : thisYear
    return (next, false)
  }

  /// Reads a time of day: `9`, `9.00`, `9:30`, `0930`.
  public static func time(_ text: String) -> ClockTime? {
    let text = text.filter { !$0.isWhitespace }
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
