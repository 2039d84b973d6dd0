extension Transfer {
  /// Changes to the steps: who does them, what was answered, what is not needed.
  mutating func takeStepChange(_ change: TransferChange, _ asking: Asking) throws(Refusal) {
    guard !state.isOver else { throw .transferOver }
    try checkSeen(change, asking)
    switch change {
    case .assign(let step, let owner, let by):
      let owner = try checked(owner, of: step, asking)
      try edit(step) { record throws(Refusal) in (record.owner, record.by) = (owner, by) }
    case .doStep(let step, let answer, let day, let note):
      try checkPlace(of: step)
      try checkSide(of: step, asking)
      try checkPast(day, asking.today)
      try checkOrder(openedOn, day)
      guard step != direction.sendingStep, step != direction.takingStep else {
        throw .stepIsDecision
      }
      guard !step.isAgreedTogether else { throw .agreementMissing }
      let isAnswered = answer.map(step.answers.contains) ?? step.answers.isEmpty
      guard isAnswered else { throw .answerMissing }
      if step == .contactStudentWelfare { try checkWelfare(asking) }
      if step == .nameTransferrer, self[.contactCounsellor].owner == nil {
        throw .transferLacks([.transferrer])
      }
      let text = try longText(note)
      let seesNote = asking.sight.view.sees(part: "note", of: step)
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.done, day, answer)
        record.doer = record.owner ?? .member(asking.member.id)
        // Who does not see what was noted before does not wipe it out.
        if seesNote || !text.isEmpty { record.note = text }
      }
    case .agree(let step, let agreement, let day, let note):
      try checkPlace(of: step)
      try checkSide(of: step, asking)
      try agree(step, agreement, on: day, note, asking)
    case .leaveOutStep(let step, let reason, let day):
      guard step.mayBeLeftOut else { throw .stepIsNeeded }
      try checkPlace(of: step)
      try checkSide(of: step, asking)
      try checkPast(day, asking.today)
      try checkOrder(openedOn, day)
      try checkMayTakeBack(step, asking)
      let reason = try stated(reason)
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.notNeeded, day, nil)
        record.agreed = nil
        record.doer = .member(asking.member.id)
        record.note = reason
      }
    case .reopenStep(let step):
      guard step != direction.sendingStep, step != direction.takingStep else {
        throw .stepIsDecision
      }
      guard self[step].state != .open else { throw .noSuchRow }
      try checkSide(of: step, asking)
      try checkMayTakeBack(step, asking)
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.open, nil, nil)
        // Who recorded what was agreed keeps it in hand while it is mended.
        if record.agreed == nil { record.doer = nil }
      }
    case .writeNote(let step, let text):
      // What was agreed is mended as a whole, with its day and who was there.
      guard self[step].agreed == nil || self[step].state != .done else { throw .agreementMissing }
      try checkMayTakeBack(step, asking)
      let text = try longText(text)
      try edit(step) { record throws(Refusal) in record.note = text }
    default: throw .noSuchRow
    }
  }

  mutating func edit(
    _ step: TransferStep, _ change: (inout StepRecord) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard direction.steps.contains(step) else { throw .noSuchRow }
    var record = self[step]
    try change(&record)
    steps[step] = record.isEmpty ? nil : record
  }

  /// Nobody changes a step that they are not shown; who is shown a step alone may say it is done.
  private func checkSeen(_ change: TransferChange, _ asking: Asking) throws(Refusal) {
    let view = asking.sight.view
    guard let steps = view.steps, let step = change.step else { return }
    guard steps.contains(step) else { throw .notPermitted }
    switch (view, change) {
    case (.received, .assign): return
    // What stands noted there is not shown, so it is not written over either.
    case (.received, _): guard view.sees(part: "note", of: step) else { throw .notPermitted }
    case (.whole, _): return
    case (.steps, .doStep): guard mayDo(step, asking.member) else { throw .notPermitted }
    case (.steps, .agree):
      guard mayDo(step, asking.member), view.sees(part: "note", of: step) else {
        throw .notPermitted
      }
    case (.steps, _): throw .notPermitted
    }
  }

  /// Whether a step that somebody sees alone is theirs to do, and not only agreed with them.
  private func mayDo(_ step: TransferStep, _ member: Member) -> Bool {
    let (record, who) = (self[step], ActionOwner.member(member.id))
    if record.owner == who || record.doer == who { return true }
    return record.owner == nil && step.role.parties.contains(member.party)
  }

  /// What was agreed is taken back by whose step it is, by who recorded it, or by the sender alone.
  private func checkMayTakeBack(_ step: TransferStep, _ asking: Asking) throws(Refusal) {
    let (record, member) = (self[step], asking.member)
    if record.agreed == nil || asking.sight.keeps || member.party == direction.sender { return }
    let who = ActionOwner.member(member.id)
    guard
      record.owner == who || record.doer == who || step.role.parties.contains(member.party)
    else { throw .notPermitted }
  }

  /// It all starts with student welfare; the receiver's steps come once it has been taken.
  private func checkPlace(of step: TransferStep) throws(Refusal) {
    guard direction.steps.contains(step) else { throw .noSuchRow }
    // Whoever is not shown the beginning leaves it to the rules of the whole.
    if direction == .toEmployment, step != .askStudentWelfare, view == .whole,
      self[.askStudentWelfare].state != .done
    {
      throw .transferLacks([.studentWelfare])
    }
    if direction.isAfterTaking(step), state != .taken { throw .transferNotTaken }
  }

  /// The receiver's own steps are the receiver's; anybody's only where nobody sits there, or by name.
  private func checkSide(of step: TransferStep, _ asking: Asking) throws(Refusal) {
    let receiver = direction.receiver
    guard direction.isReceivers(step), asking.member.party != receiver,
      self[step].owner != .member(asking.member.id)
    else { return }
    let isSeated = asking.surroundings.roster?.members.byID.values.contains {
      $0.party == receiver && $0.isSeated(on: asking.today)
    }
    guard isSeated == false else { throw .receiverDoes(receiver) }
  }

  /// Student welfare is contacted with the student's permission only: of what it is asked, and whom.
  ///
  /// The nurse is asked about health; who is of the school is asked about the studies.
  private func checkWelfare(_ asking: Asking) throws(Refusal) {
    var asked = Party.school
    if case .member(let id)? = self[.contactStudentWelfare].owner,
      asking.surroundings.roster?.members[id]?.party == .health
    {
      asked = .health
    }
    _ = try asking.client.consents(
      covering: [asked == .health ? .health : .studies], for: asked, on: asking.today)
  }

  /// Nobody is named for a step whom no permission covers, nor the student for a worker's step.
  private func checked(
    _ owner: ActionOwner?, of step: TransferStep, _ asking: Asking
  ) throws(Refusal) -> ActionOwner? {
    if owner == self[step].owner { return owner }
    switch owner {
    case .member(let id):
      try asking.surroundings.seatedMember(id)
      guard let roster = asking.surroundings.roster, let member = roster.members[id] else {
        throw .noSuchMember
      }
      let sight = Rights.maySee(asking.client, member: id, roster: roster, on: asking.today)
      guard sight.client else { throw .partyNotCovered(member.party) }
      return owner
    case .named(let name): return .named(try oneLine(name, required: true))
    case .student, .family:
      guard step.mayBeStudents else { throw .workerDoes }
      return owner
    case nil: return nil
    }
  }
}

extension TransferStep {
  /// Whether the student does it, alone or with somebody close; the others are a worker's.
  public var mayBeStudents: Bool { [.registerJobSeeker, .contactRequest].contains(self) }
}
