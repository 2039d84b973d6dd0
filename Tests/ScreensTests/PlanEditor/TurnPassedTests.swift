import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The scribe's plan stays on the screen when the group goes on to the next student: it is said whose
/// turn it is, and F5 leads there.
@Suite struct TurnPassedTests {
  private func casebook(running client: ID<Client>?) -> Casebook {
    var meeting = SampleGroup.runningMeeting
    for turn in meeting.turns.byID.values {
      meeting.turns[turn.id]?.state = turn.client == client ? .inProgress : .waiting
    }
    return SampleGroup.casebook(meeting)
  }

  @Test func theNextTurnIsNamed() {
    var person = Person(
      SampleGroup.world(casebook(running: SampleGroup.aino)), at: .plan(SampleGroup.aino))
    person.hear(.casebook(casebook(running: nil)))
    #expect(!person.screen.contains("Vuorossa on nyt"))
    person.hear(.casebook(casebook(running: SampleGroup.eetu)))
    #expect(person.screen.contains("Vuorossa on nyt Eetu K."), "\(person.screen)")
    person.press(.f(5))
    #expect(person.screen.hasPrefix(" Eetu K."), "\(person.screen)")
  }

  @Test func whoReadsAnotherPlanIsNotTold() {
    var person = Person(
      SampleGroup.world(casebook(running: nil)), at: .plan(SampleGroup.aino))
    person.hear(.casebook(casebook(running: SampleGroup.eetu)))
    #expect(!person.screen.contains("Vuorossa on nyt"), "\(person.screen)")
  }
}
