import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// What has not been read, or cannot be, is never said to be missing.
@Suite struct UnreadTests {
  private static let trouble = Trouble(.newerFormat, place: "meetings/t3/000000000002.json")

  @Test(
    arguments: [Connection.opening, .silent, .broken(Trouble(.readOrWriteFailed))],
    [Destination.clients, .comingTimes])
  func nothingIsSaidOfAGroupThatHasNotBeenRead(_ connection: Connection, _ place: Destination) {
    var person = Person(SampleGroup.world(Casebook()), at: place)
    person.hear(.connection(connection))
    for language in 0..<3 {
      let words = person.app.world.texts
      for empty in [words.clients.list.empty, words.comingTimes.empty, words.app.states.saved] {
        #expect(!person.screen.contains(empty.prefix(30)), "\(language)\n\(person.screen)")
      }
      #expect(person.screen.contains(words.app.states.opening))
      person.press(.f(9))
    }
    let before = person.effects.count
    person.press(.character("n"))
    #expect(person.screen.contains("Ryhmän tietoja avataan vielä."))
    person.type("Aino")
    #expect(person.effects.count == before)
    person.hear(.casebook(.nothing))
    person.hear(.connection(.good))
    #expect(person.screen.contains("Tallennettu"))
    person.press(.character("n"))
    #expect(!person.screen.contains("Ryhmän tietoja avataan vielä."))
  }

  @Test func aPlanThatCannotBeReadIsNotBegunAnew() {
    var casebook = SampleGroup.casebook(plan: nil)
    let document = Document.plan(SampleGroup.plan)
    casebook.unreadable[document] = Trouble(
      .newerFormat, place: "plans/\(SampleGroup.plan)/000000000001.json")
    var person = Person(SampleGroup.world(casebook), at: .plan(SampleGroup.aino))
    #expect(person.screen.contains("Tiedosto on tehty uudemmalla ohjelmalla."))
    #expect(!person.screen.contains("ei ole vielä suunnitelmaa"), "\(person.screen)")
    person.press(.enter)
    #expect(person.changes == [])
    var meeting = Person(SampleGroup.world(casebook), at: .meeting(SampleGroup.meeting))
    meeting.press(.character("5"))
    #expect(!meeting.screen.contains("Suunnitelmaa ei vielä ole"), "\(meeting.screen)")
    #expect(meeting.screen.contains("uudemmalla ohjelmalla"), "\(meeting.screen)")
  }

  /// Whoever reads an older version reads that it is one, on the screen itself.
  @Test(arguments: Language.allCases, [Size.small, Size(rows: 24, columns: 80)])
  func anOlderVersionSaysThatItIsOne(_ language: Language, _ size: Size) {
    var casebook = SampleGroup.casebook()
    casebook.plans[SampleGroup.plan]?.readOnly = Trouble(.damaged, place: "plans/p1/2.json")
    let app = Texts.of(language).app
    let whole = Person(
      SampleGroup.world(SampleGroup.casebook(), language, size: size), at: .plan(SampleGroup.aino))
    #expect(!whole.screen.contains(app.olderVersion))
    var person = Person(
      SampleGroup.world(casebook, language, size: size), at: .plan(SampleGroup.aino))
    func rule() -> String {
      person.screen.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    }
    #expect(rule().hasPrefix("─ \(app.olderVersion) ─"), "\(person.screen)")
    // Another message says something else meanwhile, and this stays.
    person.press(.ctrl("s"))
    #expect(rule().contains(app.olderVersion))
    person.hear(.casebook(SampleGroup.casebook()))
    #expect(!rule().contains(app.olderVersion))
    person.hear(.casebook(casebook))
    person.press(.f(3))
    #expect(rule().contains(app.olderPart), "\(person.screen)")
    let list = Person(SampleGroup.world(casebook, language, size: size), at: .followUps)
    #expect(list.screen.contains(app.olderPart), "\(list.screen)")
  }

  @Test func meetingsThatCannotBeReadAreNotSaidNotToBe() {
    var casebook = Casebook.nothing
    casebook.unreadable[.meeting("t3")] = Self.trouble
    casebook.troubles = [Self.trouble]
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    #expect(!person.screen.contains("Tapaamisia ei ole vielä sovittu"), "\(person.screen)")
    #expect(person.screen.contains("Ctrl-T näyttää"))
    person.press(.f(3))
    #expect(!person.screen.contains("Tapaamista ei ole sovittu"), "\(person.screen)")
  }

  @Test func whereTheFileAllowsNothingEveryKeyOfTheMeetingSaysSo() {
    for state in [MeetingState.agreed, .inProgress, .closed, .cancelled] {
      var meeting = state == .agreed ? SampleGroup.agreedMeeting : SampleGroup.runningMeeting
      meeting.state = state
      var casebook = SampleGroup.casebook(meeting)
      casebook.meetings[meeting.id]?.readOnly = Trouble(.damaged)
      for place in [Destination.meeting(meeting.id), .comingTimes] {
        for key in "scrvp" {
          var person = Person(SampleGroup.world(casebook), at: place)
          person.press(.character(key), .enter)
          #expect(
            !person.changes.contains { $0.document == .meeting(meeting.id) }, "\(state) \(key)")
        }
      }
    }
  }

  /// A key that did nothing leaves nothing to be saved.
  @Test func aKeyWhoseSaveFailedForGoodIsNotWaitedFor() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("v"))
    person.hear(.failed(ticket: 1, Trouble(.damaged)))
    #expect(person.screen.contains("Tiedosto on vioittunut."))
    #expect(person.screen.contains("Tallennettu") && !person.screen.contains("Ei vielä tallessa"))
    person.press(.ctrl("q"))
    #expect(person.effects.contains { if case .quit = $0 { true } else { false } })
  }

  /// What waited for the share and is then refused waits no more.
  @Test(arguments: [true, false]) func whatWaitedGetsItsLastWord(_ isRefused: Bool) {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("v"))
    person.hear(.failed(ticket: 1, Trouble(.shareSilent)))
    #expect(person.screen.contains("Ei vielä tallessa"))
    person.hear(
      isRefused
        ? .refused(ticket: 1, .meetingCancelled) : .failed(ticket: 1, Trouble(.damaged)))
    #expect(!person.screen.contains("Ei vielä tallessa"), "\(person.screen)")
  }

  /// Words are kept on this machine: that is said of them, and only of them.
  @Test func wordsWhoseSaveFailedForGoodAreAskedAbout() {
    var saving = Saving()
    let plan = Document.plan(SampleGroup.plan)
    let now = SampleGroup.now
    saving.note(.draft(plan, path: "aids", text: "Tulkki", basedOn: 5), now: now)
    saving.note(
      .save(.plan(SampleGroup.plan, .writeAids("Tulkki")), basedOn: 5, ticket: 1), now: now)
    saving.note(.failed(ticket: 1, Trouble(.damaged)))
    #expect(saving.hasFailed && saving.isUnsaved)
    saving.note(.dropDraft(plan, path: "aids"), now: now)
    #expect(!saving.hasFailed && !saving.isUnsaved)
  }
}
