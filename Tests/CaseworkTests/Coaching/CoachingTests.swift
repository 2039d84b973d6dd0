import Casework
import TestSupport
import Testing

@Suite struct CoachingTests {
  private let surroundings = Sample.surroundings(as: Sample.coach)

  private func after(
    _ changes: CoachingChange..., on plan: Plan = Sample.fullPlan
  ) throws(Refusal) -> Plan {
    var plan = plan
    for change in changes {
      plan = try Plan.after(.coach("s1", change), on: plan, id: plan.id, in: surroundings)
    }
    return plan
  }

  @Test func itGoesThroughItsFiveSteps() throws {
    #expect(CoachingStep.allCases.map(\.number) == [1, 2, 3, 4, 5])
    #expect(CoachingStep.lastingSupport.next == nil && CoachingStep.comingIn.next == .startAndTrust)
    let week = Sample.today.adding(days: -7)
    let plan = try after(
      .enterStep(.comingIn, since: week, who: "Valma"), .noteStep(.comingIn, "Palaveri"),
      .enterStep(.startAndTrust, since: Sample.today, who: "Valma"))
    let coaching = try #require(plan.services["s1"]?.coaching)
    #expect(coaching.step == .startAndTrust && coaching.now?.since == Sample.today)
    #expect(
      coaching.stages[.comingIn] == CoachingStage(since: week, who: "Valma", note: "Palaveri"))
    let back = try after(.enterStep(.comingIn, since: Sample.today, who: "Olli"), on: plan)
    let again = try #require(back.services["s1"]?.coaching)
    #expect(again.step == .comingIn && again.stages[.comingIn]?.note == "Palaveri")
    #expect(again.stages[.startAndTrust] != nil, "where it has been stays readable")
    #expect(plan.agreements["h1"]?.isOutdated == false, "progress is no other plan")
    #expect(try after(.stopFollowing, on: plan).services["s1"]?.coaching == nil)
  }

  @Test func modulesAreEvaluatedByThree() throws {
    var module = CoachingModule(id: "m1", order: "", name: "Työnhaku")
    module.ends = Sample.today
    var plan = try after(
      .enterStep(.findingWork, since: Sample.today, who: ""), .addModule(module))
    func missing(on day: Day = Sample.today) -> [Evaluator] {
      plan.services["s1"]?.coaching?.modules["m1"]?.missingEvaluators(on: day) ?? []
    }
    #expect(missing() == Evaluator.allCases)
    #expect(missing(on: Sample.today.adding(days: -1)).isEmpty, "it is not over yet")
    for evaluator in Evaluator.allCases {
      plan = try after(
        .evaluateModule("m1", by: evaluator, on: Sample.today, words: "Hyvin"), on: plan)
    }
    #expect(missing().isEmpty)
    plan = try after(
      .evaluateModule("m1", by: .buyer, on: Sample.today, words: " "),
      .setModuleNext("m1", .leaving), .nameModule("m1", "Haku"), on: plan)
    #expect(missing() == [.buyer])
    #expect(plan.services["s1"]?.coaching?.modules["m1"]?.next == .leaving)
    #expect(
      try after(.removeModule("m1"), on: plan).services["s1"]?.coaching?.modules.isEmpty == true)
  }

  @Test func whatMayNotBeDone() throws {
    let tomorrow = Sample.today.adding(days: 1)
    let followed = try after(.enterStep(.comingIn, since: Sample.today, who: ""))
    var late = CoachingModule(id: "m1", order: "", name: "A")
    (late.starts, late.ends) = (tomorrow, Sample.today)
    let started = try after(
      .addModule(CoachingModule(id: "m2", order: "", name: "B")),
      .setModulePeriod("m2", starts: tomorrow, ends: nil), on: followed)
    let cases: [(CoachingChange, Plan, Refusal)] = [
      (.enterStep(.comingIn, since: tomorrow, who: ""), followed, .dateOrder),
      (.noteStep(.comingIn, "A"), Sample.fullPlan, .coachingNotFollowed),
      (.noteStep(.findingWork, "A"), followed, .noSuchRow),
      (.stopFollowing, Sample.fullPlan, .noSuchRow),
      (.addModule(late), followed, .dateOrder),
      (.addModule(CoachingModule(id: "m1", order: "", name: " ")), followed, .textMissing),
      (.nameModule("m9", "A"), followed, .noSuchRow),
      (.evaluateModule("m2", by: .client, on: tomorrow, words: "A"), started, .dateOrder),
      (.evaluateModule("m2", by: .client, on: Sample.today, words: "A"), started, .dateOrder),
    ]
    for (change, plan, refusal) in cases {
      #expect(throws: refusal, "\(change)") { try after(change, on: plan) }
    }
    #expect(throws: Refusal.noSuchRow) {
      try Plan.after(
        .coach("s7", .stopFollowing), on: followed, id: followed.id, in: surroundings)
    }
  }

  @Test func aRemovedServiceComesBackWithItsCoaching() throws {
    let service = Sample.coachedService
    let plan = try Plan.after(
      .addService(service), on: Sample.fullPlan, id: Sample.planID, in: surroundings)
    #expect(plan.services["s9"] == service)
    var wrong = service
    wrong.coaching?.stages[.startAndTrust]?.since = Sample.today.adding(days: 1)
    #expect(throws: Refusal.dateOrder) {
      try Plan.after(.addService(wrong), on: Sample.fullPlan, id: Sample.planID, in: surroundings)
    }
  }
}
