import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// Rows of the path from needs to actions: new ones, their levels, and those taken away.
@Suite struct PlanRowTests {
  @Test func rowsUnderARowOnItsWayWaitForIt() {
    var desk = PlanDesk(focus: "services/s1/name")
    desk.answersLater = true
    desk.press(.ctrl("n"))
    desk.type("Kuntoutus")
    desk.press(.ctrl("b"))
    desk.type("Täyttää hakemus")
    desk.press(.tab)
    desk.type("kela")
    #expect(desk.screen.contains("Kuntoutus"))
    desk.press(.tab)
    desk.answersLater = false
    desk.answer()
    let service = desk.plan.services.sorted.last
    #expect(service?.name == "Kuntoutus")
    let action = desk.plan.actions.sorted.last
    #expect(action?.what == "Täyttää hakemus")
    #expect(action?.service == service?.id)
    #expect(desk.refusals == [])
  }

  @Test func aNewRowWithoutWordsIsNeverSaved() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.press(.ctrl("n"))
    #expect(desk.screen.contains("Ctrl-← Tarve"))
    desk.press(.enter)
    #expect(desk.saved.isEmpty)
    #expect(desk.drafts.isEmpty)
    #expect(desk.state.newRows.isEmpty)
    desk.press(.ctrl("b"), .down)
    #expect(desk.saved.isEmpty)
    #expect(desk.state.newRows.isEmpty)
  }

  /// Enter goes from a written row to the empty line below it: Ctrl-B writes there, not deeper.
  @Test func aRowBelowBeginsOnTheEmptyLineThatWaitsForIt() {
    var desk = PlanDesk(focus: "needs/n1/text")
    desk.press(.ctrl("n"))
    desk.type("Oma koti")
    desk.press(.enter, .tab)
    #expect(desk.state.focus.hasPrefix("+goals/"), "\(desk.state.focus)")
    desk.press(.ctrl("b"))
    desk.type("Muutan vuokralle")
    desk.press(.tab)
    let need = desk.plan.needs.sorted.last
    #expect(need?.text == "Oma koti")
    #expect(desk.plan.goals.sorted.last?.text == "Muutan vuokralle")
    #expect(desk.plan.goals.sorted.last?.need == need?.id)
    #expect(desk.refusals == [])
  }

  @Test func aLevelThatCannotBeChangedIsAnswered() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.press(.home, .ctrlLeft)
    #expect(
      desk.said.last == "Tason voi valita vain uudelle, tyhjälle riville. Ctrl-N aloittaa rivin.")
    desk.press(.ctrl("n"), .ctrlLeft)
    let count = desk.said.count
    desk.press(.ctrlLeft)
    #expect(desk.said.count == count + 1)
    #expect(desk.said.last == "Tarve on ketjun ylin taso.")
    desk.press(.ctrlRight, .ctrlRight, .ctrlRight, .ctrlRight)
    #expect(desk.said.last == "Tehtävä on ketjun alin taso.")
    #expect(desk.saved.isEmpty)
  }

  @Test(arguments: [
    (Key.ctrlLeft, 1, "needs"), (.ctrlRight, 1, "services"), (.ctrlRight, 2, "actions"),
  ])
  func anEmptyNewRowChangesItsLevel(key: Key, times: Int, list: String) {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.press(.ctrl("n"))
    for _ in 0..<times { desk.press(key) }
    desk.type("Uusi")
    #expect(desk.drafts.keys.allSatisfy { $0.hasPrefix(list) })
    #expect(desk.drafts.count == 1)
    desk.press(.tab)
    #expect(desk.saved.count == 1)
    #expect(desk.refusals == [])
  }

  @Test func aRemovedRowComesBackWithAllThatHungOnIt() {
    var desk = PlanDesk(focus: "needs/n1/text")
    let before = desk.plan
    desk.press(.ctrl("d"))
    #expect(desk.plan.needs.isEmpty)
    #expect(desk.plan.goals["g1"]?.need == nil)
    #expect(desk.said.last == "Poistettu: Työkokemusta. Ctrl-Z tuo takaisin.")
    desk.press(.ctrl("z"))
    #expect(desk.plan == before)
    desk.press(.ctrl("y"))
    #expect(desk.plan.needs.isEmpty)
  }
}
