import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// What is typed in a turn: where it goes, what is kept of it, and what others see of it.
@Suite struct MeetingWritingTests {
  @Test func ownWordsAreTypedIntoThePlan() {
    var person = Person.inMeeting()
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

  /// Somebody else wrote in the field meanwhile: what was saved of it while it stayed open is one of the
  /// two values, and neither to go on nor to leave the field is a choice between them.
  @Test(arguments: [false, true])
  func leavingAFieldWithTwoValuesIsNoChoice(_ isWrittenOn: Bool) {
    var person = Person.inMeeting()
    person.press(.character("1"), .enter)
    person.type(" Nyt.")
    person.press(.ctrl("s"))
    let mine = SampleGroup.ainoPlan.ownWords + " Nyt."
    #expect(person.changes == [.plan(SampleGroup.plan, .writeOwnWords(mine))])
    person.hear(
      .saved(ticket: 1, document: .plan(SampleGroup.plan), version: 7, openQuestions: 1))
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.value.ownWords = "⟪Haluan pois.⟫⟪\(mine)⟫"
    book.plans[SampleGroup.plan]?.version = 7
    book.plans[SampleGroup.plan]?.questions = [
      OpenQuestion(
        id: "q1", path: "ownWords",
        candidates: [
          .init(key: "a", text: "Haluan pois.", author: "mmaija", time: SampleGroup.now),
          .init(key: "b", text: mine, author: SampleGroup.me, time: SampleGroup.now),
        ])
    ]
    person.hear(.casebook(book))
    #expect(person.screen.contains("Haluan pois."))
    if isWrittenOn { person.type(" Heti.") }
    person.press(.tab)
    if isWrittenOn {
      guard case .save(_, let base, _)? = person.effects.last(where: { $0.isSave }) else {
        Issue.record("what was written on is not saved")
        return
      }
      #expect(person.changes.last == .plan(SampleGroup.plan, .writeOwnWords(mine + " Heti.")))
      #expect(base == 5, "it began from what was read before the other's words came")
    } else {
      #expect(person.changes.count == 1, "the other's words stay: \(person.changes)")
      #expect(person.screen.contains("Haluan pois."))
    }
  }

  @Test(arguments: [false, true])
  func aNewVersionOfThePlanTakesOwnWordsAlong(_ isOnItsWay: Bool) {
    var person = Person.inMeeting()
    person.press(.character("1"), .enter)
    person.type(" Nyt.")
    if isOnItsWay { person.press(.escape) }
    var book = person.app.world.casebook
    let revision = Plan.id(for: SampleGroup.ainoPlan.client, revision: 2)
    var plan = Plan(
      id: revision, client: SampleGroup.ainoPlan.client, revision: 2, language: .finnish)
    plan.ownWords = SampleGroup.ainoPlan.ownWords
    book.plans[revision] = Held(plan, version: 1)
    person.hear(.casebook(book))
    if !isOnItsWay { person.press(.escape) }
    guard
      case .save(.plan(revision, .writeOwnWords(let text)), let base?, _)? = person.effects.last(
        where: {
          if case .save = $0 { true } else { false }
        })
    else {
      Issue.record("\(person.effects.suffix(4))")
      return
    }
    #expect(text == SampleGroup.ainoPlan.ownWords + " Nyt.")
    #expect(base < 0, "what was read is the plan before")
    #expect(person.screen.contains("Nyt."))
  }

  @Test func aReasonThatWasBegunStandsThereAgain() {
    var person = Person.inMeeting()
    person.press(.character("a"))
    person.type("Aika loppui")
    person.press(.escape)
    #expect(!person.screen.contains("Aika loppui"))
    person.press(.character("a"))
    #expect(person.screen.contains("Aika loppui"))
  }

  @Test func aSentenceBegunOnAMatterCarriesNoCommandOut() {
    var person = Person.inMeeting()
    person.press(.down, .down)
    person.type(" Nyt tarkistetaan 2 paikkaa. Öisin töissä")
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("2 paikkaa. Öisin töissä"))
    #expect(person.screen.contains("Enter Seuraava   Esc Valmis"))
    person.press(.alt("n"))
    #expect(
      person.changes.contains(.meeting(SampleGroup.meeting, .openItem(SampleGroup.turn, .summary))),
      "the next item from within the text")
  }

  @Test func aFieldLeftOpenSwallowsNoKeysOnReturn() {
    var person = Person.inMeeting()
    person.press(.down, .down)
    person.type("x")
    person.press(.f(4), .f(3))
    person.effects = []
    person.press(.character("n"))
    #expect(
      person.changes.contains(.meeting(SampleGroup.meeting, .openItem(SampleGroup.turn, .summary))))
  }

  @Test func emptyLinesAtTheEndAreNotKept() {
    var person = Person.inMeeting()
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
    var person = Person.inMeeting()
    person.press(.character("1"), .enter, .enter, .escape)
    #expect(person.changes.isEmpty)
    guard case .dropDraft(.plan(SampleGroup.plan), "ownWords")? = person.effects.last else {
      Issue.record("the draft stays behind")
      return
    }
  }

  @Test func whatTheScribeTypesElsewhereShowsLetterByLetter() {
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: .meeting(SampleGroup.meeting),
        path: "turns/\(SampleGroup.turn)/entries/euusi/text",
        text: "Taimisto tarvitsee tek", basedOn: 7, author: "mmaija", machine: "b",
        time: SampleGroup.now)
    ]
    let person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    #expect(person.screen.contains("Maija Mäki kirjoittaa: Taimisto tarvitsee tek"))
  }
}

extension Effect {
  fileprivate var isSave: Bool { if case .save = self { true } else { false } }
}
