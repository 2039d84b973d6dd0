import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// A space meant for a text may land on a choice: it shows, and Ctrl-Z takes it back.
@Suite struct TakeBackTests {
  private func atChair() -> Person {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.item = .chairAndScribe
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(meeting)), at: .meeting(SampleGroup.meeting))
    for _ in 0..<20 where !person.cursorLine.contains("Puheenjohtaja") { person.press(.down) }
    return person
  }

  @Test func anOptionTakenByASpaceIsTakenBackUnsaved() {
    var person = atChair()
    #expect(person.screen.contains("● Otto Oras"))
    person.type(" ")
    #expect(!person.cursorLine.contains("● Otto Oras"), "\(person.screen)")
    #expect(person.screen.contains("Ei vielä tallessa"))
    #expect(person.screen.contains("Ctrl-Z Kumoa"))
    person.press(.ctrl("z"))
    #expect(person.screen.contains("● Otto Oras"), "\(person.screen)")
    #expect(person.screen.contains("Tallennettu"))
    person.press(.down, .up)
    #expect(person.changes.isEmpty)
    person.press(.ctrl("z"))
    #expect(person.screen.contains("Kumottavaa ei ole."))
  }

  /// What was said of the option goes with it.
  @Test func anOptionThatWasRefusedIsTakenBackWithItsRefusal() {
    var person = atChair()
    person.type(" ")
    person.press(.down)
    guard case .save(_, _, let ticket)? = person.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    person.hear(.refused(ticket: ticket, .turnClosed))
    person.press(.up)
    let mark = person.app.world.texts.fields.notSaved
    #expect(person.screen.contains(mark), "\(person.screen)")
    person.press(.ctrl("z"))
    #expect(person.screen.contains("● Otto Oras"), "\(person.screen)")
    #expect(!person.screen.contains(mark), "\(person.screen)")
  }

  @Test func whereNothingCanBeTakenBackItIsSaid() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.ctrl("z"))
    #expect(person.screen.contains("Kumottavaa ei ole."), "\(person.screen)")
  }

  @Test func anOptionThatWasSavedIsGivenBackTheOneOfBefore() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("4")
    for _ in 0..<20 where !worker.grid.line(worker.grid.cursor?.row ?? 0).contains("Kieli") {
      worker.press(.down)
    }
    worker.press(" ")
    worker.press(.down, .up)
    #expect(worker.changes.count == 1)
    #expect(worker.screen.contains("● ruotsi"), "\(worker.screen)")
    worker.press(.ctrl("z"), .down)
    #expect(worker.changes.last == .client(Office.aino, .setLanguage(.finnish)))
    #expect(worker.screen.contains("● suomi"), "\(worker.screen)")
  }
}
