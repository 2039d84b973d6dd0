import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// What an undo would take back is named before it does it.
@Suite struct UndoAskingTests {
  private static let document = Document.plan(SampleGroup.plan)

  private func step(_ version: Int, made: Int, isOnlyNamed: Bool, redo: Bool = false)
    -> HistoryAnswer
  {
    var record = HistoryScreenTests.records[0]
    record.time = SampleGroup.now
    return .undone(
      UndoneStep(
        document: Self.document, version: version, step: record, isRedo: redo, made: made,
        isOnlyNamed: isOnlyNamed))
  }

  @Test(arguments: [Size.standard, .small])
  func aChangeOfAnEarlierVisitIsAskedAbout(_ size: Size) {
    var person = Person(SampleGroup.world(size: size), at: .plan(SampleGroup.aino))
    person.hear(.casebook(person.app.world.casebook))
    person.press(.ctrl("z"))
    // The plan stood at version 5 when it was opened.
    #expect(person.historyRequests == [.undo(Self.document, unasked: .since(6))])
    person.answerHistory(step(5, made: 4, isOnlyNamed: true))
    let shown = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      shown.contains("Kumotaanko aiempi muutoksesi (15.1.2027 klo 9.24)?"), "\(person.screen)")
    #expect(shown.contains("määräpäivä: 1.12. → 8.12."), "\(person.screen)")
    person.press(.escape)
    #expect(person.historyRequests.isEmpty && !person.screen.contains("Kumotaanko"))
    person.press(.ctrl("z"))
    person.answerHistory(step(5, made: 4, isOnlyNamed: true))
    person.press(.enter)
    #expect(person.historyRequests == [.undo(Self.document, unasked: .exactly(4))])
    person.answerHistory(step(6, made: 4, isOnlyNamed: false))
    #expect(person.screen.contains("Kumottu: määräpäivä: taas 1.12."), "\(person.screen)")
  }

  /// What was agreed stays, and what has to be asked again is said before the change.
  @Test func whatReachesBehindAnAgreementIsAskedAbout() {
    var person = Person(SampleGroup.world(), at: .plan(SampleGroup.aino))
    person.hear(.casebook(person.app.world.casebook))
    person.press(.ctrl("z"))
    guard case .undone(var named) = step(9, made: 7, isOnlyNamed: true) else { return }
    (named.leftDecision, named.outdates) = (true, 2)
    person.answerHistory(.undone(named))
    let shown = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      shown.contains("Hyväksyntää tai muuta sovittua ei voi kumota. Kumotaanko aiempi muutoksesi"),
      "\(person.screen)")
    #expect(
      shown.contains("2 hyväksyntää on sen jälkeen kysyttävä uudelleen."), "\(person.screen)")
    person.effects = []
    person.press(.enter)
    #expect(person.historyRequests == [.undo(Self.document, unasked: .exactly(7))])
  }

  /// The key's own words say what goes next, in the help and in the list of all actions.
  @Test func theKeySaysWhatGoesNext() {
    var desk = PlanDesk(focus: "goals/g1/text")
    func words() -> String? {
      PlanEditor.keys(desk.state, desk.world).entries.first { $0.keys == [.ctrl("z")] }?.help.words
    }
    #expect(words()?.contains("nimetään ja kysytään ensin") == true)
    desk.type("x")
    #expect(words() == "Kumoa: kirjoitus tässä kentässä")
    desk.press(.ctrl("z"), .ctrl("d"))
    #expect(words() == "Kumoa: rivin ’Olen töissä taimistolla’ poisto")
  }

  @Test func whatWasRecordedAmongTheFollowUpsIsTakenBackThere() {
    var person = FollowUpScreenTests.person()
    person.press(.ctrl("z"))
    #expect(person.screen.contains("ei ole vielä kirjattu mitään kumottavaa"), "\(person.screen)")
    person.press(.enter, .right, .tab, .tab)
    person.type("Sopimus on tehty.")
    person.press(.enter)
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Ctrl-Z Kumoa"), "\(person.screen)")
    // As the answer to the save says.
    let version = 99
    person.effects = []
    person.press(.ctrl("z"))
    #expect(person.historyRequests == [.undo(Self.document, unasked: .exactly(version))])
    person.answerHistory(step(version + 1, made: version, isOnlyNamed: false))
    #expect(person.screen.contains("Kumottu: "), "\(person.screen)")
    person.press(.ctrl("z"))
    #expect(person.historyRequests.isEmpty, "only what was recorded here")
    person.press(.ctrl("y"))
    #expect(
      person.historyRequests == [.redo(Self.document, unasked: .exactly(version + 1))])
    person.answerHistory(step(version + 2, made: version + 1, isOnlyNamed: false, redo: true))
    #expect(person.screen.contains("Tehty uudelleen: "), "\(person.screen)")
    // Another change of one's own came later, from elsewhere: it is named and left as it is.
    person.press(.ctrl("z"))
    person.answerHistory(step(9, made: 9, isOnlyNamed: true))
    #expect(person.screen.contains("Kumotaanko aiempi muutoksesi"), "\(person.screen)")
    person.press(.escape)
    #expect(person.historyRequests.isEmpty && person.app.top?.destination == .followUps)
  }
}
