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
  public func followUpsToBook(from day: Day) -> [ID<Meeting>: Set<ID<Client>>] {
    let days = meetingDays
    let followUps = found.followUps
    var booked: [Day: Set<ID<Client>>] = [:]
    for meeting in meetings.values.map(\.value) where meeting.state != .cancelled {
      booked[meeting.starts.day, default: []].formUnion(meeting.turns.byID.values.map(\.client))
    }
    var waiting: [ID<Meeting>: Set<ID<Client>>] = [:]
    for (planned, meeting) in days where planned >= day {
      guard let due = followUps[planned] else { continue }
      let turns = booked[planned] ?? []
      let without = due.filter { !turns.contains($0) && clients[$0] != nil }
      if !without.isEmpty { waiting[meeting.id] = without }
    }
    return waiting
  }

  /// The students who have a follow-up agreed on a day or later, and not held.
  public func studentsFollowedUp(from day: Day) -> Set<ID<Client>> {
    found.followUps.reduce(into: []) { students, entry in
      if entry.key >= day { students.formUnion(entry.value) }
    }
  }
}
