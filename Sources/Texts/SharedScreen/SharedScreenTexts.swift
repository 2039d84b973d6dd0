/// The words of the shared screen.
public struct SharedScreenTexts: Sendable {
  public let title: String
}

extension SharedScreenTexts {
  static let finnish = SharedScreenTexts(title: "")
  static let swedish = SharedScreenTexts(title: "")
  static let english = SharedScreenTexts(title: "")
}
