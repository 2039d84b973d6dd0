/// The words of the coming meeting times.
public struct ComingTimesTexts: Sendable {
  public let title: String
}

extension ComingTimesTexts {
  static let finnish = ComingTimesTexts(title: "")
  static let swedish = ComingTimesTexts(title: "")
  static let english = ComingTimesTexts(title: "")
}
