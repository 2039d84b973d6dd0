import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Others move the meeting on while something is chosen here.
@Suite struct MovingOnTests {
  /// At the choice of the chair, an option taken with the arrows and not left yet.
  private func choosing() -> Person {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.item = .chairAndScribe
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(meeting)), at: .meeting(SampleGroup.meeting))
    while !person.cursorLine.contains("Puheenjohtaja") { person.press(.down) }
    person.press(.right)
    #expect(person.changes.isEmpty)
    return person
  }

  private func hear(_ person: inout Person, _ change: (inout Meeting) -> Void) {
    var casebook = person.app.world.casebook
    change(&casebook.meetings[SampleGroup.meeting]!.value)
    casebook.meetings[SampleGroup.meeting]!.version += 1
    person.hear(.casebook(casebook))
  }

  private func isChair(_ change: Change?) -> Bool {
    guard case .meeting(_, .chooseChair(SampleGroup.turn, _)) = change else { return false }
    return true
  }

  @Test func anotherTurnDropsNoChoice() throws {
    var person = choosing()
    hear(&person) { meeting in
      meeting.turns[SampleGroup.turn]?.state = .leftOpen
      meeting.turns[Turn.id(for: SampleGroup.eetu)]?.state = .inProgress
      meeting.turns[Turn.id(for: SampleGroup.eetu)]?.startedAt = SampleGroup.now
    }
    #expect(person.screen.contains("2/2  Eetu K."), "\(person.screen)")
    #expect(person.changes.count == 1 && isChair(person.changes.first), "\(person.changes)")
  }

  @Test func anotherItemDropsNoChoice() throws {
    var person = choosing()
    hear(&person) { $0.turns[SampleGroup.turn]?.item = .matters }
    #expect(person.screen.contains("[4"), "\(person.screen)")
    #expect(person.changes.count == 1 && isChair(person.changes.first), "\(person.changes)")
  }

  @Test func otherNewsLeavesTheChoiceAlone() {
    var person = choosing()
    hear(&person) { $0.place = "Huone 13" }
    #expect(person.changes.isEmpty)
  }
}
