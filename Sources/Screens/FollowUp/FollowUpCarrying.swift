import Casework
import Workplace

/// What is recorded in the plan in force, carried into a draft that was copied from it.
extension World {
  /// The same record in the draft beside a plan; nothing where the draft has it or cannot take it.
  func carried(_ change: PlanChange, from plan: Plan) -> Effect? {
    casebook.carried(change, from: plan, surroundings).map(effect)
  }

  /// Saves what goes with another change.
  func effect(_ following: FollowingChange) -> Effect {
    .save(
      .plan(following.plan, following.change), basedOn: following.basedOn, ticket: makeTicket())
  }
}
