import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The permission page")
struct ConsentTests {
  @Test func theQuestionsAtFullSize() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    #expect(
      worker.screen == """
         Aino Esimerkki                                                     Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
        > 1 Huoli –  [2 Lupa –]  3 Aika –   4 Perustiedot   5 Itsearvio   6   7

           Lupaa ei ole. Ilman lupaa ei varata aikaa eikä tehdä suunnitelmaa.

           Saammeko tehdä yhteistyötä?
           Mistä ei saa puhua?       Opiskelijan omin sanoin: mitä lupa ei koske
           Ketkä saavat osallistua?  [ ] Koko ryhmä
                                     [ ] Oppilaitos  Olli Ohjaaja, Sari Sijainen
                                     [ ] Kela  Kaija Keksitty
                                     [ ] Etsivä nuorisotyö  Eeva Etsivä
                                     [ ] Aikuissosiaalityö  ei vielä ketään
                                     [ ] Työllisyyspalvelut  Maija Mäki
                                     [ ] Terveydenhoitaja  Tiina Taivas
                                     [ ] Erikoissairaanhoito
                                     [ ] Muu taho
           Mistä saa puhua?          [ ] Yhteistyö ryhmässä
                                     [ ] Opinnot
                                     [ ] Terveys
                                     [ ] Työ ja työnhaku
         ↓                           [ ] Asuminen ja raha-asiat
        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   N Uusi lupa   (R Peru lupa)   T Tarkistuslista   ? Ohje
        """)
  }

  @Test func whatIsTickedIsKeptAndTakenUpAfterAKill() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    worker.go(to: "] Oppilaitos")
    worker.press(.character(" "), .down, .character(" "))
    let kept = worker.drafts.first { $0.key.hasSuffix("/ticks") }
    #expect(kept?.value == "Oppilaitos; Kela", "\(worker.drafts)")
    worker.press(.character(" "), .up, .character(" "))
    #expect(worker.drafts.allSatisfy { !$0.key.hasSuffix("/ticks") }, "\(worker.drafts)")

    for language in Language.allCases {
      var casebook = Office.casebook(permitted: false)
      casebook.drafts = [
        DraftNote(
          document: .client(Office.aino), path: "consents/lkesken/ticks",
          text: "Oppilaitos; Kela; Opinnot; paperilla; Kaija Keksitty", basedOn: 3,
          author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
      ]
      let world = Office.world(casebook, language)
      var state = ClientPapers.open(Office.aino, world)
      _ = ClientPapers.resume(&state, casebook.drafts[0], world)
      #expect(state.consent?.id == "lkesken")
      #expect(state.consent?.parties == [.school, .kela])
      #expect(state.consent?.matters == [.studies])
      #expect(state.fields.picks["consents/lkesken/askedBy"] != nil, "\(language)")
    }
  }

  /// A choice is a person, not a place in a list that others make shorter meanwhile.
  @Test func whoAskedStaysTheSameWhenTheRosterChanges() {
    var casebook = Office.casebook(permitted: false)
    casebook.drafts = [
      DraftNote(
        document: .client(Office.aino), path: "consents/lkesken/ticks", text: "Tiina Taivas",
        basedOn: 3, author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    ]
    var world = Office.world(casebook)
    var state = ClientPapers.open(Office.aino, world)
    _ = ClientPapers.resume(&state, casebook.drafts[0], world)
    ClientPapers.show(&state, world)
    func kept() -> String? {
      let effects = ClientPapers.ticksDraft(state, world)
      guard case .draft(_, _, let text, _) = effects.first else { return nil }
      return text
    }
    #expect(kept() == "Tiina Taivas")
    world.casebook.roster?.value.members["msari"]?.until = Day(2026, 11, 19)
    ClientPapers.show(&state, world)
    #expect(kept() == "Tiina Taivas")
    world.casebook.roster?.value.members["mtiina"]?.until = Day(2026, 11, 19)
    #expect(kept() == nil)
    ClientPapers.show(&state, world)
    #expect(kept() == nil)
    #expect(state.fields.picks["consents/lkesken/askedBy"] == nil)
  }

  @Test func theRecordsAtFullSize() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2")
    #expect(
      worker.screen == """
         Aino Esimerkki                                                     Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          1 Huoli ✓  [2 Lupa ✓]  3 Aika –   4 Perustiedot   5 Itsearvio   6   7

           Lupa on voimassa 12.11.2027 asti.
         >             [ Kysy uusi lupa ]
                       [ Opiskelija peruu luvan ]

           Mitä on kirjattu
           Kirjattua ei muuteta. Jos lupa muuttuu, kysy uusi (N): se korvaa vanhan.
           12.11.2026  Antoi luvan paperilla. Voimassa 12.11.2027 asti. Kysyi Olli
                       Ohjaaja. Mukana: Oppilaitos, Kela, Etsivä nuorisotyö,
                       Työllisyyspalvelut. Asiat: Yhteistyö ryhmässä, Opinnot, Työ ja
                       työnhaku. Ei koske: ”Terveysasioista en halua puhua.”








        ────────────────────────────────────────────────────────────────────────────────
         Enter Valitse   N Uusi lupa   R Peru lupa   T Tarkistuslista   ? Ohje
        """)
  }

  @Test func theRecordsOnAZoomedProjector() {
    var worker = Worker(Office.world(Office.casebook(), size: .small), at: .client(Office.aino))
    worker.press("2")
    #expect(
      worker.screen == """
         Aino Esimerkki                                 Tallennettu
        ────────────────────────────────────────────────────────────
          1 Huoli ✓  [2 Lupa ✓]  3 Aika –   4   5   6   7

           Lupa on voimassa 12.11.2027 asti.
         > [ Kysy uusi lupa ]
           [ Opiskelija peruu luvan ]

           Mitä on kirjattu
           Kirjattua ei muuteta. Jos lupa muuttuu, kysy uusi (N):
           se korvaa vanhan.
           12.11.2026
             Antoi luvan paperilla. Voimassa 12.11.2027 asti. Kysyi
             Olli Ohjaaja. Mukana: Oppilaitos, Kela, Etsivä
             nuorisotyö, Työllisyyspalvelut. Asiat: Yhteistyö
         ↓   ryhmässä, Opinnot, Työ ja työnhaku. Ei koske:
        ────────────────────────────────────────────────────────────
         Enter Valitse   N Uusi lupa   R Peru lupa   ? Ohje
        """)
  }

  @Test func theQuestionsInEnglish() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false), .english), at: .client(Office.aino))
    worker.press("2")
    #expect(worker.screen.contains("May we work together?"))
    #expect(worker.screen.contains("[ ] The whole group"))
  }

  /// Ticks the whole group and co-operation and answers yes.
  private func give(_ worker: inout Worker) {
    worker.press("2")
    worker.go(to: "Koko ryhmä")
    worker.press(" ")
    worker.go(to: "Yhteistyö ryhmässä")
    worker.press(" ")
  }

  @Test func aGivenPermissionIsRecordedAsItWasSaid() throws {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    give(&worker)
    worker.go(to: "Mistä ei saa puhua?")
    worker.press(.enter)
    worker.type("Ei rahasta.")
    worker.go(to: "Mihin asti?")
    worker.press(.enter)
    worker.retype("31.5.2027")
    worker.press(.escape)
    worker.press(.end, .up, .enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.kind == .given)
    #expect(
      consent.parties == [.school, .kela, .outreach, .social, .employment, .health])
    #expect(consent.matters == [.cooperation])
    #expect(consent.until == Day(2027, 5, 31))
    #expect(consent.excludes == "Ei rahasta.")
    #expect(consent.askedBy == Office.olli)
    #expect(consent.ends == nil)
    #expect(worker.screen.contains("Lupa on voimassa 31.5.2027 asti."))
    #expect(worker.screen.contains("Ei koske: ”Ei rahasta.”"))
    #expect(worker.drafts.isEmpty)
  }

  @Test func withoutPartiesItIsRefusedAndNothingGoes() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    worker.press(.end, .up, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Valitse vähintään yksi taho ja yksi asia"))
  }

  @Test func aHalfFilledFormIsNotCalledSaved() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2n")
    let row = worker.grid.cursor?.row ?? 0
    #expect(worker.grid.line(row).contains("Mistä ei saa puhua?"), "own words come first")
    worker.go(to: "Koko ryhmä")
    #expect(worker.screen.contains("Tallennettu"))
    worker.press(" ")
    #expect(worker.screen.contains("Ei vielä tallessa"))
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("Enter kirjaa tämän."))
    #expect(worker.cursorLine.contains("antaa luvan"), "the row that records it is in sight")
    #expect(worker.changes.isEmpty)
  }

  @Test func aRefusalIsARecordToo() throws {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    worker.go(to: "Miksi ei?")
    worker.press(.enter)
    worker.type("Haluan miettiä.")
    worker.press(.escape)
    worker.press(.end, .enter)
    // A no stays on record for good: one slip of Enter must not be one.
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Kirjataanko, että opiskelija ei anna lupaa?"))
    worker.press(.enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.kind == .refused)
    #expect(consent.parties.isEmpty)
    #expect(consent.reason == "Haluan miettiä.")
    #expect(worker.screen.contains("Ei antanut lupaa"))
    #expect(worker.screen.contains("Lupaa ei ole."))
  }

  /// Somebody who meant the line above must not end a permission with one Enter.
  @Test(arguments: [Size.standard, .small])
  func aRefusalThatEndsAPermissionIsAskedFirst(_ size: Size) throws {
    var worker = Worker(Office.world(Office.casebook(), size: size), at: .client(Office.aino))
    worker.press("2n")
    worker.go(to: "[ Opiskelija ei anna lupaa ]")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Nykyinen lupa päättyy heti, ja suunnitelma sulkeutuu näiltä: Oppilaitos, Kela, "
          + "Etsivä nuorisotyö, Työllisyyspalvelut. Enter kirjaa vastauksen. Jos lupa jää "
          + "voimaan, paina nuolta."), "\(worker.screen)")
    worker.press(.up, .down)
    #expect(worker.screen.contains("[ Opiskelija ei anna lupaa ]"), "\(worker.screen)")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    worker.press(.enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.kind == .refused)
    #expect(consent.ends == "laino")
    #expect(worker.screen.contains("2 Lupa –"))
  }

  /// What others lose is said before it is recorded, and an arrow leaves all as it was.
  @Test(arguments: [Size.standard, .small])
  func aNewPermissionThatTakesSomethingIsAskedFirst(_ size: Size) throws {
    var worker = Worker(Office.world(Office.casebook(), size: size), at: .client(Office.aino))
    worker.press("2n")
    for row in ["] Oppilaitos", "] Terveydenhoitaja", "] Terveys"] {
      worker.go(to: row)
      worker.press(" ")
    }
    worker.go(to: "[ Opiskelija antaa luvan ]")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Suunnitelma sulkeutuu näiltä: Oppilaitos, Kela, Etsivä nuorisotyö, "
          + "Työllisyyspalvelut. Lupa päättyy: Oppilaitos, Kela, Etsivä nuorisotyö, "
          + "Työllisyyspalvelut (Opinnot, Työ ja työnhaku). Yhteistyö ryhmässä loppuu: aikaa "
          + "ei voi varata. Enter kirjaa."), "\(worker.screen)")
    worker.press(.up, .down)
    #expect(worker.screen.contains("[ Opiskelija antaa luvan ]"), "\(worker.screen)")
    worker.press(.enter, .enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.ends == "laino" && worker.changes.count == 1)
    // What there is no permission for is said where a tick would say that all is well.
    #expect(worker.screen.contains("[2 Lupa osin]"), "\(worker.screen)")
    #expect(!worker.screen.contains("paina 3"), "\(worker.screen)")
    #expect(worker.screen.contains("Lupa kirjattu. Se ei koske"), "\(worker.screen)")
    worker.press("p")
    #expect(worker.screen.contains("Lupa ei koske yhteistä suunnitelmaa."), "\(worker.screen)")
    worker.press(.home)
    #expect(worker.screen.contains("Lupa ei koske yhteistyötä ryhmässä."), "\(worker.screen)")
    worker.press("3")
    #expect(worker.screen.contains("Lupa ei koske yhteistyötä ryhmässä"), "\(worker.screen)")
    worker.press(.escape)
    #expect(
      ClientLines.permission(
        try #require(worker.book.clients[Office.aino]?.value), worker.app.world
      ).text == "ei yhteistyötä")
  }

  /// One that takes nothing from anybody is recorded at once; so is one that stands beside.
  @Test(arguments: [true, false])
  func aPermissionThatTakesNothingIsRecordedAtOnce(_ isBeside: Bool) {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2n")
    let wider = ["Koko ryhmä", "Yhteistyö ryhmässä", "] Opinnot", "] Työ ja työnhaku"]
    for row in isBeside ? ["] Terveydenhoitaja", "] Terveys"] : wider {
      worker.go(to: row)
      worker.press(" ")
    }
    if isBeside {
      worker.go(to: "Entä aiempi lupa?")
      worker.press(.right)
    }
    worker.go(to: "[ Opiskelija antaa luvan ]")
    worker.press(.enter)
    #expect(worker.changes.count == 1, "\(worker.screen)")
    #expect(worker.screen.contains("paina 3"), "\(worker.screen)")
  }

  @Test func aNewPermissionEndsTheOldOne() throws {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2n")
    worker.go(to: "Koko ryhmä")
    worker.press(" ")
    worker.go(to: "Yhteistyö ryhmässä")
    worker.press(" ")
    worker.go(to: "[ Opiskelija antaa luvan ]")
    worker.press(.enter, .enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.ends == "laino")
    #expect(worker.screen.contains("Päättyi 20.11.2026."))
  }

  @Test func aRecordedPermissionIsNeverEdited() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2")
    worker.press(.end, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Jos lupa muuttuu, kysy uusi (N)"))
  }

  @Test func withdrawingIsARecordAndClosesThePlan() throws {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2r")
    worker.type("En jaksa nyt.")
    worker.press(.escape)
    worker.press(.end, .up, .enter)
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      return
    }
    #expect(consent.kind == .withdrawn)
    #expect(consent.ends == "laino")
    #expect(consent.reason == "En jaksa nyt.")
    #expect(worker.screen.contains("Lupaa ei ole."))
    worker.press("p")
    #expect(worker.app.top?.destination == .client(Office.aino))
    #expect(worker.screen.contains("Opiskelijan lupa puuttuu"))
  }

  /// What was written for a withdrawal never stands in the form of a new permission.
  @Test func aWithdrawalComesBackAsOne() throws {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press("2r")
    worker.type("En jaksa nyt.")
    let (key, text) = try #require(worker.drafts.first { $0.value == "En jaksa nyt." })
    let path = try #require(key.firstRange(of: "consents/")).lowerBound
    var book = Office.casebook()
    book.drafts = [
      DraftNote(
        document: .client(Office.aino), path: String(key[path...]), text: text, basedOn: 3,
        author: Office.olli, machine: "a", time: Office.world(book).now, isLeftBehind: true)
    ]
    var next = Worker(Office.world(book), at: .comingTimes)
    next.press(.enter)
    #expect(next.screen.contains("En jaksa nyt."), "\(next.screen)")
    #expect(!next.screen.contains("Saammeko"), "\(next.screen)")
    next.press(.escape)
    next.press(.end, .up, .enter)
    guard case .client(_, .recordConsent(let consent))? = next.changes.last else {
      Issue.record("not a consent: \(next.changes)\n\(next.screen)")
      return
    }
    #expect(consent.kind == .withdrawn)
    #expect(consent.reason == "En jaksa nyt.")
  }

  /// A permission that was unticked is not withdrawn because the program was killed meanwhile.
  @Test(arguments: Language.allCases)
  func whatIsUntickedInAWithdrawalStaysUnticked(_ language: Language) throws {
    func book() throws -> Casebook {
      var book = Office.casebook()
      let first = try #require(book.clients[Office.aino]?.value.consents.sorted.first)
      var second = Consent(
        id: "lterveys", order: first.order + "z", kind: .given, day: first.day, way: first.way,
        parties: [.kela], matters: first.matters)
      second.askedBy = first.askedBy
      book.clients[Office.aino]?.value.consents["lterveys"] = second
      return book
    }
    var worker = Worker(Office.world(try book()), at: .client(Office.aino))
    worker.press("2r")
    worker.type("En jaksa")
    worker.press(.tab, .character(" "))
    let (key, text) = try #require(worker.drafts.first { $0.key.hasSuffix("/endTicks") })
    let path = try #require(key.firstRange(of: "consents/")).lowerBound
    var later = try book()
    later.drafts = [
      DraftNote(
        document: .client(Office.aino), path: String(key[path...]), text: text, basedOn: 3,
        author: Office.olli, machine: "a", time: Office.now, isLeftBehind: true)
    ]
    let world = Office.world(later, language)
    var state = ClientPapers.open(Office.aino, world)
    _ = ClientPapers.resume(&state, later.drafts[0], world)
    #expect(state.withdrawal != nil && state.keptInForce.count == 1, "\(text)")
    let held = try #require(world.casebook.clients[Office.aino])
    #expect(ClientPapers.toEnd(state, held.value, world).count == 1)
  }

  @Test func withdrawingWithoutAPermissionSaysWhy() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press("2")
    worker.press(.escape)
    worker.press("r")
    #expect(worker.screen.contains("Lupa on jo päättynyt tai sitä ei ole."))
  }

  /// A withdrawal leaves no booking standing unseen: it can be cancelled where it was recorded.
  @Test func aWithdrawalOffersToCancelTheBooking() {
    var book = Office.casebook()
    book.meetings[Office.january]?.value.turns = Rows([
      Turn(client: Office.aino, order: "n", length: 45)
    ])
    var worker = Worker(Office.world(book), at: .client(Office.aino))
    worker.press("2")
    #expect(!worker.screen.contains("Peru varaus"))
    worker.press("r")
    worker.press(.escape)
    worker.press(.end, .up, .enter)
    #expect(worker.screen.contains("! Varattu pe 15.1.2027 klo 9.00."))
    worker.press("3")
    #expect(worker.screen.contains("Lupa puuttuu: vuoroa ei voi pitää."))
    #expect(!worker.screen.contains("Aikaa ei voi vielä varata"))
    worker.press("2")
    worker.go(to: "Peru varaus")
    worker.press(.enter, .enter)
    #expect(worker.changes.last == .meeting(Office.january, .unbook(Turn.id(for: Office.aino))))
    #expect(!worker.screen.contains("Varattu pe 15.1.2027"))
  }
}
