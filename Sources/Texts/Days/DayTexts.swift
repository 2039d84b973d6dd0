public import Casework

/// The words about a day that is written: what stands against it, and why it is none.
public struct DayTexts: Sendable {
  public let holiday: @Sendable (Holiday) -> String
  let eve: @Sendable (Holiday) -> String
  let weekend: String
  /// Monday first, whole words.
  let weekdays: [String]
  let or: String

  public let past: String
  public let future: String
  /// The year was not written and is not this one: `vuosi 2027`.
  public let year: @Sendable (Int) -> String

  // Whole sentences for a day that cannot be saved.
  let unclear: String
  let noSuchDay: String
  let noSuchWeek: @Sendable (_ week: Int, _ year: Int) -> String
  let otherWeekday: @Sendable (_ day: String, _ is: String, _ said: String) -> String
  let weekdayMissing: @Sendable (_ week: Int, _ monday: String) -> String
  let yearUnclear: String
  let didYouMean: @Sendable (_ day: String) -> String
  let whichOne: @Sendable (_ days: String) -> String

  // A few words beside the field while one writes.
  let notInCalendar: String
  let whichDay: String
  let whichYear: String

  /// `juhannusaatto`, `viikonloppu`.
  public func words(for off: DayOff) -> String {
    switch off {
    case .holiday(let found): holiday(found)
    case .eve(let found): eve(found)
    case .weekend: weekend
    }
  }
}

extension Texts {
  /// Why what was written is no day, and what to write; nothing where it is one.
  public func dayProblem(_ reading: DayReading) -> String? {
    switch reading {
    case .day: nil
    case .blank: days.unclear
    case .asked(let found) where found.count == 1:
      days.didYouMean(dates.dayWithWeekday(found[0]))
    case .asked(let found): days.whichOne(among(found))
    case .wrong(let fault): sentence(fault)
    }
  }

  private func sentence(_ fault: DayReading.Fault) -> String {
    switch fault {
    case .unclear: days.unclear
    case .noSuchDay: days.noSuchDay
    case .noSuchWeek(let week, let year): days.noSuchWeek(week, year)
    case .otherWeekday(let day, let said):
      days.otherWeekday(
        dates.day(day), days.weekdays[day.weekday - 1], days.weekdays[(said + 6) % 7])
    case .weekdayMissing(let monday):
      days.weekdayMissing(monday.week, dates.dayWithWeekday(monday))
    case .yearUnclear: days.yearUnclear
    }
  }

  /// A few words on what has been written so far; nothing where it cannot be read at all.
  public func dayHint(_ reading: DayReading) -> String? {
    switch reading {
    case .blank, .wrong(.unclear): nil
    case .day(let day, _): dates.dayWithWeek(day)
    case .asked(let found): "\(among(found))?"
    case .wrong(.noSuchDay), .wrong(.noSuchWeek): days.notInCalendar
    case .wrong(.otherWeekday(let day, _)): "\(dates.dayWithWeekday(day))?"
    case .wrong(.weekdayMissing): days.whichDay
    case .wrong(.yearUnclear): days.whichYear
    }
  }

  private func among(_ found: [Day]) -> String {
    let words = found.map { dates.dayWithWeekday($0) }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(days.or) " + last
  }
}
