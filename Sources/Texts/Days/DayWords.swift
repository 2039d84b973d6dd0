/// The words in which people write a day in one language; how they are read is no matter of theirs.
///
/// All are lower case. A phrase of several words has one space between them.
public struct DayWords: Sendable {
  /// Days counted from today: `huomenna` is 1.
  let near: [String: Int]
  /// All forms of each day's name, Monday first.
  let weekdays: [Set<String>]
  /// All forms of each month's name, January first.
  let months: [Set<String>]
  /// What a span is counted in: `kk`, `veckor`.
  let units: [Unit: Set<String>]
  /// Numbers as words: `kahden`.
  let numbers: [String: Int]
  /// Spans of months with a name of their own: `puolen vuoden`.
  let spans: [String: Int]
  /// Before a week's number: `vk`.
  let week: Set<String>
  /// Of a week or a weekday: the one after this, this one, and the one before.
  let next: Set<String>
  let this: Set<String>
  let last: Set<String>
  /// Around a span that lies ahead: `päästä`, `om`.
  let ahead: Set<String>
  /// Around a span that lies behind: `sitten`, `ago`.
  let ago: Set<String>
  /// Words that say nothing about the day: `den`, `the`.
  let filler: Set<String>
  /// Words that say nothing where a weekday is named too; alone one is another language's weekday.
  let beforeWeekday: Set<String>

  /// What a span is counted in.
  enum Unit: Sendable, CaseIterable { case day, week, month, year }

  /// Every language: who writes a day need not know which one the screen has.
  public static let all: [DayWords] = [.finnish, .swedish, .english]
}
