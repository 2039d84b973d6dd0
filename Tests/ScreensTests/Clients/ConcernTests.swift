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
        >[1 Huoli –]  2 Lupa –   3 Aika –   4 Perustiedot   5 Itsearvio

           Mistä huoli alkoi?
           Kuka huolestui   Olli Ohjaaja
           Milloin          20.11.2026
           Mikä huolettaa   [ ] Poissaolot
                            [ ] Opinnot eivät etene
                            [ ] Voi tarvita erityistä tukea työhön siirtymisessä
                            [ ] Muu asia
           Miten tuli ilmi  ○ keskustelussa  ○ yhteydenotosta  ○ asiakirjoista
                            ○ HOKSista
           Omin sanoin      Mitä on tapahtunut?
           Mitä puhuttiin   Mitä opiskelija itse sanoi?
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
        >[1 Huoli –]  2 Lupa –   3 Aika –   4 Perustiedot   5

           Mistä huoli alkoi?
           Kuka huolestui
             Olli Ohjaaja
           Milloin
             20.11.2026
           Mikä huolettaa
             [ ] Poissaolot
             [ ] Opinnot eivät etene
             [ ] Voi tarvita erityistä tukea työhön siirtymisessä
             [ ] Muu asia
           Miten tuli ilmi
         ↓   ○ keskustelussa  ○ yhteydenotosta  ○ asiakirjoista
        ────────────────────────────────────────────────────────────
         Enter Kirjoita   N Uusi huoli   T Tarkistuslista   ? Ohje
        """)
  }

  @Test func aConcernIsRecordedWithWhatWasSaid() throws {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press(.enter)
    worker.retype("Luokanvalvoja")
    worker.press(.enter)
    worker.retype("12.11.")
    worker.press(.enter)
    worker.press(" ")
    worker.press(.down, .down, .enter)
    worker.press(.down, .down, .right, .down, .enter)
    worker.type("Poissa maanantaisin.\n")
    worker.press(.tab)
    worker.type("Haluaa töihin.")
    #expect(worker.drafts.count == 4)
    worker.press(.tab, .enter)
    guard case .client(Office.aino, .noteConcern(let concern)) = try #require(worker.changes.first)
    else {
      Issue.record("not a concern: \(worker.changes)")
      return
    }
    #expect(concern.worried == "Luokanvalvoja")
    #expect(concern.day == Day(2026, 11, 12))
    #expect(concern.reasons == [.absences, .specialSupport])
    #expect(concern.source == .talk)
    #expect(concern.words == "Poissa maanantaisin.")
    #expect(concern.talk == "Haluaa töihin.")
    #expect(concern.notedBy == Office.olli)
    #expect(worker.drafts.isEmpty)
    #expect(worker.screen.contains("Huoli kirjattu. Seuraavaksi lupa: 2."))
    #expect(worker.screen.contains("[1 Huoli ✓]"))
  }

  @Test func anUnclearDayIsNotGuessed() {
    var worker = Worker(
      Office.world(Office.casebook(permitted: false)), at: .client(Office.aino))
    worker.press(.down, .down, .enter)
    worker.retype("viime viikolla")
    worker.press(.enter, .end, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Mikä päivä viikolla 46"))
    #expect(worker.screen.contains("viime viikolla"))
  }

  @Test func aRecordedConcernIsEditedInPlace() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press(.down, .down, .down, .down, .enter)
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
    worker.press(" ")
    #expect(
      worker.changes == [
        .client(Office.aino, .setConcernReasons("haino", [.specialSupport]))
      ])
  }

  @Test func removingAsksOnce() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
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
    worker.press(.down, .down, .down, .down)
    worker.press(" Nyt 2 päivää poissa: Äiti soitti.")
    #expect(
      worker.drafts["concerns/haino/words"] == Office.concern.words
        + " Nyt 2 päivää poissa: Äiti soitti.")
    #expect(worker.app.top?.destination == .client(Office.aino))
  }

  @Test func aPasteOnATextGoesToItsEnd() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press(.down, .down, .down, .down, .paste(" Tnp"))
    #expect(worker.drafts["concerns/haino/words"] == Office.concern.words + " Tnp")
  }

  @Test func thePagesKeysAreReachedFromAText() {
    var worker = Worker(Office.world(Office.casebook()), at: .client(Office.aino))
    worker.press(.down, .down, .down, .down)
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
    worker.press(.down, .down, .down, .down, .escape)
    #expect(worker.screen.contains(">[1 Huoli ✓]"))
    worker.press("x")
    #expect(worker.screen.contains("Siirry ensin kenttään"))
    #expect(worker.drafts.isEmpty)
    worker.press("2")
    #expect(worker.screen.contains("[2 Lupa ✓]"))
  }
}
