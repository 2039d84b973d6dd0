import Glibc
import Testing

/// The main screens of the demo, whole, as the first look at the program shows them.
///
/// They stand in the folder Screens, one file a language and size. Started with
/// OMATIE_RENEW_SCREENS=1 the test writes them anew instead: read the difference before you keep it.
@Suite struct DemoScreensTests {
  private struct Step {
    var name: String
    var key: String?
    /// Stands on this screen and not on the one before it.
    var sign: String
  }

  private static let finnish = [
    Step(name: "coming times", key: nil, sign: "Aiemmat"),
    Step(name: "year", key: "y", sign: "Milloin tavataan"),
    Step(name: "turns", key: "F3", sign: "Vuorot"),
    Step(name: "own matter", key: "Enter", sign: "1  OPISKELIJAN OMA ASIA"),
    Step(name: "who is here", key: "2", sign: "2  KEITÄ ON PAIKALLA"),
    Step(name: "chair and scribe", key: "3", sign: "3  PUHEENJOHTAJA JA KIRJURI"),
    Step(name: "matters", key: "4", sign: "4  ASIAT, KATSE"),
    Step(name: "summary", key: "5", sign: "5  YHTEENVETO"),
    Step(name: "responsible worker", key: "6", sign: "6  VASTUUTYÖNTEKIJÄ"),
    Step(name: "plan", key: "F5", sign: "TARPEISTA TEHTÄVIIN"),
    Step(name: "checklist", key: "F6", sign: "Vastattu 13/15"),
    Step(name: "clients", key: "F4", sign: "Onni Kuviteltu"),
    Step(name: "concern", key: "Enter", sign: "[1 Huoli"),
    Step(name: "permission", key: "2", sign: "[2 Lupa"),
    Step(name: "booking", key: "3", sign: "[3 Aika"),
    Step(name: "basics", key: "4", sign: "[4 Perustiedot"),
    Step(name: "self-assessment", key: "5", sign: "[5 Itsearvio"),
    Step(name: "roster", key: "F7", sign: "Koollekutsuja"),
    Step(name: "shared screen", key: "F8", sign: "SEURAAVA TAPAAMINEN"),
  ]

  private static let swedish = [
    Step(name: "coming times", key: nil, sign: "Tidigare"),
    Step(name: "turns", key: "F3", sign: "45 / 120 min"),
    Step(name: "own matter", key: "Enter", sign: "1  STUDERANDENS EGEN SAK"),
    Step(name: "who is here", key: "2", sign: "2  VILKA ÄR PÅ PLATS"),
    Step(name: "chair and scribe", key: "3", sign: "3  ORDFÖRANDE OCH SEKRETERARE"),
    Step(name: "matters", key: "4", sign: "4  ÄRENDEN"),
    Step(name: "summary", key: "5", sign: "5  SAMMANDRAG"),
    Step(name: "responsible worker", key: "6", sign: "6  ANSVARIG ARBETSTAGARE"),
    Step(name: "plan", key: "F5", sign: "Ctrl-G"),
  ]

  @Test(arguments: [("fi", 80, 24), ("fi", 60, 18), ("sv", 80, 24)])
  func areAsTheyWere(_ language: String, _ columns: Int, _ rows: Int) throws {
    let path = Self.folder + "/\(language)-\(columns)x\(rows).txt"
    let renews = getenv("OMATIE_RENEW_SCREENS") != nil
    let expected = renews ? [:] : Self.screens(in: try #require(Files.read(path)))
    let tmux = Tmux()
    let window = tmux.open(
      ["--demo", "--lang", language], columns: columns, rows: rows,
      environment: ["OMATIE_NOW": Sample.now])
    var seen = ""
    for step in language == "fi" ? Self.finnish : Self.swedish {
      if let key = step.key { window.press(key) }
      window.wait(for: step.sign)
      if renews {
        seen += "== \(step.name)\n\(settled(window))\n"
      } else {
        let whole = try #require(expected[step.name], "no screen named \(step.name)")
        window.shows(whole)
        try #require(window.screen() == whole, "\(step.name)")
      }
    }
    if renews { Files.write(seen, to: path) }
  }

  /// The screen once nothing on it changes any more.
  private func settled(_ window: Tmux.Window) -> String {
    var last = window.screen()
    while true {
      usleep(500_000)
      let now = window.screen()
      if now == last { return now }
      last = now
    }
  }

  private static var folder: String {
    #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Screens"
  }

  /// The screens of a file by their names.
  private static func screens(in text: String) -> [String: String] {
    var screens: [String: String] = [:]
    for part in "\n\(text)".split(separator: "\n== ") {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard lines.count == 2 else { continue }
      var screen = lines[1]
      while screen.last == "\n" { screen.removeLast() }
      screens[String(lines[0])] = String(screen)
    }
    return screens
  }
}
