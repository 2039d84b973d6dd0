import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite struct MeetingTests {
  private static let meeting = SampleGroup.meeting
  private static let turn = SampleGroup.turn

  private static func person(
    _ meeting: Meeting = SampleGroup.runningMeeting, plan: Plan? = SampleGroup.ainoPlan,
    size: Size = .standard
  ) -> Person {
    Person(
      SampleGroup.world(SampleGroup.casebook(meeting, plan: plan), size: size),
      at: .meeting(Self.meeting))
  }

  @Test func startingTheMeetingAndATurn() {
    var person = Self.person(SampleGroup.agreedMeeting, plan: nil)
    person.press(.character("s"))
    #expect(person.changes == [.meeting(Self.meeting, .start(at: SampleGroup.now))])
    var started = SampleGroup.agreedMeeting
    (started.state, started.startedAt) = (.inProgress, SampleGroup.now)
    person.hear(.casebook(SampleGroup.casebook(started, plan: nil)))
    person.effects = []
    person.press(.character("s"))
    #expect(
      person.changes == [
        .meeting(Self.meeting, .startTurn(Self.turn, at: SampleGroup.now)),
        .plan(
          SampleGroup.plan, .open(client: SampleGroup.aino, revision: 1, language: .finnish)),
      ], "the plan begins with the turn")
  }

  @Test func theNextItemIsForEverybodyAndMarksThisOneDone() {
    var person = Self.person()
    person.press(.character("n"))
    #expect(
      person.changes == [
        .meeting(Self.meeting, .markItem(Self.turn, .matters, done: true)),
        .meeting(Self.meeting, .openItem(Self.turn, .summary)),
      ])
  }

  @Test func lookingAtAnItemMovesNobodyElse() {
    var person = Self.person()
    person.press(.character("6"))
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("[4]"))
  }

  @Test func othersMovingOnTakesThisScreenAlong() {
    var person = Self.person()
    var moved = SampleGroup.runningMeeting
    moved.turns[Self.turn]?.item = .summary
    person.hear(.casebook(SampleGroup.casebook(moved)))
    #expect(person.screen.contains("5  YHTEENVETO: KUKA TEKEE MITÄ"))
  }

  @Test func ownWordsAreTypedIntoThePlan() {
    var person = Self.person()
    person.press(.character("1"), .enter)
    person.type(" Nyt.")
    guard case .draft(.plan(SampleGroup.plan), "ownWords", let text, 5)? = person.effects.last
    else {
      Issue.record("not a letter of it is kept")
      return
    }
    #expect(text == "Haluan töihin puutarhalle, en takaisin luokkaan. Nyt.")
    person.press(.escape)
    #expect(person.changes == [.plan(SampleGroup.plan, .writeOwnWords(text))])
    let ticket = 1
    person.hear(
      .saved(ticket: ticket, document: .plan(SampleGroup.plan), version: 6, openQuestions: 0))
    guard case .dropDraft(.plan(SampleGroup.plan), "ownWords")? = person.effects.last else {
      Issue.record("the draft stays behind")
      return
    }
  }

  @Test func aDecisionIsWrittenInPlaceAndHangsOnItsMatter() {
    var person = Self.person()
    person.press(.character("p"))
    person.type("Haetaan avustusta")
    person.press(.escape)
    guard case .meeting(Self.meeting, .addEntry(Self.turn, let entry))? = person.changes.last else {
      Issue.record("nothing was added: \(person.changes)")
      return
    }
    #expect(entry.kind == .decision)
    #expect(entry.text == "Haetaan avustusta")
    #expect(entry.matter == "n1")
  }

  @Test func anEntryBecomesInformationOrADecision() throws {
    var person = Self.person()
    person.press(.character("v"))
    #expect(person.screen.contains("Mene ensin tietoon tai päätökseen"))
    person.press(.down, .down, .alt("v"))
    let turn = try #require(SampleGroup.runningMeeting.turns[Self.turn])
    let entry = try #require(turn.entries.sorted.first)
    #expect(
      person.changes == [
        .meeting(Self.meeting, .setEntryKind(Self.turn, entry.id, .information))
      ])
  }

  @Test func anEmptyNewRowLeavesNothingBehind() {
    var person = Self.person()
    person.press(.character("i"), .escape)
    #expect(person.changes.isEmpty)
    #expect(!person.screen.contains("    Tieto"))
  }

  @Test func everybodyUnmarkedIsPresentWithOneKey() {
    var person = Self.person()
    person.press(.character("2"), .character("y"))
    let marked = person.changes.compactMap { change in
      if case .meeting(_, .markAttendance(_, let row)) = change { row.name } else { nil }
    }
    #expect(marked == ["Kaisa Kallio", "Otto Oras", "Tiina Taivas"])
  }

  @Test func nobodyStandsInForTheStudent() throws {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[Self.turn]?.attendance = Rows()
    var person = Self.person(meeting)
    person.press(.character("2"))
    let rows = person.screen.split(separator: "\n")
    #expect(
      try #require(rows.first { $0.contains("Aino E.  ") && $0.contains("läsnä") })
        .contains("sijainen") == false)
    #expect(try #require(rows.first { $0.contains("Kaisa Kallio") }).contains("sijainen"))
    person.press(.right, .right, .down)
    guard case .meeting(_, .markAttendance(Self.turn, let row))? = person.changes.last else {
      Issue.record("nothing was marked: \(person.changes)")
      return
    }
    #expect(row.party == .student)
    #expect(row.presence == .remote)
  }

  @Test func theSheetOfAnActionSaysItsKeys() {
    var person = Self.person()
    person.press(.character("t"))
    #expect(person.screen.contains(" Enter Seuraava   F1 Ohje   Esc Takaisin"))
    person.press(.tab)
    #expect(person.screen.contains(" Väli Valitse   F1 Ohje   Esc Takaisin"))
  }

  @Test func aNameTypedWhereOneChoosesIsAnswered() {
    let words = "Tähän ei kirjoiteta. Liiku nuolilla, valitse välilyönnillä."
    var person = Self.person()
    person.press(.character("t"))
    person.type("Hakee avustusta")
    person.press(.tab)
    person.type("X")
    #expect(person.screen.contains(words))
    #expect(person.screen.contains("Hakee avustusta"))
    person.press(.escape, .character("6"), .character("k"))
    #expect(person.screen.contains(words))
    #expect(person.screen.contains("> Vastuutyöntekijä"), "the letter moved to another row")
  }

  @Test func anActionNeedsWhoWhatAndWhen() {
    var person = Self.person()
    person.press(.character("t"))
    person.type("Hakee avustusta")
    person.press(.tab, .right, .right, .right, .tab)
    person.type("1.2.")
    person.press(.enter, .enter)
    guard case .plan(SampleGroup.plan, .addAction(let action))? = person.changes.last else {
      Issue.record("nothing was added: \(person.changes)")
      return
    }
    #expect(action.what == "Hakee avustusta")
    #expect(action.owner == .member("mleena"))
    #expect(action.by == Day(2027, 2, 1))
    #expect(action.meeting == Self.meeting)
  }

  /// What others do to the action meanwhile, or taking it away, is merged with what is written here.
  @Test func anActionIsSavedOnWhatWasReadWhenItWasOpened() throws {
    var person = Self.person()
    for _ in 0..<20 where !person.screen.contains("> Tehtävä") { person.press(.down) }
    person.press(.enter)
    person.type(" heti")
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.value.actions = Rows()
    book.plans[SampleGroup.plan]?.version = 6
    person.hear(.casebook(book))
    #expect(person.screen.contains("heti"))
    person.press(.down, .down, .down, .enter)
    let saves = person.effects.compactMap { effect -> (Change, Int?)? in
      if case .save(let change, let base, _) = effect { (change, base) } else { nil }
    }
    let (change, base) = try #require(saves.last)
    #expect(change == .plan(SampleGroup.plan, .writeAction("t1", "Soitan taimistolle heti")))
    #expect(base == 5)
  }

  @Test func closingIsRefusedWhileSomethingIsMissing() {
    var person = Self.person()
    person.press(.character("c"))
    #expect(
      person.screen.contains(
        "Vuoroa ei voi vielä päättää. Puuttuu: vastuutyöntekijä, seurantapäivä."))
    #expect(person.changes.isEmpty)
  }

  @Test func aTurnWithAllItNeedsIsClosed() {
    var plan = SampleGroup.ainoPlan
    plan.responsible = Responsibility(member: "mmaija", agreedOn: SampleGroup.today)
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 3, 19)!)
    var person = Self.person(plan: plan)
    #expect(person.screen.contains("✓ Vuoron voi päättää.") || person.screen.contains("PUUTTUU"))
    person.press(.character("c"))
    #expect(
      person.changes == [.meeting(Self.meeting, .closeTurn(Self.turn, at: SampleGroup.now))])
  }

  @Test func leavingATurnOpenTakesAReason() {
    var person = Self.person()
    person.press(.character("a"))
    person.type("Odotetaan lausuntoa")
    person.press(.enter)
    #expect(
      person.changes == [
        .meeting(
          Self.meeting,
          .leaveTurnOpen(Self.turn, reason: "Odotetaan lausuntoa", at: SampleGroup.now))
      ])
  }

  @Test func theResponsibleWorkerIsAgreedWhenTheFieldIsLeft() {
    var person = Self.person()
    person.press(.character("6"), .right, .right, .right, .right, .down)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan,
          .agreeResponsibleWorker("mmaija", saidYesOn: SampleGroup.today))
      ])
  }

  @Test func theResponsibleWorkerIsAgreedWhenTheTurnIsLeft() {
    var person = Self.person()
    person.press(.character("6"), .right, .right, .right, .right, .escape)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan,
          .agreeResponsibleWorker("mmaija", saidYesOn: SampleGroup.today))
      ], "what is no more on the screen is on its way")
  }

  @Test(arguments: [("19.3.", "2027-03-19"), ("19.3.2027", "2027-03-19")])
  func theFollowUpDayIsReadAsPeopleWriteIt(_ typed: String, _ day: String) {
    var person = Self.person()
    person.press(.character("6"), .down, .down, .enter)
    person.type(typed)
    person.press(.enter)
    guard case .plan(_, .agreeFollowUp(let followUp))? = person.changes.last else {
      Issue.record("no follow-up: \(person.changes)")
      return
    }
    #expect(followUp.planned.isoText == day)
  }

  @Test func aDigitBeginsTheFollowUpDayAtOnce() {
    var person = Self.person()
    person.press(.character("6"), .down, .down)
    person.type("19.3.")
    person.press(.enter)
    guard case .plan(_, .agreeFollowUp(let followUp))? = person.changes.last else {
      Issue.record("no follow-up: \(person.changes)")
      return
    }
    #expect(followUp.planned.isoText == "2027-03-19")
  }

  @Test func aSentenceBegunOnAMatterCarriesNoCommandOut() {
    var person = Self.person()
    person.press(.down, .down)
    person.type(" Nyt tarkistetaan 2 paikkaa. Öisin töissä")
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("2 paikkaa. Öisin töissä"))
    #expect(person.screen.contains("Enter Uusi rivi   Tab Seuraava   Esc Valmis"))
    person.press(.alt("n"))
    #expect(
      person.changes.contains(.meeting(Self.meeting, .openItem(Self.turn, .summary))),
      "the next item from within the text")
  }

  @Test func aFieldLeftOpenSwallowsNoKeysOnReturn() {
    var person = Self.person()
    person.press(.down, .down)
    person.type("x")
    person.press(.f(4), .f(3))
    person.effects = []
    person.press(.character("n"))
    #expect(
      person.changes.contains(.meeting(Self.meeting, .openItem(Self.turn, .summary))))
  }

  @Test func aDayReadsInFullOnceItIsSaved() {
    var person = Self.person()
    person.pressAndAnswer(.character("6"), .down, .down)
    person.type("pe 19.3.")
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Seurantapäivä        19.3.2027"))
  }

  @Test func emptyLinesAtTheEndAreNotKept() {
    var person = Self.person()
    person.press(.character("1"), .enter)
    person.type(" Nyt.")
    person.press(.enter, .enter, .tab)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan,
          .writeOwnWords("Haluan töihin puutarhalle, en takaisin luokkaan. Nyt."))
      ])
  }

  @Test func anEmptyLineAloneIsNoChange() {
    var person = Self.person()
    person.press(.character("1"), .enter, .enter, .escape)
    #expect(person.changes.isEmpty)
    guard case .dropDraft(.plan(SampleGroup.plan), "ownWords")? = person.effects.last else {
      Issue.record("the draft stays behind")
      return
    }
  }

  @Test func aDayThatCannotBeReadStaysInTheField() {
    var person = Self.person()
    person.press(.character("6"), .down, .down, .enter)
    person.type("joskus")
    person.press(.enter)
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("Päivästä ei saa selvää."))
    #expect(person.screen.contains("joskus"))
  }

  @Test func whatTheScribeTypesElsewhereShowsLetterByLetter() {
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: .meeting(Self.meeting), path: "turns/\(Self.turn)/entries/euusi/text",
        text: "Taimisto tarvitsee tek", basedOn: 7, author: "mmaija", machine: "b",
        time: SampleGroup.now)
    ]
    let person = Person(SampleGroup.world(book), at: .meeting(Self.meeting))
    #expect(person.screen.contains("Maija Mäki kirjoittaa: Taimisto tarvitsee tek"))
  }

  @Test func withoutConsentNothingIsShownAndTheWayOutIsSaid() {
    var book = SampleGroup.casebook()
    book.clients[SampleGroup.aino]?.value.consents = Rows()
    var person = Person(SampleGroup.world(book), at: .meeting(Self.meeting))
    #expect(person.screen.contains("Opiskelijan lupa puuttuu tai on päättynyt."))
    #expect(!person.screen.contains("Työkokeilu"))
    person.press(.character("p"))
    #expect(person.changes.isEmpty)
  }

  @Test func papersHiddenFromThisMemberStayHidden() {
    var book = SampleGroup.casebook()
    book.clients[SampleGroup.aino] = nil
    book.plans = [:]
    book.hidden = [SampleGroup.aino]
    let screen = Person(SampleGroup.world(book), at: .meeting(Self.meeting)).screen
    #expect(screen.contains("(ei näy sinulle)"))
    #expect(!screen.contains("Aino"))
    #expect(!screen.contains("Työkokeilu"))
  }

  @Test func theNotesAreTheChairsOwn() {
    var person = Self.person()
    person.press(.character("o"))
    #expect(person.screen.contains("Muistiinpanot ovat puheenjohtajan omia."))
    #expect(!person.screen.contains("Kysy äidistä."))
    var meeting = SampleGroup.runningMeeting
    meeting.turns[Self.turn]?.chair = SampleGroup.me
    person = Self.person(meeting)
    person.press(.character("o"))
    #expect(person.screen.contains("Kysy äidistä."))
  }

  @Test func showingDetailsTakesTheNameOfWhoAsked() {
    var person = Self.person()
    person.press(.character("h"))
    person.type("Aino")
    person.press(.enter)
    #expect(
      person.changes == [.meeting(Self.meeting, .showDetails(Self.turn, askedBy: "Aino"))])
  }

  /// A name that nobody answered with does not come back at each start; a begun reason does.
  @Test func aNameNobodyAnsweredWithIsForgotten() {
    var person = Self.person()
    person.press(.character("h"))
    person.type("Äi")
    person.press(.escape)
    let dropped = person.effects.contains {
      if case .dropDraft(.meeting(Self.meeting), let path) = $0 {
        path == "turns/\(Self.turn)/detailsShownBy"
      } else {
        false
      }
    }
    #expect(dropped, "\(person.effects)")
    person.effects = []
    person.press(.character("a"))
    person.type("Aika loppui")
    person.press(.escape)
    #expect(!person.effects.contains { if case .dropDraft = $0 { true } else { false } })
  }

  @Test func oneStudentsUnsavedWordsNeverShowInAnothersTurn() {
    var book = SampleGroup.casebook()
    var other = Plan(
      id: Plan.id(for: SampleGroup.eetu), client: SampleGroup.eetu, revision: 1,
      language: .finnish)
    other.ownWords = "Kauppaan töihin"
    book.plans[other.id] = Held(other, version: 1)
    var person = Person(SampleGroup.world(book), at: .meeting(Self.meeting))
    person.press(.character("1"), .enter)
    person.type(" SALAISUUS")
    person.press(.escape)
    person.hear(.refused(ticket: 1, .notPermitted))
    #expect(person.screen.contains("SALAISUUS"), "what is refused stays in its field")
    person.press(.escape, .down, .enter)
    #expect(person.screen.contains("Eetu K."))
    #expect(person.screen.contains("Kauppaan töihin"))
    #expect(!person.screen.contains("SALAISUUS"))
    person.press(.escape, .up, .enter, .character("1"))
    #expect(person.screen.contains("SALAISUUS"), "and is there when one comes back")
  }

  @Test func whatIsWrittenInAnEntryThatSomebodyRemovesIsKept() throws {
    var person = Self.person()
    person.press(.down, .down, .enter)
    person.type(" Tero soittaa")
    try Self.removeEntries(&person)
    #expect(
      person.screen.contains("> Päätös        Työkokeilu haetaan taimistolta helmikuuksi. Tero"))
    person.type(" heti.")
    person.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = person.changes.last else {
      Issue.record("the words were not saved: \(person.changes)")
      return
    }
    #expect(entry.text == "Työkokeilu haetaan taimistolta helmikuuksi. Tero soittaa heti.")
    #expect(entry.kind == .decision)
    #expect(person.changes.count == 1, "nothing was written into another field")
  }

  @Test func anOpenEntryThatSomebodyRemovesTakesNoOtherFieldsPlace() throws {
    var person = Self.person()
    person.press(.down, .down, .enter)
    try Self.removeEntries(&person)
    person.type("Uusi")
    person.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = person.changes.last else {
      Issue.record("the words were not saved: \(person.changes)")
      return
    }
    #expect(entry.text == "Uusi")
  }

  private static func removeEntries(_ person: inout Person) throws {
    var book = person.app.world.casebook
    var held = try #require(book.meetings[meeting])
    for id in held.value.turns[turn]?.entries.byID.keys ?? [:].keys {
      held.value.turns[turn]?.entries[id] = nil
    }
    held.version += 1
    book.meetings[meeting] = held
    person.hear(.casebook(book))
  }

  /// Words mended in an action's sheet are not lost when the action is marked as done from there.
  @Test func wordsOfAnActionGoWithItsNewState() {
    var leena = Person(SampleGroup.world(), at: .meeting(SampleGroup.meeting))
    leena.pressAndAnswer(.character("5"))
    for _ in 0..<9 where !leena.cursorLine.contains("Tekee työkokeilusopimuksen") {
      leena.pressAndAnswer(.down)
    }
    leena.pressAndAnswer(.enter)
    leena.type(" heti")
    leena.pressAndAnswer(.down, .down, .down, .down, .enter)
    let action = leena.app.world.casebook.plans[SampleGroup.plan]?.value.actions["t2"]
    #expect(action?.what == "Tekee työkokeilusopimuksen heti")
    #expect(action?.state == .done)
  }
}
