import Casework
import Workplace

/// What is recorded in the plan in force, carried into a draft that was copied from it.
extension World {
  /// The same record in the draft beside a plan; nothing where the draft has it or cannot take it.
  func carried(_ change: PlanChange, from plan: Plan) -> Effect? {
    guard let draft = self.plan(of: plan.client), draft.value.id != plan.id,
      draft.value.state == .draft, draft.value.isOpen(for: change)
    else { return nil }
    do throws(Refusal) {
      _ = try Plan.after(change, on: draft.value, id: draft.value.id, in: surroundings)
    } catch { return nil }
    return .save(.plan(draft.value.id, change), basedOn: draft.version, ticket: makeTicket())
  }
}

extension Plan {
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
