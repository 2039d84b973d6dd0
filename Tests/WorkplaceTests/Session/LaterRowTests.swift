import Casework
import TestSupport
import Testing
import Workplace

/// A value typed before its row was there, which somebody else has added meanwhile.
@Suite struct LaterRowTests {
  private struct Case: Sendable {
    var row: PlanChange
    var mine: PlanChange
    var path: String
    var values: Set<String>
  }

  private static let cases = [
    Case(
      row: .agreeFollowUp(FollowUp(id: "f1", order: "n", planned: Sample.day(2027, 5, 17))),
      mine: .moveFollowUp("f1", to: Sample.day(2027, 5, 15)), path: "followUps/f1/planned",
      values: ["2027-05-17", "2027-05-15"]),
    Case(
      row: .addAction(action), mine: .setActionDay("t1", Sample.day(2027, 3, 2)),
      path: "actions/t1/by", values: ["2027-03-01", "2027-03-02"]),
    Case(
      row: .addNeed(Need(id: "n1", order: "n", text: "Työtä", area: .work)),
      mine: .setNeedArea("n1", .living), path: "needs/n1/area", values: ["work", "living"]),
    Case(
      row: .addGoal(goal), mine: .setGoalDay("g1", Sample.day(2027, 6, 2)), path: "goals/g1/by",
      values: ["2027-06-01", "2027-06-02"]),
  ]

  /// Who writes down the day has read the plan before the student agreed; both were in the room.
  @Test func whatOthersHaveMadePossibleMeanwhileIsDone() throws {
    let place = SharedPlace()
    let chair = try place.makeWithPlan()
    let read = try chair.save(
      .plan(Sample.planID, .agreeResponsibleWorker(Sample.coach, saidYesOn: Sample.today))
    ).version
    let scribe = try place.session(Sample.coach)
    let force = Change.plan(Sample.planID, .putInForce(on: Sample.today))
    let early = SaveFailure.of { try scribe.save(force, basedOn: read) }
    #expect(early == .refused(.studentHasNotAgreed))
    try chair.save(
      .plan(
        Sample.planID,
        .recordAgreement(
          Agreement(id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken))))
    try scribe.save(force, basedOn: read)
    #expect(scribe.casebook().plans[Sample.planID]?.value.state == .inForce)
    #expect(scribe.casebook().plans[Sample.planID]?.questions.isEmpty == true)
  }

  private static var action: Action {
    var action = Action(id: "t1", order: "n", what: "Soittaa")
    action.by = Sample.day(2027, 3, 1)
    return action
  }

  private static var goal: Goal {
    var goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    goal.by = Sample.day(2027, 6, 1)
    return goal
  }

  @Test(arguments: cases.indices)
  func bothValuesStandAndOneIsChosen(_ index: Int) throws {
    let known = Self.cases[index]
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try #require(chair.casebook().plans[Sample.planID]?.version)
    try scribe.save(.plan(Sample.planID, known.row), basedOn: based)
    let result = try chair.save(.plan(Sample.planID, known.mine), basedOn: based)
    #expect(result.openQuestions == 1 && result.afterMerge == nil)
    try scribe.look()
    for session in [scribe, chair] {
      let plan = try #require(session.casebook().plans[Sample.planID])
      let question = try #require(plan.questions.first)
      #expect(question.path == known.path)
      #expect(Set(question.candidates.map { $0.text ?? "" }) == known.values)
      #expect(Set(question.candidates.map(\.author)) == [Sample.teacher, Sample.outreachWorker])
    }
  }

  @Test func longWordsForALaterRowStandBesideTheOthers() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try #require(chair.casebook().plans[Sample.planID]?.version)
    try scribe.save(.plan(Sample.planID, .addGoal(Self.goal)), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeGoal("g1", "Puutarhalla")), basedOn: based)
    let plan = try #require(chair.casebook().plans[Sample.planID])
    let text = plan.value.goals["g1"]?.text ?? ""
    #expect(text.contains("Töissä") && text.contains("Puutarhalla"))
    #expect(plan.value.goals["g1"]?.by == Self.goal.by)
  }

  /// A field that nobody else has filled, and one that the same person has filled meanwhile.
  @Test func whatNobodyElseWroteIsSavedWithoutAQuestion() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try #require(chair.casebook().plans[Sample.planID]?.version)
    let action = Action(id: "t1", order: "n", what: "Soittaa")
    try scribe.save(.plan(Sample.planID, .addAction(action)), basedOn: based)
    for day in [2, 3] {
      let change = PlanChange.setActionDay("t1", Sample.day(2027, 3, day))
      let result = try chair.save(.plan(Sample.planID, change), basedOn: based)
      #expect(result.openQuestions == 0)
    }
    let plan = try #require(chair.casebook().plans[Sample.planID])
    #expect(plan.value.actions["t1"]?.by == Sample.day(2027, 3, 3))
    #expect(plan.value.actions["t1"]?.what == "Soittaa")
  }

  /// What nobody has seen is neither emptied nor removed.
  @Test func anUnseenValueIsNotTakenAway() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try #require(chair.casebook().plans[Sample.planID]?.version)
    try scribe.save(.plan(Sample.planID, .addGoal(Self.goal)), basedOn: based)
    let result = try chair.save(.plan(Sample.planID, .setGoalDay("g1", nil)), basedOn: based)
    #expect(result.openQuestions == 0)
    #expect(chair.casebook().plans[Sample.planID]?.value.goals["g1"]?.by == Self.goal.by)
    #expect(
      SaveFailure.of { try chair.save(.plan(Sample.planID, .removeGoal("g1")), basedOn: based) }
        == .refused(.noSuchRow))
    #expect(chair.casebook().plans[Sample.planID]?.value.goals["g1"] != nil)
  }

  @Test func theSameHoldsInAMeeting() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let turn = Turn.id(for: Sample.clientID)
    try scribe.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try scribe.save(.meeting(Sample.meetingID, .startTurn(turn, at: Sample.now)))
    try chair.look()
    let based = try #require(chair.casebook().meetings[Sample.meetingID]?.version)
    let matter = Matter(id: "m1", order: "n", text: "Kesätyö", raisedBefore: false)
    try scribe.save(.meeting(Sample.meetingID, .raiseMatter(turn, matter)), basedOn: based)
    try chair.save(
      .meeting(Sample.meetingID, .writeMatter(turn, "m1", "Työkokeilu")), basedOn: based)
    let held = try #require(chair.casebook().meetings[Sample.meetingID])
    #expect(held.questions.map(\.path) == ["turns/\(turn)/matters/m1/text"])
    #expect(
      Set(held.questions[0].candidates.map { $0.text ?? "" }) == ["Kesätyö", "Työkokeilu"])
  }
}
