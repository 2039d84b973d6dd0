import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Days, times and numbers: what is typed takes the place of what stands there.
@Suite struct EntryTests {
  @Test func aTypedDayReplacesTheOneInAForm() throws {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    while !worker.grid.line(worker.grid.cursor?.row ?? 0).contains("Mihin asti") {
      worker.press(.down)
    }
    worker.press("31.5.2027")
    let line = worker.grid.line(worker.grid.cursor?.row ?? 0)
    #expect(line.contains("31.5.2027") && !line.contains("20.11"), "\(line)")
    worker.press(.ctrl("z"))
    #expect(worker.screen.contains("20.11.2027"), "a step back brings the old day again")
  }

  @Test func aTypedDayReplacesTheProposedOneOfAMeeting() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    person.type("3.6.2027")
    person.press(.tab)
    person.type("10")
    #expect(person.screen.contains("3.6.2027") && !person.screen.contains("14.5.2027"))
    #expect(person.cursorLine.contains("10") && !person.cursorLine.contains("9.00"))
  }

  @Test func aTypedFollowUpDayReplacesTheAgreedOne() {
    var plan = SampleGroup.ainoPlan
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 3, 12)!)
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(plan: plan)), at: .meeting(SampleGroup.meeting))
    person.press(.character("6"))
    while !person.cursorLine.contains("Seurantapäivä") { person.press(.down) }
    person.type("19.3.")
    person.press(.tab)
    #expect(
      person.changes == [
        .plan(SampleGroup.plan, .moveFollowUp("f1", to: Day(2027, 3, 19)!))
      ])
  }
}
