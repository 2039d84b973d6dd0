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
