import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// What a meeting's screen keeps to itself, and what it shows to whoever asked.
@Suite struct MeetingPrivacyTests {
  /// The footer says what comes up on the shared screen, and what goes from it.
  @Test(arguments: [
    (Language.finnish, "H Tarkistuslista", "H Piilota lista"),
    (.swedish, "H Checklista", "H Dölj checklista"),
    (.english, "H Checklist", "H Hide checklist"),
  ])
  func theFooterSaysWhatIsShownToAll(_ language: Language, _ show: String, _ hide: String) {
    for size in [Size.standard, Size(rows: 18, columns: 60)] {
      var meeting = SampleGroup.runningMeeting
      meeting.turns[SampleGroup.turn]?.item = .student
      for label in [show, hide] {
        let book = SampleGroup.casebook(meeting)
        let person = Person(
          SampleGroup.world(book, language, size: size), at: .meeting(SampleGroup.meeting))
        #expect(person.screen.contains(label + " "), "\(person.screen)")
        meeting.turns[SampleGroup.turn]?.detailsShownBy = "Aino E."
      }
    }
  }

  @Test func withoutConsentNothingIsShownAndTheWayOutIsSaid() {
    var book = SampleGroup.casebook()
    book.clients[SampleGroup.aino]?.value.consents = Rows()
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
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
    let screen = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting)).screen
    #expect(screen.contains("(ei näy sinulle)"))
    #expect(!screen.contains("Aino"))
    #expect(!screen.contains("Työkokeilu"))
  }

  /// How the turn of a hidden student stands is not known: nothing is said of it, and whether the
  /// meeting can be closed shows when it is tried.
  @Test func aHiddenTurnIsNotSaidToWait() {
    var meeting = SampleGroup.agreedMeeting
    meeting.state = .inProgress
    for id in meeting.turns.byID.keys where id != SampleGroup.turn {
      meeting.turns[id]?.state = .closed
    }
    var book = SampleGroup.casebook(meeting)
    book.clients[SampleGroup.aino] = nil
    book.plans = [:]
    book.hidden = [SampleGroup.aino]
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    let rows = person.screen.split(separator: "\n")
    let hidden = rows.first { $0.contains("(ei näy sinulle)") } ?? ""
    #expect(hidden.hasSuffix("45 min"), "\(person.screen)")
    #expect(!person.screen.contains("Kaikki vuorot on käyty"), "\(person.screen)")
    person.press(.character("c"))
    #expect(person.changes == [.meeting(SampleGroup.meeting, .close(at: SampleGroup.now))])
    // A turn that is seen and still waits is in the way.
    book.meetings[SampleGroup.meeting] = Held(SampleGroup.agreedMeeting, version: 8)
    book.meetings[SampleGroup.meeting]?.value.state = .inProgress
    var other = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    other.press(.character("c"))
    #expect(other.changes.isEmpty)
  }

  /// A keeper of the papers whose party the permission leaves out reads and writes nothing in the turn.
  @Test func aKeeperWhoIsNotCoveredWritesNothing() {
    var book = SampleGroup.casebook()
    book.clients[SampleGroup.aino]?.value.consents["k1"]?.parties.remove(.school)
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    #expect(person.screen.contains("Opiskelijan lupa ei koske sinun tahoasi"))
    #expect(!person.screen.contains("Työkokeilu"))
    person.press(.character("2"), .character("y"), .character("p"), .character("h"))
    #expect(person.changes.isEmpty)
  }

  /// What of the plan stands there is no field of it, and its opening is logged all the same.
  @Test func whosePapersStandInAnOpenTurnIsTold() {
    let world = SampleGroup.world()
    var state = MeetingScreen.open(SampleGroup.meeting, world)
    for item in AgendaItem.allCases {
      state.item = item
      _ = MeetingScreen.refresh(&state, nil, world)
      let documents = MeetingScreen.documents(state)
      #expect(documents.contains(.client(SampleGroup.aino)), "\(item)")
      #expect(documents.contains(.plan(SampleGroup.plan)), "\(item)")
      #expect(documents.first == .meeting(SampleGroup.meeting))
      #expect(Set(documents).count == documents.count, "\(item): none twice")
    }
    let bare = SampleGroup.world(SampleGroup.casebook(plan: nil))
    let alone = MeetingScreen.open(SampleGroup.meeting, bare)
    #expect(MeetingScreen.documents(alone).contains(.client(SampleGroup.aino)))
    let agreed = SampleGroup.world(SampleGroup.casebook(SampleGroup.agreedMeeting))
    let list = MeetingScreen.open(SampleGroup.meeting, agreed)
    #expect(MeetingScreen.documents(list) == [.meeting(SampleGroup.meeting)])
    var closed = SampleGroup.casebook()
    closed.clients[SampleGroup.aino]?.value.consents = Rows()
    let without = MeetingScreen.open(SampleGroup.meeting, SampleGroup.world(closed))
    #expect(MeetingScreen.documents(without) == [.meeting(SampleGroup.meeting)])
  }

  @Test func theNotesAreTheChairsOwn() {
    var person = Person.inMeeting()
    person.press(.character("o"))
    #expect(person.screen.contains("Muistiinpanot ovat puheenjohtajan omia."))
    #expect(!person.screen.contains("Kysy äidistä."))
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.chair = SampleGroup.me
    person = Person.inMeeting(meeting)
    person.press(.character("o"))
    #expect(person.screen.contains("Kysy äidistä."))
  }

  @Test func showingDetailsTakesTheNameOfWhoAsked() {
    var person = Person.inMeeting()
    person.press(.character("h"))
    person.type("Aino")
    person.press(.enter)
    #expect(
      person.changes == [
        .meeting(SampleGroup.meeting, .showDetails(SampleGroup.turn, askedBy: "Aino"))
      ])
  }

  /// A name that nobody answered with does not come back at each start; a begun reason does.
  @Test func aNameNobodyAnsweredWithIsForgotten() {
    var person = Person.inMeeting()
    person.press(.character("h"))
    person.type("Äi")
    person.press(.escape)
    let dropped = person.effects.contains {
      if case .dropDraft(.meeting(SampleGroup.meeting), let path) = $0 {
        path == "turns/\(SampleGroup.turn)/detailsShownBy"
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
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
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
}
