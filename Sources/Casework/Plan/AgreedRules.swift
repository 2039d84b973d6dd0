extension Plan {
  /// What is agreed together: responsible worker, follow-ups, agreements and coming into force.
  mutating func takeAgreedChange(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .agreeResponsibleWorker, .offerResponsibility, .answerHandover:
      try takeResponsibilityChange(change, in: surroundings)
    case .setSubstitute(let member):
      if let member {
        try surroundings.seatedMember(member)
        guard member != responsible?.member else { throw .alreadyThere }
      }
      substitute = member
    case .agreeFollowUp(let followUp):
      guard followUp.planned >= surroundings.today else { throw .dateOrder }
      try add(followUp, surroundings.today)
    case .bringBackFollowUp(let followUp): try add(followUp, surroundings.today)
    case .moveFollowUp(let id, let day):
      guard day >= surroundings.today else { throw .dateOrder }
      try followUps.edit(id) { followUp throws(Refusal) in
        guard followUp.isAhead else { throw .alreadyThere }
        followUp.planned = day
      }
    case .holdFollowUp(let id, let day, let note):
      try checkPast(day, surroundings.today)
      let note = try longText(note)
      try followUps.edit(id) { followUp throws(Refusal) in
        (followUp.held, followUp.note, followUp.isNotHeld) = (day, note, false)
      }
    case .missFollowUp(let id, let reason):
      let reason = try longText(reason)
      if isBlank(reason) { throw .reasonMissing }
      try followUps.edit(id) { followUp throws(Refusal) in
        guard followUp.held == nil else { throw .alreadyThere }
        (followUp.isNotHeld, followUp.note) = (true, reason)
      }
    case .reopenFollowUp(let id):
      // What was noted stays for the day on which it is held.
      try followUps.edit(id) { followUp throws(Refusal) in
        guard !followUp.isAhead else { throw .alreadyThere }
        (followUp.held, followUp.isNotHeld) = (nil, false)
      }
    case .removeFollowUp(let id): try followUps.remove(id)
    case .recordAgreement(let agreement):
      if case .member(let member) = agreement.who { try surroundings.requireMember(member) }
      try checkPast(agreement.day, surroundings.today)
      var given = agreement
      (given.isOutdated, given.text) = (false, agreedText.mark)
      try agreements.add(given)
    case .putInForce(let day):
      guard state == .draft else { throw .alreadyThere }
      guard day <= surroundings.today else { throw .inForceAhead }
      guard isAgreedByStudent else { throw .studentHasNotAgreed }
      let worker = responsible?.member
      guard let worker, surroundings.roster?.isCurrent(worker, on: surroundings.today) == true
      else { throw .responsibleMissing }
      (state, inForceFrom) = (.inForce, day)
    case .discard(let day):
      guard state == .draft else { throw .alreadyThere }
      try checkPast(day, surroundings.today)
      (state, endedOn) = (.ended, day)
    case .end(let day, let reached, let level):
      try checkPast(day, surroundings.today)
      if let inForceFrom, day < inForceFrom { throw .dateOrder }
      let result = PlanResult(reached, level: level)
      (state, endedOn) = (.ended, day)
      (outcome, studyLevel) = (result.outcome, result.level)
    default: throw .noSuchRow
    }
  }

  private mutating func add(_ followUp: FollowUp, _ today: Day) throws(Refusal) {
    if let held = followUp.held { try checkPast(held, today) }
    var checked = followUp
    checked.note = try longText(followUp.note)
    try followUps.add(checked)
  }

  /// An ended plan goes on as it was; what it had led to stays in the record with the reason.
  mutating func reopen(
    _ id: ID<Reopening>, _ reason: String, in surroundings: Surroundings
  ) throws(Refusal) {
    let others = surroundings.plans.of(client).filter { $0.id != self.id }
    // A draft beside another one would be written side by side with it.
    let isReplaced = others.contains {
      $0.revision > revision && !$0.isDiscarded || isDiscarded && $0.state == .draft
    }
    guard state == .ended, !isReplaced else { throw .planNotEnded }
    let reason = try longText(reason)
    if isBlank(reason) { throw .reasonMissing }
    var reopening = Reopening(id: id, order: "", day: surroundings.today, reason: reason)
    (reopening.endedOn, reopening.outcome) = (endedOn, outcome)
    reopening.studyLevel = studyLevel
    reopening.by = surroundings.member
    try reopenings.add(reopening)
    state = inForceFrom == nil ? .draft : .inForce
    (endedOn, outcome, studyLevel) = (nil, nil, nil)
  }

  /// Whether the student has agreed to the plan as it reads now.
  public var isAgreedByStudent: Bool {
    agreements.byID.values.contains { $0.who == .student && !$0.isOutdated }
  }
}
