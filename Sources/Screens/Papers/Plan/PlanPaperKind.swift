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

  /// `~/suunnitelma-2027-01-15-0824.html`; no student's name stands in it, and the time of day
  /// tells those of one meeting apart.
  func fileName(_ now: LocalTime, _ texts: PlanPaperScreenTexts) -> String {
    let (name, ending) =
      switch self {
      case .plan: (texts.planFile, "html")
      case .studentCopy: (texts.studentCopyFile, "html")
      case .summary: (texts.summaryFile, "txt")
      }
    let time = [now.time.hour, now.time.minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return "~/\(name)-\(now.day.isoText)-\(time.joined()).\(ending)"
  }
}
