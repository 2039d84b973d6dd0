public import Casework

/// What a written day means: a day, several that could be meant, or why it is none.
public enum DayReading: Sendable, Equatable {
  /// Nothing has been written.
  case blank
  /// The day meant; `isYearSaid` where its year follows from what was written.
  case day(Day, isYearSaid: Bool)
  /// Several could be meant, or one that was not quite said: a person chooses.
  case asked([Day])
  /// Why it is no day.
  case wrong(Fault)

  /// Why what was written is no day.
  public enum Fault: Sendable, Equatable {
    case unclear
    /// The calendar has no such day, as 31.2.
    case noSuchDay
    /// The year has no such week, as week 53 of most.
    case noSuchWeek(Int, year: Int)
    /// A date stands with the name of another weekday.
    case otherWeekday(Day, said: Int)
    /// A week without a day in it; the week's Monday.
    case weekdayMissing(Day)
    /// A year of one or three figures, or one that may be of either century.
    case yearUnclear
  }

  /// The day, where there is one and no more than one.
  public var day: Day? {
    if case .day(let day, _) = self { day } else { nil }
  }
}

/// Which of two days is meant where the year or the week is not said.
public enum DayTense: Sendable {
  /// What is still to come: a meeting, a follow-up.
  case coming
  /// What has been: a talk, a consent.
  case past
}
