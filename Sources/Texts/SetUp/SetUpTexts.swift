/// The words of the first start.
public struct SetUpTexts: Sendable {
  public let title: String
}

extension SetUpTexts {
  static let finnish = SetUpTexts(title: "")
  static let swedish = SetUpTexts(title: "")
  static let english = SetUpTexts(title: "")
}
