/// When and where the group meets next, as it stood when another meeting was cancelled.
public struct ToldMeeting: Sendable, Equatable {
  public var meeting: ID<Meeting>
  public var starts: LocalTime
  /// Minutes.
  public var length: Int
  public var place: String

  public init(meeting: ID<Meeting>, starts: LocalTime, length: Int, place: String) {
    (self.meeting, self.starts, self.length, self.place) = (meeting, starts, length, place)
  }

  public init(_ meeting: Meeting) {
    self.init(
      meeting: meeting.id, starts: meeting.starts, length: meeting.length, place: meeting.place)
  }

  /// Whether the group meets then as it was told, or has met.
  ///
  /// Of a meeting that cannot be read nothing else is known than what was told.
  func holds(among meetings: some Collection<Meeting>) -> Bool {
    guard let now = meetings.first(where: { $0.id == meeting }) else { return true }
    switch now.state {
    case .draft, .cancelled: return false
    case .agreed, .inProgress, .closed: return ToldMeeting(now) == self
    }
  }
}
