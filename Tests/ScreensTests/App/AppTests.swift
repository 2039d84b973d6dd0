import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct AppTests {
  private static let consentChange = Change.meeting(SampleGroup.meeting, .agree)

  @Test func functionKeysGoEverywhereAndEscapeGoesBack() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.f(3))
    #expect(person.app.top?.destination == .meeting(SampleGroup.meeting))
    person.press(.f(8))
    #expect(person.app.top?.destination == .sharedScreen(nil))
    person.press(.escape)
    #expect(person.app.top?.destination == .meeting(SampleGroup.meeting))
    person.press(.f(2))
    #expect(person.app.top?.destination == .comingTimes)
    #expect(
      person.app.screens.count == 2, "an open screen comes to the top, it is not opened twice")
  }

  @Test func aKeyThatCannotBeUsedSaysWhyAndTheWayOut() {
    var person = Person(SampleGroup.world(.nothing), at: .comingTimes)
    person.press(.f(5))
    #expect(person.screen.contains("Valitse ensin asiakas: F4 Asiakkaat."))
    person.press(.f(3))
    #expect(person.screen.contains("Tapaamista ei ole sovittu."))
    #expect(person.effects.isEmpty)
  }

  @Test func theRunningTurnsClientIsInHand() {
    let person = Person(SampleGroup.world(), at: .comingTimes)
    #expect(person.app.clientInHand == SampleGroup.aino)
  }

  @Test(arguments: [
    (Key.ctrl("c"), "Ohjelma lopetetaan näppäimellä F10 tai Ctrl-Q."),
    (.ctrl("s"), "Kaikki tallentuu itsestään."),
    (.ctrl("t"), "Tiedostoissa ei ole ongelmia."),
    (.ctrl("o"), "Tällä näytöllä ei ole päällekkäisiä muutoksia."),
    (.escape, "Tämä on ensimmäinen näyttö."),
    (.character("ö"), "Näppäin Ö ei tee tässä mitään. ? näyttää näppäimet."),
    (.paste("Haluan töihin"), "Tähän ei voi liittää tekstiä."),
  ])
  func habitsAreAnsweredInWords(_ key: Key, _ words: String) {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(key)
    #expect(person.screen.contains(words))
    #expect(person.effects.isEmpty)
    person.press(.down)
    #expect(!person.screen.contains(words), "words go with the next key")
  }

  @Test func lettersGoIntoTheFieldAndNotToTheKeys() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    person.press(.tab, .tab, .tab)
    person.type("?nN")
    #expect(person.screen.contains("Kokkola, huone 12") || person.screen.contains("?nN"))
    #expect(person.app.overlay == nil)
    person.press(.f(1))
    #expect(person.screen.contains("Ohje: näppäimet"))
  }

  @Test func theLanguageChangesAtOnce() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.f(9))
    #expect(person.screen.contains("Kommande tider"))
    #expect(person.screen.contains("Språket är nu svenska."))
    guard case .setLanguage(.swedish)? = person.effects.last else {
      Issue.record("the choice is not kept")
      return
    }
  }

  @Test func quittingSavesAndDoesNotAskWhenAllIsWell() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.f(10))
    guard case .quit? = person.effects.last else {
      Issue.record("did not quit")
      return
    }
  }

  @Test func quittingAsksOnceWhenSomethingIsNotWithTheOthers() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("v"))
    person.hear(.connection(.silent))
    person.press(.ctrl("q"))
    #expect(person.screen.contains("Kaikki ei ole vielä yhteisessä kansiossa."))
    person.press(.escape)
    #expect(!person.effects.contains { if case .quit = $0 { true } else { false } })
    person.press(.ctrl("q"), .enter)
    #expect(person.effects.contains { if case .quit = $0 { true } else { false } })
  }

  @Test func thePersonWhoWantedToLeaveLeavesOnceAllIsSaved() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("v"))
    person.hear(.failed(ticket: 1, Trouble(.noSpace)))
    person.press(.ctrl("q"))
    #expect(person.screen.contains("Kaikki ei ole vielä yhteisessä kansiossa."))
    #expect(!person.effects.contains { if case .quit = $0 { true } else { false } })
    person.hear(.saved(ticket: 1, document: .meeting("mmaaliskaksi"), version: 2, openQuestions: 0))
    #expect(person.effects.contains { if case .quit = $0 { true } else { false } })
  }

  @Test func theSaveStateTellsTheTruth() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    #expect(person.screen.contains("Tallennettu"))
    person.press(.down, .down, .character("v"))
    #expect(person.screen.contains("Tallennetaan…"))
    person.hear(.failed(ticket: 1, Trouble(.noSpace)))
    #expect(person.screen.contains("Ei vielä tallessa"))
    #expect(person.screen.contains("Levy on täynnä."))
    person.hear(.saved(ticket: 1, document: .meeting("mmaaliskaksi"), version: 2, openQuestions: 0))
    #expect(person.screen.contains("Tallennettu"))
    person.press(.down)
    person.hear(.connection(.silent))
    #expect(person.screen.contains("Yhteinen kansio ei vastaa."))
  }

  @Test func aRefusalStaysWhileTypingGoesOn() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    person.hear(.refused(ticket: 9, .noConsent))
    person.type("2")
    #expect(person.screen.contains("Opiskelijan lupa puuttuu"))
    person.press(.tab)
    #expect(!person.screen.contains("Opiskelijan lupa puuttuu"))
  }

  @Test func aWindowTooSmallSaysWhatItNeedsAndKeepsAll() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    person.app.resize(Size(rows: 10, columns: 40))
    #expect(
      person.screen.hasPrefix(
        """
        Ikkuna on liian pieni. Tarvitaan 60 × 18
        merkkiä, nyt 40 × 10.
        """))
    person.app.resize(.small)
    #expect(person.screen.contains("UUSI TAPAAMINEN"))
  }

  @Test func sampleDataAndASetClockAreMarked() {
    var world = SampleGroup.world()
    world.casebook.isDemo = true
    world.isClockSet = true
    let screen = Person(world, at: .comingTimes).screen
    #expect(screen.contains("ESIMERKKI"))
    #expect(screen.contains("KELLO ASETETTU"))
    #expect(Person(world, at: .sharedScreen(nil)).screen.contains("ESIMERKKI"))
  }

  /// A narrow top line has room for one of the marks, and the one that says most is kept.
  @Test(arguments: [(true, "ESIMERKKI", "HARJOITUS"), (false, "HARJOITUS", "ESIMERKKI")])
  func aNarrowTopLineSaysOneOfThem(_ isDemo: Bool, _ shown: String, _ left: String) {
    var world = SampleGroup.world(size: .small)
    world.casebook.isDemo = isDemo
    world.isClockSet = true
    let screen = Person(world, at: .comingTimes).screen
    #expect(screen.contains(shown) && !screen.contains(left), "\(screen)")
  }

  /// In a running meeting the top line says whose plan it is before how the plan stands.
  @Test func whosePapersTheyAreIsSaidOnANarrowScreen() {
    var world = SampleGroup.world(size: .small)
    world.casebook.isDemo = true
    world.isClockSet = true
    let person = Person(world, at: .plan(SampleGroup.aino))
    #expect(person.screen.hasPrefix(" Aino E."), "\(person.screen)")
    let meeting = Person(world, at: .meeting(SampleGroup.meeting))
    #expect(meeting.screen.hasPrefix(" pe 15.1. klo 9.00"), "\(meeting.screen)")
    // Where there is room for both, both are said.
    let real = Person(SampleGroup.world(size: .small), at: .plan(SampleGroup.aino))
    let top = real.screen.prefix { $0 != "\n" }
    #expect(top.hasPrefix(" Aino E.  Suunnitelma ") && top.contains("luonnos"), "\(top)")
  }

  @Test func withASetClockAPauseSavesAllTheSame() {
    var world = SampleGroup.world(SampleGroup.casebook())
    world.isClockSet = true
    var person = Person(world, at: .meeting(SampleGroup.meeting))
    func pass(_ seconds: Int) {
      person.effects += person.app.tick(now: world.now, count: Instant(seconds: 900 + seconds))
    }
    pass(0)
    #expect(person.app.nextDeadline == nil)
    person.press(.character("2"), .down, .right)
    #expect(person.app.nextDeadline == Instant(seconds: 902), "\(person.screen)")
    pass(1)
    #expect(person.changes == [])
    pass(2)
    #expect(person.changes.count == 1, "one option is one key: it is not waited for long")
    person.answer()
    person.press(.character("1"), .enter)
    person.type("x")
    #expect(person.app.nextDeadline == Instant(seconds: 906))
    pass(6)
    #expect(person.changes.count == 2, "\(person.changes)")
  }

  @Test func aWarningGoesWithItsTrouble() {
    var person = Person.inMeeting()
    person.press(.character("1"), .enter)
    person.type("x")
    person.press(.tab)
    let ticket = 1
    person.hear(.connection(.broken(Trouble(.noSpace))))
    person.hear(.failed(ticket: ticket, Trouble(.noSpace)))
    #expect(person.screen.contains("Levy on täynnä"), "\(person.screen)")
    person.press(.ctrl("s"))
    #expect(person.screen.contains("Ei vielä tallessa yhteisessä kansiossa"), "\(person.screen)")
    person.hear(.failed(ticket: ticket, Trouble(.noSpace)))
    person.hear(
      .saved(ticket: ticket, document: .plan(SampleGroup.plan), version: 6, openQuestions: 0))
    person.hear(.connection(.good))
    #expect(!person.screen.contains("Levy on täynnä"), "\(person.screen)")
  }

  @Test func ctrlSSaysWhyNothingIsSaved() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.hear(.connection(.good))
    person.press(.ctrl("s"))
    #expect(person.screen.contains("Kaikki tallentuu itsestään"))
    person.hear(.connection(.readOnly(Trouble(.readOnlyDirectory))))
    person.press(.ctrl("s"))
    #expect(!person.screen.contains("Kaikki tallentuu itsestään"))
    #expect(person.screen.contains("Yhteiseen kansioon ei voi kirjoittaa."))
  }

  @Test func whoseRoleHasEndedIsNotSentToAskForAPermission() {
    var world = SampleGroup.world()
    let yesterday = world.today.adding(days: -1)
    world.casebook.roster?.value.members[SampleGroup.me]?.until = yesterday
    world.casebook.clients = [:]
    world.casebook.hidden = [SampleGroup.aino]
    for place in [Destination.plan(SampleGroup.aino), .checklist(SampleGroup.aino)] {
      let screen = Person(world, at: place).screen
      #expect(screen.contains("Tehtäväsi ryhmässä on päättynyt."), "\(screen)")
      #expect(!screen.contains("Lupa kysytään"))
    }
    var person = Person(world, at: .comingTimes)
    person.hear(.refused(ticket: 1, .notPermitted))
    #expect(person.screen.contains("Tehtäväsi ryhmässä on päättynyt."))
  }

  @Test func thePaletteFindsAnActionByItsWords() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.ctrl("p"))
    person.type("yhteinen")
    person.press(.enter)
    #expect(person.app.top?.destination == .sharedScreen(nil))
  }

  /// Also by the words that other programs or other groups use.
  @Test(arguments: [
    (Language.finnish, "tilasto", Destination.measures), (.swedish, "mätare", .measures),
    (.swedish, "medlemmar", .roster), (.english, "statistics", .measures),
    (.finnish, "opiskelijat", .clients), (.finnish, "alue", .region),
  ])
  func thePaletteFindsAnActionByOtherWords(
    _ language: Language, _ word: String, _ place: Destination
  ) {
    var person = Person(SampleGroup.world(SampleGroup.casebook(), language), at: .schedule)
    person.press(.ctrl("p"))
    person.type(word)
    person.press(.enter)
    #expect(person.app.top?.destination == place, "\(person.screen)")
  }

  /// Who sits at another's machine sees whose name the changes get, and gives the place back.
  @Test func whoUsesTheProgramIsSaidAndChanged() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.ctrl("p"))
    person.type("käyttäjä")
    person.press(.enter)
    let asked = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(asked.contains("Ohjelmaa käyttää nyt Leena Lumi."), "\(person.screen)")
    person.press(.escape)
    #expect(person.effects.isEmpty && !person.screen.contains("Ohjelmaa käyttää"))
    person.press(.ctrl("p"))
    person.type("käyttäjä")
    person.press(.enter, .enter)
    let done = person.effects.map { "\($0)" }
    #expect(done == ["forgetMember", "quit"])
  }

  @Test func thePaletteDoesTheScreensOwnActions() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.ctrl("p"))
    person.type("uusi tap")
    person.press(.enter)
    #expect(person.screen.contains("UUSI TAPAAMINEN"))
  }

  @Test func theClockMovesOnlyWhileAMeetingRuns() {
    let running = Person(SampleGroup.world(), at: .comingTimes).app
    #expect(running.nextDeadline == Instant(seconds: SampleGroup.now.seconds + 60))
    let idle = Person(
      SampleGroup.world(SampleGroup.casebook(SampleGroup.agreedMeeting)), at: .comingTimes
    ).app
    #expect(idle.nextDeadline == nil, "an idle program wakes for nothing")
  }

  @Test func troublesAreNamedWithTheirFiles() {
    var book = SampleGroup.casebook()
    book.troubles = [Trouble(.damaged, place: "plans/pcaino/000000000007.json")]
    var person = Person(SampleGroup.world(book), at: .comingTimes)
    #expect(person.screen.contains("Ctrl-T Ongelmat (1)"))
    person.press(.ctrl("t"))
    #expect(person.screen.contains("plans/pcaino/000000000007.json"))
    #expect(person.screen.contains("Tiedosto on vioittunut."))
    person.press(.escape)
    #expect(!person.screen.contains("plans/pcaino"))
  }
}
