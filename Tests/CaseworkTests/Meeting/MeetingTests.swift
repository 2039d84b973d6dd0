import Casework
import TestSupport
import Testing

@Suite struct MeetingTests {
  @Test func fromDraftToClosed() throws {
    var meeting = try Meeting.after(
      .open(starts: Sample.meeting.starts, length: 60, place: "Huone", isExtra: false), on: nil,
      id: Sample.meetingID, in: Sample.surroundings())
    #expect(meeting.state == .draft)
    meeting = try meeting.after(.agree)
    #expect(meeting.refusal(of: .agree) == .alreadyThere)
    #expect(meeting.refusal(of: .close(at: Sample.now)) == .meetingNotRunning)
    meeting = try meeting.after(.start(at: Sample.now))
    #expect(meeting.startedAt == Sample.now)
    meeting = try meeting.after(.close(at: Sample.now))
    #expect(meeting.state == .closed)
    #expect(meeting.refusal(of: .setPlace("X")) == .meetingClosed)
    #expect(meeting.refusal(of: .reopen(reason: " ")) == .reasonMissing)
    meeting = try meeting.after(.reopen(reason: "Asia unohtui"))
    #expect(meeting.state == .inProgress && meeting.closedAt == nil)
  }

  /// Each student comes as much later as the meeting begins later.
  @Test(
    arguments: [
      (13 * 60, 10 * 60, 14 * 60), (8 * 60 + 30, 10 * 60, 9 * 60 + 30), (9 * 60, 10 * 60, 10 * 60),
      (23 * 60 + 30, 10 * 60, nil),
    ] as [(Int, Int, Int?)])
  func movingTheMeetingMovesThoseWhoWait(_ start: Int, _ turn: Int, _ moved: Int?) throws {
    var meeting = Sample.meeting
    meeting.starts.time = try #require(ClockTime(9, 0))
    meeting.turns[Sample.turnID]?.starts = ClockTime(minutes: turn)
    let before = meeting.turns
    let new = LocalTime(
      day: meeting.starts.day.adding(days: 1), time: try #require(ClockTime(minutes: start)))
    let after = try meeting.after(.move(to: new, length: 60))
    #expect(after.turns[Sample.turnID]?.starts?.minutes == moved)
    // Whose turn has been, has been.
    meeting.turns[Sample.turnID]?.state = .closed
    let over = try meeting.after(.move(to: new, length: 60))
    #expect(over.turns[Sample.turnID]?.starts == before[Sample.turnID]?.starts)
  }

  @Test func startsStraightFromADraft() throws {
    var meeting = Sample.meeting
    meeting.state = .draft
    #expect(try meeting.after(.start(at: Sample.now)).state == .inProgress)
  }

  @Test func cancelsWithAReason() throws {
    #expect(Sample.meeting.refusal(of: .cancel(reason: "")) == .reasonMissing)
    var meeting = try Sample.meeting.after(.cancel(reason: "Ei asiakkaita"))
    #expect(meeting.cancelReason == "Ei asiakkaita")
    #expect(meeting.refusal(of: .start(at: Sample.now)) == .meetingCancelled)
    meeting = try meeting.after(.reopen(reason: "Tuli asiakas"))
    #expect(meeting.state == .agreed)
    #expect(Sample.runningMeeting.refusal(of: .cancel(reason: "x")) == .meetingHasOpenTurns)
  }

  /// Who had been told of a time is told the next one with the cancellation.
  @Test(arguments: [
    (MeetingState.agreed, MeetingState.agreed, 60, Sample.today, true),
    (.agreed, .draft, 60, Sample.today, false), (.agreed, .cancelled, 60, Sample.today, false),
    (.agreed, .closed, 60, Sample.today, false), (.agreed, .agreed, -60, Sample.today, false),
    (.agreed, .agreed, 60, Sample.today.adding(days: 60), true),
    (.agreed, .agreed, 60, Sample.today.adding(days: 61), false),
    (.draft, .cancelled, 60, Sample.today, true), (.draft, .agreed, -60, Sample.today, true),
  ])
  func fallsAwayOnlyWhereThereIsANextTime(
    _ state: MeetingState, _ other: MeetingState, _ days: Int, _ today: Day, _ mayBe: Bool
  ) {
    var meeting = Sample.meeting
    (meeting.state, meeting.turns) = (state, Rows())
    var next = Sample.nextMeeting
    next.state = other
    next.starts = LocalTime(day: Sample.today.adding(days: days), time: next.starts.time)
    var surroundings = Sample.surroundings(today: today, meeting: meeting)
    surroundings.meetings[next.id] = next
    let after = Result { () throws(Refusal) in
      try Meeting.after(
        .cancel(reason: "Ei asiakkaita"), on: meeting, id: meeting.id, in: surroundings)
    }
    switch after {
    case .success(let after): #expect(mayBe && after.state == .cancelled)
    case .failure(let refusal): #expect(!mayBe && refusal == .noNextMeeting)
    }
  }

  @Test func closesOnlyWhenNoTurnIsOpen() throws {
    var waiting = Sample.meeting
    waiting.state = .inProgress
    #expect(waiting.refusal(of: .close(at: Sample.now)) == .meetingHasOpenTurns)
    #expect(Sample.runningMeeting.refusal(of: .close(at: Sample.now)) == .meetingHasOpenTurns)
    let left = try waiting.after(
      .leaveTurnOpen(Sample.turnID, reason: "Ei tullut", at: Sample.now))
    #expect(left.turn?.openReason == "Ei tullut")
    #expect(left.refusal(of: .close(at: Sample.now)) == nil)
  }

  @Test(arguments: [(4, false), (5, true), (720, true), (721, false), (Int.max, false)])
  func lengths(minutes: Int, fits: Bool) {
    let change = MeetingChange.move(to: Sample.meeting.starts, length: minutes)
    #expect(Sample.meeting.refusal(of: change) == (fits ? nil : .lengthOutOfRange))
  }

  @Test func timesAcrossMidnight() {
    var meeting = Sample.meeting
    #expect(meeting.ends == Sample.time(Sample.today, 11, 0))
    meeting.starts = Sample.time(Sample.today, 23, 0)
    #expect(meeting.ends == Sample.time(Sample.today.adding(days: 1), 1, 0))
  }
}
