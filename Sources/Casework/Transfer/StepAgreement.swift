/// What was agreed together in a step: the day that it is about, and the parties to whom it belongs.
///
/// What was agreed stands in the note of the step.
public struct StepAgreement: Sendable, Equatable {
  /// When the palaver was held, when the further steps were agreed, or when the follow-up is.
  public var day: Day
  /// Who was there; of a follow-up, who takes part in it.
  public var parties: Set<Party>

  public init(day: Day, parties: Set<Party>) {
    (self.day, self.parties) = (day, parties)
  }
}

extension TransferStep {
  /// Whether it is agreed together, and so recorded with its day, who was there and what was agreed.
  public var isAgreedTogether: Bool {
    [.gatherMeeting, .agreeFurtherSteps, .agreeFollowUp].contains(self)
  }

  /// How many parties there must be: one party alone holds no palaver, with the student neither.
  public var fewestParties: Int { self == .gatherMeeting ? 2 : 1 }

  /// Whether so many are enough; of a palaver the student is not counted.
  public func isHeld(by parties: Set<Party>) -> Bool {
    let counted = fewestParties > 1 ? parties.subtracting([.student]) : parties
    return counted.count >= fewestParties
  }

  /// Whether its day is still to come when it is recorded, or is that very day.
  public var isAhead: Bool { self == .agreeFollowUp }
}

extension Transfer {
  /// The multi-agency palaver of this transfer: its day and who was there; nothing before it was held.
  ///
  /// On the way to school it is the palaver in which the further steps are agreed, where one was
  /// found to be needed.
  public var palaver: StepAgreement? {
    switch direction {
    case .toEmployment: settled(.gatherMeeting)
    case .toSchool:
      self[.assessMeetingNeed].answer == .no ? nil : settled(.agreeFurtherSteps)
    }
  }

  /// The follow-up that was agreed: its day and who takes part.
  public var followUp: StepAgreement? { settled(.agreeFollowUp) }

  private func settled(_ step: TransferStep) -> StepAgreement? {
    self[step].state == .done ? self[step].agreed : nil
  }

  /// Records what was agreed together in a step; where it stands already, anew.
  mutating func agree(
    _ step: TransferStep, _ agreement: StepAgreement, on day: Day, _ note: String,
    _ asking: Asking
  ) throws(Refusal) {
    guard step.isAgreedTogether else { throw .noSuchRow }
    try checkPast(day, asking.today)
    try checkOrder(openedOn, day)
    if step.isAhead {
      try checkOrder(day, agreement.day)
    } else {
      try checkOrder(openedOn, agreement.day)
      try checkOrder(agreement.day, day)
    }
    let text = try longText(note)
    guard !isBlank(text), step.isHeld(by: agreement.parties) else {
      throw .agreementMissing
    }
    // Nobody whom the permission leaves out hears of the student, in a palaver either.
    let held = min(agreement.day, asking.today)
    for party in agreement.parties.sorted() where party != .student {
      try asking.client.requirePermission(for: party, on: held)
    }
    try edit(step) { record throws(Refusal) in
      (record.state, record.on, record.answer) = (.done, day, nil)
      (record.agreed, record.note) = (agreement, text)
      record.doer = record.owner ?? .member(asking.member.id)
    }
  }
}
