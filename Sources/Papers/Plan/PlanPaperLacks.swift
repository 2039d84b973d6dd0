public import Casework
public import Texts

extension PlanPaper {
  /// What a plan still lacks as sentences, each with the words of the row that it is about in front.
  public static func sentences(on lacks: [PlanLack], of plan: Plan, texts: Texts) -> [String] {
    lacks.map { lack in
      let sentence = texts.sentence(on: lack)
      let row = words(of: lack, in: plan).split(whereSeparator: \.isNewline).joined(separator: " ")
      return row.isEmpty ? sentence : "\(row): \(sentence)"
    }
  }

  private static func words(of lack: PlanLack, in plan: Plan) -> String {
    let parts = lack.path.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return "" }
    switch parts[0] {
    case "needs": return ID(parts[1]).flatMap { plan.needs[$0] }?.text ?? ""
    case "goals": return ID(parts[1]).flatMap { plan.goals[$0] }?.text ?? ""
    case "services": return ID(parts[1]).flatMap { plan.services[$0] }?.name ?? ""
    case "actions": return ID(parts[1]).flatMap { plan.actions[$0] }?.what ?? ""
    case "views": return ID(parts[1]).flatMap { plan.views[$0] }?.topic ?? ""
    case "otherPlans": return ID(parts[1]).flatMap { plan.otherPlans[$0] }?.name ?? ""
    default: return ""
    }
  }
}
