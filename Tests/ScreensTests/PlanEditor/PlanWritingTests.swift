import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The scribe at work: keys go in, and what is saved is told.
@Suite struct PlanWritingTests {
  private func desk(
    plan: Plan? = Sample.plan, focus: String? = nil, size: Size = .standard
  ) -> ScreenDriver<PlanEditor> {
    ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus),
      .sample(plan: plan, size: size))
  }

  private func empty() -> Plan {
    Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
  }

  private func plan(_ desk: ScreenDriver<PlanEditor>) -> Plan {
    desk.world.casebook.plans[Sample.planID]?.value ?? empty()
  }

  @Test func enterIsSaidAsItWorksInTheField() {
    var desk = desk()
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

  @Test func enterInAListWithNothingChosenSaysSo() {
    var desk = desk(plan: empty(), focus: "responsible")
    desk.press(.enter)
    let focus = desk.state.focus
    desk.press(.enter)
    #expect(desk.said.last?.contains("Valitse ensin") == true)
    #expect(desk.state.focus == focus && desk.state.list != nil)
    desk.press(.down, .enter)
    #expect(plan(desk).responsible != nil)
  }

  @Test func emptyLinesAtTheEndAreNotKept() {
    var desk = desk(plan: empty())
    desk.type("Haluan töihin.")
    desk.press(.enter, .enter, .tab)
    #expect(plan(desk).ownWords == "Haluan töihin.")
  }

  @Test func aWholeChainIsWrittenWithEnterAlone() {
    var desk = desk(plan: empty())
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
    desk.press(.tab, .tab)
    desk.type("Soittaa taimistolle")
    desk.press(.enter)
    desk.type("aino")
    desk.press(.enter)
    desk.type("5.2.")
    desk.press(.enter)
    desk.type("Kysyä kyydistä")
    desk.press(.escape)

    let plan = plan(desk)
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
    var desk = desk(focus: "goals/g1/text")
    desk.type(" ä")
    #expect(desk.drafts == ["goals/g1/text": "Olen töissä taimistolla ä"])
    #expect(desk.saved.isEmpty)
    desk.pause()
    #expect(desk.saved == [.plan(Sample.planID, .writeGoal("g1", "Olen töissä taimistolla ä"))])
    desk.type("ö")
    desk.pause()
    #expect(plan(desk).goals["g1"]?.text == "Olen töissä taimistolla äö")
    #expect(desk.cursorLine.contains("äö"))
  }

  @Test func textTakenBackToWhatStandsIsNoDraft() {
    var desk = desk(focus: "ownWords")
    desk.type("x")
    desk.press(.backspace)
    #expect(desk.drafts.isEmpty)
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
  }

  @Test func ownTextStaysWhileTheSaveIsOnItsWay() {
    var desk = desk(focus: "goals/g1/measure")
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
    #expect(plan(desk).goals["g1"]?.measure == "3 pv / viikko, aamuisin!")
    #expect(desk.screen.contains("3 pv / viikko, aamuisin!"))
  }

  @Test func rowsUnderARowOnItsWayWaitForIt() {
    var desk = desk(focus: "services/s1/name")
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
    let service = plan(desk).services.sorted.last
    #expect(service?.name == "Kuntoutus")
    let action = plan(desk).actions.sorted.last
    #expect(action?.what == "Täyttää hakemus")
    #expect(action?.service == service?.id)
    #expect(desk.refusals == [])
  }

  @Test func aRefusedTextStaysInItsFieldWithTheWords() {
    var desk = desk(focus: "services/s1/ends")
    desk.type("1.1.2020")
    desk.press(.tab)
    #expect(desk.refusals == [.dateOrder])
    #expect(desk.screen.contains("1.1.2020"))
    #expect(desk.screen.contains("Ei tallennettu"))
    desk.press(.backTab)
    desk.type("31.5.")
    desk.press(.tab)
    #expect(plan(desk).services["s1"]?.ends == Day(2027, 5, 31))
    #expect(!desk.screen.contains("Ei tallennettu"))
  }

  @Test func aWrongDayIsKeptAndSaid() {
    var desk = desk(focus: "goals/g1/by")
    desk.type("32.13.")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    #expect(desk.screen.contains("32.13."))
    #expect(desk.screen.contains("Sellaista päivää ei ole kalenterissa."))
    desk.press(.backTab)
    desk.type("1.3.")
    #expect(desk.cursorLine.contains("1.3. = ma 1.3.2027"))
    desk.press(.enter)
    #expect(plan(desk).goals["g1"]?.by == Day(2027, 3, 1))
  }

  @Test func aWrongStateIsSaidInWholeWords() {
    var desk = desk(focus: "services/s1/state")
    desk.type("Soittaa verstaalle")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    let lines = desk.screen.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix("Ei tallennettu: Ei löydy: Soittaa verstaalle.") })
  }

  @Test func undoTakesBackWordsAndAPasteInOneStep() {
    var desk = desk(focus: "ownWords")
    desk.press(.paste(" Ja koiran\nkanssa ulos"))
    #expect(desk.screen.contains("Ja koiran"))
    desk.press(.ctrl("z"))
    #expect(!desk.screen.contains("koiran"))
    desk.press(.ctrl("y"))
    #expect(desk.screen.contains("kanssa ulos"))
    desk.press(.tab)
    #expect(plan(desk).ownWords == "Haluan töihin puutarhalle. Ja koiran\nkanssa ulos")
    desk.press(.backTab, .ctrl("z"))
    desk.press(.tab)
    #expect(plan(desk).ownWords == "Haluan töihin puutarhalle.")
  }

  @Test func aNewRowWithoutWordsIsNeverSaved() {
    var desk = desk(focus: "goals/g1/text")
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
    var desk = desk(focus: "needs/n1/text")
    desk.press(.ctrl("n"))
    desk.type("Oma koti")
    desk.press(.enter, .tab)
    #expect(desk.state.focus.hasPrefix("+goals/"), "\(desk.state.focus)")
    desk.press(.ctrl("b"))
    desk.type("Muutan vuokralle")
    desk.press(.tab)
    let need = plan(desk).needs.sorted.last
    #expect(need?.text == "Oma koti")
    #expect(plan(desk).goals.sorted.last?.text == "Muutan vuokralle")
    #expect(plan(desk).goals.sorted.last?.need == need?.id)
    #expect(desk.refusals == [])
  }

  @Test func aLevelThatCannotBeChangedIsAnswered() {
    var desk = desk(focus: "goals/g1/text")
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
    var desk = desk(focus: "goals/g1/text")
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
    var desk = desk(focus: "needs/n1/text")
    let before = plan(desk)
    desk.press(.ctrl("d"))
    #expect(plan(desk).needs.isEmpty)
    #expect(plan(desk).goals["g1"]?.need == nil)
    #expect(desk.said.last == "Poistettu: Työkokemusta. Ctrl-Z tuo takaisin.")
    desk.press(.ctrl("z"))
    #expect(plan(desk) == before)
    desk.press(.ctrl("y"))
    #expect(plan(desk).needs.isEmpty)
  }

  @Test func aChoiceIsFoundByTyping() {
    var desk = desk(focus: "services/s1/party")
    desk.type("kel")
    #expect(desk.screen.contains("▸ Kela"))
    desk.press(.enter)
    #expect(plan(desk).services["s1"]?.party == .kela)
    desk.press(.backTab, .enter)
    #expect(desk.screen.contains("▸ Kela"))
    desk.press(.up, .enter)
    #expect(plan(desk).services["s1"]?.party == .school)
    desk.press(.backTab)
    desk.type("zzz")
    #expect(desk.screen.contains("Mikään vaihtoehto ei vastaa"))
    desk.press(.tab)
    #expect(plan(desk).services["s1"]?.party == .school)
    #expect(desk.screen.contains("Ei löydy: zzz"))
  }

  @Test func anOwnerMayBeSomebodyOutsideTheGroup() {
    var desk = desk(focus: "actions/a1/owner")
    desk.type("Pekka Pihlaja")
    #expect(desk.screen.contains("”Pekka Pihlaja”, ryhmän ulkopuolelta"))
    desk.press(.enter)
    #expect(plan(desk).actions["a1"]?.owner == .named("Pekka Pihlaja"))
    desk.press(.backTab)
    desk.type("lähei")
    desk.press(.enter)
    #expect(plan(desk).actions["a1"]?.owner == .family)
  }

  @Test func escapeClosesTheListThenSavesThenLeaves() {
    var desk = desk(focus: "actions/a1/owner")
    desk.type("kaar")
    desk.press(.escape)
    #expect(!desk.screen.contains("Kaarlo"))
    #expect(desk.drafts.isEmpty)
    #expect(plan(desk).actions["a1"]?.owner == .member(Sample.coach))
    desk.press(.up)
    desk.type(" heti")
    desk.press(.escape)
    #expect(!desk.hasLeft)
    #expect(plan(desk).actions["a1"]?.what == "Soittaa taimistolle heti")
    desk.press(.escape)
    #expect(desk.hasLeft)
  }

  @Test func agreementsAreRecordedWhenTheRowIsLeft() {
    var desk = desk(focus: "+agreements/end")
    desk.type("opis")
    desk.press(.enter)
    desk.type("pap")
    desk.press(.enter)
    #expect(desk.saved.isEmpty)
    desk.press(.enter)
    #expect(plan(desk).agreements.sorted.map(\.who) == [.student])
    #expect(plan(desk).agreements.sorted.map(\.way) == [.paper])
    #expect(plan(desk).agreements.sorted.map(\.day) == [Sample.today])
    #expect(desk.screen.contains("✓ Opiskelija  pe 15.1.2027  paperilla"))
  }

  @Test func anAgreementIsRecordedAlsoWhenTheScreenIsLeft() {
    var desk = desk(focus: "+agreements/end")
    desk.type("maija")
    desk.leave()
    #expect(desk.saved.isEmpty)
    desk.type("maija")
    desk.press(.tab)
    desk.leave()
    desk.leave()
    #expect(plan(desk).agreements.sorted.map(\.who) == [.member(Sample.coach)])
  }

  @Test func followUpsArePlannedAndHeld() {
    var desk = desk(focus: "+followUps/end")
    desk.type("20.4.")
    desk.press(.enter)
    #expect(plan(desk).followUps.sorted.map(\.planned).contains(Sample.day(2027, 4, 20)))
    var held = self.desk(focus: "followUps/f1/held")
    held.type("15.1.")
    held.press(.enter)
    held.type("Sujuu hyvin")
    held.press(.tab)
    #expect(plan(held).followUps["f1"]?.held == Sample.today)
    #expect(plan(held).followUps["f1"]?.note == "Sujuu hyvin")
  }

  /// What was typed and taken back while a save was on its way does not come back after it.
  @Test func lettersTakenBackWhileASaveIsOnItsWayStayAway() {
    var desk = desk(focus: "ownWords")
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
    #expect(plan(desk).ownWords == "Haluan töihin puutarhalle. ja")
  }
}
