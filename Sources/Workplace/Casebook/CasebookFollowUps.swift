public import Casework

/// Follow-ups that are agreed for a day on which the group meets: they are held in that meeting.
extension Casebook {
  /// The meeting that the group holds on each day, the first where there are more.
  public var meetingDays: [Day: Meeting] {
    let held = meetings.values.map(\.value).filter {
      $0.state == .agreed || $0.state == .inProgress
    }
    return Dictionary(
      held.map { ($0.starts.day, $0) },
      uniquingKeysWith: { ($0.starts, $0.id) < ($1.starts, $1.id) ? $0 : $1 })
  }

  /// The students who are to be followed up on the day of a meeting, from a day on, and have no turn then.
  ///
  /// Only those whose papers are open to this member are known.
  public func followUpsToBook(from day: Day) -> [ID<Meeting>: [ID<Client>]] {
    let days = meetingDays
    var booked: Set<BookedDay> = []
    for meeting in meetings.values.map(\.value) where meeting.state != .cancelled {
      for turn in meeting.turns.byID.values {
        booked.insert(BookedDay(day: meeting.starts.day, client: turn.client))
      }
    }
    var waiting: [ID<Meeting>: Set<ID<Client>>] = [:]
    for plan in followedPlans where plan.state != .ended && clients[plan.client] != nil {
      for followUp in plan.followUps.byID.values
      where followUp.isAhead && followUp.planned >= day {
        guard let meeting = days[followUp.planned] else { continue }
        let place = BookedDay(day: followUp.planned, client: plan.client)
        if !booked.contains(place) { waiting[meeting.id, default: []].insert(plan.client) }
      }
    }
    return waiting.mapValues { $0.sorted() }
  }
}

private struct BookedDay: Hashable {
  var day: Day
  var client: ID<Client>
}
