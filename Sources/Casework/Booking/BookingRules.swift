extension Meeting {
  /// Books a student a turn; working together must be permitted today and on the meeting's day.
  mutating func book(
    _ client: ID<Client>, _ order: String, _ starts: ClockTime?, _ length: Int,
    in surroundings: Surroundings
  ) throws(Refusal) {
    let booked = try surroundings.cooperatingClient(client)
    _ = try booked.cooperation(on: self.starts.day, today: surroundings.today)
    guard turns[Turn.id(for: client)] == nil else { throw .alreadyBooked }
    if let other = otherTime(of: client, in: surroundings) { throw .bookedFor(other) }
    var turn = Turn(client: client, order: order, length: try Turn.checked(length))
    turn.starts = starts
    turn.bookedBy = surroundings.member
    try turns.add(turn)
  }

  /// Another day to come on which the student is awaited already; two of them are a mistake.
  ///
  /// The next time that is booked in a meeting, or on its morning, is none.
  private func otherTime(of client: ID<Client>, in surroundings: Surroundings) -> LocalTime? {
    guard starts.day > surroundings.today, state != .inProgress else { return nil }
    return surroundings.meetings.values.filter { other in
      other.id != id && other.starts.day > surroundings.today
        && other.isAwaiting(client)
    }.map(\.starts).min()
  }

  /// Whether the meeting is to be held and a turn of the student waits in it.
  public func isAwaiting(_ client: ID<Client>) -> Bool {
    (state == .agreed || state == .draft) && turns[Turn.id(for: client)]?.state == .waiting
  }

  /// Refuses a member whose business the booking is not: it is the convener's, of the one who made
  /// it, and of whoever sees the student's papers.
  ///
  /// It takes no permission in force: a booking must come off the list when the permission ends.
  func checkMayArrange(_ id: ID<Turn>, in surroundings: Surroundings) throws(Refusal) {
    let member = try surroundings.actingMember().id
    guard let turn = turns[id] else { throw .noSuchRow }
    if member == turn.bookedBy { return }
    if member == surroundings.roster?.convener(on: surroundings.today)?.id { return }
    _ = try surroundings.visibleClient(turn.client)
  }

  /// Takes a booking back; a turn that has begun is a record and stays.
  mutating func unbook(_ id: ID<Turn>) throws(Refusal) {
    try turns.require(id)
    guard turns[id]?.state == .waiting, turns[id]?.startedAt == nil else { throw .turnClosed }
    try turns.remove(id)
  }

  /// Invites a party for one student, where the student permits it on the meeting's day.
  mutating func invite(
    _ invitation: Invitation, to id: ID<Turn>, in surroundings: Surroundings
  ) throws(Refusal) {
    guard let turn = turns[id] else { throw .noSuchRow }
    let client = try surroundings.cooperatingClient(turn.client)
    let permission = try client.cooperation(on: starts.day, today: surroundings.today)
    guard permission.covers(invitation.party, .cooperation) else {
      throw .partyNotCovered(invitation.party)
    }
    var checked = invitation
    checked.name = try oneLine(invitation.name)
    checked.why = try oneLine(invitation.why)
    try turns.edit(id) { row throws(Refusal) in try row.invitations.add(checked) }
  }
}

extension Turn {
  /// Planned minutes that a turn may have.
  public static let lengths = 5...480

  static func checked(_ length: Int) throws(Refusal) -> Int {
    guard lengths.contains(length) else { throw .lengthOutOfRange }
    return length
  }
}
