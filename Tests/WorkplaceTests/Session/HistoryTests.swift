import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

@Suite struct HistoryTests {
  private let plan = Document.plan(Sample.planID)

  @Test func historySaysWhoWhenAndWhatChanged() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let coach = try place.session(Sample.coach, machine: "Läppäri 3")
    try coach.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    let history = try session.history(plan)
    #expect(history.count == 2)
    try session.look()
    let all = try session.history(plan)
    #expect(all.map(\.version) == [1, 2, 3])
    #expect(all.map(\.author) == [Sample.teacher, Sample.teacher, Sample.coach])
    #expect(all[2].machine == "l-pp-ri-3")
    #expect(all[2].time == Sample.now)
    #expect(all[2].change?["change"]?.stringValue == "plan.writeOwnWords")
    #expect(all[2].change?[["before", "ownWords"]]?.stringValue == "Töihin")
  }

  @Test func aChoiceSaysWhatWasChosen() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(
      .plan(Sample.planID, .addAction(Action(id: "a1", order: "n", what: "Soittaa"))))
    let read = try #require(session.casebook().plans[Sample.planID]?.version)
    let coach = try place.session(Sample.coach)
    try session.save(.plan(Sample.planID, .writeAction("a1", "Soittaa kauppaan")))
    try coach.save(.plan(Sample.planID, .writeAction("a1", "Soittaa kouluun")), basedOn: read)
    let question = try #require(coach.casebook().plans[Sample.planID]?.questions.first)
    let chosen = try #require(question.candidates.first { $0.text == "Soittaa kauppaan" })
    try coach.save(.settle(plan, question.id, choice: question.choice(of: chosen.key)))
    try coach.save(.plan(Sample.planID, .writeAction("a1", "Käydä koulussa")))
    let history = try coach.history(plan)
    #expect(history.map(\.chosen) == [nil, nil, nil, nil, .value("Soittaa kauppaan"), nil])
  }

  @Test func anOldVersionCanBeShownAndRestored() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try session.save(.plan(Sample.planID, .writeOwnWords("")))
    #expect(try session.show(plan, version: 2).payload["ownWords"]?.stringValue == "Töihin")
    #expect(try session.show(plan).version == 3)
    let seen = try session.contents(of: plan, version: 2).newest
    #expect(
      SaveFailure.of { try session.restore(plan, version: 2, over: seen - 1) }
        == .refused(.changedMeanwhile))
    let result = try session.restore(plan, version: 2, over: seen)
    #expect(result.version == 4)
    #expect(session.casebook().plans[Sample.planID]?.value.ownWords == "Töihin")
    let old = try session.show(plan, version: 2).payload
    #expect(try session.show(plan, version: 4).payload == old)
  }

  @Test func aRestoredClientKeepsTheConsents() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.restore(.client(Sample.clientID), version: 1)
    #expect(session.casebook().clients[Sample.clientID]?.value.consents.count == 1)
    #expect(session.casebook().plans.count == 1)
  }

  /// Going back passes the gates that opening again passes: it is no way around a reason.
  @Test func whatHasEndedIsNotRestored() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let meeting = Document.meeting(Sample.meetingID)
    let next = Sample.nextMeeting
    try session.save(
      .meeting(
        next.id,
        .open(starts: next.starts, length: next.length, place: next.place, isExtra: false)))
    let cancel = Change.meeting(Sample.meetingID, .cancel(reason: "Sairaana"))
    #expect(SaveFailure.of { try session.save(cancel) } == .refused(.noNextMeeting))
    try session.save(.meeting(next.id, .agree))
    try session.save(cancel)
    #expect(
      SaveFailure.of { try session.restore(meeting, version: 2) } == .refused(.meetingCancelled))
    try session.save(.meeting(Sample.meetingID, .reopen(reason: "Parani")))
    try session.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    let leave = MeetingChange.leaveTurnOpen(
      Sample.turnID, reason: "Ei tullut", at: Sample.now)
    let before = try session.save(.meeting(Sample.meetingID, .setPlace("Huone 1"))).version
    try session.save(.meeting(Sample.meetingID, leave))
    #expect(
      SaveFailure.of { try session.restore(meeting, version: before) } == .refused(.turnClosed))
    try session.save(.meeting(Sample.meetingID, .close(at: Sample.now)))
    #expect(
      SaveFailure.of { try session.restore(meeting, version: before) } == .refused(.meetingClosed))
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try session.save(.plan(Sample.planID, .end(on: Sample.today, .studies)))
    #expect(SaveFailure.of { try session.restore(plan, version: 1) } == .refused(.planEnded))
  }

  @Test func restoringKeepsHowFarAMeetingHasGot() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let meeting = Document.meeting(Sample.meetingID)
    let early = try #require(session.casebook().meetings[Sample.meetingID]?.version)
    try session.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try session.save(.meeting(Sample.meetingID, .startTurn(Sample.turnID, at: Sample.now)))
    try session.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    try session.restore(meeting, version: early)
    let held = try #require(session.casebook().meetings[Sample.meetingID]?.value)
    #expect(held.place == "Huone 12")
    #expect(held.state == .inProgress && held.startedAt == Sample.now)
    #expect(held.turns[Sample.turnID]?.state == .inProgress)
    try session.restore(meeting, version: 1)
    #expect(session.casebook().meetings[Sample.meetingID]?.value.turns.count == 1)
  }

  @Test func aRestoredPlanIsNotWhatWasAgreedSince() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try session.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
    #expect(session.casebook().plans[Sample.planID]?.value.isAgreedByStudent == true)
    try session.restore(plan, version: 1)
    let held = try #require(session.casebook().plans[Sample.planID]?.value)
    #expect(held.agreements["h1"]?.isOutdated == true)
  }

  @Test func whatIsNotThereIsNamed() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    #expect(
      SaveFailure.of { _ = try session.show(.plan("pnone")) }
        == .failed(Trouble(.noSuchDocument, place: "plans/pnone")))
    let file = "plans/\(Sample.planID)/000000000009.json"
    #expect(
      SaveFailure.of { _ = try session.show(plan, version: 9) }
        == .failed(Trouble(.noSuchVersion, place: file)))
    #expect(
      SaveFailure.of { try session.restore(plan, version: 0) } != nil)
  }
}
