import Testing

/// What the plan lacks is led to by one key; another one ends the plan, and the next is its copy.
@Suite struct LacksStoryTests {
  @Test func oneKeyLeadsToEachLackAndAnotherEndsThePlan() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.wait(for: "─ PUUTTUU 15   Ctrl-G")
    window.wait(for: "▸ Opiskelijan oma toive puuttuu.")
    window.type("Haluan töihin puutarhalle.")
    // What has been written lacks no more, and the key leads to the next lack.
    window.press("C-g")
    window.wait(for: "─ PUUTTUU 14   Ctrl-G")
    window.wait(for: ">! Tarve    Työtä ulkona")
    window.wait(for: "▸ Tarpeen alue puuttuu: oppiminen, työ vai arki?  Työtä ulkona")
    window.press("C-g")
    window.wait(for: ">!   Tavoite  (Mitä opiskelija tavoittelee)")
    window.type("Työkokeilu taimistolla")
    window.press("C-g")
    window.shows(
      """
       Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       OMA TOIVE
         Haluan töihin puutarhalle.

       TARPEISTA TEHTÄVIIN
       ! Tarve    Työtä ulkona                                          (alue)
       !   Tavoite  Työkokeilu taimistolla
       !            mittari (mistä huomaamme)     viimeistään (pv.kk.)
      >!     Palvelu  (Mikä tuki tai palvelu auttaa)
       ! Tarve    Aamut                                                 (alue)
       !   Tavoite  (Mitä opiskelija tavoittelee)
           tai miksi ei   (miksi tavoitetta ei nyt ole)
         Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
       ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

       OMA TEKEMINEN JA TUKI
       ! Teen itse           (Mitä opiskelija tekee itse)                            ↓
      ─ PUUTTUU 17   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
       ▸ Tavoitetta ei tue mikään palvelu.  Työkokeilu taimistolla
       ! Yhtään tehtävää ei ole sovittu.
       ! Tarpeen alue puuttuu: oppiminen, työ vai arki?  Aamut
      ────────────────────────────────────────────────────────────────────────────────
       Enter Seuraava  Ctrl-N Uusi rivi  Ctrl-B Rivi alle  Ctrl-G Puuttuu  F1 Ohje
      """)

    // The same key in the chain that is seen whole.
    window.press("C-r")
    window.wait(for: "KETJU · 4 aukkoa")
    window.press("C-g")
    window.wait(for: ">    Tavoite  Työkokeilu taimistolla           ! mittari?        ! päivä?")
    window.press("C-r")
    window.waitGone("KETJU")

    window.press("C-f")
    window.wait(for: "PÄÄTÄ SUUNNITELMA")
    let last = ">                 [ Päätä suunnitelma ]"
    window.press("Down", "Down", "Down")
    window.wait(for: last)
    window.press("Enter")
    window.wait(for: "Valitse ensin, mihin suunnitelma johti.")
    window.press("Right", "Right", "Right")
    window.wait(for: "● ammatilliset opinnot")
    window.press("Down", "Down", "Down")
    window.wait(for: last)
    window.press("Enter")
    window.wait(for: "Aino E.  Suunnitelma          päättynyt")
    // The next version begins as a copy, and the ended one stays.
    window.press("C-f")
    window.wait(for: "Aino E.  Suunnitelma            luonnos")
    window.wait(for: "   Haluan töihin puutarhalle.")
    window.wait(for: "!   Tavoite  Työkokeilu taimistolla")
    let ended = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out
    #expect(ended.contains(#""state": "ended""#) && ended.contains(#""outcome": "studies""#))
    #expect(Files.list(path + "/plans").count == 2)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
