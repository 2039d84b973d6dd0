import Casework
import TestSupport
import Testing
import Workplace

/// Somebody writes on while a colleague changes the same field and a new version is copied from the
/// plan: nothing of either is lost in the copy.
@Suite struct CopiedPlanTests {
  private static let copy = Plan.id(for: Sample.clientID, revision: 2)
  private let open = PlanChange.open(
    client: Sample.clientID, revision: 2, language: .finnish)

  private struct Group {
    let place = SharedPlace()
    let scribe: Session
    let chair: Session
    /// The version that the scribe has before them.
    let based: Int

    init() throws {
      scribe = try place.makeWithPlan()
      chair = try place.session(Sample.outreachWorker)
      try scribe.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin.")))
      let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
      try scribe.save(.plan(Sample.planID, .addGoal(goal)))
      try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "2 päivää")))
      try scribe.save(
        .plan(
          Sample.planID, .agreeResponsibleWorker(Sample.teacher, saidYesOn: Sample.today)))
      try scribe.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
      based = try scribe.save(.plan(Sample.planID, .putInForce(on: Sample.today))).version
      try chair.look()
    }

    /// The chair changes something and begins the next version.
    func revise(_ change: PlanChange, _ open: PlanChange) throws {
      try chair.save(.plan(Sample.planID, change))
      try chair.save(.plan(CopiedPlanTests.copy, open))
      try scribe.look()
    }

    func held(_ session: Session) throws -> Held<Plan> {
      try #require(session.casebook().plans[CopiedPlanTests.copy])
    }
  }

  @Test func theSameValueBecomesAQuestion() throws {
    let group = try Group()
    try group.revise(.writeMeasure("g1", "3 päivää"), open)
    let saved = try group.scribe.save(
      .plan(Self.copy, .writeMeasure("g1", "5 päivää")), basedOn: -group.based)
    #expect(saved.openQuestions == 1)
    let question = try #require(try group.held(group.scribe).questions.first)
    #expect(question.candidates.compactMap(\.text).sorted() == ["3 päivää", "5 päivää"])
    #expect(
      Set(question.candidates.compactMap(\.author)) == [Sample.teacher, Sample.outreachWorker])
  }

  @Test func theSameWordsOfATextBothStand() throws {
    let group = try Group()
    try group.revise(.writeOwnWords("Haluan kouluun."), open)
    try group.scribe.save(
      .plan(Self.copy, .writeOwnWords("Haluan kauppaan.")), basedOn: -group.based)
    let words = try group.held(group.scribe).value.ownWords
    #expect(words.contains("kouluun") && words.contains("kauppaan"), "\(words)")
  }

  @Test func otherFieldsBothStandAndNothingIsAsked() throws {
    let group = try Group()
    try group.revise(.writeOwnDoings("Soitan"), open)
    for text in ["4 päivää", "5 päivää"] {
      // The second letter typed has the same base: one's own save is no colleague's.
      let saved = try group.scribe.save(
        .plan(Self.copy, .writeMeasure("g1", text)), basedOn: -group.based)
      #expect(saved.openQuestions == 0)
    }
    let plan = try group.held(group.scribe).value
    #expect(plan.goals["g1"]?.measure == "5 päivää" && plan.ownDoings == "Soitan")
    let before = try #require(group.scribe.casebook().plans[Sample.planID]?.value)
    #expect(before.goals["g1"]?.measure == "2 päivää")
  }

  /// What one had saved in the plan before is no colleague's either.
  @Test func onesOwnSaveBeforeTheCopyIsNoQuestion() throws {
    let group = try Group()
    try group.scribe.save(
      .plan(Sample.planID, .writeMeasure("g1", "4 päivää")), basedOn: group.based)
    try group.chair.look()
    try group.revise(.writeOwnDoings("Soitan"), open)
    let saved = try group.scribe.save(
      .plan(Self.copy, .writeMeasure("g1", "5 päivää")), basedOn: -group.based)
    #expect(saved.openQuestions == 0)
    #expect(try group.held(group.scribe).value.goals["g1"]?.measure == "5 päivää")
  }

  @Test func aVersionThatNeverWasIsNamed() throws {
    let group = try Group()
    try group.revise(.writeOwnDoings("Soitan"), open)
    #expect(
      SaveFailure.of {
        try group.scribe.save(.plan(Self.copy, .writeOwnDoings("x")), basedOn: -99)
      } != nil)
    // A first plan was copied from none.
    #expect(
      SaveFailure.of {
        try group.scribe.save(.plan(Sample.planID, .writeOwnDoings("x")), basedOn: -1)
      } != nil)
  }
}
