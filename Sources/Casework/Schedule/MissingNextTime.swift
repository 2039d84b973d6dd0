/// That no time is agreed after the next meeting, or none at all; and a draft that could be agreed.
public struct MissingNextTime: Sendable, Equatable {
  /// The only agreed meeting ahead; nothing where there is none.
  public var last: Meeting?
  /// The first draft after it.
  public var draft: Meeting?

  /// Nothing where the group has agreed when it meets after its next meeting.
  public init?(among meetings: some Collection<Meeting>, today: Day) {
    let ahead = meetings.filter {
      $0.state == .inProgress || $0.state == .agreed && $0.starts.day >= today
    }
    guard ahead.count <= 1 else { return nil }
    last = ahead.first
    let start = last?.starts
    draft = meetings.filter { meeting in
      meeting.state == .draft && meeting.starts.day >= today
        && start.map { $0 < meeting.starts } ?? true
    }.min { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }
}
