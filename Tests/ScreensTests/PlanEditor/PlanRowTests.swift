import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// Rows of the path from needs to actions: new ones, their levels, and those taken away.
@Suite struct PlanRowTests {
  @Test func aTaskWhoseDayIsPastIsSaidToBeLate() {
    var plan = Sample.plan
    plan.actions["a1"]?.by = Sample.today.adding(days: -9)
    var desk = PlanDesk(plan: plan, focus: "actions/a1/what")
    #expect(desk.screen.contains("myöhässä: viimeistään ke 6.1.2027"), "\(desk.screen)")
    desk.press(.ctrl("g"))
    #expect(desk.state.focus == "actions/a1/state", "\(desk.screen)")
    #expect(desk.screen.contains("Tehtävän päivä on mennyt. Mitä tapahtui?"), "\(desk.screen)")
    desk.type("tehty")
    desk.press(.enter)
    #expect(desk.plan.actions["a1"]?.state == .done)
    #expect(!desk.screen.contains("myöhässä"), "\(desk.screen)")
  }

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
    #expect(desk.drafts.keys.count { !$0.hasSuffix("/place") } == 1)
    desk.press(.tab)
    #expect(desk.saved.count == 1)
    #expect(desk.drafts.isEmpty)
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

  /// One stack in the order of time: the words are the later step, and the history knows them.
  @Test func wordsWrittenAfterARowWasRemovedAreTakenBackFirst() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.press(.ctrl("d"))
    desk.press(.ctrlDown)
    desk.type("x")
    desk.press(.tab)
    desk.press(.ctrl("z"))
    #expect(desk.plan.goals["g1"] == nil && desk.state.recalling != nil)
  }

  /// Days that have passed since keep nothing from coming back.
  @Test(arguments: ["followUps/f2/planned", "followUps/f3/planned", "actions/a9/what"])
  func aRowWhoseDayHasPassedComesBackAsItWas(_ path: String) throws {
    var plan = Sample.fullPlan
    let past = Sample.day(2027, 1, 4)
    plan.followUps["f2"]?.planned = past
    plan.followUps["f3"] = FollowUp(id: "f3", order: "u", planned: past)
    var slept = Action(id: "a9", order: "z", what: "Soittaa Kelaan")
    slept.sleepsUntil = past
    plan.actions["a9"] = slept
    var desk = PlanDesk(plan: plan, focus: path)
    desk.press(.ctrl("d"))
    #expect(desk.plan != plan)
    desk.press(.ctrl("z"))
    #expect(desk.refusals == [])
    if path.hasPrefix("actions") {
      // It is awake by now, which the agreements were not given to.
      plan.actions["a9"]?.sleepsUntil = nil
      for agreement in plan.agreements.sorted { plan.agreements[agreement.id]?.isOutdated = true }
    }
    #expect(desk.plan == plan)
  }

  @Test func aRowComesBackWithoutWhatOthersHaveRemovedAbove() {
    var desk = PlanDesk(focus: "goals/g1/text")
    let goal = desk.plan.goals["g1"]
    desk.press(.ctrl("d"))
    desk.others(.plan(Sample.planID, .removeNeed("n1")), by: Sample.teacher)
    desk.press(.ctrl("z"))
    #expect(desk.refusals == [])
    #expect(desk.plan.goals["g1"]?.text == goal?.text && desk.plan.goals["g1"]?.need == nil)
  }
}
