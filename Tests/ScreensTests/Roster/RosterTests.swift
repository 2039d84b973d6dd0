import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The roster")
struct RosterTests {
  private func roster(size: Size = .standard, casebook: Casebook = Office.casebook()) -> Worker {
    Worker(Office.world(casebook, size: size), at: .roster)
  }

  /// Goes to the row that shows a text.
  private func go(to text: String, _ worker: inout Worker) {
    worker.press(.home)
    for _ in 0..<30 where !worker.grid.line(worker.grid.cursor?.row ?? 0).contains(text) {
      worker.press(.down)
    }
  }

  @Test func theSeatsAtFullSize() {
    #expect(
      roster().screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               Organisaatio           Sijainen
          Opiskelija          omalla vuorollaan
        > Oppilaitos          Olli Ohjaaja        Rannikon opisto        Sari Sijainen
                              Sari Sijainen       Rannikon opisto
          Kela                Kaija Keksitty      Kela
          Etsivä nuorisotyö   Eeva Etsivä         Rannikon kaupunki
          Aikuissosiaalityö   – ei ketään –
          Työllisyyspalvelut  Maija Mäki          Työllisyyspalvelut
          Terveydenhoitaja    Tiina Taivas        Hyvinvointialue
        Päättyneet
          Kela                Väinö Vanha                            1.8.2024–30.6.2026






        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa  N Uusi  D Tehtävät  C Koollekutsuja  I Tuo  X Vie  E Päätä  ? Ohje
        """)
  }

  @Test func theSeatsOnAZoomedProjector() {
    #expect(
      roster(size: .small).screen == """
         Kokoonpano                                     Tallennettu
        ────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen              Organisaatio
          Opiskelija          omalla vuorollaan
        > Oppilaitos          Olli Ohjaaja       Rannikon opisto
                              Sari Sijainen      Rannikon opisto
          Kela                Kaija Keksitty     Kela
          Etsivä nuorisotyö   Eeva Etsivä        Rannikon kaupunki
          Aikuissosiaalityö   – ei ketään –
          Työllisyyspalvelut  Maija Mäki         Työllisyyspalvelut
          Terveydenhoitaja    Tiina Taivas       Hyvinvointialue
        Päättyneet
          Kela                Väinö Vanha        1.8.2024–30.6.2026
        ────────────────────────────────────────────────────────────
         Enter Avaa  N Uusi  D Tehtävät  C Koollekutsuja  ? Ohje
        """)
  }

  @Test func theDutiesOfASeatAreOneKeyAway() {
    var worker = roster()
    go(to: "Etsivä nuorisotyö", &worker)
    worker.press("d")
    #expect(
      worker.screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               ┌─ Etsivä nuorisotyö ────────────────┐
          Opiskelija          omalla vuorollaan   │ – Pitää huolen, että seuraava aika │
          Oppilaitos          Olli Ohjaaja        │   on sovittu.                      │
                              Sari Sijainen       │ – Peruu tapaamisen, jos asiakkaita │
          Kela                Kaija Keksitty      │   ei ole, ja kertoo samalla        │
        > Etsivä nuorisotyö   Eeva Etsivä         │   seuraavan ajan.                  │
          Aikuissosiaalityö   – ei ketään –       │ – Järjestää lisätapaamisen, kun    │
          Työllisyyspalvelut  Maija Mäki          │   oppilaitos pyytää.               │
          Terveydenhoitaja    Tiina Taivas        │ Kaikkien yhteiset                  │
        Päättyneet                                │ – Tulee tapaamisiin.               │
          Kela                Väinö Vanha         │ – Tekee suunnitelmaa yhdessä       │
                                                  │   opiskelijan kanssa.              │
                                                  │ – Sopii muiden kanssa, kuka        │
                                                  │   vastaa.                          │
                                                  │ – Seuraa, miten suunnitelma        │
                                                  │   etenee.                          │
                                                  └────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa  N Uusi  D Tehtävät  C Koollekutsuja  I Tuo  X Vie  E Päätä  ? Ohje
        """)
    worker.press("d")
    #expect(!worker.screen.contains("Tulee tapaamisiin."))
  }

  @Test func whoHasSatInASeatIsOneKeyAway() {
    var casebook = Office.casebook()
    casebook.roster?.value.members["mkaija"]?.from = Day(2026, 9, 1)
    var worker = roster(casebook: casebook)
    go(to: "Kaija Keksitty", &worker)
    worker.press("h")
    #expect(
      worker.screen == """
         Kokoonpano                                                         Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
          Rannikon ryhmä   1 paikka ilman jäsentä
          Koollekutsuja Eeva Etsivä   Yhteyshenkilö Olli Ohjaaja

          Paikka              Jäsen               ┌─ Ketkä ja milloin ─────────────────┐
          Opiskelija          omalla vuorollaan   │ Kaija Keksitty                     │
          Oppilaitos          Olli Ohjaaja        │   1.9.2026–                        │
                              Sari Sijainen       │ – ei ketään –                      │
        > Kela                Kaija Keksitty      │   1.7.2026–31.8.2026               │
          Etsivä nuorisotyö   Eeva Etsivä         │ Väinö Vanha                        │
          Aikuissosiaalityö   – ei ketään –       │   1.8.2024–30.6.2026               │
          Työllisyyspalvelut  Maija Mäki          │                                    │
          Terveydenhoitaja    Tiina Taivas        │                                    │
        Päättyneet                                │                                    │
          Kela                Väinö Vanha         │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  │                                    │
                                                  └────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa  N Uusi  D Tehtävät  C Koollekutsuja  I Tuo  X Vie  E Päätä  ? Ohje
        """)
    go(to: "Aikuissosiaalityö", &worker)
    #expect(worker.screen.contains("│ Tällä paikalla ei ole ollut        │"))
    #expect(worker.screen.contains("│ ketään.                            │"))
    // The duties take the same place, and each key closes its own.
    worker.press("d")
    #expect(!worker.screen.contains("Ketkä ja milloin"))
    worker.press("hh")
    #expect(!worker.screen.contains("Ketkä ja milloin"))
  }

  @Test func theLastDayOfAMemberIsSeenBeforeItComes() {
    var casebook = Office.casebook()
    casebook.roster?.value.members["mkaija"]?.until = Day(2026, 12, 31)
    let line = roster(casebook: casebook).screen.split(separator: "\n").first {
      $0.contains("Kaija Keksitty")
    }
    #expect(
      line == "  Kela                Kaija Keksitty      Kela                      –31.12.2026")
  }

  @Test func theLanguageOfTheGroupIsChosen() {
    var worker = roster()
    worker.press("r")
    worker.press(.escape, .down, .right, .up)
    #expect(worker.changes == [.roster(.setGroupLanguage(.swedish))])
  }

  @Test func anEndedContactPersonIsShownAsMissing() {
    var casebook = Office.casebook()
    casebook.roster?.value.contactPerson = "mvanha"
    #expect(roster(casebook: casebook).screen.contains("Yhteyshenkilö ei nimetty"))
  }

  @Test(arguments: Language.allCases, [Size.standard, .small])
  func allDutiesFitBesideTheirSeat(language: Language, size: Size) {
    var worker = Worker(Office.world(Office.casebook(), language, size: size), at: .roster)
    worker.press("d")
    for _ in 0..<8 {
      let line = worker.grid.line(worker.grid.cursor?.row ?? 0)
      let party = Party.standing.first { line.contains(worker.app.world.name(of: $0).prefix(12)) }
      for duty in (party ?? .school).duties + Duty.shared {
        let text = worker.app.world.texts.roster.duty(duty)
        #expect(worker.screen.contains(text.prefix(16)), "\(duty) beside \(line)")
      }
      worker.press(.down)
    }
  }

  @Test func theSheetOfAMemberAtFullSize() {
    var worker = roster()
    go(to: "Olli Ohjaaja", &worker)
    worker.press(.enter)
    #expect(
      worker.screen == """
         Kokoonpano   Olli Ohjaaja                                          Tallennettu
        ────────────────────────────────────────────────────────────────────────────────

         > Nimi             Olli Ohjaaja
           Paikka           ● Oppilaitos  ○ Kela  ○ Etsivä nuorisotyö
                            ○ Aikuissosiaalityö  ○ Työllisyyspalvelut
                            ○ Terveydenhoitaja  ○ Erikoissairaanhoito  ○ Muu taho
           Organisaatio     Rannikon opisto
           Tehtävänimike
           Sähköposti
           Puhelin
           Sijainen         ○ ei ole  ● Sari Sijainen  ○ Kaija Keksitty  ○ Eeva Etsivä
                            ○ Maija Mäki  ○ Tiina Taivas
           Tieto myös       Kenelle muulle kerrotaan?
           Alkaen           toistaiseksi
           Viimeinen päivä  toistaiseksi
           Kieli            ● ryhmän kieli  ○ suomi  ○ ruotsi  ○ englanti
           Koollekutsuja    ● Ei  ○ Kyllä (nyt Eeva Etsivä)
           Yhteyshenkilö    ○ Ei  ● Kyllä



        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   Esc Takaisin   F1 Ohje
        """)
  }

  @Test(arguments: [
    ("> Nimi", RosterChange.renameMember("mkaija", "Uusi")),
    ("> Organisaatio", .setOrganisation("mkaija", "Uusi")),
    ("> Tehtävänimike", .setRole("mkaija", "Uusi")),
    ("> Sähköposti", .setEmail("mkaija", "Uusi")), ("> Puhelin", .setPhone("mkaija", "Uusi")),
    ("> Tieto myös", .noteInformed("mkaija", "Uusi")),
  ])
  func aTextIsSavedWhenItIsLeft(row: String, change: RosterChange) {
    var worker = roster()
    go(to: "Kaija Keksitty", &worker)
    worker.press(.enter)
    go(to: row, &worker)
    worker.press(.enter)
    worker.retype("Uusi")
    #expect(worker.drafts.count == 1)
    worker.press(.tab)
    #expect(worker.changes == [.roster(change)])
    #expect(worker.drafts.isEmpty)
  }

  @Test(arguments: [
    ("> Paikka", RosterChange.moveToSeat("mkaija", .outreach)),
    ("> Sijainen", .setSubstitute("mkaija", "molli")),
    ("> Kieli", .setLanguage("mkaija", .finnish)),
    ("> Koollekutsuja", .nameConvener("mkaija")),
    ("> Yhteyshenkilö", .nameContactPerson("mkaija")),
  ])
  func aChoiceIsSavedWhenItIsLeft(row: String, change: RosterChange) {
    var worker = roster()
    go(to: "Kaija Keksitty", &worker)
    worker.press(.enter)
    go(to: row, &worker)
    worker.press(.right, .up)
    #expect(worker.changes == [.roster(change)])
  }

  @Test func aPeriodIsWrittenAsPeopleWriteDays() {
    var worker = roster()
    go(to: "Kaija Keksitty", &worker)
    worker.press(.enter)
    go(to: "> Viimeinen päivä", &worker)
    worker.press(.enter)
    worker.retype("30.6.27")
    worker.press(.escape)
    #expect(worker.changes == [.roster(.setPeriod("mkaija", from: nil, until: Day(2027, 6, 30)))])
    worker.press(.enter)
    worker.retype("joskus")
    worker.press(.escape)
    #expect(worker.changes.count == 1)
    #expect(worker.screen.contains("Päivästä ei saa selvää."))
    #expect(worker.screen.contains("joskus"))
  }

  @Test func anEmptySeatIsFilledWithEnter() {
    var worker = roster()
    go(to: "ei ketään", &worker)
    worker.press(.enter)
    worker.type("Siiri Satunen")
    worker.press(.enter, .enter)
    worker.type("Hyvinvointialue")
    worker.press(.escape)
    worker.press(.end, .enter)
    guard case .roster(.seat(let member)) = worker.changes.first else {
      Issue.record("nobody seated: \(worker.changes)")
      return
    }
    #expect(member.name == "Siiri Satunen")
    #expect(member.party == .social)
    #expect(member.organisation == "Hyvinvointialue")
    #expect(member.from == Office.today)
    #expect(worker.screen.contains("> Aikuissosiaalityö   Siiri Satunen"))
    #expect(worker.screen.contains("Jäsen lisätty."))
    #expect(worker.drafts.isEmpty)
  }

  @Test func aMemberWithoutANameIsNotAdded() {
    var worker = roster()
    go(to: "Kela", &worker)
    worker.press("n")
    worker.press(.escape)
    worker.press(.end, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Kirjoita ensin nimi."))
  }

  @Test func savingANewMembersSheetAddsTheMemberOrSaysWhatLacks() {
    var worker = roster()
    worker.press("n")
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("Kirjoita ensin nimi."))
    worker.type("Siiri Satunen")
    worker.press(.ctrl("s"))
    guard case .roster(.seat(let member)) = worker.changes.first else {
      Issue.record("nobody seated: \(worker.changes)")
      return
    }
    #expect(member.name == "Siiri Satunen")
  }

  @Test func aRoleEndsOnADayAndStaysReadable() {
    var worker = roster()
    go(to: "Maija Mäki", &worker)
    worker.press("e")
    worker.retype("31.10.2026")
    worker.press(.enter, .enter)
    // Without a year-less guess: the day that was written.
    #expect(worker.changes == [.roster(.endRole("mmaija", on: Day(2026, 10, 31)!))])
    #expect(worker.screen.contains("Työllisyyspalvelut  – ei ketään –"))
    #expect(worker.screen.contains("Maija Mäki"))
  }

  @Test func anEndedRoleIsNotEndedAgain() {
    var worker = roster()
    go(to: "Väinö Vanha", &worker)
    worker.press("e")
    #expect(worker.screen.contains("Jäsenyys on jo päättynyt."))
    #expect(worker.changes.isEmpty)
  }

  @Test func convenerAndContactPersonAreNamedAndTakenBack() {
    var worker = roster()
    go(to: "Olli Ohjaaja", &worker)
    worker.press("c")
    worker.press("v")
    worker.press("y")
    worker.press("v")
    #expect(
      worker.changes == [.roster(.nameConvener("molli")), .roster(.nameContactPerson(nil))])
    #expect(worker.screen.contains("Koollekutsuja Olli Ohjaaja"))
    #expect(worker.screen.contains("Yhteyshenkilö ei nimetty"))
  }

  /// Nobody takes the task from another without being asked, and it is said from whom to whom.
  @Test(arguments: [Key.escape, .enter])
  func aTaskIsNotTakenFromAnotherByOneKey(_ no: Key) {
    var worker = roster()
    go(to: "Olli Ohjaaja", &worker)
    worker.press("c")
    #expect(
      worker.screen.contains("Koollekutsuja: Eeva Etsivä → Olli Ohjaaja.  Vaihdetaanko?"))
    #expect(worker.changes.isEmpty)
    worker.press(no)
    #expect(!worker.screen.contains("Vaihdetaanko?") && worker.changes.isEmpty)
    worker.press("y")
    #expect(worker.screen.contains("Yhteyshenkilö: Olli Ohjaaja → ei nimetty."))
    worker.press(no)
    #expect(worker.changes.isEmpty)
  }

  /// What others do meanwhile is asked anew; where nobody loses the task, nothing is asked.
  @Test func aTaskThatPassesMeanwhileIsAskedAnew() {
    var worker = roster()
    go(to: "Olli Ohjaaja", &worker)
    worker.press("c")
    worker.others { book in
      book.roster?.value.convener = "mkaija"
      book.roster?.version += 1
    }
    #expect(worker.screen.contains("Koollekutsuja: Kaija Keksitty → Olli Ohjaaja."))
    worker.others { book in
      book.roster?.value.convener = "molli"
      book.roster?.version += 1
    }
    #expect(!worker.screen.contains("Vaihdetaanko?"))
    worker.others { book in
      book.roster?.value.contactPerson = nil
      book.roster?.version += 1
    }
    worker.press("y")
    #expect(worker.changes == [.roster(.nameContactPerson("molli"))])
  }

  @Test func groupAndSeatsAreRenamed() {
    var worker = roster()
    worker.press("r")
    worker.retype("Kokkolan ryhmä")
    worker.press(.escape, .escape)
    go(to: "Työllisyyspalvelut", &worker)
    worker.press("m")
    worker.press(.enter)
    worker.retype("Ohjaamo")
    worker.press(.escape, .escape)
    let name = PartyName(
      finnish: "Ohjaamo", swedish: "Sysselsättningstjänster", english: "Employment services")
    #expect(
      worker.changes == [
        .roster(.nameGroup("Kokkolan ryhmä")), .roster(.nameParty(.employment, name)),
      ])
    #expect(worker.screen.contains("Kokkolan ryhmä"))
    #expect(worker.screen.contains("> Ohjaamo             Maija Mäki"))
  }

  @Test func theStudentsSeatIsNotFilledHere() {
    var worker = roster()
    worker.press(.home)
    worker.press("n")
    #expect(worker.screen.contains("hän on mukana omalla vuorollaan"))
  }

  @Test func aFailedSaveKeepsTheTextOnTheSheet() {
    var worker = roster()
    worker.isDeskAway = true
    go(to: "Kaija Keksitty", &worker)
    worker.press(.enter, .enter)
    worker.retype("Kaija Uusi")
    worker.press(.escape)
    let ticket = worker.unanswered[0].ticket
    worker.unanswered = []
    worker.hear(.failed(ticket: ticket, Trouble(.readOrWriteFailed)))
    #expect(worker.screen.contains("Kaija Uusi"))
    #expect(worker.screen.contains("ei tallessa"))
    #expect(worker.drafts["members/mkaija/name"] == "Kaija Uusi")
  }

  @Test func aLeftBehindMemberIsTakenUp() {
    var casebook = Office.casebook()
    casebook.drafts = [
      DraftNote(
        document: .roster, path: "members/mkesken/name", text: "Siiri Sat", basedOn: 1,
        author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    ]
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.enter)
    #expect(worker.app.top?.destination == .roster)
    #expect(worker.screen.contains("Siiri Sat"))
    #expect(worker.screen.contains("Lisää kokoonpanoon"))
  }

  @Test func aLeftBehindMemberIsTakenUpWholeWithTheParty() {
    var casebook = Office.casebook()
    casebook.drafts = [("name", "Siiri Sat"), ("party", "Kela"), ("role", "asiantuntija")].map {
      DraftNote(
        document: .roster, path: "members/mkesken/\($0)", text: $1, basedOn: 1,
        author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    }
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.enter)
    for words in ["Siiri Sat", "asiantuntija"] { #expect(worker.screen.contains(words)) }
    #expect(!worker.screen.contains("jäi tallentamatta"), "asked once, not for each text")
    worker.press(.escape, .end, .enter)
    guard case .roster(.seat(let member))? = worker.changes.last else {
      Issue.record("nobody was seated: \(worker.changes)")
      return
    }
    #expect(member.party == .kela && member.name == "Siiri Sat" && member.role == "asiantuntija")
  }

  @Test func theChosenPartyOfANewMemberIsKept() {
    var worker = Worker(Office.world(Office.casebook()), at: .roster)
    go(to: "ei ketään", &worker)
    worker.press(.enter)
    worker.type("S")
    func kept() -> String? { worker.drafts.first { $0.key.hasSuffix("/party") }?.value }
    #expect(kept() == "Aikuissosiaalityö")
    worker.press(.escape)
    worker.press(.home, .down, .right)
    #expect(kept() == "Työllisyyspalvelut", "\(worker.screen)")
  }

  @Test func everyKeyHasWordsInEveryLanguage() {
    for language in Language.allCases {
      let world = Office.world(Office.casebook(), language)
      let entries = RosterScreen.keys(RosterScreen.open(world), world).entries
      #expect(entries.allSatisfy { !$0.help.label.isEmpty && !$0.help.words.isEmpty })
      #expect(
        entries.map { $0.keys.map(\.name) }
          == RosterScreen.keys(RosterScreen.open(world), Office.world(Office.casebook())).entries
          .map { $0.keys.map(\.name) })
    }
  }
}
