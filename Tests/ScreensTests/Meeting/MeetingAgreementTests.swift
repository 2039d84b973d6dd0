import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The responsible worker and the follow-up day, agreed in a turn.
@Suite struct MeetingAgreementTests {
  @Test func theResponsibleWorkerIsAgreedWhenTheFieldIsLeft() {
    var person = Person.inMeeting()
    person.press(.character("6"), .right, .right, .right, .right, .down)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan,
          .agreeResponsibleWorker("mmaija", saidYesOn: SampleGroup.today))
      ])
  }

  @Test func theResponsibleWorkerIsAgreedWhenTheTurnIsLeft() {
    var person = Person.inMeeting()
    person.press(.character("6"), .right, .right, .right, .right, .escape)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan,
          .agreeResponsibleWorker("mmaija", saidYesOn: SampleGroup.today))
      ], "what is no more on the screen is on its way")
  }

  @Test(arguments: [("19.3.", "2027-03-19"), ("19.3.2027", "2027-03-19")])
  func theFollowUpDayIsReadAsPeopleWriteIt(_ typed: String, _ day: String) {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down, .enter)
    person.type(typed)
    person.press(.enter)
    guard case .plan(_, .agreeFollowUp(let followUp))? = person.changes.last else {
      Issue.record("no follow-up: \(person.changes)")
      return
    }
    #expect(followUp.planned.isoText == day)
  }

  @Test func aDigitBeginsTheFollowUpDayAtOnce() {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down)
    person.type("19.3.")
    person.press(.enter)
    guard case .plan(_, .agreeFollowUp(let followUp))? = person.changes.last else {
      Issue.record("no follow-up: \(person.changes)")
      return
    }
    #expect(followUp.planned.isoText == "2027-03-19")
  }

  @Test func aDayReadsInFullOnceItIsSaved() {
    var person = Person.inMeeting()
    person.pressAndAnswer(.character("6"), .down, .down, .down, .down)
    person.type("pe 19.3.")
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Seurantapäivä        19.3.2027"))
  }

  @Test func aDayThatCannotBeReadStaysInTheField() {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down, .enter)
    person.type("joskus")
    person.press(.enter)
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("Päivästä ei saa selvää."))
    #expect(person.screen.contains("joskus"))
  }
}
