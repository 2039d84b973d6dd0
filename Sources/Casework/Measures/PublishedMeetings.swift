/// How many meetings the group held, month by month: a meeting is no person, and its day is in the calendar.
///
/// Who was there is told of the students (``Figure/met(_:)``), with their small counts hidden: of a meeting
/// with one student it would be that student's own.
struct PublishedMeetings: Hashable, Sendable {
  private var months: [Day: Int] = [:]

  init(_ days: [Day], until: Term) {
    for day in days where Term(of: day) <= until {
      months[day.adding(days: 1 - day.day), default: 0] += 1
    }
  }

  /// The number for whole months; of a month that is cut the bounds.
  func told(in period: MeasurePeriod) -> Told {
    months.reduce(.zero) { told, month in
      switch period.cover(month.key, month.key.adding(months: 1).adding(days: -1)) {
      case .whole: return told + Told(exactly: month.value)
      case .part: return told + Told(0, month.value)
      case .none: return told
      }
    }
  }

  /// The year of the first one.
  var firstYear: Int? { months.keys.min()?.year }
}
