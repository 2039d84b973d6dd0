import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The responsibility for a plan in force goes to another member after a question only.
@Suite struct HandingOverTests {
  private func plan(_ state: PlanState) -> Plan {
    var plan = SampleGroup.ainoPlan
    plan.state = state
    plan.responsible = Responsibility(member: SampleGroup.me, agreedOn: SampleGroup.today)
    return plan
  }

  /// Goes to the responsible worker and takes the next one with an arrow.
  private func person(_ state: PlanState) -> Person {
    var person = Person.inMeeting(plan: plan(state))
    person.press(.character("6"), .right)
    return person
  }

  @Test(arguments: [Key.down, .escape, .character("n"), .character("1")])
  func noKeyAfterAnArrowMovesItWithoutAYes(_ key: Key) {
    var person = person(.inForce)
    person.press(key)
    #expect(person.changes.isEmpty, "\(person.changes)")
    #expect(person.screen.contains("vastuu"), "\(person.screen)")
    #expect(person.screen.contains("Ei muutosta"), "\(person.screen)")
  }

  @Test func enterMovesOrOffersIt() {
    var person = person(.inForce)
    person.press(.down, .enter)
    guard case .plan(SampleGroup.plan, let change)? = person.changes.first else {
      Issue.record("nothing was saved: \(person.screen)")
      return
    }
    switch change {
    case .agreeResponsibleWorker(let member, _): #expect(member != SampleGroup.me)
    case .offerResponsibility(let handover): #expect(handover.to != SampleGroup.me)
    default: Issue.record("\(change)")
    }
    #expect(!person.screen.contains("Ei muutosta"))
  }

  @Test func escapeLeavesItAsItWas() {
    var person = person(.inForce)
    let name = person.screen
    person.press(.down, .escape)
    #expect(person.changes.isEmpty)
    #expect(!person.screen.contains("Ei muutosta"))
    #expect(person.screen != name, "the option is taken back")
    person.press(.down, .up)
    #expect(person.changes.isEmpty, "and is not saved later")
  }

  @Test func anArrowAloneAsksNothing() {
    var person = person(.inForce)
    person.press(.right, .left, .right)
    let later = Instant(seconds: SampleGroup.now.seconds + 60)
    person.effects += person.app.tick(now: later, count: later)
    #expect(person.changes.isEmpty && !person.screen.contains("Ei muutosta"))
  }

  /// What was asked is another thing once the turn is over: it is asked anew.
  @Test func theQuestionIsAskedAnewWhenTheTurnHasEnded() {
    var person = Person.inMeeting(plan: plan(.inForce))
    person.press(.character("6"), .right, .right, .right, .down)
    let asked = person.screen
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.state = .closed
    person.hear(.casebook(SampleGroup.casebook(meeting, plan: plan(.inForce))))
    person.press(.enter)
    #expect(asked.contains("Hän suostui"), "\(asked)")
    #expect(person.changes.isEmpty, "\(person.screen)")
  }

  @Test func inADraftItIsAgreedAtOnce() {
    var person = person(.draft)
    person.press(.down)
    #expect(person.changes.count == 1)
    #expect(!person.screen.contains("Ei muutosta"))
  }
}
