public import Casework

extension Casebook {
  /// What a plan still lacks on a day, and what its services ask and is not so.
  public func lacks(of plan: Plan, on day: Day) -> [PlanLack] {
    plan.lacks(on: day, roster: roster?.value)
      + plan.requirementLacks(in: catalogue, client: clients[plan.client]?.value, on: day)
  }
}
