public import Casework

/// What papers about a client are made with.
extension Casebook {
  /// What of a client's papers a member may see on a day.
  public func visibility(
    of client: ID<Client>, member: ID<Member>?, on day: Day
  ) -> Visibility {
    guard let member, let roster = roster?.value, let client = clients[client]?.value else {
      return .hidden
    }
    return Rights.maySee(client, member: member, roster: roster, on: day)
  }

  /// The next meeting after a day in which a client has a turn.
  public func nextTurn(of client: ID<Client>, after day: Day) -> Meeting? {
    let turn = Turn.id(for: client)
    return meetings.values.map(\.value)
      .filter { $0.state == .agreed && $0.starts.day > day && $0.turns[turn] != nil }
      .min { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }
}
