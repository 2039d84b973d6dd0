import Casework
import TestSupport
import Testing

@Suite struct PlanLackTests {
  private func lacks(_ plan: Plan) -> [String] {
    plan.lacks(on: Sample.today, roster: Sample.roster).map { "\($0.path) \($0.kind.rawValue)" }
  }

  @Test func anEmptyPlanLacksItsBones() {
    let plan = Plan(id: "pempty", client: Sample.clientID, revision: 1, language: .finnish)
    #expect(
      lacks(plan) == [
        "ownWords noOwnWords", "needs noNeed", "actions noAction", "path noPath",
        "from noPeriod", "responsible noResponsibleWorker", "followUps noFollowUp",
        "agreements notAgreedByStudent",
      ])
  }

  @Test func theSamplePlansHoles() {
    #expect(
      lacks(Sample.plan) == [
        "goals/g2/text goalWordedAsService", "goals/g2/need goalWithoutNeed",
        "goals/g2/measure goalWithoutMeasure", "goals/g2/by goalWithoutDay",
        "goals/g2 goalWithoutService", "goals learningNotThoughtOf", "goals livingNotThoughtOf",
        "from noPeriod", "agreements notAgreedByStudent",
      ])
  }

  @Test func rowsAreNamedWhereTheyLack() {
    var plan = Sample.fullPlan
    plan.needs["n2"] = Need(id: "n2", order: "t", text: "")
    plan.services["s1"]?.person = " "
    plan.services["s1"]?.starts = nil
    plan.services["s1"]?.goal = "g9"
    plan.services["s1"]?.party = nil
    plan.actions["a1"]?.by = nil
    plan.responsible?.member = Sample.formerTeacher
    let all = Set(lacks(plan))
    for lack in [
      "needs/n2/text needWithoutWords", "needs/n2/area needWithoutArea",
      "needs/n2 needWithoutGoal", "goals/g1 goalWithoutService",
      "services/s1/person serviceWithoutPerson", "services/s1/starts serviceWithoutStart",
      "services/s1/goal serviceWithoutGoal", "services/s1/party serviceWithoutParty",
      "actions/a1/by actionWithoutDay", "actions/a3/by actionWithoutDay",
      "responsible responsibleWorkerLeft",
    ] { #expect(all.contains(lack), "\(lack)") }
    #expect(!all.contains("actions/a2/by actionWithoutDay"), "a settled action lacks nothing")
  }

  @Test(arguments: [
    ("Työkokeilu taimistolla helmikuussa", true), ("Ammatillinen kuntoutus", true),
    ("Kuntouttava työtoiminta", true), ("Työhönvalmennus", true), ("Arbetsprövning", true),
    ("Yrkesinriktad rehabilitering", true), ("Job coaching in spring", true),
    ("Work try-out at the nursery", true), ("Haluan töihin puutarhalle", false),
    ("Pääsen kuntoutukseen ja jaksan töissä", false), ("Jag får rehabilitering och jobbar", false),
    ("Töissä puutarhalla kolmena päivänä viikossa", false), ("", false), ("3 pv", false),
    ("Oma asunto", false), ("I get a job through coaching", false),
  ])
  func goalsWordedAsServices(text: String, isService: Bool) {
    #expect(GoalWording.isService(text) == isService)
  }

  @Test func thePlansOwnServicesCount() {
    #expect(GoalWording.isService("Starttiryhmä syksyllä", names: ["starttiryhmä"]))
    #expect(!GoalWording.isService("Oma asunto", names: ["", "Oma"]))
  }
}
