public import Casework

extension Casebook {
  /// What a plan still lacks on a day, and what its services ask and is not so.
  public func lacks(of plan: Plan, on day: Day) -> [PlanLack] {
    let catalogue = catalogue
    return plan.lacks(on: day, roster: roster?.value, serviceNames: catalogue.allNames)
      + plan.requirementLacks(in: catalogue, client: clients[plan.client]?.value, on: day)
  }
}
