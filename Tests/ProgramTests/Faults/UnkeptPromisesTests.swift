import Glibc
import StrictJSON
import Testing

/// Directories that cannot keep what is promised: said in three parts, read all the same, drafts kept.
@Suite struct UnkeptPromisesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var fault: Faults.Kind
    /// What happened, what became of the data, what to do.
    var words: [String]
    var testDescription: String { fault.rawValue }
  }

  private static let full = [
    "Levy on täynnä.", "Viimeisin muutos ei tallentunut yhteiseen kansioon.",
    "Vapauta levyltä tilaa",
  ]

  static let cases = [
    Case(
      fault: .unlinked,
      words: [
        "Jos kaksi tallentaa tällä levyllä yhtä aikaa, toisen työ voi hävitä.",
        "Kansio on avattu vain luettavaksi.", "Siirrä yhteinen kansio toiselle levylle.",
      ]),
    Case(
      fault: .readonly,
      words: [
        "Yhteiseen kansioon ei voi kirjoittaa.", "Tiedot näkyvät, mutta muutokset eivät tallennu.",
        "Pyydä kirjoitusoikeus kansion ylläpitäjältä.",
      ]),
    Case(
      fault: .nowrite,
      words: [
        "Sinulla ei ole oikeutta tähän kansioon tai tiedostoon.",
        "Kirjoittamasi on tallessa tällä koneella.", "Pyydä oikeus kansion ylläpitäjältä.",
      ]),
    Case(fault: .full, words: full), Case(fault: .inodes, words: full),
    Case(fault: .quota, words: full),
  ]

  private static let change =
    #"{"change":"plan.writeAids","document":"plans/pc1","text":"Rauhallinen huone"}"#

  @Test(arguments: cases) func isRefusedInThreePartsAndRead(_ given: Case) throws {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let before = Self.versions(path)
    faults.bring(given.fault, to: path)
    let refused = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: Self.change, environment: faults.environment)
    #expect(refused.status == 74, "\(refused.out)\(refused.err)")
    for words in given.words {
      #expect((refused.out + refused.err).contains(words), "\(refused.out)\(refused.err)")
    }
    let read = Sample.run(["roster", "--dir", path], environment: faults.environment)
    #expect(read.status == 0 && read.out.contains("Elli Keksitty"), "\(read.err)")
    faults.mend()
    #expect(Self.versions(path) == before)
    let again = Sample.run(["apply", "--dir", path, "--as", "m1"], input: Self.change)
    #expect(again.status == 0, "\(again.out)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// Opened so: papers are shown, it is said, and nothing is written.
  @Test(arguments: cases) func isOpenedForReading(_ given: Case) throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let before = Self.versions(path)
    faults.bring(given.fault, to: path)
    let window = tmux.open(path, as: "m1", environment: faults.environment)
    window.wait(for: "käynnissä")
    // A full disk may have room by the first save: only that save says so.
    if ![.full, .inodes, .quota].contains(given.fault) {
      window.wait(for: String(given.words[0].prefix(40)))
    }
    window.openThePlanOfTheTurn()
    window.wait(for: "Työtä ulkona")
    window.press("C-q")
    window.waitGone("TARPEISTA TEHTÄVIIN")
    #expect(Self.versions(path) == before)
  }

  /// It becomes so under somebody who types, whose program is then killed.
  @Test(arguments: cases) func whatIsTypedIsKept(_ given: Case) throws {
    let (tmux, folder, faults) = (Tmux(), TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let window = tmux.open(path, as: "m1", environment: faults.environment)
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.focus(on: "Työtä ulkona")
    faults.bring(given.fault, to: path)
    window.press("End")
    window.type(" pienessä porukassa")
    window.wait(for: "Työtä ulkona pienessä porukassa")
    window.press("Tab")
    window.wait(for: "Ei vielä tallessa")
    window.wait(for: "Työtä ulkona pienessä porukassa")
    let program = try #require(window.program())
    kill(program, SIGKILL)
    for _ in 0..<500 where kill(program, 0) == 0 { usleep(20_000) }
    faults.mend()
    let again = tmux.open(
      path, as: "m1", name: "again",
      environment: ["XDG_STATE_HOME": tmux.folder.path + "/state-main"])
    again.wait(for: "käynnissä")
    // What was on its way is saved by itself; what was not yet is offered.
    let words = "Työtä ulkona pienessä porukassa"
    var isThere = false
    for _ in 0..<500 where !isThere {
      usleep(20_000)
      let shown = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"]).out
      let screen = again.screen()
      isThere = shown.contains(words) || screen.contains("Kirjoitit") && screen.contains(words)
    }
    #expect(isThere, "\(again.screen())")
    again.press("Escape")
    again.press("C-q")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// Every version of every document, by its path.
  private static func versions(_ path: String) -> [String] {
    Files.list(path).filter { $0 != "log" && $0 != "drafts" }.flatMap { kind in
      Files.list("\(path)/\(kind)").flatMap { name in
        [name] + Files.list("\(path)/\(kind)/\(name)")
      }.filter { !$0.hasPrefix(".") }.map { "\(kind)/\($0)" }
    }
  }
}
