public import Casework

/// How days and times are written; the Finnish way on Finnish and Swedish screens.
public struct DateTexts: Sendable {
  /// Monday first, two or three letters.
  let weekdays: [String]
  let clockWord: String
  let weekWord: String
  public let today: String
  public let tomorrow: String
  public let yesterday: String
  public let inDays: @Sendable (Int) -> String
  public let daysAgo: @Sendable (Int) -> String

  /// `20.11.2026`.
  public func day(_ day: Day) -> String { "\(day.day).\(day.month).\(day.year)" }

  /// `20.11.`, where the year goes without saying.
  public func shortDay(_ day: Day) -> String { "\(day.day).\(day.month)." }

  /// `pe 20.11.`
  public func shortDayWithWeekday(_ day: Day) -> String {
    "\(weekdays[(day.weekday - 1) % 7]) \(shortDay(day))"
  }

  /// `pe 20.11.2026`.
  public func dayWithWeekday(_ day: Day) -> String {
    "\(weekdays[(day.weekday - 1) % 7]) \(self.day(day))"
  }

  /// `pe 20.11.2026, vk 47`.
  public func dayWithWeek(_ day: Day) -> String {
    "\(dayWithWeekday(day)), \(week(day))"
  }

  /// `vk 47`.
  public func week(_ day: Day) -> String { "\(weekWord) \(day.week)" }

  /// `9.00`.
  public func time(_ time: ClockTime) -> String {
    "\(time.hour).\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  /// `klo 9.00`.
  public func clock(_ time: ClockTime) -> String { "\(clockWord) \(self.time(time))" }

  /// `pe 20.11.2026 klo 9.00`.
  public func moment(_ local: LocalTime) -> String {
    "\(dayWithWeekday(local.day)) \(clock(local.time))"
  }

  /// `20.11.2026 klo 9.00`, in Finland's time.
  public func instant(_ instant: Instant) -> String {
    let local = Helsinki.local(instant)
    return "\(day(local.day)) \(clock(local.time))"
  }

  /// `tänään`, `huomenna`, `12 päivän päästä`.
  public func distance(from today: Day, to day: Day) -> String {
    switch day.number - today.number {
    case 0: self.today
    case 1: tomorrow
    case -1: yesterday
    case let days where days > 0: inDays(days)
    case let days: daysAgo(-days)
    }
  }
}

extension DateTexts {
  static let finnish = DateTexts(
    weekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"], clockWord: "klo", weekWord: "vk",
    today: "tänään", tomorrow: "huomenna", yesterday: "eilen",
    inDays: { "\($0) päivän päästä" }, daysAgo: { "\($0) päivää sitten" })
  static let swedish = DateTexts(
    weekdays: ["må", "ti", "on", "to", "fr", "lö", "sö"], clockWord: "kl.", weekWord: "v.",
    today: "i dag", tomorrow: "i morgon", yesterday: "i går",
    inDays: { "om \($0) dagar" }, daysAgo: { "för \($0) dagar sedan" })
  static let english = DateTexts(
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], clockWord: "at", weekWord: "week",
    today: "today", tomorrow: "tomorrow", yesterday: "yesterday",
    inDays: { "in \($0) days" }, daysAgo: { "\($0) days ago" })
}
