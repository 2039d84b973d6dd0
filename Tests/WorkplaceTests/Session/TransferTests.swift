import Casework
import Glibc
import StrictJSON
import TestSupport
import Testing
import Workplace

/// A transfer in a shared directory: who sees it, what is kept, what a withdrawal closes.
@Suite struct TransferTests {
  private let document = Document.transfer(SampleTransfers.id)
  private let today = Sample.today

  /// Sent by the teacher, whose session is answered.
  private func sent(_ place: SharedPlace) throws -> Session {
    let teacher = try place.makeWithPlan()
    for change in SampleTransfers.story { try save(change, teacher) }
    return teacher
  }

  @discardableResult
  private func save(_ change: TransferChange, _ session: Session) throws -> SaveResult {
    try session.save(.transfer(SampleTransfers.id, change))
  }

  private func refusal(_ change: TransferChange, _ session: Session) -> Refusal? {
    do throws(SaveFailure) {
      try session.save(.transfer(SampleTransfers.id, change))
      return nil
    } catch {
      guard case .refused(let refusal) = error else {
        Issue.record("\(error)")
        return nil
      }
      return refusal
    }
  }

  private func held(_ session: Session) throws -> Transfer? {
    try session.look()
    return session.casebook().transfers[SampleTransfers.id]?.value
  }

  @Test func theWholeWay() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    let nurse = try place.session(Sample.nurse)
    for change in SampleTransfers.story.dropLast() {
      try save(change, teacher)
      #expect(try held(coach) == nil, "not before it is sent")
    }
    try save(SampleTransfers.story[SampleTransfers.story.count - 1], teacher)
    let seen = try #require(try held(coach))
    #expect(seen.state == .sent)
    #expect(seen.given["g1"]?.contents == [.studies: "Pienryhmä"])
    #expect(seen.given["g1"]?.consents == ["s1"])
    #expect(try held(nurse) == nil, "no part of it")
    try save(.take(note: "Nuorten tiimi", on: today), coach)
    #expect(try held(teacher)?.state == .taken, "the sender sees it")
    try save(
      .give(
        GivenInformation(
          id: "g2", order: "", to: .school, receiver: "Veera", contents: [.work: "Työkokeilu"],
          day: today, way: .phone)), coach)
    #expect(try held(teacher)?.given.count == 2)
  }

  /// What was given and answered stays, whatever anybody goes back to.
  @Test func theRecordsStay() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    #expect(throws: SaveFailure.refused(.transferSent)) {
      try teacher.restore(document, version: 2)
    }
    try save(.refuse(reason: "Väärä alue", on: today), coach)
    try save(.writeContents(.studies, "Toinen"), teacher)
    try teacher.restore(document, version: 3)
    let transfer = try #require(try held(teacher))
    #expect(transfer.contents == [:], "the words go back")
    #expect(transfer.given.count == 1)
    #expect(transfer.given["g1"]?.contents == [.studies: "Pienryhmä"])
    #expect(transfer.events.sorted.map(\.kind) == [.sent, .refused])
    #expect(transfer.state == .refused)
    #expect(transfer[.registerJobSeeker].state == .done)
  }

  /// A withdrawal closes it at once for whom it was sent to, also on the program that has it open.
  @Test func aWithdrawalCloses() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    #expect(try held(coach) != nil)
    try teacher.save(.client(Sample.clientID, .recordConsent(SampleTransfers.withdrawal)))
    #expect(refusal(.take(note: "", on: today), coach) == .notPermitted)
    #expect(try held(coach) == nil)
    #expect(throws: SaveFailure.refused(.notPermitted)) { try coach.show(document) }
    #expect(throws: SaveFailure.refused(.notPermitted)) { try coach.open([document], .screen) }
    #expect(refusal(.giveUp(reason: "Perui luvan", on: today), teacher) == nil)
    #expect(try held(teacher)?.given.count == 1, "and what was given can still be shown")
  }

  /// A kind that is not permitted any more is not read: shown, in its history, or in a change.
  @Test func aKindCloses() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    for change in SampleTransfers.story.dropLast() { try save(change, teacher) }
    try save(.writeContents(.health, "Salainen asia"), teacher)
    try save(.send("g1", way: .phone, receiver: "", on: today), teacher)
    let coach = try place.session(Sample.coach)
    #expect(try coach.show(document).payload.compactText.contains("Salainen"))
    var narrower = Consent(
      id: "s2", order: "o", kind: .given, day: today, way: .spoken,
      parties: [.school, .employment], matters: [.cooperation, .studies])
    narrower.end(["s1"])
    try teacher.save(.client(Sample.clientID, .recordConsent(narrower)))
    try coach.look()
    #expect(!(try coach.show(document).payload.compactText.contains("Salainen")))
    #expect(try coach.show(document).payload.compactText.contains("Pienryhmä"))
    #expect(try held(coach)?.given["g1"]?.contents == [.studies: "Pienryhmä"])
    let history = try coach.history(document)
    #expect(history.count > 5)
    #expect(!"\(history)".contains("Salainen"))
    #expect("\(try teacher.history(document))".contains("Salainen"))
  }

  /// Notes, answers and drafts of the sender's preparing reach the other side by no door.
  @Test func thePreparingIsTheSenders() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let secrets = ["Kuraattorilla", "Masennus", "Luonnos", "Velkoja", "Salaala", "Yksin"]
    for change: TransferChange in [
      SampleTransfers.story[0],
      .doStep(.askStudentWelfare, .no, on: today, note: "Kuraattorilla viikoittain"),
      .leaveOutStep(.guideToStudentHealth, reason: "Masennus hoidossa", on: today),
      .writeContents(.work, "Luonnos, joka poistetaan"), .writeContents(.work, ""),
      .setField("Salaala"),
    ] { try save(change, teacher) }
    for change in SampleTransfers.story.dropFirst(2) { try save(change, teacher) }
    let coach = try place.session(Sample.coach)
    try save(.refuse(reason: "Väärä alue", on: today), coach)
    for change: TransferChange in [
      .writeContents(.studies, "Luonnos toisesta"), .setField("Salaala 2"), .setStudies(.brokenOff),
      .writeContents(.work, "Velkoja"), .writeNote(.registerJobSeeker, "Yksin"),
    ] { try save(change, teacher) }
    func checkNothingIsSeen(_ when: Comment) throws {
      let seen = try #require(try held(coach), when)
      let newest = try #require(coach.casebook().transfers[SampleTransfers.id]?.version, when)
      var texts = ["\(seen)", try coach.show(document).payload.compactText]
      for version in 1...newest {
        texts.append(try coach.show(document, version: version).payload.compactText)
      }
      texts.append("\(try coach.history(document))")
      for (index, text) in texts.enumerated() {
        for secret in secrets { #expect(!text.contains(secret), "\(when) \(index) \(secret)") }
      }
      #expect(seen.given["g1"]?.contents == [.studies: "Pienryhmä"], when)
      #expect(texts[1].contains("Väärä alue"), when)
    }
    try checkNothingIsSeen("after a refusal")
    #expect(throws: SaveFailure.refused(.notPermitted)) {
      try coach.restore(document, version: 3)
    }
    let all = "\(try held(teacher) as Any)\(try teacher.history(document))"
    for secret in secrets { #expect(all.contains(secret), "the sender sees \(secret)") }
    try save(.giveUp(reason: "Muutti", on: today), teacher)
    try checkNothingIsSeen("given up")
  }

  /// The paper of what was given is made only by who is shown all of it.
  @Test func allThatWasGivenOrNothing() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    let nurse = try place.session(Sample.nurse)
    #expect(try teacher.casebook().transfersForGiven(of: Sample.clientID).count == 1)
    #expect(try coach.casebook().transfersForGiven(of: Sample.clientID).count == 1)
    #expect(throws: Refusal.givenNotShown) {
      try nurse.casebook().transfersForGiven(of: Sample.clientID)
    }
    var narrower = Consent(
      id: "s2", order: "o", kind: .given, day: today, way: .spoken,
      parties: [.school, .employment], matters: [.cooperation, .work])
    narrower.end(["s1"])
    try teacher.save(.client(Sample.clientID, .recordConsent(narrower)))
    try coach.look()
    #expect(throws: Refusal.givenNotShown) {
      try coach.casebook().transfersForGiven(of: Sample.clientID)
    }
  }

  /// What was sent without permission is not saved, not even merged with somebody else's change.
  @Test func nothingGoesWithoutPermission() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    for change in SampleTransfers.story.dropLast() { try save(change, teacher) }
    try save(.writeContents(.livingAndMoney, "Velkoja"), teacher)
    let send = SampleTransfers.story[SampleTransfers.story.count - 1]
    #expect(refusal(send, teacher) == .matterNotCovered(.employment, .livingAndMoney))
    let other = try place.session(Sample.teacher, machine: "kone9")
    let withdrawal = Change.client(
      Sample.clientID, .recordConsent(SampleTransfers.withdrawal))
    try other.save(withdrawal)
    // The first session has not looked since: the consents of now decide all the same.
    try save(.giveUp(reason: "Perui", on: today), teacher)
    #expect(refusal(send, teacher) == .noConsent)
    #expect(try held(teacher)?.given.isEmpty == true)
  }

  @Test func oneAtATimeAndInAnOlderDirectory() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    // A directory that was made before there were transfers has no folder for them.
    #expect(rmdir(place.directory + "/transfers") == 0)
    let later = try place.session(Sample.teacher)
    #expect(later.casebook().transfers.isEmpty)
    #expect(later.casebook().troubles.isEmpty)
    try save(SampleTransfers.story[0], later)
    #expect(try held(teacher)?.state == .preparing)
    #expect(
      throws: SaveFailure.refused(.alreadyThere)
    ) { try teacher.save(.transfer("xother", SampleTransfers.story[0])) }
  }

  /// Every opening stands in the log, with the way it was opened.
  @Test func openingsAreLogged() throws {
    let place = SharedPlace()
    _ = try sent(place)
    let coach = try place.session(Sample.coach)
    try coach.open([document], .paper)
    let entry = try #require(place.accessLog().last)
    #expect(entry.document == document)
    #expect(entry.member == Sample.coach)
    #expect(entry.way == .paper)
    let nurse = try place.session(Sample.nurse)
    #expect(throws: SaveFailure.refused(.notPermitted)) { try nurse.open([document], .screen) }
  }

  /// Two people at once: different fields both stand, one text keeps both, a second answer is refused.
  @Test func together() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    for change in SampleTransfers.story.dropLast() { try save(change, teacher) }
    let version = try #require(teacher.casebook().transfers[SampleTransfers.id]?.version)
    let other = try place.session(Sample.teacher, machine: "kone9")
    try save(.writeContents(.work, "Puutarha"), teacher)
    let merged = try other.save(
      .transfer(SampleTransfers.id, .writeContents(.health, "Taukoja")), basedOn: version)
    #expect(merged.openQuestions == 0)
    try save(SampleTransfers.story[SampleTransfers.story.count - 1], teacher)
    #expect(try held(teacher)?.given["g1"]?.contents.count == 3)
    let coach = try place.session(Sample.coach)
    let second = try place.session(Sample.coach, machine: "kone8")
    try save(.take(note: "", on: today), coach)
    #expect(refusal(.refuse(reason: "Väärä", on: today), second) == .transferNotSent)
    #expect(try held(second)?.events.count == 2)
  }

  /// Who joined a palaver later reads by no door what had been noted of it before.
  @Test func whatStoodBeforeStays() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    let nurse = try place.session(Sample.nurse)
    try save(.take(note: "", on: today), coach)
    func agree(_ parties: Set<Party>, _ note: String) throws {
      let held = StepAgreement(day: today, parties: parties)
      try save(.agree(.gatherMeeting, held, on: today, note: note), teacher)
    }
    try agree([.school, .employment], "Velkoja paljon")
    #expect(try held(nurse) == nil)
    try agree([.school, .health], "Salainen asia")
    try agree([.school, .health, .employment], "Yhteinen sana")
    for (session, secrets) in [
      (nurse, ["Velkoja"]), (coach, ["Salainen"]), (teacher, []),
    ] {
      let newest = try #require(
        try held(session).map { _ in
          session.casebook().transfers[SampleTransfers.id]?.version
        } ?? nil)
      var texts = try (1...newest).map {
        try session.show(document, version: $0).payload.compactText
      }
      #expect(texts.last?.contains("Yhteinen sana") == true)
      texts.append("\(try session.history(document))")
      texts.append("\(try session.page(of: document))")
      for number in 1...newest {
        texts.append("\(try session.contents(of: document, version: number))")
      }
      for text in texts {
        for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
      }
      let known = ["Velkoja", "Salainen"].filter { word in texts.contains { $0.contains(word) } }
      #expect(known.count == 2 - secrets.count, "\(known)")
    }
  }

  /// Two records of one palaver: the later one is refused, and nothing of the first is lost.
  @Test func twoRecordsOfOnePalaver() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    try save(.take(note: "", on: today), coach)
    try teacher.look()
    let version = try #require(teacher.casebook().transfers[SampleTransfers.id]?.version)
    func agree(_ note: String) -> Change {
      let held = StepAgreement(day: today, parties: [.school, .employment])
      return .transfer(
        SampleTransfers.id, .agree(.gatherMeeting, held, on: today, note: note))
    }
    // Another field is no hindrance.
    try save(.writeNote(.registerJobSeeker, "Yhdessä"), teacher)
    try coach.save(agree("Ensimmäinen"), basedOn: version)
    let other = try place.session(Sample.teacher, machine: "kone9")
    #expect(throws: SaveFailure.refused(.agreedMeanwhile)) {
      try other.save(agree("Toinen"), basedOn: version)
    }
    #expect(try held(teacher)?[.gatherMeeting].note == "Ensimmäinen")
    try other.look()
    let newest = try #require(other.casebook().transfers[SampleTransfers.id]?.version)
    try other.save(agree("Toinen"), basedOn: newest)
    #expect(try held(teacher)?[.gatherMeeting].note == "Toinen")
  }

  /// Two people record at once how it turned out: both records stand, and the later one holds.
  @Test func twoResultsAtOnce() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    #expect(
      refusal(.recordOutcome(.attached, on: today, said: .student, note: ""), coach)
        == .transferNotTaken)
    try save(.take(note: "", on: today), coach)
    try teacher.look()
    let version = try #require(teacher.casebook().transfers[SampleTransfers.id]?.version)
    try save(.recordOutcome(.attached, on: today, said: .student, note: "Viihtyy"), coach)
    let change = TransferChange.recordOutcome(.droppedOut, on: today, said: .school, note: "Poissa")
    let result = try teacher.save(.transfer(SampleTransfers.id, change), basedOn: version)
    #expect(result.openQuestions == 0)
    let held = try #require(teacher.casebook().transfers[SampleTransfers.id])
    #expect(held.value.outcomes.sorted.map(\.note) == ["Viihtyy", "Poissa"])
    #expect(held.value.outcome?.result == .droppedOut, "the one that was saved last holds")
    #expect(
      try teacher.measures().value(of: .transitions, in: MeasurePeriod(.year, of: 2026))
        != .noData)
    // The next one is a record beside them, and holds.
    try save(.recordOutcome(.notKnown, on: today, said: .school, note: ""), coach)
    #expect(try self.held(teacher)?.outcomes.count == 3)
    #expect(try self.held(teacher)?.outcome?.result == .notKnown)
  }

  /// Who sees single steps only does those: between others' days for one they choose nothing.
  @Test func whoSeesStepsOnlyChoosesNothing() throws {
    let place = SharedPlace()
    let teacher = try sent(place)
    let coach = try place.session(Sample.coach)
    let outreach = try place.session(Sample.outreachWorker)
    let based = try save(.take(note: "", on: today), coach).version
    func assign(_ days: Int) -> Change {
      .transfer(
        SampleTransfers.id,
        .assign(.askOutreach, .member(Sample.outreachWorker), by: today.adding(days: days)))
    }
    try coach.save(assign(3))
    #expect(try teacher.save(assign(5), basedOn: based).openQuestions == 1)
    guard case .steps = try #require(try held(outreach)).view else {
      Issue.record("the outreach worker is to see a step only")
      return
    }
    try teacher.look()
    let question = try #require(
      teacher.casebook().transfers[SampleTransfers.id]?.questions.first)
    #expect(question.path == "steps/askOutreach/by")
    let key = try #require(question.candidates.first?.key)
    let settle = Change.settle(document, question.id, choice: question.choice(of: key))
    #expect(SaveFailure.of { try outreach.save(settle) } == .refused(.notPermitted))
    #expect(try teacher.save(settle).openQuestions == 0)
  }
}
