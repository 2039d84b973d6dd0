import Casework
import Testing

/// What is proposed for one new meeting, after one on Thursday 29 October 2026.
@Suite struct NextMeetingTests {
  private static let today = Day(2026, 11, 20)!

  private func meeting(_ day: Day) -> Meeting {
    var meeting = Meeting(
      id: "m1", starts: LocalTime(day: day, time: ClockTime(9, 0)!), length: 60, place: "H")
    meeting.state = .agreed
    return meeting
  }

  private func schedule(rule: Bool) -> Schedule {
    var schedule = Schedule()
    schedule.breaks = Rows([
      SchoolBreak(
        id: "b1", order: "n", name: "Joululoma", from: Day(2026, 12, 19)!,
        until: Day(2027, 1, 6)!)
    ])
    guard rule else { return schedule }
    schedule.rule = ScheduleRule(
      months: 2, weekday: 4, week: .last, starts: ClockTime(12, 30)!, length: 120,
      place: "Huone 12")
    return schedule
  }

  @Test func theRuleSaysDayHourLengthAndPlace() throws {
    let schedule = schedule(rule: true)
    let meetings = [meeting(Day(2026, 10, 29)!)]
    let next = try #require(schedule.nextMeeting(beside: meetings, today: Self.today))
    let first = try #require(
      schedule.proposals(beside: meetings, today: Self.today).first { $0.starts != nil })
    #expect(next.starts == first.starts)
    #expect(next.starts.time == ClockTime(12, 30)!)
    #expect((next.length, next.place) == (120, "Huone 12"))
    #expect(next.skipped == first.skipped && !next.skipped.isEmpty)
  }

  /// Eight weeks later is Christmas Eve in the school's break: the first free Thursday after it.
  @Test func withoutARuleADayThatIsNotFreeIsPassedOver() throws {
    let next = try #require(
      schedule(rule: false).nextMeeting(
        beside: [meeting(Day(2026, 10, 29)!)], today: Self.today))
    #expect(next.starts == LocalTime(day: Day(2027, 1, 7)!, time: ClockTime(9, 0)!))
    #expect((next.length, next.place) == (60, "H"))
    #expect(next.skipped.map(\.day) == [Day(2026, 12, 24)!, Day(2026, 12, 31)!])
  }

  @Test func aFreeDayIsEightWeeksLater() {
    let next = Schedule().nextMeeting(
      beside: [meeting(Day(2026, 11, 26)!)], today: Self.today)
    #expect(next?.starts.day == Day(2027, 1, 21)! && next?.skipped == [])
    #expect(Schedule().nextMeeting(beside: [], today: Self.today) == nil)
  }

  /// The latest was on a Saturday by exception: a weekend is no day to propose.
  @Test func aWeekendIsNotProposedAgain() throws {
    let next = try #require(
      Schedule().nextMeeting(beside: [meeting(Day(2026, 11, 28)!)], today: Self.today))
    #expect(DayOff(next.starts.day) == nil && next.starts.day > Day(2027, 1, 22)!)
  }
}
