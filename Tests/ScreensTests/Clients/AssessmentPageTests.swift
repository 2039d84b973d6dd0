import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The page of the papers about self-assessments: filled in while talking, and what was answered.
@Suite struct AssessmentPageTests {
  private func worker(
    _ client: Client = Sample.client, as member: ID<Member> = Sample.teacher,
    size: Size = .standard
  ) -> Worker {
    var world = World.sample(client: client, as: member, size: size)
    world.casebook.questionnaire = Sample.questionnaire
    var worker = Worker(world, at: .client(Sample.clientID))
    worker.press("5")
    return worker
  }

  private func newest(_ worker: Worker) -> SelfAssessment? {
    worker.app.world.casebook.clients[Sample.clientID]?.value.selfAssessmentsByDay.last
  }

  @Test func filledInWhileTalking() {
    var worker = worker()
    #expect(worker.screen.contains("Itsearviota ei ole vielä täytetty."))
    worker.press(.down, .enter)
    #expect(worker.screen.contains("yhdessä, vastattu 0/5, kesken"))
    #expect(worker.screen.contains("Itsearvio aloitettu."))
    // The digits answer; the page stays.
    worker.press(.character("2"), .down, .character("5"), .down)
    worker.type("Haluan taimistolle")
    worker.press(.escape)
    let new = newest(worker)
    #expect(new?.way == .together && new?.writtenBy == Sample.teacher)
    #expect(new?.rating("workwish", in: "goals") == .two)
    #expect(new?.rating("worked", in: "goals") == .five)
    #expect(new?.words(in: "goals") == "Haluan taimistolle")
    worker.press(.home)
    #expect(
      worker.screen.contains("yhdessä, vastattu 2/5, kesken, omin sanoin 1"), "\(worker.screen)")
    #expect(worker.screen.contains("○ 1  ● 2  ○ 3  ○ 4  ○ 5  ○ –"))
  }

  @Test func anAnswerIsTakenBackAndTheRestFinished() {
    var worker = worker()
    worker.press(.down, .enter, .character("2"), .down, .up)
    #expect(newest(worker)?.ratingCount == 1)
    // An answer that stands is asked about first.
    for _ in 1...5 { worker.press(.right) }
    worker.press(.down)
    #expect(newest(worker)?.ratingCount == 0)
    worker.press(.end, .up, .enter)
    #expect(newest(worker)?.finished == Sample.today)
    #expect(worker.screen.contains("Itsearvio on valmis."))
    #expect(worker.screen.contains("15.1.2027  yhdessä, vastattu 0/5"))
  }

  /// A digit that was meant for another page changes nobody's answer unseen.
  @Test(arguments: [Key.character("4"), .right, .character(" ")])
  func anAnswerThatStandsIsChangedOnlyWhenItIsMeant(_ key: Key) {
    var worker = worker()
    worker.press(.down, .enter, .character("3"), .down, .up)
    let saved = worker.changes.count
    worker.press(key)
    #expect(worker.screen.contains("Tässä on jo vastaus 3."), "\(worker.screen)")
    #expect(worker.screen.contains("● 3"), "\(worker.screen)")
    worker.press(.down, .up)
    #expect(worker.changes.count == saved)
    // The student wants it: what stood before stays in sight, and Ctrl-Z brings it back.
    worker.press(key, key)
    #expect(worker.screen.contains("● 4") && worker.screen.contains("Aiempi vastaus: 3."))
    worker.press(.down, .up)
    #expect(newest(worker)?.rating("workwish", in: "goals") == .four)
    #expect(worker.screen.contains("Aiempi vastaus: 3."), "\(worker.screen)")
    worker.press(.ctrl("z"), .down)
    #expect(newest(worker)?.rating("workwish", in: "goals") == .three)
  }

  /// Nothing of what was answered can have the focus, and still all of it can be read.
  @Test(arguments: [Key.down, .pageDown])
  func everyAnswerComesIntoSightInASmallWindow(_ key: Key) {
    var worker = worker(size: .small)
    worker.press(.down, .enter)
    for _ in 0..<20 {
      let row = worker.screen.split(separator: "\n").first { $0.contains(">") } ?? ""
      if row.contains("○ 1") { worker.press(.character("3")) }
      worker.press(.down)
    }
    #expect(newest(worker)?.ratingCount == Sample.questionnaire.statementCount)
    worker.press(.end, .up, .enter)
    #expect(newest(worker)?.finished == Sample.today)
    worker.press(.home)
    var seen = ""
    for _ in 0..<40 {
      worker.press(key)
      seen += worker.screen
    }
    for statement in Sample.questionnaire.areas.flatMap(\.statements) {
      #expect(seen.contains(statement.text[.finnish].prefix(20)), "\(statement.text[.finnish])")
    }
    worker.press(.home)
    #expect(worker.screen.contains("> [ Opiskelija täyttää itse ]"), "\(worker.screen)")
  }

  @Test func oneBegunByMistakeIsTakenAway() {
    var worker = worker()
    worker.press(.down, .enter, .end, .enter)
    #expect(worker.screen.contains("Poistetaanko vastaukset?"))
    worker.press(.enter)
    #expect(newest(worker) == nil)
  }

  /// What is being written stays on the screen, and is saved so that it brings all of it back.
  @Test func oneTakenAwayByAnotherWhileItIsWrittenIn() {
    var worker = worker()
    worker.press(.down, .enter, .character("2"), .down, .character("5"), .down)
    worker.type("Haluan")
    let version = worker.book.clients[Sample.clientID]?.version
    let seen = newest(worker)?.id ?? "v0"
    worker.isDeskAway = true
    worker.others { book in
      book.clients[Sample.clientID]?.value.selfAssessments[seen] = nil
      book.clients[Sample.clientID]?.version += 1
    }
    worker.type(" taimistolle")
    #expect(worker.screen.contains("Haluan taimistolle") && worker.screen.contains("kesken"))
    worker.press(.escape)
    guard
      case .client(_, .selfAssess(_, .write("Haluan taimistolle", in: "goals")))? =
        worker.changes.last
    else {
      Issue.record("not saved: \(worker.changes)")
      return
    }
    #expect(worker.bases.last == version)
  }

  @Test func theChangeStandsByAreaAndStatement() {
    var client = Sample.assessedClient
    var later = SelfAssessment(
      id: "v2", order: "t", questionnaire: "q1", language: .finnish, way: .paper,
      day: Sample.today)
    later.finished = Sample.today
    later.areas = [
      "goals": AssessedArea(ratings: ["workwish": .four, "worked": .three], words: "Taimisto"),
      "help": AssessedArea(ratings: ["company": .five]),
    ]
    client.selfAssessments["v2"] = later
    let worker = worker(client)
    for line in [
      "15.1.2027  paperilla, vastattu 3/5", "Muutos edellisestä (1.12.2026):",
      "Goals (fi)  3 → 3,5", "4  I know what work I want. (fi)  step4 (fi)  2 → 4 ↑",
      "3  I have worked. (fi)  step3 (fi)  4 → 3 ↓", "”Taimisto”",
      "–  I have energy. (fi)  ei vastausta", "Help (fi) (iso numero: haluaa apua)  5 → 5",
    ] { #expect(worker.screen.contains(line), "\(line)\n\(worker.screen)") }
  }

  @Test func healthStaysClosed() {
    var client = Sample.assessedClient
    var consent = Sample.consent
    consent.matters.remove(.health)
    client.consents = Rows([consent])
    let worker = worker(client, as: Sample.coach)
    #expect(worker.screen.contains("Osa vastauksista ei näy sinulle."))
    #expect(worker.screen.contains("vastattu 3/3"))
    #expect(!worker.screen.contains("Health") && !worker.screen.contains("energy"))
  }

  @Test func theTabsFitANarrowWindow() {
    let worker = worker(size: .small)
    #expect(worker.screen.contains("  1 Huoli ✓   2 Lupa ✓   3 ✓   4  [5 Itsearvio]  6   7\n"))
  }

  /// The empty questionnaire is printed for the student, in the student's language.
  @Test(arguments: [Language.finnish, .swedish])
  func theEmptyQuestionnaireIsPrinted(_ language: Language) {
    var client = Sample.client
    client.language = language
    var worker = worker(client)
    worker.go(to: "Tulosta tyhjä lomake")
    worker.press(.enter)
    let texts = Texts.of(language).selfAssessment
    #expect(worker.screen.contains(texts.sheet.name), "\(worker.screen)")
    worker.press(.enter)
    #expect(worker.screen.contains(".html"), "\(worker.screen)")
    worker.press(.escape, .escape)
    #expect(worker.screen.contains("[ Tulosta tyhjä lomake ]"))
  }

  /// Looked for by its words, whether a self-assessment has been begun or not.
  @Test(arguments: ["lomake", "tulosta"])
  func theEmptyQuestionnaireIsFoundByItsWords(_ words: String) {
    var worker = worker()
    worker.press(.down, .enter)
    worker.press(.escape, .ctrl("p"))
    worker.type(words)
    worker.press(.enter)
    #expect(worker.app.top?.destination == .questionnaire(Sample.clientID))
  }

  /// The earlier one can be read while a new one is being filled in.
  @Test func theAnsweredOneStaysBelowTheOneThatIsBegun() {
    var worker = worker()
    worker.press(.down, .enter, .character("2"))
    worker.go(to: "Itsearvio on valmis")
    worker.press(.enter)
    worker.go(to: "Täytetään yhdessä")
    worker.press(.enter)
    #expect(newest(worker)?.finished == nil)
    worker.press(.end)
    for _ in 0..<12 where !worker.screen.contains("15.1.2027  yhdessä, vastattu 1/5") {
      worker.press(.pageDown)
    }
    #expect(worker.screen.contains("15.1.2027  yhdessä, vastattu 1/5"), "\(worker.screen)")
  }
}
