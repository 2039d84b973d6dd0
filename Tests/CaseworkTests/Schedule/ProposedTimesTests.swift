import Casework
import TestSupport
import Testing

/// The year's times by the rule, as seen from Friday 15 January 2027.
@Suite struct ProposedTimesTests {
  private func schedule(_ change: (inout ScheduleRule) -> Void = { _ in }) -> Schedule {
    var schedule = Sample.schedule
    var rule = Sample.rule
    change(&rule)
    schedule.rule = rule
    return schedule
  }

  private func meeting(_ id: ID<Meeting>, _ day: Day, _ state: MeetingState = .agreed) -> Meeting {
    var meeting = Meeting(id: id, starts: Sample.time(day, 9, 0), length: 180, place: "")
    meeting.state = state
    return meeting
  }

  private func days(_ schedule: Schedule, beside meetings: [Meeting] = []) -> [String] {
    schedule.proposals(beside: meetings, today: Sample.today).map {
      $0.starts?.day.isoText ?? "–"
    }
  }

  @Test(arguments: [
    (MonthWeek.first, "2027-02-05 2027-04-02 2027-06-04 2027-08-06 2027-10-01 2027-12-03"),
    (.second, "2027-02-12 2027-04-09 2027-06-11 2027-08-13 2027-10-08 2027-12-10"),
    (.third, "2027-02-19 2027-04-16 2027-06-18 2027-08-20 2027-10-15 2027-12-17"),
    (.fourth, "2027-01-22 2027-04-02 2027-05-28 2027-07-23 2027-09-24 2027-11-26"),
    (.last, "2027-01-29 2027-04-02 2027-05-28 2027-07-30 2027-09-24 2027-11-26"),
  ])
  func goByTheWeekOfTheMonth(_ week: MonthWeek, _ expected: String) {
    #expect(days(schedule { $0.week = week }).joined(separator: " ") == expected)
  }

  @Test func goByTheDayOfTheMeetingBefore() {
    let last = meeting("m1", Sample.day(2027, 1, 12))
    let nearest = schedule { $0.week = .nearest }
    #expect(
      days(nearest, beside: [last]) == [
        "2027-03-12", "2027-05-14", "2027-07-09", "2027-09-10", "2027-11-12", "2028-01-14",
      ])
    #expect(days(nearest).first == "2027-01-29", "two weeks from now where there is none before")
  }

  @Test func passesOverHolidaysEvesAndBreaksAndSaysWhy() throws {
    let all = schedule {
      ($0.months, $0.week) = (1, .fourth)
    }.proposals(beside: [Meeting](), today: Sample.today)
    let march = try #require(all.first { $0.ruleDay == Sample.day(2027, 3, 26) })
    #expect(march.skipped == [SkippedDay(march.ruleDay, .off(.holiday(.goodFriday)))])
    #expect(march.starts?.day == Sample.day(2027, 4, 2))
    let june = try #require(all.first { $0.ruleDay == Sample.day(2027, 6, 25) })
    #expect(june.skipped.first?.reason == .off(.eve(of: .midsummer)))
    #expect(june.starts?.day == Sample.day(2027, 7, 2))
    let october = try #require(all.first { $0.ruleDay == Sample.day(2027, 10, 22) })
    #expect(october.skipped == [SkippedDay(october.ruleDay, .schoolBreak("Syysloma"))])
    #expect(october.starts?.day == Sample.day(2027, 10, 29))
  }

  @Test func leavesOutATimeForWhichNoDayIsFree() throws {
    var long = schedule()
    long.breaks = Rows([
      SchoolBreak(
        id: "b1", order: "n", name: "Kesäloma", from: Sample.day(2027, 7, 20),
        until: Sample.day(2027, 8, 31))
    ])
    let august = try #require(
      long.proposals(beside: [Meeting](), today: Sample.today).first {
        $0.ruleDay == Sample.day(2027, 8, 13)
      })
    #expect(august.starts == nil)
    #expect(august.skipped.count == 5)
    #expect(august.skipped.allSatisfy { $0.reason == .schoolBreak("Kesäloma") })
  }

  @Test func goesOnAfterTheLastMeetingThatStands() {
    let standing = [
      meeting("m1", Sample.day(2027, 2, 12)), meeting("m2", Sample.day(2027, 4, 9), .draft),
    ]
    #expect(days(schedule(), beside: standing).first == "2027-06-11")
    let cancelled = meeting("m3", Sample.day(2027, 6, 11), .cancelled)
    #expect(days(schedule(), beside: standing + [cancelled]).first == "2027-08-13")
  }

  @Test func anExtraMeetingTakesItsDayAndNothingElse() throws {
    var extra = meeting("m1", Sample.day(2027, 2, 12))
    extra.isExtra = true
    let first = try #require(
      schedule().proposals(beside: [extra], today: Sample.today).first)
    #expect(first.skipped == [SkippedDay(Sample.day(2027, 2, 12), .taken)])
    #expect(first.starts?.day == Sample.day(2027, 2, 19))
  }

  @Test func nothingIsProposedWithoutARuleOrWithinAYearThatIsFull() {
    #expect(Schedule().proposals(beside: [Meeting](), today: Sample.today).isEmpty)
    #expect(days(schedule(), beside: [meeting("m1", Sample.day(2027, 12, 10))]).isEmpty)
  }

  @Test func everyProposalIsAFreeDayAheadAndInOrder() {
    var random = SmallRandom(seed: 21)
    for _ in 0..<400 {
      let today = Day(number: 20_000 + random.below(20_000))
      let rule = ScheduleRule(
        months: 1 + random.below(12), weekday: 1 + random.below(7),
        week: MonthWeek.allCases[random.below(6)], starts: .midnight, length: 60, place: "")
      var schedule = Schedule()
      schedule.rule = rule
      let last = meeting("m1", today.adding(days: random.below(900) - 450))
      let beside = random.one(in: 70) ? [last] : []
      let proposals = schedule.proposals(beside: beside, today: today)
      let days = proposals.compactMap(\.starts?.day)
      #expect(days == Set(days).sorted())
      #expect(days.allSatisfy { $0 > today && $0 <= today.adding(months: 12).adding(days: 14) })
      #expect(days.allSatisfy { schedule.reason(against: $0, meetings: beside) == nil })
      #expect(days.allSatisfy { $0.weekday == rule.weekday })
      #expect(proposals.count <= 13)
    }
  }

  @Test func twoWhoAcceptTheSameTimeMakeOneMeeting() {
    let day = Sample.day(2027, 2, 12)
    let one = Meeting.id(proposedOn: day) { _ in false }
    #expect(one == Meeting.id(proposedOn: day) { _ in false })
    #expect(one != Meeting.id(proposedOn: day.adding(days: 7)) { _ in false })
    #expect(one != Meeting.id(proposedOn: day) { $0 == one })
    #expect(!one.text.contains("2027"))
  }

  @Test func movingOneMeetingLeavesTheOthersAndTheRule() throws {
    let before = [meeting("m1", Sample.day(2027, 2, 12)), meeting("m2", Sample.day(2027, 4, 9))]
    let moved = try before[1].after(
      .move(to: Sample.time(Sample.day(2027, 4, 16), 13, 0), length: 90))
    #expect(days(schedule(), beside: [before[0], moved]) == days(schedule(), beside: before))
  }
}
