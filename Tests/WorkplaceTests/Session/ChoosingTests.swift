import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// Where two values stand for one field, a person chooses what they have read.
@Suite struct ChoosingTests {
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
    try chair.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
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
}
