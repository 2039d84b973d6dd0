import Testing

extension MeetingStoryTests {
  /// The six items of the agenda, the plan, and the end of the turn and of the meeting.
  func holdTheMeeting(_ window: Tmux.Window) {
    // The meeting begins; the turn cannot be closed while much is missing.
    window.startTheTurn()
    window.shows(
      """
       pe 15.1.2027 klo 9.00   Kokkola, huone…  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       1/1  Aino E.      [1]  >2  3  4  5  6                               0 / 45 min

       2  KEITÄ ON PAIKALLA JA MIKSI

      > Aino E.           ○ –  ● läsnä  ○ etänä  ○ poissa
        Maija Mäki        ○ –  ● läsnä  ○ sijainen  ○ etänä  ○ poissa
          miksi paikalla  oppilaitos: miksi tässä asiassa?
        Kalle Keksitty    ○ –  ● läsnä  ○ sijainen  ○ etänä  ○ poissa
          miksi paikalla  Kela: miksi tässä asiassa?
        Elli Esimerkki    ○ –  ● läsnä  ○ sijainen  ○ etänä  ○ poissa
          miksi paikalla  etsivä nuorisotyö: miksi tässä asiassa?








       PUUTTUU   vastuutyöntekijä, seurantapäivä, tehtävä (kuka ja milloin)
      ────────────────────────────────────────────────────────────────────────────────
       Väli Valitse  N Seuraava  Y Kaikki läsnä  E Kaikille  H Tarkistuslista  ? Ohje
      """)
    window.press("3")
    window.wait(for: "PUHEENJOHTAJA")
    window.press("Right")
    window.wait(for: "● Maija")
    window.focus(on: "Kirjuri")
    window.press("Right", "Right", "Right")
    window.wait(for: "● Elli")
    // The plan: own words, need, goal, service and action.
    window.press("F5")
    window.wait(for: "OMA TOIVE")
    window.type("Haluan töihin puutarhalle.")
    window.press("Tab")
    window.type("Työtä, jossa saa olla ulkona")
    window.press("C-b")
    window.type("Työkokeilu taimistolla")
    window.press("C-b")
    window.type("Työhönvalmennus")
    window.press("C-b")
    window.type("Soittaa taimistolle")
    window.press("Tab")
    window.type("Elli")
    window.press("Enter")
    window.type("22.1.")
    window.press("C-n")
    window.type("Käydä taimistolla tutustumassa")
    window.press("Tab")
    window.type("Kalle")
    window.press("Tab")
    window.type("29.1.")
    window.press("Tab", "BTab", "BTab", "BTab", "End", "Right")
    window.wait(for: "Tallennettu")
    window.shows(
      """
       Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
                                                                                     ↑
       TARPEISTA TEHTÄVIIN
       ! Tarve    Työtä, jossa saa olla ulkona                          (alue)
       !   Tavoite  Työkokeilu taimistolla
       !            mittari (mistä huomaamme)     viimeistään (pv.kk.)
             Palvelu  Työhönvalmennus                                   suunniteltu
       !              järjestää (valitse)           henkilö (kuka hoitaa)
       !              alkaa (pv.kk.)        päättyy (pv.kk.)
               Tehtävä  Soittaa taimistolle                             avoin
                        kuka Elli Esimerkki      viimeistään pe 22.1.2027
      >        Tehtävä  Käydä taimistolla tutustumassa                  avoin
                        kuka Kalle Keksitty      viimeistään pe 29.1.2027
         Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
       ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

       OMA TEKEMINEN JA TUKI                                                         ↓
      ─ PUUTTUU 16   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
       ▸ Oppimista ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
       ! Työtä ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
       ! Arkea ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse   Ctrl-N Uusi rivi   Ctrl-B Rivi alle   Ctrl-G Puuttuu   F1 Ohje
      """)
    window.press("F3")
    window.wait(for: "PUHEENJOHTAJA")
    window.press("4")
    window.wait(for: "KATSE ETEEN")
    window.press("p")
    window.wait(for: "> Päätös")
    window.type("Työkokeilu alkaa helmikuussa.")
    window.press("Escape")
    window.waitGone("kirjaus asioista")
    window.shows(
      """
       pe 15.1.2027 klo 9.00   Kokkola, huone…  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       1/1  Aino E.      [1]  2  3  >4  5  6                               0 / 45 min

      >4  ASIAT, KATSE ETEENPÄIN

        Oma toive  ”Haluan töihin puutarhalle.”
        Tavoite    Työkokeilu taimistolla
        Palvelu    Työhönvalmennus
        Päätös     Työkokeilu alkaa helmikuussa.
        Tehtävä    Soittaa taimistolle   Elli Esimerkki   22.1.2027
        Tehtävä    Käydä taimistolla tutustumassa   Kalle Keksitty   29.1.2027
                   Avaa suunnitelma: tarpeet, tavoitteet ja palvelut








       PUUTTUU   vastuutyöntekijä, seurantapäivä
      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   N Seuraava   M Asia   I Tieto   P Päätös   T Tehtävä   ? Ohje
      """)
    window.press("5")
    window.wait(for: "YHTEENVETO")
    window.press("l")
    window.wait(for: "Luettu ääneen")
    // No responsible worker, no end: refused with the way out.
    window.press("6")
    window.wait(for: "VASTUUTYÖNTEKIJÄ JA")
    window.press("c")
    window.wait(for: "Vuoroa ei voi vielä päättää")
    window.shows(
      """
       pe 15.1.2027 klo 9.00   Kokkola, huone…  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       1/1  Aino E.      [1]  2  3  4  5  >6                               0 / 45 min

       6  VASTUUTYÖNTEKIJÄ JA SEURANTA

      > Vastuutyöntekijä     ○ Maija Mäki  ○ Kalle Keksitty  ○ Elli Esimerkki
                             Valinta kirjaa, että hän suostui tänään
        Sijainen             ● –  ○ Maija Mäki  ○ Kalle Keksitty  ○ Elli Esimerkki
        Kausi alkaa          pv.kk., esimerkiksi 12.3.
        Kausi päättyy        pv.kk., esimerkiksi 12.3.
        Seurantapäivä        pv.kk., esimerkiksi 12.3.
        Opiskelija hyväksyi  Kysy opiskelijalta. Kun hän hyväksyy: Enter

                             Helppolukuinen kopio opiskelijalle mukaan (X)
                             Päätä vuoro



       PUUTTUU   vastuutyöntekijä, seurantapäivä
       ! Vuoroa ei voi vielä päättää, mutta A jättää sen auki. Puuttuu:
       vastuutyöntekijä, seurantapäivä.
      ────────────────────────────────────────────────────────────────────────────────
       Väli Valitse   N Seuraava   T Tehtävä   (C Päätä vuoro)   A Jätä auki   ? Ohje
      """)
    window.press("Right", "Right", "Right")
    window.wait(for: "● Elli")
    window.focus(on: "Seurantapäivä")
    window.press("Enter")
    window.type("12.3.")
    window.press("Enter")
    window.wait(for: "Vuoron voi päättää")
    window.focus(on: "Opiskelija hyväksyi")
    window.press("Enter")
    window.wait(for: "✓ 15.1.2027")
    window.press("c")
    window.wait(for: "Kaikki vuorot on käyty")
    window.shows(
      """
       pe 15.1.2027 klo 9.00   Kokkola, huone…  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       Vuorot                                                käynnissä   45 / 120 min



      > 1  9.00   Aino E.               0 / 45 min                           päätetty












       Seuraavaa tapaamista ei ole sovittu. Sovi se: N.
       ✓ Kaikki vuorot on käyty. Päätä tapaaminen: C.
       Suunnitelma (F5) on luonnos: muut eivät ole hyväksyneet, Voimaan puuttuu.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   C Päätä   N Sovi seuraava   ? Ohje   Esc Takaisin
      """)
    window.press("c")
    window.wait(for: "päättynyt")
    window.shows(
      """
       pe 15.1.2027 klo 9.00   Kokkola, huone 12          KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       Vuorot                                                päättynyt   45 / 120 min



      > 1  9.00   Aino E.               0 / 45 min                           päätetty













       Seuraavaa tapaamista ei ole sovittu. Sovi se: N.
       Suunnitelma on luonnos (Aino E.). Merkitse hyväksynnät ja voimaantulo: F5.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   R Avaa uudelleen   N Sovi seuraava   ? Ohje   Esc Takaisin
      """)
    window.press("F2")
    window.wait(for: "Tulevat ajat")
    window.shows(
      """
       Tulevat ajat   Mallilan ryhmä                      KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       ! Seuraavaa aikaa ei ole sovittu. Sovi se (N tai Y).
       Sovitut seurannat, joille ei ole vielä tapaamista
        pe 12.3.2027            56 päivän päästä    Aino E.                  seuranta
       Aiemmat
      > pe 15.1.2027 klo 9.00   tänään              1 opiskelija            päättynyt








      ────────────────────────────────────────────────────────────────────────────────
       Paikka       Kokkola, huone 12, klo 9.00–11.00
       Opiskelijat  9.00 Aino E.




      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   R Palauta   N Uusi   T Kutsu   U Seuranta   X Kalenteri   ? Ohje
      """)
  }
}
