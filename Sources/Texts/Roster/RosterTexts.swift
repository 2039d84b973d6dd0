/// The words of the team roster.
public struct RosterTexts: Sendable {
  public let title: String
}

extension RosterTexts {
  static let finnish = RosterTexts(title: "")
  static let swedish = RosterTexts(title: "")
  static let english = RosterTexts(title: "")
}
