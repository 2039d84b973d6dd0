import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Two people in one plan.
@Suite struct PlanTogetherTests {
  private func desk(
    focus: String? = nil, as member: ID<Member> = Sample.coach
  ) -> ScreenDriver<PlanEditor> {
    ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus), .sample(as: member))
  }

  private func plan(_ desk: ScreenDriver<PlanEditor>) -> Plan? {
    desk.world.casebook.plans[Sample.planID]?.value
  }

  private func draft(
    _ path: String, _ text: String, by member: ID<Member> = Sample.teacher, leftBehind: Bool = false
  ) -> DraftNote {
    DraftNote(
      document: .plan(Sample.planID), path: path, text: text, basedOn: 5, author: member,
      machine: "m2", time: Sample.now, isLeftBehind: leftBehind)
  }

  private func tell(_ desk: inout ScreenDriver<PlanEditor>, _ drafts: [DraftNote]) {
    var casebook = desk.world.casebook
    casebook.drafts = drafts
    desk.tell(.casebook(casebook))
  }

  @Test func othersTypingIsSeenInItsFieldWithTheName() {
    var desk = desk()
    tell(&desk, [draft("goals/g1/text", "Olen töissä isolla taimistolla")])
    #expect(desk.screen.contains("Olen töissä isolla taimistolla"))
    #expect(desk.screen.contains("← Veera Keksitty kirjoittaa"))
    #expect(desk.text(in: .otherPerson).contains("isolla"))
    tell(&desk, [draft("needs/nuusi/text", "Kyyti aamuisin")])
    desk.press(.ctrlDown, .ctrlDown, .up)
    #expect(desk.screen.contains("Veera Keksitty kirjoittaa: Kyyti aamuisin"), "\(desk.screen)")
  }

  @Test func aFollowUpThatIsBegunStandsWithTheFollowUps() {
    var desk = desk(focus: "+followUps/end")
    tell(&desk, [draft("followUps/fuusi/planned", "15.5.")])
    let lines = desk.screen.split(separator: "\n")
    let slot = lines.firstIndex { $0.contains("Seuranta (seuraava") }
    let typed = lines.firstIndex { $0.contains("Veera Keksitty kirjoittaa: 15.5.") }
    #expect(slot != nil && typed == slot.map { $0 + 1 }, "\(desk.screen)")
    desk.press(.ctrlHome, .ctrlDown)
    #expect(!desk.screen.contains("kirjoittaa: 15.5."))
  }

  @Test func inTheSameFieldBothSeeBoth() {
    var desk = desk(focus: "goals/g1/text")
    tell(&desk, [draft("goals/g1/text", "Olen töissä")])
    #expect(desk.screen.contains("Veera Keksitty kirjoittaa: Olen töissä\n"))
    desk.type(" keväällä")
    tell(&desk, [draft("goals/g1/text", "Olen töissä jossain")])
    #expect(desk.cursorLine.contains("Olen töissä taimistolla keväällä"))
    #expect(desk.screen.contains("Veera Keksitty kirjoittaa: Olen töissä jossain"))
    desk.others(
      .plan(Sample.planID, .writeGoal("g1", "Olen töissä jossain")), by: Sample.teacher)
    #expect(desk.cursorLine.contains("Olen töissä taimistolla keväällä"))
    #expect(desk.screen.contains("Tähän on tallennettu toinen teksti: Olen töissä jossain"))
  }

  @Test func whatOthersSaveReplacesWhatIsNotBeingWritten() {
    var desk = desk(focus: "goals/g1/text")
    desk.others(.plan(Sample.planID, .writeGoal("g1", "Olen puutarhuri")), by: Sample.teacher)
    #expect(desk.cursorLine.contains("Olen puutarhuri"))
    desk.type("!")
    desk.press(.tab)
    #expect(plan(desk)?.goals["g1"]?.text == "Olen puutarhuri!")
  }

  @Test func theFocusKeepsItsRowWhenOthersAddAbove() {
    var desk = desk(focus: "actions/a1/what")
    let before = desk.grid.cursor?.row
    desk.others(
      .plan(Sample.planID, .addNeed(Need(id: "n0", order: "b", text: "Unirytmi"))),
      by: Sample.teacher)
    #expect(desk.grid.cursor?.row == before)
    #expect(desk.cursorLine.contains("Soittaa taimistolle"))
  }

  @Test func aRowRemovedByOthersComesBackForWhatIsWrittenInIt() {
    var desk = desk(focus: "actions/a1/what")
    desk.type(" huomenna")
    desk.others(.plan(Sample.planID, .removeAction("a1")), by: Sample.teacher)
    #expect(desk.cursorLine.contains("Soittaa taimistolle huomenna"))
    desk.press(.tab)
    #expect(plan(desk)?.actions["a1"]?.what == "Soittaa taimistolle huomenna")
    #expect(plan(desk)?.actions["a1"]?.owner == .member(Sample.coach))
  }

  @Test func whatIsWrittenBesideTheRowsOwnWordsIsKeptToo() {
    var desk = desk(focus: "goals/g1/measure")
    desk.type(" ja lauantai")
    desk.others(.plan(Sample.planID, .removeGoal("g1")), by: Sample.teacher)
    #expect(desk.cursorLine.contains(" ja lauantai"), "\(desk.screen)")
    #expect(desk.screen.contains("Olen töissä taimistolla"))
    desk.type("sin")
    desk.press(.tab)
    #expect(plan(desk)?.goals["g1"]?.text == "Olen töissä taimistolla")
    #expect(plan(desk)?.goals["g1"]?.measure.contains(" ja lauantaisin") == true)
  }

  @Test func aRowRemovedByOthersGoesWhereNothingIsWritten() {
    var desk = desk(focus: "actions/a1/what")
    desk.others(.plan(Sample.planID, .removeAction("a1")), by: Sample.teacher)
    #expect(!desk.screen.contains("Soittaa"))
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
  }

  @Test func twoValuesAreBothShownAndOneIsChosen() {
    var desk = desk(focus: "goals/g1/measure")
    let question = OpenQuestion(
      id: "q1", path: "goals/g1/measure",
      candidates: [
        .init(key: "a", text: "3 pv / viikko", author: Sample.teacher, time: Sample.now),
        .init(key: "b", text: "2 pv / viikko", author: Sample.coach, time: Sample.now),
      ])
    desk.world.casebook.plans[Sample.planID]?.questions = [question]
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.screen.contains("Kaksi eri tekstiä"))
    #expect(
      desk.screen.contains("”2 pv / viikko”  (Maija Mallikas, 15.1.2027 klo 9.00)"))
    // Who writes on means the next field: there a word and Enter would choose.
    let field = desk.state.focus
    desk.press(.tab)
    let next = desk.state.focus
    #expect(!desk.text(in: .selected).contains("pv / viikko"))
    desk.press(.backTab)
    #expect(desk.state.focus == field && next != field)
    desk.press(.down, .down)
    #expect(
      PlanEditor.keys(desk.state, desk.world).entries.contains {
        $0.keys.contains(.enter) && $0.help.label == Texts.finnish.app.questions.choose
      })
    desk.press(.enter)
    #expect(desk.saved == [.settle(.plan(Sample.planID), "q1", choice: "b")])
    #expect(!desk.screen.contains("Kaksi eri tekstiä"))
  }

  @Test func aLongValueIsReadWholeAlsoWhereItIsAboutToBeChosen() {
    var desk = desk(focus: "goals/g1/measure")
    let long = (1...6).map { "Kohta \($0) mitataan viikoittain." }.joined(separator: " ")
    desk.world.casebook.plans[Sample.planID]?.questions = [
      OpenQuestion(
        id: "q1", path: "goals/g1/measure",
        candidates: [
          .init(key: "a", text: long, author: Sample.teacher, time: Sample.now),
          .init(key: "b", text: "2 pv / viikko", author: Sample.coach, time: Sample.now),
        ])
    ]
    desk.tell(.casebook(desk.world.casebook))
    let before = desk.screen
    desk.press(.down)
    #expect(desk.text(in: .selected).contains("Kohta 1 mitataan"))
    #expect(desk.text(in: .selected).contains("Kohta 6"), "\(desk.screen)")
    #expect(before.contains("Kohta 6"))
  }

  @Test func aLeftBehindTextOpensInItsField() {
    var desk = desk()
    let left = draft("goals/g1/text", "Olen töissä taimis", by: Sample.coach, leftBehind: true)
    tell(&desk, [left])
    #expect(desk.screen.contains("~ Olen töissä taimis"))
    _ = PlanEditor.resume(&desk.state, left, desk.world)
    #expect(desk.cursorLine.contains("Olen töissä taimis"))
    #expect(desk.screen.contains("Jäi viimeksi tallentamatta"))
    desk.type("tolla")
    desk.press(.tab)
    #expect(plan(desk)?.goals["g1"]?.text == "Olen töissä taimistolla")
  }

  /// Whatever was made of it: the words that are saved now are not hidden behind the old ones.
  @Test func aLeftBehindTextThatWasTakenUpIsNotOfferedAgain() {
    var desk = desk(focus: "goals/g1/text")
    let left = draft("goals/g1/text", "Olen töisä taimis", by: Sample.coach, leftBehind: true)
    tell(&desk, [left])
    desk.press(.tab, .backTab)
    #expect(desk.cursorLine.contains("Olen töisä taimis"))
    desk.press(.backspace)
    desk.press(.home, .delete)
    desk.answersLater = true
    desk.press(.tab, .backTab)
    #expect(desk.world.casebook.drafts == [left], "nothing goes before the save is done")
    desk.answer()
    #expect(plan(desk)?.goals["g1"]?.text == "len töisä taimi")
    #expect(desk.world.casebook.drafts == [])
    desk.press(.tab)
    #expect(!desk.screen.contains("Olen töisä taimis") && !desk.screen.contains("~"))
    desk.press(.backTab)
    #expect(desk.cursorLine.contains("len töisä taimi"))
    desk.tell(.casebook(desk.world.casebook))
    #expect(!desk.screen.contains("Olen töisä taimis"))
  }

  @Test func takingBackWhatWasLeftBehindDoesAwayWithIt() {
    var desk = desk(focus: "goals/g1/text")
    let before = plan(desk)?.goals["g1"]?.text
    tell(&desk, [draft("goals/g1/text", "Olen töisä", by: Sample.coach, leftBehind: true)])
    desk.press(.tab, .backTab)
    #expect(desk.cursorLine.contains("Olen töisä"))
    desk.press(.ctrl("z"))
    desk.press(.tab)
    #expect(desk.world.casebook.drafts == [] && plan(desk)?.goals["g1"]?.text == before)
  }

  @Test func aLeftBehindNewRowIsANewRowAgain() {
    var desk = desk()
    tell(
      &desk, [draft("needs/nuusi/text", "Kyyti aamuisin", by: Sample.coach, leftBehind: true)])
    let path = "needs/nuusi/text"
    _ = PlanEditor.resume(
      &desk.state, draft(path, "Kyyti aamuisin", by: Sample.coach, leftBehind: true), desk.world)
    #expect(desk.cursorLine.contains("Kyyti aamuisin"))
    desk.press(.tab)
    #expect(plan(desk)?.needs["nuusi"]?.text == "Kyyti aamuisin")
  }

  @Test func aLeftBehindDayIsANewFollowUpAgain() {
    var desk = desk()
    let left = draft("followUps/fuusi/planned", "15.5.", by: Sample.coach, leftBehind: true)
    tell(&desk, [left])
    _ = PlanEditor.resume(&desk.state, left, desk.world)
    #expect(desk.cursorLine.contains("Seuranta") && desk.cursorLine.contains("15.5."))
    desk.press(.enter)
    #expect(plan(desk)?.followUps["fuusi"]?.planned == Sample.day(2027, 5, 15))
    #expect(desk.world.casebook.drafts == [])
  }

  @Test func aWithdrawnConsentClosesThePlanAtOnce() {
    var desk = desk(focus: "ownWords")
    desk.type(" salaa")
    var casebook = desk.world.casebook
    casebook.plans = [:]
    casebook.clients = [:]
    casebook.hidden = [Sample.clientID]
    desk.tell(.casebook(casebook))
    let lines = desk.screen.split(separator: "\n").map { $0.drop { $0 == " " } }
    // The half-written words are not shown, but it is said that they are kept.
    let notes = Texts.finnish.plan.notes
    #expect(
      lines.filter { !$0.isEmpty }.joined(separator: " ") == "\(notes.closed) \(notes.closedKept)")
    #expect(PlanEditor.title(desk.state, desk.world) == "Suunnitelma")
    desk.type("x")
    desk.press(.enter)
    #expect(desk.saved.isEmpty)
  }
}
