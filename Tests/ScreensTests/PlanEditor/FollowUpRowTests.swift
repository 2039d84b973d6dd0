import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The two days of a follow-up in the plan: agreed, and held.
@Suite struct FollowUpRowTests {
  private static let march = Sample.day(2027, 3, 15)
  private static let planned = "followUps/f9/planned"
  private static let held = "followUps/f9/held"

  private func desk(
    focus: String, planned: Day = march, held: Day? = nil
  ) -> PlanDesk {
    var plan = Sample.plan
    plan.followUps = Rows([FollowUp(id: "f9", order: "n", planned: planned)])
    plan.followUps["f9"]?.held = held
    return PlanDesk(plan: plan, focus: focus)
  }

  private func followUp(_ desk: PlanDesk) -> FollowUp? { desk.plan.followUps["f9"] }

  @Test func enterPassesTheHeldDayOfAComingFollowUp() {
    var desk = desk(focus: Self.planned)
    desk.press(.enter)
    #expect(desk.state.focus == "+followUps/end")
    // Who wants to say that it was held goes there.
    desk.press(.backTab)
    #expect(desk.state.focus == Self.held)
  }

  @Test func enterPassesItAlsoFromANewFollowUp() {
    var desk = desk(focus: "+followUps/end")
    desk.type("14.5.")
    desk.press(.enter)
    #expect(desk.plan.followUps.count == 2 && desk.state.focus == "+followUps/end")
    desk.press(.enter)
    desk.type("15.1.")
    #expect(desk.plan.followUps.byID.values.allSatisfy { $0.held == nil })
  }

  @Test func fromAFollowUpWhoseDayHasComeEnterGoesToTheHeldDay() {
    var desk = desk(focus: Self.planned, planned: Sample.today)
    desk.press(.enter)
    #expect(desk.state.focus == Self.held)
  }

  @Test(arguments: [Key.enter, .tab])
  func aHeldDayBeforeTheAgreedOneIsAskedAbout(_ key: Key) {
    var desk = desk(focus: Self.held)
    desk.type("15.1.2027")
    desk.press(key)
    #expect(desk.saved.isEmpty && followUp(desk)?.held == nil)
    #expect(desk.screen.contains("Seuranta on sovittu päivälle 15.3.2027."), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.saved.isEmpty && desk.state.focus == Self.held && !desk.hasLeft)
    desk.press(key, .enter)
    #expect(followUp(desk)?.held == Sample.day(2027, 1, 15))
    #expect(desk.state.focus != Self.held && desk.refusals == [])
  }

  /// However the field is left, nothing is recorded unasked, and the words say how it is.
  @Test func anEarlyHeldDayStaysInItsFieldUntilItIsAnswered() {
    var desk = desk(focus: Self.held)
    desk.type("15.1.2027")
    desk.press(.ctrlUp)
    #expect(followUp(desk)?.held == nil)
    #expect(desk.screen.contains("Seuranta on sovittu vasta päivälle 15.3.2027."))
  }

  @Test func aHeldDayOnTheAgreedOneIsNotAskedAbout() {
    var desk = desk(focus: Self.held, planned: Sample.day(2027, 1, 11))
    desk.type("12.1.")
    desk.press(.enter)
    #expect(followUp(desk)?.held == Sample.day(2027, 1, 12))
  }

  @Test func anEmptiedHeldDayPutsTheFollowUpAheadAgain() {
    var desk = desk(focus: Self.held, held: Sample.day(2027, 1, 15))
    desk.press(.ctrl("u"))
    desk.press(.tab)
    #expect(followUp(desk)?.held == nil && followUp(desk)?.isAhead == true)
    #expect(desk.refusals == [] && !desk.screen.contains("Tähän tarvitaan päivä"))
  }
}
