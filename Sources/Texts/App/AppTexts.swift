/// The words of the frame around every screen: header, footer, help, messages, drafts that were left behind.
public struct AppTexts: Sendable {
  public let title: String
}

extension AppTexts {
  static let finnish = AppTexts(title: "")
  static let swedish = AppTexts(title: "")
  static let english = AppTexts(title: "")
}
