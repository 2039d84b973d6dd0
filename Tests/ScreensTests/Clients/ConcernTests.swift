import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The concern page")
struct ConcernTests {
  @Test func freshPapersOpenAtTheQuestions() {
    let worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    #expect(
      worker.screen == """
         Aino Esimerkki                                                     Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
        >[1 Huoli –]  2 Lupa –   3 Aika –   4 Perustiedot   5 Itsearvio   6   7

           Mitä kuuluu?
           Mitä itse ajattelet?    Opiskelijan omin sanoin
           Kuka jutteli kanssasi?  Olli Ohjaaja

           Mitä muut ovat nähneet
           Mikä huolettaa?         [ ] Poissaolot
                                   [ ] Opinnot eivät etene
                                   [ ] Voi tarvita erityistä tukea työhön siirtymisessä
                                   [ ] Muu asia
           Mitä on tapahtunut?     Mitä on nähty tai kuultu?
           Mistä se tuli ilmi?     [ ] Juttelusta ja siitä, mitä on nähty
                                   [ ] Opiskelija tai läheinen otti yhteyttä
                                   [ ] Asiakirjasta, joka tuli suoraan
                                   [ ] Asiakirjasta, johon opiskelija antoi luvan
                                   [ ] Opintosuunnitelmasta (HOKS)
           Kuka huolestui?         Olli Ohjaaja
           Milloin?                20.11.2026
                                   [ Kirjaa huoli ]
        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   N Uusi huoli   T Tarkistuslista   (P Suunnitelma)   ? Ohje
        """)
  }

  @Test func freshPapersOnAZoomedProjector() {
    let worker = Worker(
      Office.world(Office.casebook(permitted: false), size: .small), at: .client(Office.aino))
    #expect(
      worker.screen == """
         Aino Esimerkki                                 Tallennettu
        ────────────────────────────────────────────────────────────
        >[1 Huoli –]  2 Lupa –   3 Aika –   4   5   6   7

           Mitä kuuluu?
           Mitä itse ajattelet?
             Opiskelijan omin sanoin
           Kuka jutteli kanssasi?
             Olli Ohjaaja

           Mitä muut ovat nähneet
           Mikä huolettaa?
             [ ] Poissaolot
             [ ] Opinnot eivät etene
             [ ] Voi tarvita erityistä tukea työhön siirtymisessä
         ↓   [ ] Muu asia
        ────────────────────────────────────────────────────────────
         Enter Kirjoita   N Uusi huoli   T Tarkistuslista   ? Ohje
        """)
  }

  @Test func aConcernIsRecordedWithWhatWasSaid() throws {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press(.enter)
    worker.type("Haluaa töihin.")
    worker.press(.tab)
    worker.retype("Kaisa Kuraattori")
    worker.press(.enter, .character(" "), .down, .down, .character(" "))
    worker.go(to: "Mitä on tapahtunut?")
    worker.type("Poissa maanantaisin.\n")
    worker.press(.tab, .character(" "), .down, .down, .down, .character(" "))
    worker.go(to: "Kuka huolestui?")
    worker.retype("Luokanvalvoja")
    worker.press(.enter)
    worker.retype("12.11.")
    // Five texts, and what is ticked.
    #expect(worker.drafts.count == 6)
    worker.press(.enter, .enter)
    guard case .client(Office.aino, .noteConcern(let concern)) = try #require(worker.changes.first)
    else {
      Issue.record("not a concern: \(worker.changes)")
      return
    }
    #expect(concern.worried == "Luokanvalvoja")
    #expect(concern.day == Day(2026, 11, 12))
    #expect(concern.reasons == [.absences, .specialSupport])
    #expect(concern.sources == [.talk, .permittedDocuments])
    #expect(concern.talkedBy == "Kaisa Kuraattori")
    #expect(concern.words == "Poissa maanantaisin.")
    #expect(concern.talk == "Haluaa töihin.")
    #expect(concern.notedBy == Office.olli)
    #expect(worker.drafts.isEmpty)
    #expect(worker.screen.contains("Huoli kirjattu. Seuraavaksi lupa: paina 2."))
    #expect(worker.screen.contains("[1 Huoli ✓]"))
  }

  /// What is written and ticked waits for whoever looks at something else in between.
  @Test func aConcernHalfWrittenIsThereWhenOneComesBack() {
    var worker = Worker(Office.world(Office.casebook(permitted: false)), at: .clients)
    worker.go(to: "Aino")
    worker.press(.enter)
    worker.go(to: "Mitä itse ajattelet?")
    worker.press(.enter)
    worker.type("Pelkään aamuja")
    worker.press(.tab)
    worker.go(to: "Opinnot eivät etene")
    worker.press(.character(" "))
    while worker.app.top?.destination != .clients { worker.press(.escape) }
    worker.press(.enter)
    #expect(worker.screen.contains("Pelkään aamuja"), "\(worker.screen)")
    #expect(worker.screen.contains("[x] Opinnot eivät etene"), "\(worker.screen)")
    #expect(worker.changes.isEmpty)
  }

  /// A word typed on a box does nothing but say so; the page's keys work there with Alt.
  @Test func aWordTypedOnABoxIsNoCommand() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.go(to: "Opinnot eivät etene")
    let before = worker.screen
    #expect(before.contains(" Alt-T Tarkistuslista"), "\(before)")
    for letter in "abcdefghijklmnopqrstuvwxyzåäö" {
      worker.press("\(letter)")
      #expect(worker.app.top?.destination == .client(Office.aino), "\(letter)")
      #expect(worker.screen.contains("[ ] Opinnot eivät etene"), "\(letter)")
      #expect(worker.cursorLine.contains("Opinnot eivät etene"), "\(letter)")
      #expect(
        worker.screen.contains("Tähän ei kirjoiteta: välilyönti rastittaa."),
        "\(letter)\n\(worker.screen)")
    }
    #expect(worker.changes.isEmpty)
    worker.press(.alt("t"))
    #expect(worker.app.top?.destination == .checklist(Office.aino))
  }

  @Test func anEmptyConcernIsNotRecorded() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.go(to: "Kirjaa huoli")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    #expect(
      worker.screen.contains("Kirjoita, mitä opiskelija ajattelee tai mikä huolettaa."),
      "\(worker.screen)")
  }

  @Test func anUnclearDayIsNotGuessed() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.go(to: "Milloin?")
    worker.press(.enter)
    worker.retype("viime viikolla")
    worker.press(.enter, .end, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Mikä päivä viikolla 46"))
    #expect(worker.screen.contains("viime viikolla"))
  }

  @Test func aRecordedConcernIsEditedInPlace() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Mitä on tapahtunut?")
    worker.press(.enter)
    worker.type(" Soitin kotiin.")
    #expect(worker.drafts["concerns/haino/words"]?.hasSuffix(" Soitin kotiin.") == true)
    #expect(worker.changes.isEmpty)
    worker.press(.escape)
    #expect(
      worker.changes == [
        .client(
          Office.aino,
          .writeConcern("haino", Office.concern.words + " Soitin kotiin."))
      ])
    #expect(worker.drafts.isEmpty)
  }

  @Test func aReasonIsTickedWithOneKey() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Poissaolot")
    worker.press(" ")
    #expect(
      worker.changes == [
        .client(Office.aino, .setConcernReason("haino", .absences, false))
      ])
  }

  @Test func sourcesOfARecordedConcernAreTickedToo() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Opintosuunnitelmasta (HOKS)")
    worker.press(" ")
    worker.go(to: "Juttelusta")
    worker.press(" ")
    #expect(
      worker.changes == [
        .client(Office.aino, .setConcernSource("haino", .studyPlan, true)),
        .client(Office.aino, .setConcernSource("haino", .talk, false)),
      ])
  }

  /// The desk has not answered yet: what was ticked before counts.
  @Test func quickTicksAllStand() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.isDeskAway = true
    worker.go(to: "Poissaolot")
    worker.press(" ")
    #expect(worker.cursorLine.contains("[ ]"))
    worker.press(.down)
    worker.press(" ")
    #expect(worker.cursorLine.contains("[x]"))
    worker.press(" ")
    #expect(worker.cursorLine.contains("[ ]"))
    worker.press(.down)
    worker.press(" ")
    worker.others { $0.clients[Office.aino]?.value.concerns["haino"]?.reasons.insert(.other) }
    worker.answer()
    #expect(worker.book.clients[Office.aino]?.value.concerns["haino"]?.reasons == [.other])
    #expect(worker.bases == [nil, nil, nil, nil])
  }

  /// Space ticks a box and Enter goes on, as on every other row of a form.
  @Test func enterGoesOnFromABox() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.go(to: "Poissaolot")
    #expect(worker.screen.contains("Väli Rastita  Enter Seuraava  Alt-N Uusi huoli"))
    worker.press(.enter)
    #expect(worker.cursorLine.contains("Opinnot eivät etene"))
    #expect(!worker.screen.contains("[x]"))
    worker.press("x")
    #expect(worker.screen.contains("Tähän ei kirjoiteta:"), "a letter is never swallowed")
  }

  @Test func removingAsksOnce() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press(.delete)
    #expect(worker.screen.contains("Tällä rivillä ei ole poistettavaa."), "no row is marked yet")
    worker.go(to: "Poissaolot")
    worker.press(.delete)
    #expect(worker.screen.contains("Poistetaanko huoli?"))
    worker.press(.up)
    #expect(!worker.screen.contains("Poistetaanko huoli?"))
    worker.press(.delete, .delete)
    #expect(worker.changes == [.client(Office.aino, .removeConcern("haino"))])
  }

  @Test func othersTypingStandsUnderTheFieldWithTheName() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.others { casebook in
      casebook.drafts = [
        DraftNote(
          document: .client(Office.aino), path: "concerns/haino/talk", text: "Aino kertoi ä",
          basedOn: 3, author: Office.maija, machine: "toinen", time: Office.now)
      ]
    }
    #expect(worker.screen.contains("Maija Mäki kirjoittaa: Aino kertoi ä"))
  }

  @Test func aSentenceBegunOnATextGoesIntoIt() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Mitä on tapahtunut?")
    worker.press(" Nyt 2 päivää poissa: Äiti soitti.")
    #expect(
      worker.drafts["concerns/haino/words"] == Office.concern.words
        + " Nyt 2 päivää poissa: Äiti soitti.")
    #expect(worker.app.top?.destination == .client(Office.aino))
  }

  @Test func aPasteOnATextGoesToItsEnd() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Mitä on tapahtunut?")
    worker.press(.paste(" Tnp"))
    #expect(worker.drafts["concerns/haino/words"] == Office.concern.words + " Tnp")
  }

  @Test func thePagesKeysAreReachedFromAText() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Mitä on tapahtunut?")
    #expect(worker.screen.contains("Esc Näppäimet  Alt-N Uusi huoli  Alt-T Tarkistuslista"))
    worker.press("Aino ")
    #expect(worker.screen.contains("Enter Uusi rivi   Tab Seuraava   Esc Valmis"))
    worker.press(.alt("t"))
    #expect(worker.app.top?.destination == .checklist(Office.aino))
    #expect(worker.changes.count == 1, "what was written is saved on leaving")
    worker.press(.escape)
    #expect(worker.app.top?.destination == .client(Office.aino))
    worker.press("t")
    #expect(worker.app.top?.destination == .checklist(Office.aino), "no field swallows the key")
  }

  @Test func escGoesFromATextToThePagesKeys() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.go(to: "Mitä on tapahtunut?")
    worker.press(.escape)
    #expect(worker.screen.contains(">[1 Huoli ✓]"))
    worker.press("x")
    #expect(worker.screen.contains("Siirry ensin kenttään"))
    #expect(worker.drafts.isEmpty)
    worker.press("2")
    #expect(worker.screen.contains("[2 Lupa ✓]"))
  }
}
