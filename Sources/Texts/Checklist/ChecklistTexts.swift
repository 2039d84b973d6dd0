/// The words of the needs checklist.
public struct ChecklistTexts: Sendable {
  public let title: String
}

extension ChecklistTexts {
  static let finnish = ChecklistTexts(title: "")
  static let swedish = ChecklistTexts(title: "")
  static let english = ChecklistTexts(title: "")
}
