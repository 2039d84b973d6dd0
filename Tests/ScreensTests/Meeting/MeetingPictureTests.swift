import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Whole screens of a meeting, as a person sees them.
@Suite struct MeetingPictureTests {
  @Test func theMattersOfARunningTurn() {
    #expect(
      Person.inMeeting().screen == """
         pe 15.1.2027 klo 9.00   Kokkola, huone 12                Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         1/2  Aino E.      1 ✓  2 ✓  3 ✓  [4]  5  6                         24 / 45 min

        >4  ASIAT, KATSE ETEENPÄIN

          Oma toive       ”Haluan töihin puutarhalle, en takaisin luokkaan.”
          Tavoite         Työkokeilu taimistolla helmikuussa   mittari: 3 pv / viikko
          Palvelu         Työhönvalmennus   Työllisyyspalvelut   Maija Mäki   1.2.–30.4.
          Asia (ennalta)  Työkokeilu ennen kesää
            Päätös        Työkokeilu haetaan taimistolta helmikuuksi.
          Tehtävä         Soitan taimistolle   Aino   22.1.2027
          Tehtävä         Tekee työkokeilusopimuksen   Maija Mäki   29.1.2027
                          Avaa suunnitelma: tarpeet, tavoitteet ja palvelut







         PUUTTUU   vastuutyöntekijä, seurantapäivä
        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   N Seuraava   M Asia   I Tieto   P Päätös   T Tehtävä   ? Ohje
        """)
  }

  /// An item that was gone through and lacks something is not ticked as whole.
  @Test func anItemLeftHalfDoneIsMarked() throws {
    var meeting = SampleGroup.runningMeeting
    let turn = try #require(meeting.turns.sorted.first { $0.state == .inProgress })
    meeting.turns[turn.id]?.attendance = .init()
    #expect(Person.inMeeting(meeting).screen.contains("1 ✓  2 !  3 ✓  [4]  5  6"))
  }

  @Test func theMattersOnASmallScreen() {
    #expect(
      Person.inMeeting(size: .small).screen == """
         pe 15.1. klo 9.00   Kokkola, huone…  Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────
         1/2  Aino E.   1 ✓ 2 ✓ 3 ✓ [4] 5 6             24 / 45 min
        >4  ASIAT, KATSE ETEENPÄIN
        ↑   ”Haluan töihin puutarhalle, en takaisin luokkaan.”
          Tavoite
            Työkokeilu taimistolla helmikuussa   mittari: 3 pv /
            viikko
          Palvelu
            Työhönvalmennus   Työllisyyspalvelut   Maija Mäki
            1.2.–30.4.
          Asia (ennalta)
            Työkokeilu ennen kesää
        ↓   Päätös

         PUUTTUU   vastuutyöntekijä, seurantapäivä
        ────────────────────────────────────────────────────────────
         Enter Avaa  N Seuraava  M Asia  I Tieto  P Päätös  ? Ohje
        """)
  }

  @Test func whoIsPresentAndWhy() {
    var person = Person.inMeeting()
    person.press(.character("2"))
    #expect(
      person.screen == """
         pe 15.1.2027 klo 9.00   Kokkola, huone 12                Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         1/2  Aino E.      1 ✓  >2 ✓  3 ✓  [4]  5  6                        24 / 45 min

         2  KEITÄ ON PAIKALLA JA MIKSI

        > Aino E.           ○ –  ● läsnä  ○ etänä  ○ poissa
          Leena Lumi        ○ –  ● läsnä  ○ sijainen  ○ etänä  ○ poissa
            miksi paikalla  Oppilaitos: miksi tässä asiassa?
          Kaisa Kallio      ● –  ○ läsnä  ○ sijainen  ○ etänä  ○ poissa
          Otto Oras         ● –  ○ läsnä  ○ sijainen  ○ etänä  ○ poissa
          Maija Mäki        ○ –  ● läsnä  ○ sijainen  ○ etänä  ○ poissa
            miksi paikalla  Työllisyyspalvelut: miksi tässä asiassa?
          Tiina Taivas      ● –  ○ läsnä  ○ sijainen  ○ etänä  ○ poissa







         PUUTTUU   vastuutyöntekijä, seurantapäivä
        ────────────────────────────────────────────────────────────────────────────────
         Väli Valitse  N Seuraava  Y Kaikki läsnä  E Kaikille  H Tarkistuslista  ? Ohje
        """)
  }

  @Test func theSummaryReadsFirstYouThenTheOthers() {
    var person = Person.inMeeting()
    person.press(.character("5"))
    #expect(
      person.screen == """
         pe 15.1.2027 klo 9.00   Kokkola, huone 12                Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         1/2  Aino E.      1 ✓  2 ✓  3 ✓  [4]  >5  6                        24 / 45 min

        >5  YHTEENVETO: KUKA TEKEE MITÄ

          ENSIN SINÄ
          Mitä itse teet  Käyn taimistolla tutustumassa.
          Tehtävä         Soitan taimistolle   22.1.2027

          SITTEN MUUT
          Läheiset        Mitä läheiset tekevät
          Maija Mäki      Tekee työkokeilusopimuksen   29.1.2027
          Yhteenveto      Lue ääneen, sitten Enter: kaikki ovat kuulleet sen







         PUUTTUU   yhteenvedon lukeminen ääneen, vastuutyöntekijä, seurantapäivä
        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   N Seuraava   T Tehtävä   L Luettu   (C Päätä vuoro)   ? Ohje
        """)
  }

  @Test func responsibleWorkerAndFollowUp() {
    var person = Person.inMeeting()
    person.press(.character("6"))
    #expect(
      person.screen == """
         pe 15.1.2027 klo 9.00   Kokkola, huone 12                Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         1/2  Aino E.      1 ✓  2 ✓  3 ✓  [4]  5  >6                        24 / 45 min

         6  VASTUUTYÖNTEKIJÄ JA SEURANTA

        > Vastuutyöntekijä     ○ Leena Lumi  ○ Kaisa Kallio  ○ Otto Oras  ○ Maija Mäki
                               ○ Tiina Taivas
                               Valinta kirjaa, että hän suostui tänään
          Sijainen             ● –  ○ Leena Lumi  ○ Kaisa Kallio  ○ Otto Oras
                               ○ Maija Mäki  ○ Tiina Taivas
          Kausi alkaa          pv.kk., esimerkiksi 12.3.
          Kausi päättyy        pv.kk., esimerkiksi 12.3.
          Seurantapäivä        pv.kk., esimerkiksi 12.3.
          Opiskelija hyväksyi  Kysy opiskelijalta. Kun hän hyväksyy: Enter

                               Helppolukuinen kopio opiskelijalle mukaan (X)
                               Päätä vuoro



         PUUTTUU   vastuutyöntekijä, seurantapäivä
        ────────────────────────────────────────────────────────────────────────────────
         Väli Valitse   N Seuraava   T Tehtävä   (C Päätä vuoro)   A Jätä auki   ? Ohje
        """)
  }

  @Test func theTurnsBeforeTheStart() {
    #expect(
      Person.inMeeting(SampleGroup.agreedMeeting).screen == """
         pe 15.1.2027 klo 9.00   Kokkola, huone 12                          Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
         Vuorot                                                  sovittu   90 / 180 min



        > 1  9.00   Aino E.               45 min                                odottaa
          2  10.00  Eetu K.               45 min                                odottaa














        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   S Aloita   (C Päätä)   ? Ohje
        """)
  }

  @Test func inSwedish() {
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(), .swedish), at: .meeting(SampleGroup.meeting))
    person.press(.character("6"))
    #expect(
      person.screen == """
         fr 15.1.2027 kl. 9.00   Kokkola, huone 12                     Sparat  kl. 9.24
        ────────────────────────────────────────────────────────────────────────────────
         1/2  Aino E.      1 ✓  2 ✓  3 ✓  [4]  5  >6                        24 / 45 min

         6  ANSVARIG ARBETSTAGARE OCH UPPFÖLJNING

        > Ansvarig arbetstagare  ○ Leena Lumi  ○ Kaisa Kallio  ○ Otto Oras  ○ Maija Mäki
                                 ○ Tiina Taivas
                                 Valet antecknar att personen sade ja i dag
          Ersättare              ● –  ○ Leena Lumi  ○ Kaisa Kallio  ○ Otto Oras
                                 ○ Maija Mäki  ○ Tiina Taivas
          Perioden börjar        dd.mm., till exempel 12.3.
          Perioden slutar        dd.mm., till exempel 12.3.
          Uppföljningsdag        dd.mm., till exempel 12.3.
          Studeranden godkände   Fråga studeranden, sedan Enter: planen godkänns

                                 Lättläst kopia åt studeranden (X)
                                 Avsluta turen



         SAKNAS   ansvarig arbetstagare, uppföljningsdag
        ────────────────────────────────────────────────────────────────────────────────
         Mellanslag Välj  N Nästa  T Uppgift  (C Avsluta turen)  A Lämna öppen  ? Hjälp
        """)
  }

  @Test func inEnglishOnASmallScreen() {
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(), .english, size: .small),
      at: .meeting(SampleGroup.meeting))
    person.press(.character("5"))
    #expect(
      person.screen == """
         Fri 15.1. at 9.00   Kokkola, huone 12       Saved  at 9.24
        ────────────────────────────────────────────────────────────
         1/2  Aino E.   1 ✓ 2 ✓ 3 ✓ [4] >5 6            24 / 45 min
        >5  SUMMARY: WHO DOES WHAT
          YOU FIRST
          What you do
            Käyn taimistolla tutustumassa.
          Action
            Soitan taimistolle   22.1.2027

          THEN THE OTHERS
          Family
            What family and friends do
        ↓ Maija Mäki
         MISSING   reading the summary back, responsible worker,
                   follow-up date
        ────────────────────────────────────────────────────────────
         Enter Write   N Next   T Action   L Read back   ? Help
        """)
  }
}
