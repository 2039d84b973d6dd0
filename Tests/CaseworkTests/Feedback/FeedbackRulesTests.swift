import Casework
import TestSupport
import Testing

@Suite struct FeedbackRulesTests {
  private func surroundings(
    as member: ID<Member> = Sample.teacher, today: Day = Sample.today,
    meeting: Meeting = Sample.heldMeeting, given: [Feedback] = [], transfers: [Transfer] = []
  ) -> Surroundings {
    var all = Sample.surroundings(as: member, today: today, meeting: meeting)
    all.plans[Sample.plan.id]?.services["sx"] = PlannedService(
      id: "sx", order: "z", goal: nil, name: "Työkokeilu")
    for one in transfers { all.transfers[one.id] = one }
    for one in given { all.feedback[one.id] = one }
    return all
  }

  private func begin(
    _ party: Party = .student, about: FeedbackSubject = .meeting(Sample.meetingID),
    day: Day = Sample.today
  ) -> FeedbackChange {
    .begin(
      client: Sample.clientID, about: about, party: party, language: .finnish, day: day)
  }

  @Test func aStudentSaysThreeThings() throws {
    var feedback: Feedback?
    for change: FeedbackChange in [
      begin(), .rate(.heard, .four), .rate(.heard, .five), .rate(.clear, .two),
      .rate(.clear, nil), .write("Kiva kun\nkuunneltiin"), .rate(.helped, .four),
      .finish(on: Sample.today),
    ] {
      feedback = try Feedback.after(
        change, on: feedback, id: Sample.feedbackID, in: surroundings())
    }
    #expect(feedback == Sample.feedback)
    #expect(feedback?.member == nil, "the one who handed over the keyboard does not speak")
  }

  @Test(arguments: [
    (Sample.teacher, Party.student, nil), (Sample.coach, .student, nil),
    (Sample.coach, .employment, nil), (Sample.coach, .school, Refusal.notPermitted),
    (Sample.socialWorker, .student, .notPermitted), (Sample.socialWorker, .social, .notPermitted),
    (Sample.formerTeacher, .student, .memberRoleEnded),
  ])
  func whoMayGive(_ member: ID<Member>, _ party: Party, _ expected: Refusal?) {
    let found = refusal { () throws(Refusal) in
      _ = try Feedback.after(
        begin(party), on: nil, id: "f9", in: surroundings(as: member))
    }
    #expect(found == expected)
  }

  /// A party's words are written by the one who gives them, a student's by whoever helps.
  @Test func nobodySpeaksForAnotherParty() throws {
    let coachs = try Feedback.after(
      begin(.employment), on: nil, id: "f2", in: surroundings(as: Sample.coach))
    #expect(coachs.member == Sample.coach)
    let found = refusal { () throws(Refusal) in
      _ = try Feedback.after(.write("x"), on: coachs, id: "f2", in: surroundings())
    }
    #expect(found == .notPermitted)
    var students = Sample.feedback
    students.finished = nil
    let helped = try Feedback.after(
      .write("x"), on: students, id: "f1", in: surroundings(as: Sample.coach))
    #expect(helped.words == "x")
  }

  @Test(arguments: [
    (Sample.meeting, Refusal.turnNotHeld), (Sample.runningMeeting, .turnNotHeld),
    (Sample.heldMeeting, nil),
  ])
  func onceTheTurnHasBeenHeld(_ meeting: Meeting, _ expected: Refusal?) {
    let found = refusal { () throws(Refusal) in
      _ = try Feedback.after(begin(), on: nil, id: "f9", in: surroundings(meeting: meeting))
    }
    #expect(found == expected)
  }

  @Test func whatIsAskedAbout() {
    func found(
      _ change: FeedbackChange, given: [Feedback] = [], transfers: [Transfer] = []
    ) -> Refusal? {
      refusal { () throws(Refusal) in
        _ = try Feedback.after(
          change, on: nil, id: "f9", in: surroundings(given: given, transfers: transfers))
      }
    }
    #expect(found(begin(about: .meeting("mmaalis"))) == .notBooked)
    #expect(found(begin(about: .meeting("mnone"))) == .noSuchRow)
    #expect(found(begin(about: .service("  "))) == .textMissing)
    #expect(found(begin(about: .service("Keksitty palvelu"))) == .noSuchRow)
    #expect(found(begin(about: .service("Työkokeilu"))) == nil)
    #expect(found(begin(about: .transfer)) == .transferNotSent)
    #expect(
      found(begin(about: .transfer), transfers: [SampleTransfers.prepared]) == .transferNotSent)
    #expect(found(begin(about: .transfer), transfers: [SampleTransfers.sent]) == nil)
    #expect(
      found(
        begin(about: .transfer, day: Sample.day(2027, 1, 11)), transfers: [SampleTransfers.sent])
        == .dateOrder)
    #expect(found(begin(day: Sample.day(2027, 1, 14))) == .dateOrder, "before the meeting")
    #expect(found(begin(day: Sample.day(2027, 1, 16))) == .dateOrder)
    #expect(found(begin(), given: [Sample.feedback]) == .alreadyThere)
    #expect(found(begin(.school), given: [Sample.feedback]) == nil)
    var service = Feedback(
      id: "f3", client: Sample.clientID, subject: .service("Työkokeilu"), party: .student,
      language: .finnish, day: Sample.today)
    #expect(found(begin(about: .service("Työkokeilu")), given: [service]) == .alreadyThere)
    service.day = Sample.day(2026, 11, 1)
    #expect(found(begin(about: .service("Työkokeilu")), given: [service]) == nil, "once a module")
  }

  /// What the student said is theirs once they said that it is ready.
  @Test func nobodyRewritesTheStudent() {
    for (member, expected) in [(Sample.teacher, nil), (Sample.coach, Refusal.feedbackFinished)] {
      let found = refusal { () throws(Refusal) in
        _ = try Feedback.after(
          .write("Muu"), on: Sample.feedback, id: "f1", in: surroundings(as: member))
      }
      #expect(found == expected)
    }
  }

  /// A party that says nothing has not given feedback.
  @Test func anEmptyOneIsNotGiven() throws {
    let begun = try Feedback.after(
      begin(.school), on: nil, id: "f8", in: surroundings())
    let finish = FeedbackChange.finish(on: Sample.today)
    let found = refusal { () throws(Refusal) in
      _ = try Feedback.after(finish, on: begun, id: "f8", in: surroundings())
    }
    #expect(found == .feedbackEmpty)
    let rated = try Feedback.after(.rate(.heard, .one), on: begun, id: "f8", in: surroundings())
    #expect(
      try Feedback.after(finish, on: rated, id: "f8", in: surroundings()).finished == Sample.today)
  }

  @Test func aFinishedOneStaysFromTheNextDayOn() {
    let next = Sample.day(2027, 1, 16)
    for (today, expected) in [(Sample.today, nil), (next, Refusal.feedbackFinished)] {
      let found = refusal { () throws(Refusal) in
        _ = try Feedback.after(
          .rate(.heard, .one), on: Sample.feedback, id: "f1", in: surroundings(today: today))
      }
      #expect(found == expected)
    }
    let missing = refusal { () throws(Refusal) in
      _ = try Feedback.after(.write("x"), on: nil, id: "f1", in: surroundings())
    }
    #expect(missing == .noSuchRow)
  }
}
