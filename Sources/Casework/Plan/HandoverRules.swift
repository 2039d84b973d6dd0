extension Plan {
  /// Changes to who answers for the plan: agreed, offered on, and the receiver's answer.
  mutating func takeResponsibilityChange(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .agreeResponsibleWorker(let member, let day):
      try surroundings.seatedMember(member)
      try checkPast(day, surroundings.today)
      guard !needsOffer(to: member, in: surroundings) else { throw .handoverNeedsYes }
      appoint(member, on: day)
    case .offerResponsibility(let handover):
      try surroundings.seatedMember(handover.to)
      try checkPast(handover.offeredOn, surroundings.today)
      guard handover.to != responsible?.member else { throw .alreadyThere }
      guard openHandover == nil else { throw .handoverOpen }
      var offered = handover
      offered.offeredBy = handover.offeredBy ?? surroundings.member
      (offered.answer, offered.answeredOn, offered.note) = (nil, nil, "")
      try handovers.add(offered)
    case .answerHandover(let id, let answer, let day, let note):
      guard let offered = handovers[id] else { throw .noSuchRow }
      guard offered.answer == nil else { throw .alreadyThere }
      try checkPast(day, surroundings.today)
      try checkOrder(offered.offeredOn, day)
      guard answer == .withdrawn || surroundings.hears(offered.to, about: client) else {
        throw .receiverAnswers
      }
      let note = try oneLine(note)
      if answer == .accepted {
        try surroundings.seatedMember(offered.to)
        appoint(offered.to, on: day)
      }
      try handovers.edit(id) { offer throws(Refusal) in
        (offer.answer, offer.answeredOn, offer.note) = (answer, day, note)
      }
    default: throw .noSuchRow
    }
  }

  /// Whether somebody else answers for a plan in force: then only the receiver's yes counts.
  ///
  /// One who has left the group answers for nothing, and hands nothing over.
  public func needsOffer(to member: ID<Member>, in surroundings: Surroundings) -> Bool {
    guard let present = responsible?.member, present != member,
      state == .inForce || surroundings.planInForce(of: client) != nil,
      surroundings.roster?.isCurrent(present, on: surroundings.today) == true
    else { return false }
    return !surroundings.hears(member, about: client)
  }

  /// Makes somebody responsible; the one before stays readable, unless it was put right the same day.
  private mutating func appoint(_ member: ID<Member>, on day: Day) {
    if let before = responsible, before.member != member, before.agreedOn < day {
      let ended = FormerResponsibility(before, until: day)
      formerResponsible[ended.id] = ended
    }
    responsible = Responsibility(member: member, agreedOn: day)
    if substitute == member { substitute = nil }
    for offer in handovers.sorted where offer.answer == nil && offer.to == member {
      handovers[offer.id]?.answer = .accepted
      handovers[offer.id]?.answeredOn = day
    }
  }
}

extension Surroundings {
  /// The answers that the one who asks can give to an open offer; taking it back comes last.
  ///
  /// Who is offered the responsibility says no to it, and does not take back what others offered.
  public func answers(to offer: Handover, about client: ID<Client>) -> [HandoverAnswer] {
    let word: [HandoverAnswer] = hears(offer.to, about: client) ? [.accepted, .declined] : []
    return word + (member == offer.to && offer.offeredBy != member ? [] : [.withdrawn])
  }

  /// Whether a member's own word can be recorded now: by that member, or in the room by anybody.
  ///
  /// In the room is who is marked as present in the client's running turn, or leads or writes it.
  public func hears(_ receiver: ID<Member>, about client: ID<Client>) -> Bool {
    if member == receiver { return true }
    return meetings.values.contains { meeting in
      guard meeting.state == .inProgress else { return false }
      return meeting.turns.byID.values.contains { turn in
        turn.client == client && turn.state == .inProgress
          && (turn.chair == receiver || turn.scribe == receiver
            || turn.attendance.byID.values.contains {
              $0.member == receiver && $0.presence != .absent
            })
      }
    }
  }
}
