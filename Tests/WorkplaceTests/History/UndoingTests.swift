import Casework
import TestSupport
import Testing
import Workplace

/// Taking back one's own latest change from the history, whoever has saved since and wherever one sits.
@Suite struct UndoingTests {
  private let plan = Document.plan(Sample.planID)

  private func held(_ session: Session) -> Plan? {
    session.casebook().plans[Sample.planID]?.value
  }

  @Test func stepsGoBackAndForth() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    var action = Action(id: "a1", order: "n", what: "Kela-aika")
    action.by = Day(2027, 12, 1)
    try session.save(.plan(Sample.planID, .addAction(action)))
    try session.save(.plan(Sample.planID, .setActionDay("a1", Day(2027, 12, 8))))

    // Another program of the same member, on another machine, after a restart.
    let again = try place.session(Sample.teacher, machine: "kone7")
    let undone = try again.undo(plan)
    #expect(undone.step.number == 3 && undone.version == 4 && !undone.isRedo)
    #expect(
      undone.step.fields == [
        FieldChange(
          ["actions", "a1", "by"], before: .text("2027-12-01"), after: .text("2027-12-08"))
      ])
    #expect(held(again)?.actions["a1"]?.by == Day(2027, 12, 1))
    #expect(try again.undo(plan).step.number == 2)
    #expect(held(again)?.actions.isEmpty == true)
    #expect(SaveFailure.of { _ = try again.undo(plan) } == .refused(.nothingToUndo))

    #expect(try again.undo(plan, redo: true).step.number == 2)
    #expect(try again.undo(plan, redo: true).step.number == 3)
    #expect(held(again)?.actions["a1"]?.by == Day(2027, 12, 8))
    #expect(SaveFailure.of { _ = try again.undo(plan, redo: true) } == .refused(.nothingToRedo))
    // What was done again is taken back first.
    #expect(try again.undo(plan).step.number == 3)
    try again.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    #expect(SaveFailure.of { _ = try again.undo(plan, redo: true) } == .refused(.nothingToRedo))
  }

  /// A change of an earlier visit is named and stays, until it is asked for by its version.
  @Test func anEarlierChangeIsOnlyNamedFirst() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let again = try place.session(Sample.teacher, machine: "kone7")
    let named = try again.undo(plan, unasked: .since(3))
    #expect(named.isOnlyNamed && named.step.number == 2 && named.made == 2 && named.version == 2)
    #expect(held(again)?.ownWords == "Töihin")
    let undone = try again.undo(plan, unasked: .exactly(named.made))
    #expect(!undone.isOnlyNamed && undone.version == 3 && held(again)?.ownWords == "")
    // What was taken back on this visit is done again unasked.
    let redone = try again.undo(plan, redo: true, unasked: .since(3))
    #expect(!redone.isOnlyNamed && redone.made == 3 && held(again)?.ownWords == "Töihin")
    #expect(try again.undo(plan, redo: false, unasked: .exactly(2)).isOnlyNamed, "done again as 4")
  }

  /// What an action is for goes back and forth like any other field of it.
  @Test func whatAnActionIsForIsTakenBack() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(
      .plan(Sample.planID, .addGoal(Goal(id: "g1", order: "n", need: nil, text: "Töihin"))))
    try session.save(
      .plan(Sample.planID, .addAction(Action(id: "a1", order: "n", what: "Kela-aika"))))
    try session.save(.plan(Sample.planID, .linkAction("a1", service: nil, goal: "g1")))
    #expect(held(session)?.actions["a1"]?.goal == "g1")
    let undone = try session.undo(plan)
    #expect(undone.step.fields.map(\.path) == [["actions", "a1", "goal"]])
    #expect(held(session)?.actions["a1"]?.goal == nil)
    _ = try session.undo(plan, redo: true)
    #expect(held(session)?.actions["a1"]?.goal == "g1")
  }

  @Test func othersLaterWordsStay() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    try session.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin puutarhalle")))
    try coach.save(.plan(Sample.planID, .writeOwnDoings("Käyn tutustumassa")))
    let step = try session.undo(plan).step
    #expect(step.number == 2)
    #expect(held(session)?.ownWords == "")
    #expect(held(session)?.ownDoings == "Käyn tutustumassa")
    // Nothing of the coach's is theirs to take back.
    #expect(SaveFailure.of { _ = try session.undo(plan) } == .refused(.nothingToUndo))
  }

  @Test func theSamePlaceChangedByOthersIsRefused() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    try session.save(
      .plan(Sample.planID, .addAction(Action(id: "a1", order: "n", what: "Soittaa"))))
    try coach.look()
    try coach.save(.plan(Sample.planID, .writeAction("a1", "Soittaa kouluun")))
    #expect(SaveFailure.of { _ = try session.undo(plan) } == .refused(.changedByOthers))
    #expect(held(session)?.actions["a1"]?.what == "Soittaa kouluun")
    try session.save(.plan(Sample.planID, .writeAction("a1", "Soittaa Kelaan")))
    try coach.look()
    try coach.save(.plan(Sample.planID, .writeAction("a1", "Soittaa koululle")))
    #expect(SaveFailure.of { _ = try session.undo(plan) } == .refused(.changedByOthers))
    #expect(held(session)?.actions["a1"]?.what == "Soittaa koululle")
  }

  /// Within one long text what others added elsewhere stays.
  @Test func aTextIsPutTogetherWordByWord() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    try session.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin.\nPidän kasveista.")))
    try session.save(
      .plan(Sample.planID, .writeOwnWords("Haluan heti töihin.\nPidän kasveista.")))
    try coach.look()
    try coach.save(
      .plan(Sample.planID, .writeOwnWords("Haluan heti töihin.\nPidän kasveista ja eläimistä.")))
    _ = try session.undo(plan)
    #expect(held(session)?.ownWords == "Haluan töihin.\nPidän kasveista ja eläimistä.")
  }

  @Test func whatWasAgreedIsNotTakenBack() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnDoings("Soitan")))
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try session.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    #expect(try !session.undo(plan).leftDecision)
    // The text is the agreed one again: the agreement counts.
    #expect(held(session)?.ownWords == "Töihin")
    #expect(held(session)?.agreements["h1"]?.isOutdated == false)
    // The agreement is passed over: it does not keep the words before it.
    let named = try session.undo(plan)
    #expect(named.isOnlyNamed && named.leftDecision && named.outdates == 1)
    #expect(held(session)?.ownWords == "Töihin", "asked first")
    #expect(try session.undo(plan, unasked: .exactly(named.made)).leftDecision)
    #expect(held(session)?.ownWords == "" && held(session)?.ownDoings == "Soitan")
    #expect(held(session)?.agreements["h1"] != nil)
    #expect(try session.undo(plan, redo: true).step.number == 3)
    #expect(held(session)?.ownWords == "Töihin")
    for isBehind in [false, true] {
      let named = try session.undo(plan)
      #expect(named.isOnlyNamed && named.leftDecision == isBehind)
      _ = try session.undo(plan, unasked: .exactly(named.made))
    }
    #expect(SaveFailure.of { _ = try session.undo(plan) } == .refused(.decisionStays))
    #expect(held(session)?.ownDoings == "" && held(session)?.agreements["h1"] != nil)
    try session.save(.plan(Sample.planID, .end(on: Sample.today, .studies)))
    #expect(SaveFailure.of { _ = try session.undo(plan) } != nil)
    #expect(held(session)?.state == .ended)
  }

  @Test func aRowThatOthersBuiltOnGoesWithoutTheirRows() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(
      .plan(Sample.planID, .addGoal(Goal(id: "g1", order: "n", need: nil, text: "Työ"))))
    let coach = try place.session(Sample.coach)
    try coach.save(
      .plan(
        Sample.planID,
        .addService(PlannedService(id: "s1", order: "n", goal: "g1", name: "Valmennus"))))
    _ = try session.undo(plan)
    #expect(held(session)?.goals.isEmpty == true)
    #expect(held(session)?.services["s1"]?.name == "Valmennus")
    #expect(held(session)?.services["s1"]?.goal == nil)
  }
}
