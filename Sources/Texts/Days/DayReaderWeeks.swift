import Casework

/// Weeks: by their number, and this, the next and the last one.
extension DayReader {
  /// `vk 47 pe`, `v. 47/2027`, `2027-W47-5`.
  func week(_ tokens: DayTokens, _ weekday: Int?) -> DayReading? {
    var rest = tokens.all.filter { $0 != .sign("/") && $0 != .sign("-") && $0 != .sign(".") }
    let place = rest.indices.dropLast().first { index in
      guard case .word(let word) = rest[index], case .number = rest[index + 1] else { return false }
      return words.contains { $0.week.contains(word) }
    }
    guard let place, case .number(let number, _) = rest[place + 1] else { return nil }
    let isAfterYear = place == 1
    rest.removeSubrange(place...place + 1)
    var weekday = weekday
    // `2027-W47-5`: the day of the week as a figure, only where the year stands before the week.
    if isAfterYear, rest.count == 2, case .number(let day, 1) = rest[1], weekday == nil {
      guard (1...7).contains(day) else { return .wrong(.unclear) }
      weekday = day
      rest.removeLast()
    }
    guard rest.count <= 1 else { return .wrong(.unclear) }
    guard let first = rest.first else { return nextWeek(number, weekday) }
    guard case .number(let written, let figures) = first else { return .wrong(.unclear) }
    guard let year = year(written, figures) else { return .wrong(.yearUnclear) }
    guard let start = ISOWeek.monday(of: number, in: year) else {
      return .wrong(.noSuchWeek(number, year: year))
    }
    guard let weekday else { return .wrong(.weekdayMissing(start)) }
    return .day(start.adding(days: weekday - 1), isYearSaid: true)
  }

  /// A week without a year: the one of this year, or of the next where it has gone by.
  private func nextWeek(_ number: Int, _ weekday: Int?) -> DayReading {
    let year = ISOWeek.year(of: today)
    let step = tense == .coming ? 1 : -1
    guard let start = ISOWeek.monday(of: number, in: year) else {
      guard let start = ISOWeek.monday(of: number, in: year + step) else {
        return .wrong(.noSuchWeek(number, year: year))
      }
      guard let weekday else { return .wrong(.weekdayMissing(start)) }
      return .asked([start.adding(days: weekday - 1)])
    }
    let other = ISOWeek.monday(of: number, in: year + step)
    let isOver = tense == .coming ? start.adding(days: 6) < today : start > today
    guard let weekday else { return .wrong(.weekdayMissing(isOver ? other ?? start : start)) }
    let day = start.adding(days: weekday - 1)
    let isRight = tense == .coming ? day >= today : day <= today
    if isRight { return .day(day, isYearSaid: false) }
    guard let other else { return .wrong(.noSuchWeek(number, year: year + step)) }
    let next = other.adding(days: weekday - 1)
    // A day of this very week: was it meant, or the week with this number in another year?
    return start == monday ? .asked([day, next].sorted()) : .day(next, isYearSaid: false)
  }

  /// `ensi ti`, `ti ensi viikolla`, `tällä viikolla pe`, `viime ma`.
  func weekSaid(_ tokens: DayTokens, _ weekday: Int?) -> DayReading? {
    var tokens = tokens
    let shifts = [(1, \DayWords.next), (0, \.this), (-1, \.last)].filter { _, list in
      !tokens.take { word in words.contains { $0[keyPath: list].contains(word) } }.isEmpty
    }.map(\.0)
    guard let shift = shifts.first else { return nil }
    let isWeek = !tokens.take { word in
      words.contains { $0.week.contains(word) || $0.units[.week]?.contains(word) == true }
    }.isEmpty
    guard shifts.count == 1, tokens.all.isEmpty else { return .wrong(.unclear) }
    let start = monday.adding(days: 7 * shift)
    guard let weekday else { return .wrong(isWeek ? .weekdayMissing(start) : .unclear) }
    let day = start.adding(days: weekday - 1)
    if isWeek { return .day(day, isYearSaid: true) }
    // Some say it of the nearest one, others of the one in the next week.
    switch shift {
    case 1: return among([after(weekday), day])
    case -1: return among([before(weekday), day])
    default: return among(day < today ? [day, day.adding(days: 7)] : [day])
    }
  }
}

/// Weeks as the calendar counts them: week 1 is the one with the year's first Thursday.
enum ISOWeek {
  static func year(of day: Day) -> Int { day.adding(days: 4 - day.weekday).year }

  /// The Monday of a week, or nothing where the year has no such week.
  static func monday(of week: Int, in year: Int) -> Day? {
    guard (1...53).contains(week), let fourth = Day(year, 1, 4) else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    return ISOWeek.year(of: monday) == year ? monday : nil
  }
}
