import Testing
import Texts

@testable import omatie

@Suite struct ParserTests {
  @Test(arguments: [
    ([], Invocation(command: nil)),
    (["--demo"], Invocation(command: nil, values: [.demo: ""])),
    (["--lang", "sv", "next"], Invocation(command: .next, values: [.lang: "sv"])),
    (["next", "--lang=sv"], Invocation(command: .next, values: [.lang: "sv"])),
    (
      ["next", "--days", "30", "--json"],
      Invocation(command: .next, values: [.days: "30", .json: ""])
    ),
    (
      ["plan", "show", "Testi-Aino Esimerkki"],
      Invocation(command: .plan, arguments: ["show", "Testi-Aino Esimerkki"])
    ),
    (
      ["show", "plans/p1", "--version", "3"],
      Invocation(command: .show, arguments: ["plans/p1"], values: [.version: "3"])
    ),
    (["--version"], Invocation(command: nil, wantsProgramVersion: true)),
    (["next", "--version"], Invocation(command: .next, wantsProgramVersion: true)),
    (["-h"], Invocation(command: nil, values: [.help: ""])),
    (["plan", "--help"], Invocation(command: .plan, values: [.help: ""])),
    (["help"], Invocation(command: .help)),
    (["help", "plan"], Invocation(command: .help, arguments: ["plan"])),
    (["agenda", "--", "--x"], Invocation(command: .agenda, arguments: ["--x"])),
    (["--lang", "fi", "next", "--lang", "en"], Invocation(command: .next, values: [.lang: "en"])),
    (
      ["roster", "--import", "x.csv", "--yes", "--json"],
      Invocation(command: .roster, values: [.`import`: "x.csv", .yes: "", .json: ""])
    ), (["roster", "--csv"], Invocation(command: .roster, values: [.csv: ""])),
    (
      ["paper", "plan", "c1", "-o", "-"],
      Invocation(command: .paper, arguments: ["plan", "c1"], values: [.output: "-"])
    ),
    (["paper", "questionnaire"], Invocation(command: .paper, arguments: ["questionnaire"])),
  ])
  func reads(_ words: [String], _ expected: Invocation) throws {
    #expect(try CommandLineParser.parse(words) == expected)
  }

  @Test(arguments: [
    (["nxt"], UsageProblem.unknownCommand("nxt", meant: "next")),
    (["zzzzzz"], .unknownCommand("zzzzzz", meant: nil)),
    (["--dri", "x"], .unknownOption("--dri", meant: "--dir")),
    (["-x"], .unknownOption("-x", meant: nil)),
    (["next", "--days"], .valueMissing(option: "--days")),
    (["next", "--days", "--json"], .valueMissing(option: "--days")),
    (["next", "--days", "soon"], .badNumber(option: "--days", value: "soon")),
    (["next", "--days", "-3"], .badNumber(option: "--days", value: "-3")),
    (["next", "--json=yes"], .valueNotTaken(option: "--json")),
    (["--dir="], .valueMissing(option: "--dir")),
    (["--lang", "de"], .badValue(option: "--lang", value: "de", allowed: ["fi", "sv", "en"])),
    (["next", "--version=3"], .valueNotTaken(option: "--version")),
    (["show", "plans/p1", "--version"], .valueMissing(option: "--version")),
    (["roster", "--days", "3"], .optionNotHere(option: "--days", command: "roster")),
    (["--json"], .optionNotHere(option: "--json", command: "omatie")),
    (["plan"], .wordMissing(command: "plan", allowed: ["show"])),
    (["plan", "hide"], .badArgument("hide", allowed: ["show"])),
    (["plan", "show"], .argumentMissing(.client, command: "plan")),
    (["plan", "show", "Aino", "Esimerkki"], .tooManyArguments("Esimerkki")),
    (["paper", "plan"], .argumentMissing(.client, command: "paper plan")),
    (["paper", "plain-plan"], .argumentMissing(.client, command: "paper plain-plan")),
    (
      ["paper", "plan", "c1", "--without", "chain,nonsense"],
      .badValue(
        option: "--without", value: "nonsense",
        allowed: [
          "own-words", "chain", "doings", "views", "aids", "other-plans", "follow-ups",
          "agreements", "signatures", "missing", "checklist", "health",
        ])
    ),
    (
      ["paper", "summary", "c1", "--with", "health"],
      .optionNotHere(option: "--with", command: "paper summary")
    ),
    (["paper", "plan", "c1", "--yes"], .optionNeeds("--yes", needed: ["--output"])),
    (["paper", "questionnaire", "c1"], .tooManyArguments("c1")),
    (["init"], .argumentMissing(.dir, command: "init")),
    (["restore", "plans/p1"], .versionMissing),
    (["roster", "--csv", "--json"], .optionsClash("--json", "--csv")),
    (["roster", "--import", "x", "--vcard"], .optionsClash("--import", "--vcard")),
    (["roster", "--import", "x", "-o", "y"], .optionsClash("--import", "--output")),
    (["roster", "--yes"], .optionNeeds("--yes", needed: ["--import", "--output"])),
    (["questionnaire", "--import", "x", "--reset"], .optionsClash("--import", "--reset")),
    (
      ["questionnaire", "--yes"],
      .optionNeeds("--yes", needed: ["--import", "--output", "--reset"])
    ),
    (["roster", "--reset"], .optionNotHere(option: "--reset", command: "roster")),
    (["next", "--yes"], .optionNeeds("--yes", needed: ["--ics"])),
    (["roster", "-o", "x"], .optionNeeds("--output", needed: ["--csv", "--vcard"])),
    (["roster", "--import"], .valueMissing(option: "--import")),
    (["completions", "tcsh"], .badArgument("tcsh", allowed: ["bash", "zsh", "fish"])),
  ])
  func refuses(_ words: [String], _ expected: UsageProblem) {
    #expect(throws: UsageError(expected)) { try CommandLineParser.parse(words) }
  }

  @Test(arguments: [
    ("nxet", "next"), ("clinets", "clients"), ("agend", "agenda"), ("x", nil), ("", nil),
  ])
  func guessesTheNearestWord(_ word: String, _ expected: String?) {
    #expect(Nearness.nearest(to: word, among: CommandName.allCases.map(\.rawValue)) == expected)
  }
}
