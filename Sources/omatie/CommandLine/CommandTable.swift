import Casework
import Papers
import Texts

/// What one option takes.
struct OptionSpec: Sendable {
  enum Value: Sendable, Equatable {
    case none
    case text(PlaceholderName)
    case number
    case choice([String])
    /// One or more of the words, with commas between them.
    case choices([String])
  }

  let name: OptionName
  let value: Value
  /// The one-letter form, without the dash.
  let letter: Character?

  var long: String { "--\(name.rawValue)" }

  static func of(_ name: OptionName) -> OptionSpec {
    switch name {
    case .dir: OptionSpec(name: name, value: .text(.dir), letter: nil)
    case .as: OptionSpec(name: name, value: .text(.member), letter: nil)
    case .lang: OptionSpec(name: name, value: .choice(["fi", "sv", "en"]), letter: nil)
    case .color: OptionSpec(name: name, value: .choice(["auto", "always", "never"]), letter: nil)
    case .ascii, .noMouse, .demo, .json, .csv, .vcard, .yes, .reset,
      .plain:
      OptionSpec(name: name, value: .none, letter: nil)
    case .meeting: OptionSpec(name: name, value: .text(.meeting), letter: nil)
    case .client: OptionSpec(name: name, value: .text(.client), letter: nil)
    case .name: OptionSpec(name: name, value: .text(.text), letter: nil)
    case .days, .version: OptionSpec(name: name, value: .number, letter: nil)
    case .file, .`import`: OptionSpec(name: name, value: .text(.file), letter: nil)
    case .ics: OptionSpec(name: name, value: .text(.file), letter: nil)
    case .party:
      // The student is invited without it.
      OptionSpec(
        name: name, value: .choice(Party.allCases.dropFirst().map(\.rawValue)), letter: nil)
    case .format:
      OptionSpec(name: name, value: .choice(PaperFormat.allCases.map(\.rawValue)), letter: nil)
    case .with, .without:
      OptionSpec(name: name, value: .choices(PlanPart.allCases.map(\.word)), letter: nil)
    case .from, .to: OptionSpec(name: name, value: .text(.day), letter: nil)
    case .output: OptionSpec(name: name, value: .text(.file), letter: "o")
    case .help: OptionSpec(name: name, value: .none, letter: "h")
    }
  }
}

/// What one argument may be.
enum ArgumentSpec: Sendable, Equatable {
  case one(PlaceholderName)
  case optional(PlaceholderName)
  /// Any number of words.
  case any(PlaceholderName)
  /// One of a few fixed words.
  case word([String])
}

/// One command: its arguments and options; parsing, help and completions are made from this.
struct CommandSpec: Sendable {
  let name: CommandName
  let arguments: [ArgumentSpec]
  let options: [OptionName]

  static let common: [OptionName] = [.dir, .as, .lang, .help]
  static let screens: [OptionName] = [.color, .ascii, .noMouse]

  /// The options of `omatie` without a command.
  static let withoutCommand: [OptionName] = [.demo] + screens

  static func of(_ name: CommandName) -> CommandSpec {
    let (arguments, options): ([ArgumentSpec], [OptionName]) =
      switch name {
      case .sharedScreen: ([], [.meeting, .client, .demo] + screens)
      case .`init`: ([.one(.dir)], [.name])
      case .next: ([], [.days, .meeting, .ics, .json, .yes])
      case .meetings, .clients, .overdue, .transfers: ([], [.json])
      case .services: ([.any(.words)], [.json])
      case .measures, .feedback: ([], [.from, .to, .json, .csv, .plain, .output, .yes])
      case .roster: ([], [.json, .csv, .vcard, .output, .`import`, .yes])
      case .plan: ([.word(["show"]), .one(.client)], [.version, .json])
      case .agenda: ([.one(.meeting)], [.json])
      case .history: ([.one(.document)], [.json])
      case .show: ([.one(.document)], [.version, .json])
      case .apply: ([], [.file])
      case .restore: ([.one(.document)], [.version])
      case .check: ([], [.json, .yes])
      case .paper:
        (
          [.word(PaperKind.allCases.map(\.rawValue)), .optional(.document)],
          [.client, .party, .version, .with, .without, .format, .output, .yes]
        )
      case .questionnaire: ([], [.output, .`import`, .reset, .yes])
      case .export: ([.one(.file)], [.yes, .json])
      case .`import`: ([.one(.file)], [.yes, .json])
      case .help: ([.optional(.command)], [])
      case .completions: ([.word(Shell.allCases.map(\.rawValue))], [])
      }
    return CommandSpec(name: name, arguments: arguments, options: options)
  }
}

/// The papers that can be made.
enum PaperKind: String, CaseIterable {
  case plan
  case plainPlan = "plain-plan"
  case summary, agenda, questionnaire, invitation, cancellation, moved
  case contactRequest = "contact-request"
  case given

  /// Whether it is one of a plan, which has versions.
  var isOfPlan: Bool { self == .plan || self == .plainPlan || self == .summary }

  /// What the paper is of; notices and invitations find the meeting that they are about.
  var subject: PlaceholderName? {
    switch self {
    case .plan, .plainPlan, .summary, .contactRequest, .given: .client
    case .agenda: .meeting
    case .questionnaire, .invitation, .cancellation, .moved: nil
    }
  }
}

/// The shells that completions are made for.
enum Shell: String, CaseIterable { case bash, zsh, fish }

extension PlanPart {
  /// The part as it is written on the command line: `own-words`.
  var word: String {
    rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }

  /// The parts of a list with commas between them.
  static func parts(_ words: String?) -> Set<PlanPart> {
    let named = (words ?? "").split(separator: ",").map(String.init)
    return Set(allCases.filter { named.contains($0.word) })
  }
}
