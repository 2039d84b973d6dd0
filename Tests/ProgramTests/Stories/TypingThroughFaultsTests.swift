import Glibc
import Testing

/// The shared directory fails while somebody types: it is said, the typing goes on, nothing is lost.
@Suite struct TypingThroughFaultsTests {
  private func plan(_ tmux: Tmux, _ path: String, _ faults: Faults) -> Tmux.Window {
    let window = tmux.open(
      ["--dir", path, "--as", "m1", "--lang", "fi"],
      environment: faults.environment.merging(["OMATIE_NOW": Sample.now]) { $1 })
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.type("Haluan ulos")
    window.press("Tab")
    window.wait(for: "Tallennettu")
    return window
  }

  private func shown(_ path: String) -> String {
    Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"]).out
  }

  @Test(arguments: [
    (Faults.Kind.full, "Levy on täynnä."), (.gone, "Yhteinen kansio ei vastaa."),
  ])
  func aDirectoryThatComesBackTakesAll(_ kind: Faults.Kind, _ words: String) throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let window = plan(tmux, path, faults)
    faults.bring(kind, to: path)
    window.press("End")
    window.type(" pienessä porukassa")
    window.press("Tab")
    window.wait(for: words)
    window.wait(for: "Ei vielä tallessa")
    // The typing goes on, and so does the rest of the program.
    window.focus(on: "Aamut")
    window.press("End")
    window.type(" alkavat hitaasti")
    window.wait(for: "Aamut alkavat hitaasti")
    window.press("Up")
    window.press("F4")
    window.wait(for: "Aino Esimerkki")
    window.press("F5")
    window.wait(for: "Aamut alkavat hitaasti")
    window.wait(for: "Työtä ulkona pienessä porukassa")
    faults.mend()
    window.waitGone("Ei vielä tallessa")
    window.wait(for: "Tallennettu")
    for text in ["Haluan ulos", "Työtä ulkona pienessä porukassa", "Aamut alkavat hitaasti"] {
      #expect(shown(path).contains(text))
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    let names = Files.list(path) + Files.list(path + "/plans/pc1")
    #expect(names.allSatisfy { !$0.hasPrefix(".") }, "\(names)")
  }

  /// Rights that are taken away may be given back: the words stay in the field until they are.
  @Test func aDirectoryThatTakesNothingAnyMoreLeavesTheWords() throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let window = plan(tmux, path, faults)
    faults.bring(.readonly, to: path)
    window.press("End")
    window.type(" pienessä porukassa")
    window.press("Tab")
    window.wait(for: "Yhteiseen kansioon ei voi kirjoittaa.")
    window.wait(for: "Ei vielä tallessa")
    window.wait(for: "Työtä ulkona pienessä porukassa")
    window.press("C-q")
    window.wait(for: "[Enter Lopeta]")
    window.press("Enter")
    window.waitGone("TARPEISTA TEHTÄVIIN")
    #expect(!shown(path).contains("pienessä porukassa"))
    // What waited to be saved is saved at the next start.
    faults.mend()
    let again = tmux.open(
      path, as: "m1", name: "again",
      environment: ["XDG_STATE_HOME": tmux.folder.path + "/state-main"])
    again.wait(for: "Tallennettu")
    again.press("F4")
    again.wait(for: "Aino Esimerkki")
    again.press("F5")
    again.wait(for: "Työtä ulkona pienessä porukassa")
    again.press("C-q")
    again.waitGone("KELLO ASETETTU")
    #expect(shown(path).contains("Työtä ulkona pienessä porukassa"))
  }

  /// Somebody moves the directory away for a while, as a server does that is being mended.
  @Test func aDirectoryThatIsMovedAwayAndBackLosesNothing() throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let window = plan(tmux, path, faults)
    Files.rename(path, path + ".pois")
    window.press("End")
    window.type(" pienessä porukassa")
    window.press("Tab")
    window.wait(for: "Työtä ulkona pienessä porukassa")
    // Saved where nobody would look for it is not saved.
    window.wait(for: "Yhteinen kansio ei ole enää paikallaan.")
    window.wait(for: "Ei vielä tallessa")
    let missing = Sample.run(["roster", "--dir", path])
    #expect(missing.status == 66 && missing.err.contains("Kansiota ei ole."), "\(missing.err)")
    Files.rename(path + ".pois", path)
    window.press("C-s")
    window.wait(for: "Tallennettu")
    window.press("C-q")
    window.waitGone("TARPEISTA TEHTÄVIIN")
    #expect(shown(path).contains("Työtä ulkona pienessä porukassa"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// The directory is gone when the program is left: it is said, and the words wait on the machine.
  @Test(arguments: [
    ("fi", "Tallennettu", "[Enter Lopeta]", "Yhteinen kansio ei ole enää paikallaan."),
    ("sv", "Sparat", "[Enter Avsluta]", "Den gemensamma mappen finns inte längre på sin plats."),
  ])
  func whatIsTypedBeforeLeavingWithoutTheDirectoryWaitsForIt(
    _ language: String, _ saved: String, _ leave: String, _ lost: String
  ) throws {
    // Left at once, or once the program has said it.
    for isSaidFirst in [false, true] {
      let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
      let path = try Sample.meeting(in: folder)
      let window = plan(tmux, path, faults)
      while language == "sv", !window.settled().contains(saved) { window.press("F9") }
      #expect(Child.run(["cp", "-a", path, path + ".kopio"]).status == 0)
      Files.remove(path)
      window.press("End")
      window.type(" pienessä porukassa")
      window.wait(for: "Työtä ulkona pienessä porukassa")
      if isSaidFirst {
        window.press("Tab")
        window.wait(for: lost)
        window.press("C-q")
        window.wait(for: leave)
        window.press("Enter")
      } else {
        window.press("C-q")
      }
      // The shell's screen: what is said there is all that is left of the program.
      let said = window.wait(for: "omatie: " + lost)
      #expect(!said.contains("Työtä ulkona"), "\(said)")
      let left = Files.list(folder.path).filter { !$0.hasSuffix("-state") }
      #expect(left == ["group.kopio"], "nothing is made in its place")

      Files.rename(path + ".kopio", path)
      let again = tmux.open(
        ["--dir", path, "--as", "m1", "--lang", language], name: "again",
        environment: [
          "OMATIE_NOW": Sample.now, "XDG_STATE_HOME": tmux.folder.path + "/state-main",
        ])
      again.wait(for: saved)
      again.press("F3")
      again.wait(for: "Työtä ulkona pienessä porukassa")
      again.press("C-q")
      again.waitGone(saved)
      #expect(shown(path).contains("Työtä ulkona pienessä porukassa"))
      #expect(Sample.run(["check", "--dir", path]).status == 0)
    }
  }

  @Test(arguments: [
    (Faults.Kind.denied, "Sinulla ei ole oikeutta"), (.gone, "Yhteinen kansio ei vastaa."),
  ])
  func aDirectoryThatCannotBeReadAtTheStartIsNamed(_ kind: Faults.Kind, _ words: String) throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    faults.bring(kind, to: path)
    let window = tmux.open(
      ["--dir", path, "--as", "m1", "--lang", "fi"],
      environment: faults.environment.merging(["OMATIE_NOW": Sample.now]) { $1 })
    window.wait(for: words)
  }
}
