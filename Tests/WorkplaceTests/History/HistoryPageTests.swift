import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// A history page by page: what each version changed, and nothing that may not be seen now.
@Suite struct HistoryPageTests {
  private let plan = Document.plan(Sample.planID)

  @Test func eachVersionSaysWhatItChangedFieldByField() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    var action = Action(id: "a1", order: "n", what: "Kela-aika")
    action.by = Day(2027, 12, 1)
    try session.save(.plan(Sample.planID, .addAction(action)))
    let coach = try place.session(Sample.coach)
    try coach.save(.plan(Sample.planID, .setActionDay("a1", Day(2027, 12, 8))))
    let page = try coach.page(of: plan)
    #expect(page.newest == 3 && !page.hasOlder)
    #expect(page.records.map(\.number) == [3, 2, 1])
    #expect(page.records.map(\.author) == [Sample.coach, Sample.teacher, Sample.teacher])
    #expect(page.records[0].change == "plan.setActionDay")
    #expect(
      page.records[0].fields == [
        FieldChange(
          ["actions", "a1", "by"], before: .text("2027-12-01"), after: .text("2027-12-08"))
      ])
    #expect(page.records[0].names["actions/a1"]?.text == "Kela-aika")
    #expect(
      page.records[1].fields.contains(
        FieldChange(["actions", "a1", "what"], before: nil, after: .text("Kela-aika"))))
  }

  /// What stands as text in an agreement is a mark that says nothing to anybody.
  @Test func anAgreementIsNamedByWhoAgreed() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .recordAgreement(Sample.spokenAgreement)))
    let record = try #require(try session.page(of: plan).records.first)
    #expect(record.names["agreements/h1"] == RowName(["agreements", "h1", "who"], "student"))
    #expect(record.fields.contains { $0.path == ["agreements", "h1", "text"] })
  }

  @Test func aLongHistoryComesInPages() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    for number in 1...25 {
      try session.save(.plan(Sample.planID, .writeOwnWords("Toive \(number)")))
    }
    let first = try session.page(of: plan, count: 10)
    #expect(first.records.map(\.number) == Array((17...26).reversed()))
    #expect(first.hasOlder)
    // The oldest of a page is compared with the version before it, which is not on the page.
    #expect(first.records.last?.fields.first?.before == .text("Toive 15"))
    let last = try session.page(of: plan, before: 7, count: 10)
    #expect(last.records.map(\.number) == Array((1...6).reversed()))
    #expect(!last.hasOlder)
  }

  @Test func aVersionIsReadWholeAndSaysWhatGoingBackChanges() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    let contents = try session.contents(of: plan, version: 2)
    #expect(
      contents.fields.contains(FieldChange(["ownWords"], before: nil, after: .text("Töihin"))))
    #expect(
      contents.restoring
        == .changes([
          FieldChange(
            ["ownWords"], before: .text("Töihin taimistolle"), after: .text("Töihin"))
        ]))
    #expect(try session.contents(of: plan, version: 3).restoring == .changes([]))
    try session.save(.plan(Sample.planID, .end(on: Sample.today, .studies)))
    #expect(try session.contents(of: plan, version: 2).restoring == .refused(.planEnded))
  }

  /// What was open once and is closed today stands in no version that is read today.
  @Test func nobodySeesByHistoryWhatTheyMayNotSeeNow() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let client = Document.client(Sample.clientID)
    try session.save(
      .client(Sample.clientID, .answer(.healthProblems, ChecklistAnswer(.yes, note: "Astma"))))
    try session.save(
      .client(Sample.clientID, .answer(.finances, ChecklistAnswer(.yes, note: "Velkaa"))))
    var narrow = Sample.consent
    narrow = Consent(
      id: "k2", order: "t", kind: .given, day: Sample.today, way: .spoken,
      parties: Sample.consent.parties, matters: [.cooperation, .studies])
    narrow.ends = Sample.consent.id
    let coach = try place.session(Sample.coach)
    let before = try coach.page(of: client)
    try session.save(.client(Sample.clientID, .recordConsent(narrow)))
    try coach.look()
    guard coach.casebook().clients[Sample.clientID] != nil else {
      #expect(
        SaveFailure.of { _ = try coach.page(of: client) } == .refused(.notPermitted))
      return
    }
    let now = try coach.page(of: client)
    #expect("\(before.records)".contains("Astma"))
    #expect(!"\(now.records)".contains("Astma"))
    #expect(now.records.contains { $0.hidesSome && $0.fields.isEmpty })
    let whole = try coach.contents(of: client, version: now.newest - 1)
    #expect(!"\(whole)".contains("Astma") && whole.hidesSome)
    #expect(whole.restoring == .refused(.notPermitted))
  }

  @Test func theChairsNotesAreTheChairsInTheHistoryToo() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let meeting = Document.meeting(Sample.meetingID)
    try session.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try session.save(.meeting(Sample.meetingID, .startTurn(Sample.turnID, at: Sample.now)))
    try session.save(.meeting(Sample.meetingID, .chooseChair(Sample.turnID, Sample.teacher)))
    try session.save(
      .meeting(Sample.meetingID, .writeChairNotes(Sample.turnID, "Kysy äidistä.")))
    #expect("\(try session.page(of: meeting).records)".contains("äidistä"))
    let coach = try place.session(Sample.coach)
    let page = try coach.page(of: meeting)
    #expect(!"\(page.records)".contains("äidistä"))
    #expect(page.records[0].hidesSome)
    #expect(!"\(try coach.contents(of: meeting, version: page.newest))".contains("äidistä"))
  }

  /// The booking has been taken back since: only the old versions tell of the student.
  @Test func whosePapersStandInOldVersionsIsTold() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let meeting = Document.meeting(Sample.meetingID)
    let matter = Matter(id: "a1", order: "n", text: "Työpaikka", raisedBefore: true)
    let raised = try session.save(
      .meeting(Sample.meetingID, .raiseMatter(Sample.turnID, matter))
    ).version
    try session.save(.meeting(Sample.meetingID, .unbook(Sample.turnID)))
    try session.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    #expect(try session.contents(of: meeting, version: raised).clients == [Sample.clientID])
    #expect(try session.show(meeting, version: raised).clients == [Sample.clientID])
    #expect(try session.show(meeting).clients == [])
    #expect(try session.page(of: meeting).clients == [Sample.clientID])
    #expect(try session.page(of: meeting, count: 1).clients == [])
    #expect(
      try session.history(meeting).map(\.clients.isEmpty) == [true, true, false, false, true, true])
    let outsider = try place.session(Sample.socialWorker)
    #expect(try outsider.contents(of: meeting, version: raised).clients == [])
    #expect(try outsider.page(of: meeting).clients == [])
  }

  @Test func aClosedPlanHasNoHistoryToShow() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    var refused = Consent(
      id: "k2", order: "t", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    refused.ends = Sample.consent.id
    let coach = try place.session(Sample.coach)
    _ = try coach.page(of: plan)
    try session.save(.client(Sample.clientID, .recordConsent(refused)))
    try coach.look()
    #expect(SaveFailure.of { _ = try coach.page(of: plan) } == .refused(.notPermitted))
    #expect(SaveFailure.of { _ = try coach.undo(plan) } == .refused(.notPermitted))
  }
}
