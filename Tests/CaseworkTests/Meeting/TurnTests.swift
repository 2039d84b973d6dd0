import Casework
import TestSupport
import Testing

@Suite struct TurnTests {
  private var started: Meeting {
    var meeting = Sample.meeting
    meeting.state = .inProgress
    return meeting
  }
  private let turn = Sample.turnID
  private let start = MeetingChange.startTurn(Sample.turnID, at: Sample.now)

  @Test func startsOneTurnAtATime() throws {
    #expect(Sample.meeting.refusal(of: start) == .meetingNotRunning)
    let running = try started.after(start)
    #expect(running.runningTurn?.id == turn)
    #expect(running.refusal(of: start) == .turnRuns)
    var two = started
    var other = Turn(client: "ceero", order: "t", length: 30)
    other.state = .inProgress
    two.turns[other.id] = other
    #expect(two.refusal(of: start) == .anotherTurnRuns)
  }

  @Test func noConsentNoTurn() throws {
    var client = Sample.client
    client.consents["s1"]?.until = Sample.today.adding(days: -1)
    #expect(started.refusal(of: start, in: Sample.surroundings(client: client)) == .noConsent)
    let write = MeetingChange.writeEntry(turn, "e1", "x")
    let surroundings = Sample.surroundings(client: client)
    #expect(Sample.runningMeeting.refusal(of: write, in: surroundings) == .noConsent)
    // The meeting does not stall: the turn can be left open.
    let leave = MeetingChange.leaveTurnOpen(turn, reason: "Suostumus päättyi", at: Sample.now)
    #expect(Sample.runningMeeting.refusal(of: leave, in: surroundings) == nil)
  }

  @Test func whatNeedsARunningTurn() {
    let entry = Entry(id: "e2", order: "", matter: nil, kind: .information, text: "Tieto")
    let matter = Matter(id: "a2", order: "", text: "Asia", raisedBefore: false)
    var before = matter
    before.raisedBefore = true
    let cases: [(MeetingChange, Refusal?)] = [
      (.openItem(turn, .matters), .turnNotRunning), (.addEntry(turn, entry), .turnNotRunning),
      (.raiseMatter(turn, matter), .turnNotRunning), (.raiseMatter(turn, before), nil),
      (.writeMatter(turn, "a1", "Uusi"), nil), (.removeMatter(turn, "a1"), nil),
      (.chooseChair(turn, Sample.teacher), .turnNotRunning),
      (.readBack(turn, at: Sample.now), .turnNotRunning),
      (.writeChairNotes(turn, "Muista"), .notesAreChairs),
      (.setTurnTime(turn, starts: nil, length: 20), nil),
      (.moveTurn(turn, order: "b"), nil), (.uninvite(turn, "i1"), nil),
      (.closeTurn(turn, at: Sample.now), .turnNotRunning),
    ]
    for (change, expected) in cases {
      #expect(started.refusal(of: change) == expected, "\(change)")
    }
  }

  @Test func writesInTheRunningTurn() throws {
    var meeting = Sample.runningMeeting
    meeting = try meeting.after(
      .addEntry(turn, Entry(id: "e2", order: "", matter: "a1", kind: .decision, text: "Sovittu")))
    meeting = try meeting.after(.setEntryKind(turn, "e2", .information))
    meeting = try meeting.after(.markItem(turn, .summary, done: true))
    meeting = try meeting.after(.markItem(turn, .student, done: false))
    meeting = try meeting.after(.removeMatter(turn, "a1"))
    #expect(meeting.turn?.done == [.present, .chairAndScribe, .summary])
    #expect(meeting.turn?.entries["e1"]?.text == "Haetaan työkokeilua")
    #expect(meeting.turn?.entries["e1"]?.matter == nil)
    #expect(meeting.turn?.entries.sorted.map(\.id) == ["e1", "e2"])
  }

  @Test func theNotesAreTheChairsAlone() throws {
    let write = MeetingChange.writeChairNotes(turn, "Muista bussi")
    for member in [Sample.teacher, Sample.coach] {
      let surroundings = Sample.surroundings(as: member)
      #expect(Sample.runningMeeting.refusal(of: write, in: surroundings) == .notesAreChairs)
    }
    let chair = Sample.surroundings(as: Sample.outreachWorker)
    #expect(try Sample.runningMeeting.after(write, in: chair).turn?.chairNotes == "Muista bussi")
  }

  /// A keeper whose party the permission leaves out, and a party that it covers for one matter only.
  @Test(arguments: [Sample.socialWorker, Sample.doctor])
  func whoMayNotSeeATurnDoesNotWriteInIt(_ member: ID<Member>) throws {
    var client = Sample.client
    client.knowsBest = Sample.socialWorker
    client.consents["s3"] = Consent(
      id: "s3", order: "t", kind: .given, day: Sample.consent.day, way: .spoken,
      parties: [.specialised], matters: [.health])
    let surroundings = Sample.surroundings(as: member, client: client)
    let seen = Rights.maySee(client, member: member, roster: Sample.roster, on: Sample.today)
    #expect(seen.client && !seen.plan)
    let entry = Entry(id: "e2", order: "", matter: nil, kind: .information, text: "Tieto")
    let row = Attendance(
      id: "p3", order: "", party: .social, member: Sample.socialWorker, name: "",
      presence: .present, why: "")
    let running = Sample.runningMeeting
    let changes: [MeetingChange] = [
      .openItem(turn, .summary), .markAttendance(turn, row), .addEntry(turn, entry),
      .writeEntry(turn, "e1", "Muuta"), .writeMatter(turn, "a1", "Muuta"),
      .showDetails(turn, askedBy: "Aino"), .chooseChair(turn, member),
      .writeChairNotes(turn, "Muista"), .closeTurn(turn, at: Sample.now),
    ]
    for change in changes {
      #expect(running.refusal(of: change, in: surroundings) == .notPermitted, "\(change)")
    }
    let matter = Matter(id: "a2", order: "", text: "Asia", raisedBefore: true)
    let waiting: [MeetingChange] = [.raiseMatter(turn, matter), .removeMatter(turn, "a1")]
    for change in waiting {
      #expect(started.refusal(of: change, in: surroundings) == .notPermitted, "\(change)")
    }
    let left = try running.after(.leaveTurnOpen(turn, reason: "Aika", at: Sample.now))
    let reopen = MeetingChange.reopenTurn(turn, reason: "Jatketaan")
    #expect(left.refusal(of: reopen, in: surroundings) == .notPermitted)
    // The meeting does not stall, and a booking can still come off the list.
    let leave = MeetingChange.leaveTurnOpen(turn, reason: "Aika", at: Sample.now)
    #expect(running.refusal(of: leave, in: surroundings) == nil)
    #expect(Sample.meeting.refusal(of: .unbook(turn), in: surroundings) == nil)
  }

  @Test func marksAttendanceAnew() throws {
    let row = Attendance(
      id: "p3", order: "", party: .social, member: Sample.socialWorker, name: "",
      presence: .deputy, why: "Sijainen")
    let meeting = try Sample.runningMeeting.after(.markAttendance(turn, row))
    #expect(meeting.turn?.attendance.count == 3)
    #expect(meeting.turn?.attendance["p3"]?.presence == .deputy)
    #expect(meeting.turn?.attendance["p3"]?.order == "c")
  }

  @Test func whatIsRefused() {
    let stray = Entry(id: "e2", order: "", matter: "a9", kind: .decision, text: "x")
    let blank = Entry(id: "e2", order: "", matter: nil, kind: .decision, text: "\n ")
    let cases: [(MeetingChange, Refusal)] = [
      (.addEntry(turn, stray), .noSuchRow), (.addEntry(turn, blank), .textMissing),
      (.chooseChair(turn, "mnobody"), .noSuchMember),
      (.chooseScribe(turn, Sample.formerTeacher), .memberRoleEnded),
      (.leaveTurnOpen(turn, reason: " ", at: Sample.now), .reasonMissing),
      (.reopenTurn(turn, reason: "x"), .alreadyThere), (.openItem("tnone", .student), .noSuchRow),
      (.removeAttendance(turn, "p9"), .noSuchRow),
    ]
    for (change, refusal) in cases {
      #expect(Sample.runningMeeting.refusal(of: change) == refusal, "\(change)")
    }
  }

  @Test func countsTime() {
    var turn = Turn(client: "ceero", order: "n", length: 45)
    #expect(turn.minutesUsed(now: Sample.now) == 0)
    turn.startedAt = Sample.now
    let later = Instant(seconds: Sample.now.seconds + 45 * 60 + 59)
    #expect(turn.minutesUsed(now: later) == 45)
    #expect(!turn.isOverTime(now: later))
    #expect(turn.isOverTime(now: Instant(seconds: later.seconds + 1)))
    #expect(turn.minutesUsed(now: Instant(seconds: 0)) == 0)
    let nextDay = Instant(seconds: later.seconds + 86_400)
    #expect(turn.minutesUsed(now: nextDay) == 0 && !turn.isOverTime(now: nextDay))
  }
}
