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

  /// What its file is called, and in which format it is offered.
  func file(_ texts: PlanPaperScreenTexts) -> (name: String, ending: String) {
    switch self {
    case .plan: (texts.planFile, "html")
    case .studentCopy: (texts.studentCopyFile, "html")
    case .summary: (texts.summaryFile, "txt")
    }
  }
}
