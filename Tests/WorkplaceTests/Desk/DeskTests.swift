import Casework
import TestSupport
import Testing
import Workplace

@Suite struct DeskTests {
  private let plan = Document.plan(Sample.planID)

  private func open(
    _ place: SharedPlace, _ member: ID<Member> = Sample.teacher, machine: String = "kone1"
  ) -> DeskReader {
    let reader = DeskReader(Desk(place.station(member, machine: machine)))
    #expect(reader.wait { $0.connection == .good })
    return reader
  }

  @Test func theFirstNewsIsAnEmptyCasebookAtOnce() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let desk = Desk(place.station(Sample.teacher))
    let first = desk.drain()
    guard first.count >= 2, case .connection(.opening) = first[0], case .casebook = first[1] else {
      Issue.record("\(first.count)")
      return
    }
    let reader = DeskReader(desk)
    #expect(reader.wait { $0.casebook.plans[Sample.planID] != nil && $0.connection == .good })
    reader.close()
  }

  @Test func aSaveReachesBothScreens() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let scribe = open(place)
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    scribe.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Töihin")), basedOn: 1, ticket: 7))
    #expect(scribe.wait { $0.isSaved(7) })
    #expect(scribe.casebook.plans[Sample.planID]?.value.ownWords == "Töihin")
    #expect(chair.wait { $0.casebook.plans[Sample.planID]?.value.ownWords == "Töihin" })
    scribe.close()
    chair.close()
  }

  @Test func aRefusalNamesItsRequest() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    reader.desk.post(
      .save(.meeting(Sample.meetingID, .close(at: Sample.now)), basedOn: nil, ticket: 3))
    #expect(reader.wait { $0.answer(3) != nil })
    guard case .refused(3, .meetingNotRunning) = reader.answer(3) else {
      Issue.record("\(String(describing: reader.answer(3)))")
      return
    }
    reader.close()
  }

  /// What was merged into a document that has closed meanwhile is saved, and not refused.
  @Test func wordsThatWereSavedAllTheSameAreNotRefused() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    let need = Need(id: "n1", order: "n", text: "Työtä")
    reader.desk.post(.save(.plan(Sample.planID, .addNeed(need)), basedOn: 1, ticket: 1))
    #expect(chair.wait { $0.casebook.plans[Sample.planID]?.value.needs["n1"] != nil })
    chair.desk.post(.save(.plan(Sample.planID, .removeNeed("n1")), basedOn: 2, ticket: 1))
    #expect(chair.wait { $0.isSaved(1) })
    reader.desk.post(
      .save(.plan(Sample.planID, .writeNeed("n1", "Työtä nyt")), basedOn: 2, ticket: 2))
    #expect(
      reader.wait { reader in
        reader.news.contains { if case .kept(2, .noSuchRow) = $0 { true } else { false } }
      })
    #expect(reader.isSaved(2))
    #expect(!reader.news.contains { if case .refused = $0 { true } else { false } })
    reader.close()
    chair.close()
  }

  /// What the look before a refused save has found is shown: a withdrawal must close what it covers.
  @Test func aRefusalBringsWhatOthersHadSaved() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    try place.session(Sample.outreachWorker, machine: "kone2")
      .save(.plan(Sample.planID, .writeOwnWords("Toisen sanat")), basedOn: 1)
    reader.desk.post(
      .save(.plan(Sample.planID, .writeGoal("gnone", "Ei ole")), basedOn: nil, ticket: 5))
    #expect(reader.wait { $0.answer(5) != nil })
    guard case .refused(5, _)? = reader.answer(5) else {
      Issue.record("\(String(describing: reader.answer(5)))")
      return
    }
    #expect(reader.wait { $0.casebook.plans[Sample.planID]?.value.ownWords == "Toisen sanat" })
    reader.close()
  }

  @Test func typingIsSeenByTheOthersAndGoesWithTheSave() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let scribe = open(place)
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    for text in ["H", "Ha", "Hal", "Halu", "Haluan ä"] {
      scribe.desk.post(.draft(plan, path: "ownWords", text: text, basedOn: 1))
    }
    #expect(chair.wait { $0.casebook.drafts.first?.text == "Haluan ä" })
    let note = try #require(chair.casebook.drafts.first)
    #expect(note.document == plan && note.path == "ownWords" && !note.isLeftBehind)
    #expect(note.author == Sample.teacher && note.machine == "kone1")
    #expect(scribe.casebook.drafts == [])

    scribe.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Haluan ä")), basedOn: 1, ticket: 1))
    #expect(scribe.wait { $0.isSaved(1) })
    #expect(chair.wait { $0.casebook.drafts == [] })
    #expect(chair.wait { $0.casebook.plans[Sample.planID]?.value.ownWords == "Haluan ä" })
    scribe.close()
    chair.close()
    #expect(place.names("drafts") == [])
    #expect(place.stateFiles() == [])
  }

  @Test func typingIntoClosedPapersIsSeenByNobodyElse() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let scribe = open(place)
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    let social = open(place, Sample.socialWorker, machine: "kone3")
    let turn = "turns/\(Sample.turnID)/matters/a1/text"
    scribe.desk.post(.draft(.meeting(Sample.meetingID), path: turn, text: "Salassa", basedOn: 1))
    scribe.desk.post(.draft(.client(Sample.clientID), path: "school", text: "Sala", basedOn: 1))
    scribe.desk.post(.draft(.meeting("mmuu"), path: "place", text: "Huone 1", basedOn: 1))
    #expect(chair.wait { $0.casebook.drafts.count == 3 })
    #expect(social.wait { $0.casebook.drafts.count == 1 })
    #expect(social.casebook.drafts.map(\.text) == ["Huone 1"])
    for reader in [scribe, chair, social] { reader.close() }
  }

  @Test(arguments: [-40 * 86_400, 40 * 86_400])
  func typingOnAMachineWithAWrongClockIsSeen(seconds: Int) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    var station = place.station(Sample.teacher)
    station.now = { Instant(seconds: Sample.now.seconds + seconds) }
    let scribe = DeskReader(Desk(station))
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    scribe.desk.post(.draft(plan, path: "ownWords", text: "Haluan", basedOn: 1))
    #expect(chair.wait { $0.casebook.drafts.map(\.text) == ["Haluan"] })
    let shown = try #require(chair.casebook.drafts.first?.time)
    #expect((0...1).contains(Sample.now.seconds - shown.seconds))
    scribe.close()
    chair.close()
  }

  /// Two programs of one member on one machine, as a chair with a second window on the big screen.
  @Test func theOwnSecondWindowFollowsTheTyping() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let first = open(place)
    let second = open(place)
    first.desk.post(.draft(plan, path: "ownWords", text: "Haluan", basedOn: 1))
    #expect(second.wait { $0.casebook.drafts.map(\.text) == ["Haluan"] })
    first.close()
    second.close()
  }

  @Test func aLetterIsOnTheOtherScreenWithinATenthOfASecond() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let scribe = open(place)
    let chair = open(place, Sample.outreachWorker, machine: "kone2")
    let clock = ContinuousClock()
    var best = Duration.seconds(9)
    for count in 1...12 {
      let text = String(repeating: "ä", count: count)
      let time = clock.measure {
        scribe.desk.post(.draft(plan, path: "ownWords", text: text, basedOn: 1))
        #expect(chair.wait { $0.casebook.drafts.first?.text == text })
      }
      best = min(best, time)
    }
    // The best of some tries: the machine may have other work.
    #expect(best < .milliseconds(100))
    scribe.close()
    chair.close()
  }

  @Test func typingAfterTheSaveIsKept() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let scribe = open(place)
    scribe.desk.post(.draft(plan, path: "ownWords", text: "Töihin", basedOn: 1))
    scribe.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Töihin")), basedOn: 1, ticket: 1))
    scribe.desk.post(.draft(plan, path: "ownWords", text: "Töihin, heti", basedOn: 1))
    scribe.desk.post(.draft(plan, path: "aids", text: "Tulkki", basedOn: 1))
    #expect(scribe.wait { $0.isSaved(1) })
    scribe.close()
    #expect(place.stateTexts() == ["Tulkki", "Töihin, heti"])
  }

  @Test func theChairsOwnNotesStayOnTheOwnMachine() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let chair = open(place, Sample.outreachWorker)
    let path = "turns/\(Sample.turnID)/chairNotes"
    chair.desk.post(
      .draft(.meeting(Sample.meetingID), path: path, text: "Kysy kyydistä", basedOn: 1))
    chair.close()
    #expect(place.stateTexts() == ["Kysy kyydistä"])
    #expect(place.names("drafts") == [])
  }

  @Test func openingPapersIsLoggedOnceAnOpening() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place, Sample.coach)
    reader.desk.post(.watch([plan, .meeting(Sample.meetingID)]))
    reader.desk.post(.watch([plan]))
    reader.desk.post(.watch([]))
    reader.desk.post(.watch([plan]))
    reader.close()
    let log = place.accessLog()
    #expect(log.map(\.document) == [plan, plan])
    #expect(log.allSatisfy { $0.member == Sample.coach && $0.way == .screen })
  }

  /// What is taken out as a paper is an opening of its own, also while it is on the screen.
  @Test func papersThatAreTakenOutStandInTheLog() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place, Sample.coach)
    let papers: [Document] = [.client(Sample.clientID), plan]
    reader.desk.post(.watch([plan]))
    reader.desk.post(.takeOut(papers))
    reader.desk.post(.takeOut(papers))
    reader.close()
    let log = place.accessLog()
    #expect(log.map(\.document) == [plan] + papers + papers)
    #expect(log.map(\.way) == [.screen, .paper, .paper, .paper, .paper])
  }

  @Test func aDirectoryThatComesLaterIsOpenedByItself() throws {
    let place = SharedPlace()
    let reader = DeskReader(Desk(place.station(Sample.teacher)))
    #expect(
      reader.wait {
        if case .broken(let why) = $0.connection { why.code == .noDirectory } else { false }
      })
    try place.makeWithPlan()
    #expect(reader.wait { $0.connection == .good })
    #expect(reader.casebook.plans[Sample.planID] != nil)
    reader.close()
  }
}
