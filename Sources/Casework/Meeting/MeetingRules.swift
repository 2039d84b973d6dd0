extension Meeting {
  /// Planned minutes that a meeting may have.
  public static let lengths = 5...720

  /// The meeting after a change, or why the change may not be made.
  public static func after(
    _ change: MeetingChange, on meeting: Meeting?, id: ID<Meeting>, in surroundings: Surroundings
  ) throws(Refusal) -> Meeting {
    _ = try surroundings.actingMember()
    if case .open(let starts, let length, let place, let isExtra) = change {
      guard meeting == nil else { throw .alreadyThere }
      var opened = Meeting(
        id: id, starts: starts, length: try checked(length), place: try oneLine(place))
      opened.isExtra = isExtra
      opened.openedBy = surroundings.member
      return opened
    }
    guard let before = meeting else { throw .noSuchRow }
    var meeting = before
    if case .reopen(let reason) = change {
      try meeting.reopen(reason)
      meeting.count(since: before)
      return meeting
    }
    switch meeting.state {
    case .closed: throw .meetingClosed
    case .cancelled: throw .meetingCancelled
    case .draft, .agreed, .inProgress: break
    }
    try meeting.take(change, in: surroundings)
    meeting.count(since: before)
    return meeting
  }

  private mutating func take(
    _ change: MeetingChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .open, .reopen: throw .alreadyThere
    case .agree:
      guard state == .draft else { throw .alreadyThere }
      state = .agreed
    case .move(let new, let minutes):
      length = try Meeting.checked(minutes)
      shiftTurns(by: new.time.minutes - starts.time.minutes)
      starts = new
    case .setPlace(let text): place = try oneLine(text)
    case .cancel(let reason): try cancel(reason, in: surroundings)
    case .start(let at):
      guard state != .inProgress else { throw .alreadyThere }
      state = .inProgress
      startedAt = startedAt ?? at
    case .close(let at): try close(at)
    case .book(let client, let order, let starts, let length):
      try book(client, order, starts, length, in: surroundings)
    case .unbook(let id):
      try checkMayArrange(id, in: surroundings)
      try unbook(id)
    case .setTurnTime(let id, let starts, let minutes):
      try checkMayArrange(id, in: surroundings)
      try turns.edit(id) { turn throws(Refusal) in
        turn.length = try Turn.checked(minutes)
        turn.starts = starts
      }
    case .moveTurn(let id, let order):
      try checkMayArrange(id, in: surroundings)
      try turns.edit(id) { turn throws(Refusal) in
        turn.order = try oneLine(order, required: true)
      }
    case .invite(let id, let invitation): try invite(invitation, to: id, in: surroundings)
    case .uninvite(let id, let invitation):
      try checkMayArrange(id, in: surroundings)
      try turns.edit(id) { turn throws(Refusal) in try turn.invitations.remove(invitation) }
    default: try takeTurnChange(change, in: surroundings)
    }
  }

  private mutating func cancel(
    _ reason: String, in surroundings: Surroundings
  ) throws(Refusal) {
    guard !turns.byID.values.contains(where: { $0.state == .inProgress }) else {
      throw .meetingHasOpenTurns
    }
    // Where no student comes that is the reason, and everybody is told it in their own language.
    let unpermitted = turnsWithoutPermission { surroundings.clients[$0] }.count
    let isEmpty = turns.count == unpermitted
    let reason = isEmpty && isBlank(reason) ? "" : try stated(reason)
    // Whoever had been told of the time is told when the group meets next; of a draft nobody was.
    let later = later(among: surroundings.meetings.values, today: surroundings.today)
    if state != .draft {
      guard let next = later.first(where: { $0.state == .agreed }) else { throw .noNextMeeting }
      nextTold = ToldMeeting(next)
    }
    cancelReason = reason
    state = .cancelled
  }

  /// The students who wait come as much later as the meeting begins later.
  ///
  /// A time that would fall on another day is left open: the turn then follows those before it.
  private mutating func shiftTurns(by minutes: Int) {
    guard minutes != 0 else { return }
    turns.editAll(
      where: { $0.state == .waiting && $0.starts != nil },
      { turn in turn.starts = turn.starts.flatMap { ClockTime(minutes: $0.minutes + minutes) } })
  }

  private mutating func close(_ at: Instant) throws(Refusal) {
    guard state == .inProgress else { throw .meetingNotRunning }
    let unfinished: Set<TurnState> = [.waiting, .inProgress]
    guard !turns.byID.values.contains(where: { unfinished.contains($0.state) }) else {
      throw .meetingHasOpenTurns
    }
    state = .closed
    closedAt = at
  }

  /// A closed meeting goes on; a cancelled one is agreed again.
  private mutating func reopen(_ reason: String) throws(Refusal) {
    _ = try stated(reason)
    switch state {
    case .closed: (state, closedAt) = (.inProgress, nil)
    case .cancelled:
      (state, cancelReason, nextTold) = (startedAt == nil ? .agreed : .inProgress, "", nil)
    case .draft, .agreed, .inProgress: throw .alreadyThere
    }
  }

  private static func checked(_ length: Int) throws(Refusal) -> Int {
    guard lengths.contains(length) else { throw .lengthOutOfRange }
    return length
  }
}
