/// The words of the command line.
public struct CommandTexts: Sendable {
  public let title: String
}

extension CommandTexts {
  static let finnish = CommandTexts(title: "")
  static let swedish = CommandTexts(title: "")
  static let english = CommandTexts(title: "")
}
