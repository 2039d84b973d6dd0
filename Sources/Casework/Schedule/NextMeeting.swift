/// What is proposed for one new meeting: the rule's next time, or one like the meeting before.
public struct NextMeeting: Sendable, Equatable {
  public var starts: LocalTime
  /// Planned length in minutes.
  public var length: Int
  public var place: String
  /// The days that were passed over for it, with the reasons.
  public var skipped: [SkippedDay] = []

  public init(starts: LocalTime, length: Int, place: String) {
    (self.starts, self.length, self.place) = (starts, length, place)
  }
}

extension Schedule {
  /// The first time that the rule proposes; without a rule the first free day from eight weeks after
  /// the latest meeting, at its hour and place.
  ///
  /// The same weekday comes first; where it is not free for a month, any day will do.
  public func nextMeeting(
    beside meetings: some Collection<Meeting>, today: Day
  ) -> NextMeeting? {
    if let rule,
      let first = proposals(beside: meetings, today: today).first(where: { $0.starts != nil }),
      let starts = first.starts
    {
      var next = NextMeeting(starts: starts, length: rule.length, place: rule.place)
      next.skipped = first.skipped
      return next
    }
    guard let last = meetings.max(by: { ($0.starts, $0.id) < ($1.starts, $1.id) }) else {
      return nil
    }
    let wanted = max(last.starts.day.adding(days: 56), today)
    let sameWeekday = (0...4).map { wanted.adding(days: 7 * $0) }
    let others = (1...366).map { wanted.adding(days: $0) }
    var skipped: [SkippedDay] = []
    for day in sameWeekday + others {
      if let reason = reason(against: day, meetings: meetings) {
        if sameWeekday.contains(day) { skipped.append(SkippedDay(day, reason)) }
        continue
      }
      var next = NextMeeting(
        starts: LocalTime(day: day, time: last.starts.time), length: last.length,
        place: last.place)
      next.skipped = skipped
      return next
    }
    return nil
  }
}
