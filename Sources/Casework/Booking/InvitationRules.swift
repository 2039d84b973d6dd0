extension Meeting {
  /// Refuses an invitation to a meeting that is not agreed and still to come.
  public func checkInvitable() throws(Refusal) {
    switch state {
    case .agreed: break
    case .draft: throw .meetingNotAgreed
    case .cancelled: throw .meetingCancelled
    case .inProgress: throw .meetingHasBegun
    case .closed: throw .meetingClosed
    }
  }

  /// The turn to which the student, or a party for them, may be invited.
  ///
  /// Working together must be permitted today, when the invitation goes out, and on the meeting's
  /// day; and the party must be one of those whom the student permits.
  public func turn(
    inviting client: Client, _ party: Party?, on today: Day
  ) throws(Refusal) -> Turn {
    try checkInvitable()
    guard let turn = turns[Turn.id(for: client.id)] else { throw .notBooked }
    for day in [today, starts.day] {
      let permission = try client.cooperation(on: day, today: today)
      guard let party, party != .student else { continue }
      guard permission.covers(party, .cooperation) else { throw .partyNotCovered(party) }
    }
    return turn
  }

  /// The parties that the student permits to work together on the meeting's day.
  public func parties(invitedFor client: Client) -> Set<Party> {
    let permission = client.permission(on: starts.day)
    return Set(
      Party.allCases.filter { $0 != .student && permission?.covers($0, .cooperation) ?? false })
  }
}
