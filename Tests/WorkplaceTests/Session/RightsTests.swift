import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

@Suite struct RightsTests {
  /// Aino's papers opened by her teacher, with whatever consents a case names.
  private func place(_ consents: [Consent]) throws -> SharedPlace {
    let place = SharedPlace()
    let teacher = try place.make()
    try teacher.save(
      .client(Sample.clientID, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    for consent in consents { try teacher.save(.client(Sample.clientID, .recordConsent(consent))) }
    try teacher.save(
      .meeting(
        Sample.meetingID,
        .open(starts: Sample.meeting.starts, length: 120, place: "", isExtra: false)))
    try teacher.save(.meeting(Sample.meetingID, .agree))
    return place
  }

  private static let book = Change.meeting(
    Sample.meetingID, .book(client: Sample.clientID, order: "n", starts: nil, length: 45))
  private static let plan = Change.plan(
    Sample.planID, .open(client: Sample.clientID, revision: 1, language: .finnish))

  private static func consent(_ change: (inout Consent) -> Void) -> Consent {
    var consent = Sample.consent
    change(&consent)
    return consent
  }

  private static let withdrawal = consent {
    $0 = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    $0.ends = "s1"
    $0.reason = "Ei halua"
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var consents: [Consent]
    var member: ID<Member>
    var refusal: Refusal?
    var testDescription: String { name }
  }

  static let bookings = [
    Case(name: "given", consents: [Sample.consent], member: Sample.teacher),
    Case(name: "none", consents: [], member: Sample.teacher, refusal: .noConsent),
    Case(
      name: "refused",
      consents: [
        consent {
          $0 = Consent(
            id: "s9", order: "n", kind: .refused, day: Sample.today, way: .spoken, parties: [],
            matters: [])
        }
      ], member: Sample.teacher, refusal: .noConsent),
    Case(
      name: "withdrawn", consents: [Sample.consent, withdrawal], member: Sample.teacher,
      refusal: .noConsent),
    Case(
      name: "run out", consents: [consent { $0.until = Sample.day(2027, 1, 14) }],
      member: Sample.teacher, refusal: .noConsent),
    Case(
      name: "a member not covered", consents: [Sample.consent], member: Sample.socialWorker,
      refusal: .notPermitted),
    Case(
      name: "a role that has ended", consents: [Sample.consent], member: Sample.formerTeacher,
      refusal: .memberRoleEnded),
    Case(
      name: "a stranger", consents: [Sample.consent], member: "mstranger", refusal: .notOnRoster),
  ]

  @Test(arguments: bookings)
  func noConsentNoBookingAndNoPlan(_ one: Case) throws {
    let place = try place(one.consents)
    let session = try place.session(one.member)
    let failure = one.refusal.map { SaveFailure.refused($0) }
    #expect(SaveFailure.of { try session.save(Self.book) } == failure)
    #expect(SaveFailure.of { try session.save(Self.plan) } == failure)
    #expect(place.names("plans").isEmpty == (failure != nil))
  }

  /// Who calls the group together is told that nobody comes also when the names are closed to them;
  /// nobody else learns that one of the others has withdrawn the permission.
  @Test(arguments: [
    RosterChange.nameConvener(Sample.socialWorker), .nameContactPerson(Sample.socialWorker),
  ])
  func aWithdrawalLeavesTheNumberToWhoCallsTheGroupTogether(_ office: RosterChange) throws {
    let place = try place([Sample.consent])
    let teacher = try place.session(Sample.teacher)
    try teacher.save(.roster(office))
    try teacher.save(Self.book)
    let caller = try place.session(Sample.socialWorker)
    let outsider = try place.session(Sample.doctor)
    func known(by session: Session) throws -> (count: Int, isEmpty: Bool) {
      try session.look()
      let book = session.casebook()
      #expect(book.clients[Sample.clientID] == nil)
      let meeting = try #require(book.meetings[Sample.meetingID]?.value)
      #expect(book.turnsWithoutPermission(in: meeting).isEmpty, "no name is known")
      return (
        book.countWithoutPermission(in: meeting),
        book.cancellation(of: meeting, on: Sample.today).isWithoutStudents
      )
    }
    #expect(try known(by: caller) == (0, false))
    try teacher.save(.client(Sample.clientID, .recordConsent(Self.withdrawal)))
    #expect(try known(by: caller) == (1, true))
    #expect(try known(by: outsider) == (0, false))
    // Who starts only now knows the same.
    #expect(try known(by: place.session(Sample.socialWorker)) == (1, true))
    #expect(try known(by: place.session(Sample.doctor)) == (0, false))
    #expect(try known(by: place.session(nil)) == (0, false))
  }

  /// On the day of the meeting as well nobody learns how the turn of a student stands whom they do not
  /// see, neither from the turn nor from what was done to it.
  @Test(arguments: [false, true])
  func howAHiddenTurnStandsIsNotTold(_ isConvener: Bool) throws {
    let place = try place([Sample.consent])
    let teacher = try place.session(Sample.teacher)
    if isConvener { try teacher.save(.roster(.nameConvener(Sample.socialWorker))) }
    try teacher.save(Self.book)
    let outsider = try place.session(Sample.socialWorker)
    let (meeting, turn) = (Document.meeting(Sample.meetingID), Turn.id(for: Sample.clientID))
    func known() throws -> (turn: Turn?, shown: String, changes: [String?]) {
      try outsider.look()
      let version = try #require(outsider.casebook().meetings[Sample.meetingID]?.version)
      let shown = try outsider.contents(of: meeting, version: version)
      let records = try outsider.page(of: meeting).records
      return (
        outsider.casebook().meetings[Sample.meetingID]?.value.turns[turn],
        "\(shown.fields.filter { $0.path.first == "turns" })",
        records.map(\.change)
      )
    }
    let before = try known()
    #expect(before.shown.contains(turn.text), "a time that is taken")
    #expect(!before.shown.contains("waiting"), "\(before.shown)")
    try teacher.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try teacher.save(.meeting(Sample.meetingID, .startTurn(turn, at: Sample.now)))
    let running = try known()
    try teacher.save(
      .meeting(Sample.meetingID, .leaveTurnOpen(turn, reason: "Aika", at: Sample.now)))
    for now in [running, try known()] {
      #expect(now.turn == before.turn)
      for word in ["inProgress", "leftOpen", "state", "startedAt", "endedAt"] {
        #expect(!now.shown.contains(word), "\(now.shown)")
      }
      for name in ["meeting.startTurn", "meeting.leaveTurnOpen"] {
        #expect(!now.changes.contains(name), "\(now.changes)")
      }
    }
    // The one who was booked and left is in nobody's way: the meeting is closed by whoever holds it.
    try outsider.save(.meeting(Sample.meetingID, .close(at: Sample.now)))
    try teacher.look()
    #expect(teacher.casebook().meetings[Sample.meetingID]?.value.state == .closed)
  }

  /// A meeting that is over says not even how many there were whose papers are closed to the reader.
  @Test func turnsThatAreOverAreNotCountedByWhoDoesNotSeeThem() throws {
    let place = try place([Sample.consent])
    let teacher = try place.session(Sample.teacher)
    try teacher.save(Self.book)
    let outsider = try place.session(Sample.socialWorker)
    let turn = Turn.id(for: Sample.clientID)
    func known(by session: Session) throws -> (turns: Int, isInPart: Bool) {
      try session.look()
      let book = session.casebook()
      let meeting = try #require(book.meetings[Sample.meetingID]?.value)
      return (meeting.turns.count, book.meetingsInPart.contains(meeting.id))
    }
    #expect(try known(by: outsider) == (1, false), "a time that is taken")
    try teacher.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try teacher.save(.meeting(Sample.meetingID, .startTurn(turn, at: Sample.now)))
    try teacher.save(
      .meeting(Sample.meetingID, .leaveTurnOpen(turn, reason: "Aika", at: Sample.now)))
    #expect(try known(by: outsider) == (1, false), "the meeting goes on")
    try teacher.save(.meeting(Sample.meetingID, .close(at: Sample.now)))
    #expect(try known(by: outsider) == (0, true))
    let shown = try outsider.contents(of: .meeting(Sample.meetingID), version: 3)
    #expect(!"\(shown)".contains(turn.text), "in an earlier version neither")
    let records = try outsider.page(of: .meeting(Sample.meetingID)).records
    #expect(records.allSatisfy { $0.change != "meeting.leaveTurnOpen" }, "\(records)")
    #expect(try known(by: teacher) == (1, false))
    #expect(try known(by: place.session(Sample.socialWorker)) == (0, true))
  }

  @Test func whoMayNotSeeAQuestionMayNotAnswerIt() throws {
    let place = try place([Sample.consent])
    let teacher = try place.session(Sample.teacher)
    let base = try teacher.save(Self.book).version
    let turn = Turn.id(for: Sample.clientID)
    for (member, hour) in [(Sample.teacher, 9), (Sample.coach, 10)] {
      let session = try place.session(member)
      try session.save(
        .meeting(Sample.meetingID, .setTurnTime(turn, starts: ClockTime(hour, 0), length: 45)),
        basedOn: base)
    }
    try teacher.look()
    let question = try #require(
      teacher.casebook().meetings[Sample.meetingID]?.questions.first)
    let settle = Change.settle(.meeting(Sample.meetingID), question.id, choice: "0")
    let outsider = try place.session(Sample.socialWorker)
    #expect(outsider.casebook().meetings[Sample.meetingID]?.questions == [])
    #expect(SaveFailure.of { try outsider.save(settle) } == .refused(.notPermitted))
    #expect(SaveFailure.of { try teacher.save(settle) } == nil)
  }

  @Test func whoMayNotSeeAMeetingWholeMayNotPutItBack() throws {
    let place = try place([Sample.consent])
    let teacher = try place.session(Sample.teacher)
    try teacher.save(Self.book)
    let turn = Turn.id(for: Sample.clientID)
    let invitation = Invitation(
      id: "i1", order: "n", party: .kela, name: "Kela", why: "Kuntoutus")
    let booked = try teacher.save(.meeting(Sample.meetingID, .invite(turn, invitation))).version
    let meeting = Document.meeting(Sample.meetingID)
    let outsider = try place.session(Sample.socialWorker)
    #expect(
      SaveFailure.of { try outsider.restore(meeting, version: 2) } == .refused(.notPermitted))
    #expect(try teacher.restore(meeting, version: 2).version == booked + 1)
  }

  @Test func nobodyWithoutANameChangesAnything() throws {
    let place = try place([Sample.consent])
    let session = try place.session(nil)
    #expect(SaveFailure.of { try session.save(Self.book) } == .refused(.notOnRoster))
    #expect(session.casebook().clients.isEmpty)
    #expect(session.casebook().hidden == [Sample.clientID])
  }

  @Test func aWithdrawalClosesThePlanOnEveryOpenSession() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    try teacher.save(.meeting(Sample.meetingID, .raiseMatter(Sample.turnID, matter)))
    let coach = try place.session(Sample.coach)
    #expect(coach.casebook().plans[Sample.planID] != nil)
    #expect(
      coach.casebook().meetings[Sample.meetingID]?.value.turns[Sample.turnID]?.matters.count == 1)
    try teacher.save(.client(Sample.clientID, .recordConsent(Self.withdrawal)))
    // The opener keeps the papers, but the plan closes at once.
    #expect(teacher.casebook().clients[Sample.clientID] != nil)
    #expect(teacher.casebook().plans.isEmpty)

    #expect(
      SaveFailure.of { try coach.save(.plan(Sample.planID, .writeOwnWords("Töihin"))) }
        == .refused(.noConsent))
    let casebook = coach.casebook()
    #expect(casebook.clients.isEmpty && casebook.plans.isEmpty)
    #expect(casebook.hidden == [Sample.clientID])
    let turn = try #require(casebook.meetings[Sample.meetingID]?.value.turns[Sample.turnID])
    #expect(turn.matters.isEmpty && turn.client == Sample.clientID)
    #expect(SaveFailure.of { _ = try coach.show(.plan(Sample.planID)) } == .refused(.notPermitted))
    #expect(
      SaveFailure.of { _ = try coach.history(.client(Sample.clientID)) }
        == .refused(.notPermitted))
    let shown = try coach.show(.meeting(Sample.meetingID)).payload
    #expect(shown[["turns", Sample.turnID.text, "matters"]] == nil)
    #expect(shown[["turns", Sample.turnID.text, "client"]]?.stringValue == "caino")
    let history = try coach.history(.meeting(Sample.meetingID))
    #expect(history.count == 4)
    #expect(history.last?.change?["text"] == nil)
    #expect(history.last?.change?["change"]?.stringValue == "meeting.raiseMatter")
  }

  private var matter: Matter {
    Matter(id: "a1", order: "n", text: "Työpaikka", raisedBefore: true)
  }

  @Test func theChecklistShowsWhatTheConsentCovers() throws {
    let consent = Self.consent { $0.matters = [.cooperation, .studies] }
    let place = try place([consent])
    let teacher = try place.session(Sample.teacher)
    for situation in [Situation.mentalHealth, .learningDifficulties] {
      try teacher.save(.client(Sample.clientID, .answer(situation, ChecklistAnswer(.yes))))
    }
    try teacher.save(
      .client(Sample.clientID, .assess(.neverAssessed, ChecklistAnswer(.yes))))
    let coach = try place.session(Sample.coach)
    let checklist = try #require(coach.casebook().clients[Sample.clientID]?.value.checklist)
    #expect(Array(checklist.situations.keys) == [.learningDifficulties])
    #expect(checklist.signs.isEmpty)
    let shown = try coach.show(.client(Sample.clientID)).payload
    #expect(shown[["checklist", "situations", "mentalHealth"]] == nil)
    #expect(shown[["checklist", "situations", "learningDifficulties"]] != nil)
    #expect(
      SaveFailure.of {
        try coach.save(.client(Sample.clientID, .answer(.mentalHealth, ChecklistAnswer(.no))))
      } == .refused(.notPermitted))
    // A change to what is open keeps what is closed.
    try coach.save(.client(Sample.clientID, .answer(.learningDifficulties, ChecklistAnswer(.no))))
    try teacher.look()
    let whole = try #require(teacher.casebook().clients[Sample.clientID]?.value.checklist)
    #expect(whole.situations[.mentalHealth]?.value == .yes && whole.signs.count == 1)
  }

  @Test func anOpeningOfClosedPapersIsRefusedAndNotRecorded() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let social = try place.session(Sample.socialWorker)
    #expect(
      SaveFailure.of { try social.open([.plan(Sample.planID)], .command) }
        == .refused(.notPermitted))
    #expect(place.accessLog() == [])
    try teacher.open([.client(Sample.clientID), .plan(Sample.planID), .roster], .command)
    let log = place.accessLog()
    #expect(log.map(\.document) == [.client(Sample.clientID), .plan(Sample.planID)])
    #expect(log.map(\.version) == [2, 1])
    #expect(log.allSatisfy { $0.way == .command && $0.time == Sample.now })
  }
}
