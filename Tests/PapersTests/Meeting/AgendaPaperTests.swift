import Casework
import Papers
import Testing
import Texts

@Suite struct AgendaPaperTests {
  @Test func showsTimesAndPartiesAndNoReasons() {
    let paper = AgendaPaper.paper(
      of: Sample.meeting, clients: ["c1": Sample.client], roster: Sample.roster, isDemo: false,
      texts: .finnish)
    #expect(
      TextWriter(safety: plain).text(paper) == """
        Oma Tie Työhön -ryhmän esityslista
        ==================================

        Aika    pe 15.1.2027 klo 9.00
        Kesto   120 min
        Paikka  Huone 12
        Tila    sovittu

        Opiskelijoiden vuorot
        ---------------------

        Klo   Opiskelija  Kesto   Kutsutut tahot
        ----  ----------  ------  ----------------
        9.00  Aino E.     45 min  Terveydenhoitaja
        9.45  Opiskelija  30 min  –

        Näin vuoro etenee
        -----------------

        1  Opiskelijan oma asia
        2  Keitä on paikalla ja miksi
        3  Puheenjohtaja ja kirjuri
        4  Asiat, katse eteenpäin
        5  Yhteenveto: kuka tekee mitä
        6  Vastuutyöntekijä ja seuranta

        Ryhmä
        -----

        Oppilaitos                    Maija Esimerkki
        Kela                          ei ketään
        Etsivä nuorisotyö             ei ketään
        Aikuissosiaalityö             ei ketään
        Esimerkin työllisyyspalvelut  Teppo Esimerkki
        Terveydenhoitaja              ei ketään

        """)
  }

  @Test func afterTheMeetingTheDecisionsOfEachTurnStandThere() {
    var meeting = Sample.meeting
    for (offset, turn) in meeting.turns.sorted.enumerated() {
      meeting.turns[turn.id]?.entries = Rows([
        Entry(id: "e1", order: "n", matter: nil, kind: .decision, text: "Päätös \(offset)"),
        Entry(id: "e2", order: "p", matter: nil, kind: .information, text: "Tieto \(offset)"),
        Entry(id: "e3", order: "q", matter: nil, kind: .decision, text: "Toinen \(offset)"),
      ])
    }
    func text(_ state: MeetingState) -> String {
      meeting.state = state
      let paper = AgendaPaper.paper(
        of: meeting, clients: ["c1": Sample.client], roster: nil, isDemo: false, texts: .finnish)
      return TextWriter(safety: plain).text(paper)
    }
    #expect(
      text(.closed).contains(
        """
        Päätökset
        ---------

        - Aino E.
          - Päätös 0
          - Toinen 0

        """), "\(text(.closed))")
    // Of a student whose papers are closed to the reader, and of what is no decision, nothing.
    #expect(!text(.closed).contains("Päätös 1") && !text(.closed).contains("Tieto"))
    #expect(!text(.inProgress).contains("Päätös 0") && !text(.agreed).contains("Päätökset"))
  }

  @Test func saysWhyItWasCancelled() {
    var meeting = Sample.meeting
    meeting.state = .cancelled
    meeting.cancelReason = "Ei asiakkaita"
    meeting.turns = Rows()
    let paper = AgendaPaper.paper(
      of: meeting, clients: [:], roster: nil, isDemo: false, texts: .english)
    let text = MarkdownWriter(safety: plain).text(paper)
    #expect(text.contains("- **Cancelled because:** Ei asiakkaita"))
    #expect(text.contains("No turn is booked."))
  }
}
