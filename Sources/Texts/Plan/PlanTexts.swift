/// The words of the plan.
public struct PlanTexts: Sendable {
  public let title: String
}

extension PlanTexts {
  static let finnish = PlanTexts(title: "")
  static let swedish = PlanTexts(title: "")
  static let english = PlanTexts(title: "")
}
