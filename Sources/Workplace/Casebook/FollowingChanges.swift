public import Casework

/// A change to a plan that goes with another change, with the version that it is meant for.
public struct FollowingChange: Sendable, Equatable {
  public var plan: ID<Plan>
  public var change: PlanChange
  public var basedOn: Int
}

/// What a change brings with it in other papers of the same student.
extension Casebook {
  /// The follow-ups that closing a turn holds: those agreed for that day, or earlier and never held.
  ///
  /// The student's turn was they. Nothing where the turn cannot be closed, or the rules say no.
  public func following(
    _ change: MeetingChange, in meeting: ID<Meeting>, _ surroundings: Surroundings
  ) -> [FollowingChange] {
    guard case .closeTurn(let turn, _) = change, let held = meetings[meeting]?.value,
      let client = held.turns[turn]?.client,
      let plan = followedPlan(of: client)?.value,
      (try? Meeting.after(change, on: held, id: meeting, in: surroundings)) != nil
    else { return [] }
    let today = surroundings.today
    let due = plan.followUps.sorted.filter { $0.isAhead && $0.planned <= today }
    return due.flatMap { followUp -> [FollowingChange] in
      let hold = PlanChange.holdFollowUp(followUp.id, on: today, note: followUp.note)
      guard let version = plans[plan.id]?.version, plan.takes(hold, surroundings) else { return [] }
      let change = FollowingChange(plan: plan.id, change: hold, basedOn: version)
      return [change] + (carried(hold, from: plan, surroundings).map { [$0] } ?? [])
    }
  }

  /// The same record in the draft beside a plan; nothing where the draft has it or cannot take it.
  public func carried(
    _ change: PlanChange, from plan: Plan, _ surroundings: Surroundings
  ) -> FollowingChange? {
    guard let draft = self.plan(of: plan.client), draft.value.id != plan.id,
      draft.value.state == .draft, draft.value.isOpen(for: change),
      draft.value.takes(change, surroundings)
    else { return nil }
    return FollowingChange(plan: draft.value.id, change: change, basedOn: draft.version)
  }
}

extension Session {
  /// What a change brings with it, by the papers as they stand before it is saved.
  public func following(_ change: Change) -> [FollowingChange] {
    guard case .meeting(let id, let change) = change else { return [] }
    return casebook().following(change, in: id, surroundings)
  }
}

extension Plan {
  fileprivate func takes(_ change: PlanChange, _ surroundings: Surroundings) -> Bool {
    (try? Plan.after(change, on: self, id: id, in: surroundings)) != nil
  }

  /// Whether a record is of something that is open here too.
  fileprivate func isOpen(for change: PlanChange) -> Bool {
    switch change {
    case .settleAction(let id, _, _, _), .sleepAction(let id, _): actions[id]?.state == .open
    case .holdFollowUp(let id, _, _), .missFollowUp(let id, _): followUps[id]?.isAhead == true
    case .answerHandover(let id, _, _, _): handovers[id].map { $0.answer == nil } ?? false
    case .coach(let service, .evaluateModule(let id, let evaluator, _, _)):
      services[service]?.coaching?.modules[id].map { $0.evaluations[evaluator] == nil } ?? false
    default: false
    }
  }
}
