import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Information and decisions written under the matters of a turn.
@Suite struct MeetingEntryTests {
  @Test func aDecisionIsWrittenInPlaceAndHangsOnItsMatter() {
    var person = Person.inMeeting()
    person.press(.character("p"))
    person.type("Haetaan avustusta")
    person.press(.escape)
    guard
      case .meeting(SampleGroup.meeting, .addEntry(SampleGroup.turn, let entry))? = person.changes
        .last
    else {
      Issue.record("nothing was added: \(person.changes)")
      return
    }
    #expect(entry.kind == .decision)
    #expect(entry.text == "Haetaan avustusta")
    #expect(entry.matter == "n1")
  }

  @Test func anEntryBecomesInformationOrADecision() throws {
    var person = Person.inMeeting()
    person.press(.character("v"))
    #expect(person.screen.contains("Mene ensin tietoon tai päätökseen"))
    person.press(.down, .down, .alt("v"))
    let turn = try #require(SampleGroup.runningMeeting.turns[SampleGroup.turn])
    let entry = try #require(turn.entries.sorted.first)
    #expect(
      person.changes == [
        .meeting(SampleGroup.meeting, .setEntryKind(SampleGroup.turn, entry.id, .information))
      ])
  }

  @Test func anEmptyNewRowLeavesNothingBehind() {
    var person = Person.inMeeting()
    person.press(.character("i"), .escape)
    #expect(person.changes.isEmpty)
    #expect(!person.screen.contains("    Tieto"))
  }

  @Test func whatIsWrittenInAnEntryThatSomebodyRemovesIsKept() throws {
    var person = Person.inMeeting()
    person.press(.down, .down, .enter)
    person.type(" Tero soittaa")
    try Self.removeEntries(&person)
    #expect(
      person.screen.contains("> Päätös        Työkokeilu haetaan taimistolta helmikuuksi. Tero"))
    person.type(" heti.")
    person.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = person.changes.last else {
      Issue.record("the words were not saved: \(person.changes)")
      return
    }
    #expect(entry.text == "Työkokeilu haetaan taimistolta helmikuuksi. Tero soittaa heti.")
    #expect(entry.kind == .decision)
    #expect(person.changes.count == 1, "nothing was written into another field")
  }

  @Test func anOpenEntryThatSomebodyRemovesTakesNoOtherFieldsPlace() throws {
    var person = Person.inMeeting()
    person.press(.down, .down, .enter)
    try Self.removeEntries(&person)
    person.type("Uusi")
    person.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = person.changes.last else {
      Issue.record("the words were not saved: \(person.changes)")
      return
    }
    #expect(entry.text == "Uusi")
  }

  private static func removeEntries(_ person: inout Person) throws {
    var book = person.app.world.casebook
    var held = try #require(book.meetings[SampleGroup.meeting])
    for id in held.value.turns[SampleGroup.turn]?.entries.byID.keys ?? [] {
      held.value.turns[SampleGroup.turn]?.entries[id] = nil
    }
    held.version += 1
    book.meetings[SampleGroup.meeting] = held
    person.hear(.casebook(book))
  }
}
