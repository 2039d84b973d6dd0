import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The service catalogue as it is read, searched and changed by the region.
@Suite struct CatalogueScreenTests {
  private func world(
    _ region: RegionCatalogue? = nil, size: Size = .standard, in language: Language = .finnish
  ) -> World {
    var world = World.sample(size: size, in: language)
    world.casebook.services = Sample.services
    world.casebook.region = region.map { Held($0, version: 2) }
    return world
  }

  private func desk(
    _ service: ID<CatalogueService>? = nil, _ region: RegionCatalogue? = nil,
    size: Size = .standard, in language: Language = .finnish
  ) -> ScreenDriver<CatalogueScreen> {
    let world = world(region, size: size, in: language)
    return ScreenDriver(CatalogueScreen.self, CatalogueScreen.open(service, world), world)
  }

  private func region(_ desk: ScreenDriver<CatalogueScreen>) -> RegionCatalogue {
    desk.world.casebook.region?.value ?? RegionCatalogue()
  }

  @Test func servicesStandByAimWithTheChosenOneBeside() {
    #expect(
      desk(nil, Sample.regionCatalogue).shown == """
         Arki ja osallisuus                     Etsivä nuorisotyö
        > Etsivä nuorisotyö       ei tarjolla   ei tarjolla
         Työ- ja toimintakyky                   Tavoite       Arki ja osallisuus
          Kuntoutusselvitys                     Ikä           alle 29-vuotiaalle
         Alan ja työn kokeilu                   Miten         yksilöllisesti
          Työkokeilu                 muutettu   Lähde         KP OTE -toimintamalli
          Puutarhapaja                    oma                 alueen versio 2
         Opiskelu ja osaaminen
          Omaehtoinen opiskelu
          Valmentava koulutus (TUVA)
         Työ tuettuna
          Työhönvalmennus
        """)
    #expect(
      desk(nil, size: .small, in: .swedish).shown == """
         Vardag och delaktighet
        > Uppsökande ungdomsarbete
         Arbets- och funktionsförmåga
          Rehabiliteringsutredning
         Pröva bransch och arbete
          Arbetsprövning
         Studier och kunnande
          Frivilliga studier
          Handledande utbildning (Hux)
         Arbete med stöd
          Arbetsträning
        """)
  }

  @Test func aWholeTextIsReadOnASmallScreen() {
    #expect(
      desk("worktryout", Sample.regionCatalogue, size: .small).shown == """
         Työkokeilu
         Tavoite       Alan ja työn kokeilu
         Oltava        työllistymissuunnitelmassa,
                       aktivointisuunnitelmassa tai monialaisessa
                       työllistymissuunnitelmassa
         Ikä           vähintään 16 vuotta
         Ehdot         Työnhaku on voimassa.
         Miten         yksilöllisesti
         Miten pääsee  Soita Ollille.
         Lähde         KP OTE -toimintamalli
                       alueen versio 2
        """)
  }

  @Test func searchingAsItIsTyped() {
    var desk = desk()
    desk.press(.character("/"))
    desk.type("tyok")
    #expect(desk.state.list.rows.map(\.id) == ["worktryout"])
    desk.press(.ctrl("a"))
    desk.type("valma")
    #expect(desk.state.list.rows.map(\.id) == ["tuva"], "an old name")
    #expect(desk.screen.contains("Valmentava koulutus (TUVA)"))
    desk.press(.ctrl("a"))
    desk.type("kasvupalvelut")
    #expect(desk.state.list.rows.map(\.id) == ["jobcoaching"], "what the giver was called before")
    desk.press(.ctrl("a"))
    desk.type("xyz")
    #expect(desk.screen.contains("Ei löydy."))
    desk.press(.ctrl("a"))
    desk.type("työ")
    desk.press(.enter, .enter)
    #expect(desk.state.reading == "worktryout")
    desk.press(.right)
    #expect(desk.state.reading == "jobcoaching")
    desk.press(.escape)
    #expect(desk.state.reading == nil && desk.state.query != nil)
    desk.press(.escape)
    #expect(desk.state.query == nil && !desk.hasLeft)
    desk.press(.escape)
    #expect(desk.hasLeft)
  }

  @Test func gettingStraightToAServiceEscGoesBack() {
    var desk = desk("tuva")
    #expect(desk.screen.contains("Pitää olla") == false && desk.screen.contains("HOKSissa"))
    desk.press(.escape)
    #expect(desk.hasLeft)
  }

  @Test func theRegionWritesItsOwnWords() {
    var desk = desk("worktryout")
    desk.press(.character("e"))
    #expect(desk.screen.contains("Muutos koskee vain teidän aluettanne. Kieli: suomi"))
    desk.state.fields.open("services/worktryout/wayIn/fi")
    desk.type("Soita Ollille.")
    #expect(desk.drafts["services/worktryout/wayIn/fi"] == "Soita Ollille.")
    desk.press(.tab)
    #expect(region(desk).services["worktryout"]?.text(.wayIn, .finnish) == "Soita Ollille.")
    desk.state.fields.open("services/worktryout/ages/from")
    desk.type("kuusi")
    desk.press(.tab)
    #expect(desk.said.last == "Anna ikä numerona, esimerkiksi 25.")
    desk.state.fields.open("services/worktryout/ages/from")
    desk.press(.ctrl("a"))
    desk.type("16")
    desk.press(.tab)
    #expect(region(desk).services["worktryout"]?.ages == ServiceAges(from: 16))
    desk.press(.escape, .escape)
    #expect(desk.screen.contains("Soita Ollille.") && desk.screen.contains("alueen versio 2"))
    desk.press(.character("r"))
    #expect(region(desk).services["worktryout"] == nil)
    #expect(desk.said.last == "Palautettu valmiiseen tekstiin: Työkokeilu.")
    #expect(!desk.screen.contains("Soita Ollille."))
  }

  @Test func plansAndFormsAreTicked() {
    var desk = desk("tuva")
    desk.press(.character("e"))
    desk.state.fields.open("services/tuva/plans/employment")
    desk.press(.right)
    desk.leave()
    #expect(region(desk).services["tuva"]?.plans == [.employment, .studies])
    desk.state.fields.open("services/tuva/forms/individual")
    desk.press(.left)
    desk.leave()
    #expect(region(desk).services["tuva"]?.forms == [])
  }

  /// The desk has not answered yet, and somebody else ticks too: all of it stands.
  @Test func quickTicksOfOneServiceAllStand() {
    var desk = desk("tuva")
    desk.press(.character("e"))
    desk.answersLater = true
    for (path, key) in [("plans/employment", Key.right), ("plans/studies", .left)] {
      desk.state.fields.open("services/tuva/\(path)")
      desk.press(key)
      desk.leave()
    }
    desk.others(.catalogue(.setServicePlan("tuva", .activation, true)), by: Sample.teacher)
    desk.answersLater = false
    desk.answer()
    #expect(region(desk).services["tuva"]?.plans == [.employment, .activation])
  }

  @Test func aServiceOfTheRegionsOwn() {
    var desk = desk()
    desk.press(.character("n"))
    desk.press(.ctrl("s"))
    let id = desk.state.editing?.text ?? ""
    desk.state.fields.open("services/\(id)/add")
    desk.press(.enter)
    #expect(desk.said.last == "Kirjoita ensin palvelun nimi.")
    desk.type("Puutarhapaja")
    desk.state.fields.open("services/\(id)/add")
    desk.press(.enter)
    let own = region(desk).services.sorted.first
    #expect(own?.name(.finnish) == "Puutarhapaja" && own?.aim == .participation)
    #expect(desk.drafts.isEmpty)
    #expect(desk.screen.contains("Mitä varten"), "its other fields come up")
    desk.press(.escape, .escape)
    #expect(desk.screen.contains("Puutarhapaja"))
  }

  @Test func whatIsNotThereIsHiddenAndOfferedAgain() {
    var desk = desk("outreach")
    desk.press(.character("h"))
    #expect(region(desk).services["outreach"]?.isHidden == true)
    #expect(desk.screen.contains("ei tarjolla"))
    desk.press(.character("h"))
    #expect(region(desk).services["outreach"]?.isHidden == false)
    #expect(desk.said.last == "Tarjolla taas: Etsivä nuorisotyö.")
  }

  @Test func whatIsShippedCannotBeReset() {
    var desk = desk("tuva")
    desk.press(.character("r"))
    #expect(desk.said.last == "Alue ei ole muuttanut tätä palvelua.")
  }
}
