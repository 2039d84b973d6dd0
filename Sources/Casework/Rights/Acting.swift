extension Surroundings {
  /// The member who asks, in a seat today.
  func actingMember() throws(Refusal) -> Member {
    guard let member, let found = roster?.members[member] else { throw .notOnRoster }
    guard found.isSeated(on: today) else { throw .memberRoleEnded }
    return found
  }

  /// A member who is in a seat today, for a task that somebody has to answer for.
  @discardableResult
  func seatedMember(_ id: ID<Member>) throws(Refusal) -> Member {
    guard let found = roster?.members[id] else { throw .noSuchMember }
    guard found.isSeated(on: today) else { throw .memberRoleEnded }
    return found
  }

  /// Refuses a member who has never been on the roster.
  func requireMember(_ id: ID<Member>?) throws(Refusal) {
    if let id, roster?.members[id] == nil { throw .noSuchMember }
  }

  /// The client, where the member who asks may see the papers.
  func visibleClient(_ id: ID<Client>) throws(Refusal) -> Client {
    let member = try actingMember()
    guard let roster, let client = clients[id] else { throw .noSuchRow }
    guard Rights.maySee(client, member: member.id, roster: roster, on: today).client else {
      throw .notPermitted
    }
    return client
  }

  /// The client, where working together is permitted today and the member who asks may take part.
  @discardableResult
  func cooperatingClient(_ id: ID<Client>) throws(Refusal) -> Client {
    _ = try actingMember()
    guard let client = clients[id] else { throw .noSuchRow }
    guard let permission = client.permission(on: today), permission.covers(.cooperation) else {
      throw .noConsent
    }
    return try visibleClient(id)
  }

  /// Whether the member who asks keeps a client's papers.
  func keeps(_ client: Client) -> Bool {
    guard let member, let roster else { return false }
    return Rights.maySee(client, member: member, roster: roster, on: today).keeps
  }

  /// Whether anybody in a seat today keeps a client's papers.
  func hasKeeper(_ client: Client) -> Bool {
    guard let roster else { return false }
    return roster.members.byID.keys.contains {
      Rights.maySee(client, member: $0, roster: roster, on: today).keeps
    }
  }

  /// Refuses whoever may not see what is written in a turn.
  func requireOpen(_ turn: Turn) throws(Refusal) {
    let member = try actingMember()
    guard let roster, let client = clients[turn.client] else { throw .noSuchRow }
    guard Rights.maySee(client, member: member.id, roster: roster, on: today).plan else {
      throw .notPermitted
    }
  }

  /// Refuses where working together is not permitted today, and whoever would write unseeing.
  func requireWorkable(_ turn: Turn) throws(Refusal) {
    try cooperatingClient(turn.client)
    try requireOpen(turn)
  }

  /// The client, where the joint plan is permitted today and covers the one who asks.
  @discardableResult
  func plannedClient(_ id: ID<Client>) throws(Refusal) -> Client {
    let member = try actingMember()
    guard let client = clients[id] else { throw .noSuchRow }
    guard let permission = client.permission(on: today), permission.coversPlan else {
      throw .noConsent
    }
    guard permission.coversPlan(for: member.party) else { throw .notPermitted }
    return client
  }
}
