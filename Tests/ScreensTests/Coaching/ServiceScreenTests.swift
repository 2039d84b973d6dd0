import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// A service of the plan: what it asks, and its coaching step by step.
@Suite struct ServiceScreenTests {
  private func desk(
    _ service: PlannedService = Sample.coachedService, size: Size = .standard,
    in language: Language = .finnish, _ change: (inout Plan) -> Void = { _ in }
  ) -> ScreenDriver<ServiceScreen> {
    var plan = Sample.plan
    plan.services[service.id] = service
    change(&plan)
    var world = World.sample(plan: plan, size: size, in: language)
    world.casebook.services = Sample.services
    return ScreenDriver(
      ServiceScreen.self, ServiceScreen.open(Sample.clientID, service.id, world), world)
  }

  private func coaching(_ desk: ScreenDriver<ServiceScreen>) -> Coaching? {
    desk.world.casebook.plans[Sample.planID]?.value.services["s9"]?.coaching
  }

  private var bare: PlannedService {
    var service = Sample.coachedService
    service.coaching = nil
    service.person = "Valma Malli"
    return service
  }

  /// A permission that ends closes the screen with the reason: the service is still in the plan.
  @Test func whatMayNotBeSeenIsNotCalledGone() {
    var desk = desk()
    desk.world.casebook.hidden = [Sample.clientID]
    desk.world.casebook.plans = [:]
    desk.tell(.casebook(desk.world.casebook))
    let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Nämä tiedot eivät näy sinulle."), "\(desk.screen)")
    #expect(!words.contains("Palvelu ei ole enää suunnitelmassa."), "\(desk.screen)")
    #expect(!words.contains("Valmennuksen vaiheet"), "\(desk.screen)")
  }

  @Test func theStepsAndModules() {
    #expect(
      desk().shown == """
           Mitä palvelu edellyttää
           Luettelossa ei ole tälle ehtoja.
         >   [ Lue palvelusta luettelosta ]

           Valmennuksen vaiheet
           Vaihe 2/5: Alku ja luottamus, 15.1.2027 alkaen, Valma Malli
             1 Palveluun tulo   15.1.2027, Valma Malli
           ▸ 2 Alku ja luottamus   15.1.2027, Valma Malli
             3 Osaaminen näkyviin
             4 Työ ja työnantajat
             5 Pitkäkestoinen tuki

           Moduulit
           Työnhaku   15.1.2027–15.1.2027   ! puuttuu: tuottajan arvio
             [ Lisää moduuli ]
             [ Lopeta valmennuksen seuranta ]
        """)
    #expect(
      desk(size: .small, in: .swedish).shown == """
           Vad tjänsten kräver
           Katalogen nämner inga villkor.
         > [ Läs om tjänsten i katalogen ]

           Träningens steg
           Steg 2/5: Start och förtroende, sedan 15.1.2027, Valma
           Malli
             1 In i tjänsten   15.1.2027, Valma Malli
           ▸ 2 Start och förtroende   15.1.2027, Valma Malli
             3 Kunnandet synligt
             4 Arbete och arbetsgivare
             5 Långvarigt stöd

         ↓ Moduler
        """)
  }

  @Test func comingInAndOnToTheNextStep() {
    var desk = desk(bare)
    #expect(desk.screen.contains("Valmennusta ei vielä seurata."))
    desk.state.fields.open("step/comingIn")
    desk.press(.enter)
    #expect(desk.screen.contains("Aloituspalaveri: asiakas, valmentaja ja lähettävä taho"))
    #expect(desk.screen.contains("Valma Malli"), "the service's person coaches")
    desk.state.fields.open("steps/comingIn/since")
    desk.press(.ctrl("a"))
    desk.type("11.1.")
    desk.press(.ctrl("s"))
    #expect(
      coaching(desk)?.stages[.comingIn]
        == CoachingStage(since: Sample.day(2027, 1, 11), who: "Valma Malli"))
    #expect(desk.said.last == "Vaihe on kirjattu: Palveluun tulo.")
    #expect(desk.screen.contains("Vaihe 1/5: Palveluun tulo, 11.1.2027 alkaen, Valma Malli"))
    desk.state.fields.open("step/startAndTrust")
    desk.press(.enter, .ctrl("s"))
    #expect(coaching(desk)?.step == .startAndTrust)
    #expect(coaching(desk)?.now == CoachingStage(since: Sample.today, who: "Valma Malli"))
  }

  @Test func aDayThatIsToComeIsRefused() {
    var desk = desk(bare)
    desk.state.fields.open("step/findingWork")
    desk.press(.enter)
    desk.state.fields.open("steps/findingWork/since")
    desk.press(.ctrl("a"))
    desk.type("1.3.2028")
    desk.press(.ctrl("s"))
    #expect(coaching(desk) == nil && !desk.said.isEmpty)
    desk.press(.ctrl("a"))
    desk.type("kevät")
    desk.press(.ctrl("s"))
    #expect(coaching(desk) == nil)
    #expect(desk.screen.contains("kevät"), "what was written stays")
  }

  @Test func whatIsWrittenOfAStepIsSavedByItself() {
    var desk = desk()
    desk.state.fields.open("step/startAndTrust")
    desk.press(.enter)
    desk.state.fields.open("steps/startAndTrust/note")
    desk.type("Käytiin taimistolla.")
    #expect(desk.drafts["services/s9/coaching/steps/startAndTrust/note"] == "Käytiin taimistolla.")
    desk.press(.tab)
    #expect(coaching(desk)?.now?.note == "Käytiin taimistolla.")
    #expect(desk.drafts.isEmpty)
  }

  @Test(arguments: [false, true])
  func aNewVersionOfThePlanTakesTheTypingAlong(_ isOnItsWay: Bool) {
    var desk = desk { $0.state = .inForce }
    let revision = Plan.id(for: Sample.clientID, revision: 2)
    desk.state.fields.open("step/startAndTrust")
    desk.press(.enter)
    desk.state.fields.open("steps/startAndTrust/note")
    desk.type("Käytiin taimistolla.")
    if isOnItsWay {
      desk.answersLater = true
      desk.press(.tab)
    }
    desk.others(
      .plan(revision, .open(client: Sample.clientID, revision: 2, language: .finnish)),
      by: Sample.teacher)
    desk.answersLater = false
    if isOnItsWay { desk.answer() } else { desk.press(.tab) }
    let saved = desk.world.casebook.plans[revision]?.value.services["s9"]?.coaching?.now?.note
    #expect(saved == "Käytiin taimistolla.")
    #expect(desk.failures == [] && desk.refusals == [] && desk.drafts.isEmpty)
  }

  @Test func aModuleIsAddedAndEvaluatedByThree() {
    var desk = desk()
    desk.state.fields.open("module/new")
    desk.press(.enter, .ctrl("s"))
    #expect(desk.said.last == "Kirjoita ensin moduulin nimi.")
    desk.type("Haastattelu")
    desk.press(.ctrl("s"))
    let module = coaching(desk)?.modules.sorted.last
    let id = module?.id.text ?? ""
    #expect(module?.name == "Haastattelu")
    desk.state.fields.open("module/\(id)")
    desk.press(.enter)
    for evaluator in Evaluator.allCases {
      desk.state.fields.open("modules/\(id)/evaluations/\(evaluator.rawValue)/words")
      desk.type("Hyvin meni")
      desk.press(.tab)
    }
    desk.state.fields.open("modules/\(id)/ends")
    desk.type("15.1.")
    desk.press(.tab)
    desk.state.fields.open("modules/\(id)/next")
    desk.press(.right)
    desk.leave()
    let done = coaching(desk)?.modules.sorted.last
    #expect(done?.evaluations.count == 3 && done?.ends == Sample.today)
    #expect(done?.next == .nextModule)
    desk.state.fields.open("modules/\(id)/remove")
    desk.press(.enter)
    #expect(desk.screen.contains("Myös sen arviot poistuvat."), "\(desk.screen)")
    desk.press(.escape)
    #expect(coaching(desk)?.modules.count == 2 && !desk.hasLeft)
    desk.press(.enter, .character("p"))
    #expect(coaching(desk)?.modules.count == 1)
  }

  @Test func whoHasNotEvaluatedIsSaid() {
    #expect(desk().screen.contains("! puuttuu: tuottajan arvio"))
  }

  @Test func freeWordsAskNothingAndAnEndedPlanIsRead() {
    var free = bare
    free.catalogue = nil
    #expect(desk(free).screen.contains("Palvelu on kirjoitettu omin sanoin."))
    var ended = desk(bare) { $0.state = .ended }
    ended.state.fields.open("step/comingIn")
    ended.press(.enter)
    #expect(ended.state.editing == nil && !ended.said.isEmpty)
  }

  @Test func whatIsNoCoachingIsNotFollowed() {
    var other = bare
    other.name = "Kuntoutusselvitys"
    other.catalogue = CatalogueEntry(
      service: "kelaassessment", edition: "sample1", version: 0, name: "Kuntoutusselvitys")
    let desk = desk(other)
    #expect(desk.screen.contains("Alle 30-vuotiaalle ilman diagnoosia: ikä ei ole varmasti"))
    #expect(!desk.screen.contains("Valmennuksen vaiheet"))
  }

  @Test func theCatalogueIsOneKeyAway() {
    var desk = desk()
    desk.state.fields.open("read")
    desk.press(.enter)
    #expect(desk.went == [.catalogue("jobcoaching")])
  }

  @Test func followingStops() {
    var desk = desk()
    desk.state.fields.open("stop")
    desk.press(.enter)
    #expect(desk.screen.contains("Kaikki vaiheet, moduulit ja arviot"), "\(desk.screen)")
    // A second Enter keeps everything: what is written goes only by its own key.
    desk.press(.enter)
    #expect(coaching(desk) != nil && desk.saved.isEmpty)
    desk.press(.enter, .character("l"))
    #expect(coaching(desk) == nil && desk.said.last == "Valmennusta ei enää seurata.")
  }

  @Test func aServiceThatIsGoneIsSaid() {
    var desk = desk()
    desk.others(.plan(Sample.planID, .removeService("s9")), by: Sample.coach)
    #expect(desk.screen.contains("Palvelu ei ole enää suunnitelmassa."))
  }
}
