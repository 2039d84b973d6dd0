import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The list of clients")
struct ClientListTests {
  @Test func theListAtFullSize() {
    let worker = Worker(Office.world(Office.casebook()), at: .clients)
    #expect(
      worker.screen == """
         Asiakkaat                                                          Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Nimi                  Ala            Lupa             Tapaaminen  Suunnitelma
        > Aino Esimerkki        Puutarha-ala   12.11.2027 asti  –           –
          Ilmo Malli                           ei lupaa         –           –
          Bea Åkerö                            ei lupaa         –           –
          Kalle Äkkinen                        ei lupaa         –           –















        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   N Uusi   / Etsi   ? Ohje
        """)
  }

  @Test func theListOnAZoomedProjector() {
    let worker = Worker(Office.world(Office.casebook(), size: .small), at: .clients)
    #expect(
      worker.screen == """
         Asiakkaat                                      Tallennettu
        ────────────────────────────────────────────────────────────
          Nimi             Lupa             Tapaaminen  Suunnitelma
        > Aino Esimerkki   12.11.2027 asti  –           –
          Ilmo Malli       ei lupaa         –           –
          Bea Åkerö        ei lupaa         –           –
          Kalle Äkkinen    ei lupaa         –           –









        ────────────────────────────────────────────────────────────
         Enter Avaa   N Uusi   / Etsi   ? Ohje
        """)
  }

  @Test func thePlanOfTheClientUnderTheCursorIsOneKeyAway() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    #expect(worker.app.clientInHand == "caino")
    worker.press(.down)
    #expect(worker.app.clientInHand == "cilmo")
    worker.press(.f(5))
    #expect(worker.app.top?.destination == .plan("cilmo"))
    // Without a permission the plan says why it is closed, as it does wherever one comes from.
    #expect(worker.screen.contains("lupa"), "\(worker.screen)")
    worker.press(.f(4))
    worker.press(.character("n"))
    worker.press(.f(5))
    #expect(worker.app.top?.destination == .plan("cilmo"), "the one last in hand")
  }

  @Test func anEmptyListHasNobodyInHand() {
    var casebook = Office.casebook()
    (casebook.clients, casebook.plans) = ([:], [:])
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.f(5))
    #expect(worker.app.clientInHand == nil)
    #expect(worker.screen.contains("Valitse ensin asiakas"))
  }

  @Test func theListInSwedish() {
    let worker = Worker(Office.world(Office.casebook(), .swedish), at: .clients)
    #expect(
      worker.grid.line(2)
        == "  Namn                  Studieområde   Samtycke         Möte        Plan")
    #expect(worker.grid.line(3).contains("till 12.11.2027"))
    #expect(worker.grid.line(23) == " Enter Öppna   N Ny   / Sök   ? Hjälp")
  }

  @Test(arguments: [
    (30, true), (31, false), (0, true), (-1, false),
  ])
  func aPermissionThatRunsOutSoonStandsFirst(days: Int, _ isSoon: Bool) {
    var casebook = Office.casebook()
    var consent = Office.consent
    consent.until = Office.today.adding(days: days)
    casebook.clients["cilmo"]?.value.consents[consent.id] = consent
    let worker = Worker(Office.world(casebook), at: .clients)
    #expect(worker.screen.contains("Lupa päättyy 30 päivän kuluessa") == isSoon)
    let lines = worker.screen.split(separator: "\n").map(String.init)
    let (ilmo, aino) = (
      lines.firstIndex { $0.contains("Ilmo Malli") }, lines.firstIndex { $0.contains("Aino") }
    )
    #expect(((ilmo ?? 0) < (aino ?? 0)) == isSoon, "\(worker.screen)")
  }

  /// Where no meeting is booked the agreed follow-up stands in its place.
  @Test(arguments: [
    (Size.standard, Language.finnish, "seuranta pe 12.3.  luonnos"),
    (.small, .finnish, "seur. 12.3.  luonnos"),
    (.standard, .swedish, "uppföljning fr 12.3.  utkast"),
    (.small, .english, "f-up 12.3.  draft"),
  ])
  func theAgreedFollowUpStandsInTheList(_ size: Size, _ language: Language, _ words: String) {
    var casebook = Office.casebook()
    var plan = Plan(
      id: Plan.id(for: Office.aino), client: Office.aino, revision: 1, language: .finnish)
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 3, 12)!)
    casebook.plans[plan.id] = Held(plan, version: 1)
    var worker = Worker(Office.world(casebook, language, size: size), at: .clients)
    #expect(worker.grid.line(3).contains(words), "\(worker.screen)")
    worker.others { book in
      let turn = Turn(client: Office.aino, order: "n", length: 45)
      book.meetings["mtammi"]?.value.turns[turn.id] = turn
    }
    #expect(!worker.grid.line(3).contains("12.3."), "\(worker.screen)")
    #expect(worker.grid.line(3).contains("15.1.2027"), "\(worker.screen)")
  }

  /// A draft beside the plan in force does not hide it.
  @Test func thePlanInForceStandsInTheListBesideADraft() {
    var casebook = Office.casebook()
    for (revision, state) in [(1, PlanState.inForce), (2, .draft)] {
      var plan = Plan(
        id: Plan.id(for: Office.aino, revision: revision), client: Office.aino,
        revision: revision, language: .finnish)
      plan.state = state
      if state == .inForce { plan.inForceFrom = Office.today }
      casebook.plans[plan.id] = Held(plan, version: 1)
    }
    let worker = Worker(Office.world(casebook), at: .clients)
    #expect(worker.grid.line(3).contains("voimassa"), "\(worker.screen)")
    #expect(!worker.grid.line(3).contains("luonnos"), "\(worker.screen)")
  }

  @Test func anEmptyListSaysWhatToDoFirst() {
    var casebook = Office.casebook()
    casebook.clients = [:]
    let worker = Worker(Office.world(casebook), at: .clients)
    #expect(worker.screen.contains("Täällä ei ole vielä ketään. Paina N"))
    #expect(worker.grid.line(23).contains("(Enter Avaa)"))
  }

  @Test func closedPapersAreOnlyCounted() {
    var casebook = Office.casebook()
    casebook.hidden = ["csalainen", "ctoinen"]
    let worker = Worker(Office.world(casebook), at: .clients)
    #expect(worker.screen.contains("Lisäksi on asiakkaita, joiden tiedot eivät näy sinulle."))
    #expect(!worker.screen.contains("csalainen"))
  }

  @Test(arguments: Language.allCases) func thatSomeAreHiddenIsNotCut(_ language: Language) {
    var casebook = Office.casebook()
    casebook.hidden = ["csalainen"]
    let world = Office.world(casebook, language, size: .small)
    let worker = Worker(world, at: .clients)
    #expect(worker.screen.contains(world.texts.clients.list.hidden + "\n"), "\(worker.screen)")
  }

  /// Who may see nobody's papers is not told that there is nobody.
  @Test(arguments: Language.allCases, [Size.small, Size(rows: 24, columns: 80)])
  func whoSeesNobodyReadsWhy(_ language: Language, _ size: Size) {
    var casebook = Office.casebook()
    casebook.clients = [:]
    casebook.hidden = ["csalainen", "ctoinen"]
    let texts = Texts.of(language)
    let world = Office.world(casebook, language, size: size)
    let worker = Worker(world, at: .clients)
    let words = worker.screen.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains(texts.clients.list.allHidden), "\(worker.screen)")
    #expect(!words.contains(texts.clients.list.empty.prefix(20)), "\(worker.screen)")
    #expect(!words.contains("csalainen"))
  }

  @Test func theFilterFindsByPartsOfWords() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("/akk")
    #expect(worker.screen.contains("Kalle Äkkinen"))
    #expect(!worker.screen.contains("Ilmo Malli"))
    worker.press(.enter, .enter)
    #expect(worker.app.top?.destination == .client("ckalle"))
  }

  /// At eighty columns a school's name is cut: it is found by all of it.
  @Test func theFilterFindsByWhatIsNotInSight() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("/")
    #expect(worker.screen.contains(" /Etsi nimellä, oppilaitoksella tai alalla"))
    worker.press("opisto")
    #expect(worker.screen.contains("Aino Esimerkki") && !worker.screen.contains("Ilmo Malli"))
  }

  @Test func aFilterThatNobodyFitsSaysSo() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("/zzz")
    #expect(worker.screen.contains("Haulla ei löydy ketään. Esc tyhjentää haun."))
    worker.press(.escape)
    #expect(worker.screen.contains("Ilmo Malli"))
  }

  @Test(arguments: [
    (nil, ConsentKind?.none, "ei lupaa"), (Day(2026, 12, 1), .given, "1.12.2026 asti"),
    (Day(2026, 11, 1), .given, "päättynyt"), (nil, .given, "voimassa"),
    (nil, .refused, "ei antanut"), (nil, .withdrawn, "peruttu"),
  ])
  func permissionIsSaidShortly(until: Day?, kind: ConsentKind?, words: String) {
    var client = Client(id: "cx", firstName: "A", lastName: "B", language: .finnish)
    if let kind {
      var consent = Consent(
        id: "lx", order: "n", kind: kind, day: Day(2026, 10, 1)!, way: .spoken,
        parties: [.school], matters: [.cooperation])
      consent.until = until
      client.consents[consent.id] = consent
    }
    #expect(ClientLines.permission(client, Office.world(Office.casebook())).text == words)
  }
}

@Suite("A new client")
struct NewClientTests {
  @Test func nameAndSchoolAreSavedAndThePapersOpen() throws {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("n")
    worker.type("Eeli")
    worker.press(.enter)
    worker.type("Uusi")
    worker.press(.enter, .right, .enter)
    worker.type("Rannikon opisto")
    #expect(worker.drafts["firstName"] == "Eeli")
    #expect(worker.drafts["school"] == "Rannikon opisto")
    #expect(worker.changes.isEmpty)
    worker.press(.ctrl("s"))
    let id: ID<Client> = try #require(
      worker.changes.first.flatMap { if case .client(let id, _) = $0 { id } else { nil } })
    #expect(
      worker.changes == [
        .client(id, .open(firstName: "Eeli", lastName: "Uusi", language: .swedish)),
        .client(id, .setSchool("Rannikon opisto")),
      ])
    #expect(worker.app.top?.destination == .client(id))
    #expect(worker.drafts.isEmpty)
  }

  /// The answer to the save comes late: whoever has closed the form or gone on stays there.
  @Test(arguments: [Key.escape, .f(7)])
  func whoHasLeftTheFormIsNotTakenToThePapers(_ key: Key) {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("n")
    worker.type("Eeli")
    worker.isDeskAway = true
    worker.press(.ctrl("s"), key)
    let place = worker.app.top?.destination
    worker.answer()
    _ = worker.app.catchUp()
    #expect(worker.changes.count == 1)
    #expect(worker.app.top?.destination == place)
    #expect(!worker.screen.contains("Uusi asiakas"))
  }

  @Test func withoutANameNothingIsMade() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("n")
    worker.press(.ctrl("s"))
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Kirjoita ensin etunimi."))
  }

  @Test func theFormAtFullSizeWarnsOfTheSameName() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("n")
    worker.type("aino")
    worker.press(.tab)
    worker.type("Esimerkki")
    #expect(
      worker.screen == """
         Uusi asiakas                                                   Teksti tallessa
        ────────────────────────────────────────────────────────────────────────────────

           Etunimi riittää alkuun, muun voi täydentää myöhemmin.
           Etunimi     aino
         > Sukunimi    Esimerkki
           Kieli       ● suomi  ○ ruotsi  ○ englanti
           Oppilaitos
           Ala
           Samanniminen asiakas on jo: Aino Esimerkki, Rannikon opisto. Onko hän sama
           henkilö?
                       [ Lisää asiakas ]










        ────────────────────────────────────────────────────────────────────────────────
         Enter Seuraava   Ctrl-Z Kumoa   Esc Takaisin   Ctrl-S Lisää asiakas   F1 Ohje
        """)
  }

  @Test func escapeKeepsWhatWasTyped() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.press("n")
    worker.type("Eeli")
    worker.press(.escape)
    #expect(worker.screen.contains("Ilmo Malli"))
    worker.press("n")
    #expect(worker.screen.contains("> Etunimi     Eeli"))
  }

  @Test func afterAFailureTheTextStaysAndMayBeSentAgain() {
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.isDeskAway = true
    worker.press("n")
    worker.type("Eeli")
    worker.press(.ctrl("s"))
    let ticket = worker.unanswered[0].ticket
    worker.unanswered = []
    worker.hear(.failed(ticket: ticket, Trouble(.noSpace)))
    #expect(worker.screen.contains("Eeli"))
    #expect(worker.screen.contains("Levy on täynnä."))
    worker.isDeskAway = false
    worker.press(.ctrl("s"))
    #expect(worker.changes.count == 2)
    #expect(worker.app.top?.destination != .clients)
  }

  @Test func typingLeftBehindForAClientWhoNeverCameToBeIsTakenUp() {
    var casebook = Office.casebook()
    casebook.drafts = [
      DraftNote(
        document: .client("ckesken"), path: "firstName", text: "Eeli", basedOn: 0,
        author: Office.olli, machine: "kone", time: Office.now)
    ]
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press("n")
    #expect(worker.screen.contains("> Etunimi     Eeli"))
    worker.press(.ctrl("s"))
    #expect(
      worker.changes.first
        == .client("ckesken", .open(firstName: "Eeli", lastName: "", language: .finnish)))
  }

  @Test func whatAKilledProgramLeftOfANewClientIsOfferedWhole() {
    var casebook = Office.casebook()
    casebook.drafts = [("firstName", "Eeli"), ("lastName", "Uusi")].map { path, text in
      DraftNote(
        document: .client("ckesken"), path: path, text: text, basedOn: 0, author: Office.olli,
        machine: "kone", time: Office.now, isLeftBehind: true)
    }
    var worker = Worker(Office.world(Office.casebook()), at: .clients)
    worker.hear(.casebook(casebook))
    #expect(worker.screen.contains("jäi tallentamatta: ”Eeli”"))
    worker.press(.enter)
    #expect(worker.screen.contains("> Etunimi     Eeli"))
    #expect(worker.screen.contains("  Sukunimi    Uusi"))
    #expect(!worker.screen.contains("jäi tallentamatta"))
  }
}
