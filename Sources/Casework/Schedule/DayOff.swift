/// Why a day is none to call people together on: a holiday, the eve of one, or a weekend.
public enum DayOff: Hashable, Sendable {
  case holiday(Holiday)
  /// The day before a holiday, where it is none itself.
  case eve(of: Holiday)
  case weekend

  /// What stands against a day; a holiday comes before an eve, and an eve before the weekend.
  public init?(_ day: Day) {
    if let holiday = Holiday.on(day) {
      self = .holiday(holiday)
    } else if let next = Holiday.on(day.adding(days: 1)) {
      self = .eve(of: next)
    } else if day.weekday >= 6 {
      self = .weekend
    } else {
      return nil
    }
  }
}
