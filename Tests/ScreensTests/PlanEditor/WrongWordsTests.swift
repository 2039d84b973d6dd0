import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Words that a choice or a day does not know are said at once, and stay where they can be mended.
@Suite struct WrongWordsTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  private func desk(_ focus: String) -> Driver {
    Driver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus), .sample(plan: Sample.plan))
  }

  @Test(arguments: [
    "services/s1/state", "actions/a1/state", "needs/n1/area", "services/s1/party", "path",
    "responsible", "substitute", "goals/g1/by", "actions/a1/by", "services/s1/starts", "from",
    "followUps/f1/planned",
  ])
  func enterStaysAndSaysWhy(path: String) {
    var desk = desk(path)
    desk.type("qqq")
    desk.press(.enter)
    #expect(desk.state.focus == path)
    #expect(desk.said.count == 1, "\(desk.said)")
    #expect(desk.cursorLine.contains("qqq"))
    #expect(desk.screen.contains("Ei tallennettu"))
    #expect(desk.saved == [] && desk.refusals == [])
    desk.press(.enter)
    #expect(desk.state.focus == path && desk.said.count == 2)
  }

  @Test(arguments: ["services/s1/state", "needs/n1/area", "goals/g1/by"])
  func tabSaysItAndKeepsTheWords(path: String) {
    var desk = desk(path)
    desk.type("qqq")
    desk.press(.tab)
    #expect(desk.state.focus != path)
    #expect(desk.said.count == 1)
    #expect(desk.screen.contains("qqq") && desk.screen.contains("Ei tallennettu"))
    desk.press(.backTab)
    #expect(desk.cursorLine.contains("qqq"))
    #expect(desk.saved == [])
  }

  @Test func mendedWordsAreTaken() {
    var desk = desk("services/s1/state")
    desk.type("qqq")
    desk.press(.enter, .backspace, .backspace, .backspace)
    desk.type("käyn")
    desk.press(.enter)
    #expect(desk.saved == [.plan(Sample.planID, .setServiceState("s1", .running))])
    #expect(desk.state.focus != "services/s1/state")
    #expect(!desk.screen.contains("Ei tallennettu"))
  }

  @Test func anAgreementWaitsForSomebodyKnown() {
    var desk = desk("+agreements/end")
    desk.type("o")
    desk.press(.backspace)
    desk.type("qqq")
    let path = desk.state.focus
    desk.press(.enter)
    #expect(desk.state.focus == path && desk.cursorLine.contains("qqq"))
    desk.press(.tab)
    #expect(desk.state.focus == path && desk.cursorLine.contains("qqq"))
    #expect(desk.said.count == 2 && desk.saved == [])
  }
}
