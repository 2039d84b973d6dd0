extension Meeting {
  /// What closing a turn still needs: a responsible worker, a follow-up and an owned action.
  ///
  /// The plan must be the client's; the worker must sit in the group today, the follow-up must lie
  /// ahead, and the action must be open with an owner and a date.
  public static func closeGate(
    _ turn: Turn, plan: Plan?, in surroundings: Surroundings
  ) -> [TurnLack] {
    guard let plan, plan.client == turn.client else { return TurnLack.allCases }
    var lacks: [TurnLack] = []
    let worker = plan.responsible?.member
    if !(worker.map { surroundings.roster?.isCurrent($0, on: surroundings.today) ?? false }
      ?? false)
    {
      lacks.append(.responsibleWorker)
    }
    if plan.nextFollowUp(after: surroundings.today) == nil { lacks.append(.followUp) }
    if !plan.actions.byID.values.contains(where: \.isOwnedAndDated) { lacks.append(.ownedAction) }
    return lacks
  }

  mutating func closeTurn(
    _ id: ID<Turn>, _ at: Instant, in surroundings: Surroundings
  ) throws(Refusal) {
    let turn = try runningTurn(id)
    try surroundings.requireWorkable(turn)
    let plan = surroundings.currentPlan(of: turn.client)
    let lacks = Meeting.closeGate(turn, plan: plan, in: surroundings)
    guard lacks.isEmpty else { throw .turnLacks(lacks) }
    try end(id, .closed, at)
  }

  /// Leaves a turn open with its reason; the consent may have ended, and a meeting must not stall.
  mutating func leaveOpen(_ id: ID<Turn>, _ reason: String, _ at: Instant) throws(Refusal) {
    guard let turn = turns[id] else { throw .noSuchRow }
    guard state == .inProgress else { throw .meetingNotRunning }
    guard turn.state == .waiting || turn.state == .inProgress else { throw .turnClosed }
    let reason = try stated(reason)
    try end(id, .leftOpen, at)
    try turns.edit(id) { turn throws(Refusal) in turn.openReason = reason }
  }

  /// Takes a turn up again; why it was left open before stays in the record.
  mutating func reopenTurn(
    _ id: ID<Turn>, _ reason: String, in surroundings: Surroundings
  ) throws(Refusal) {
    guard let turn = turns[id] else { throw .noSuchRow }
    guard state == .inProgress else { throw .meetingNotRunning }
    guard turn.state == .closed || turn.state == .leftOpen else { throw .alreadyThere }
    _ = try stated(reason)
    try surroundings.requireWorkable(turn)
    try checkNoneRuns()
    try turns.edit(id) { turn throws(Refusal) in
      turn.state = .inProgress
      turn.startedAt = turn.startedAt ?? surroundings.now
      turn.endedAt = nil
    }
  }

  private mutating func end(_ id: ID<Turn>, _ state: TurnState, _ at: Instant) throws(Refusal) {
    try turns.edit(id) { turn throws(Refusal) in
      turn.state = state
      turn.endedAt = at
      turn.detailsShownBy = nil
    }
  }
}

extension Turn {
  /// What was decided in the turn, in the order of the matters.
  public var decisions: [String] {
    let matters = self.matters.sorted.map(\.id)
    let written = entries.sorted.filter { $0.kind == .decision && !isBlank($0.text) }
    let ofMatters = matters.flatMap { id in written.filter { $0.matter == id } }
    let others = written.filter { entry in entry.matter.map { !matters.contains($0) } ?? true }
    return (ofMatters + others).map(\.text)
  }

  /// The members of the group who are marked as there, in whatever way.
  public var membersPresent: [ID<Member>] {
    attendance.sorted.filter { $0.presence != .absent }.compactMap(\.member)
  }
}

extension Plan {
  /// The first follow-up that is planned for a later day and has not been held.
  public func nextFollowUp(after day: Day) -> FollowUp? { nextFollowUp(from: day.adding(days: 1)) }

  /// The first follow-up that is planned for a day or later and has not been held.
  public func nextFollowUp(from day: Day) -> FollowUp? {
    followUps.byID.values.filter { $0.isAhead && $0.planned >= day }
      .min { ($0.planned, $0.id) < ($1.planned, $1.id) }
  }
}

extension Action {
  /// Open, with somebody who does it and a day by which.
  public var isOwnedAndDated: Bool { state == .open && hasOwner && by != nil }

  public var hasOwner: Bool {
    if case .named(let name) = owner { return !isBlank(name) }
    return owner != nil
  }
}
