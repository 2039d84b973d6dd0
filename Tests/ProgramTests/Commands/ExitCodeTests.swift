import Casework
import Testing
import Texts
import Workplace

@testable import omatie

@Suite struct ExitCodeTests {
  private static let cases: [([String], Int32)] = [
    (["--help"], 0), (["help", "apply"], 0), (["--version"], 0), (["completions", "bash"], 0),
    (["next"], 0), (["meetings"], 0), (["roster"], 0), (["agenda", "t3"], 0), (["check"], 0),
    (["clients", "--as", "m1"], 0), (["overdue", "--as", "Tuulia Opastava"], 0),
    (["plan", "show", "c1", "--as", "m5"], 0),
    (["plan", "show", "aino", "--as", "m5"], 0), (["plan", "show", "Aino E.", "--as", "m5"], 0),
    (["history", "plans/pc2", "--as", "m1"], 0),
    (["show", "plans/pc2", "--version", "3", "--as", "m1"], 0),
    (["nxt"], 64), (["next", "--fast"], 64), (["show", "../secret"], 64), ([], 64),
    (["agenda", "nosuch"], 66), (["plan", "show", "Nobody Atall", "--as", "m1"], 66),
    (["plan", "show", "c3", "--as", "m1"], 77), (["show", "meetings/none", "--as", "m1"], 66),
    (["show", "plans/pc2", "--version", "9999", "--as", "m1"], 66),
    (["next", "--dir", "/nonexistent/dir"], 66), (["next", "--dir", "/usr"], 66),
    (["init", "/proc/omatie"], 73), (["init", "/usr"], 73),
    (["transfers", "--as", "m1"], 0), (["transfers"], 77), (["transfers", "x1"], 64),
    (["clients"], 77), (["clients", "--as", "Nobody"], 77),
    (["plan", "show", "c2", "--as", "m9"], 77),
  ]

  @Test(arguments: cases)
  func isTheOnePromised(_ arguments: [String], _ code: Int32) throws {
    let folder = TemporaryFolder()
    let demo = try SharedDemo.path()
    var arguments = arguments
    let needsNone: Set<String> = ["--help", "--version", "help", "completions", "init"]
    if !arguments.contains("--dir"), !needsNone.contains(arguments.first ?? "") {
      arguments += ["--dir", demo]
    }
    let result = Sample.run(
      arguments, environment: ["XDG_CONFIG_HOME": folder.path, "XDG_STATE_HOME": folder.path])
    #expect(result.status == code, "\(result.err)")
    if code == 0 {
      #expect(result.err.isEmpty)
    } else {
      // What happened, what became of the data, what can be done.
      #expect(result.out.isEmpty)
      #expect(result.err.hasPrefix("omatie: "))
      // Nothing was to be saved, so nothing is said of a change that was not.
      #expect(!result.err.contains("tallennettu"))
      #expect((2...3).contains(result.err.split(separator: "\n").count), "\(result.err)")
    }
  }

  /// Where no group is yet the words say how one is set up.
  @Test(arguments: [["next"], ["clients", "--as", "m1"], ["check"], ["apply"]])
  func anEmptyDirectorySaysHowToBegin(_ command: [String]) {
    let folder = TemporaryFolder()
    let words = [
      ("fi", "Kansio on tyhjä", "omatie init KANSIO"), ("sv", "Mappen är tom", "omatie init MAPP"),
      ("en", "The directory is empty", "omatie init DIRECTORY"),
    ]
    for (language, happened, advice) in words {
      let result = Sample.run(command + ["--dir", folder.path, "--lang", language])
      #expect(result.status == 66)
      #expect(result.err.contains(happened) && result.err.contains(advice), "\(result.err)")
    }
    Files.write("x", to: folder.path + "/muistio.txt")
    let other = Sample.run(command + ["--dir", folder.path])
    #expect(other.status == 66 && other.err.contains("ei ole tämän ohjelman"), "\(other.err)")
  }

  @Test func aNameThatIsTooLongIsNobodysRights() {
    let folder = TemporaryFolder()
    let name = String(repeating: "a", count: 100_000)
    let result = Sample.run(["init", folder.path + "/uusi", "--name", name])
    #expect(result.status == 65, "\(result.err)")
  }

  /// A file whose line never ends is given up, and what came before stands.
  @Test func aDeviceThatNeverEndsIsGivenUp() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let result = Sample.run(["apply", "--dir", path, "--as", "m1", "--file", "/dev/zero"])
    #expect(result.status == 65, "\(result.err)")
  }

  @Test func aSharedScreenWithoutAGroupSetsNothingUp() {
    let folder = TemporaryFolder()
    let result = Sample.run(
      ["shared-screen"],
      environment: ["XDG_CONFIG_HOME": folder.path, "XDG_STATE_HOME": folder.path])
    #expect(result.status == 66)
    #expect(result.err.contains("Yhteistä kansiota ei ole vielä valittu."))
  }

  @Test func aSharedScreenOfAClientWithoutATurnNamesTheClient() throws {
    var casebook = Casebook()
    let client = Client(
      id: "caino", firstName: "Aino", lastName: "Esimerkki", language: .finnish)
    casebook.clients[client.id] = Held(client, version: 1)
    let invocation = try CommandLineParser.parse(["shared-screen", "--client", "caino"])
    let failure = #expect(throws: Failure.self) {
      try ScreenRun.meeting(invocation, in: casebook)
    }
    let words = try #require(failure).lines(.finnish)
    #expect(words.contains("Asiakkaalle ”Aino Esimerkki” ei ole varattu aikaa"))
  }

  @Test(arguments: [
    (["OMATIE_LANG": "xx"], Int32(78), "OMATIE_LANG"),
    (["OMATIE_NOW": "yesterday"], 78, "OMATIE_NOW"),
  ])
  func badSettingsAreNamed(
    _ environment: [String: String], _ code: Int32, _ named: String
  ) throws {
    let result = Sample.run(["next", "--dir", "/nonexistent"], environment: environment)
    #expect(result.status == code)
    #expect(result.err.contains(named))
  }

  @Test func withoutADirectoryItSaysHowToGiveOne() {
    let result = Sample.run(["next"], environment: ["XDG_CONFIG_HOME": "/nonexistent"])
    #expect(result.status == 66)
    #expect(result.err.contains("--dir"))
  }

  @Test(arguments: ["fi", "sv", "en"])
  func errorsAreInTheLanguageAskedFor(_ language: String) {
    let result = Sample.run(["nxt", "--lang", language])
    let expected = ["fi": "Komentoa", "sv": "Kommandot", "en": "There is no command"]
    #expect(result.err.contains(expected[language] ?? "?"))
  }

  @Test func aWrongNameListsTheRoster() throws {
    let result = Sample.run(["clients", "--as", "Väärä Nimi", "--dir", try SharedDemo.path()])
    #expect(result.err.contains("Tuulia Opastava"))
    #expect(result.err.contains("Elli Keksitty"))
    // Whose role has ended is not offered.
    #expect(!result.err.contains("Raija Entinen"))
  }

  @Test func aFullDiskUnderTheOutputIsSaid() throws {
    let demo = try SharedDemo.path()
    let folder = TemporaryFolder()
    Files.write("", to: folder.path + "/in")
    let pid = Child.start(
      [Child.program, "roster", "--dir", demo], environment: ["LANG": "fi_FI.UTF-8"],
      input: folder.path + "/in", output: "/dev/full")
    #expect(Child.wait(for: pid) == 74)
  }

  @Test func completionsAreGoodBash() {
    let script = Sample.run(["completions", "bash"]).out
    let result = Child.run(
      [
        "bash", "-c",
        script + "\nCOMP_WORDS=(omatie ne); COMP_CWORD=1; _omatie; echo ${COMPREPLY[@]}",
      ])
    #expect(result.status == 0)
    #expect(result.out == "next\n")
  }
}

/// One sample directory for all tests that only read.
enum SharedDemo {
  private static let folder = TemporaryFolder()
  private static let made = Result { try Sample.demo(in: folder) }

  static func path() throws -> String { try made.get() }
}
