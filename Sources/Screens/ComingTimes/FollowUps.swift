import Canvas
import Casework
import Texts
import Workplace

private struct ToBookKey: Equatable { var today: Day }
private struct DaysKey: Equatable { var today: Day }

extension World {
  /// The day of each client's next agreed follow-up.
  var followUpDays: [ID<Client>: Day] {
    workedOut.value(for: DaysKey(today: today)) { casebook.followUps(from: today) }
  }

  /// The students to be followed up on the day of a meeting in which they have no turn yet.
  func followUpsToBook(at meeting: Meeting) -> [ID<Client>] {
    let all = workedOut.value(for: ToBookKey(today: today)) {
      casebook.followUpsToBook(from: today)
    }
    return all[meeting.id] ?? []
  }
}

/// Follow-ups that were agreed and have no meeting yet: they stand among the coming times.
extension ComingTimes {
  /// What the id of their rows begins with; no meeting's id does.
  static let followUpMark = "followUp/"

  /// The students with an agreed follow-up for whom no meeting is booked, soonest first.
  ///
  /// Where the group meets on that day anyway the follow-up stands with the meeting.
  static func followUps(_ world: World) -> [(client: ID<Client>, day: Day)] {
    let (booked, meetings) = (world.bookedDays, world.casebook.meetingDays)
    return world.followUpDays
      .filter {
        booked[$0.key] == nil && meetings[$0.value] == nil
          && world.casebook.clients[$0.key] != nil
      }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The student of the follow-up in focus.
  static func followedUp(_ state: State) -> ID<Client>? {
    guard let row = state.list.selection, row.hasPrefix(followUpMark) else { return nil }
    return ID(String(row.dropFirst(followUpMark.count)))
  }

  /// The day of the follow-up in focus: a new meeting is proposed for it.
  static func followUpDay(_ state: State, _ world: World) -> Day? {
    guard let client = followedUp(state) else { return nil }
    return world.followUpDays[client]
  }

  static func followUpDetails(
    _ client: ID<Client>, _ world: World
  ) -> [(label: String, text: String, style: Style)] {
    let texts = world.texts.comingTimes
    guard let held = world.casebook.clients[client],
      let day = world.followUpDays[client]
    else { return [] }
    return [
      (texts.student, held.value.fullName, .normal),
      (texts.followUpDay, world.texts.dates.dayWithWeekday(day), .normal),
      (texts.meeting, texts.noMeetingYet, .lack),
    ]
  }
}
