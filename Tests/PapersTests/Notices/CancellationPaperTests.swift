import Casework
import Papers
import Testing
import Texts

@Suite struct CancellationPaperTests {
  private let sender = PaperSender(
    roster: NoticeSample.roster, day: day("2026-11-20"), isDemo: false)

  private func text(_ papers: [Paper], _ format: PaperFormat = .text) -> String {
    written(papers, as: format)
  }

  @Test func tellsWhatFallsAwayWhyAndWhenNext() throws {
    let notice = NoticeSample.notice(of: NoticeSample.meeting("2027-01-15", .agreed))
    let paper = try CancellationPaper.paper(of: notice, from: sender, texts: .of(.finnish))
    #expect(
      text([paper]) == """
        Tapaaminen on peruttu
        =====================

        Oma Tie Työhön -ryhmä ei kokoonnu tällä kertaa.

        Peruttu aika  pe 15.1.2027 klo 9.00–11.00
        Paikka        Huone 12
        Syy           Tapaamiseen ei ole varattu aikaa yhdellekään opiskelijalle.

        Seuraava tapaaminen
        -------------------

        Aika    pe 12.3.2027 klo 9.00–11.00
        Paikka  Huone 12

        Merkitse uusi aika kalenteriin. Jos jonkun asia ei voi odottaa, ota yhteyttä:
        sovitaan ylimääräinen tapaaminen.

        Lisätietoja
        -----------

        Ryhmä          Esimerkkiryhmä
        Yhteyshenkilö  Otto Ohjaaja, etsivä nuorisotyöntekijä
        Puhelin        000 000 0003
        Sähköposti     otto@esimerkki.example
        Päivätty       20.11.2026

        """)
  }

  @Test func aReasonThatWasWrittenIsToldAsItIs() throws {
    var meeting = NoticeSample.meeting("2027-01-15", .cancelled)
    meeting.cancelReason = "Koulu on kiinni"
    let notice = NoticeSample.notice(of: meeting)
    #expect(try notice.told().reason == .said("Koulu on kiinni"))
    let paper = try CancellationPaper.paper(of: notice, from: sender, texts: .of(.swedish))
    #expect(text([paper]).contains("Orsak         Koulu on kiinni"))
    #expect(text([paper]).contains("Nästa möte"))
  }

  /// What was told stays; the time of now, or that there is none, stands below it.
  @Test(arguments: [(true, "Uusi aika  pe 12.3.2027"), (false, "Uutta aikaa ei ole")])
  func saysWhatHasChangedSinceItWasSent(_ hasNext: Bool, _ words: String) throws {
    var meeting = NoticeSample.meeting("2027-01-15", .cancelled)
    let told = NoticeSample.meeting("2027-03-05", .agreed, id: "t9")
    meeting.nextTold = ToldMeeting(told)
    func paper(_ notice: CancellationNotice) throws -> String {
      text([try CancellationPaper.paper(of: notice, from: sender, texts: .of(.finnish))])
    }
    var notice = NoticeSample.notice(of: meeting, next: hasNext ? .agreed : .draft)
    #expect(try paper(notice).contains("Aika    pe 5.3.2027"))
    #expect(try !paper(notice).contains("Muuttunut"))
    notice.isOutdated = true
    #expect(try paper(notice).contains("Aika    pe 5.3.2027"))
    #expect(try paper(notice).contains("Muuttunut ilmoituksen jälkeen"))
    #expect(try paper(notice).contains(words))
  }

  /// A meeting, and why nothing can be told of it yet.
  @Test(arguments: [
    (MeetingState.agreed, false, false, Refusal.noNextMeeting),
    (.cancelled, false, false, .noNextMeeting), (.agreed, true, true, .studentsAreBooked),
    (.closed, false, true, .meetingClosed), (.inProgress, true, true, .meetingClosed),
  ])
  func isRefused(_ state: MeetingState, _ isBooked: Bool, _ hasNext: Bool, _ refusal: Refusal) {
    var meeting = NoticeSample.meeting("2027-01-15", state)
    if isBooked { meeting.turns = Sample.meeting.turns }
    let notice = NoticeSample.notice(of: meeting, next: hasNext ? .agreed : .draft)
    #expect(throws: refusal) {
      try CancellationPaper.paper(of: notice, from: sender, texts: .of(.finnish))
    }
  }

  /// Which time falls away, and the new one or that it is still to be agreed.
  @Test(arguments: [false, true])
  func aBookedStudentIsToldAboutTheirOwnTime(_ hasNewTime: Bool) throws {
    let client = NoticeSample.client
    var meeting = NoticeSample.meeting("2027-01-15", .cancelled)
    meeting.cancelReason = "Huone ei ole vapaa"
    var turn = Turn(client: client.id, order: "n", length: 45)
    turn.starts = ClockTime(9, 45)
    meeting.turns = Rows([turn])
    var next = NoticeSample.meeting("2027-03-12", .agreed, id: "t2")
    next.turns = Rows([Turn(client: client.id, order: "n", length: 45)])
    let paper = try CancellationPaper.toStudent(
      client, meeting, next: hasNewTime ? next : nil, from: sender, .of(.finnish))
    let text = text([paper])
    for line in [
      "Hei Aino!", "Sinulle varattu tapaaminen on peruttu.",
      "Peruttu aika  pe 15.1.2027 klo 9.45–10.30", "Syy           Huone ei ole vapaa",
    ] { #expect(text.contains(line), "\(text)") }
    #expect(text.contains("Sovimme kanssasi uuden ajan.") == !hasNewTime)
    #expect(text.contains("pe 12.3.2027 klo 9.00–9.45") == hasNewTime)
    meeting.turns = Rows()
    #expect(throws: Refusal.notBooked) {
      try CancellationPaper.toStudent(client, meeting, next: nil, from: sender, .of(.finnish))
    }
  }

  @Test func aStudentIsToldTheOwnTimeAsItWasAndAsItIs() throws {
    let client = NoticeSample.client
    var meeting = NoticeSample.meeting("2027-01-22", .agreed)
    var turn = Turn(client: client.id, order: "n", length: 45)
    turn.starts = ClockTime(9, 45)
    meeting.turns = Rows([turn])
    func paper() throws -> Paper {
      try MovedPaper.toStudent(client, meeting, from: sender, .of(.finnish))
    }
    #expect(throws: Refusal.meetingNotMoved) { try paper() }
    meeting.movedFrom = LocalTime(day: day("2027-01-15"), time: ClockTime(13, 0)!)
    let text = text([try paper()])
    for line in [
      "Hei Aino!", "Sinulle varattu tapaaminen on siirretty toiseen aikaan.",
      "Aiempi aika  pe 15.1.2027 klo 13.45", "Uusi aika    pe 22.1.2027 klo 9.45–10.30",
    ] { #expect(text.contains(line), "\(text)") }
    meeting.turns = Rows()
    #expect(throws: Refusal.notBooked) { try paper() }
  }

  @Test func aMovedMeetingTellsBothTimes() throws {
    var meeting = NoticeSample.meeting("2027-01-22", .agreed)
    #expect(throws: Refusal.meetingNotMoved) {
      try MovedPaper.paper(of: meeting, from: sender, texts: .of(.finnish))
    }
    meeting.movedFrom = LocalTime(day: day("2027-01-15"), time: ClockTime(9, 0)!)
    let paper = try MovedPaper.paper(of: meeting, from: sender, texts: .of(.english))
    #expect(
      paper.blocks[1]
        == .facts([
          PaperFact("Earlier time", "Fri 15.1.2027 at 9.00"),
          PaperFact("New time", "Fri 22.1.2027 at 9.00–11.00"), PaperFact("Place", "Huone 12"),
        ]))
    meeting.state = .cancelled
    #expect(throws: Refusal.meetingCancelled) {
      try MovedPaper.paper(of: meeting, from: sender, texts: .of(.finnish))
    }
  }

  @Test(arguments: Language.allCases)
  func sampleDataSayThatTheyAre(_ language: Language) throws {
    let sender = PaperSender(roster: nil, day: day("2026-11-20"), isDemo: true)
    var meeting = Sample.meeting
    (meeting.state, meeting.cancelReason) = (.cancelled, "Opisto on kiinni")
    let notice = NoticeSample.notice(of: meeting)
    let paper = try CancellationPaper.paper(of: notice, from: sender, texts: .of(language))
    #expect(paper.sampleNotice != nil && paper.language == language)
    #expect(!text([paper], .html).contains("Aino"))
  }
}

/// Meetings and a roster for notices and invitations.
enum NoticeSample {
  static let roster: Roster = {
    var roster = Sample.roster
    var convener = Member(id: "m3", order: "d", name: "Otto Ohjaaja", party: .outreach)
    convener.role = "etsivä nuorisotyöntekijä"
    convener.phone = "000 000 0003"
    convener.email = "otto@esimerkki.example"
    roster.members["m3"] = convener
    roster.members["m4"] = Member(id: "m4", order: "e", name: "Sari Sosiaali", party: .social)
    return roster
  }()

  /// The notice of a meeting, after which there is one more.
  static func notice(of meeting: Meeting, next: MeetingState = .agreed) -> CancellationNotice {
    let later = NoticeSample.meeting("2027-03-12", next, id: "t2")
    return CancellationNotice(
      of: meeting, among: [meeting, later], roster: roster, today: day("2026-11-20"))
  }

  static func meeting(
    _ on: String, _ state: MeetingState, id: ID<Meeting> = "t1"
  ) -> Meeting {
    var meeting = Meeting(
      id: id, starts: LocalTime(day: day(on), time: ClockTime(9, 0)!), length: 120,
      place: "Huone 12")
    meeting.state = state
    return meeting
  }

  /// Aino, who permits the school, employment services and health care to work together.
  static let client: Client = {
    var client = Sample.client
    client.consents["s1"] = Consent(
      id: "s1", order: "n", kind: .given, day: day("2026-11-01"), way: .spoken,
      parties: [.school, .employment, .health], matters: [.cooperation, .plan])
    return client
  }()
}
