extension Transfer {
  /// Changes to the steps: who does them, what was answered, what is not needed.
  mutating func takeStepChange(_ change: TransferChange, _ asking: Asking) throws(Refusal) {
    guard !state.isOver else { throw .transferOver }
    switch change {
    case .assign(let step, let owner, let by):
      let owner = try checked(owner, self[step].owner, asking)
      try edit(step) { record throws(Refusal) in (record.owner, record.by) = (owner, by) }
    case .doStep(let step, let answer, let day, let note):
      try checkPlace(of: step)
      try checkPast(day, asking.today)
      try checkOrder(openedOn, day)
      guard step != direction.sendingStep, step != direction.takingStep else {
        throw .stepIsDecision
      }
      let isAnswered = answer.map(step.answers.contains) ?? step.answers.isEmpty
      guard isAnswered else { throw .answerMissing }
      if step == .contactStudentWelfare { try checkWelfare(asking) }
      if step == .nameTransferrer, self[.contactCounsellor].owner == nil {
        throw .transferLacks([.transferrer])
      }
      let text = try longText(note)
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.done, day, answer)
        record.note = text
      }
    case .leaveOutStep(let step, let reason, let day):
      guard step.mayBeLeftOut else { throw .stepIsNeeded }
      try checkPast(day, asking.today)
      let reason = try stated(reason)
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.notNeeded, day, nil)
        record.note = reason
      }
    case .reopenStep(let step):
      guard step != direction.sendingStep, step != direction.takingStep else {
        throw .stepIsDecision
      }
      guard self[step].state != .open else { throw .noSuchRow }
      try edit(step) { record throws(Refusal) in
        (record.state, record.on, record.answer) = (.open, nil, nil)
      }
    case .writeNote(let step, let text):
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

  /// It all starts with student welfare; the receiver's steps come once it has been taken.
  private func checkPlace(of step: TransferStep) throws(Refusal) {
    guard direction.steps.contains(step) else { throw .noSuchRow }
    if direction == .toEmployment, step != .askStudentWelfare,
      self[.askStudentWelfare].state != .done
    {
      throw .transferLacks([.studentWelfare])
    }
    if direction.isAfterTaking(step), state != .taken { throw .transferNotTaken }
  }

  /// Student welfare is contacted with the student's permission only.
  private func checkWelfare(_ asking: Asking) throws(Refusal) {
    guard let permission = asking.client.permission(on: asking.today) else { throw .noConsent }
    let welfare: [Party] = [.school, .health]
    let isPermitted = welfare.contains { party in
      !permission.matters(for: party).isDisjoint(with: ConsentMatter.details)
    }
    guard isPermitted else { throw .partyNotCovered(.school) }
  }

  private func checked(
    _ owner: ActionOwner?, _ before: ActionOwner?, _ asking: Asking
  ) throws(Refusal) -> ActionOwner? {
    switch owner {
    case .member(let id) where owner != before:
      try asking.surroundings.seatedMember(id)
      return owner
    case .named(let name): return .named(try oneLine(name, required: true))
    case .student, .family, .member, nil: return owner
    }
  }
}
