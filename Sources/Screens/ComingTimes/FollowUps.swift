import Canvas
import Casework
import Texts
import Workplace

private struct ToBookKey: Equatable { var today: Day }

extension World {
  /// The day of a client's next agreed follow-up.
  func followUpDay(of client: ID<Client>) -> Day? { casebook.nextFollowUp(of: client, from: today) }

  /// The students to be followed up on the day of a meeting in which they have no turn yet.
  func followUpsToBook(at meeting: Meeting) -> Set<ID<Client>> {
    let all = ofDocuments.value(for: ToBookKey(today: today)) {
      casebook.followUpsToBook(from: today)
    }
    return all[meeting.id] ?? []
  }
}

/// Follow-ups that were agreed and have no meeting yet: they stand among the coming times.
extension ComingTimes {
  /// What the id of their rows begins with; no meeting's id does.
  static let followUpMark = "followUp/"

  /// The student of the follow-up in focus.
  static func followedUp(_ state: State) -> ID<Client>? {
    guard let row = state.list.selection, row.hasPrefix(followUpMark) else { return nil }
    return ID(String(row.dropFirst(followUpMark.count)))
  }

  /// The day of the follow-up in focus: a new meeting is proposed for it.
  static func followUpDay(_ state: State, _ world: World) -> Day? {
    guard let client = followedUp(state) else { return nil }
    return world.followUpDay(of: client)
  }

  static func followUpDetails(
    _ client: ID<Client>, _ world: World
  ) -> [(label: String, text: String, style: Style)] {
    let texts = world.texts.comingTimes
    guard let held = world.casebook.clients[client],
      let day = world.followUpDay(of: client)
    else { return [] }
    return [
      (texts.student, held.value.fullName, .normal),
      (texts.followUpDay, world.texts.dates.dayWithWeekday(day), .normal),
      (texts.meeting, texts.noMeetingYet, .lack),
    ]
  }
}
