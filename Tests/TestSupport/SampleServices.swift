public import Casework

extension Sample {
  /// A small catalogue: one service for each way of asking something.
  public static var services: ServiceCatalogue {
    ServiceCatalogue(
      id: "sample1",
      services: [
        service(
          "worktryout", "Työkokeilu", "Arbetsprövning", "Work try-out", .tryingOut, .employment
        ) {
          $0.plans = [.employment, .activation, .multiAgencyEmployment]
          $0.texts[.conditions] = words("Työnhaku on voimassa.")
          $0.ideas = [.workTryout]
        },
        service(
          "selfmotivated", "Omaehtoinen opiskelu", "Frivilliga studier", "Self-motivated studies",
          .studies, .employment
        ) {
          $0.plans = [.employment]
          $0.ages = ServiceAges(from: 25)
        },
        service(
          "kelaassessment", "Kuntoutusselvitys", "Rehabiliteringsutredning", "Assessment",
          .workAbility, .kela
        ) { $0.ages = ServiceAges(withoutDiagnosisTo: 29) },
        service(
          "outreach", "Etsivä nuorisotyö", "Uppsökande ungdomsarbete", "Outreach youth work",
          .participation, .outreach
        ) { $0.ages = ServiceAges(to: 28) },
        service(
          "tuva", "Valmentava koulutus (TUVA)", "Handledande utbildning (Hux)", "TUVA", .studies,
          .school
        ) {
          $0.plans = [.studies]
          $0.texts[.otherNames] = words("VALMA, kymppiluokka")
        },
        service(
          "jobcoaching", "Työhönvalmennus", "Arbetsträning", "Job coaching", .supportedWork, nil
        ) {
          $0.isCoaching = true
          $0.texts[.givenBy] = words("Työllisyyspalvelut tai Kela")
        },
      ],
      renamed: [
        RenamedService(
          now: words("Työllisyyspalvelut"), before: words("TE-palvelut, kasvupalvelut"))
      ])
  }

  private static func service(
    _ id: ID<CatalogueService>, _ finnish: String, _ swedish: String, _ english: String,
    _ aim: ServiceAim, _ party: Party?, _ more: (inout CatalogueService) -> Void
  ) -> CatalogueService {
    var service = CatalogueService(id: id, order: "")
    service.texts[.name] = Wording(finnish: finnish, swedish: swedish, english: english)
    (service.aim, service.party) = (aim, party)
    service.forms = [.individual]
    service.source = "KP OTE -toimintamalli"
    more(&service)
    return service
  }

  /// What a region says: one text changed, one service hidden, one of its own.
  public static var regionCatalogue: RegionCatalogue {
    var region = RegionCatalogue()
    var changed = CatalogueService(id: "worktryout", order: "n")
    changed.texts[.wayIn] = Wording(finnish: "Soita Ollille.", swedish: "", english: "")
    changed.ages = ServiceAges(from: 16)
    var hidden = CatalogueService(id: "outreach", order: "p")
    hidden.isHidden = true
    var own = CatalogueService(id: "garden", order: "q")
    own.texts[.name] = Wording(finnish: "Puutarhapaja", swedish: "Trädgårdsverkstad", english: "")
    (own.aim, own.party, own.forms, own.plans) = (.tryingOut, .other, [.group, .remote], [])
    (own.ideas, own.isCoaching, own.source) = ([.workTryout], false, "oma")
    region.services = Rows([changed, hidden, own])
    return region
  }

  private static func words(_ text: String) -> Wording {
    Wording(finnish: text, swedish: text, english: text)
  }

  /// The full plan with a service that is coached.
  public static var coachedPlan: Plan {
    var plan = fullPlan
    plan.services["s9"] = coachedService
    return plan
  }

  /// A service picked from the sample catalogue and coached in its second step, with one module.
  public static var coachedService: PlannedService {
    var service = PlannedService(
      id: "s9", order: "z", goal: "g1", name: "Työhönvalmennus taimistolla")
    service.catalogue = CatalogueEntry(
      service: "jobcoaching", edition: "sample1", version: 3, name: "Työhönvalmennus")
    var coaching = Coaching(
      step: .startAndTrust,
      stages: [
        .comingIn: CoachingStage(since: today, who: "Valma Malli", note: "Aloituspalaveri"),
        .startAndTrust: CoachingStage(since: today, who: "Valma Malli"),
      ])
    var module = CoachingModule(id: "m1", order: "n", name: "Työnhaku")
    (module.starts, module.ends, module.next) = (today, today, .leaving)
    module.evaluations[.client] = ModuleEvaluation(day: today, words: "Meni hyvin")
    module.evaluations[.buyer] = ModuleEvaluation(day: today, words: "Jatketaan")
    coaching.modules = Rows([module])
    service.coaching = coaching
    return service
  }
}
