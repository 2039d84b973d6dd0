import Casework
import TestSupport
import Testing

@Suite struct ScheduleRulesTests {
  private func after(
    _ change: ScheduleChange, on schedule: Schedule? = Sample.schedule,
    as member: ID<Member>? = Sample.outreachWorker
  ) throws(Refusal) -> Schedule {
    try Schedule.after(change, on: schedule, in: Sample.surroundings(as: member))
  }

  private func refusal(
    of change: ScheduleChange, as member: ID<Member>? = Sample.outreachWorker
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in _ = try after(change, as: member) }
  }

  @Test func theFirstChangeMakesTheSchedule() throws {
    let made = try after(.setRule(Sample.rule), on: nil)
    #expect(made.rule == Sample.rule)
    #expect(made.noticeDays == 7)
    #expect(made.breaks.isEmpty)
  }

  @Test func breaksComeAndGo() throws {
    let later = (Sample.day(2027, 10, 11), Sample.day(2027, 10, 15))
    let changed = try after(
      .changeBreak("b1", name: "Syysloma 2027", from: later.0, until: later.1))
    #expect(changed.breaks["b1"]?.name == "Syysloma 2027")
    #expect(changed.breaks["b1"]?.until == later.1)
    #expect(try after(.removeBreak("b1")).breaks.isEmpty)
  }

  @Test func whatCannotBeIsRefused() {
    var rule = Sample.rule
    rule.months = 0
    #expect(refusal(of: .setRule(rule)) == .ruleOutOfRange)
    rule = Sample.rule
    rule.weekday = 8
    #expect(refusal(of: .setRule(rule)) == .ruleOutOfRange)
    rule = Sample.rule
    rule.length = 4
    #expect(refusal(of: .setRule(rule)) == .lengthOutOfRange)
    #expect(refusal(of: .setNotice(days: 61)) == .noticeOutOfRange)
    #expect(refusal(of: .setNotice(days: -1)) == .noticeOutOfRange)
    let backwards = SchoolBreak(
      id: "b2", order: "", name: "Loma", from: Sample.day(2027, 1, 2),
      until: Sample.day(2027, 1, 1))
    #expect(refusal(of: .addBreak(backwards)) == .dateOrder)
    var nameless = Sample.autumnBreak
    nameless.name = " "
    #expect(refusal(of: .addBreak(nameless)) == .textMissing)
    #expect(refusal(of: .addBreak(Sample.autumnBreak)) == .alreadyThere)
    #expect(refusal(of: .removeBreak("b9")) == .noSuchRow)
  }

  @Test func onlyWhoSitsInTheGroupChangesIt() {
    #expect(refusal(of: .setNotice(days: 5)) == nil)
    #expect(refusal(of: .setNotice(days: 5), as: Sample.teacher) == nil)
    #expect(refusal(of: .setNotice(days: 5), as: Sample.formerTeacher) == .memberRoleEnded)
    #expect(refusal(of: .setNotice(days: 5), as: nil) == .notOnRoster)
    #expect(refusal(of: .setNotice(days: 5), as: "mstranger") == .notOnRoster)
  }
}
