import Glibc
import Testing

/// Two members at work in one directory at once, each with a program of their own.
@Suite struct TwoProgramsTests {
  private func plan(
    _ tmux: Tmux, _ path: String, _ member: String, name: String, state: String? = nil
  ) -> Tmux.Window {
    let environment = [
      "OMATIE_NOW": Sample.now, "XDG_STATE_HOME": tmux.folder.path + "/state-" + (state ?? name),
    ]
    let window = tmux.open(
      ["--dir", path, "--as", member, "--lang", "fi"], name: name, environment: environment)
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    return window
  }

  @Test func theSharedScreenShowsWhatIsBeingTyped() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let shared = tmux.open(
      ["shared-screen", "--dir", path, "--as", "m2", "--lang", "fi"], name: "shared",
      environment: ["OMATIE_NOW": Sample.now])
    shared.wait(for: "OMA TOIVE")
    let scribe = plan(tmux, path, "m1", name: "scribe")
    scribe.type("ä ensin, ja sitten pitkä lause, jota kirjuri kirjoittaa juuri nyt")
    shared.shows(
      """

          Aino E.                                            0 / 45 min   klo 8.24

          1   OPISKELIJAN OMA ASIA
          ────────────────────────────────────────────────────────────────────────
          OMA TOIVE
            ä ensin, ja sitten pitkä lause, jota kirjuri kirjoittaa juuri nyt▏
            (Maija Esimerkki)

          TARVE
            Työtä ulkona

            Aamut










                                                        KELLO ASETETTU  F10 Lopeta
      """)
    // Nothing of it is in the plan yet.
    #expect(Files.list(path + "/plans/pc1").count == 3)
    scribe.press("Tab")
    shared.waitGone("(Maija Esimerkki)")
    shared.wait(for: "kirjoittaa juuri nyt")
  }

  @Test func differentFieldsBothStand() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let one = plan(tmux, path, "m1", name: "one")
    let other = plan(tmux, path, "m2", name: "other")
    one.type("Haluan ulos")
    other.focus(on: "Työtä ulkona")
    other.press("End")
    other.type(" pienessä porukassa")
    one.wait(for: "Haluan ulos")
    other.wait(for: "Työtä ulkona pienessä porukassa")
    one.press("Tab")
    other.press("Tab")
    one.wait(for: "Työtä ulkona pienessä porukassa")
    other.wait(for: "Haluan ulos")
    for window in [one, other] { window.wait(for: "Tallennettu") }
    let shown = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains("Haluan ulos"))
    #expect(shown.contains("Työtä ulkona pienessä porukassa"))
  }

  @Test func theSentenceOfAKilledProgramIsOffered() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let killed = plan(tmux, path, "m1", name: "killed")
    killed.type("Kesken jäänyt lause ä")
    killed.wait(for: "lause ä")
    // At most half a second later the sentence is on disk, as the member's own and nobody else's.
    let state = tmux.folder.path + "/state-killed"
    killed.wait(seconds: 30, "kept no draft", sourceLocation: #_sourceLocation) { _ in
      Self.holds(state, "Kesken jäänyt lause ä")
    }
    kill(try #require(killed.program()), SIGKILL)
    killed.wait(for: "Killed")
    let again = tmux.open(path, as: "m1", name: "again", environment: ["XDG_STATE_HOME": state])
    again.wait(for: "jäi tallentamatta: ”Kesken jäänyt lause ä”")
    again.press("Enter")
    again.wait(for: ">  Kesken jäänyt lause ä")
    again.wait(for: "Tallennettu")
    let shown = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains("Kesken jäänyt lause ä"))
  }

  /// Whether a file under a folder holds a text.
  static func holds(_ path: String, _ text: String) -> Bool {
    let names = Files.list(path)
    guard names.isEmpty else { return names.contains { holds(path + "/" + $0, text) } }
    return Files.read(path)?.contains(text) ?? false
  }
}
