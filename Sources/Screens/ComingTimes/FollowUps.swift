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

  /// The first day still ahead on which students of the meeting just held were promised a follow-up
  /// and nothing meets yet, and who they are.
  static func promisedDay(_ world: World) -> (day: Day, names: [String])? {
    let book = world.casebook
    let meetings = book.meetings.values.map(\.value)
    let last = meetings.filter { $0.state == .closed && $0.starts.day <= world.today }
      .max { ($0.starts, $0.id) < ($1.starts, $1.id) }
    guard let held = book.runningMeeting ?? last else { return nil }
    let taken = Set(
      meetings.filter { $0.state != .cancelled && $0.state != .closed }.map(\.starts.day))
    var students: [Day: [String]] = [:]
    for turn in held.turns.sorted {
      guard let name = book.clients[turn.client]?.value.shortName,
        let day = book.nextFollowUp(of: turn.client, from: world.today.adding(days: 1))
      else { continue }
      students[day, default: []].append(name)
    }
    return students.filter { !taken.contains($0.key) }.min { $0.key < $1.key }
      .map { (day: $0.key, names: $0.value) }
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
