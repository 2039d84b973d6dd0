import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// Others close a turn or a plan while somebody is in the middle of a sentence in it.
@Suite struct ClosedWhileWritingTests {
  private struct Save {
    var change: Change
    var base: Int?
    var ticket: Int
  }

  private func lastSave(_ effects: [Effect]) -> Save? {
    var last: Save?
    for case .save(let change, let base, let ticket) in effects {
      last = Save(change: change, base: base, ticket: ticket)
    }
    return last
  }

  private func close(_ person: inout Person, _ change: (inout Meeting) -> Void = { _ in }) {
    var book = person.app.world.casebook
    var meeting = book.meetings[SampleGroup.meeting]!.value
    meeting.turns[SampleGroup.turn]?.state = .leftOpen
    change(&meeting)
    book.meetings[SampleGroup.meeting] = Held(meeting, version: 12)
    person.hear(.casebook(book))
  }

  @Test(arguments: [false, true])
  func aDecisionIsWrittenToItsEnd(_ isPartSaved: Bool) {
    var person = Person.inMeeting()
    person.press(.character("p"))
    person.type("Työkokeilu alk")
    if isPartSaved {
      let later = Instant(seconds: person.app.world.now.seconds + 9)
      person.effects += person.app.tick(now: later)
    }
    let asked = person.effects
    close(&person) { meeting in
      guard let change = lastSave(asked)?.change,
        case .meeting(_, .addEntry(let turn, let entry)) = change
      else { return }
      meeting.turns[turn]?.entries[entry.id] = entry
    }
    if let save = lastSave(person.effects) {
      person.hear(
        .saved(ticket: save.ticket, document: save.change.document, version: 12, openQuestions: 0))
    }
    person.type("aa")
    #expect(person.screen.contains("Työkokeilu alkaa"), "\(person.screen)")
    person.press(.tab)
    let save = lastSave(person.effects)
    #expect(save?.base == 7, "meant for the turn as it was")
    switch save?.change {
    case .meeting(_, .addEntry(_, let entry)): #expect(entry.text == "Työkokeilu alkaa")
    case .meeting(_, .writeEntry(_, _, let text)): #expect(text == "Työkokeilu alkaa")
    default: Issue.record("\(String(describing: save))")
    }
    person.hear(.kept(ticket: save?.ticket ?? 0, .turnClosed))
    #expect(person.screen.contains("teksti on tallessa"), "\(person.screen)")
    #expect(!person.screen.contains("Avaa se uudelleen"))
  }

  @Test func whoHasTypedNothingTypesNothingIntoAClosedTurn() {
    var person = Person.inMeeting()
    person.press(.down, .down, .enter)
    close(&person)
    person.type("x")
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("Vuoro on jo päättynyt"))
  }

  @Test func aSentenceInThePlanIsWrittenToItsEnd() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.answersLater = true
    desk.type(" kev")
    desk.pause()
    let ticket = desk.state.writing.sent["goals/g1/text"]?.ticket ?? 0
    var book = desk.world.casebook
    var plan = Sample.plan
    plan.state = .ended
    plan.goals["g1"]?.text += " kev"
    book.plans[Sample.planID] = Held(plan, version: 7)
    desk.tell(.casebook(book))
    desk.tell(.saved(ticket: ticket, document: .plan(Sample.planID), version: 7, openQuestions: 0))
    desk.type("ät")
    #expect(desk.cursorLine.contains("taimistolla kevät"), "\(desk.screen)")
    #expect(desk.state.writing.open?.basedOn == 5, "meant for the plan as it was")
    #expect(desk.drafts["goals/g1/text"] == "Olen töissä taimistolla kevät")
    desk.press(.tab)
    desk.type("x")
    #expect(!desk.cursorLine.contains("x"), "the next field is closed")
  }

  @Test func aSentenceInAPlanThatCannotBeReadAnyMoreIsKept() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.type(" kev")
    desk.world.casebook.plans[Sample.planID]?.readOnly = Trouble(.damaged)
    desk.tell(.casebook(desk.world.casebook))
    desk.type("ät")
    #expect(desk.cursorLine.contains("taimistolla kevät"), "\(desk.screen)")
    #expect(desk.drafts["goals/g1/text"] == "Olen töissä taimistolla kevät")
  }

  @Test func aRowThatCameBackIsNotToBeWrittenTwice() {
    var person = Person.inMeeting()
    person.hear(.kept(ticket: 1, .noSuchRow))
    #expect(person.screen.contains("Se palasi, koska kirjoitit siihen."))
    #expect(!person.screen.contains("Kirjaa asia"))
  }
}
