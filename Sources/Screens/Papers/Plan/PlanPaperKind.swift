import Casework
import Texts

/// The papers that a plan gives.
enum PlanPaperKind: String, Sendable, CaseIterable {
  /// The whole plan, to be signed.
  case plan
  /// The student's own copy in plain language.
  case studentCopy
  case summary

  func words(_ texts: PlanPaperScreenTexts) -> String {
    switch self {
    case .plan: texts.plan
    case .studentCopy: texts.studentCopy
    case .summary: texts.summary
    }
  }

  /// `~/suunnitelma-2027-01-15.html`; no student's name stands in it.
  func fileName(_ day: Day, _ texts: PlanPaperScreenTexts) -> String {
    let (name, ending) =
      switch self {
      case .plan: (texts.planFile, "html")
      case .studentCopy: (texts.studentCopyFile, "html")
      case .summary: (texts.summaryFile, "txt")
      }
    return "~/\(name)-\(day.isoText).\(ending)"
  }
}
