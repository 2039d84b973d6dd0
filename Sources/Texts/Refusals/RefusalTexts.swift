/// The words of why something may not be done, and how to put it right.
public struct RefusalTexts: Sendable {
  public let title: String
}

extension RefusalTexts {
  static let finnish = RefusalTexts(title: "")
  static let swedish = RefusalTexts(title: "")
  static let english = RefusalTexts(title: "")
}
