import Casework
import TestSupport
import Testing
import Workplace

/// Going back to an old version brings back words, and nothing that has been decided or closed since.
@Suite struct RestoringTests {
  private let plan = Document.plan(Sample.planID)
  private let meeting = Document.meeting(Sample.meetingID)
  private let yesterday = Sample.today.adding(days: -1)

  private func held(_ session: Session) -> Plan? {
    session.casebook().plans[Sample.planID]?.value
  }

  /// The teacher answers for the plan, and has offered that to the coach.
  private func offered(_ teacher: Session) throws -> Int {
    try teacher.save(
      .plan(Sample.planID, .agreeResponsibleWorker(Sample.teacher, saidYesOn: yesterday)))
    let offer = Handover(id: "b1", order: "n", to: Sample.coach, offeredOn: yesterday)
    return try teacher.save(.plan(Sample.planID, .offerResponsibility(offer))).version
  }

  @Test(arguments: [HandoverAnswer.accepted, .declined])
  func anAnswerToAnOfferStays(_ answer: HandoverAnswer) throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let open = try offered(teacher)
    let coach = try place.session(Sample.coach)
    try coach.save(
      .plan(Sample.planID, .answerHandover("b1", answer, on: Sample.today, note: "Kiitos")))
    try coach.save(.plan(Sample.planID, .setSubstitute(Sample.outreachWorker)))
    try coach.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let before = try #require(held(coach))
    try teacher.restore(plan, version: open)
    let after = try #require(held(teacher))
    #expect(after.ownWords == "")
    #expect(after.openHandover == nil && after.handovers == before.handovers)
    #expect(after.formerResponsible == before.formerResponsible)
    #expect(after.formerResponsible.count == (answer == .accepted ? 1 : 0))
    #expect(after.responsible == before.responsible)
    #expect(after.substitute == Sample.outreachWorker)
  }

  @Test func whyAPlanWasOpenedAgainStays() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    try teacher.save(.plan(Sample.planID, .end(on: Sample.today, .studies)))
    try teacher.save(.plan(Sample.planID, .reopen("u1", reason: "Opinnot keskeytyivät")))
    try teacher.restore(plan, version: 1)
    #expect(held(teacher)?.reopenings["u1"]?.reason == "Opinnot keskeytyivät")
  }

  /// What the room sees, and who is in it, is as it is now, and the chair's notes are the chair's.
  @Test func aRunningTurnKeepsItsRoom() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    func save(_ change: MeetingChange, _ session: Session? = nil) throws {
      try (session ?? teacher).save(.meeting(Sample.meetingID, change))
    }
    var social = Attendance(
      id: "p1", order: "n", party: .social, member: Sample.socialWorker, name: "",
      presence: .absent, why: "Sairaana")
    try save(.start(at: Sample.now))
    try save(.startTurn(Sample.turnID, at: Sample.now))
    try save(.chooseChair(Sample.turnID, Sample.coach))
    try save(.markAttendance(Sample.turnID, social))
    try save(.showDetails(Sample.turnID, askedBy: "Aino"))
    let version = try #require(teacher.casebook().meetings[Sample.meetingID]?.version)
    try save(.showDetails(Sample.turnID, askedBy: nil))
    (social.presence, social.why) = (.remote, "")
    try save(.markAttendance(Sample.turnID, social))
    try save(.chooseScribe(Sample.turnID, Sample.kela))
    try save(.setPlace("Huone 1"))
    let coach = try place.session(Sample.coach)
    try save(.writeChairNotes(Sample.turnID, "Kysy kyydistä"), coach)
    try teacher.restore(meeting, version: version)
    try coach.look()
    let held = try #require(coach.casebook().meetings[Sample.meetingID]?.value)
    let turn = try #require(held.turns[Sample.turnID])
    #expect(held.place == "Huone 12")
    #expect(turn.detailsShownBy == nil)
    #expect(turn.attendance["p1"]?.presence == .remote && turn.attendance["p1"]?.why == "")
    #expect(turn.chair == Sample.coach && turn.scribe == Sample.kela)
    #expect(turn.chairNotes == "Kysy kyydistä")
  }

  @Test func whoKeepsThePapersStays() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let client = Document.client(Sample.clientID)
    let named = try teacher.save(.client(Sample.clientID, .setKnowsBest(Sample.socialWorker)))
    try teacher.save(.client(Sample.clientID, .setKnowsBest(nil)))
    try teacher.save(.client(Sample.clientID, .setPhone("040 123")))
    let coach = try place.session(Sample.coach)
    try coach.restore(client, version: named.version)
    let held = try #require(coach.casebook().clients[Sample.clientID]?.value)
    #expect(held.phone == "" && held.knowsBest == nil && held.openedBy == Sample.teacher)
    let social = try place.session(Sample.socialWorker)
    #expect(social.casebook().clients.isEmpty)
  }

  private var withdrawal: Change {
    var consent = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    consent.ends = "s1"
    return .client(Sample.clientID, .recordConsent(consent))
  }

  /// Another machine has recorded it, and this one has not looked since.
  @Test func aPermissionTakenBackMeanwhileCloses() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    try coach.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try coach.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    try teacher.save(withdrawal)
    let steps: [() throws -> Void] = [
      { _ = try coach.undo(plan) }, { try coach.restore(plan, version: 1) },
    ]
    for step in steps { #expect(SaveFailure.of(step) == .refused(.notPermitted)) }
    let other = try place.session(Sample.coach, machine: "kone7")
    #expect(other.casebook().plans.isEmpty)
    try teacher.look()
    #expect(place.names("plans/\(Sample.planID)").filter { $0.hasSuffix(".json") }.count == 2)
  }

  @Test func aMeetingLooksAtThePermissionsOfItsStudents() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let matter = Matter(id: "a1", order: "n", text: "Työpaikka", raisedBefore: true)
    try teacher.save(.meeting(Sample.meetingID, .raiseMatter(Sample.turnID, matter)))
    let coach = try place.session(Sample.coach)
    try coach.save(.meeting(Sample.meetingID, .writeMatter(Sample.turnID, "a1", "Asunto")))
    try teacher.save(withdrawal)
    #expect(
      SaveFailure.of { try coach.restore(meeting, version: 4) } == .refused(.notPermitted))
  }

  @Test func aNewerPlanPutInForceMeanwhileIsSeen() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    let next = Plan.id(for: Sample.clientID, revision: 2)
    func putInForce(_ plan: ID<Plan>) throws {
      let agreement = Agreement(
        id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken)
      try teacher.save(
        .plan(plan, .agreeResponsibleWorker(Sample.coach, saidYesOn: Sample.today)))
      try teacher.save(.plan(plan, .recordAgreement(agreement)))
      try teacher.save(.plan(plan, .putInForce(on: Sample.today)))
    }
    try putInForce(Sample.planID)
    try coach.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try teacher.save(
      .plan(next, .open(client: Sample.clientID, revision: 2, language: .finnish)))
    try putInForce(next)
    #expect(SaveFailure.of { _ = try coach.undo(plan) } == .refused(.planEnded))
    #expect(SaveFailure.of { try coach.restore(plan, version: 1) } == .refused(.planEnded))
  }
}
