import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// One transfer on its screen: steps, what is given, what has been given.
@Suite struct TransferScreenTests {
  private func desk(
    _ transfer: Transfer = SampleTransfers.prepared, as member: ID<Member> = Sample.teacher,
    client: Client = Sample.client, size: Size = .standard, in language: Language = .finnish
  ) -> ScreenDriver<TransferScreen> {
    var world = World.sample(client: client, as: member, size: size, in: language)
    world.casebook.transfers[transfer.id] = Held(transfer, version: 7)
    return ScreenDriver(TransferScreen.self, TransferScreen.open(transfer.id, world), world)
  }

  private func held(_ desk: ScreenDriver<TransferScreen>) -> Transfer? {
    desk.world.casebook.transfers[SampleTransfers.id]?.value
  }

  /// Goes to a row and stands on it.
  private func go(_ desk: inout ScreenDriver<TransferScreen>, to words: String) {
    if desk.state.fields.isTyping { desk.press(.escape) }
    desk.press(.home)
    for _ in 0..<80 where !desk.cursorLine.contains(words) { desk.press(.down) }
    #expect(desk.cursorLine.contains(words), "no row with \(words)\n\(desk.screen)")
  }

  /// The school asks first, then the student registers, and only then it is sent.
  @Test func fromTheQuestionToTheSending() {
    var fresh = SampleTransfers.prepared
    (fresh.steps, fresh.contents) = ([:], [:])
    var desk = desk(fresh)
    #expect(desk.cursorLine.contains("▸ 1  Onko opiskeluhuolto auttanut?"))
    #expect(desk.screen.contains("Ennen lähettämistä tarvitaan: onko opiskeluhuolto auttanut"))
    desk.press(.enter)
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    #expect(desk.said.last == "Valitse ensin vastaus.")
    #expect(desk.saved.isEmpty)
    go(&desk, to: "Vastaus")
    desk.press(.right, .right)
    go(&desk, to: "Muistiin")
    desk.type("Ei tarvinnut")
    desk.press(.tab)
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    #expect(held(desk)?[.askStudentWelfare].answer == .no)
    #expect(held(desk)?[.askStudentWelfare].note == "Ei tarvinnut")
    #expect(desk.screen.contains("✓ 1  Onko opiskeluhuolto auttanut?   ei, Veera Keksitty, 15.1."))
    #expect(!desk.screen.contains("Yhteydenotto opiskeluhuoltoon"), "not needed by the answer")
    go(&desk, to: "Ilmoittautuminen työnhakijaksi")
    desk.press(.enter)
    go(&desk, to: "Vastaus")
    desk.press(.right)
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    go(&desk, to: "Tuen tarve opinnoissa")
    desk.type("Pienryhmä")
    desk.press(.tab)
    #expect(held(desk)?.contents == [.studies: "Pienryhmä"])
    go(&desk, to: "Yhteydenottopyyntö")
    desk.press(.enter)
    go(&desk, to: "[ Kirjaa lähetetyksi ]")
    desk.press(.enter)
    #expect(desk.said.last == "Lähetetty. Annetut tiedot jäävät näkyviin.")
    #expect(held(desk)?.state == .sent)
    #expect(held(desk)?.given.sorted.first?.way == .contactRequest)
    #expect(desk.screen.contains("▸ 5  Ohjaus oikeaan tiimiin   työllisyysasiantuntija"))
  }

  /// A kind that is not permitted cannot be written, and one that is there cannot be sent.
  @Test func whatIsNotPermitted() {
    var desk = desk()
    go(&desk, to: "Asuminen ja raha-asiat")
    #expect(desk.cursorLine.contains("Lupa ei koske tätä"))
    desk.type("x")
    #expect(desk.said.last?.hasPrefix("Lupa ei koske tätä") == true)
    var client = Sample.client
    client.consents["s1"]?.matters = [.studies]
    desk = self.desk(client: client)
    go(&desk, to: "Yhteydenottopyyntö")
    desk.press(.enter)
    go(&desk, to: "[ Kirjaa lähetetyksi ]")
    desk.press(.enter)
    #expect(desk.saved.isEmpty)
    #expect(desk.said.last?.contains("Tietoa ei annettu.") == true)
  }

  @Test func othersAreNamed() {
    var transfer = SampleTransfers.prepared
    transfer.contents[.studies] = "Äiti auttoi läksyissä"
    #expect(
      desk(transfer, size: Size(rows: 60, columns: 80)).screen
        .contains("! Koskeeko tämä toista ihmistä? Äiti"))
  }

  /// The receiver takes it or sends it back; the sender cannot.
  @Test func theReceiverAnswers() {
    var desk = desk(SampleTransfers.sent, as: Sample.coach)
    #expect(desk.cursorLine.contains("Ohjaus oikeaan tiimiin"))
    desk.press(.enter)
    go(&desk, to: "[ Palauta lähettäjälle ]")
    desk.press(.enter)
    #expect(desk.said.last == "Kirjoita syy. Se jää näkyviin tietoihin.")
    go(&desk, to: "Muistiin")
    desk.type("Nuorten tiimi")
    go(&desk, to: "[ Ota vastaan ]")
    desk.press(.enter)
    #expect(desk.said.last == "Otettu vastaan. Lähettäjä näkee sen.")
    #expect(held(desk)?.state == .taken)
    #expect(held(desk)?[.routeToTeam].note == "Nuorten tiimi")
    var sender = self.desk(SampleTransfers.sent)
    sender.press(.enter)
    go(&sender, to: "[ Ota vastaan ]")
    sender.press(.enter)
    #expect(sender.said.last?.hasPrefix("Vastaanoton kirjaa vastaanottaja") == true)
    #expect(sender.saved.isEmpty)
  }

  /// What is being prepared again after a refusal does not open on the receiver's screen.
  @Test func theReceiverSeesWhatWasGiven() {
    var refused = SampleTransfers.sent
    refused.state = .refused
    refused.contents[.studies] = "Uusi luonnos"
    refused.steps[.registerJobSeeker]?.note = "Yhdessä koulussa"
    refused.steps[.contactRequest]?.doer = .member(Sample.teacher)
    let sight = Rights.maySee(
      refused, of: Sample.client, member: Sample.coach, roster: Sample.roster, on: Sample.today)
    let size = Size(rows: 60, columns: 80)
    let screen = desk(refused.seen(with: sight), as: Sample.coach, size: size).screen
    for words in ["MITÄ ANNETAAN", "Uusi luonnos", "Yhdessä koulussa", "Lähettämisestä puuttuu"] {
      #expect(!screen.contains(words), "\(words)")
    }
    for words in ["MITÄ ON ANNETTU", "Pienryhmä", "Yhteyshenkilö: Veera Keksitty", "Puutarha-ala"] {
      #expect(screen.contains(words), "\(words)\n\(screen)")
    }
    #expect(screen.contains("Yhteydenottopyyntö   Veera Keksitty, 12.1."), "\(screen)")
    #expect(desk(refused, size: size).screen.contains("Uusi luonnos"))
  }

  /// How it turned out is recorded with who says it, once it was taken.
  @Test func howItTurnedOut() throws {
    var early = desk(SampleTransfers.sent, as: Sample.coach)
    early.press(.alt("r"))
    #expect(early.said.last == "Vastaanottaja ei ole vielä ottanut siirtoa vastaan.")
    #expect(!early.screen.contains("MITEN KÄVI"))
    var desk = desk(SampleTransfers.taken, as: Sample.coach, size: Size(rows: 48, columns: 80))
    #expect(desk.screen.contains("Tulosta ei ole vielä kirjattu."))
    desk.press(.alt("r"))
    #expect(desk.cursorLine.contains("Miten kävi"))
    go(&desk, to: "[ Kirjaa ]")
    desk.press(.enter)
    #expect(desk.said.last == "Valitse ensin, miten kävi.")
    #expect(desk.saved.isEmpty)
    go(&desk, to: "Miten kävi")
    desk.press(.right, .right)
    go(&desk, to: "[ Kirjaa ]")
    desk.press(.enter)
    #expect(desk.said.last == "Valitse, kuka sen kertoo.")
    go(&desk, to: "Kuka kertoo")
    desk.press(.right)
    go(&desk, to: "Muistiin")
    desk.type("Muutti pois")
    go(&desk, to: "[ Kirjaa ]")
    desk.press(.enter)
    #expect(desk.said.last == "Tulos on kirjattu. Viimeksi kirjattu on voimassa.")
    let row = try #require(held(desk)?.outcome)
    #expect(row.result == .droppedOut)
    #expect(row.said == .student)
    #expect(row.note == "Muutti pois")
    #expect(row.by == Sample.coach)
    #expect(desk.screen.contains("15.1.2027, keskeytti, kertoo opiskelija"), "\(desk.screen)")
    #expect(!desk.screen.contains("Kuka kertoo"), "the fields are closed")
  }

  /// A palaver is recorded with its day, who was there and what was agreed, and stands below its step.
  @Test func whatIsAgreedTogether() throws {
    var desk = desk(SampleTransfers.taken, as: Sample.coach, size: Size(rows: 48, columns: 80))
    go(&desk, to: "Monialainen palaveri koolle")
    desk.press(.enter)
    #expect(
      desk.screen.contains("Lupa ei koske: Aikuissosiaalityö, Erikoissairaanhoito."),
      "\(desk.screen)")
    #expect(!desk.screen.contains("[ ] Aikuissosiaalityö"))
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    #expect(desk.said.last == "Merkitse opiskelijan lisäksi ainakin kaksi mukana ollutta.")
    #expect(desk.saved.isEmpty)
    #expect(desk.cursorLine.contains("[ ] Opiskelija"), "\(desk.cursorLine)")
    desk.press(.character(" "))
    go(&desk, to: "[ ] Oppilaitos")
    desk.press(.character(" "))
    #expect(desk.drafts["steps/gatherMeeting/agreed/parties"] == "student; school")
    go(&desk, to: "[ ] Työllisyyspalvelut")
    desk.press(.character(" "))
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    #expect(desk.said.last == "Kirjoita, mitä sovittiin.")
    desk.type("Valmennus alkaa helmikuussa")
    desk.press(.tab)
    #expect(desk.saved.isEmpty, "what was agreed is recorded as a whole")
    #expect(desk.drafts["steps/gatherMeeting/note"] == "Valmennus alkaa helmikuussa")
    go(&desk, to: "Palaveri pidettiin")
    desk.type("14.1.")
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    let record = try #require(held(desk)?[.gatherMeeting])
    #expect(record.agreed?.day == Sample.day(2027, 1, 14))
    #expect(record.agreed?.parties == [.student, .school, .employment])
    #expect(
      desk.screen.contains("Mukana: opiskelija, Oppilaitos, Työllisyyspalvelut. Valmennus"),
      "\(desk.screen)")
    #expect(!desk.screen.contains("Palaveri pidettiin"), "the fields are closed")
  }

  /// Only those whom the permission covers are offered, and it is said why others are not.
  @Test func whoCanBeNamed() {
    var desk = desk()
    go(&desk, to: "Ohjaus opiskeluterveydenhuoltoon")
    desk.press(.enter)
    #expect(desk.screen.contains("Maija Mallikas"), "\(desk.screen)")
    #expect(desk.screen.contains("Lupa ei koske: Aikuissosiaalityö,"), "\(desk.screen)")
    let social = Sample.roster.members[Sample.socialWorker]?.name ?? "?"
    #expect(!desk.screen.contains(social), "\(desk.screen)")
    // One who was named before the permission changed stays to be seen.
    var transfer = SampleTransfers.prepared
    transfer.steps[.guideToStudentHealth] = StepRecord()
    transfer.steps[.guideToStudentHealth]?.owner = .member(Sample.socialWorker)
    var named = self.desk(transfer)
    go(&named, to: "Ohjaus opiskeluterveydenhuoltoon")
    named.press(.enter)
    #expect(named.screen.contains(social), "\(named.screen)")
  }

  /// A long step goes on under its own words, not under its number.
  @Test func aLongStepHangs() {
    var transfer = SampleTransfers.prepared
    transfer.steps[.guideToStudentHealth] = StepRecord()
    transfer.steps[.guideToStudentHealth]?.owner = .named("Koulun uusi terveydenhoitaja")
    transfer.steps[.guideToStudentHealth]?.by = Sample.today.adding(days: -3)
    let lines = desk(transfer, size: Size(rows: 40, columns: 60)).screen
      .split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.contains("2  Ohjaus opiskeluterveydenhuoltoon") } ?? 0
    #expect(lines[first].hasPrefix(" > ▸ 2  Ohjaus"), "\(lines)")
    #expect(lines[first + 1].hasPrefix("        "), "\(lines)")
    #expect(!lines[first + 1].hasPrefix("         "), "\(lines)")
  }

  /// What others wrote is not rewritten by whoever only goes past it, signs that no field takes and
  /// all.
  @Test func whatNobodyChangedIsNotSaved() {
    var transfer = SampleTransfers.prepared
    transfer.field = "Ala\u{7}\u{1b}[31m"
    transfer.contents[.studies] = "Tuki\u{1b}]0;x\u{7}\r\n\r\nlopussa\n\n"
    transfer.steps[.registerJobSeeker]?.note = "Yhdessä\u{9b}2J\n"
    var desk = desk(transfer)
    go(&desk, to: "Ilmoittautuminen työnhakijaksi")
    desk.press(.enter)
    for _ in 0..<60 { desk.press(.down) }
    for _ in 0..<60 { desk.press(.up) }
    #expect(desk.saved.isEmpty, "\(desk.saved)")
    // Done anew, its note stays as it was.
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    #expect(held(desk)?[.registerJobSeeker].note == "Yhdessä\u{9b}2J\n")
    // What is changed is saved.
    go(&desk, to: "Koulutusala")
    desk.type("x")
    desk.press(.tab)
    #expect(held(desk)?.field == "Ala[31mx")
  }

  /// What may be about somebody else is asked about before it goes to a file or to the clipboard.
  @Test func aRequestAboutOthersIsAskedAbout() {
    var transfer = SampleTransfers.prepared
    transfer.contents[.studies] = "Tuki, jota isosisko Liisa antoi"
    var world = World.sample(as: Sample.teacher)
    world.casebook.transfers[transfer.id] = Held(transfer, version: 7)
    var desk = ScreenDriver(
      TransferPaperScreen.self, TransferPaperScreen.open(transfer.id, .request, world), world)
    desk.press(.character("c"))
    #expect(desk.copied.isEmpty)
    #expect(desk.screen.contains("Koskeeko tämä toista ihmistä? isosisko, Liisa"), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.copied.isEmpty && !desk.screen.contains("Koskeeko"))
    desk.press(.character("c"), .character("k"))
    #expect(desk.copied.count == 1)
    desk.press(.enter)
    #expect(desk.screen.contains("Koskeeko"))
    desk.press(.character("k"))
    #expect(desk.screen.contains("yhteydenottopyynto"), "\(desk.screen)")
  }

  /// An answer that its step does not explain says what was asked, and an ended one can go on.
  @Test func whatIsSaidBesideTheSteps() {
    var transfer = SampleTransfers.prepared
    let since = Texts.of(.finnish).dates.day(transfer.openedOn)
    let fresh = desk(transfer)
    #expect(
      TransferScreen.title(fresh.state, fresh.world) == "Aino E.  Siirto työllisyyspalveluihin")
    #expect(
      desk(transfer, size: Size(rows: 60, columns: 80)).screen
        .contains("Valmisteltu \(since) alkaen"))
    transfer = SampleTransfers.sent
    transfer.state = .done
    var record = StepRecord()
    (record.state, record.answer, record.on) = (.done, .no, Sample.today)
    transfer.steps[.contactSchool] = record
    var desk = desk(transfer, size: Size(rows: 60, columns: 80))
    #expect(desk.screen.contains("Yhteydenotto oppilaitokseen   palaveri: ei, 15.1."))
    go(&desk, to: "[ Avaa siirto uudelleen ]")
    desk.press(.enter)
    #expect(desk.screen.contains("Miksi siirto avataan uudelleen?"))
  }

  /// What was typed and not saved comes back where it was.
  @Test func whatWasTypedComesBack() throws {
    var desk = desk(SampleTransfers.sent, as: Sample.coach)
    desk.answersLater = true
    desk.press(.enter)
    go(&desk, to: "Palautuksen syy")
    desk.type("Väärä alue")
    #expect(desk.drafts["steps/routeToTeam/reason"] == "Väärä alue")
    var next = self.desk(SampleTransfers.sent, as: Sample.coach)
    next.resume(
      DraftNote(
        document: .transfer(SampleTransfers.id), path: "steps/routeToTeam/reason",
        text: "Väärä alue", basedOn: 7, author: Sample.coach, machine: "kone", time: Sample.now,
        isLeftBehind: true))
    #expect(next.cursorLine.contains("Väärä alue"))
  }

  /// Somebody who may not see it is told so and nothing else.
  @Test func closed() {
    var desk = desk(SampleTransfers.sent, as: Sample.coach)
    desk.world.casebook.transfers = [:]
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.shown.trimmed == "Tiedonsiirto ei ole avoinna sinulle.")
  }
}

/// What waits for whom, and the text of the request.
@Suite struct TransferListTests {
  private func world(
    as member: ID<Member>, _ transfers: [Transfer], size: Size = .standard
  ) -> World {
    var world = World.sample(as: member, size: size)
    for transfer in transfers { world.casebook.transfers[transfer.id] = Held(transfer, version: 1) }
    return world
  }

  @Test func whatWaitsForWhom() {
    var over = SampleTransfers.sent
    over = Transfer(
      id: "xvanha", client: Sample.clientID, direction: .toEmployment, openedOn: Sample.today)
    over.state = .givenUp
    let all = [SampleTransfers.sent, SampleTransfers.toSchool, over]
    let mine = ScreenDriver(
      TransferList.self, TransferList.open(nil, world(as: Sample.coach, all)),
      world(as: Sample.coach, all))
    #expect(mine.shown.contains("ODOTTAA SINUA"))
    #expect(mine.shown.contains("Ohjaus oikeaan tiimiin"))
    #expect(!mine.shown.contains("ODOTTAA MUITA"))
    #expect(mine.shown.contains("PÄÄTTYNEET"))
    let school = world(as: Sample.teacher, all)
    let others = ScreenDriver(TransferList.self, TransferList.open(nil, school), school)
    #expect(!others.shown.contains("ODOTTAA SINUA"))
    #expect(others.shown.contains("työllisyysasiantuntija"))
  }

  /// On a narrow screen the day of an ended one is whole.
  @Test func theDayOfAnEndedOneIsWhole() {
    var over = SampleTransfers.sent
    over.state = .done
    let narrow = world(as: Sample.teacher, [over], size: .small)
    let list = ScreenDriver(TransferList.self, TransferList.open(nil, narrow), narrow)
    let day = narrow.texts.dates.day(over.latest?.day ?? over.openedOn)
    #expect(list.shown.contains("työllisyyspalveluihin   valmis \(day)"), "\(list.shown)")
    #expect(!list.shown.contains("koulusta"))
  }

  /// Each row says which way it goes and how it stands since when, also on a small screen.
  @Test(arguments: [Size.standard, .small])
  func howEachStands(_ size: Size) throws {
    var refused = SampleTransfers.sent
    refused.state = .refused
    refused.events["e2"] = TransferEvent(
      id: "e2", order: "p", kind: .refused, day: Sample.day(2027, 1, 14), reason: "Väärä alue")
    let school = world(as: Sample.teacher, [refused, SampleTransfers.toSchool], size: size)
    let list = ScreenDriver(TransferList.self, TransferList.open(nil, school), school)
    #expect(list.shown.contains("työllisyyspalveluihin, palautettu 14.1."), "\(list.shown)")
    #expect(list.shown.contains("kouluun, valmistellaan 8.1."), "\(list.shown)")
    #expect(list.shown.contains("Yhteydenottopyyntö"), "\(list.shown)")
  }

  @Test func aNewOneIsAskedAndRefused() {
    let world = world(as: Sample.teacher, [])
    var desk = ScreenDriver(
      TransferList.self, TransferList.open(Sample.clientID, world), world)
    desk.press(.character("n"), .escape)
    #expect(desk.saved.isEmpty)
    desk.press(.character("n"), .character("1"))
    #expect(desk.saved.count == 1)
    #expect(desk.went.count == 1)
    desk.press(.character("n"), .character("1"))
    #expect(desk.said.last == "Siihen suuntaan on jo avoin siirto. Jatka sitä.")
    #expect(desk.saved.count == 1)
  }

  /// Whom it waits for is no reason to cut the day by which it is due.
  @Test func theDayOfOneThatWaitsIsWhole() {
    var waiting = SampleTransfers.sent
    waiting.steps[.routeToTeam] = StepRecord()
    waiting.steps[.routeToTeam]?.by = Sample.day(2027, 1, 28)
    let narrow = world(as: Sample.teacher, [waiting], size: .small)
    let list = ScreenDriver(TransferList.self, TransferList.open(nil, narrow), narrow)
    #expect(list.shown.contains("Ohjaus oikeaan tiimiin   28.1.\n"), "\(list.shown)")
    #expect(list.shown.contains("lähetetty 12.1.   työllisyys"), "\(list.shown)")
  }

  /// The list, the sheet and the text to be pasted, whole on a small projector.
  @Test func onASmallProjector() {
    var late = SampleTransfers.sent
    late.steps[.routeToTeam] = StepRecord()
    late.steps[.routeToTeam]?.by = Sample.today.adding(days: -2)
    let all = [late, SampleTransfers.toSchool]
    let world = world(as: Sample.coach, all, size: .small)
    let list = ScreenDriver(TransferList.self, TransferList.open(nil, world), world)
    #expect(
      list.shown
        == """
         ODOTTAA SINUA
        > Aino E.     Ohjaus oikeaan tiimiin   myöhässä 2 pv
          työllisyyspalveluihin, lähetetty 12.1.
          Aino E.     Yhteydenotto opinto-ohjaajaan
          kouluun, valmistellaan 8.1.
        """)
    let sheetWorld = self.world(as: Sample.coach, [SampleTransfers.turnedOut], size: .small)
    var sheet = ScreenDriver(
      TransferScreen.self, TransferScreen.open(SampleTransfers.id, sheetWorld), sheetWorld)
    sheet.press(.home)
    #expect(
      sheet.shown
        == """
           Otettu vastaan 13.1.2027
           Vuorossa: Kutsu alkuhaastatteluun
           (työllisyysasiantuntija)

           VAIHEET
         > ✓ 1  Onko opiskeluhuolto auttanut?   ei, 8.1.
             2  Ohjaus opiskeluterveydenhuoltoon   opiskeluhuolto
           ✓ 3  Ilmoittautuminen työnhakijaksi   ohjatusti, 11.1.
           ✓ 4  Yhteydenottopyyntö   12.1.
           ✓ 5  Ohjaus oikeaan tiimiin   13.1.
           ▸ 6  Kutsu alkuhaastatteluun   työllisyysasiantuntija
             7  Yhteydenotto oppilaitokseen
                työllisyysasiantuntija
         ↓   8  Etsivä nuorisotyö mukaan?   etsivä nuorisotyö
        """)
    let paperWorld = self.world(as: Sample.teacher, [SampleTransfers.prepared], size: .small)
    let paper = ScreenDriver(
      TransferPaperScreen.self,
      TransferPaperScreen.open(SampleTransfers.id, .request, paperWorld), paperWorld)
    #expect(
      paper.shown
        == """
        SUOSTUMUS TIEDONSIIRTOON

        Opiskelija on 1.12.2026 antanut suullisesti luvan näiden
        tietojen siirtämiseen. Vastaanottaja: Työllisyyspalvelut.
        Lupa on voimassa 1.12.2027 asti.

        Valmistunut.

        Koulutusala: Puutarha-ala
        Tuen tarve opinnoissa: Pienryhmä ja ohjaajan tuki koko
        opintojen ajan
        Työ ja työtoiveet: Toiveena puutarha- tai metsätyö
        Oppilaitoksen yhteyshenkilö: Veera Keksitty, Mallila
        vocational college, mteacher@example.org
        """)
  }

  @Test func theRequestStandsAlone() throws {
    let world = world(as: Sample.teacher, [SampleTransfers.prepared], size: .small)
    var desk = ScreenDriver(
      TransferPaperScreen.self, TransferPaperScreen.open(SampleTransfers.id, .request, world), world
    )
    #expect(desk.screen.hasPrefix("SUOSTUMUS TIEDONSIIRTOON\n\nOpiskelija on 1.12.2026 antanut"))
    #expect(desk.screen.contains("▼") == false, "all of it stands there")
    var long = SampleTransfers.prepared
    long.contents[.studies] = (1...14).map { "Pitkä tarina numero \($0) jatkuu" }
      .joined(separator: " ")
    let small = self.world(as: Sample.teacher, [long], size: .small)
    var story = ScreenDriver(
      TransferPaperScreen.self, TransferPaperScreen.open(SampleTransfers.id, .request, small), small
    )
    #expect(story.screen.contains("▼ "), "\(story.screen)")
    #expect(!story.screen.contains("Oppilaitoksen yhteyshenkilö"))
    story.press(.character(" "), .character(" "))
    #expect(story.screen.contains("Oppilaitoksen yhteyshenkilö"), "\(story.screen)")
    #expect(story.screen.contains("▲ ") && !story.screen.contains("▼"), "\(story.screen)")
    desk.press(.character("c"))
    let copied = try #require(desk.copied.first)
    #expect(copied.text.hasPrefix("SUOSTUMUS TIEDONSIIRTOON\n"))
    #expect(copied.opens == [.client(Sample.clientID), .transfer(SampleTransfers.id)])
    desk.press(.enter)
    desk.press(.ctrl("a"))
    desk.type("~/pyynto.txt")
    desk.press(.enter)
    #expect(desk.written.first.map { String(decoding: $0.bytes, as: UTF8.self) } == copied.text)
    desk.press(.character("v"))
    #expect(desk.screen.contains("Sinusta ei ole annettu tietoja eteenpäin."))
  }
}
