import Casework
import Papers
import Testing
import Texts

@Suite struct InvitationPaperTests {
  private let sender = PaperSender(
    roster: NoticeSample.roster, day: day("2026-11-20"), isDemo: false)

  private var meeting: Meeting {
    var meeting = Sample.meeting
    let id = Turn.id(for: "c1")
    meeting.turns[id]?.starts = ClockTime(9, 15)
    var matter = Matter(id: "x1", order: "b", text: "Kesätyöpaikka", raisedBefore: true)
    meeting.turns[id]?.matters[matter.id] = matter
    matter = Matter(id: "x2", order: "c", text: "Nousi esiin vasta myöhemmin", raisedBefore: false)
    meeting.turns[id]?.matters[matter.id] = matter
    return meeting
  }

  private func text(_ paper: Paper) -> String { written([paper], as: .text) }

  @Test func theStudentIsToldWhenWhereWhoAndWhat() throws {
    let paper = try InvitationPaper(to: meeting, from: sender).toStudent(
      NoticeSample.client, .of(.finnish))
    let text = text(paper)
    #expect(
      text.hasPrefix(
        """
        Kutsu tapaamiseen
        =================

        Hei Aino!

        """))
    #expect(text.contains("Aika    pe 15.1.2027 klo 9.15–10.00\nPaikka  Huone 12\n"))
    #expect(
      text.contains(
        """
        - Oppilaitos: Maija Esimerkki
        - Esimerkin työllisyyspalvelut: Teppo Esimerkki
        - Terveydenhoitaja: Terhi
          - lääkitys

        """))
    #expect(text.contains("- Kesätyöpaikka\n"))
    #expect(!text.contains("vasta myöhemmin"))
    // Those whom the consent does not cover do not come.
    #expect(!text.contains("Sari"))
  }

  /// The letter speaks to the student; the others read the agenda by its own names.
  @Test(arguments: Language.allCases)
  func theStudentReadsWhatHappensAsToldToThem(_ language: Language) throws {
    let texts = Texts.of(language)
    let paper = InvitationPaper(to: meeting, from: sender)
    let student = text(try paper.toStudent(NoticeSample.client, texts))
    let party = text(try paper.toParty(.health, of: NoticeSample.client, texts))
    for item in AgendaItem.allCases {
      let (told, named) = (texts.notices.course(item), texts.common.agendaItem(item))
      #expect(told != named && told.hasSuffix("."))
      #expect(student.contains("- \(told)\n") && !student.contains("- \(named)\n"))
      #expect(party.contains("- \(named)\n") && !party.contains(told))
    }
  }

  @Test func aPartyIsToldWhyAndOnlyTheNameOnTheScreens() throws {
    let paper = InvitationPaper(to: meeting, from: sender)
    let text = text(try paper.toParty(.health, of: NoticeSample.client, .of(.finnish)))
    #expect(text.contains("Kutsuttu    Terhi, Terveydenhoitaja\nOpiskelija  Aino E.\n"))
    #expect(text.contains("- lääkitys"))
    #expect(!text.contains("Aino Esimerkki") && !text.contains("Kesätyöpaikka"))
    // What one is asked for is not told to another.
    let other = self.text(try paper.toParty(.employment, of: NoticeSample.client, .of(.finnish)))
    #expect(other.contains("Terveydenhoitaja: Terhi") && !other.contains("lääkitys"))
    #expect(other.contains("Kutsuttu    Teppo Esimerkki, Esimerkin työllisyyspalvelut"))
  }

  @Test(arguments: Language.allCases)
  func theGroupIsToldNoStudent(_ language: Language) throws {
    let paper = try InvitationPaper(to: meeting, from: sender).toGroup(.of(language))
    for format in PaperFormat.allCases {
      let text = written([paper], as: format)
      for word in ["Aino", "lääkitys", "Kesätyöpaikka", "Terhi"] { #expect(!text.contains(word)) }
      #expect(text.contains("2"))
    }
  }

  /// Whom the consent does not cover is not invited, nor anybody once it has ended.
  @Test(
    arguments: [
      (Party.social, nil, Refusal.partyNotCovered(.social)),
      (.health, "2026-12-31", .consentEndsFirst(day("2026-12-31"))),
      (.health, "2026-11-19", .noConsent),
      (nil, "2027-01-14", .consentEndsFirst(day("2027-01-14"))),
    ] as [(Party?, String?, Refusal)])
  func isRefused(_ party: Party?, _ until: String?, _ refusal: Refusal) {
    var client = NoticeSample.client
    client.consents["s1"]?.until = until.map { day($0) }
    let paper = InvitationPaper(to: meeting, from: sender)
    #expect(throws: refusal) {
      if let party {
        _ = try paper.toParty(party, of: client, .of(.finnish))
      } else {
        _ = try paper.toStudent(client, .of(.finnish))
      }
    }
  }

  @Test(arguments: [
    (MeetingState.draft, Refusal.meetingNotAgreed), (.cancelled, .meetingCancelled),
    (.closed, .meetingClosed), (.inProgress, .meetingHasBegun),
  ])
  func nobodyIsInvitedToWhatIsNotHeld(_ state: MeetingState, _ refusal: Refusal) {
    var meeting = meeting
    meeting.state = state
    let paper = InvitationPaper(to: meeting, from: sender)
    #expect(throws: refusal) { try paper.toGroup(.of(.finnish)) }
    #expect(throws: refusal) { try paper.toStudent(NoticeSample.client, .of(.finnish)) }
  }

  @Test func aStudentWhoIsNotBookedIsNotInvited() {
    var meeting = meeting
    meeting.turns = Rows()
    #expect(throws: Refusal.notBooked) {
      try InvitationPaper(to: meeting, from: sender).toStudent(NoticeSample.client, .of(.finnish))
    }
  }
}
