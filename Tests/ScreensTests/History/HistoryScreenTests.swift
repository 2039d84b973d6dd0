import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// The history of a document on the screen: read, scrolled, gone back to.
@Suite struct HistoryScreenTests {
  static let document = Document.plan(SampleGroup.plan)

  static func record(
    _ number: Int, _ author: ID<Member>?, _ fields: [FieldChange], names: RowNames = [:]
  ) -> VersionRecord {
    var record = VersionRecord(number: number)
    record.author = author
    record.time = SampleGroup.now
    record.change = number == 1 ? "plan.open" : "plan.writeOwnWords"
    record.fields = fields
    record.names = names
    return record
  }

  static let names: RowNames = ["actions/t1": RowName(["actions", "t1", "what"], "Kela-aika")]

  static var records: [VersionRecord] {
    [
      record(
        4, "mleena",
        [
          FieldChange(
            ["actions", "t1", "by"], before: .text("2027-12-01"), after: .text("2027-12-08"))
        ], names: names),
      record(
        3, "mmaija",
        [
          FieldChange(
            ["ownWords"], before: .text("Haluan töihin keittiöön, en luokkaan."),
            after: .text("Haluan töihin puutarhalle, en luokkaan."))
        ]),
      record(
        2, "mleena",
        [
          FieldChange(["actions", "t1", "what"], before: nil, after: .text("Kela-aika")),
          FieldChange(["actions", "t1", "order"], before: nil, after: .text("n")),
          FieldChange(["actions", "t1", "owner"], before: nil, after: .text("member/mkaisa")),
          FieldChange(["actions", "t1", "by"], before: nil, after: .text("2027-12-01")),
        ], names: names),
      record(1, "mleena", []),
    ]
  }

  /// The history of Aino's plan, opened by its key from the plan.
  static func opened(
    _ size: Size = .standard, _ language: Language = .finnish, from start: Destination? = nil
  ) -> Person {
    var casebook = SampleGroup.casebook()
    casebook.plans[SampleGroup.plan]?.version = 4
    var person = Person(
      SampleGroup.world(casebook, language, size: size), at: start ?? .plan(SampleGroup.aino))
    person.press(.alt("h"))
    return person
  }

  static func answered(
    _ size: Size = .standard, _ language: Language = .finnish
  ) -> Person {
    var person = opened(size, language)
    person.answerHistory(
      .page(HistoryPage(document: document, newest: 4, records: records, hasOlder: false)))
    return person
  }

  @Test(arguments: [Size.standard, .small])
  func itSaysWhoChangedWhatAndWhen(_ size: Size) {
    var person = Self.opened(size)
    #expect(person.app.top?.destination == .history(Self.document))
    #expect(person.screen.contains("Haetaan versioita…"), "\(person.screen)")
    person.answerHistory(
      .page(
        HistoryPage(
          document: Self.document, newest: 4, records: Self.records, hasOlder: false)))
    #expect(person.cursorLine.contains("4  15.1. 9.24"), "\(person.screen)")
    #expect(person.screen.contains(size == .small ? "Leena L." : "Leena Lumi"))
    #expect(person.screen.contains("1.12.2027 → 8.12.2027"), "\(person.screen)")
    #expect(person.screen.contains("Tehtävä ’Kela-aika’"))
    person.press(.down)
    // Words that came and went are told apart without any colour.
    #expect(person.screen.contains("−[keittiöön,]"), "\(person.screen)")
    #expect(person.screen.contains("+[puutarhalle,]"), "\(person.screen)")
    person.press(.down)
    #expect(person.screen.contains("+ lisätty: Tehtävä ’Kela-aika’"), "\(person.screen)")
    #expect(person.screen.contains("Kaisa Kallio"), "\(person.screen)")
    person.press(.down)
    #expect(person.cursorLine.contains("aloitettu"), "\(person.screen)")
    #expect(!person.screen.contains("ownWords") && !person.screen.contains("actions"))
    person.press(.escape)
    #expect(person.app.top?.destination == .plan(SampleGroup.aino))
  }

  /// On a projector, too, a row is read far enough to know what was changed.
  @Test func theRowsOfASmallScreenLeaveRoomForWhatWasChanged() {
    var person = Self.answered(.small)
    #expect(person.cursorLine.contains("määräpäivä: 1.12. → 8.12., teht"), "\(person.screen)")
    person.press(.down, .down)
    #expect(person.cursorLine.contains("lisätty: tehtävä ’Kela-aika’"), "\(person.screen)")
  }

  @Test(arguments: [
    (Language.finnish, "määräpäivä: 1.12. → 8.12., tehtävä ’Kela-aika’"),
    (.swedish, "slutdatum: 1.12. → 8.12., uppgift ’Kela-aika’"),
    (.english, "due day: 1.12. → 8.12., task ‘Kela-aika’"),
  ])
  func theListNamesEachStep(_ language: Language, _ phrase: String) {
    let person = Self.answered(Size(rows: 24, columns: 120), language)
    #expect(person.screen.contains(phrase), "\(person.screen)")
  }

  static func contents(
    _ number: Int, _ restoring: VersionContents.Restoring
  ) -> VersionContents {
    VersionContents(
      document: document, number: number, newest: 4,
      fields: [
        FieldChange(["ownWords"], before: nil, after: .text("Haluan töihin keittiöön.")),
        FieldChange(["actions", "t1", "what"], before: nil, after: .text("Kela-aika")),
        FieldChange(["actions", "t1", "order"], before: nil, after: .text("n")),
      ], names: names, restoring: restoring)
  }

  @Test(arguments: [Size.standard, .small])
  func aVersionIsReadAsAPage(_ size: Size) {
    var person = Self.answered(size)
    person.press(.down, .down, .enter)
    person.answerHistory(.version(Self.contents(2, .changes([]))))
    #expect(person.screen.contains("Versio 2"), "\(person.screen)")
    #expect(person.screen.contains("MUUTOKSET"))
    #expect(person.screen.contains("KOKO VERSIO"), "\(person.screen)")
    #expect(person.screen.contains("Haluan töihin keittiöön."), "\(person.screen)")
    person.press(.character("r"))
    #expect(person.screen.contains("Palautettavaa ei ole."), "\(person.screen)")
    person.press(.escape)
    #expect(person.cursorLine.contains("2  15.1."), "\(person.screen)")
  }

  @Test(arguments: [Size.standard, .small])
  func goingBackIsAskedOnceAndSaysWhatChanges(_ size: Size) {
    var person = Self.answered(size)
    person.press(.character("r"))
    #expect(person.screen.contains("Tämä on uusin versio."), "\(person.screen)")
    person.press(.down, .down, .character("r"))
    person.answerHistory(
      .version(
        Self.contents(
          2,
          .changes([
            FieldChange(
              ["ownWords"], before: .text("Haluan töihin puutarhalle."),
              after: .text("Haluan töihin keittiöön."))
          ]))))
    #expect(person.screen.contains("Palautetaanko versio 2?"), "\(person.screen)")
    #expect(person.screen.contains("−[puutarhalle.]"), "\(person.screen)")
    person.press(.escape)
    #expect(!person.screen.contains("Palautetaanko"))
    person.press(.character("r"))
    person.answerHistory(
      .version(
        Self.contents(2, .changes([FieldChange(["aids"], before: .text("a"), after: nil)]))))
    person.press(.enter)
    #expect(person.historyRequests == [.restore(Self.document, version: 2, over: 4)])
    person.answerHistory(.restored(Self.document, from: 2, version: 5))
    #expect(
      person.screen.contains("Versio 2 on palautettu: se on nyt versio 5."), "\(person.screen)")
  }

  /// The students' bookings have been taken back since: only old versions tell of them.
  @Test func whosePapersStandInOldVersionsOfAMeetingIsTold() throws {
    var meeting = SampleGroup.agreedMeeting
    meeting.turns = Rows()
    let world = SampleGroup.world(SampleGroup.casebook(meeting))
    let document = Document.meeting(meeting.id)
    var state = HistoryScreen.open(document, world)
    _ = HistoryScreen.refresh(&state, nil, world)
    #expect(HistoryScreen.documents(state) == [document])
    var page = HistoryPage(
      document: document, newest: 7, records: [Self.record(7, "mleena", [])], hasOlder: false)
    page.clients = [SampleGroup.aino, "cmuu"]
    let ticket = try #require(state.waiting.keys.first)
    _ = HistoryScreen.refresh(&state, .history(ticket: ticket, .page(page)), world)
    #expect(HistoryScreen.documents(state) == [document, .client(SampleGroup.aino)])
    // It is no news of the casebook: what has come stays.
    _ = HistoryScreen.refresh(&state, nil, world)
    #expect(state.records.count == 1 && state.waiting.isEmpty)
  }

  /// A torn file in the next number's place: the newest version itself is what one goes back to.
  @Test func theNewestVersionOpensADocumentThatADamagedFileShuts() {
    var person = Self.answered()
    guard case .plan(let id) = Self.document else {
      Issue.record("not a plan")
      return
    }
    var book = person.app.world.casebook
    book.plans[id]?.readOnly = Trouble(.damaged)
    person.hear(.casebook(book))
    person.press(.character("r"))
    person.answerHistory(.version(Self.contents(4, .changes([]))))
    person.press(.enter)
    #expect(person.historyRequests == [.restore(Self.document, version: 4, over: 4)])
  }

  @Test func whatMayNotBeRestoredSaysWhy() {
    var person = Self.answered()
    person.press(.down, .character("r"))
    person.answerHistory(.version(Self.contents(3, .refused(.planEnded))))
    #expect(person.screen.contains("Suunnitelma on päättynyt"), "\(person.screen)")
    #expect(!person.screen.contains("Palautetaanko"))
  }

  /// More comes by itself when the end of what has come is near, and only once.
  @Test func aLongHistoryIsFetchedAsOneGoes() {
    var person = Self.opened()
    let all = (1...90).map { Self.record($0, "mleena", []) }
    person.answerHistory(
      .page(
        HistoryPage(
          document: Self.document, newest: 90, records: Array(all[50...].reversed()),
          hasOlder: true)))
    #expect(person.historyRequests.isEmpty)
    person.press(.end)
    #expect(person.historyRequests == [.page(Self.document, before: 51)])
    #expect(person.screen.contains("Haetaan vanhempia versioita…"), "\(person.screen)")
    person.press(.up)
    #expect(person.historyRequests.count == 1)
    person.answerHistory(
      .page(
        HistoryPage(
          document: Self.document, newest: 90, records: Array(all[..<50].reversed()),
          hasOlder: false)))
    #expect(person.cursorLine.contains(" 52 "), "\(person.screen)")
    person.press(.end)
    #expect(person.cursorLine.contains(" 1 "), "\(person.screen)")
    #expect(person.historyRequests.isEmpty)
  }

  /// When the plan closes to this member nothing of it stays on the screen.
  @Test func whatClosesGoesFromTheScreen() {
    var person = Self.answered()
    var casebook = person.app.world.casebook
    casebook.plans = [:]
    casebook.clients[SampleGroup.aino] = nil
    casebook.hidden = [SampleGroup.aino]
    person.hear(.casebook(casebook))
    #expect(!person.screen.contains("Kela-aika"), "\(person.screen)")
    #expect(person.screen.contains("Nämä tiedot eivät näy sinulle."), "\(person.screen)")
  }

  @Test(arguments: [
    Destination.plan(SampleGroup.aino), .client(SampleGroup.aino), .checklist(SampleGroup.aino),
    .meeting(SampleGroup.meeting), .roster, .comingTimes, .clients, .papers(SampleGroup.meeting),
  ])
  func itOpensByItsKeyFromEachScreen(_ start: Destination) {
    let person = Self.opened(from: start)
    guard case .history? = person.app.top?.destination else {
      Issue.record("\(start): \(person.screen)")
      return
    }
    #expect(person.historyRequests.count == 1)
  }

  /// On the screen that the whole room sees it is refused with a word.
  @Test func theRoomSeesNoHistory() {
    let person = Self.opened(from: .sharedScreen(SampleGroup.meeting))
    #expect(person.app.top?.destination == .sharedScreen(SampleGroup.meeting))
    #expect(person.screen.contains("Valitse ensin rivi"), "\(person.screen)")
  }

  /// Comparing the texts of every version again at each arrow would make the arrows wait.
  @Test func thePhrasesAreMadeOnce() {
    var casebook = SampleGroup.casebook()
    casebook.plans[SampleGroup.plan]?.version = 4
    let world = SampleGroup.world(casebook)
    var state = HistoryScreen.open(Self.document, world)
    _ = HistoryScreen.refresh(&state, nil, world)
    let ticket = state.waiting.keys.first ?? 0
    let page = HistoryPage(
      document: Self.document, newest: 4, records: Self.records, hasOlder: false)
    _ = HistoryScreen.refresh(&state, .history(ticket: ticket, .page(page)), world)
    #expect(state.phrases.count == 4)
    let before = state.list.rows
    state.phrases = state.phrases.mapValues { _ in "ennallaan" }
    _ = HistoryScreen.update(&state, .typed(.down), world)
    _ = HistoryScreen.refresh(&state, .casebook(casebook), world)
    #expect(state.list.rows == before, "nothing is new in the rows")
    let wide = SampleGroup.world(casebook, size: Size(rows: 24, columns: 60))
    _ = HistoryScreen.refresh(&state, nil, wide)
    #expect(
      state.list.rows.allSatisfy { "\($0.line)".contains("ennallaan") },
      "no text is compared again")
    let swedish = SampleGroup.world(casebook, .swedish)
    _ = HistoryScreen.refresh(&state, nil, swedish)
    #expect(!state.list.rows.contains { "\($0.line)".contains("ennallaan") })
    #expect(state.list.rows != before)
  }
}

extension Person {
  private var histories: [(request: HistoryRequest, ticket: Int)] {
    effects.compactMap {
      if case .history(let request, let ticket) = $0 { (request, ticket) } else { nil }
    }
  }

  /// What was asked of histories and not answered yet.
  var historyRequests: [HistoryRequest] { histories.map(\.request) }

  /// Answers the newest question as the store's thread does; the others are forgotten.
  mutating func answerHistory(_ answer: HistoryAnswer) {
    guard let ticket = histories.last?.ticket else { return }
    effects = []
    hear(.history(ticket: ticket, answer))
  }
}
