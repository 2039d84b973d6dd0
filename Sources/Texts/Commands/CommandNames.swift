/// The commands of the command line; their names are the same in every language.
public enum CommandName: String, Sendable, CaseIterable {
  case sharedScreen = "shared-screen"
  case `init`
  case next, meetings, roster, clients, overdue, transfers, services, measures, feedback
  case plan, agenda, history, show
  case apply, restore, check, paper, questionnaire
  case export
  case `import`
  case help, completions
}

/// The options of the command line, as written after the two dashes.
public enum OptionName: String, Sendable, CaseIterable {
  case dir
  case `as`
  case lang, color, ascii
  case noMouse = "no-mouse"
  case demo, meeting, client, party, name, days, ics, json, version, file, format, output, help
  case csv, vcard
  case `import`
  case yes, with, without, reset
  case from, to, plain
}

/// What an argument or an option's value stands for; shown in capitals in the help.
public enum PlaceholderName: String, Sendable, CaseIterable {
  case dir, member, client, meeting, document, command, number, file, text, words
  case parts, paper, day
}

/// What is wrong with a command line.
public enum UsageProblem: Sendable, Equatable {
  case unknownCommand(String, meant: String?)
  case unknownOption(String, meant: String?)
  case valueMissing(option: String)
  case valueNotTaken(option: String)
  case badValue(option: String, value: String, allowed: [String])
  case badNumber(option: String, value: String)
  case badDay(option: String, value: String)
  /// The first day comes after the last one: it may be the last one itself at the latest.
  case daysReversed(latest: String)
  case badArgument(String, allowed: [String])
  case wordMissing(command: String, allowed: [String])
  case optionNotHere(option: String, command: String)
  case argumentMissing(PlaceholderName, command: String)
  /// A version goes back only when it is said which one.
  case versionMissing
  case tooManyArguments(String)
  /// Two options that ask for different things.
  case optionsClash(String, String)
  /// An option that means nothing without one of others.
  case optionNeeds(String, needed: [String])
}

/// An error as it is told: what happened, what became of the data, what can be done.
public struct ThreeParts: Sendable, Equatable {
  public var happened: String
  public var data: String
  public var advice: String

  public init(happened: String, data: String, advice: String) {
    (self.happened, self.data, self.advice) = (happened, data, advice)
  }

  /// The three parts as one text.
  public var sentence: String {
    [happened, data, advice].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
