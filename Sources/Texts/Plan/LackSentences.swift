public import Casework

extension Texts {
  /// What a plan lacks in one or two sentences; a service's plan is called by its name.
  public func sentence(on lack: PlanLack) -> String {
    guard lack.kind == .serviceNotInOtherPlan, !lack.plans.isEmpty else {
      return plan.lack(lack.kind)
    }
    return plan.mustStand(catalogue.standsIn(lack.plans.inOrder))
  }
}
