import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// The scribe at work: keys go in, and what is saved is told.
@Suite struct PlanWritingTests {
  @Test func enterIsSaidAsItWorksInTheField() {
    var desk = PlanDesk()
    func footer() -> [String] {
      PlanEditor.keys(desk.state, desk.world).help.filter(\.inFooter).prefix(2).map {
        "\($0.keyNames[0]) \($0.label)"
      }
    }
    #expect(footer() == ["Enter Uusi rivi", "Tab Seuraava"])
    desk.press(.ctrlEnd)
    while PlanField(path: desk.state.focus)?.kind != .choice { desk.press(.backTab) }
    #expect(footer().first == "Enter Valitse")
  }

  @Test func emptyLinesAtTheEndAreNotKept() {
    var desk = PlanDesk(plan: PlanDesk.empty)
    desk.type("Haluan töihin.")
    desk.press(.enter, .enter, .tab)
    #expect(desk.plan.ownWords == "Haluan töihin.")
  }

  @Test func aWholeChainIsWrittenWithEnterAlone() {
    var desk = PlanDesk(plan: PlanDesk.empty)
    desk.type("Haluan töihin puutarhalle, en takaisin luokkaan.")
    desk.press(.tab)
    desk.type("Rauhallisempaa tahtia")
    desk.press(.enter)
    desk.type("ty")
    desk.press(.enter)
    desk.type("Saan työpaikan taimistolta")
    desk.press(.enter)
    desk.type("3 pv / viikko")
    desk.press(.enter)
    desk.type("28.2.")
    desk.press(.enter)
    desk.type("Työhönvalmennus")
    desk.press(.enter)
    desk.type("työll")
    desk.press(.enter)
    desk.type("Maija Mallikas")
    desk.press(.enter)
    desk.type("1.2.")
    desk.press(.tab)
    desk.type("30.4.")
    desk.press(.tab)
    desk.type("Soittaa taimistolle")
    desk.press(.enter)
    desk.type("aino")
    desk.press(.enter)
    desk.type("5.2.")
    desk.press(.enter)
    desk.type("Kysyä kyydistä")
    desk.press(.escape)

    let plan = desk.plan
    #expect(plan.ownWords == "Haluan töihin puutarhalle, en takaisin luokkaan.")
    let need = plan.needs.sorted.first
    #expect(need?.text == "Rauhallisempaa tahtia")
    #expect(need?.area == .work)
    let goal = plan.goals.sorted.first
    #expect(goal?.text == "Saan työpaikan taimistolta")
    #expect(goal?.need == need?.id)
    #expect(goal?.measure == "3 pv / viikko")
    #expect(goal?.by == Day(2027, 2, 28))
    let service = plan.services.sorted.first
    #expect(service?.name == "Työhönvalmennus")
    #expect(service?.goal == goal?.id)
    #expect(service?.party == .employment)
    #expect(service?.person == "Maija Mallikas")
    #expect(service?.starts == Day(2027, 2, 1))
    #expect(service?.ends == Day(2027, 4, 30))
    let actions = plan.actions.sorted
    #expect(actions.map(\.what) == ["Soittaa taimistolle", "Kysyä kyydistä"])
    #expect(actions.map(\.service) == [service?.id, service?.id])
    #expect(actions.first?.owner == .student)
    #expect(actions.first?.by == Day(2027, 2, 5))
    #expect(desk.refusals == [])
    #expect(desk.state.newRows.isEmpty)
  }

  @Test func everyLetterIsADraftAndThePauseASave() {
    var desk = PlanDesk(focus: "goals/g1/text")
    desk.type(" ä")
    #expect(desk.drafts == ["goals/g1/text": "Olen töissä taimistolla ä"])
    #expect(desk.saved.isEmpty)
    desk.pause()
    #expect(desk.saved == [.plan(Sample.planID, .writeGoal("g1", "Olen töissä taimistolla ä"))])
    desk.type("ö")
    desk.pause()
    #expect(desk.plan.goals["g1"]?.text == "Olen töissä taimistolla äö")
    #expect(desk.cursorLine.contains("äö"))
  }

  @Test func textTakenBackToWhatStandsIsNoDraft() {
    var desk = PlanDesk(focus: "ownWords")
    desk.type("x")
    desk.press(.backspace)
    #expect(desk.drafts.isEmpty)
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
  }

  @Test func ownTextStaysWhileTheSaveIsOnItsWay() {
    var desk = PlanDesk(focus: "goals/g1/measure")
    desk.answersLater = true
    desk.press(.end)
    desk.type(", aamuisin")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    #expect(desk.screen.contains("3 pv / viikko, aamuisin"))
    desk.press(.backTab)
    desk.type("!")
    desk.press(.tab)
    #expect(desk.screen.contains("3 pv / viikko, aamuisin!"))
    desk.answer()
    #expect(desk.plan.goals["g1"]?.measure == "3 pv / viikko, aamuisin!")
    #expect(desk.screen.contains("3 pv / viikko, aamuisin!"))
  }

  @Test func aRefusedTextStaysInItsFieldWithTheWords() {
    var desk = PlanDesk(focus: "services/s1/ends")
    desk.type("1.1.2020")
    desk.press(.tab)
    #expect(desk.refusals == [.dateOrder])
    #expect(desk.screen.contains("1.1.2020"))
    #expect(desk.screen.contains("Ei tallennettu"))
    desk.press(.backTab)
    desk.type("31.5.")
    desk.press(.tab)
    #expect(desk.plan.services["s1"]?.ends == Day(2027, 5, 31))
    #expect(!desk.screen.contains("Ei tallennettu"))
  }

  @Test func aWrongDayIsKeptAndSaid() {
    var desk = PlanDesk(focus: "goals/g1/by")
    desk.type("32.13.")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    #expect(desk.screen.contains("32.13."))
    #expect(desk.screen.contains("Sellaista päivää ei ole kalenterissa."))
    desk.press(.backTab)
    desk.type("1.3.")
    #expect(desk.cursorLine.contains("viimeistään 1.3."))
    #expect(desk.screen.contains("= ma 1.3.2027, vk 9"))
    desk.press(.enter)
    #expect(desk.plan.goals["g1"]?.by == Day(2027, 3, 1))
  }

  @Test func aWrongStateIsSaidInWholeWords() {
    var desk = PlanDesk(focus: "services/s1/state")
    desk.type("Soittaa verstaalle")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    let lines = desk.screen.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix("Ei tallennettu: Ei löydy: Soittaa verstaalle.") })
  }

  /// Behind the days comes what is written next; how a row stands is to the right of its words.
  @Test(arguments: [Size.standard, .small])
  func tabGoesFromTheDaysToTheNextText(_ size: Size) {
    var desk = ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID, focus: "services/s1/name"),
      .sample(plan: Sample.plan, size: size))
    var seen: [String] = []
    for _ in 0..<5 {
      desk.press(.tab)
      seen.append(desk.state.focus)
    }
    #expect(
      seen == [
        "services/s1/party", "services/s1/person", "services/s1/starts", "services/s1/ends",
        "actions/a1/what",
      ])
    desk.press(.backTab, .backTab, .backTab, .backTab, .backTab)
    #expect(desk.state.focus == "services/s1/name")
    desk.press(.end, .right)
    #expect(desk.state.focus == "services/s1/state")
    #expect(desk.saved == [])
  }

  @Test func undoTakesBackWordsAndAPasteInOneStep() {
    var desk = PlanDesk(focus: "ownWords")
    desk.press(.paste(" Ja koiran\nkanssa ulos"))
    #expect(desk.screen.contains("Ja koiran"))
    desk.press(.ctrl("z"))
    #expect(!desk.screen.contains("koiran"))
    desk.press(.ctrl("y"))
    #expect(desk.screen.contains("kanssa ulos"))
    desk.press(.tab)
    #expect(desk.plan.ownWords == "Haluan töihin puutarhalle. Ja koiran\nkanssa ulos")
    desk.press(.backTab, .ctrl("z"))
    desk.press(.tab)
    #expect(desk.plan.ownWords == "Haluan töihin puutarhalle.")
  }

  /// What was typed and taken back while a save was on its way does not come back after it.
  @Test func lettersTakenBackWhileASaveIsOnItsWayStayAway() {
    var desk = PlanDesk(focus: "ownWords")
    desk.answersLater = true
    desk.type(" ja")
    desk.pause()
    desk.type("ei")
    desk.pause()
    desk.press(.backspace, .backspace)
    desk.leave()
    desk.answersLater = false
    desk.answer()
    #expect(
      desk.saved == [.plan(Sample.planID, .writeOwnWords("Haluan töihin puutarhalle. ja"))],
      "\(desk.saved)")
    #expect(desk.plan.ownWords == "Haluan töihin puutarhalle. ja")
  }
}
