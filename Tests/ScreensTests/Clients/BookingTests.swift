import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The booking page")
struct BookingTests {
  private func atBooking(permitted: Bool = true, size: Size = .standard) -> Worker {
    var worker = Worker(
      Office.world(Office.casebook(permitted: permitted), size: size), at: .client(Office.aino))
    worker.press("3")
    return worker
  }

  @Test func withoutAPermissionNoTimeIsBooked() {
    var worker = atBooking(permitted: false)
    #expect(worker.screen.contains("Aikaa ei voi vielä varata, koska opiskelijan lupa puuttuu."))
    worker.press("n")
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Kysy lupa sivulla 2."))
    worker.press(.enter)
    #expect(worker.screen.contains("[2 Lupa –]"))
  }

  @Test func withoutMeetingsTheWayOutIsNamed() {
    var casebook = Office.casebook()
    casebook.meetings = [:]
    var worker = Worker(Office.world(casebook), at: .client(Office.aino))
    worker.press("3")
    #expect(worker.screen.contains("Tulevia tapaamisia ei ole sovittu."))
    worker.press(.enter)
    #expect(worker.app.top?.destination == .comingTimes)
  }

  @Test func oneKeyBooksTheNextMeeting() {
    var worker = atBooking()
    worker.press("n")
    #expect(
      worker.changes == [
        .meeting(
          Office.january,
          .book(client: Office.aino, order: "n", starts: ClockTime(9, 0), length: 45))
      ])
    #expect(
      worker.screen == """
         Aino Esimerkki                                                     Tallennettu
        ────────────────────────────────────────────────────────────────────────────────
        > 1 Huoli ✓   2 Lupa ✓  [3 Aika ✓]  4 Perustiedot   5 Itsearvio   6   7

           Varattu  pe 15.1.2027 klo 9.00  Kokkola, huone 12
           Alkaa                  9.00
           Kesto, min             45
                                  [ Kutsu joku mukaan ]
                                  Peru varaus

           Mihin tapaamiseen? Enter varaa.
           pe 19.3.2027 klo 9.00  vapaa klo 9.00  Kokkola, huone 12









         Aika varattu.
        ────────────────────────────────────────────────────────────────────────────────
         Enter Kirjoita   N Varaa   I Kutsu   U Kutsukirje   T Tarkistuslista   ? Ohje
        """)
  }

  /// A draft tells nobody: it is named as one before it is booked, after, and in the list.
  @Test(arguments: [Size.standard, .small])
  func aDraftIsNoAgreedTime(_ size: Size) {
    var worker = atBooking(size: size)
    worker.others { $0.meetings[Office.january]?.value.state = .draft }
    #expect(worker.screen.contains("luonnos, vapaa klo 9.00"), "\(worker.screen)")
    #expect(worker.screen.split(separator: "luonnos").count == 2, "the other one is agreed")
    worker.press("n")
    #expect(worker.screen.contains("Varattu. Aika on vielä luonnos"), "\(worker.screen)")
    #expect(worker.screen.contains("Luonnos: aikaa ei ole vielä sovittu."), "\(worker.screen)")
    var list = Worker(worker.app.world, at: .clients)
    list.go(to: "Aino")
    #expect(list.cursorLine.contains("luonnos 15.1."), "\(list.screen)")
  }

  /// What is refused after Enter is said before it.
  @Test func aTimeAfterThePermissionIsNotCalledFree() {
    var worker = atBooking()
    worker.others {
      $0.clients[Office.aino]?.value.consents[Office.consent.id]?.until = Day(2027, 2, 3)
    }
    worker.go(to: "pe 19.3.2027")
    #expect(worker.cursorLine.contains("lupa päättyy ennen"))
    #expect(!worker.cursorLine.contains("vapaa"))
    worker.go(to: "pe 15.1.2027")
    #expect(worker.cursorLine.contains("vapaa klo 9.00"))
  }

  @Test func oneKeyOpensTheStudentsInvitation() {
    var worker = atBooking()
    worker.press("u")
    #expect(worker.app.top?.destination == .client(Office.aino), "nothing is booked yet")
    #expect(worker.screen.contains("Varaa ensin aika: N."))
    worker.press("n")
    worker.press("u")
    #expect(worker.app.top?.destination == .invitation(Office.january, Office.aino))
    #expect(worker.screen.contains("> Kutsu opiskelijalle: Aino E."))
    worker.press(.escape)
    #expect(worker.screen.contains("[3 Aika ✓]"))
  }

  /// A letter is made to an agreed meeting only, and what is said instead is true of the meeting.
  @Test(
    arguments: [
      (.draft, "Tapaaminen on vielä luonnos. Vahvista se ensin sovituksi"),
      (.inProgress, "Tapaaminen on jo alkanut, joten siitä ei enää lähetetä kutsua."),
    ] as [(MeetingState, String)])
  func noLetterToWhatIsNotToCome(_ state: MeetingState, _ words: String) {
    var worker = atBooking()
    worker.press("n")
    worker.app.world.casebook.meetings[Office.january]?.value.state = state
    worker.press("u")
    #expect(worker.app.top?.destination == .client(Office.aino))
    #expect(worker.screen.contains(words), "\(worker.screen)")
  }

  @Test func aBookedTurnOnAZoomedProjector() {
    var worker = atBooking(size: .small)
    worker.press("n")
    #expect(
      worker.screen == """
         Aino Esimerkki                                 Tallennettu
        ────────────────────────────────────────────────────────────
        > 1 Huoli ✓   2 Lupa ✓  [3 Aika ✓]  4   5   6   7

           Varattu  pe 15.1.2027 klo 9.00  Kokkola, huone 12
           Alkaa
             9.00
           Kesto, min
             45
           [ Kutsu joku mukaan ]
           Peru varaus

           Mihin tapaamiseen? Enter varaa.
           pe 19.3.2027 klo 9.00
             vapaa klo 9.00  Kokkola, huone 12
         Aika varattu.
        ────────────────────────────────────────────────────────────
         Enter Kirjoita   N Varaa   I Kutsu   U Kutsukirje   ? Ohje
        """)
  }

  @Test func theNextFreeTimeFollowsTheOthers() {
    var casebook = Office.casebook()
    var turn = Turn(client: "ckalle", order: "n", length: 40)
    turn.starts = ClockTime(9, 15)
    casebook.meetings[Office.january]?.value.turns[turn.id] = turn
    var worker = Worker(Office.world(casebook), at: .client(Office.aino))
    worker.press("3")
    #expect(worker.screen.contains("1 varattu, vapaa klo 9.55"))
    worker.press("n")
    #expect(worker.screen.contains("Vuoro                  ○ 1.  ● 2."))
    worker.press(.down, .down, .down, .left, .down)
    guard case .meeting(_, .moveTurn(_, let order)) = worker.changes.last else {
      Issue.record("not moved: \(worker.changes)")
      return
    }
    #expect(order < "n")
    #expect(worker.screen.contains("Vuoro                  ● 1.  ○ 2."))
  }

  @Test func timeAndLengthAreSavedWhenLeft() {
    var worker = atBooking()
    worker.press("n")
    worker.press(.enter)
    worker.retype("10.30")
    worker.press(.enter)
    #expect(
      worker.changes.last
        == .meeting(
          Office.january,
          .setTurnTime(Turn.id(for: Office.aino), starts: ClockTime(10, 30), length: 45)))
    worker.retype("puoli tuntia")
    worker.press(.enter)
    #expect(worker.changes.count == 2)
    #expect(worker.screen.contains("Kirjoita minuutit numeroina"))
    #expect(worker.screen.contains("puoli tuntia"))
  }

  @Test func aLengthOutOfRangeComesBackRefusedAndStays() {
    var worker = atBooking()
    worker.press("n")
    worker.press(.down, .down, .enter)
    worker.retype("4000")
    worker.press(.escape)
    #expect(worker.screen.contains("Tarkista kesto."))
    #expect(worker.screen.contains("4000"))
    #expect(worker.screen.contains("ei tallessa"))
  }

  @Test func aPartyIsInvitedWithItsMembersNameAndWhy() {
    var worker = atBooking()
    worker.press("ni")
    worker.press(.right, .right)
    #expect(worker.screen.contains("Kaija Keksitty"))
    worker.press(.tab, .tab, .enter)
    worker.type("Kuntoutusraha")
    worker.press(.tab, .enter)
    guard case .meeting(_, .invite(_, let invitation)) = worker.changes.last else {
      Issue.record("not invited: \(worker.changes)")
      return
    }
    #expect(invitation.party == .kela)
    #expect(invitation.name == "Kaija Keksitty")
    #expect(invitation.why == "Kuntoutusraha")
    #expect(worker.screen.contains("Ketkä kutsutaan?  ") || worker.screen.contains("Kutsut"))
    #expect(worker.screen.contains("Kela  Kaija Keksitty  Kuntoutusraha"))
    #expect(worker.drafts.isEmpty)
  }

  /// The second one invited stands under the first, not under the label.
  @Test(arguments: [Size.standard, .small])
  func allInvitedStandUnderEachOther(_ size: Size) {
    var worker = atBooking(size: size)
    worker.press("n")
    for (order, party) in [("a", Party.kela), ("b", .outreach)] {
      let invitation = Invitation(
        id: ID("i\(order)1")!, order: order, party: party, name: "", why: "")
      worker.app.world.casebook.meetings[Office.january]?.value
        .turns[Turn.id(for: Office.aino)]?.invitations[invitation.id] = invitation
    }
    worker.press(.down)
    func column(_ words: String) -> Int? {
      worker.screen.split(separator: "\n").compactMap { line in
        line.firstRange(of: words).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
      }.first
    }
    #expect(column("Kela") != nil && column("Kela") == column("Etsivä"), "\(worker.screen)")
  }

  @Test func aPartyWithoutPermissionIsNotInvited() {
    var worker = atBooking()
    worker.press("ni")
    for _ in 0..<6 { worker.press(.right) }
    #expect(worker.screen.contains("● Terveydenhoitaja (ei lupaa)"))
    worker.press(.tab, .tab, .tab, .enter)
    #expect(worker.changes.count == 1)
    #expect(worker.screen.contains("Lupa ei koske tätä tahoa: Terveydenhoitaja."))
    #expect(worker.screen.contains("Tiina Taivas"))
  }

  @Test func anInvitationIsTakenBackWithTwoPresses() {
    var worker = atBooking()
    worker.press("ni")
    worker.press(.right, .tab, .tab, .tab, .enter)
    worker.press(.home, .down, .down)
    worker.press(.delete)
    #expect(worker.screen.contains("Paina Del uudelleen"))
    worker.press(.delete)
    guard case .meeting(_, .uninvite) = worker.changes.last else {
      Issue.record("not taken back: \(worker.changes)")
      return
    }
    #expect(!worker.screen.contains("Olli Ohjaaja"))
  }

  @Test func aBookingIsCancelledAfterAsking() {
    var worker = atBooking()
    worker.press("n")
    worker.press(.down, .down, .down, .down, .enter)
    #expect(worker.screen.contains("Perutaanko varaus?"))
    worker.press(.enter)
    #expect(worker.changes.last == .meeting(Office.january, .unbook(Turn.id(for: Office.aino))))
    #expect(worker.screen.contains("[3 Aika –]"))
  }

  /// A second coming time is refused with the day of the first.
  @Test func aSecondComingTimeIsRefusedWithTheDayOfTheFirst() {
    var worker = atBooking()
    worker.press("n")
    worker.go(to: "pe 19.3.2027")
    worker.press(.enter)
    #expect(worker.changes.count == 1)
    #expect(worker.screen.contains("jo varattu aika pe 15.1.2027"), "\(worker.screen)")
  }

  /// What was being written on this page is gone on with here, not in the meeting.
  @Test(arguments: ["length", "starts", "invitations/kuusi/why"])
  func whatWasLeftBehindIsTakenUpOnThePage(_ field: String) {
    var book = Office.casebook()
    book.meetings[Office.january]?.value.turns = Rows([
      Turn(client: Office.aino, order: "n", length: 45)
    ])
    let text = ["length": "50", "starts": "9.30"][field] ?? "Tulkki"
    book.drafts = [
      DraftNote(
        document: .meeting(Office.january),
        path: "turns/\(Turn.id(for: Office.aino))/\(field)", text: text,
        basedOn: book.meetings[Office.january]?.version ?? 0, author: Office.olli, machine: "kone",
        time: Office.now, isLeftBehind: true)
    ]
    var worker = Worker(Office.world(book), at: .clients)
    worker.press(.enter)
    #expect(worker.app.top?.destination == .client(Office.aino))
    #expect(worker.screen.contains("[3 Aika"), "\(worker.screen)")
    let line = worker.screen.split(separator: "\n").first { $0.contains(">") && $0.contains(text) }
    #expect(line != nil, "\(worker.screen)")
    worker.press(.tab)
    #expect(worker.changes.isEmpty == field.hasPrefix("invitations"), "\(worker.changes)")
  }

  /// Two that were booked on two machines at once both stand on the page, and it is said.
  @Test func twoComingTimesAreSaid() {
    var book = Office.casebook()
    for id in book.meetings.keys {
      book.meetings[id]?.value.turns = Rows([Turn(client: Office.aino, order: "n", length: 45)])
    }
    var worker = Worker(Office.world(book), at: .client(Office.aino))
    worker.press("3")
    #expect(worker.screen.contains("! Opiskelijalle on varattu kaksi aikaa."))
  }

  /// The order of the turns and their times say two things: it is said, and the lines stand in line.
  @Test func anOrderThatIsNotTheTimesIsSaid() throws {
    var book = Office.casebook()
    var first = Turn(client: Office.aino, order: "c", length: 45)
    first.starts = ClockTime(9, 45)
    var second = Turn(client: "ckalle", order: "n", length: 45)
    second.starts = ClockTime(9, 0)
    book.meetings[Office.january]?.value.turns = Rows([first, second])
    var worker = Worker(Office.world(book), at: .client(Office.aino))
    worker.press("3")
    #expect(worker.screen.contains("! Järjestys ja kellonajat eivät täsmää"), "\(worker.screen)")
    let lines = worker.screen.split(separator: "\n").map(String.init)
    func column(_ words: String) -> Int? {
      lines.compactMap { line in
        line.firstRange(of: words).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
      }.first
    }
    let place = try #require(column("1. 9.45–10.30"))
    #expect(column("2. 9.00–9.45") == place, "\(worker.screen)")
  }
}
