public import Casework

/// Reads a day as people write it, in any of the languages: `20.11.`, `ensi ti`, `vk 47 pe`, `+2 kk`.
///
/// What could mean two days, or none, is said to be so and never guessed.
public struct DayReader {
  let today: Day
  let tense: DayTense
  let words: [DayWords]

  /// What a text means on a day.
  public static func read(
    _ text: String, today: Day, tense: DayTense = .coming, words: [DayWords] = DayWords.all
  ) -> DayReading {
    guard !text.allSatisfy(\.isWhitespace) else { return .blank }
    guard let tokens = DayTokens(text), !tokens.all.isEmpty else { return .wrong(.unclear) }
    return DayReader(today: today, tense: tense, words: words).read(tokens)
  }

  private func read(_ written: DayTokens) -> DayReading {
    if let near = self.near(written) { return day(near, true) }
    var tokens = written
    for language in words {
      guard let unit = language.units[.month]?.max() else { continue }
      for (phrase, months) in language.spans { tokens.replace(phrase, with: months, unit: unit) }
    }
    _ = tokens.take { word in words.contains { $0.filler.contains(word) } }
    let isSpan = self.isSpan(tokens)
    var named = tokens.take { number($0) != nil && !(isSpan && isUnit($0)) }
    if Set(named.map { number($0) }).count > 1 {
      named.removeAll { word in words.contains { $0.beforeWeekday.contains(word) } }
    }
    let said = Set(named.compactMap { number($0) })
    guard said.count <= 1 else { return .wrong(.unclear) }
    let weekday = said.first
    if tokens.all.isEmpty { return weekday.map { nearest($0) } ?? .wrong(.unclear) }
    if let near = self.near(tokens) { return checked(near, weekday, true) }
    return week(tokens, weekday) ?? weekSaid(tokens, weekday) ?? span(tokens, weekday)
      ?? date(tokens, weekday) ?? .wrong(.unclear)
  }

  private func near(_ tokens: DayTokens) -> Day? {
    tokens.phrase.flatMap { phrase in words.lazy.compactMap { $0.near[phrase] }.first }
      .map { today.adding(days: $0) }
  }

  /// Whether it is said that a time goes by: `mån` is then months, and Monday elsewhere.
  private func isSpan(_ tokens: DayTokens) -> Bool {
    if case .sign = tokens.all.first { return true }
    return tokens.all.contains { token in
      guard case .word(let word) = token else { return false }
      return words.contains { $0.ahead.contains(word) || $0.ago.contains(word) }
    }
  }

  private func isUnit(_ word: String) -> Bool {
    words.contains { $0.units.values.contains { $0.contains(word) } }
  }

  /// The weekday that a word names; 1 is Monday.
  private func number(_ word: String) -> Int? {
    words.lazy.compactMap { language in language.weekdays.firstIndex { $0.contains(word) } }.first
      .map { $0 + 1 }
  }

  func day(_ day: Day, _ isYearSaid: Bool) -> DayReading { .day(day, isYearSaid: isYearSaid) }

  /// The day, where it is on the weekday that stands with it.
  func checked(_ day: Day, _ weekday: Int?, _ isYearSaid: Bool) -> DayReading {
    guard let weekday else { return .day(day, isYearSaid: isYearSaid) }
    // A weekday that fits shows that the year was meant too.
    return day.weekday == weekday
      ? .day(day, isYearSaid: true) : .wrong(.otherWeekday(day, said: weekday))
  }

  /// One day where only one is left, else the question which.
  func among(_ days: [Day]) -> DayReading {
    let days = Set(days).sorted()
    return days.count == 1 ? .day(days[0], isYearSaid: true) : .asked(days)
  }

  /// The nearest such weekday; on that weekday itself it may be today or a week away.
  private func nearest(_ weekday: Int) -> DayReading {
    let ahead = (weekday - today.weekday + 7) % 7
    switch tense {
    case .coming: return among(ahead == 0 ? [today, today.adding(days: 7)] : [after(weekday)])
    case .past: return among(ahead == 0 ? [today.adding(days: -7), today] : [before(weekday)])
    }
  }

  /// The first such weekday after today.
  func after(_ weekday: Int) -> Day {
    today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
  }

  /// The last such weekday before today.
  func before(_ weekday: Int) -> Day { after(weekday).adding(days: -7).held(before: today) }

  /// The Monday of this week.
  var monday: Day { today.adding(days: 1 - today.weekday) }
}

extension Day {
  /// A week earlier where it is not before a day.
  fileprivate func held(before day: Day) -> Day { self < day ? self : adding(days: -7) }
}
