import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// A plan ends with what it led to, and a new one can begin after it.
@Suite struct PlanEndingTests {
  private func desk(_ size: Size = .standard) -> ScreenDriver<PlanEditor> {
    ScreenDriver(PlanEditor.self, .init(client: Sample.clientID), .sample(size: size))
  }

  private func plan(_ desk: ScreenDriver<PlanEditor>) -> Plan? {
    desk.world.casebook.plan(of: Sample.clientID)?.value
  }

  @Test(arguments: [Size.standard, .small])
  func itIsAskedWhatThePlanLedTo(_ size: Size) {
    var desk = desk(size)
    desk.press(.ctrl("f"))
    for words in ["PÄÄTÄ SUUNNITELMA", "Mihin se johti", "lukio-opinnot", "Milloin"] {
      #expect(desk.screen.contains(words), "\(desk.screen)")
    }
    for _ in 0..<9 where !desk.cursorLine.contains("[ Päätä") { desk.press(.down) }
    desk.press(.enter)
    #expect(desk.said.last == "Valitse ensin, mihin suunnitelma johti.")
    #expect(plan(desk)?.state != .ended)
    desk.press(.right, .right)
    for _ in 0..<9 where !desk.cursorLine.contains("[ Päätä") { desk.press(.down) }
    desk.press(.enter)
    #expect(plan(desk)?.state == .ended)
    #expect(plan(desk)?.outcome == PlanOutcome.allCases[1])
    #expect(plan(desk)?.endedOn == desk.world.today)
    #expect(desk.refusals == [])
  }

  /// Studies are chosen by their level: the measures tell of upper secondary ones.
  @Test(arguments: [Size.standard, .small]) func ofStudiesTheLevelIsChosen(_ size: Size) {
    for (place, level) in StudyLevel.allCases.enumerated() {
      var desk = desk(size)
      desk.press(.ctrl("f"))
      for _ in 0..<(3 + place) { desk.press(.right) }
      #expect(desk.screen.contains(desk.world.texts.plan.studyLevel(level)), "\(desk.screen)")
      for _ in 0..<9 where !desk.cursorLine.contains("[ Päätä") { desk.press(.down) }
      desk.press(.enter)
      #expect(plan(desk)?.outcome == .studies && plan(desk)?.studyLevel == level)
    }
  }

  @Test func escLeavesThePlanAsItIs() {
    var desk = desk()
    desk.press(.ctrl("f"), .right, .escape)
    #expect(desk.state.ending == nil && !desk.hasLeft)
    #expect(!desk.screen.contains("PÄÄTÄ SUUNNITELMA"))
    #expect(desk.saved.isEmpty)
    desk.type("x")
    #expect(desk.screen.contains("x"))
  }

  @Test func anEndedPlanIsFollowedByANewVersion() {
    var desk = desk()
    desk.press(.ctrl("f"), .right)
    for _ in 0..<9 where !desk.cursorLine.contains("[ Päätä") { desk.press(.down) }
    desk.press(.enter)
    desk.press(.ctrl("f"))
    #expect(plan(desk)?.revision == 2)
    // Its versions are counted from one: what is written now starts from there.
    #expect(desk.state.writing.open?.basedOn == desk.version(.plan(desk.state.plan)))
    #expect(plan(desk)?.state == .draft)
    #expect(plan(desk)?.needs == Sample.plan.needs)
    desk.press(.ctrlEnd, .ctrlHome)
    desk.type("Nyt ")
    desk.press(.tab)
    #expect(plan(desk)?.ownWords.contains("Nyt ") == true)
  }
}
