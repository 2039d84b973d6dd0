import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct ChecklistTests {
  private func desk(
    as member: ID<Member> = Sample.teacher, size: Size = .standard,
    in language: Language = .finnish
  ) -> ScreenDriver<Checklist> {
    ScreenDriver(
      Checklist.self, .init(client: Sample.clientID),
      .sample(as: member, size: size, in: language))
  }

  private func checklist(_ desk: ScreenDriver<Checklist>) -> NeedsChecklist? {
    desk.world.casebook.clients[Sample.clientID]?.value.checklist
  }

  /// A word typed where one answers leads nowhere, and what a digit has changed is said.
  @Test func aWordOnARowLeadsNowhereElse() {
    var desk = desk()
    desk.type("lääkkeet")
    #expect(desk.went == [])
    #expect(desk.said.contains("Palveluluettelo aukeaa viimeiseltä riviltä: End, L."))
    desk.press(.character("1"))
    let count = desk.said.count
    desk.press(.character("1"))
    #expect(desk.said.count == count)
    desk.press(.character("2"))
    #expect(desk.said.last == "Vastaus vaihtui: kyllä → ei.")
    desk.press(.end)
    desk.press(.character("l"))
    #expect(desk.went == [.catalogue(nil)])
  }

  @Test func theTitleFitsANarrowTopLine() {
    let desk = desk(size: .small)
    #expect(Checklist.title(desk.state, desk.world).hasSuffix("  Tarkistuslista"))
  }

  @Test func theListAndTheChosenSituation() {
    let desk = desk()
    #expect(
      desk.screen == """
         Tuen tarpeita 1. Vastattu 3/15.
         OPINNOT JA OPPIMINEN
         > Yksilöllistetty peruskoulu           ·
           Mutkikas opintopolku                 ·
           Muistin ja keskittymisen pulmat      ·
           Oppiminen vaatii tukea               2 ei           1.12.2026 Veera K.
           Kielitaito vasta kehittyy            ·
         TERVEYS JA TOIMINTAKYKY
           Diagnoosi autismin kirjolla          ·
           Terveys rajoittaa                    ·
           Mieli kuormittunut                   4 ei kirjata
           Kuntoutusta useita kertoja           ·
           Sosiaaliset tilanteet vaikeita       ·                                      ↓
        ─ Yksilöllistetty peruskoulu ───────────────────────────────────────────────────
           Peruskoulussa oli omat tavoitteet yhdessä tai useammassa aineessa.
            1 kyllä   2 ei   3 ei tiedossa   4 ei kirjata
           huomio (mitä on huomattu)
           lähde (mistä tiedetään)   havainnut (nimi)          päivä (pv.kk.)


        """)
  }

  @Test func theSameOnASmallScreen() {
    var desk = desk(size: .small)
    desk.press(.character("n"), .character("n"), .character("n"), .character("1"))
    #expect(
      desk.screen == """
         Tuen tarpeita 2. Vastattu 4/15.  ! Monialainen tarve
           Mutkikas opintopolku               ·                    ↑
           Muistin ja keskittymisen pulmat    ·
           Oppiminen vaatii tukea             2 ei
         > Kielitaito vasta kehittyy          1 kyllä
         TERVEYS JA TOIMINTAKYKY                                   ↓
        ─ Kielitaito vasta kehittyy ────────────────────────────────
           Opintojen tai työn kieli ei vielä riitä arjen
           tilanteissa.
           [1 kyllä]  2 ei   3 ei tiedossa   4 ei kirjata
           huomio (mitä on huomattu)
           lähde (mistä tiedetään)   havainnut Veera Keksitty
           päivä 15.1.2027

        """)
  }

  @Test(arguments: [
    (Character("1"), AnswerValue.yes), ("2", .no), ("3", .unknown), ("4", .unwilling),
  ])
  func aDigitAnswersWithMeAndToday(key: Character, value: AnswerValue) {
    var desk = desk()
    desk.press(.character(key))
    let answer = checklist(desk)?.situations[.adaptedSyllabus]
    #expect(answer == ChecklistAnswer(value, observer: Sample.teacher, day: Sample.today))
  }

  @Test func noteSourceObserverAndDayAreWrittenBesideTheAnswer() {
    var desk = desk()
    desk.press(.character("1"), .tab)
    desk.type("Matematiikka ja englanti, ä")
    #expect(
      desk.drafts["checklist/situations/adaptedSyllabus/note"] == "Matematiikka ja englanti, ä")
    desk.press(.enter)
    desk.type("todistus")
    desk.press(.enter)
    desk.type("maija")
    desk.press(.enter)
    desk.type("10.1.2027")
    desk.press(.enter)
    let answer = checklist(desk)?.situations[.adaptedSyllabus]
    #expect(
      answer
        == ChecklistAnswer(
          .yes, observer: Sample.coach, day: Sample.day(2027, 1, 10), source: "todistus",
          note: "Matematiikka ja englanti, ä"))
    #expect(desk.cursorLine.contains("Mutkikas opintopolku"))
    #expect(desk.refusals == [])
  }

  /// Months later it is asked anew: what was answered before stands beside it, with its note.
  @Test(arguments: [Size.standard, .small])
  func aRepeatShowsTheChange(_ size: Size) {
    var desk = desk(size: size)
    let situation = Situation.learningDifficulties
    var casebook = desk.world.casebook
    let first = ChecklistAnswer(
      .no, observer: Sample.teacher, day: Sample.day(2026, 11, 7), source: "keskustelu",
      note: "Vaihtoi alaa kerran.")
    casebook.clients[Sample.clientID]?.value.checklist.situations[situation] = first
    desk.tell(.casebook(casebook))
    for _ in 0..<3 { desk.press(.down) }
    desk.press(.character("1"))
    let now = checklist(desk)?.situations[situation]
    #expect(now?.value == .yes && now?.note == "" && now?.source == "")
    #expect(now?.earlier == [first])
    #expect(desk.screen.contains("ennen: 2 ei 7.11.2026. Vaihtoi alaa"), "\(desk.screen)")
    #expect(!desk.screen.contains("huomio Vaihtoi"), "\(desk.screen)")
    // Put right on the same day: what was answered before stays the one of November.
    desk.press(.character("3"))
    #expect(checklist(desk)?.situations[situation]?.earlier == [first])
    desk.press(.character("s"))
    #expect(desk.screen.contains("Muuttunut edellisestä"), "\(desk.screen)")
    let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "– Oppiminen vaatii tukea: 3 ei tiedossa 15.1.2027; ennen: 2 ei 7.11.2026. "
          + "Vaihtoi alaa kerran. (keskustelu)"), "\(words)")
  }

  @Test func partsOfOneAnswerWaitForEachOther() {
    var desk = desk()
    desk.answersLater = true
    desk.press(.character("1"), .tab)
    desk.answer()
    desk.type("eka")
    desk.press(.tab)
    desk.type("toka")
    desk.press(.tab)
    desk.answer()
    let answer = checklist(desk)?.situations[.adaptedSyllabus]
    #expect(answer?.note == "eka")
    #expect(answer?.source == "toka")
  }

  @Test func aNoteWrittenBeforeTheAnswerGoesWithIt() {
    var desk = desk()
    desk.press(.tab)
    desk.type("Kerrottu itse")
    desk.press(.escape)
    #expect(desk.screen.contains("Vastaa ensin"))
    #expect(desk.saved.isEmpty)
    desk.press(.character("1"))
    #expect(checklist(desk)?.situations[.adaptedSyllabus]?.note == "Kerrottu itse")
    #expect(!desk.screen.contains("Vastaa ensin"))
  }

  @Test func strengthsAndTheNamedJobAreWritten() {
    var desk = desk()
    desk.press(.end, .up, .up, .up, .up, .up, .enter)
    desk.type("Traktorikortti")
    desk.press(.escape, .down, .down, .enter)
    desk.type(" taimistolla")
    desk.press(.enter)
    #expect(checklist(desk)?.skills == "Traktorikortti")
    #expect(checklist(desk)?.namedJob == "Puutarhuri taimistolla")
    desk.press(.escape)
  }

  @Test func theSummarySaysTheMultiAgencyNeedWithItsReasons() {
    var desk = desk()
    desk.press(.character("1"), .character("s"))
    #expect(
      desk.screen == """
         Tuen tarpeita 2. Vastattu 4/15.  ! Monialainen tarve
           Työtoiveet                                                                  ↑
           Työ, johon verrataan                 Puutarhuri
           TUODUT PAPERIT
         > YHTEENVETO                                                                  ↓
        ─ YHTEENVETO ───────────────────────────────────────────────────────────────────
           kyllä 2   ei 1   ei tiedossa 0   ei kirjata 1   vastaamatta 11

           Palveluja tarvitaan samaan aikaan useasta suunnasta: koulutus, työllisyys.
           – Yksilöllistetty peruskoulu (koulutus)
           – Työkokemusta niukasti (työllisyys)
           – suunnitelmassa: Työhönvalmennus (työllisyys)

           Tähänastiset vastaukset eivät viittaa työkyvyn arvion tarpeeseen.






        """)
  }

  /// Out of nothing there is no all-clear, and out of a part only one of that part.
  @Test func nothingAnsweredPointsNowhere() {
    var desk = desk()
    var casebook = desk.world.casebook
    casebook.clients[Sample.clientID]?.value.checklist = NeedsChecklist()
    casebook.clients[Sample.clientID]?.value.selfAssessments = Rows()
    casebook.plans = [:]
    desk.tell(.casebook(casebook))
    desk.press(.character("s"))
    #expect(desk.screen.contains("Yhteenkään kohtaan ei ole vielä vastattu."), "\(desk.screen)")
    #expect(!desk.screen.contains("eivät"), "\(desk.screen)")
    casebook.clients[Sample.clientID]?.value.checklist.situations[.housing] = ChecklistAnswer(.no)
    casebook.clients[Sample.clientID]?.value.checklist.signs[.neverAssessed] = ChecklistAnswer(.no)
    desk.tell(.casebook(casebook))
    #expect(desk.screen.contains("Tähänastiset vastaukset eivät osoita"), "\(desk.screen)")
    #expect(desk.screen.contains("Tähänastiset vastaukset eivät viittaa"), "\(desk.screen)")
  }

  @Test func aSignPointsToAnAssessment() {
    var desk = desk()
    for _ in 0..<15 { desk.press(.down) }
    desk.press(.character("1"))
    #expect(checklist(desk)?.signs[.workAbilityUnclear]?.value == .yes)
    #expect(desk.screen.contains("! Työkyvyn arvio"))
    desk.press(.character("s"))
    #expect(desk.screen.contains("Harkitkaa yhdessä työkyvyn arviota"), "\(desk.screen)")
    #expect(desk.screen.contains("– Työkyky on epäselvä"))
  }

  @Test func whatTheConsentDoesNotCoverIsHiddenAndNotAnswered() {
    var desk = desk(as: Sample.coach)
    for _ in 0..<14 { desk.press(.down) }
    #expect(desk.cursorLine.contains("Asuminen epävarmaa"))
    #expect(desk.cursorLine.contains("piilossa"))
    desk.press(.character("1"), .enter)
    #expect(desk.saved.isEmpty)
    #expect(desk.said == Array(repeating: Texts.finnish.checklist.notes.hiddenReason, count: 2))
  }

  @Test func othersTypingIsSeenInTheNote() {
    var desk = desk()
    var casebook = desk.world.casebook
    casebook.drafts = [
      DraftNote(
        document: .client(Sample.clientID), path: "checklist/situations/adaptedSyllabus/note",
        text: "Kaikki aineet", basedOn: 3, author: Sample.coach, machine: "m2", time: Sample.now)
    ]
    desk.tell(.casebook(casebook))
    #expect(desk.screen.contains("huomio Kaikki aineet"))
    #expect(desk.screen.contains("← Maija Mallikas kirjoittaa"))
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func everyItemHasAShortNameAndAMeaning(language: Language) {
    let texts = Texts.of(language).checklist
    let words = ChecklistItem.all.compactMap { $0.words(texts) }
    #expect(words.count == 25)
    for words in words {
      #expect(TextWidth.of(words.name) <= 36, "\(words.name)")
      #expect(Wrap.lines(words.meaning, width: 55).count <= 2, "\(words.meaning)")
    }
    #expect(Set(words.map(\.name)).count == words.count)
  }
}
