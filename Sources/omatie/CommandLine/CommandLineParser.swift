import Texts

/// Reads a command line by the table of commands and options.
struct CommandLineParser {
  private var invocation = Invocation()
  private var rest: ArraySlice<String>
  private var optionsOver = false

  /// Reads the words behind the program's name.
  static func parse(_ words: [String]) throws(UsageError) -> Invocation {
    var parser = CommandLineParser(rest: words[...])
    while let word = parser.rest.popFirst() { try parser.take(word) }
    try parser.finish()
    return parser.invocation
  }

  private init(rest: ArraySlice<String>) { self.rest = rest }

  private mutating func take(_ word: String) throws(UsageError) {
    if optionsOver || word == "-" || !word.hasPrefix("-") { return try takeArgument(word) }
    if word == "--" {
      optionsOver = true
    } else if word.hasPrefix("--") {
      try takeLong(word)
    } else {
      try takeShort(word)
    }
  }

  private mutating func takeLong(_ word: String) throws(UsageError) {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0].dropFirst(2))
    let value = halves.count > 1 ? String(halves[1]) : nil
    // `--version` alone asks for the program's version; some commands take the number of one.
    if name == OptionName.version.rawValue, !takesVersion {
      guard value == nil else { throw UsageError(.valueNotTaken(option: "--version")) }
      invocation.wantsProgramVersion = true
      return
    }
    guard let option = OptionName(rawValue: name) else {
      let meant = Nearness.nearest(to: name, among: OptionName.allCases.map(\.rawValue))
      throw UsageError(.unknownOption("--\(name)", meant: meant.map { "--\($0)" }))
    }
    try set(.of(option), written: "--\(name)", value: value)
  }

  private mutating func takeShort(_ word: String) throws(UsageError) {
    let letters = word.dropFirst()
    guard letters.count == 1,
      let name = OptionName.allCases.first(where: { OptionSpec.of($0).letter == letters.first })
    else { throw UsageError(.unknownOption(word, meant: nil)) }
    try set(.of(name), written: word, value: nil)
  }

  private mutating func set(
    _ spec: OptionSpec, written: String, value: String?
  ) throws(UsageError) {
    if spec.value == .none {
      guard value == nil else { throw UsageError(.valueNotTaken(option: written)) }
      invocation.values[spec.name] = ""
      return
    }
    guard let value = value ?? nextValue() else {
      throw UsageError(.valueMissing(option: written))
    }
    switch spec.value {
    case .number:
      guard let number = Int(value), (0...1_000_000_000).contains(number) else {
        throw UsageError(.badNumber(option: written, value: value))
      }
    case .choice(let allowed):
      guard allowed.contains(value) else {
        throw UsageError(.badValue(option: written, value: value, allowed: allowed))
      }
    case .choices(let allowed):
      for word in value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      where !allowed.contains(word) {
        throw UsageError(.badValue(option: written, value: word, allowed: allowed))
      }
    case .text:
      guard !value.isEmpty else { throw UsageError(.valueMissing(option: written)) }
    case .none: break
    }
    invocation.values[spec.name] = value
  }

  /// The word behind an option, unless that is plainly the next option.
  private mutating func nextValue() -> String? {
    guard let next = rest.first, !next.hasPrefix("--") else { return nil }
    return rest.popFirst()
  }

  private mutating func takeArgument(_ word: String) throws(UsageError) {
    guard let command = invocation.command else {
      guard let command = CommandName(rawValue: word) else {
        let meant = Nearness.nearest(to: word, among: CommandName.allCases.map(\.rawValue))
        throw UsageError(.unknownCommand(word, meant: meant))
      }
      invocation.command = command
      return
    }
    let expected = CommandSpec.of(command).arguments
    if case .any = expected.last {
      invocation.arguments.append(word)
      return
    }
    guard invocation.arguments.count < expected.count else {
      throw UsageError(.tooManyArguments(word))
    }
    if case .word(let allowed) = expected[invocation.arguments.count], !allowed.contains(word) {
      throw UsageError(.badArgument(word, allowed: allowed))
    }
    invocation.arguments.append(word)
  }

  private var takesVersion: Bool {
    invocation.command.map { CommandSpec.of($0).options.contains(.version) } ?? false
  }

  /// Checks what only the whole line can say: options of other commands, missing arguments.
  private func finish() throws(UsageError) {
    if invocation.has(.help) || invocation.wantsProgramVersion { return }
    let command = invocation.command
    let allowed =
      CommandSpec.common
      + (command.map { CommandSpec.of($0).options } ?? CommandSpec.withoutCommand)
    for option in invocation.values.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where !allowed.contains(option) {
      throw UsageError(
        .optionNotHere(option: "--\(option.rawValue)", command: command?.rawValue ?? "omatie"))
    }
    guard let command else { return }
    for expected in CommandSpec.of(command).arguments.dropFirst(invocation.arguments.count) {
      switch expected {
      case .one(let name):
        throw UsageError(.argumentMissing(name, command: command.rawValue))
      case .word(let words):
        throw UsageError(.wordMissing(command: command.rawValue, allowed: words))
      case .optional, .any: break
      }
    }
    if command == .help, let word = invocation.arguments.first, CommandName(rawValue: word) == nil {
      let meant = Nearness.nearest(to: word, among: CommandName.allCases.map(\.rawValue))
      throw UsageError(.unknownCommand(word, meant: meant))
    }
    if command == .paper { try finishPaper() }
    if command == .restore, !invocation.has(.version) {
      throw UsageError(.versionMissing)
    }
    if let problem = OptionRules.problem(in: invocation, of: command) { throw UsageError(problem) }
  }
}

extension CommandLineParser {
  /// Some papers are of one thing that must be named; whom it is for is said of invitations only.
  private func finishPaper() throws(UsageError) {
    guard let kind = invocation.arguments.first.flatMap(PaperKind.init) else { return }
    if let subject = kind.subject, invocation.arguments.count < 2 {
      throw UsageError(.argumentMissing(subject, command: "paper \(kind.rawValue)"))
    }
    if kind == .questionnaire, invocation.arguments.count > 1 {
      throw UsageError(.tooManyArguments(invocation.arguments[1]))
    }
    let isToStudent = [.invitation, .cancellation, .moved].contains(kind)
    let isToParty = kind == .invitation
    for (option, fits) in [(OptionName.client, isToStudent), (.party, isToParty)]
    where invocation.has(option) && !fits {
      throw UsageError(
        .optionNotHere(option: "--\(option.rawValue)", command: "paper \(kind.rawValue)"))
    }
    for option in [OptionName.with, .without] where invocation.has(option) && kind != .plan {
      throw UsageError(
        .optionNotHere(option: "--\(option.rawValue)", command: "paper \(kind.rawValue)"))
    }
    // Of the papers only a plan's have versions.
    if invocation.has(.version), !kind.isOfPlan {
      throw UsageError(.optionNotHere(option: "--version", command: "paper \(kind.rawValue)"))
    }
    if invocation.has(.party), !invocation.has(.client) {
      throw UsageError(.valueMissing(option: "--client"))
    }
  }
}

/// A command line that cannot be read.
struct UsageError: Error, Equatable {
  let problem: UsageProblem

  init(_ problem: UsageProblem) { self.problem = problem }
}
