import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Services of the catalogue while a service's name is written, and what they ask.
@Suite struct ServiceSuggestionTests {
  private func desk(
    focus: String = "services/s1/name", born: Birth? = nil, others: [String] = [],
    size: Size = .standard, in language: Language = .finnish
  ) -> ScreenDriver<PlanEditor> {
    var plan = Sample.plan
    plan.otherPlans = Rows(
      others.enumerated().map {
        OtherPlan(id: ID("o\($0.offset)") ?? "o0", order: "n", name: $0.element, keeper: "")
      })
    var client = Sample.client
    client.born = born
    var world = World.sample(plan: plan, client: client, size: size, in: language)
    world.casebook.services = Sample.services
    return ScreenDriver(PlanEditor.self, .init(client: Sample.clientID, focus: focus), world)
  }

  private func service(
    _ desk: ScreenDriver<PlanEditor>, _ id: ID<PlannedService> = "s1"
  ) -> PlannedService? { desk.world.casebook.plans[Sample.planID]?.value.services[id] }

  /// The screen's words as one line, as they are wrapped to its width.
  private func said(_ desk: ScreenDriver<PlanEditor>) -> String {
    desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func suggestionsStandBelowTheField() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("työ")
    #expect(
      desk.screen == """
                                                                                       ↑
         TARPEISTA TEHTÄVIIN
           Tarve    Työkokemusta                                          työ
             Tavoite  Olen töissä taimistolla
                      mittari 3 pv / viikko         viimeistään pe 30.4.2027
        >      Palvelu  työ                                               suunniteltu
                          Työkokeilu  työllistymissuunnitelma …
                          Työhönvalmennus
                          Etsivä nuorisotyö  alle 29-vuotiaalle
                          ↓ ja Enter: poimi luettelosta
                        järjestää Työllisyyspalvelut   henkilö Maija Mallikas
                        alkaa ma 1.2.2027     päättyy pe 30.4.2027
                 Tehtävä  Soittaa taimistolle                             avoin
                          kuka Maija Mallikas      viimeistään pe 29.1.2027
           Ei vielä liitetty ketjuun
         !   Tavoite  Työkokeilu                                                       ↓
        ─ PUUTTUU 9   Ctrl-G ──── ! yhdessä ! tavoitteet ! mittarit ! seuranta ✓ vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Työkokeilu
         ! Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?  Työkokeilu
         ! Tavoitteelta puuttuu päivä.  Työkokeilu
        """)
    desk.world.size = .small
    #expect(
      desk.screen == """
           Tarve    Työkokemusta                      työ          ↑
             Tavoite  Olen töissä taimistolla
                      mittari 3 pv / viikko
                      viimeistään pe 30.4.2027
        >      Palvelu  työ                           suunniteltu
                          Työkokeilu  työllistymissuunnitelma …
                          Työhönvalmennus
                          Etsivä nuorisotyö  alle 29-vuotiaalle
                          ↓ ja Enter: poimi luettelosta
                        järjestää Työllisyyspalvelut
                        henkilö Maija Mallikas
                        alkaa ma 1.2.2027                          ↓
        ─ PUUTTUU 9 ── !yhdessä !tavoite !mittari !seuranta ✓vastuu
         ▸ Tavoitteena on palvelu. Mitä opiskelija itse haluaa?  Ty…
        """)
  }

  @Test func freeWordsGoOnAsTheyAre() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("Työkokeilu")
    #expect(desk.state.suggestions == nil, "it says the same already")
    desk.type(" taimistolla")
    #expect(desk.state.suggestions == nil)
    desk.press(.ctrl("a"))
    desk.type("työ")
    #expect(desk.state.suggestions?.services.count == 3)
    desk.press(.enter)
    #expect(service(desk)?.name == "työ" && service(desk)?.catalogue == nil)
    #expect(desk.state.focus == "services/s1/party", "Enter goes on")
  }

  @Test func arrowsThatLeadNowhereAreTheFormsOwn() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("valma")
    desk.press(.down)
    #expect(desk.state.suggestions?.chosen == 0)
    desk.press(.down)
    #expect(desk.state.focus != "services/s1/name", "below the last one the form goes on")
    #expect(service(desk)?.name == "valma")
    desk.press(.up)
    #expect(desk.state.focus == "services/s1/name")
    desk.press(.ctrl("a"))
    desk.type("valme")
    desk.press(.down, .down, .up)
    #expect(desk.state.suggestions?.chosen == 0)
    desk.press(.up)
    #expect(desk.state.suggestions?.services.count == 2 && desk.state.suggestions?.chosen == nil)
    desk.press(.escape)
    #expect(desk.state.suggestions == nil && !desk.hasLeft)
    #expect(desk.state.writing.open?.text == "valme", "Esc closes the list and leaves the words")
  }

  @Test func pickingFillsInNameAndGiver() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("kymppi")
    desk.press(.down, .enter)
    let picked = service(desk)
    #expect(picked?.name == "Valmentava koulutus (TUVA)")
    #expect(
      picked?.catalogue
        == CatalogueEntry(
          service: "tuva", edition: "sample1", version: 0, name: "Valmentava koulutus (TUVA)"))
    #expect(picked?.party == .employment, "somebody there is named already")
    #expect(desk.saved.count == 1, "one change, one step in the history")
    #expect(desk.said.last == "Poimittu luettelosta: Valmentava koulutus (TUVA).")
  }

  @Test func theGiverFollowsWhereNobodyIsNamedYet() {
    var desk = desk()
    desk.others(.plan(Sample.planID, .writeServicePerson("s1", "")), by: Sample.coach)
    desk.press(.ctrl("a"))
    desk.type("kymppi")
    desk.press(.down, .enter)
    #expect(service(desk)?.party == .school)
    #expect(desk.screen.contains("Alt-S  palvelun ehdot, luettelo ja valmennus"))
  }

  @Test func aNewServiceIsPickedWhole() throws {
    var desk = desk(focus: "+services/g2")
    desk.type("arbetsp")
    desk.press(.down, .enter)
    let new = desk.world.casebook.plans[Sample.planID]?.value.services.sorted.last
    #expect(new?.name == "Työkokeilu", "found by its Swedish name, written in the plan's language")
    #expect(new?.party == .employment && new?.catalogue?.service == "worktryout")
    #expect(new?.goal == "g2")
  }

  @Test func whatIsAskedStandsBelowTheService() {
    var desk = desk(born: .day(Sample.day(2007, 5, 17)), others: ["HOKS"])
    desk.press(.ctrl("a"))
    desk.type("omaeht")
    desk.press(.down, .enter)
    for words in [
      "! Pitää olla työllistymissuunnitelmassa: sitä ei ole muissa suunnitelmissa.",
      "! Vähintään 25 vuotta: ikä ei vielä riitä (19).",
    ] { #expect(said(desk).contains(words), "\(words)\n\(desk.screen)") }
    #expect(desk.state.lacks.contains { $0.kind == .serviceNotInOtherPlan })
    #expect(
      desk.state.lacks.contains(PlanLack(.serviceStudentTooYoung, at: "services/s1/name")))
    desk.others(
      .plan(
        Sample.planID,
        .writeOtherPlan("o0", name: "Työllistymissuunnitelma", keeper: "Työllisyyspalvelut")),
      by: Sample.coach)
    #expect(
      said(desk).contains("✓ Pitää olla työllistymissuunnitelmassa: suunnitelma on voimassa."))
    #expect(!desk.state.lacks.contains { $0.kind == .serviceNotInOtherPlan })
    desk.others(.client(Sample.clientID, .setBirth(nil)), by: Sample.coach)
    #expect(said(desk).contains("? Vähintään 25 vuotta: ikä ei ole varmasti tiedossa."))
    #expect(!desk.state.lacks.contains { $0.kind == .serviceStudentTooYoung })
  }

  /// The lack names the plan, and the key goes to where it is written down.
  @Test(arguments: [Size.standard, .small])
  func thePlanThatIsMissingIsNamed(_ size: Size) {
    var desk = desk(others: ["HOKS"], size: size)
    desk.press(.ctrl("a"))
    desk.type("omaeht")
    desk.press(.down, .enter)
    let lack = desk.state.lacks.first { $0.kind == .serviceNotInOtherPlan }
    #expect(lack?.plans == [.employment])
    #expect(
      lack.map(Texts.finnish.sentence)
        == "Palvelun pitää olla työllistymissuunnitelmassa. "
        + "Kirjaa suunnitelma muihin suunnitelmiin.")
    for _ in 0..<30 where desk.state.focus != "+otherPlans/end" { desk.press(.ctrl("g")) }
    #expect(desk.state.focus == "+otherPlans/end", "\(desk.screen)")
    #expect(
      said(desk).contains("Palvelun pitää olla työllistymissuunnitelmassa."), "\(desk.screen)")
  }

  @Test func theCataloguesConditionsAreToBeChecked() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("työkok")
    desk.press(.down, .enter)
    #expect(said(desk).contains("? Tarkista: Työnhaku on voimassa."))
  }

  @Test func theServiceIsOpenedFromItsRow() {
    var desk = desk()
    desk.press(.alt("s"))
    #expect(desk.went == [.service(Sample.clientID, "s1")])
    desk.state.focus = "ownWords"
    desk.press(.alt("s"))
    #expect(desk.went.count == 1 && desk.said.last == "Mene ensin palvelun riville.")
  }
}
