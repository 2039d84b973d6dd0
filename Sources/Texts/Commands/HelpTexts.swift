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
  let option: @Sendable (OptionName) -> String
  /// What `--yes` does where there is nothing to import.
  let replaces: String
  /// What it does to an archive.
  let takesIn: String
  public let variables: [Explained]
  public let codes: [Explained]

  /// What an option means to a command.
  public func option(_ name: OptionName, of command: CommandName?) -> String {
    guard name == .yes else { return option(name) }
    if command == .`import` { return takesIn }
    return [.roster, .questionnaire].contains(command) ? option(name) : replaces
  }

  /// A name and what it means.
  public struct Explained: Sendable {
    public let name: String
    public let meaning: String
  }
}
