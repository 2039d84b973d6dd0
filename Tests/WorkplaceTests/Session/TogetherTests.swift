import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

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

  @Test func theSameFieldKeepsBothUntilSomebodyChooses() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    let based = try scribe.save(.plan(Sample.planID, .addGoal(goal))).version
    try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "3 päivää")), basedOn: based)
    let result = try chair.save(
      .plan(Sample.planID, .writeMeasure("g1", "5 päivää")), basedOn: based)
    #expect(result.openQuestions == 1)
    try scribe.look()
    let question = try #require(scribe.casebook().plans[Sample.planID]?.questions.first)
    #expect(question.path == "goals/g1/measure")
    #expect(question.candidates.compactMap(\.text).sorted() == ["3 päivää", "5 päivää"])
    #expect(
      Set(question.candidates.compactMap(\.author)) == [Sample.teacher, Sample.outreachWorker])

    let chosen = try #require(question.candidates.first { $0.text == "3 päivää" })
    let settled = try scribe.save(
      .settle(.plan(Sample.planID), question.id, choice: chosen.key))
    #expect(settled.openQuestions == 0)
    let plan = try #require(scribe.casebook().plans[Sample.planID])
    #expect(plan.questions == [])
    #expect(plan.value.goals["g1"]?.measure == "3 päivää")
    #expect(
      SaveFailure.of {
        _ = try chair.save(.settle(.plan(Sample.planID), question.id, choice: chosen.key))
      } == .refused(.alreadyChosen))
  }

  /// A third value comes in while somebody reads two and chooses.
  @Test func onlyWhatThePersonSawIsChosen() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let coach = try place.session(Sample.coach)
    let document = Document.plan(Sample.planID)
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    let based = try scribe.save(.plan(Sample.planID, .addGoal(goal))).version
    try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "neljä")), basedOn: based)
    let asked = try chair.save(.plan(Sample.planID, .writeMeasure("g1", "viisi")), basedOn: based)
    let seen = try #require(chair.casebook().plans[Sample.planID]?.questions.first)
    // The newcomer stands before both others in the file's order, and takes the first one's place.
    let third = try coach.save(.plan(Sample.planID, .writeMeasure("g1", "kolme")), basedOn: based)

    for text in ["neljä", "viisi"] {
      let chosen = try #require(seen.candidates.first { $0.text == text })
      let settle = Change.settle(document, seen.id, choice: seen.choice(of: chosen.key))
      #expect(SaveFailure.of { try chair.save(settle) } == .refused(.choicesChanged))
      // Where the version that was seen is named, the place in its file means the same.
      let index = try #require(seen.candidates.firstIndex(of: chosen))
      let byPlace = Change.settle(document, seen.id, choice: "\(index)")
      #expect(
        SaveFailure.of { try chair.save(byPlace, basedOn: asked.version) }
          == .refused(.choicesChanged))
    }
    #expect(try chair.show(document).version == third.version)

    try chair.look()
    let now = try #require(chair.casebook().plans[Sample.planID]?.questions.first)
    #expect(now.candidates.compactMap(\.text).sorted() == ["kolme", "neljä", "viisi"])
    let chosen = try #require(now.candidates.first { $0.text == "neljä" })
    #expect(seen.candidates.contains { $0.key == chosen.key }, "the same words keep their name")
    try chair.save(.settle(document, now.id, choice: now.choice(of: chosen.key)))
    let plan = try #require(chair.casebook().plans[Sample.planID])
    #expect(plan.value.goals["g1"]?.measure == "neljä")
    #expect(plan.questions == [])
  }

  /// Passages of a long text that overlap stand marked, and are for a person to choose as well.
  @Test func markedPassagesAreAQuestion() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let document = Document.plan(Sample.planID)
    let based = try scribe.save(
      .plan(Sample.planID, .writeOwnWords("Haluan töihin heti keväällä."))
    ).version
    try scribe.save(
      .plan(Sample.planID, .writeOwnWords("Haluan kauppaan heti keväällä.")), basedOn: based)
    let result = try chair.save(
      .plan(Sample.planID, .writeOwnWords("Haluan puutarhalle heti keväällä.")), basedOn: based)
    #expect(result.openQuestions == 1)
    try scribe.look()
    let question = try #require(scribe.casebook().plans[Sample.planID]?.questions.first)
    #expect(question.path == "ownWords")
    #expect(
      question.candidates.map(\.text) == [
        "Haluan kauppaan heti keväällä.", "Haluan puutarhalle heti keväällä.",
        "Haluan kauppaan puutarhalle heti keväällä.",
      ])
    let keys = question.candidates.map(\.key)
    #expect(Set(keys).count == 3)
    // Somebody goes on writing: what was read is no longer all that stands there.
    try chair.save(
      .plan(Sample.planID, .writeOwnWords("Haluan ⟪kauppaan⟫⟪puutarhalle⟫ ehkä syksyllä.")))
    let early = Change.settle(document, question.id, choice: question.choice(of: keys[1]))
    #expect(SaveFailure.of { try scribe.save(early) } == .refused(.choicesChanged))
    try scribe.look()
    let now = try #require(scribe.casebook().plans[Sample.planID]?.questions.first)
    let settled = try scribe.save(
      .settle(document, now.id, choice: now.choice(of: now.candidates[1].key)))
    #expect(settled.openQuestions == 0)
    let plan = try #require(scribe.casebook().plans[Sample.planID])
    #expect(plan.value.ownWords == "Haluan puutarhalle ehkä syksyllä.")
    #expect(plan.questions == [])
    #expect(SaveFailure.of { try chair.save(early) } == .refused(.alreadyChosen))
    // The passage that was not chosen is read in the history.
    let before = try scribe.history(document).last?.change?["before"]
    #expect(before?["ownWords"]?.stringValue?.contains("kauppaan") == true)
  }

  /// Whoever agreed while one text stood has not agreed to the other, once that one is chosen.
  @Test(arguments: [("kolme päivää", false), ("viisi", true)])
  func choosingTheOtherTextLeavesNoAgreementToIt(_ text: String, _ isOutdated: Bool) throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    let based = try scribe.save(.plan(Sample.planID, .addGoal(goal))).version
    try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "kolme päivää")), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeMeasure("g1", "viisi")), basedOn: based)
    let agreement = Agreement(
      id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken)
    try chair.save(.plan(Sample.planID, .recordAgreement(agreement)))
    let held = try #require(chair.casebook().plans[Sample.planID])
    #expect(held.value.goals["g1"]?.measure == "kolme päivää")
    #expect(held.value.agreements["h1"]?.isOutdated == false)
    let question = try #require(held.questions.first)
    let chosen = try #require(question.candidates.first { $0.text == text })
    try chair.save(
      .settle(.plan(Sample.planID), question.id, choice: question.choice(of: chosen.key)))
    let plan = try #require(chair.casebook().plans[Sample.planID]?.value)
    #expect(plan.goals["g1"]?.measure == text)
    #expect(plan.agreements["h1"]?.isOutdated == isOutdated)
  }

  /// A better wording than either value, written into the field, can be chosen like them.
  @Test func whatHasBeenWrittenInTheFieldSinceCanBeChosen() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let document = Document.plan(Sample.planID)
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    let based = try scribe.save(.plan(Sample.planID, .addGoal(goal))).version
    try scribe.save(.plan(Sample.planID, .writeMeasure("g1", "kolme")), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeMeasure("g1", "viisi")), basedOn: based)
    try chair.save(.plan(Sample.planID, .writeMeasure("g1", "kolme tai viisi")))
    let question = try #require(chair.casebook().plans[Sample.planID]?.questions.first)
    #expect(question.candidates.map(\.text) == ["kolme", "viisi", "kolme tai viisi"])
    try chair.save(
      .settle(document, question.id, choice: question.choice(of: question.candidates[2].key)))
    let plan = try #require(chair.casebook().plans[Sample.planID])
    #expect(plan.questions == [])
    #expect(plan.value.goals["g1"]?.measure == "kolme tai viisi")
  }

  /// A row is to be removed in one place and is written on in another meanwhile.
  @Test func aRowThatSaysSomethingElseByNowIsNotRemoved() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let document = Document.plan(Sample.planID)
    let need = Need(id: "n1", order: "n", text: "Työtä")
    let based = try scribe.save(.plan(Sample.planID, .addNeed(need))).version
    try chair.save(.plan(Sample.planID, .removeNeed("n1")), basedOn: based)
    try scribe.save(.plan(Sample.planID, .writeNeed("n1", "Työtä puutarhalta")), basedOn: based)
    try chair.look()
    let seen = try #require(chair.casebook().plans[Sample.planID]?.questions.first)
    let removed = try #require(seen.candidates.first { $0.text == nil })
    try scribe.save(.plan(Sample.planID, .writeNeed("n1", "Työtä ja kavereita")))
    let settle = Change.settle(document, seen.id, choice: seen.choice(of: removed.key))
    #expect(SaveFailure.of { try chair.save(settle) } == .refused(.choicesChanged))
    try chair.look()
    #expect(
      chair.casebook().plans[Sample.planID]?.value.needs["n1"]?.text == "Työtä ja kavereita")
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
    let agreement = Agreement(
      id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken)
    for isAgreementFirst in [true, false] {
      let place = SharedPlace()
      let scribe = try place.makeWithPlan()
      let chair = try place.session(Sample.outreachWorker)
      let based = try #require(scribe.casebook().plans[Sample.planID]?.version)
      let changes: [PlanChange] = [.recordAgreement(agreement), .writeOwnWords("Muuta")]
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
    let agreement = Agreement(
      id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken)
    let based = try scribe.save(.plan(Sample.planID, .recordAgreement(agreement))).version
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

  @Test func twoAgreedResponsibleWorkersAreForPeopleToChoose() throws {
    let place = SharedPlace()
    let scribe = try place.makeWithPlan()
    let chair = try place.session(Sample.outreachWorker)
    let based = try #require(scribe.casebook().plans[Sample.planID]?.version)
    try scribe.save(
      .plan(Sample.planID, .agreeResponsibleWorker(Sample.coach, saidYesOn: Sample.today)),
      basedOn: based)
    let result = try chair.save(
      .plan(Sample.planID, .agreeResponsibleWorker(Sample.kela, saidYesOn: Sample.today)),
      basedOn: based)
    #expect(result.openQuestions == 1)
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

/// Two people change what calendars show of one meeting.
@Suite struct AnnouncedTogetherTests {
  private let later = Sample.time(Sample.day(2027, 1, 22), 9, 0)
  private let muchLater = Sample.time(Sample.day(2027, 1, 29), 9, 0)

  private func meeting(_ session: Session) throws -> Held<Meeting> {
    try session.look()
    return try #require(session.casebook().meetings[Sample.meetingID])
  }

  @Test func timeAndPlaceBothStandAndCountFurtherThanEither() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    let before = try meeting(one).value.sequence
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try other.save(.meeting(Sample.meetingID, .setPlace("Ohjaamo")), basedOn: based)
    let held = try meeting(one)
    #expect(held.value.starts == later && held.value.place == "Ohjaamo")
    #expect(held.value.sequence == before + 2)
    #expect(held.questions == [])
  }

  @Test func twoTimesAreAQuestionAndTheChoiceCountsOn() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try other.save(.meeting(Sample.meetingID, .move(to: muchLater, length: 120)), basedOn: based)
    let held = try meeting(one)
    #expect(held.questions.map(\.path) == ["starts"])
    let counted = held.value.sequence
    let other2 = held.value.starts == later ? muchLater : later
    let question = try #require(held.questions.first)
    let candidate = try #require(
      question.candidates.first { $0.text == other2.isoText })
    try one.save(.settle(.meeting(Sample.meetingID), question.id, choice: candidate.key))
    let settled = try meeting(one)
    #expect(settled.value.starts == other2)
    #expect(settled.value.sequence == counted + 1)
  }

  /// One of them has moved it twice by the time the other moves it.
  @Test func theTimesToldBeforeAreNoQuestion() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try one.save(.meeting(Sample.meetingID, .move(to: muchLater, length: 120)), basedOn: based)
    let third = Sample.time(Sample.day(2027, 2, 5), 9, 0)
    try other.save(.meeting(Sample.meetingID, .move(to: third, length: 120)), basedOn: based)
    let held = try meeting(one)
    #expect(held.questions.map(\.path) == ["starts"])
    #expect(held.value.movedFrom != nil && held.value.movedFrom != held.value.starts)
  }

  @Test func goingBackCountsOn() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let before = try meeting(session)
    try session.save(.meeting(Sample.meetingID, .move(to: later, length: 120)))
    try session.restore(.meeting(Sample.meetingID), version: before.version)
    let after = try meeting(session).value
    #expect(after.starts == before.value.starts)
    #expect(after.sequence == before.value.sequence + 2)
    #expect(after.movedFrom == later)
  }
}
