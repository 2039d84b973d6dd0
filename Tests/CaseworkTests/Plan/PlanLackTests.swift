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
        "ownWords noOwnWords", "needs noNeed", "actions noAction", "ownDoings noOwnDoings",
        "path noPath",
        "from noPeriod", "responsible noResponsibleWorker", "followUps noFollowUp",
        "agreements notAgreedByStudent",
      ])
  }

  @Test func theSamplePlansHoles() {
    #expect(
      lacks(Sample.plan) == [
        "goals/g2/text goalWordedAsService", "goals/g2/need goalWithoutNeed",
        "goals/g2/measure goalWithoutMeasure", "goals/g2/by goalWithoutDay",
        "goals/g2 goalWithoutService", "notNeeded/learning learningNotThoughtOf",
        "notNeeded/living livingNotThoughtOf",
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

  @Test func aNeedIsMetOrSaidWhyNot() {
    var plan = Sample.plan
    plan.needs["n2"] = Need(id: "n2", order: "t", text: "Velat kuntoon", area: .living)
    #expect(lacks(plan).contains("needs/n2 needWithoutGoal"))
    plan.needs["n2"]?.whyNot = "  "
    #expect(lacks(plan).contains("needs/n2 needWithoutGoal"))
    plan.needs["n2"]?.whyNot = "Aino ei halua tästä tavoitetta nyt"
    #expect(!lacks(plan).contains("needs/n2 needWithoutGoal"))
  }

  @Test func everyAreaIsThoughtOf() {
    var plan = Sample.plan
    func open() -> [PlanLackKind] {
      plan.lacks(on: Sample.today, roster: nil).map(\.kind).filter {
        [.learningNotThoughtOf, .workNotThoughtOf, .livingNotThoughtOf].contains($0)
      }
    }
    #expect(open() == [.learningNotThoughtOf, .livingNotThoughtOf])
    plan.notNeeded = [.living]
    #expect(open() == [.learningNotThoughtOf])
    plan.needs["n2"] = Need(id: "n2", order: "t", text: "Lukitesti", area: .learning)
    #expect(open().isEmpty)
    plan.needs = Rows()
    #expect(open().isEmpty, "without any need that alone is said")
  }

  @Test func bothViewsHaveTheirReasons() {
    var plan = Sample.fullPlan
    func open() -> [String] { lacks(plan).filter { $0.hasPrefix("views/") } }
    #expect(open().isEmpty)
    plan.views["v1"]?.workerReason = ""
    #expect(open() == ["views/v1/workerReason viewWithoutReason"])
    plan.views["v1"]?.student = " "
    #expect(
      open() == [
        "views/v1/student viewWithoutStudent", "views/v1/workerReason viewWithoutReason",
      ])
  }

  @Test func theStudentDoesSomethingToo() {
    var plan = Sample.plan
    plan.ownDoings = ""
    #expect(lacks(plan).contains("ownDoings noOwnDoings"))
    plan.actions["a1"]?.owner = .student
    #expect(!lacks(plan).contains("ownDoings noOwnDoings"))
  }

  @Test func followUpsAreHeldAndPlansKept() {
    var plan = Sample.fullPlan
    plan.followUps["f3"] = FollowUp(
      id: "f3", order: "z", planned: Sample.today.adding(days: -1))
    plan.otherPlans["o1"]?.keeper = ""
    #expect(lacks(plan).contains("followUps/f3/held followUpNotHeld"))
    #expect(lacks(plan).contains("otherPlans/o1/keeper otherPlanWithoutKeeper"))
  }

  @Test func othersAgreeAfterTheStudent() {
    var plan = Sample.plan
    plan.agreements = Rows([Sample.spokenAgreement])
    #expect(lacks(plan).last == "agreements notAgreedByOthers")
    plan.agreements["h2"] = Agreement(
      id: "h2", order: "t", who: .member(Sample.coach), day: Sample.today, way: .electronic)
    #expect(!lacks(plan).contains { $0.hasPrefix("agreements") })
  }

  @Test func aDayThatIsPastIsPointedOut() {
    var plan = Sample.plan
    func late() -> [String] { lacks(plan).filter { $0.hasSuffix("DayPassed") } }
    plan.actions["a1"]?.by = Sample.today
    plan.goals["g1"]?.by = Sample.today
    #expect(late().isEmpty, "today is not past")
    let yesterday = Sample.today.adding(days: -1)
    plan.actions["a1"]?.by = yesterday
    plan.goals["g1"]?.by = yesterday
    #expect(late() == ["goals/g1/by goalDayPassed", "actions/a1/state actionDayPassed"])
    let quality = PlanQuality(plan, lacks: plan.lacks(on: Sample.today, roster: Sample.roster))
    #expect(!quality.isMet(.followUp))
    plan.actions["a1"]?.state = .done
    #expect(late() == ["goals/g1/by goalDayPassed"])
    // How it went was looked at.
    plan.followUps["f1"]?.held = yesterday.adding(days: -1)
    #expect(late() == ["goals/g1/by goalDayPassed"])
    plan.followUps["f1"]?.held = yesterday
    #expect(late().isEmpty)
  }

  @Test(arguments: [GoalState.reached, .partlyReached, .notReached])
  func nothingIsWaitedForOfASettledGoal(_ state: GoalState) throws {
    var plan = Sample.plan
    plan.goals["g1"]?.by = Sample.today.adding(days: -1)
    plan.goals["g1"]?.measure = ""
    plan.services = Rows()
    func ofTheGoal(_ plan: Plan) -> [String] { lacks(plan).filter { $0.hasPrefix("goals/g1") } }
    func holes(_ plan: Plan) -> [ChainHole] {
      plan.chain.flatMap(\.children).filter { $0.row.map { $0.isGoal("g1") } ?? false }.flatMap(
        \.holes)
    }
    #expect(ofTheGoal(plan).count == 3 && holes(plan).contains(.measure))
    let settled = try plan.after(.settleGoal("g1", state))
    #expect(ofTheGoal(settled) == [] && holes(settled) == [])
    #expect(settled.agreements == plan.agreements, "how it went is no change of what was agreed")
    #expect(ofTheGoal(try settled.after(.settleGoal("g1", .open))).count == 3)
  }

  @Test(arguments: [
    ("?", true), ("  ", true), ("–", true), ("...", true), ("3", false), ("ks. HOKS", false),
  ])
  func aMeasureSaysSomething(_ measure: String, _ isLacking: Bool) {
    var plan = Sample.plan
    plan.goals["g1"]?.measure = measure
    #expect(lacks(plan).contains("goals/g1/measure goalWithoutMeasure") == isLacking)
  }
}

extension ChainRow {
  fileprivate func isGoal(_ id: ID<Goal>) -> Bool {
    if case .goal(let goal) = self { goal.id == id } else { false }
  }
}
