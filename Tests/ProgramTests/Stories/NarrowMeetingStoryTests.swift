import Testing

/// A meeting from an empty directory to its end on a zoomed screen of 60 columns and 18 rows.
@Suite struct NarrowMeetingStoryTests {
  @Test func fromAnEmptyDirectoryToTheClosedMeeting() {
    let tmux = Tmux()
    let folder = TemporaryFolder()
    let window = tmux.open(columns: 60, rows: 18, environment: ["OMATIE_NOW": Sample.now])
    window.wait(for: "Kieli")
    window.press("Enter")
    window.wait(for: "Missä ryhmän")
    window.press("Down")
    window.type(folder.path + "/ryhma")
    window.press("Enter")
    window.type("Mallilan ryhmä")
    window.press("Enter", "Enter")
    window.wait(for: "Kuka olet")
    window.type("Maija Mäki")
    window.press("Enter", "Space", "Enter", "Enter", "Enter", "Enter", "Enter")
    window.wait(for: "Milloin tavataan")
    window.type("15.1.2027")
    window.press("Enter")
    window.type("9.00")
    window.press("Enter", "Enter", "Enter")
    window.wait(for: "Näin tehdään")
    window.focus(on: "Perusta")
    window.press("Enter")
    window.wait(for: "Tulossa")
    window.shows(
      """
       Tulevat ajat   Mallilan ryhmä       HARJOITUS  Tallennettu
      ────────────────────────────────────────────────────────────
       ! pe 15.1.2027 klo 9.00: ei yhtään opiskelijaa. Seuraavaa
       aikaa ei ole. Sovi se ensin (N tai Y).
       Tulossa
      > pe 15.1.2027 klo 9.00   ei varauksia              sovittu


      ────────────────────────────────────────────────────────────
       Paikka         paikka puuttuu, klo 9.00–11.00
       Opiskelijat    ei varauksia
       Ilman jäsentä  Kela, etsivä nuorisotyö, aikuissosiaalityö,
                      työllisyyspalvelut / Ohjaamo,
                      terveydenhoitaja
       F2 ajat, F3 tapaaminen, F4 asiakkaat, F5 suunnitelma, F6
       tarkistuslista, F7 kokoonpano, F8 yhteinen näyttö.
      ────────────────────────────────────────────────────────────
       I Ilmoitus  Enter Avaa  N Uusi  S Siirrä  P Peru  ? Ohje
      """)
    window.openANewClient("Aino", "Esimerkki")
    window.recordThePermission(["Koko ryhmä", "Yhteistyö", "Yhteinen"])
    window.bookTheMeeting()
    window.shows(
      """
       Aino Esimerkki                      HARJOITUS  Tallennettu
      ────────────────────────────────────────────────────────────
      > 1 Huoli –   2 Lupa ✓  [3 Aika ✓]  4   5   6   7

         Varattu  pe 15.1.2027 klo 9.00
         Alkaa
           9.00
         Kesto, min
           45
         [ Kutsu joku mukaan ]
         Peru varaus




       Aika varattu.
      ────────────────────────────────────────────────────────────
       Enter Kirjoita  (N Varaa)  I Kutsu  U Kutsukirje  ? Ohje
      """)
    window.startTheTurn()
    window.press("3")
    window.wait(for: "PUHEENJOHTAJA")
    window.press("Right")
    window.wait(for: "● Maija")
    window.focus(on: "Kirjuri")
    window.press("Right")
    window.shows(
      """
       pe 15.1. klo 9.00   HARJOITUS  Ei vielä tallessa  klo 8.24
      ────────────────────────────────────────────────────────────
       1/1  Aino E.   [1] 2 >3 4 5 6                   0 / 45 min
       3  PUHEENJOHTAJA JA KIRJURI
        Puheenjohtaja
          ○ –  ● Maija Mäki
      > Kirjuri
          ○ –  ● Maija Mäki






       PUUTTUU   kirjuri, vastuutyöntekijä, seurantapäivä,
                 tehtävä (kuka ja milloin)
      ────────────────────────────────────────────────────────────
       Väli Valitse  Ctrl-Z Kumoa  N Seuraava  E Kaikille  ? Ohje
      """)
    window.press("F5")
    window.wait(for: "OMA TOIVE")
    window.type("Haluan töihin puutarhalle.")
    window.press("Tab")
    window.type("Työtä, jossa saa olla ulkona")
    window.press("C-b")
    window.type("Oma paikka taimistolla")
    window.press("C-b")
    window.type("Työhönvalmennus")
    window.press("C-b")
    window.type("Soittaa taimistolle")
    window.press("Tab")
    window.type("Maija")
    window.press("Enter")
    window.type("22.1.")
    window.press("Tab", "BTab", "BTab", "BTab", "End", "Right")
    window.wait(for: "Tallennettu")
    window.shows(
      """
       Aino E.  Suunnitelma      HARJOITUS  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────
             Palvelu  Työhönvalmennus               suunniteltu  ↑
       !              järjestää (valitse)
       !              henkilö (kuka hoitaa)
       !              alkaa (pv.kk.)
                      päättyy (pv.kk.)
      >        Tehtävä  Soittaa taimistolle         avoin
                        kuka Maija Mäki
                        viimeistään pe 22.1.2027
         Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
       ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

       OMA TEKEMINEN JA TUKI                                     ↓
      ─ PUUTTUU 15 ─ !yhdessä !tavoite !mittari !seuranta !vastuu
       ▸ Oppimista ei ole mietitty.
      ────────────────────────────────────────────────────────────
       Enter Valitse  Ctrl-N Uusi rivi  Ctrl-B Rivi alle  F1 Ohje
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
       pe 15.1. klo 9.00         HARJOITUS  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────
       1/1  Aino E.   [1] 2 3 >4 5 6                   0 / 45 min
      >4  ASIAT, KATSE ETEENPÄIN
        Oma toive
          ”Haluan töihin puutarhalle.”
        Tavoite
          Oma paikka taimistolla
        Palvelu
          Työhönvalmennus
        Päätös
          Työkokeilu alkaa helmikuussa.
        Tehtävä
      ↓   Soittaa taimistolle   Maija Mäki   22.1.2027

       PUUTTUU   vastuutyöntekijä, seurantapäivä
      ────────────────────────────────────────────────────────────
       Enter Avaa  N Seuraava  M Asia  I Tieto  P Päätös  ? Ohje
      """)
    window.press("5")
    window.wait(for: "YHTEENVETO")
    window.wait(for: "yhteenvedon")
    window.press("l")
    window.waitGone("yhteenvedon")
    window.press("6")
    window.wait(for: "VASTUUTYÖNTEKIJÄ JA")
    window.press("c")
    window.wait(for: "Vuoroa ei voi vielä päättää")
    window.shows(
      """
       pe 15.1. klo 9.00         HARJOITUS  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────
       1/1  Aino E.   [1] 2 3 4 5 >6                   0 / 45 min
       6  VASTUUTYÖNTEKIJÄ JA SEURANTA
      > Vastuutyöntekijä
          ○ Maija Mäki

          Valinta kirjaa, että hän suostui tänään
        Sijainen
          ● –  ○ Maija Mäki
        Kausi alkaa
      ↓   pv.kk., esimerkiksi 12.3.

       PUUTTUU   vastuutyöntekijä, seurantapäivä
       ! Vuoroa ei voi vielä päättää, mutta A jättää sen auki.
       Puuttuu: vastuutyöntekijä, seurantapäivä.
      ────────────────────────────────────────────────────────────
       Väli Valitse   N Seuraava   T Tehtävä   ? Ohje
      """)
    window.press("Right")
    window.wait(for: "● Maija")
    window.focus(on: "Seurantapäivä")
    window.press("Enter")
    window.type("12.3.")
    window.press("Enter")
    window.wait(for: "Vuoron voi päättää")
    window.press("c")
    window.wait(for: "Kaikki vuorot on käyty")
    window.shows(
      """
       pe 15.1. klo 9.00         HARJOITUS  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────
       Vuorot                            käynnissä   45 / 120 min

      > 1  9.00   Aino E.               0 / 45 min       päätetty







       Seuraavaa tapaamista ei ole sovittu. Sovi se: N.
       ✓ Kaikki vuorot on käyty. Päätä tapaaminen: C.
       Suunnitelma (F5) on luonnos: opiskelija ei ole hyväksynyt,
       muut eivät ole hyväksyneet, Voimaan puuttuu.
      ────────────────────────────────────────────────────────────
       Enter Avaa  C Päätä  N Sovi seuraava  ? Ohje  Esc Takaisin
      """)
    window.press("c")
    window.wait(for: "päättynyt")
    window.shows(
      """
       pe 15.1. klo 9.00                   HARJOITUS  Tallennettu
      ────────────────────────────────────────────────────────────
       Vuorot                            päättynyt   45 / 120 min

      > 1  9.00   Aino E.               0 / 45 min       päätetty








       Seuraavaa tapaamista ei ole sovittu. Sovi se: N.
       Suunnitelma on luonnos (Aino E.). Merkitse hyväksynnät ja
       voimaantulo: F5.
      ────────────────────────────────────────────────────────────
       Enter Avaa   R Avaa uudelleen   N Sovi seuraava   ? Ohje
      """)
    #expect(Sample.run(["check", "--dir", folder.path + "/ryhma"]).status == 0)
  }
}
