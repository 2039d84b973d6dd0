/// The words of `--help` and `help COMMAND`.
public struct HelpTexts: Sendable {
  public let title: String
  public let usage: String
  public let commands: String
  public let options: String
  public let commonOptions: String
  public let environment: String
  public let exitCodes: String
  public let moreHelp: String
  public let noCommand: String
  public let placeholder: @Sendable (PlaceholderName) -> String
  /// One line on what a command does.
  public let command: @Sendable (CommandName) -> String
  /// What else is worth knowing about a command; empty where the line says all.
  public let details: @Sendable (CommandName) -> String
  public let option: @Sendable (OptionName) -> String
  public let variables: [Explained]
  public let codes: [Explained]

  /// A name and what it means.
  public struct Explained: Sendable {
    public let name: String
    public let meaning: String
  }
}
