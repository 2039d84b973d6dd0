import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The first start")
struct SetUpTests {
  private func start(
    _ language: Language = .finnish, size: Size = .standard, casebook: Casebook = Casebook()
  ) -> Worker {
    Worker(Office.world(casebook, language, size: size, me: nil), at: nil)
  }

  /// Answers all pages for a new group, up to the last.
  private func answer(_ worker: inout Worker, meeting: Bool = true, email: String = "") {
    worker.press(.enter, .down)
    worker.type("/srv/omatie")
    worker.press(.enter)
    worker.type("Rannikon ryhmä")
    worker.press(.enter, .enter)
    worker.type("Olli Ohjaaja")
    worker.press(.enter, .right, .enter)
    worker.type("Rannikon opisto")
    worker.press(.enter)
    worker.type(email)
    worker.press(.enter, .enter, .enter)
    if meeting {
      worker.type("15.1.")
      worker.press(.enter)
      worker.type("9.30")
      worker.press(.enter)
      worker.type("Huone 12")
      worker.press(.enter, .enter)
    } else {
      worker.press(.enter, .enter, .enter, .enter)
    }
  }

  @Test(arguments: 2...8)
  func noOtherScreenOpensBeforeTheGroup(key: Int) {
    var worker = start()
    worker.press(.f(key))
    #expect(worker.app.top?.destination == nil)
    #expect(worker.screen.contains("Vastaa ensin näihin kysymyksiin"))
  }

  @Test func thePlacePageAtFullSize() {
    var worker = start()
    worker.press(.enter)
    #expect(
      worker.screen == """
         Oma Tie Työhön                                                             2/5
        ────────────────────────────────────────────────────────────────────────────────

           Missä ryhmän tiedot ovat?
         > Mitä tehdään  ● uusi ryhmä  ○ ryhmä on jo perustettu  ○ tutustu ensin
           Valitse kansio, jonka koko ryhmä näkee, esimerkiksi verkkolevyltä. Kansio
           luodaan, jos sitä ei ole.
           Kansio        esimerkiksi /srv/yhteinen/omatie
           Ryhmän nimi   esimerkiksi Kokkolan ryhmä
                         [ Seuraava ]












        ────────────────────────────────────────────────────────────────────────────────
         Enter Seuraava   ←→ Valitse   Esc Edellinen   F9 Svenska, English   ? Ohje
        """)
  }

  /// Who has never seen such a program is told which keys work a list and a choice.
  @Test(arguments: [
    (Language.finnish, "↓ Seuraava", "←→ Valitse"), (.swedish, "↓ Nästa", "←→ Välj"),
    (.english, "↑ Previous", "←→ Choose"),
  ])
  func theFooterNamesTheKeysOfListsAndChoices(
    _ language: Language, _ list: String, _ choice: String
  ) {
    for size in [Size.standard, .small] {
      var worker = start(language, size: size)
      #expect(worker.screen.contains(list), "\(worker.screen)")
      #expect(worker.screen.contains("F9 "), "\(worker.screen)")
      worker.press(.enter)
      #expect(worker.screen.contains(choice), "\(worker.screen)")
    }
  }

  @Test func theLastPageAtFullSize() {
    var worker = start()
    answer(&worker)
    #expect(worker.setUps.isEmpty)
    #expect(
      worker.screen == """
         Oma Tie Työhön                                                             5/5
        ────────────────────────────────────────────────────────────────────────────────

           Näin tehdään
           Kansio      /srv/omatie
           Ryhmä       Rannikon ryhmä
           Sinä        Olli Ohjaaja, Oppilaitos, Rannikon opisto
           Tapaaminen  pe 15.1.2027 klo 9.30, Huone 12

           Mitään ei ole vielä tehty. Edelliseen pääset Esc-näppäimellä.
         >   [ Perusta ryhmä ]











        ────────────────────────────────────────────────────────────────────────────────
         Enter Valitse   Esc Edellinen   F9 Svenska, English   ? Ohje
        """)
  }

  /// A day on which nobody comes is said as it is written, and once more before anything is made.
  @Test(arguments: [
    ("6.12.", "itsenäisyyspäivä"), ("24.12.", "jouluaatto"), ("22.11.", "viikonloppu"),
    ("25.6.27", "juhannusaatto"),
  ])
  func aDayOffIsWarnedOf(_ day: String, _ words: String) {
    for size in [Size.standard, .small] {
      var worker = start(size: size)
      answer(&worker, meeting: false)
      worker.press(.escape, .home)
      worker.retype(day)
      #expect(worker.screen.contains(words), "\(worker.screen)")
      worker.press(.enter, .enter, .enter, .enter)
      #expect(worker.screen.contains("[ Perusta ryhmä ]"))
      #expect(worker.screen.contains("Tarkista päivä: "), "\(worker.screen)")
      #expect(worker.screen.contains(words), "\(worker.screen)")
      worker.press(.escape, .home)
      worker.retype("15.1.")
      worker.press(.enter, .enter, .enter, .enter)
      #expect(!worker.screen.contains("Tarkista päivä"))
    }
  }

  @Test func theLastPageOnAZoomedProjector() {
    var worker = start(size: .small)
    answer(&worker)
    #expect(
      worker.screen == """
         Oma Tie Työhön                                         5/5
        ────────────────────────────────────────────────────────────

           Näin tehdään
           Kansio      /srv/omatie
           Ryhmä       Rannikon ryhmä
           Sinä        Olli Ohjaaja, Oppilaitos, Rannikon opisto
           Tapaaminen  pe 15.1.2027 klo 9.30, Huone 12

           Mitään ei ole vielä tehty. Edelliseen pääset Esc-
           näppäimellä.
         > [ Perusta ryhmä ]




        ────────────────────────────────────────────────────────────
         Enter Valitse  Esc Edellinen  F9 Svenska, English  ? Ohje
        """)
  }

  @Test func everythingIsHandedOverAtOnceOnTheLastPage() {
    var worker = start()
    answer(&worker)
    worker.press(.enter)
    let starts = LocalTime(day: Day(2027, 1, 15)!, time: ClockTime(9, 30)!)
    #expect(
      worker.setUps == [
        SetUp(
          language: .finnish, place: .new(path: "/srv/omatie", groupName: "Rannikon ryhmä"),
          person: .new(
            name: "Olli Ohjaaja", party: .school, organisation: "Rannikon opisto", email: "",
            phone: ""),
          firstMeeting: (starts, "Huone 12"))
      ])
    worker.press(.enter)
    #expect(worker.setUps.count == 1)
  }

  /// Whoever founds the group is mostly its convener: answers to invitations need an address.
  @Test func theAddressIsAskedAndMayBeLeftOut() throws {
    for size in [Size.standard, .small] {
      var worker = start(size: size)
      answer(&worker, email: "olli@example.invalid")
      #expect(worker.screen.contains("olli@example.invalid"))
      worker.press(.enter)
      guard case .new(_, _, _, "olli@example.invalid", "")? = worker.setUps.first?.person else {
        Issue.record("no address: \(worker.setUps)")
        return
      }
    }
    var worker = start()
    worker.press(.enter, .down)
    worker.type("/srv/omatie")
    worker.press(.enter)
    worker.type("Rannikon ryhmä")
    worker.press(.enter, .enter)
    #expect(worker.screen.contains("kutsujen vastaukset tulevat tähän"))
    worker.type("Olli Ohjaaja")
    worker.press(.enter, .right, .enter, .enter)
    worker.type("olli at opisto")
    worker.press(.enter, .enter, .enter)
    #expect(worker.screen.contains("Sähköpostissa on virhe."), "\(worker.screen)")
    #expect(worker.screen.contains("3/5"))
  }

  @Test func theMeetingMayBeSkipped() {
    var worker = start()
    answer(&worker, meeting: false)
    #expect(worker.screen.contains("sovitaan myöhemmin"))
    worker.press(.enter)
    #expect(worker.setUps.first?.firstMeeting == nil)
  }

  @Test(arguments: [
    ("pian", "", "Päivästä ei saa selvää."), ("1.1.2020", "", "Päivä on jo mennyt."),
    ("15.1.2027", "aamulla", "Kellonajasta ei saa selvää."),
    ("", "9.00", "Kirjoita myös päivä, tai jätä kaikki tyhjäksi."),
  ])
  func aMeetingThatCannotBeReadIsNotGuessed(day: String, time: String, words: String) {
    var worker = start()
    answer(&worker, meeting: false)
    worker.press(.escape)
    worker.type(day)
    worker.press(.enter)
    worker.type(time)
    worker.press(.tab, .tab, .enter)
    #expect(worker.screen.contains(words))
    #expect(worker.screen.contains("4/5"))
  }

  @Test func goingBackKeepsTheAnswers() {
    var worker = start()
    answer(&worker)
    worker.press(.escape, .escape)
    #expect(worker.screen.contains("> Nimi             Olli Ohjaaja"))
    worker.press(.escape)
    #expect(worker.screen.contains("/srv/omatie"))
    #expect(worker.screen.contains("2/5"))
  }

  @Test func aPageSaysWhatItStillNeeds() {
    var worker = start()
    worker.press(.enter, .end, .enter)
    #expect(worker.screen.contains("Kirjoita ensin kansio."))
    worker.type("/srv/omatie")
    worker.press(.tab, .tab, .enter)
    #expect(worker.screen.contains("Anna ryhmälle ensin nimi."))
  }

  @Test func aTroubleIsSaidInThreePartsAndTheAnswersStay() {
    var worker = start()
    answer(&worker)
    worker.press(.enter)
    #expect(worker.screen.contains("Hetki…"))
    worker.hear(.failed(ticket: 0, Trouble(.noPermission, place: "/srv/omatie")))
    #expect(
      worker.screen == """
         Oma Tie Työhön                                                             5/5
        ────────────────────────────────────────────────────────────────────────────────

           Näin tehdään
           Kansio      /srv/omatie
           Ryhmä       Rannikon ryhmä
           Sinä        Olli Ohjaaja, Oppilaitos, Rannikon opisto
           Tapaaminen  pe 15.1.2027 klo 9.30, Huone 12

         >   [ Perusta ryhmä ]

           Sinulla ei ole oikeutta tähän kansioon tai tiedostoon. (/srv/omatie)
           Mitään ei tehty, ja vastauksesi ovat tallessa.
           Pyydä oikeus kansion ylläpitäjältä.








        ────────────────────────────────────────────────────────────────────────────────
         Enter Valitse   Esc Edellinen   F9 Svenska, English   ? Ohje
        """)
    worker.press(.enter)
    #expect(worker.setUps.count == 2)
    #expect(worker.setUps[0] == worker.setUps[1])
  }

  @Test func anExistingDirectoryIsOpenedAndThePersonAskedLater() {
    var worker = start()
    worker.press(.enter, .right, .down)
    worker.type("/srv/omatie")
    worker.press(.enter, .enter)
    #expect(worker.screen.contains("Nimesi valitaan, kun kansio on auki."))
    worker.press(.enter)
    #expect(
      worker.setUps == [
        SetUp(language: .finnish, place: .existing(path: "/srv/omatie"), person: .later)
      ])
  }

  @Test func theDemoNeedsNothing() {
    var worker = start()
    worker.press(.enter, .right, .right, .down, .enter, .enter)
    #expect(worker.setUps == [SetUp(language: .finnish, place: .demo, person: .later)])
  }

  @Test func theLanguageChangesAtAnyMomentAndNothingIsLost() {
    var worker = start()
    worker.press(.down, .enter)
    #expect(worker.screen.contains("Var finns gruppens uppgifter?"))
    worker.press(.down)
    worker.type("/srv/åäö")
    worker.press(.f(9))
    #expect(worker.screen.contains("Where are the group's data?"))
    #expect(worker.screen.contains("/srv/åäö"))
    worker.press(.f(9))
    #expect(worker.screen.contains("Missä ryhmän tiedot ovat?"))
  }

  @Test func anOpenDirectoryAsksOnlyWhoSitsHere() {
    var worker = start(casebook: Office.casebook())
    #expect(
      worker.screen == """
         Oma Tie Työhön
        ────────────────────────────────────────────────────────────────────────────────

           Kuka sinä olet?
         >   Olli Ohjaaja   Oppilaitos, Rannikon opisto
             Sari Sijainen   Oppilaitos, Rannikon opisto
             Kaija Keksitty   Kela
             Eeva Etsivä   Etsivä nuorisotyö, Rannikon kaupunki
             Maija Mäki   Työllisyyspalvelut
             Tiina Taivas   Terveydenhoitaja, Hyvinvointialue
             Nimeni ei ole tässä











        ────────────────────────────────────────────────────────────────────────────────
         Enter Valitse   ↓ Seuraava   F9 Svenska, English   ? Ohje
        """)
    worker.press(.down, .down, .down, .down, .enter)
    #expect(worker.setUps.map(\.person) == [.member("mmaija")])
  }

  /// Who pressed Enter once too often while the group was opened is nobody else.
  @Test func anEnterTooManyPicksNobody() {
    var worker = start(casebook: Office.casebook())
    worker.press(.enter)
    #expect(worker.setUps.isEmpty)
    #expect(
      worker.screen.contains(
        "Oletko Olli Ohjaaja? Paina Enter uudelleen. Muuten valitse nimesi nuolilla."))
    worker.press(.enter)
    #expect(worker.setUps.map(\.person) == [.member("molli")])
  }

  @Test func whoIsNotListedJoins() {
    var worker = start(casebook: Office.casebook())
    worker.press(.end, .enter)
    worker.type("Siiri Satunen")
    worker.press(.tab, .right, .right, .right, .right, .tab, .tab, .tab, .tab, .enter)
    #expect(
      worker.setUps.map(\.person) == [
        .new(name: "Siiri Satunen", party: .social, organisation: "", email: "", phone: "")
      ])
  }

  @Test func everyPageFitsTheSmallScreen() {
    for language in Language.allCases {
      var worker = start(language, size: .small)
      for _ in 0..<2 {
        #expect(worker.screen.split(separator: "\n").allSatisfy { $0.count <= 60 })
        worker.press(.enter)
      }
    }
  }
}
