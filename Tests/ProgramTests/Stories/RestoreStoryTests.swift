import Testing

/// A version of before is read and becomes the newest again; the one between stays in the history.
@Suite struct RestoreStoryTests {
  @Test func anOldVersionIsReadAndComesBack() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    for text in ["Haluan töihin puutarhalle.", "Haluan kouluun."] {
      Sample.apply(
        [#"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"\#(text)"}"#], in: path)
    }
    // Somebody else has the plan open meanwhile.
    let other = tmux.open(path, as: "m2", name: "other")
    other.wait(for: "käynnissä")
    other.openThePlanOfTheTurn()
    other.wait(for: "Haluan kouluun.")
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.press("M-h")
    window.wait(for: "Oma toive                 Haluan −[töihin puutarhalle.]+[kouluun.]")
    window.focus(on: "oma toive: Haluan töihin")
    window.press("Enter")
    window.shows(
      """
       Historia   Suunnitelma  Aino E.          KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       Versio 4   15.1.2027 klo 8.24   Maija Esimerkki
       MUUTOKSET   +[lisätty]  −[poistettu]
       Oma toive                 tyhjä → Haluan töihin puutarhalle.

       KOKO VERSIO
       Oma toive                 Haluan töihin puutarhalle.
       Tarve ’Työtä ulkona’
         Teksti                    Työtä ulkona
       Tarve ’Aamut’
         Teksti                    Aamut
       Tila                      luonnos
       Kieli                     suomi
       Versio                    1
       Opiskelija                Aino E.






      ────────────────────────────────────────────────────────────────────────────────
       PgDn Selaa   R Palauta   ? Ohje   Esc Takaisin
      """)
    window.press("r")
    window.wait(for: "Palautetaanko versio 4? Siitä tulee uusin versio")
    window.press("Enter")
    window.wait(for: "Versio 4 on palautettu: se on nyt versio 6.")
    window.wait(for: "palautettu versio 4")
    other.wait(for: "Haluan töihin puutarhalle.")
    window.press("Escape")
    window.wait(for: ">  Haluan töihin puutarhalle.")
    let versions = Files.list(path + "/plans/pc1")
    #expect(versions.count == 6)
    let before = Sample.run(
      ["show", "plans/pc1", "--version", "5", "--dir", path, "--as", "m1"]).out
    #expect(before.contains("Haluan kouluun."), "what stood between is there")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
