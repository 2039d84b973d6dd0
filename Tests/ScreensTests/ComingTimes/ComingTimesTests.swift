import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct ComingTimesTests {
  /// What is asked about stays in sight, and no rule stands right upon another.
  @Test(arguments: [Size.standard, .small], [0, 3])
  func aQuestionLeavesListAndDetailsInSight(_ size: Size, _ told: Int) {
    let area = Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
    let dialog = Dialog(["Miksi?"], answers: [Dialog.Answer(.enter, "Peru")], input: LineField())
    let parts = ComingTimesLayout(area, .calendar(dialog), told: told)
    #expect(parts.list.rows >= 3)
    #expect(parts.details.rows >= 3)
    #expect(parts.list.endRow == parts.details.row && parts.details.endRow == parts.form.row)
    #expect(parts.form.rows == dialog.rowCount(columns: area.columns))
  }

  @Test func theWholeScreen() {
    #expect(
      Person(SampleGroup.world(), at: .comingTimes).screen == """
         Tulevat ajat   Kokkolan ryhmä                            Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         ! Tapaamisen pe 15.1.2027 jälkeen ei ole sovittu seuraavaa aikaa: pe 19.3.2027
         klo 9.00 on luonnos. Vahvista se (V).
         Tulossa
        > pe 15.1.2027 klo 9.00   tänään              2 opiskelijaa           käynnissä
          pe 12.3.2027 klo 9.00   56 päivän päästä    uutta aikaa ei sovittu    peruttu
          pe 19.3.2027 klo 9.00   63 päivän päästä    ei varauksia              luonnos
         Aiemmat
          pe 20.11.2026 klo 9.00  56 päivää sitten    ei varauksia            päättynyt





        ────────────────────────────────────────────────────────────────────────────────
         Paikka         Kokkola, huone 12, klo 9.00–12.00
         Opiskelijat    9.00 Aino E., 10.00 Eetu K.
         Ilman jäsentä  Aikuissosiaalityö



        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   V Vahvista   N Uusi   T Kutsu   U Seuranta   X Kalenteri   ? Ohje
        """)
  }

  /// Which parties have nobody in the group, or that all have somebody, is one plain statement.
  @Test(arguments: [
    (Language.finnish, "Ilman jäsentä  ei yhtään tahoa"), (.swedish, "Utan medlem  ingen part"),
    (.english, "Without a member  no party"),
  ])
  func thatNoSeatIsEmptyReadsAsAStatement(_ language: Language, _ words: String) {
    var book = SampleGroup.casebook()
    let member = Member(
      id: "msiiri", order: "z", name: "Siiri Satunen", party: .social)
    book.roster?.value.members[member.id] = member
    let screen = Person(SampleGroup.world(book, language), at: .comingTimes).screen
    #expect(screen.contains(words), "\(screen)")
  }

  /// A meeting of an earlier day that nobody has closed is not coming: it waits to be closed.
  @Test(
    arguments: [
      (Language.finnish, " Aiemmalta päivältä, päättämättä", "päättämättä"),
      (.swedish, " Från en tidigare dag, inte avslutat", "inte avslutat"),
      (.english, " From an earlier day, not closed", "not closed"),
    ], [Size.standard, .small])
  func whatNobodyClosedIsSaidToWaitForIt(
    _ expected: (language: Language, title: String, state: String), _ size: Size
  ) {
    var meeting = SampleGroup.runningMeeting
    meeting.starts.day = SampleGroup.today.adding(days: -1)
    let world = SampleGroup.world(SampleGroup.casebook(meeting), expected.language, size: size)
    var person = Person(world, at: .comingTimes)
    let rows = person.screen.split(separator: "\n").map(String.init)
    let title = rows.firstIndex { $0 == expected.title }
    let coming = rows.firstIndex { $0 == " " + world.texts.comingTimes.coming }
    #expect(title != nil && coming != nil, "\(person.screen)")
    guard let title, let coming else { return }
    #expect(coming == title + 2, "\(person.screen)")
    #expect(rows[title + 1].hasSuffix(" " + expected.state), "\(person.screen)")
    person.press(.enter)
    #expect(person.screen.contains("Aino"), "\(person.screen)")
  }

  /// Who comes is what the row is for: it is never cut, however far away the day is.
  @Test func whoComesIsNotCutByHowFarAwayItIs() {
    var book = SampleGroup.casebook()
    let day = SampleGroup.today.adding(days: 10)
    var meeting = SampleGroup.agreedMeeting
    meeting.starts.day = day
    book.meetings[meeting.id] = Held(meeting, version: 7)
    book.clients["csatu"] = Held(
      SampleGroup.client("csatu", "Satu", "Sepitetty"), version: 2)
    var plan = Plan(id: Plan.id(for: "csatu"), client: "csatu", revision: 1, language: .finnish)
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: day)
    book.plans[plan.id] = Held(plan, version: 1)
    let person = Person(SampleGroup.world(book), at: .comingTimes)
    let row = person.screen.split(separator: "\n").first { $0.contains("10 päivän päästä") } ?? ""
    #expect(row.contains("2 opiskelijaa + 1 seuranta"), "\(person.screen)")
    #expect(row.hasSuffix("sovittu"), "\(person.screen)")
    #expect(person.screen.contains("U Seuranta"), "\(person.screen)")
  }

  @Test func theSmallScreenHasEverything() {
    #expect(
      Person(SampleGroup.world(size: .small), at: .comingTimes).screen == """
         Tulevat ajat   Kokkolan ryhmä        Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────
         ! Tapaamisen pe 15.1.2027 jälkeen ei ole sovittu seuraavaa
         aikaa: pe 19.3.2027 klo 9.00 on luonnos. Vahvista se (V).
         Tulossa
        > pe 15.1.2027 klo 9.00   2 opiskelijaa           käynnissä
          pe 12.3.2027 klo 9.00   uutta aikaa ei sovittu    peruttu
          pe 19.3.2027 klo 9.00   ei varauksia              luonnos
         Aiemmat
          pe 20.11.2026 klo 9.00  ei varauksia            päättynyt
        ────────────────────────────────────────────────────────────
         Paikka         Kokkola, huone 12, klo 9.00–12.00
         Opiskelijat    9.00 Aino E., 10.00 Eetu K.
         Ilman jäsentä  Aikuissosiaalityö


        ────────────────────────────────────────────────────────────
         Enter Avaa   V Vahvista   N Uusi   T Kutsu   ? Ohje
        """)
  }

  @Test func swedish() {
    #expect(
      Person(SampleGroup.world(SampleGroup.casebook(), .swedish), at: .comingTimes).screen == """
         Kommande tider   Kokkolan ryhmä                               Sparat  kl. 9.24
        ────────────────────────────────────────────────────────────────────────────────
         ! Ingen tid är avtalad efter mötet fr 15.1.2027: fr 19.3.2027 kl. 9.00 är ett
         utkast. Bekräfta det (V).
         Kommande
        > fr 15.1.2027 kl. 9.00   i dag               2 studerande                pågår
          fr 12.3.2027 kl. 9.00   om 56 dagar         ingen ny tid är avtalad  inställt
          fr 19.3.2027 kl. 9.00   om 63 dagar         inga bokningar             utkast
         Tidigare
          fr 20.11.2026 kl. 9.00  för 56 dagar sedan  inga bokningar           avslutat





        ────────────────────────────────────────────────────────────────────────────────
         Plats        Kokkola, huone 12, kl. 9.00–12.00
         Studerande   9.00 Aino E., 10.00 Eetu K.
         Utan medlem  Vuxensocialarbete



        ────────────────────────────────────────────────────────────────────────────────
         Enter Öppna  V Bekräfta  N Ny  T Inbjudan  U Uppföljning  X Kalender  ? Hjälp
        """)
  }

  /// What was typed for another time is found again after a crash, as all typing is.
  @Test func whatIsWrittenToMoveAMeetingIsKept() throws {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("s"))
    person.type("8.4.")
    let kept = person.effects.compactMap { effect -> (path: String, text: String)? in
      if case .draft(.meeting("mmaaliskaksi"), let path, let text, _) = effect {
        (path, text)
      } else {
        nil
      }
    }
    #expect(kept.last?.path == TimeForm.moveDraft)
    #expect(kept.last?.text.hasPrefix("8.4.; 9.00; 180") == true, "\(kept)")

    var casebook = SampleGroup.casebook()
    let note = DraftNote(
      document: .meeting("mmaaliskaksi"), path: TimeForm.moveDraft,
      text: try #require(kept.last).text,
      basedOn: 1, author: SampleGroup.me, machine: "kone", time: SampleGroup.now,
      isLeftBehind: true)
    casebook.drafts = [note]
    var next = Person(SampleGroup.world(casebook), at: .clients)
    next.press(.enter)
    #expect(next.app.top?.destination == .comingTimes)
    #expect(next.screen.contains("SIIRRÄ TAPAAMINEN"), "\(next.screen)")
    #expect(next.screen.contains("8.4."), "\(next.screen)")
  }

  @Test func anEmptyGroupIsToldWhatToDo() {
    let screen = Person(SampleGroup.world(.nothing), at: .comingTimes).screen
    #expect(screen.contains("Tapaamisia ei ole vielä sovittu. Tee ensimmäinen: paina N."))
  }

  @Test func aNewMeetingIsMadeInOneForm() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    #expect(
      person.screen == """
         Tulevat ajat   Kokkolan ryhmä                            Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────
         ! Tapaamisen pe 15.1.2027 jälkeen ei ole sovittu seuraavaa aikaa: pe 19.3.2027
         klo 9.00 on luonnos. Vahvista se (V).
         Tulossa
        > pe 15.1.2027 klo 9.00   tänään              2 opiskelijaa           käynnissä
          pe 12.3.2027 klo 9.00   56 päivän päästä    uutta aikaa ei sovittu    peruttu
          pe 19.3.2027 klo 9.00   63 päivän päästä    ei varauksia              luonnos
         Aiemmat
          pe 20.11.2026 klo 9.00  56 päivää sitten    ei varauksia            päättynyt





        ────────────────────────────────────────────────────────────────────────────────
         UUSI TAPAAMINEN
        > Päivä        14.5.2027  = pe 14.5.2027, vk 19
          Kellonaika   9.00
          Kesto (min)  180
          Paikka
                       Lisää tapaaminen
        ────────────────────────────────────────────────────────────────────────────────
         Enter Seuraava   F1 Ohje   Esc Takaisin
        """)
    person.press(.ctrl("a"))
    person.type("21.5.")
    person.press(.enter, .enter, .enter)
    person.type("Kokkola")
    person.press(.enter, .enter)
    let starts = LocalTime(day: Day(2027, 5, 21)!, time: ClockTime(9, 0)!)
    #expect(
      person.changes == [
        .meeting("mnew1", .open(starts: starts, length: 180, place: "Kokkola", isExtra: false))
      ])
    #expect(person.screen.contains("UUSI TAPAAMINEN"), "it stays until the answer comes")
    person.hear(.saved(ticket: 1, document: .meeting("mnew1"), version: 1, openQuestions: 0))
    #expect(!person.screen.contains("UUSI TAPAAMINEN"))
    #expect(person.screen.contains("V vahvistaa sen sovituksi."))
  }

  @Test(arguments: [
    ("hups", "Päivästä ei saa selvää."), ("1.2.2024", "Päivä on jo mennyt."),
  ])
  func aDayThatCannotBeIsNotTaken(_ typed: String, _ words: String) {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"), .ctrl("a"))
    person.type(typed)
    person.press(.enter, .enter, .enter, .enter, .enter)
    #expect(person.screen.contains(words))
    #expect(person.changes.isEmpty)
  }

  @Test func whatIsHalfFilledInIsThereNextTime() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"), .ctrl("a"))
    person.type("3.6.")
    person.press(.escape, .character("n"))
    #expect(person.screen.contains("Päivä        3.6."))
  }

  @Test func aNewMeetingIsKeptWhileItIsFilledInAndTakenUpAfterAKill() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("n"))
    #expect(person.effects.isEmpty, "nothing has been written yet")
    person.press(.ctrl("a"))
    person.type("3.6.")
    person.press(.enter, .enter, .enter)
    person.type("Kokkola; huone 3")
    guard case .draft(.meeting("mnew1"), let path, let text, 0)? = person.effects.last else {
      Issue.record("the form is not kept: \(person.effects)")
      return
    }
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: .meeting("mnew1"), path: path, text: text, basedOn: 0, author: SampleGroup.me,
        machine: "a", time: SampleGroup.now, isLeftBehind: true)
    ]
    var next = Person(SampleGroup.world(book), at: .clients)
    #expect(next.screen.contains("3.6.; 9.00; 180;"))
    next.press(.enter)
    #expect(next.app.top?.destination == .comingTimes)
    #expect(next.screen.contains("Päivä        3.6."))
    #expect(next.screen.contains("Paikka       Kokkola; huone 3"))
    next.press(.end, .enter, .enter, .enter, .enter, .enter)
    guard case .meeting("mnew1", .open(_, 180, "Kokkola; huone 3", false))? = next.changes.last
    else {
      Issue.record("not made: \(next.changes)")
      return
    }
    next.hear(.saved(ticket: 1, document: .meeting("mnew1"), version: 1, openQuestions: 0))
    let dropped = next.effects.contains {
      if case .dropDraft(.meeting("mnew1"), path) = $0 { true } else { false }
    }
    #expect(dropped)
  }

  /// A meeting between the fixed times: no day is proposed for it, and it is marked as extra.
  @Test func anExtraMeetingIsMadeBetweenTheOthers() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("l"))
    #expect(person.screen.contains("YLIMÄÄRÄINEN TAPAAMINEN"))
    person.type("5.2.")
    guard case .draft(.meeting("mnew1"), "new", let kept, _)? = person.effects.last else {
      Issue.record("it is not kept while it is typed")
      return
    }
    #expect(kept.hasPrefix("ylimääräinen; 5.2."))
    person.press(.enter, .enter, .enter, .enter, .enter)
    guard case .meeting("mnew1", .open(let starts, _, _, true))? = person.changes.last else {
      Issue.record("not made: \(person.changes)")
      return
    }
    #expect(starts.day == Day(2027, 2, 5))
    // What a program that died had kept goes on as an extra one, in whichever language.
    var form = TimeForm(next: nil, SampleGroup.world())
    form.take("extra; 5.2.2027; 9.00; 180; Huone; 12", SampleGroup.world())
    #expect(form.isExtra && form.words(SampleGroup.world()).hasSuffix("180; Huone; 12"))
  }

  @Test func cancellingTakesAReasonAndKeepsItWhileItIsTyped() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("p"))
    person.type("Ei varauksia")
    guard
      case .draft(.meeting("mmaaliskaksi"), "cancelReason", "Ei varauksia", _)? =
        person.effects.last
    else {
      Issue.record("the reason is not kept while it is typed")
      return
    }
    person.press(.enter)
    #expect(person.changes == [.meeting("mmaaliskaksi", .cancel(reason: "Ei varauksia"))])
  }

  @Test(arguments: [
    (Key.character("p"), "cancelReason"), (.character("m"), "place"),
  ])
  func whatIsBegunInAQuestionStandsThereAgain(_ key: Key, _ path: String) {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, key)
    person.type("Uusi sana")
    person.press(.escape, key)
    #expect(person.screen.contains("Uusi sana"))
    person.type("!")
    guard case .draft(.meeting("mmaaliskaksi"), path, let text, _)? = person.effects.last else {
      Issue.record("\(person.effects)")
      return
    }
    #expect(text.hasSuffix("Uusi sana!"))
    person.press(.enter)
    person.hear(
      .saved(ticket: 1, document: .meeting("mmaaliskaksi"), version: 2, openQuestions: 0))
    person.press(.character("m"))
    #expect(path == "cancelReason" || !person.screen.contains("Uusi sana!"))
  }

  @Test func aMoveThatWasBegunStandsThereAgain() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.down, .down, .character("s"), .ctrl("a"))
    person.type("24.3.")
    person.press(.escape, .character("s"))
    #expect(person.screen.contains("24.3."))
  }

  /// As another screen of this program, or the same program before, has kept it.
  @Test func theReasonKeptOfThisMembersTypingIsTakenUp() {
    var book = SampleGroup.casebook()
    book.drafts = [
      DraftNote(
        document: .meeting("mmaaliskaksi"), path: "cancelReason", text: "Ei varauksia",
        basedOn: 1, author: SampleGroup.me, machine: "a", time: SampleGroup.now)
    ]
    var person = Person(SampleGroup.world(book), at: .comingTimes)
    person.press(.down, .down, .character("p"))
    #expect(person.screen.contains("Ei varauksia"))
  }

  @Test(arguments: [
    (Key.character("s"), "Tapaaminen on käynnissä."),
    (.character("p"), "Tapaaminen on käynnissä."), (.character("r"), "Vain peruttu tai päättynyt"),
  ])
  func whatCannotBeDoneSaysWhy(_ key: Key, _ words: String) {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(key)
    #expect(person.screen.contains(words))
    #expect(person.effects.isEmpty)
  }

  @Test func slashFindsAndEscapeLeavesTheFilterFirst() {
    var person = Person(SampleGroup.world(), at: .comingTimes)
    person.press(.character("/"))
    person.type("päättynyt")
    #expect(!person.screen.contains("käynnissä"))
    person.press(.escape)
    #expect(person.screen.contains("käynnissä"))
  }
}
