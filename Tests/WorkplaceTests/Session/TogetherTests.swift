import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// What two members save at once is put together; nothing of either is lost.
@Suite struct TogetherTests {
  @Test func differentFieldsBothStand() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let version = try #require(chair.casebook().plans[Sample.planID]?.version)
    try scribe.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin")), basedOn: version)
    let result = try chair.save(
      .plan(Sample.planID, .writeOwnDoings("Käyn taimistolla")), basedOn: version)
    #expect(result.version == version + 2)
    #expect(result.openQuestions == 0)
    try scribe.look()
    for session in [scribe, chair] {
      let plan = try #require(session.casebook().plans[Sample.planID])
      #expect(plan.value.ownWords == "Haluan töihin")
      #expect(plan.value.ownDoings == "Käyn taimistolla")
      #expect(plan.version == version + 2)
    }
  }

  /// Two saves in a row from one screen that has not yet been told of the first.
  @Test func onesOwnChangesNeverContradictEachOther() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    let based = try scribe.save(.plan(Sample.planID, .addGoal(goal))).version
    try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "kolme")), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeAids("Tulkki")), basedOn: based)
    let result = try scribe.save(
      .plan(Sample.planID, .writeMeasure("g1", "kolme päivää")), basedOn: based)
    #expect(result.openQuestions == 0)
    let plan = try #require(scribe.casebook().plans[Sample.planID])
    #expect(plan.value.goals["g1"]?.measure == "kolme päivää")
    #expect(plan.value.aids == "Tulkki")
  }

  /// Two tick at once, each from what was on the screen; one of them twice before the first is saved.
  @Test(arguments: [true, false])
  func ticksOfSeveralAllStand(_ isOnTop: Bool) throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let client = Sample.clientID
    let concern = Concern(id: "k8", order: "n", worried: "Opo", day: Sample.today, reasons: [])
    let version = try one.save(.client(client, .noteConcern(concern))).version
    try other.look()
    let based = isOnTop ? nil : version
    try other.save(.client(client, .setConcernReason("k8", .absences, true)), basedOn: based)
    try one.save(.client(client, .setConcernReason("k8", .studies, true)), basedOn: based)
    try one.save(.client(client, .setConcernReason("k8", .other, true)), basedOn: based)
    let result = try one.save(
      .client(client, .setConcernSource("k8", .talk, true)), basedOn: based)
    #expect(result.openQuestions == 0)
    let held = try #require(one.casebook().clients[client])
    #expect(held.value.concerns["k8"]?.reasons == [.absences, .studies, .other])
    #expect(held.value.concerns["k8"]?.sources == [.talk])
  }

  @Test func wordsForARemovedRowAreKept() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let need = Need(id: "n1", order: "n", text: "Työtä")
    let based = try scribe.save(.plan(Sample.planID, .addNeed(need))).version
    try chair.save(.plan(Sample.planID, .removeNeed("n1")), basedOn: based)
    let result = try scribe.save(
      .plan(Sample.planID, .writeNeed("n1", "Työtä puutarhalta")), basedOn: based)
    #expect(result.afterMerge == .noSuchRow)
    #expect(result.openQuestions == 1)
    let plan = try #require(scribe.casebook().plans[Sample.planID])
    #expect(plan.value.needs["n1"]?.text == "Työtä puutarhalta")
    let question = try #require(plan.questions.first)
    #expect(question.path == "needs/n1")
    #expect(Set(question.candidates.map(\.text)) == [nil, "Työtä puutarhalta"])
  }

  /// Whoever is first: an agreement and other words at once leave no agreement to the other words.
  @Test func nobodyAgreesToWordsThatCameMeanwhile() throws {
    for isAgreementFirst in [true, false] {
      let place = SharedPlace()
      let scribe = try place.makeWithPlan()
      let chair = try place.session(Sample.outreachWorker)
      let based = try #require(scribe.casebook().plans[Sample.planID]?.version)
      let changes: [PlanChange] = [
        .recordAgreement(Sample.spokenAgreement), .writeOwnWords("Muuta"),
      ]
      for change in isAgreementFirst ? changes : changes.reversed() {
        let session = change == changes[0] ? scribe : chair
        try session.save(.plan(Sample.planID, change), basedOn: based)
      }
      for session in [scribe, chair] {
        try session.look()
        let plan = try #require(session.casebook().plans[Sample.planID])
        #expect(plan.value.agreements["h1"]?.isOutdated == true)
        #expect(plan.value.ownWords == "Muuta" && plan.questions == [])
      }
    }
  }

  @Test func twoEditsOutdateTheSameAgreementWithoutAQuestion() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try scribe.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
      .version
    try chair.look()
    try scribe.save(.plan(Sample.planID, .writeOwnWords("Yksi")), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeOwnDoings("Kaksi")), basedOn: based)
    let plan = try #require(chair.casebook().plans[Sample.planID])
    #expect(plan.value.agreements["h1"]?.isOutdated == true && plan.questions == [])
    #expect(plan.value.ownWords == "Yksi" && plan.value.ownDoings == "Kaksi")
  }

  /// The same for a concern and an action: what one removes and another writes in stays, marked.
  @Test func wordsForARemovedConcernOrActionAreKept() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let (client, plan) = (Document.client(Sample.clientID), Document.plan(Sample.planID))
    let concern = Concern(
      id: "h1", order: "n", worried: "Opettaja", day: Sample.today, reasons: [])
    var based = try scribe.save(.client(Sample.clientID, .noteConcern(concern))).version
    try chair.save(.client(Sample.clientID, .removeConcern("h1")), basedOn: based)
    var result = try scribe.save(
      .client(Sample.clientID, .writeTalk("h1", "Bussi ei kulje")), basedOn: based)
    #expect(result.openQuestions == 1)
    let kept = try #require(scribe.casebook().clients[Sample.clientID])
    #expect(kept.value.concerns["h1"]?.talk == "Bussi ei kulje")
    #expect(kept.value.concerns["h1"]?.worried == "Opettaja")
    #expect(kept.questions.map(\.path) == ["concerns/h1"])

    based = try scribe.save(
      .plan(Sample.planID, .addAction(Action(id: "t1", order: "n", what: "Soittaa")))
    ).version
    try chair.save(.plan(Sample.planID, .removeAction("t1")), basedOn: based)
    result = try scribe.save(
      .plan(Sample.planID, .writeAction("t1", "Soittaa Kelaan")), basedOn: based)
    #expect(result.openQuestions == 1)
    let action = try scribe.show(plan).payload[["actions", "t1", "what"]]
    #expect(action?.stringValue == "Soittaa Kelaan")
    #expect(try chair.show(client).payload[["concerns", "h1", "talk"]] == "Bussi ei kulje")
  }

  @Test func theSameBookingTwiceIsOne() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let open = MeetingChange.open(
      starts: Sample.meeting.starts, length: 60, place: "", isExtra: true)
    let based = try one.save(.meeting("mkaksi", open)).version
    let book = MeetingChange.book(
      client: Sample.clientID, order: "n", starts: nil, length: 45)
    try one.save(.meeting("mkaksi", book), basedOn: based)
    #expect(
      SaveFailure.of { _ = try other.save(.meeting("mkaksi", book), basedOn: based) }
        == .refused(.alreadyBooked))
  }

  @Test func whatANewerProgramWroteStays() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let version = try #require(session.casebook().plans[Sample.planID]?.version)
    try place.addField(to: "plans/\(Sample.planID)", version: version, #""mood": "sunny""#)
    let reader = try place.session(Sample.teacher)
    try reader.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let payload = try reader.show(.plan(Sample.planID)).payload
    #expect(payload["mood"]?.stringValue == "sunny")
    #expect(payload["ownWords"]?.stringValue == "Töihin")
  }
}
