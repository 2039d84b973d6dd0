import Casework
import TestSupport
import Testing

@Suite struct MeetingAnnouncementTests {
  private static let later = LocalTime(
    day: Sample.meeting.starts.day.adding(days: 7), time: Sample.meeting.starts.time)

  /// A change to an agreed meeting, and how far it counts.
  @Test(arguments: [
    (MeetingChange.move(to: later, length: 120), 1), (.setPlace("Ohjaamo"), 1),
    (.cancel(reason: "Ei asiakkaita"), 1), (.setPlace(Sample.meeting.place), 0),
    (.move(to: Sample.meeting.starts, length: Sample.meeting.length), 0),
    (.start(at: Sample.now), 0),
  ])
  func countsWhatCalendarsShow(_ change: MeetingChange, _ further: Int) throws {
    var meeting = Sample.meeting
    meeting.sequence = 4
    #expect(try meeting.after(change).sequence == 4 + further)
  }

  @Test func countsOnWhenItIsReopened() throws {
    let cancelled = try Sample.meeting.after(.cancel(reason: "Ei asiakkaita"))
    #expect(try cancelled.after(.reopen(reason: "Tuli asiakas")).sequence == 2)
  }

  @Test func neverCountsBack() {
    var newest = Sample.meeting
    newest.sequence = 7
    var old = Sample.meeting
    old.sequence = 2
    old.place = "Muualla"
    old.count(since: newest)
    #expect(old.sequence == 8)
    var same = Sample.meeting
    same.count(since: newest)
    #expect(same.sequence == 7)
  }

  @Test func keepsTheTimeThatHadBeenTold() throws {
    let moved = try Sample.meeting.after(.move(to: Self.later, length: 120))
    #expect(moved.movedFrom == Sample.meeting.starts)
    #expect(try moved.after(.move(to: Self.later, length: 60)).movedFrom == Sample.meeting.starts)
    var draft = Sample.meeting
    draft.state = .draft
    #expect(try draft.after(.move(to: Self.later, length: 120)).movedFrom == nil)
  }
}
