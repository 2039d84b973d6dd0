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

  /// The transfers of a client for the paper of what was given, the oldest first.
  ///
  /// Refused where something that was given is not shown to this member, or cannot be read: the paper
  /// says that it is all.
  public func transfersForGiven(of client: ID<Client>) throws(Refusal) -> [Transfer] {
    guard !givenUnseen.values.contains(client) else { throw .givenNotShown }
    // Of one that cannot be read it may not be known whose it is.
    guard !givenUnread.values.contains(where: { $0 == nil || $0 == client }) else {
      throw .givenNotReadable
    }
    return transfers(of: client).map { $0.value }
      .sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }
  }

  /// The next meeting after a day in which a client has a turn.
  public func nextTurn(of client: ID<Client>, after day: Day) -> Meeting? {
    let turn = Turn.id(for: client)
    return meetings.values.map(\.value)
      .filter { $0.state == .agreed && $0.starts.day > day && $0.turns[turn] != nil }
      .min { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// The newest meeting in which a client's turn has been, or is going on.
  public func latestTurn(of client: ID<Client>) -> Meeting? {
    let turn = Turn.id(for: client)
    return meetings.values.map(\.value)
      .filter { meeting in
        [.inProgress, .closed].contains(meeting.state)
          && meeting.turns[turn].map { $0.startedAt != nil } == true
      }
      .max { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// The notice of a meeting, by what this member knows of its students.
  public func cancellation(of meeting: Meeting, on day: Day) -> CancellationNotice {
    CancellationNotice(
      of: meeting, among: meetings.values.map(\.value), roster: roster?.value, today: day,
      unseen: hiddenWithoutPermission[meeting.id] ?? 0, client: { clients[$0]?.value })
  }

  /// The agreed meetings that are near and to which no student comes, the nearest first.
  public func cancellationsDue(on day: Day) -> [CancellationNotice] {
    CancellationNotice.due(
      among: meetings.values.map(\.value), schedule: schedule?.value, roster: roster?.value,
      today: day, unseen: { hiddenWithoutPermission[$0] ?? 0 },
      client: { clients[$0]?.value })
  }

  /// That no time is agreed after the next meeting; nothing where no meeting has been made at all.
  public func missingNextTime(on day: Day) -> MissingNextTime? {
    meetings.isEmpty
      ? nil : MissingNextTime(among: meetings.values.map(\.value), today: day)
  }

  /// The extra meetings that others ask of the convener, the nearest first.
  public func extraMeetingsAsked(on day: Day) -> [Meeting] {
    let convener = roster?.value.convener(on: day)?.id
    return meetings.values.map(\.value).filter { $0.isAsked(of: convener, today: day) }
      .sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// How many of the booked students permit it no more, those whom this member does not see among
  /// them.
  public func countWithoutPermission(in meeting: Meeting) -> Int {
    turnsWithoutPermission(in: meeting).count + (hiddenWithoutPermission[meeting.id] ?? 0)
  }

  /// The turns of a meeting whose student permits it no more, of those whom this member sees.
  public func turnsWithoutPermission(in meeting: Meeting) -> [Turn] {
    meeting.turnsWithoutPermission { clients[$0]?.value }
  }
}
