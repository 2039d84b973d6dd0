import Casework
import TestSupport
import Testing
import Workplace

/// Two members plan the year at once: a rule is one value, never a mix that nobody chose.
@Suite struct ScheduleTogetherTests {
  private static let rule = Sample.rule

  private static func rule(_ change: (inout ScheduleRule) -> Void) -> ScheduleRule {
    var rule = rule
    change(&rule)
    return rule
  }

  private func schedule(_ session: Session) throws -> Held<Schedule> {
    try session.look()
    return try #require(session.casebook().schedule)
  }

  /// What the one and the other changed in the rule, and the questions that it leaves.
  @Test(arguments: [
    (rule { $0.weekday = 2 }, rule { $0.months = 1 }),
    (rule { $0.weekday = 2 }, rule { $0.weekday = 3 }),
    (rule { ($0.week, $0.weekday) = (.last, 2) }, rule { $0.starts = ClockTime(13, 0)! }),
    (rule { $0.place = "Kirjasto" }, rule { $0.length = 60 }),
  ])
  func aRuleIsOneValue(_ mine: ScheduleRule, _ theirs: ScheduleRule) throws {
    for isFirst in [false, true] {
      let place = SharedPlace()
      let one = try place.make()
      let notice = try one.save(.schedule(.setNotice(days: 9))).version
      let based =
        isFirst ? notice : try one.save(.schedule(.setRule(Self.rule)), basedOn: notice).version
      let other = try place.session(Sample.outreachWorker)
      try one.save(.schedule(.setRule(theirs)), basedOn: based)
      try other.save(.schedule(.setRule(mine)), basedOn: based)
      let held = try schedule(one)
      #expect(held.questions.map(\.path) == ["rule"])
      let question = try #require(held.questions.first)
      let values = question.candidates.compactMap(\.value)
      #expect(values.contains(.rule(mine)) && values.contains(.rule(theirs)))
      #expect(values.count == 2 && (held.value.rule == mine || held.value.rule == theirs))
      // The one that does not stand is chosen: it is the rule then, whole.
      let chosen = held.value.rule == mine ? theirs : mine
      let candidate = try #require(question.candidates.first { $0.value == .rule(chosen) })
      try one.save(.settle(.schedule, question.id, choice: question.choice(of: candidate.key)))
      let settled = try schedule(other)
      #expect(settled.value.rule == chosen && settled.questions.isEmpty)
    }
  }

  @Test func theSameRuleAndOtherFieldsAreNoQuestion() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    let based = try one.save(.schedule(.setRule(Self.rule))).version
    let new = Self.rule { $0.weekday = 2 }
    try one.save(.schedule(.setRule(new)), basedOn: based)
    try other.save(.schedule(.setRule(new)), basedOn: based)
    try other.save(.schedule(.setNotice(days: 3)), basedOn: based)
    try one.save(.schedule(.addBreak(Sample.autumnBreak)), basedOn: based)
    let held = try schedule(other)
    #expect(held.questions.isEmpty && held.value.rule == new && held.value.noticeDays == 3)
    #expect(held.value.breaks["b1"] == Sample.autumnBreak)
  }

  /// Each changed another part of a break and saw the rest as it was.
  @Test func aBreakIsOneValueToo() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    let row = Sample.autumnBreak
    let based = try one.save(.schedule(.addBreak(row))).version
    let longer = row.until.adding(days: 3)
    try one.save(
      .schedule(.changeBreak("b1", name: "Loma", from: row.from, until: row.until)),
      basedOn: based)
    try other.save(
      .schedule(.changeBreak("b1", name: row.name, from: row.from, until: longer)),
      basedOn: based)
    let held = try schedule(one)
    #expect(held.questions.map(\.path) == ["breaks/b1"])
    let breaks = held.questions[0].candidates.compactMap { candidate -> SchoolBreak? in
      if case .schoolBreak(let row) = candidate.value { row } else { nil }
    }
    #expect(Set(breaks.map(\.name)) == ["Loma", row.name])
    #expect(Set(breaks.map(\.until)) == [row.until, longer])
  }

  /// A meeting's time and its length come in one change: who changed the one has left the other.
  @Test func anotherOnesLengthOutlivesANewTime() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let meeting = Sample.meetingID
    let based = try #require(one.casebook().meetings[meeting])
    let later = Sample.time(Sample.day(2027, 1, 22), 9, 0)
    try one.save(
      .meeting(meeting, .move(to: based.value.starts, length: 90)), basedOn: based.version)
    try other.save(.meeting(meeting, .move(to: later, length: 120)), basedOn: based.version)
    try one.look()
    let held = try #require(one.casebook().meetings[meeting])
    #expect(held.value.starts == later && held.value.length == 90)
    #expect(held.value.movedFrom == based.value.starts && held.questions.isEmpty)
    #expect(held.value.sequence == based.value.sequence + 2)
  }
}
