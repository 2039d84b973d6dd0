import Testing

/// The talk with a student is written down as it goes: their words first, then what others saw.
@Suite struct ConcernStoryTests {
  @Test(arguments: [(80, 24), (60, 18)])
  func theTalkIsWrittenDownInItsOrder(columns: Int, rows: Int) throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.group(in: folder)
    let window = tmux.open(path, as: "m1", columns: columns, rows: rows)
    window.wait(for: "Tallennettu")
    window.openANewClient("Aino", "Esimerkki")
    // The first question is the student's, and the answer goes straight into it.
    window.press("Enter")
    window.type("Luokassa on vaikea olla. Haluan töihin.")
    window.press("Tab")
    window.wait(for: "Kuka jutteli kanssasi?")
    window.press("Enter")
    // Enter goes on from a box and Space ticks it.
    window.wait(for: "Mikä huolettaa?")
    window.press("Space", "Enter", "Enter", "Space")
    window.wait(for: "[x] Poissaolot")
    window.focus(on: "Muu asia")
    window.press("Down")
    window.type("Poissa joka maanantai.")
    window.wait(for: "Poissa joka maanantai.")
    window.press("Tab")
    for source in ["Juttelusta", "Opiskelija tai läheinen", "HOKS"] {
      window.focus(on: source)
      window.press("Space")
      window.wait(for: "[x] \(Self.begin(source))")
    }
    window.focus(on: "[ Kirjaa huoli ]")
    window.press("Enter")
    window.wait(for: "Huoli kirjattu")
    window.wait(for: "[x] Opintosuunnitelmasta")
    window.press("F10")

    let shown = Sample.run(["show", "clients/c\(try id(in: path))", "--dir", path, "--as", "m1"])
    for words in [
      #""absences""#, #""specialSupport""#, #""contact""#, #""studyPlan""#, #""talk""#,
      "Luokassa on vaikea olla. Haluan töihin.", "Poissa joka maanantai.",
      #""talkedBy": "Maija Esimerkki""#,
    ] { #expect(shown.out.contains(words), "\(words)\n\(shown.out)") }
    #expect(!shown.out.contains(#""documents""#))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  private static func begin(_ source: String) -> String {
    source == "HOKS" ? "Opintosuunnitelmasta" : source
  }

  /// The id of the only client, without its first letter.
  private func id(in path: String) throws -> String {
    String(try #require(Files.list(path + "/clients").first).dropFirst())
  }
}
