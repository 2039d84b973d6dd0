import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The plan editor as people see it: whole screens without the frame.
@Suite struct PlanScreenTests {
  private func desk(
    _ plan: Plan? = Sample.plan, focus: String? = nil, size: Size = .standard,
    in language: Language = .finnish
  ) -> ScreenDriver<PlanEditor> {
    ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus),
      .sample(plan: plan, size: size, in: language))
  }

  private var empty: Plan {
    Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
  }

  @Test func theWholePlanAtStandardSize() {
    let desk = desk()
    #expect(
      desk.screen == """
         OMA TOIVE
        >  Haluan töihin puutarhalle.

         TARPEISTA TEHTÄVIIN
           Tarve    Työkokemusta                                          työ
             Tavoite  Olen töissä taimistolla
                      mittari 3 pv / viikko         viimeistään pe 30.4.2027
               Palvelu  Työhönvalmennus                                   suunniteltu
                        järjestää Työllisyyspalvelut   henkilö Maija Mallikas
                        alkaa ma 1.2.2027     päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle                             avoin
                          kuka Maija Mallikas      viimeistään pe 29.1.2027
           Ei vielä liitetty ketjuun
         !   Tavoite  Työkokeilu
         !            mittari (mistä huomaamme)     viimeistään (pv.kk.)
         !            Tarve (valitse)                                                  ↓
        ─ PUUTTUU 9   Ctrl-G ──── ! yhdessä ! tavoitteet ! mittarit ! seuranta ✓ vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Työkokeilu
         ! Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?  Työkokeilu
         ! Tavoitteelta puuttuu päivä.  Työkokeilu
        """)
  }

  @Test func theSamePlanOnASmallScreen() {
    let desk = desk(focus: "services/s1/name", size: .small)
    #expect(
      desk.screen == """
         TARPEISTA TEHTÄVIIN                                       ↑
           Tarve    Työkokemusta                      työ
             Tavoite  Olen töissä taimistolla
                      mittari 3 pv / viikko
                      viimeistään pe 30.4.2027
        >      Palvelu  Työhönvalmennus               suunniteltu
                        järjestää Työllisyyspalvelut
                        henkilö Maija Mallikas
                        alkaa ma 1.2.2027
                        päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle         avoin
                          kuka Maija Mallikas                      ↓
        ─ PUUTTUU 9 ── !yhdessä !tavoite !mittari !seuranta ✓vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Ty…
        """)
  }

  @Test func choicesBelowTheFieldAsTheyFitWhatIsTyped() {
    var desk = desk(focus: "actions/a1/owner")
    desk.type("k")
    #expect(
      desk.screen == """
                      mittari 3 pv / viikko         viimeistään pe 30.4.2027           ↑
               Palvelu  Työhönvalmennus                                   suunniteltu
                        järjestää Työllisyyspalvelut   henkilö Maija Mallikas
                        alkaa ma 1.2.2027     päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle                             avoin
        >                 kuka k                   viimeistään pe 29.1.2027
                          ▸ Kaarlo Kuviteltu  Kela
                            Opiskelija  Aino E.
                            Maija Mallikas  Työllisyyspalvelut
                            Veera Keksitty  Oppilaitos
                            Siiri Satunen  Aikuissosiaalityö
                            Erik Exempel  Erikoissairaanhoito
                          + 1 muu
           Ei vielä liitetty ketjuun
         !   Tavoite  Työkokeilu
         !            mittari (mistä huomaamme)     viimeistään (pv.kk.)               ↓
        ─ PUUTTUU 9   Ctrl-G ──── ! yhdessä ! tavoitteet ! mittarit ! seuranta ✓ vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Työkokeilu
         ! Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?  Työkokeilu
         ! Tavoitteelta puuttuu päivä.  Työkokeilu
        """)
  }

  @Test func theWholeChainWithItsHoles() {
    var desk = desk()
    desk.press(.ctrl("r"))
    #expect(
      desk.screen == """
         KETJU · 4 aukkoa                                    ! oppiminen  ✓ työ  ! arki
                                                       kuka, mittari     milloin
        >  Tarve    Työkokemusta                       työ
             Tavoite  Olen töissä taimistolla          3 pv / viikko     30.4.2027
               Palvelu  Työhönvalmennus                Maija Mallikas    1.2.–30.4.2027
                 Tehtävä  Soittaa taimistolle          Maija Mallikas    29.1.2027
           Ei vielä liitetty ketjuun
           Tavoite  Työkokeilu                         ! mittari?        ! päivä?
             ! palvelu puuttuu











        """)
  }

  @Test func bothViewsOfAMatter() {
    let desk = desk(Sample.fullPlan, focus: "views/v1/topic")
    #expect(
      desk.screen == """
           Teen itse           Käyn tutustumassa taimistoon                            ↑
           Läheiset auttavat   Äiti auttaa kyydeissä
           Tulkki, apuvälineet Tulkki

         ERI NÄKEMYKSET
        >  Asia                Kunto
             Opiskelija        Jaksan hyvin
               koska           Olen levännyt
             Työntekijä        Aloitetaan lyhyin päivin
               koska           Poissaolot
           Asia                (Asia, joka nähdään eri tavoin)

         POLKU
           Avoimille työmarkkinoille
             ✓ Työnetsintä avoimilta työmarkkinoilta
             ✓ Työhönvalmennus työpaikalla, 1–6 kk                                     ↓
        ─ PUUTTUU 8   Ctrl-G ──── ✓ yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
         ! Tehtävältä puuttuu päivä.  Vastaa hakemukseen
         ! Arkea ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
         ▸ Vastuuta on tarjottu, mutta vastaus puuttuu.
        """)
  }

  @Test func aPlanInForceInSwedish() {
    let desk = desk(Sample.fullPlan, in: .swedish)
    #expect(
      desk.screen == """
         Öppnad på nytt 15.1.2027: Opinnot keskeytyivät
         Planen gäller från 15.1.2027.

         EGEN ÖNSKAN
        >  Haluan töihin puutarhalle.

         FRÅN BEHOV TILL UPPGIFTER
           Behov    Työkokemusta                                          arbete
             Mål      Olen töissä taimistolla                             öppet
                      mått 3 pv / viikko         senast fr 30.4.2027
               Tjänst   Työhönvalmennus                                   planerad
                        ges av Sysselsättningstjänster   person Maija Mallikas
                        börjar må 1.2.2027     slutar fr 30.4.2027
                 Uppgift  Soittaa taimistolle                             öppen
                          vem Maija Mallikas      senast fr 29.1.2027
               Uppgift  Kirjoittaa hakemus                                gjord        ↓
        ─ SAKNAS 8   Ctrl-G ───── ✓ tillsammans  ! mål  ! mått  ! uppföljning  ! ansvar
         ▸ Målet är en tjänst. Vad vill studeranden själv uppnå?  Työkokeilu
         ! Målet saknar mått: hur märks det att vi lyckas?  Työkokeilu
         ! Målet saknar datum.  Työkokeilu
        """)
  }

  @Test func anEmptyPlanInEnglishOnASmallScreen() {
    let desk = desk(empty, size: .small, in: .english)
    #expect(
      desk.screen == """
         OWN WISH
        >! (What the student wants, in own words)

         FROM NEEDS TO ACTIONS
         ! Need     (What the student needs, in own words)

         OWN PART AND SUPPORT
         ! Student does        (What the student does)
           Family helps        (What family and friends do)
           Interpreter, aids   (Interpreter, easy language, other)

         DIFFERING VIEWS                                           ↓
        ─ MISSING 9 ── !together !goals !measures !follow-up !owner
         ▸ The student's own wish is missing.
        """)
  }

  @Test func aNewNeedIsWrappedAndLeadsToItsGoal() {
    var desk = desk(empty, size: .small, in: .english)
    desk.press(.tab)
    desk.type("To get up in the mornings and find a place where I am needed")
    #expect(
      desk.screen == """
         OWN WISH
         ! (What the student wants, in own words)

         FROM NEEDS TO ACTIONS
        >  Need     To get up in the mornings and     (area)
                    find a place where I am needed
             Goal     (What the student is after)
             or why not     (why there is no goal now)
         ! Need     (What the student needs, in own words)
           Nothing needed: [ ] learning   [ ] work   [ ] living

         OWN PART AND SUPPORT                                      ↓
        ─ MISSING 9 ── !together !goals !measures !follow-up !owner
         ▸ No action is agreed.
        """)
  }

  @Test func aNewRowSaysHowToChangeItsLevel() {
    var desk = desk(focus: "goals/g1/text")
    desk.press(.ctrl("b"))
    #expect(
      desk.screen == """
             Tavoite  Olen töissä taimistolla                                          ↑
                      mittari 3 pv / viikko         viimeistään pe 30.4.2027
               Palvelu  Työhönvalmennus                                   suunniteltu
                        järjestää Työllisyyspalvelut   henkilö Maija Mallikas
                        alkaa ma 1.2.2027     päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle                             avoin
                          kuka Maija Mallikas      viimeistään pe 29.1.2027
        >      Palvelu  (Mikä tuki tai palvelu auttaa)
                        Ctrl-← Tavoite   Ctrl-→ Tehtävä
           Ei vielä liitetty ketjuun
         !   Tavoite  Työkokeilu
         !            mittari (mistä huomaamme)     viimeistään (pv.kk.)
         !            Tarve (valitse)
         !     Palvelu  (Mikä tuki tai palvelu auttaa)
           Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
         ! Ei tarvetta: [ ] oppiminen   [ ] arki                                       ↓
        ─ PUUTTUU 9   Ctrl-G ──── ! yhdessä ! tavoitteet ! mittarit ! seuranta ✓ vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Työkokeilu
         ! Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?  Työkokeilu
         ! Tavoitteelta puuttuu päivä.  Työkokeilu
        """)
  }

  @Test func hostileTextIsShownAsSigns() {
    var plan = Sample.plan
    plan.ownWords = "a\u{1b}[2Jb\u{202e}c " + String(repeating: "x", count: 300)
    let desk = desk(plan)
    #expect(
      desk.screen == """
         OMA TOIVE
        >  a[2Jb�c
           xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
           xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
           xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
           xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

         TARPEISTA TEHTÄVIIN
           Tarve    Työkokemusta                                          työ
             Tavoite  Olen töissä taimistolla
                      mittari 3 pv / viikko         viimeistään pe 30.4.2027
               Palvelu  Työhönvalmennus                                   suunniteltu
                        järjestää Työllisyyspalvelut   henkilö Maija Mallikas
                        alkaa ma 1.2.2027     päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle                             avoin
                          kuka Maija Mallikas      viimeistään pe 29.1.2027            ↓
        ─ PUUTTUU 9   Ctrl-G ──── ! yhdessä ! tavoitteet ! mittarit ! seuranta ✓ vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Työkokeilu
         ! Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?  Työkokeilu
         ! Tavoitteelta puuttuu päivä.  Työkokeilu
        """)
  }

  @Test func onAWideScreenTheLacksStandAtTheSide() {
    let desk = desk(focus: "+agreements/end", size: Size(rows: 30, columns: 130))
    let line = desk.screen.split(separator: "\n").first { $0.contains("PUUTTUU 9") }
    #expect(line?.prefix { $0 != "P" }.count ?? 0 > 90)
    #expect(desk.text(in: .lack).contains("▸"))
    for mark in ["! yhdessä", "! tavoitteet", "! mittarit", "! seuranta", "✓ vastuu"] {
      #expect(desk.screen.contains(mark), "\(mark)")
    }
  }

  @Test func theNextLackIsOneKeyAway() {
    var desk = desk()
    var places: [String] = []
    for _ in 0..<9 {
      desk.press(.ctrl("g"))
      places.append(desk.state.focus)
    }
    #expect(
      places == [
        "goals/g2/text", "goals/g2/measure", "goals/g2/by", "goals/g2/need", "+services/g2",
        "notNeeded/learning", "notNeeded/living", "from", "+agreements/end",
      ])
  }

  /// A day is never broken, what is late says so, and a key goes from hole to hole.
  @Test(arguments: [Size.standard, .small])
  func daysHolesAndWhatIsLateInTheChain(_ size: Size) {
    var plan = Sample.plan
    plan.services["s1"]?.starts = Sample.day(2027, 9, 21)
    plan.services["s1"]?.ends = Sample.day(2027, 12, 31)
    plan.actions["a1"]?.by = Sample.day(2027, 1, 8)
    var desk = PlanDesk(plan: plan, size: size)
    desk.press(.ctrl("r"))
    let words = desk.screen.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(words.contains("21.9.–"), "\(desk.screen)")
    #expect(words.contains(size == .standard ? "31.12.2027" : "31.12."), "\(desk.screen)")
    #expect(words.contains("8.1.2027") && words.contains("myöhässä"), "\(desk.screen)")
    let first = desk.cursorLine
    desk.press(.ctrl("g"))
    #expect(desk.cursorLine.contains("Työkokeilu"), "\(desk.screen)")
    desk.press(.ctrl("g"))
    #expect(desk.cursorLine.contains("palvelu puuttuu"), "\(desk.screen)")
    desk.press(.ctrl("g"))
    #expect(desk.cursorLine.contains("Työkokeilu") && desk.cursorLine != first)
  }

  @Test func enterInTheChainGoesToTheRow() {
    var desk = desk()
    desk.press(.ctrl("r"), .down, .down, .character("j"), .enter)
    #expect(desk.state.focus == "actions/a1/what")
    #expect(desk.cursorLine.contains("Soittaa taimistolle"))
    desk.press(.ctrl("r"))
    #expect(desk.cursorLine.contains("> "))
    #expect(desk.cursorLine.contains("Soittaa taimistolle"))
    desk.press(.escape)
    #expect(!desk.hasLeft)
    #expect(desk.state.focus == "actions/a1/what")
  }

  @Test func theChainStaysAtItsRowWhenOthersTakeRowsAway() {
    var desk = desk()
    desk.press(.ctrl("r"), .down, .down, .character("j"))
    #expect(desk.cursorLine.contains("Soittaa taimistolle"))
    desk.world.casebook.plans[Sample.planID]?.value.needs = Rows()
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.cursorLine.contains("Soittaa taimistolle"))
    desk.world.casebook.plans[Sample.planID]?.value.actions = Rows()
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.cursorLine.contains("> "))
    desk.press(.down, .enter)
    #expect(!desk.state.focus.isEmpty)
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func everyKeySaysWhatItDoesAndWhyNot(language: Language) {
    let desk = desk(in: language)
    for entry in PlanEditor.keys(desk.state, desk.world).entries {
      #expect(!entry.help.label.isEmpty)
      #expect(!entry.help.section.isEmpty)
      #expect(entry.unavailable?.isEmpty != true)
    }
  }

  @Test func anEndedPlanIsReadAndNotChanged() {
    var plan = Sample.fullPlan
    plan.state = .ended
    var desk = desk(plan)
    desk.type("x")
    desk.press(.ctrl("n"), .tab, .tab)
    desk.press(.paste("y"))
    #expect(desk.saved.isEmpty)
    #expect(desk.drafts.isEmpty)
    #expect(desk.said.contains(Texts.finnish.plan.notes.ended))
  }

  /// Left by Escape and opened again, the plan stands where one was.
  @Test func thePlanOpensWhereOneWas() {
    func leave(_ person: inout Person) {
      for _ in 0..<4 where person.app.top?.destination == .plan(SampleGroup.aino) {
        person.press(.escape)
      }
    }
    var person = Person(SampleGroup.world(), at: .clients)
    person.press(.enter, .f(5))
    #expect(person.app.top?.destination == .plan(SampleGroup.aino))
    for _ in 0..<40 where !person.cursorLine.contains("Soitan taimistolle") { person.press(.tab) }
    #expect(person.cursorLine.contains("Soitan taimistolle"), "\(person.screen)")
    leave(&person)
    #expect(person.app.top?.destination == .client(SampleGroup.aino))
    person.press(.f(5))
    #expect(person.cursorLine.contains("Soitan taimistolle"), "\(person.screen)")
    // What is gone meanwhile leaves one somewhere in the plan.
    leave(&person)
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.value.actions = Rows()
    person.hear(.casebook(book))
    person.press(.f(5))
    #expect(person.app.top?.destination == .plan(SampleGroup.aino))
    #expect(!person.cursorLine.isEmpty, "\(person.screen)")
  }
}
