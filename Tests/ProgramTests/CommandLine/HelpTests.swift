import Casework
import Testing
import Texts

@testable import omatie

@Suite struct HelpTests {
  @Test(arguments: Language.allCases)
  func namesEveryCommandOptionAndCode(_ language: Language) {
    let texts = Texts.of(language)
    let page = HelpPage(texts)
    let whole = page.whole()
    for command in CommandName.allCases {
      #expect(whole.contains("\n  \(page.usage(command))"))
      #expect(!texts.commands.help.command(command).isEmpty)
    }
    for option in CommandSpec.withoutCommand + CommandSpec.common {
      #expect(whole.contains("--\(option.rawValue)"))
    }
    for code in ["0", "64", "65", "66", "73", "74", "75", "77", "78"] {
      #expect(whole.contains("\n  \(code)  "))
    }
  }

  @Test(arguments: Language.allCases, CommandName.allCases)
  func explainsACommandWithAllItsOptions(_ language: Language, _ command: CommandName) {
    let text = HelpPage(Texts.of(language)).of(command)
    for option in CommandSpec.of(command).options + CommandSpec.common {
      #expect(text.contains("--\(option.rawValue)"))
    }
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  /// Two commands import: elsewhere `--yes` replaces a file and nothing else.
  @Test(arguments: Language.allCases, CommandName.allCases)
  func importIsSpokenOfWhereThereIsOne(_ language: Language, _ command: CommandName) {
    let text = HelpPage(Texts.of(language)).of(command)
    #expect(text.contains("--import") == [.roster, .questionnaire].contains(command), "\(text)")
  }

  @Test func theWholeHelpInFinnishFitsEightyColumns() {
    for line in HelpPage(.finnish).whole().split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  /// Every problem is told in three parts that are not empty, in the three languages apart.
  @Test(arguments: [
    UsageProblem.unknownCommand("x", meant: "next"), .unknownOption("--x", meant: nil),
    .valueMissing(option: "--dir"), .valueNotTaken(option: "--json"),
    .badValue(option: "--lang", value: "de", allowed: ["fi"]),
    .badNumber(option: "--days", value: "x"), .badDay(option: "--from", value: "x"),
    .daysReversed(latest: "31.8.2026"), .badArgument("x", allowed: ["show"]),
    .wordMissing(command: "plan", allowed: ["show"]),
    .optionNotHere(option: "--days", command: "roster"),
    .argumentMissing(.client, command: "plan"), .versionMissing, .tooManyArguments("x"),
    .optionsClash("--csv", "--json"), .optionNeeds("--yes", needed: ["--import"]),
  ])
  func everyUsageProblemHasThreeParts(_ problem: UsageProblem) {
    let told = Language.allCases.map { Texts.of($0).commands.usageProblem(problem) }
    for parts in told {
      #expect(!parts.happened.isEmpty && !parts.data.isEmpty && !parts.advice.isEmpty)
    }
    #expect(Set(told.map(\.happened)).count == 3)
  }

  /// The line that advice names can be typed as it stands.
  @Test(arguments: [
    UsageProblem.argumentMissing(.client, command: "paper plan"),
    .optionNotHere(option: "--with", command: "paper summary"),
    .optionNotHere(option: "--json", command: "omatie"),
    .optionNotHere(option: "--days", command: "roster"),
    .argumentMissing(.client, command: "plan"),
  ])
  func theHelpThatIsNamedIsThere(_ problem: UsageProblem) throws {
    for language in Language.allCases {
      let advice = Texts.of(language).commands.usageProblem(problem).advice
      let found = try #require(advice.firstRange(of: ": omatie "))
      let words = advice[found.upperBound...]
      let asked = try CommandLineParser.parse(words.split(separator: " ").map(String.init))
      #expect(asked.command == .help || asked.has(.help), "\(advice)")
    }
  }

  @Test(arguments: Shell.allCases)
  func completionsNameEveryCommand(_ shell: Shell) {
    let script = Completions(.finnish).script(for: shell)
    for command in CommandName.allCases { #expect(script.contains(command.rawValue)) }
    for option in OptionName.allCases { #expect(script.contains(option.rawValue)) }
  }
}
