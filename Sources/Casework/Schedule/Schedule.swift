/// How the group meets through the year: the rule of its times, the school's breaks, and how long
/// before a meeting the convener is told that nobody is coming.
public struct Schedule: Sendable, Equatable {
  /// Nothing until the group has agreed on one.
  public var rule: ScheduleRule?
  public var breaks: Rows<SchoolBreak> = Rows()
  /// Days before a meeting on which it is told that no student is booked.
  public var noticeDays = Schedule.usualNotice

  public init() {}

  public static let usualNotice = 7
  /// The days of notice that may be asked for.
  public static let notices = 0...60
}

/// When the group meets, as the same words say it for the whole year.
public struct ScheduleRule: Sendable, Equatable {
  /// Months from one meeting to the next.
  public var months: Int
  /// 1 is Monday.
  public var weekday: Int
  public var week: MonthWeek
  public var starts: ClockTime
  /// Planned length in minutes.
  public var length: Int
  public var place: String

  public init(
    months: Int, weekday: Int, week: MonthWeek, starts: ClockTime, length: Int, place: String
  ) {
    (self.months, self.weekday, self.week) = (months, weekday, week)
    (self.starts, self.length, self.place) = (starts, length, place)
  }

  /// The months that may lie between two meetings.
  public static let intervals = 1...12
}

/// Which of a month's weekdays, or the one nearest to the day of the meeting before.
public enum MonthWeek: String, Sendable, CaseIterable {
  case first, second, third, fourth, last, nearest
}

/// A time when the school is closed, such as the autumn break; its last day belongs to it.
public struct SchoolBreak: Row {
  public let id: ID<SchoolBreak>
  public var order: String
  public var name: String
  public var from: Day
  public var until: Day

  public init(id: ID<SchoolBreak>, order: String, name: String, from: Day, until: Day) {
    (self.id, self.order, self.name) = (id, order, name)
    (self.from, self.until) = (from, until)
  }

  public func contains(_ day: Day) -> Bool { from <= day && day <= until }
}

/// A named change to the schedule; the first one makes it.
public enum ScheduleChange: Sendable, Equatable {
  case setRule(ScheduleRule)
  case setNotice(days: Int)
  case addBreak(SchoolBreak)
  case changeBreak(ID<SchoolBreak>, name: String, from: Day, until: Day)
  case removeBreak(ID<SchoolBreak>)
}
