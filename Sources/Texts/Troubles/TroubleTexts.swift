/// The words of what went wrong with the shared directory or a file.
public struct TroubleTexts: Sendable {
  public let title: String
}

extension TroubleTexts {
  static let finnish = TroubleTexts(title: "")
  static let swedish = TroubleTexts(title: "")
  static let english = TroubleTexts(title: "")
}
