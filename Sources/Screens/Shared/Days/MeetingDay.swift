import Casework
import Texts
import Workplace

extension World {
  /// What stands against a meeting on a day, in words: a holiday, a break, another meeting.
  func reasons(against day: Day, for meeting: ID<Meeting>?) -> [String] {
    let others = casebook.meetings.values.map(\.value).filter { $0.id != meeting }
    return (casebook.schedule?.value ?? Schedule()).reasons(against: day, meetings: others)
      .map { texts.schedule.words(for: $0, texts.days) }
  }

  /// What stands against a meeting that is to be held.
  func reasons(against meeting: Meeting) -> [String] {
    guard meeting.state == .draft || meeting.state == .agreed else { return [] }
    return reasons(against: meeting.starts.day, for: meeting.id)
  }
}
