import Testing

/// Two members keep the region's checklist from the roster, and its history tells how it went.
@Suite struct RegionStoryTests {
  @Test func theChecklistIsKeptTogether() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    let one = tmux.open(path, as: "m1")
    one.wait(for: "Tallennettu")
    one.press("F7")
    one.wait(for: "Koollekutsuja")
    one.press("a")
    one.wait(for: "Seitsemän kohtaa   käytössä 0/7, työn alla 0")
    one.press("Enter")
    one.wait(for: "Mistä sen näkee")
    one.press("Right", "Right", "Down")
    one.wait(for: "● työn alla")
    one.type("Alueen strategia 2026")
    one.press("Tab")
    one.type("Kehitysjohtaja")
    one.press("Tab")
    one.type("Valtuuston seminaari")
    one.press("Tab")
    one.type("1.3.2027")
    one.press("Tab")
    one.wait(for: "Tallennettu")

    let other = tmux.open(path, as: "m2", name: "other", columns: 60, rows: 18)
    other.wait(for: "Tallennettu")
    other.press("C-p")
    other.type("muistilista")
    other.press("Enter")
    other.wait(for: "1 Yhteinen tahtotila")
    other.wait(for: "työn alla 1")
    other.focus(on: "Sopimukset työnantajien kanssa")
    other.press("Enter")
    other.wait(for: "Lisää sopimus")
    other.type("Mallilan taimisto")
    other.press("Tab")
    other.focus(on: "[ Lisää sopimus ]")
    other.press("Enter")
    other.wait(for: "Sopimus on lisätty.")
    other.focus(on: "Mitä on sovittu", by: "Up")
    other.type("Kaksi työkokeilua vuodessa")
    other.press("Escape", "Escape")
    other.wait(for: "voimassa 1")
    other.focus(on: "Konsensussopimus")
    other.press("Enter")
    other.wait(for: "1 Osapuolet koolla")
    other.focus(on: "Organisaatio")
    other.type("Mallilan ammattiopisto")
    other.press("Tab")
    other.type("Rehtori Malli")
    other.focus(on: "[ Kirjaa allekirjoitus ]")
    other.press("Enter")
    other.wait(for: "Allekirjoitus on kirjattu.")

    one.press("Escape")
    one.wait(for: "voimassa 1")
    one.wait(for: "allekirjoittanut 1")
    one.wait(for: "1.3.  työn alla")
    Sample.apply(
      [#"{"change":"region.setPointState","point":"sharedWill","state":"inPlace"}"#], in: path)
    one.wait(for: "käytössä 1/7, työn alla 0")
    one.press("M-h")
    one.wait(for: "tila: työn alla → käytössä, kohta ’Yhteinen")
    one.wait(for: " Kohta ’Yhteinen tahtotila’")

    let stored = Sample.run(["show", "region", "--dir", path, "--as", "m1", "--json"]).out
    for words in [
      "Alueen strategia 2026", "Kehitysjohtaja", "Valtuuston seminaari", #""by": "2027-03-01""#,
      "Kaksi työkokeilua vuodessa", "Rehtori Malli", #""state": "inPlace""#,
    ] { #expect(stored.contains(words), "\(words)\n\(stored)") }
    let refused = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"region.setConsensusDay","step":"signed","on":"2027-02-01"}"#)
    #expect(refused.status == 77 && refused.out.contains("dateOrder"), "\(refused.out)")
    let history = Sample.run(["history", "region", "--dir", path, "--as", "m2"]).out
    #expect(history.contains("Sopimus työnantajan kanssa lisätty"), "\(history)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
