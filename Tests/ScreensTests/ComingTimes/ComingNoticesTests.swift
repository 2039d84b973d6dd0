import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// A meeting to which nobody comes is told at the next look, on Friday 20 November 2026.
@Suite struct ComingNoticesTests {
  private func meeting(_ id: ID<Meeting>, _ day: Day?, _ state: MeetingState) -> Held<Meeting> {
    var meeting = Meeting(
      id: id, starts: LocalTime(day: day!, time: ClockTime(9, 0)!), length: 120, place: "Huone 12")
    meeting.state = state
    return Held(meeting, version: 1)
  }

  private func worker(
    next: MeetingState? = .agreed, as me: ID<Member> = "meeva", languages: [Language] = [],
    size: Size = .standard
  ) -> Worker {
    var book = Office.casebook()
    book.meetings = ["mempty": meeting("mempty", Day(2026, 11, 26), .agreed)]
    if let next { book.meetings["mnext"] = meeting("mnext", Day(2027, 1, 21), next) }
    for (id, language) in zip(["molli", "mmaija"] as [ID<Member>], languages) {
      book.roster?.value.members[id]?.language = language
    }
    var world = Office.world(book, size: size)
    world.me = me
    return Worker(world, at: .comingTimes)
  }

  @Test func theConvenerIsToldWithTheNextTime() {
    let screen = worker().screen
    #expect(
      screen.contains(
        "! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa. Sinä kutsut ryhmän koolle."))
    #expect(screen.contains("Ilmoitus on valmis, seuraava aika on to 21.1.2027 klo 9.00. (I)"))
    #expect(screen.contains("I Ilmoitus"))
  }

  @Test func itIsToldOnTheSmallScreenToo() {
    let screen = worker(size: .small).screen
    #expect(screen.contains("! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa."))
    #expect(screen.contains("to 21.1.2027 klo 9.00. (I)"))
  }

  /// The end says what to do: it stays in sight beside a message on the small screen.
  @Test func nothingOfTheNoticeIsCutOnTheSmallScreen() {
    var worker = worker(next: nil, size: .small)
    worker.press("v")
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Vain luonnos vahvistetaan."), "\(worker.screen)")
    #expect(
      words.contains(
        "ei yhtään opiskelijaa. Sinä kutsut ryhmän koolle. Seuraavaa aikaa ei ole. Sovi se "
          + "ensin (N tai Y)."), "\(worker.screen)")
    #expect(worker.screen.contains("> to 26.11.2026"), "\(worker.screen)")
  }

  @Test func theOthersSeeWhoConvenes() {
    #expect(worker(as: Office.olli).screen.contains("Koollekutsuja: Eeva Etsivä."))
  }

  @Test func aMissingNextTimeIsPutRightFirst() {
    #expect(worker(next: nil).screen.contains("Seuraavaa aikaa ei ole. Sovi se ensin (N tai Y)."))
    #expect(
      worker(next: .draft).screen.contains(
        "Vahvista ensin seuraava aika: to 21.1.2027 klo 9.00 on"))
    #expect(
      worker(next: .cancelled).screen.contains("Seuraavaa aikaa ei ole."),
      "a cancelled time is no next time")
  }

  @Test func theNoticeIsReadyInTheLanguagesOfTheGroup() {
    var worker = worker(languages: [.swedish], size: Size(rows: 70, columns: 80))
    worker.press("i")
    let screen = worker.screen
    #expect(worker.app.top?.destination == .notice("mempty"))
    #expect(screen.contains("> Ilmoitus: tapaaminen on peruttu"))
    #expect(screen.contains("Peruttu aika  to 26.11.2026 klo 9.00–11.00"))
    #expect(screen.contains("to 21.1.2027 klo 9.00–11.00"))
    #expect(screen.contains("Inställd tid  to 26.11.2026 kl. 9.00–11.00"))
    #expect(screen.contains("to 21.1.2027 kl. 9.00–11.00"))
    #expect(!screen.contains("Cancelled time"))
    worker.press(.escape)
    #expect(worker.screen.contains("Tulossa"))
  }

  @Test func theMeetingIsCancelledFromTheNotice() {
    var worker = worker()
    worker.press("i")
    worker.press("p")
    worker.type("Ei asiakkaita")
    worker.press(.enter)
    #expect(worker.changes == [.meeting("mempty", .cancel(reason: "Ei asiakkaita"))])
    #expect(!worker.screen.contains("ei yhtään opiskelijaa"), "it is told no more")
  }

  /// Where nobody comes, that is the reason, in every language of the group.
  @Test func noReasonIsAskedWhereNobodyComes() {
    var worker = worker(languages: [.swedish], size: Size(rows: 70, columns: 80))
    worker.press("i")
    worker.press("p")
    #expect(worker.screen.contains("Jos tyhjä, syy on: ei yhtään opiskelijaa."), "\(worker.screen)")
    worker.press(.enter)
    #expect(worker.changes == [.meeting("mempty", .cancel(reason: ""))])
    #expect(worker.screen.contains("ei yhtään opiskelijaa"), "\(worker.screen)")
    worker.go(to: "to 26.11.2026")
    worker.press("i")
    #expect(worker.screen.contains("Ingen studerande har en bokad tid"), "\(worker.screen)")
    #expect(worker.screen.contains("Tapaamiseen ei ole varattu aikaa"), "\(worker.screen)")
  }

  @Test func aReasonIsAskedWhereAStudentComes() {
    var worker = worker()
    worker.others { book in
      book.meetings["mempty"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45)
      ])
    }
    worker.press("p")
    worker.press(.enter)
    #expect(worker.screen.contains("Kirjoita syy."), "\(worker.screen)")
    #expect(worker.book.meetings["mempty"]?.value.state == .agreed)
  }

  @Test func aLongNoticeIsReadToItsEndOnTheSmallScreen() {
    var worker = worker(languages: [.swedish, .english], size: .small)
    worker.press("i")
    for _ in 0..<20 { worker.press(.pageDown) }
    #expect(worker.screen.contains("Date     20.11.2026"))
  }

  /// Where the next time is a draft, one key agrees it, and what was begun goes on.
  @Test(arguments: ["i", "p"])
  func aDraftIsAgreedFirst(_ key: String) {
    var worker = worker(next: .draft)
    worker.press(key)
    #expect(
      worker.screen.contains("Vahvista ensin seuraava aika: to 21.1.2027 klo 9.00 on luonnos"))
    #expect(!worker.screen.contains("Miksi tapaaminen perutaan?"))
    worker.press("v")
    #expect(worker.changes == [.meeting("mnext", .agree)])
    if key == "i" {
      #expect(worker.app.top?.destination == .notice("mempty"))
    } else {
      #expect(worker.screen.contains("Miksi tapaaminen perutaan?"))
    }
  }

  @Test func whereNoTimeIsThereANewOneIsMadeAndAgreedFirst() {
    var worker = worker(next: nil)
    worker.press("p")
    #expect(worker.screen.contains("Seuraavaa aikaa ei ole sovittu. Sovi se ensin."))
    worker.press("n")
    for _ in 0..<5 { worker.press(.enter) }
    #expect(worker.screen.contains("Vahvista ensin seuraava aika: to 21.1.2027"))
    worker.press("v")
    #expect(worker.screen.contains("Miksi tapaaminen perutaan?"))
    worker.type("Ei asiakkaita")
    worker.press(.enter)
    #expect(worker.changes.last == .meeting("mempty", .cancel(reason: "Ei asiakkaita")))
    #expect(worker.changes.count == 3)
  }

  /// The key that is named acts on the meeting that is named, wherever the cursor stands.
  @Test(arguments: [Size.standard, .small])
  func theNamedKeyActsOnTheNamedMeeting(_ size: Size) {
    var worker = worker(size: size)
    worker.others { book in
      book.meetings["mtaynna"] = meeting("mtaynna", Day(2026, 11, 24), .agreed)
      book.meetings["mtaynna"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45)
      ])
    }
    worker.go(to: "ti 24.11.2026")
    worker.press("i")
    #expect(worker.app.top?.destination == .notice("mempty"), "\(worker.screen)")
    worker.press(.escape)
    #expect(worker.cursorLine.contains("to 26.11.2026"), "\(worker.screen)")
  }

  @Test func theNamedDraftIsAgreedFromAnyRow() {
    var worker = worker(next: .draft)
    worker.others { book in
      book.meetings["mempty"]?.value.state = .inProgress
      book.meetings["mempty"]?.value.startedAt = Office.now
    }
    #expect(worker.screen.contains("Vahvista se (V)"), "\(worker.screen)")
    worker.go(to: "to 26.11.2026")
    worker.press("v")
    #expect(worker.changes == [.meeting("mnext", .agree)], "\(worker.screen)")
    #expect(worker.cursorLine.contains("to 21.1.2027"), "\(worker.screen)")
  }

  @Test func escLeavesTheMeetingAsItIs() {
    var worker = worker(next: .draft)
    worker.press("p")
    worker.press(.escape)
    #expect(worker.changes.isEmpty && worker.screen.contains("Tulossa"))
    worker.press("v")
    #expect(worker.changes.isEmpty, "the meeting in focus is agreed already")
  }

  /// The papers of the meeting lead to the missing time too.
  @Test func thePapersLeadToTheNextTime() {
    var worker = worker(next: .draft)
    worker.press("t")
    worker.press(.down)
    #expect(worker.screen.contains("Seuraavaa aikaa ei ole sovittu."))
    #expect(worker.screen.contains("N Sovi aika"))
    worker.press("n")
    worker.press("v")
    #expect(worker.changes == [.meeting("mnext", .agree)])
    #expect(worker.screen.contains("Seuraava tapaaminen"))
  }

  @Test func whereStudentsAreBookedThereIsNoNotice() {
    var worker = worker()
    worker.app.world.casebook.meetings["mempty"]?.value.turns = Rows([
      Turn(client: "cx", order: "n", length: 45)
    ])
    worker.press("i")
    #expect(worker.app.top?.destination == .comingTimes)
    #expect(worker.screen.contains("Tapaamiseen on varattu aikoja."))
  }

  @Test func theKeyForTheYearOpensIt() {
    var worker = worker()
    worker.press("y")
    #expect(worker.app.top?.destination == .schedule)
  }

  /// The only student took the permission back: nobody comes, though the booking stands.
  @Test func aBookingWithoutAPermissionIsNobodyComing() {
    var worker = worker(as: Office.olli)
    worker.others { book in
      book.clients[Office.aino]?.value.consents = Rows()
      book.meetings["mempty"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45)
      ])
    }
    #expect(
      worker.screen.contains(
        "! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa, lupa puuttuu: 1."))
    #expect(!worker.screen.contains("1 opiskelija "), "\(worker.screen)")
    #expect(worker.screen.contains("Aino E. (lupa puuttuu)"))
    worker.press("i")
    #expect(worker.app.top?.destination == .notice("mempty"))
    #expect(worker.screen.contains("Peruttu aika  to 26.11.2026 klo 9.00–11.00"))
  }

  /// The convener does not see the student, and is told all the same that nobody comes.
  @Test func theConvenerIsToldWithoutAName() {
    var worker = worker()
    worker.others { book in
      book.clients[Office.aino] = nil
      book.hidden = [Office.aino]
      book.hiddenWithoutPermission = ["mempty": 1]
      book.meetings["mempty"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45)
      ])
    }
    let screen = worker.screen
    #expect(screen.contains("! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa, lupa puuttuu: 1."))
    #expect(screen.contains("lupa puuttuu: 1. Sinä kutsut"))
    #expect(screen.contains("(ei näy sinulle), lupa puuttuu: 1"), "\(screen)")
    #expect(!screen.contains("Aino"))
    worker.press("i")
    #expect(worker.app.top?.destination == .notice("mempty"))
  }

  /// Of a meeting that is over nobody is told how many had a turn whom they may not see.
  @Test func aMeetingOfWhichSomeAreNotShownGivesNoNumber() {
    var worker = worker()
    worker.others { book in
      book.meetings["mempty"]?.value.turns = Rows([])
      book.meetings["mempty"]?.value.state = .closed
      book.meetingsInPart = ["mempty"]
    }
    #expect(worker.screen.contains("ei näy sinulle"), "\(worker.screen)")
    worker.others { book in
      var turn = Turn(client: Office.aino, order: "n", length: 45)
      turn.state = .closed
      book.meetings["mempty"]?.value.turns = Rows([turn])
    }
    #expect(worker.screen.contains("1 näkyy"), "\(worker.screen)")
    worker.app = Worker(worker.app.world, at: .meeting("mempty")).app
    #expect(worker.screen.contains("Muut opiskelijat eivät näy sinulle."), "\(worker.screen)")
    #expect(!worker.screen.contains(" / "), "\(worker.screen)")
  }

  @Test func oneOfTwoWithoutAPermissionIsMarked() {
    var worker = worker(as: Office.olli)
    worker.others { book in
      book.clients["ckalle"]?.value.consents = Rows([Office.consent])
      book.clients[Office.aino]?.value.consents = Rows()
      book.meetings["mempty"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45),
        Turn(client: "ckalle", order: "t", length: 45),
      ])
    }
    #expect(worker.screen.contains("2 opiskelijaa !"))
    #expect(worker.screen.contains("Aino E. (lupa puuttuu), Kalle Ä."))
    #expect(!worker.screen.contains("ei yhtään opiskelijaa"))
  }

  private func withBreak() -> Worker {
    var worker = worker()
    worker.others { book in
      var schedule = Schedule()
      schedule.breaks = Rows([
        SchoolBreak(
          id: "b1", order: "n", name: "Opiston loma", from: Day(2027, 7, 17)!,
          until: Day(2027, 7, 25)!)
      ])
      book.schedule = Held(schedule, version: 1)
    }
    return worker
  }

  /// There is always a next time, or it is said that there is none, on the screen as it opens.
  @Test(
    arguments: [
      (nil, nil, "! Seuraavaa aikaa ei ole sovittu. Sovi se (N tai Y)."),
      (nil, Day(2027, 1, 21), "sovittu: to 21.1.2027 klo 9.00 on luonnos. Vahvista se (V)."),
      (
        Day(2026, 12, 10), nil, "! Tapaamisen to 10.12.2026 jälkeen ei ole sovittu seuraavaa aikaa."
      ),
      (Day(2026, 12, 10), Day(2027, 1, 21), "seuraavaa aikaa: to 21.1.2027 klo 9.00 on luonnos."),
    ] as [(Day?, Day?, String)])
  func thereIsANextTimeOrItIsSaid(_ agreed: Day?, _ draft: Day?, _ said: String) {
    for size in [Size.standard, .small] {
      var worker = worker(next: nil, size: size)
      worker.others { book in
        book.meetings = ["mold": meeting("mold", Day(2026, 10, 29), .closed)]
        if let agreed { book.meetings["mnear"] = meeting("mnear", agreed, .agreed) }
        if let draft { book.meetings["mnext"] = meeting("mnext", draft, .draft) }
      }
      let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(said), "\(worker.screen)")
      worker.others { book in
        book.meetings["ma"] = meeting("ma", Day(2027, 2, 4), .agreed)
        book.meetings["mb"] = meeting("mb", Day(2027, 4, 1), .agreed)
      }
      #expect(!worker.screen.contains("seuraavaa aikaa"), "\(worker.screen)")
      #expect(!worker.screen.contains("Seuraavaa aikaa"), "\(worker.screen)")
    }
  }

  /// An extra meeting is asked of the convener, and whoever asks knows of whom.
  @Test func anExtraMeetingIsAskedOfTheConvener() {
    var asker = worker(as: Office.olli)
    asker.press("l")
    asker.type("ti")
    asker.press(.ctrl("s"))
    #expect(asker.changes.count == 1, "\(asker.screen)")
    #expect(asker.screen.contains("Koollekutsuja Eeva Etsivä näkee sen"), "\(asker.screen)")
    #expect(!asker.screen.contains("ehdottaa"), "\(asker.screen)")
    var world = asker.app.world
    (world.casebook, world.me) = (asker.book, "meeva")
    var convener = Worker(world, at: .comingTimes)
    #expect(
      convener.screen.contains(
        "! Olli Ohjaaja ehdottaa ylimääräistä tapaamista: ti 24.11.2026 klo 9.00."),
      "\(convener.screen)")
    convener.go(to: "ti 24.11.2026")
    convener.press("v")
    #expect(!convener.screen.contains("ehdottaa"), "\(convener.screen)")
  }

  /// What nobody would choose is not proposed, and what stands against a draft is asked about.
  @Test func theNextTimeIsAFreeDay() {
    var worker = worker(next: nil)
    worker.others { book in
      book.meetings["mempty"]?.value.starts = LocalTime(
        day: Day(2026, 10, 29)!, time: ClockTime(9, 0)!)
    }
    worker.press("n")
    #expect(worker.screen.contains("= to 7.1.2027, vk 1"), "\(worker.screen)")
    #expect(worker.screen.contains("ei to 24.12.: jouluaatto"), "\(worker.screen)")
    worker.retype("8.1.2027")
    #expect(!worker.screen.contains("jouluaatto"), "\(worker.screen)")
  }

  @Test func aDraftOnAnEveIsAgreedOnlyWithTheReasonInSight() {
    var worker = worker(next: .draft)
    worker.others { book in
      book.meetings["mnext"]?.value.starts = LocalTime(
        day: Day(2026, 12, 24)!, time: ClockTime(9, 0)!)
    }
    worker.press("i")
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("to 24.12.2026 klo 9.00 on luonnos. Huomaa: jouluaatto."), "\(words)")
  }

  /// What stands against a day is said while it is written, not after the meeting stands.
  @Test(arguments: [
    ("20.7.2027", "= ti 20.7.2027, vk 29, Opiston loma"),
    ("21.1.2027", "= to 21.1.2027, vk 3, sinä päivänä on jo tapaaminen"),
    ("25.6.2027", "= pe 25.6.2027, vk 25, juhannusaatto"),
    ("24.7.2027", "viikonloppu, Opiston loma"),
  ])
  func aDayThatIsNotFreeIsSaid(_ day: String, _ said: String) {
    var worker = withBreak()
    worker.press("n")
    worker.retype(day)
    #expect(worker.screen.contains(said), "\(worker.screen)")
  }

  @Test func theMeetingsOwnDayIsFreeForIt() {
    var worker = withBreak()
    worker.press("s")
    #expect(worker.screen.contains("= to 26.11.2026, vk 48"))
    #expect(!worker.screen.contains("on jo tapaaminen"))
    worker.retype("21.1.2027")
    #expect(worker.screen.contains("sinä päivänä on jo tapaaminen"))
  }

  /// A narrow screen says all of it, on the lines below.
  @Test func nothingOfWhatIsSaidIsCutOnTheSmallScreen() {
    var worker = worker(size: .small)
    worker.press("n")
    worker.retype("21.1.2027")
    #expect(
      worker.screen.split(separator: "\n").joined(separator: " ").split(separator: " ")
        .joined(separator: " ").contains("sinä päivänä on jo tapaaminen"), "\(worker.screen)")
  }

  @Test func twoMeetingsOfOneDayAreMarkedInTheList() {
    var worker = worker()
    worker.others { book in book.meetings["mtwin"] = meeting("mtwin", Day(2027, 1, 21), .draft) }
    worker.press(.down)
    #expect(worker.screen.contains("! sinä päivänä on jo tapaaminen"))
  }

  @Test func whatIsNoDayIsSaidWhenItIsLeft() {
    var worker = worker()
    worker.press("n")
    worker.retype("kesällä")
    worker.press(.tab)
    #expect(worker.screen.contains("Päivästä ei saa selvää."))
  }

  /// A meeting with a student is cancelled: who cancels knows it, and the student is not forgotten.
  @Test func cancellingAMeetingWithAStudentLeavesATrace() {
    var worker = worker(as: Office.olli)
    worker.others { book in
      book.meetings["mempty"]?.value.turns = Rows([
        Turn(client: Office.aino, order: "n", length: 45)
      ])
    }
    worker.press("p")
    #expect(worker.screen.contains("Varattu: 1 opiskelija."))
    #expect(worker.screen.contains("Miksi tapaaminen perutaan?"))
    worker.type("Huone ei ole vapaa")
    worker.press(.enter)
    #expect(worker.changes == [.meeting("mempty", .cancel(reason: "Huone ei ole vapaa"))])
    worker.press("t")
    worker.press(.down)
    #expect(worker.screen.contains("> Peruutus opiskelijalle: Aino E."), "\(worker.screen)")
    #expect(worker.screen.contains("Hei Aino!"))
    var page = Worker(worker.app.world, at: .client(Office.aino))
    page.press("3")
    #expect(page.screen.contains("Peruttu to 26.11.2026 klo 9.00: Huone ei ole vapaa"))
    page.go(to: "to 21.1.2027")
    page.press(.enter)
    #expect(!page.screen.contains("Peruttu to 26.11.2026"), "a new time is booked")
  }
}
