/// The meetings that were held, month by month: a meeting is no person, and its day is in the calendar.
///
/// Only the standing seats are told of: specialised care and whom a student wished for would tell of
/// that student.
struct PublishedMeetings: Hashable, Sendable {
  private var months: [Day: [Figure: Int]] = [:]

  init(_ meetings: [HeldMeeting], until: Term) {
    for meeting in meetings where Term(of: meeting.day) <= until {
      let month = meeting.day.adding(days: 1 - meeting.day.day)
      for figure in [.meetings] + meeting.parties.compactMap(Figure.meetings(with:)) {
        months[month, default: [:]][figure, default: 0] += 1
      }
    }
  }

  /// The number for whole months; of a month that is cut the bounds.
  func told(_ figure: Figure, in period: MeasurePeriod) -> Told {
    months.reduce(.zero) { told, month in
      let count = month.value[figure] ?? 0
      switch period.cover(month.key, month.key.adding(months: 1).adding(days: -1)) {
      case .whole: return told + Told(exactly: count)
      case .part: return told + Told(0, count)
      case .none: return told
      }
    }
  }
}
