import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite struct LeftBehindTests {
  private static let path = "turns/\(SampleGroup.turn)/entries/evanha/text"

  private static func world(_ path: String = path, _ text: String = "Äiti voi viedä taimistolle")
    -> World
  {
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: .meeting(SampleGroup.meeting), path: path, text: text, basedOn: 7,
        author: SampleGroup.me, machine: "a", time: SampleGroup.now, isLeftBehind: true)
    ]
    return SampleGroup.world(book)
  }

  @Test func theSentenceIsOfferedAtTheStart() {
    let person = Person(Self.world(), at: .comingTimes)
    #expect(person.screen.contains("Kirjoitit tämän, mutta se jäi tallentamatta:"))
    #expect(person.screen.contains("”Äiti voi viedä taimistolle”"))
  }

  @Test func enterOpensThePlaceWithTheText() {
    var person = Person(Self.world(), at: .comingTimes)
    person.press(.enter)
    #expect(person.app.top?.destination == .meeting(SampleGroup.meeting))
    #expect(person.screen.contains("4  ASIAT, KATSE ETEENPÄIN"))
    #expect(person.screen.contains("Äiti voi viedä taimistolle"))
    person.type("!")
    person.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = person.changes.last else {
      Issue.record("the text was not saved: \(person.changes)")
      return
    }
    #expect(entry.text == "Äiti voi viedä taimistolle!")
  }

  /// The row of a side field was removed by somebody else: the text is shown whole and can be copied.
  @Test(arguments: [
    (Document.plan(SampleGroup.plan), "goals/gpoistettu/measure"),
    (.plan(SampleGroup.plan), "actions/tpoistettu/happened"),
    (.plan(SampleGroup.plan), "services/spoistettu/coaching/steps/trust/note"),
    (.meeting(SampleGroup.meeting), "turns/\(SampleGroup.turn)/attendance/apoistettu/why"),
    (.meeting(SampleGroup.meeting), "turns/tpoistettu/chairNotes"),
    (.client(SampleGroup.aino), "selfAssessments/vpoistettu/areas/goals/words"),
    (.schedule, "breaks/bpoistettu/muu"), (.plan("ppoistettu"), "ownWords"),
  ])
  func aTextWhoseRowIsGoneIsOfferedToBeCopied(_ document: Document, _ path: String) {
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: document, path: path, text: "kolme päivää", basedOn: 5,
        author: SampleGroup.me, machine: "a", time: SampleGroup.now, isLeftBehind: true)
    ]
    var person = Person(SampleGroup.world(book), at: .comingTimes)
    person.press(.enter)
    #expect(person.screen.contains("Tälle ei ole enää paikkaa"), "\(person.screen)")
    #expect(person.screen.contains("kolme päivää"), "\(person.screen)")
    person.press(.escape)
    #expect(person.screen.contains("Teksti säilyy."), "\(person.screen)")
    person.press(.ctrl("p"))
    person.type("tallentamatta")
    person.press(.enter, .enter, .character("c"))
    guard case .copy(let order)? = person.effects.last else {
      Issue.record("not copied: \(person.effects)")
      return
    }
    #expect(order.text == "kolme päivää")
    person.app.handle(.sent)
    #expect(person.screen.contains("Teksti lähetettiin leikepöydälle"), "\(person.screen)")
    let isDropped = person.effects.contains {
      if case .dropLeftBehind = $0 { true } else { false }
    }
    #expect(!isDropped)
  }

  @Test func whatWasLeftBehindIsNotSaidToBeSaved() {
    var world = Self.world("ownWords", "Haluan kotiin")
    world.casebook.drafts[0].document = .plan(SampleGroup.plan)
    var person = Person(world, at: .comingTimes)
    person.press(.escape)
    #expect(person.screen.contains("Tallennettu"), "\(person.screen)")
    person.effects += person.app.go(.plan(SampleGroup.aino))
    #expect(!person.screen.contains("Tallennettu"), "\(person.screen)")
    #expect(person.screen.contains("Teksti tallessa"))
  }

  @Test(arguments: EntryKind.allCases)
  func anEntryComesBackAsWhatItWas(_ kind: EntryKind) {
    var person = Person.inMeeting()
    person.press(.character(kind == .decision ? "p" : "i"))
    person.type("Haetaan")
    var notes: [DraftNote] = []
    for case .draft(let document, let path, let text, let basedOn) in person.effects {
      notes.removeAll { $0.path == path }
      notes.append(
        DraftNote(
          document: document, path: path, text: text, basedOn: basedOn, author: SampleGroup.me,
          machine: "a", time: SampleGroup.now, isLeftBehind: true))
    }
    var book = SampleGroup.casebook()
    var meeting = SampleGroup.runningMeeting
    // A matter that came later is not the one that it was written under.
    meeting.turns[SampleGroup.turn]?.matters["n2"] = Matter(
      id: "n2", order: "x", text: "Muu asia", raisedBefore: false)
    book.meetings[SampleGroup.meeting] = Held(meeting, version: 7)
    book.drafts = notes
    var next = Person(SampleGroup.world(book), at: .comingTimes)
    #expect(next.screen.contains("”Haetaan”"), "\(next.screen)")
    next.press(.enter)
    next.type("!")
    next.press(.escape)
    guard case .meeting(_, .addEntry(_, let entry))? = next.changes.last else {
      Issue.record("the text was not saved: \(next.changes)")
      return
    }
    #expect(entry.kind == kind)
    #expect(entry.matter == "n1")
    next.answer()
    #expect(Set(next.drafts.keys) == [])
  }

  /// What a program that was killed had noted of the words in hand.
  private static func notes(_ effects: [Effect]) -> [DraftNote] {
    var notes: [DraftNote] = []
    for case .draft(let document, let path, let text, let basedOn) in effects {
      notes.removeAll { $0.path == path }
      notes.append(
        DraftNote(
          document: document, path: path, text: text, basedOn: basedOn, author: SampleGroup.me,
          machine: "a", time: SampleGroup.now, isLeftBehind: true))
    }
    return notes
  }

  /// A new task of the plan that was begun below a service or a goal, and one of the meeting.
  @Test(
    arguments: [
      ("services/s1/name", [Key.ctrl("b")], ActionTie.service("s1")),
      ("goals/g1/text", [.ctrl("b"), .ctrlRight], .service("s1")),
      (
        nil, [.character("t"), .tab, .tab, .tab, .right, .backTab, .backTab, .backTab],
        .service("s1")
      ),
      (nil, [.character("t")], .goal("g1")),
    ] as [(String?, [Key], ActionTie)])
  func aTaskComesBackBelowWhatItWasBegunUnder(
    _ field: String?, _ keys: [Key], _ tie: ActionTie
  ) {
    var person = Person.inMeeting()
    if let field {
      person.effects += person.app.go(.plan(SampleGroup.aino))
      for _ in 0..<60 where person.app.top?.place != field { person.press(.tab) }
      #expect(person.app.top?.place == field)
    }
    for key in keys { person.press(key) }
    person.type("Soittaa")
    var book = person.app.world.casebook
    book.drafts = Self.notes(person.effects)
    var next = Person(SampleGroup.world(book), at: .comingTimes)
    #expect(next.screen.contains("”Soittaa”"), "\(next.screen)")
    next.press(.enter)
    next.type("!")
    next.press(.tab)
    guard case .plan(_, .addAction(let action))? = next.changes.last else {
      Issue.record("the task was not saved: \(next.changes)\n\(next.screen)")
      return
    }
    #expect(action.what == "Soittaa!")
    #expect(action.service == tie.service && action.goal == tie.goal)
    next.answer()
    #expect(Set(next.drafts.keys) == [])
  }

  @Test func whatStandsBesideAThrownAwayTextGoesWithIt() {
    var world = Self.world()
    var kind = world.casebook.drafts[0]
    (kind.path, kind.text) = ("turns/\(SampleGroup.turn)/entries/evanha/kind", "decision")
    world.casebook.drafts.append(kind)
    var person = Person(world, at: .comingTimes)
    person.press(.character("d"))
    let dropped = person.effects.compactMap {
      if case .dropLeftBehind(let note) = $0 { note.path } else { nil }
    }
    #expect(Set(dropped) == Set(world.casebook.drafts.map(\.path)))
  }

  @Test func aDraftThatCouldNotBeKeptIsNotSaidToBeSafe() {
    var book = SampleGroup.casebook()
    book.troubles = [Trouble(.draftNotKept)]
    var person = Person(SampleGroup.world(book), at: .client(SampleGroup.aino))
    person.press(.character("n"))
    person.type("Äiti")
    #expect(!person.screen.contains("Teksti tallessa"))
    #expect(person.screen.contains("Ei vielä tallessa"))
  }

  @Test func theReasonIsOfferedWhereItIsAsked() {
    var person = Person(
      Self.world("turns/\(SampleGroup.turn)/openReason", "Odotetaan lääk"), at: .comingTimes)
    person.press(.enter)
    #expect(person.screen.contains("Miksi vuoro jää auki?"))
    #expect(person.screen.contains("Odotetaan lääk"))
  }

  @Test func itIsThrownAwayOnlyWhenAsked() {
    var person = Person(Self.world(), at: .comingTimes)
    person.press(.character("d"))
    guard case .dropLeftBehind(let note)? = person.effects.last,
      note.document == .meeting(SampleGroup.meeting), note.path == Self.path
    else {
      Issue.record("the draft was not dropped")
      return
    }
    #expect(person.screen.contains("Teksti on poistettu."))
  }

  @Test func puttingItOffKeepsItAndItCanBeFoundAgain() {
    var person = Person(Self.world(), at: .comingTimes)
    person.press(.escape)
    #expect(person.effects.isEmpty)
    #expect(person.screen.contains("Teksti säilyy."))
    person.press(.ctrl("p"))
    person.type("tallentamatta")
    person.press(.enter)
    #expect(person.screen.contains("”Äiti voi viedä taimistolle”"))
  }

  /// The Enter that was on its way to the meeting must not answer a question nobody has read.
  @Test func whatComesToLightDuringTheWorkIsSaidAndNotAsked() {
    var person = Person(SampleGroup.world(), at: .meeting(SampleGroup.meeting))
    person.press(.down)
    person.hear(.casebook(Self.world().casebook))
    #expect(!person.screen.contains("Äiti voi viedä taimistolle"))
    #expect(person.screen.contains("Sinulta on jäänyt teksti tallentamatta."))
    person.press(.down)
    #expect(!person.screen.contains("jäänyt teksti tallentamatta"))
    // Said once, not at every word that others save.
    person.hear(.casebook(Self.world().casebook))
    #expect(!person.screen.contains("jäänyt teksti tallentamatta"))
    person.press(.ctrl("p"))
    person.type("tallentamatta")
    person.press(.enter)
    #expect(person.screen.contains("”Äiti voi viedä taimistolle”"))
  }

  @Test func theKeysOfTheProgramWorkBesideTheOffer() {
    var person = Person(Self.world(), at: .comingTimes)
    person.press(.f(7))
    #expect(person.app.top?.destination == .roster)
    #expect(person.effects.isEmpty)
  }
}
