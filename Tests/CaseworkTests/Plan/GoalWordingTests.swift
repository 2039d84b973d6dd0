import Casework
import Testing

/// A goal says what the student is after; a service is a way there. Cases in the three languages.
@Suite struct GoalWordingTests {
  @Test(arguments: [
    "Työkokeilu taimistolla helmikuussa", "Ammatillinen kuntoutus", "Kuntouttava työtoiminta",
    "Työhönvalmennus", "Sosiaalinen kuntoutus", "Palkkatuki", "Uravalmennus", "TUVA-koulutus",
    "Telma", "Työpajajakso", "Työkykyarvio", "Työkyvyn arviointi Kelassa", "Oppisopimus",
    "Etsivä nuorisotyö", "Velkaneuvonta", "Työn räätälöinti", "Tuettu asuminen",
    "Työllisyyspalvelut", "Nuorten työpaja", "Psykoterapia", "Ohjaamon asiakkuus",
    "Pajajakso nuorten työpajalla", "Psykiatrinen hoito", "Sairaanhoidollinen hoito",
  ])
  func finnishServices(text: String) { #expect(GoalWording.isService(text)) }

  @Test(arguments: [
    "Haluan töihin puutarhalle", "Pääsen kuntoutukseen ja jaksan töissä",
    "Töissä puutarhalla kolmena päivänä viikossa", "Oma asunto", "Töihin kuntoutuksen jälkeen",
    "Työpaikka kaupasta", "Ajokortti", "Palvelualan ammatti", "Aamuherääminen onnistuu", "3 pv",
    "", "Opiskelemaan lähihoitajaksi", "Kesätyö kuntoutuskeskuksen keittiössä",
    "Työpaikka kuntoutuskodista", "Palkkatyö työpajan keittiössä", "Kodin hoito",
    "Rahat riittävät kuun loppuun",
  ])
  func finnishGoals(text: String) { #expect(!GoalWording.isService(text)) }

  @Test(arguments: [
    "Arbetsprövning", "Yrkesinriktad rehabilitering", "Social rehabilitering", "Lönesubvention",
    "Läroavtal i butik", "Studieverkstad", "Jobbcoachning", "Arbetsträning",
    "Uppsökande ungdomsarbete", "Skuldrådgivning", "Stödboende", "Utbildningsprövning",
    "Sysselsättningstjänster", "Stödperson", "Psykiatrisk vård",
  ])
  func swedishServices(text: String) { #expect(GoalWording.isService(text)) }

  @Test(arguments: [
    "Jag får rehabilitering och jobbar", "Egen lägenhet", "Jobb på bilverkstad", "Körkort",
    "Träning tre gånger i veckan", "Bilmekaniker", "Orkar stiga upp på morgonen", "Jobb i butik",
    "Vill bli närvårdare", "Sommarjobb på rehabiliteringscentret", "Barnens vård",
  ])
  func swedishGoals(text: String) { #expect(!GoalWording.isService(text)) }

  @Test(arguments: [
    "Job coaching in spring", "Work try-out at the nursery", "Pay subsidy", "Apprenticeship",
    "Vocational rehabilitation", "Work-ability assessment", "Debt counselling",
    "Supported housing", "Outreach youth work", "Study workshop", "Employment services",
  ])
  func englishServices(text: String) { #expect(GoalWording.isService(text)) }

  @Test(arguments: [
    "I get a job through coaching", "A job at a garden", "Own flat", "Driving licence",
    "To get up in the mornings", "A permanent place in a shop", "My debts are under control",
  ])
  func englishGoals(text: String) { #expect(!GoalWording.isService(text)) }

  @Test func thePlansOwnServicesCount() {
    #expect(GoalWording.isService("Starttiryhmä syksyllä", names: ["starttiryhmä"]))
    #expect(!GoalWording.isService("Oma asunto", names: ["", "Oma"]))
  }

  /// One of two services in a name, and the beginning of a long name.
  @Test(arguments: [
    ("Sosiaaliohjaus", "Sosiaalityö ja sosiaaliohjaus", true),
    ("Sosiaalityö", "Sosiaalityö ja sosiaaliohjaus", true),
    ("Erityinen tuki", "Erityinen tuki opinnoissa", true),
    ("Social handledning", "Socialarbete och social handledning", true),
    ("Sosiaalityöntekijäksi", "Sosiaalityö ja sosiaaliohjaus", false),
    ("Työ", "Työ ja koulutus", false), ("Erityinen", "Erityinen tuki opinnoissa", false),
    ("Erityinen tukka", "Erityinen tuki opinnoissa", false),
    ("Terveys kuntoon", "Sosiaali- ja terveyspalvelut", false),
  ])
  func partsOfNamesCount(_ goal: String, _ name: String, _ isService: Bool) {
    #expect(GoalWording.isService(goal, names: [name]) == isService)
  }
}
