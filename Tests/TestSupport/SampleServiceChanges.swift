public import Casework

extension SampleChanges {
  /// Changes to the region's rows of the catalogue.
  public static var catalogue: [CatalogueChange] {
    [
      .addService(Sample.regionCatalogue.services.sorted[2]),
      .writeService("worktryout", .wayIn, .swedish, "Ring Olle."),
      .setServiceAim("worktryout", .studies), .setServiceParty("worktryout", .kela),
      .setServiceParty("worktryout", nil), .setServiceForms("worktryout", [.remote, .group]),
      .setServicePlans("worktryout", [.studies, .employment]),
      .setServiceForm("worktryout", .remote, true), .setServicePlan("worktryout", .studies, false),
      .setServiceAges("worktryout", ServiceAges(from: 18, to: 28, withoutDiagnosisTo: 29)),
      .setServiceAges("worktryout", ServiceAges()), .setServiceSource("worktryout", "003"),
      .hideService("worktryout"), .showService("worktryout"), .removeServiceRow("worktryout"),
    ]
  }

  /// What is picked from the catalogue, and the coaching followed in it.
  static var coaching: [PlanChange] {
    var module = CoachingModule(id: "m2", order: "p", name: "Työpaikalla")
    (module.starts, module.next) = (Sample.today, .nextModule)
    module.evaluations[.giver] = ModuleEvaluation(day: Sample.today, words: "Hyvin")
    let changes: [CoachingChange] = [
      .enterStep(.findingWork, since: Sample.today, who: "Valma Malli"),
      .noteStep(.comingIn, "Tavattu\nkahdesti"),
      .addModule(module),
      .nameModule("m1", "Haastattelu"),
      .setModulePeriod("m1", starts: Sample.today, ends: nil),
      .evaluateModule("m1", by: .giver, on: Sample.today, words: "Hyvin"),
      .setModuleNext("m1", .nextModule), .setModuleNext("m1", nil), .removeModule("m1"),
      .stopFollowing,
    ]
    let entry = CatalogueEntry(
      service: "worktryout", edition: "sample1", version: 0, name: "Työkokeilu")
    return changes.map { .coach("s9", $0) } + [
      .addService(Sample.coachedService), .pickService("s1", entry, party: .employment),
      .pickService("s1", entry, party: nil),
    ]
  }
}
