/// A time of day on the wall clock, in minutes after midnight (0 … 1439).
public struct ClockTime: Hashable, Sendable, Comparable {
  public let minutes: Int

  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}

/// A moment, in whole seconds since 1 January 1970 UTC.
public struct Instant: Hashable, Sendable, Comparable {
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public static func < (one: Instant, other: Instant) -> Bool { one.seconds < other.seconds }
}

/// A wall-clock moment in Finland.
public struct LocalTime: Hashable, Sendable, Comparable {
  public var day: Day
  public var time: ClockTime

  public init(day: Day, time: ClockTime) { (self.day, self.time) = (day, time) }

  public static func < (one: LocalTime, other: LocalTime) -> Bool {
    (one.day.number, one.time.minutes) < (other.day.number, other.time.minutes)
  }
}
