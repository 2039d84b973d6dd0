import Casework
import Papers
import Testing

/// What stands at the edges: writing that turns about, and the last days of the calendar.
@Suite struct CalendarEdgeTests {
  private func lines(_ meeting: Meeting, roster: Roster? = Sample.roster) -> [String] {
    var meeting = meeting
    meeting.state = .agreed
    let calendar = MeetingCalendar(
      directory: "d1", roster: roster, isDemo: false, meetings: [meeting], today: day("2026-11-20"))
    let bytes = calendar.year(stamp: Instant(seconds: 1_796_000_000))
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      .split(separator: "\r\n").map(String.init)
  }

  private func meeting(_ on: String, _ hour: Int, _ minute: Int, length: Int) -> Meeting {
    Meeting(
      id: "t1", starts: LocalTime(day: day(on), time: ClockTime(hour, minute)!), length: length,
      place: "")
  }

  /// Marks that turn the direction of the writing turn nothing in anybody's calendar.
  @Test(arguments: [
    "\u{202E}", "\u{202A}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{061C}",
  ])
  func marksThatTurnTheWritingAreLeftOut(_ mark: String) {
    var turned = meeting("2027-01-15", 9, 0, length: 120)
    turned.place = "Huone\(mark) 12\(mark)"
    var roster = Sample.roster
    roster.name = "\(mark)Ryhmä\(mark) 1"
    let lines = lines(turned, roster: roster)
    #expect(lines.contains("LOCATION:Huone 12"))
    #expect(lines.contains("SUMMARY:Oma Tie Työhön: Ryhmä 1"))
    #expect(!lines.contains { $0.contains(mark) })
  }

  /// Joiners make one letter of several and stay.
  @Test func lettersOfSeveralPartsStayWhole() {
    var meeting = meeting("2027-01-15", 9, 0, length: 120)
    meeting.place = "Huone 👩‍🏫 e\u{301}"
    #expect(lines(meeting).contains("LOCATION:Huone 👩‍🏫 e\u{301}"))
  }

  @Test(arguments: [
    ("9999-12-31", 9, 0, 120, "99991231T110000"), ("9999-12-31", 23, 0, 120, "99991231T235900"),
    ("9999-12-31", 23, 58, 720, "99991231T235900"), ("9999-12-30", 23, 0, 120, "99991231T010000"),
  ])
  func theLastDayOfTheCalendar(
    _ on: String, _ hour: Int, _ minute: Int, _ length: Int, _ end: String
  ) {
    let meeting = meeting(on, hour, minute, length: length)
    #expect(meeting.ends > meeting.starts)
    #expect(lines(meeting).contains("DTEND;TZID=Europe/Helsinki:\(end)"))
  }

  @Test func aMeetingInTheLastMinuteOfAllHasNoEnd() {
    let lines = lines(meeting("9999-12-31", 23, 59, length: 60))
    #expect(lines.contains("DTSTART;TZID=Europe/Helsinki:99991231T235900"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
  }
}
