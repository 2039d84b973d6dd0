/// How much of a transfer somebody is shown.
public enum TransferView: Sendable, Equatable {
  /// Everything: the sender's side, and who keeps the student's papers.
  case whole
  /// What was given, its course and the receiver's own steps; of the others' steps that they are done.
  case received(own: Set<TransferStep>, others: Set<TransferStep>)
  /// Single steps and nothing else: somebody of another party who does them, or was there when
  /// something was agreed. Whole are only those that are told.
  case steps(Set<TransferStep>, told: Set<TransferStep>)

  /// The steps that may be seen; nothing where it is all of them.
  public var steps: Set<TransferStep>? {
    switch self {
    case .whole: nil
    case .received(let own, let others): own.union(others)
    case .steps(let steps, _): steps
    }
  }

  /// Whether a top-level part of a transfer may be seen, by its name in the file.
  public func sees(part: String) -> Bool {
    switch self {
    case .whole: true
    case .received: !["contents", "studies", "field", "contact"].contains(part)
    case .steps: ["client", "direction", "openedOn", "state", "steps"].contains(part)
    }
  }

  /// Whether a part of a step may be seen, by its name in the file.
  ///
  /// What somebody noted or answered in a step of the other side is theirs; that a meeting is needed
  /// is known to all, as the next steps hang on it.
  public func sees(part: String, of step: TransferStep) -> Bool {
    let frame = ["state", "on", "owner", "by", "doer"]
    return switch self {
    case .whole: true
    case .received(let own, let others):
      own.contains(step)
        || (others.contains(step)
          && (frame.contains(part) || (part == "answer" && step == .assessMeetingNeed)))
    case .steps(let steps, let told):
      steps.contains(step) && (told.contains(step) || frame.contains(part))
    }
  }
}

extension TransferDirection {
  /// Whether a step is the receiver's alone: after the taking, by the step's role.
  public func isReceivers(_ step: TransferStep) -> Bool {
    isAfterTaking(step) && step.role.parties == [receiver]
  }
}

extension Transfer {
  /// Whether all that was given, agreed together and seen at the follow-ups of a transfer is shown.
  public func showsAllGiven(of whole: Transfer) -> Bool {
    if whole.givesNothing { return true }
    return view.sees(part: "given") && !given.byID.values.contains(where: \.isCut)
      && whole.steps.allSatisfy { $0.value.agreed == nil || self[$0.key].agreed != nil }
  }

  /// Whether nothing has come of it yet that the student is told.
  public var givesNothing: Bool {
    given.isEmpty && outcomes.isEmpty && steps.values.allSatisfy { $0.agreed == nil }
  }

  /// How much of it a member may be shown; nothing where they have no part in it.
  func view(for member: Member, keeps: Bool, client: Client?, on day: Day) -> TransferView? {
    if keeps || member.party == direction.sender { return .whole }
    let who = ActionOwner.member(member.id)
    let named = Set(direction.steps.filter { self[$0].owner == who || self[$0].doer == who })
    let heard = Set(
      direction.steps.filter { self[$0].agreed?.parties.contains(member.party) == true })
    if member.party == direction.receiver, wasSent {
      // What was agreed together without the receiver is told to those who were there alone.
      let after = direction.steps.filter {
        $0 == direction.takingStep || (direction.isAfterTaking($0) && self[$0].agreed == nil)
      }
      let own = named.union(heard).union(after)
      var seen = Set(direction.steps.filter(direction.isAfterTaking))
      seen.insert(direction.sendingStep)
      // What is weighed anew after a refusal is the sender's until it is sent again.
      if stands { seen.insert(direction.meetingStep) }
      return .received(own: own, others: seen.subtracting(own))
    }
    var steps = named.union(heard)
    if let next = nextStep(for: client, on: day),
      [.askOutreach, .guideToStudentHealth].contains(next),
      next.role.parties.contains(member.party), self[next].owner == nil
    {
      steps.insert(next)
    }
    let told = heard.union(named.filter { $0.isAgreedTogether && self[$0].agreed == nil })
    return steps.isEmpty ? nil : .steps(steps, told: told)
  }

  /// Whether what was sent last stands: nobody has sent it back.
  private var stands: Bool {
    let answer = events.sorted.last { [.sent, .taken, .refused].contains($0.kind) }
    return answer.map { $0.kind != .refused } ?? false
  }

  /// A step without what this view does not show of it.
  func seen(_ step: TransferStep, in view: TransferView) -> StepRecord {
    var record = self[step]
    if !view.sees(part: "state", of: step) { return StepRecord() }
    if !view.sees(part: "note", of: step) { record.note = "" }
    if !view.sees(part: "answer", of: step) { record.answer = nil }
    if !view.sees(part: "agreed", of: step) { record.agreed = nil }
    return record
  }
}
