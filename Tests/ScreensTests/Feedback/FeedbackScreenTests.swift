import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Feedback as students and parties give it, and as it is read over time.
@Suite struct FeedbackScreenTests {
  private func world(
    _ given: [Feedback] = [], as member: ID<Member> = Sample.teacher, size: Size = .standard,
    in language: Language = .finnish
  ) -> World {
    var world = World.sample(as: member, size: size, in: language)
    world.casebook.meetings[Sample.meetingID] = Held(Sample.heldMeeting, version: 2)
    for one in given { world.casebook.feedback[one.id] = Held(one, version: 3) }
    return world
  }

  private func student(
    _ given: [Feedback] = [], size: Size = .standard
  ) -> ScreenDriver<StudentFeedback> {
    let world = world(given, size: size)
    let subject = FeedbackSubject.meeting(Sample.meetingID)
    return ScreenDriver(
      StudentFeedback.self, StudentFeedback.open(Sample.clientID, subject, world), world)
  }

  private func screen(_ student: ScreenDriver<StudentFeedback>) -> String {
    var grid = Grid(student.world.size)
    StudentFeedback.view(
      student.state, student.world, on: &grid, in: Rect(student.world.size))
    return grid.text
  }

  @Test func aQuestionOnASmallScreen() {
    var student = student(size: .small)
    student.press(.enter, .character("2"))
    #expect(
      screen(student) == """
           Palaute                                          1 / 3
           ━━━━━━━━━━━━━━━━━━────────────────────────────────────

           Kuinka hyvin sinua kuunneltiin?

             ○ 1  erittäin huonosti
             ● 2  huonosti
             ○ 3  siltä väliltä
             ○ 4  hyvin
             ○ 5  erittäin hyvin







         1–5 Vastaa  Enter Seuraava   Esc Tauko
        """)
  }

  @Test func threeQuestionsAndOwnWords() {
    var student = student()
    student.press(.enter, .character("5"), .enter, .enter, .up, .enter)
    #expect(screen(student).contains("Haluatko sanoa vielä jotain?"))
    student.type("Kiva 1 kerta")
    student.press(.enter)
    #expect(screen(student).contains("Vastauksesi ovat tallessa."))
    let feedback = student.world.casebook.feedback.values.first?.value
    #expect(feedback?.ratings == [.heard: .five, .helped: .five])
    #expect(feedback?.words == "Kiva 1 kerta" && feedback?.finished == Sample.today)
    #expect(feedback?.language == .finnish && feedback?.isStudents == true)
    // Whoever opens it again on the day may change it.
    let again = self.student(student.world.casebook.feedback.values.map(\.value))
    #expect(screen(again).contains("Voit vielä tänään muuttaa vastauksiasi."), "\(screen(again))")
    #expect(student.refusals.isEmpty && student.drafts.isEmpty)
  }

  /// A break keeps what was said, and whoever sits down next goes on where it stopped.
  @Test func brokenOffAndGoneOnWith() {
    var first = student()
    first.press(.enter, .character("3"), .enter, .escape)
    #expect(screen(first).contains("Tauko") && screen(first).contains("F4 Työntekijä jatkaa"))
    let given = first.world.casebook.feedback.values.map(\.value)
    var again = student(given)
    #expect(screen(again).contains("Voit jatkaa siitä, mihin jäit."))
    again.press(.enter)
    #expect(screen(again).contains("2 / 3"))
    #expect(again.world.casebook.feedback.count == 1)
  }

  @Test func nothingOfTheWorkersCanBeReached() {
    var student = student()
    student.press(.enter, .f(2), .f(4), .f(7), .ctrl("p"), .alt("h"), .character("?"))
    #expect(student.went.isEmpty && screen(student).contains("1 / 3"))
    student.press(.ctrl("q"))
    #expect(screen(student).contains("Anna kone nyt työntekijälle."))
  }

  private func papers(
    _ given: [Feedback], as member: ID<Member> = Sample.teacher, size: Size = .standard
  ) -> ScreenDriver<ClientPapers> {
    let world = world(given, as: member, size: size)
    return ScreenDriver(
      ClientPapers.self, ClientPapers.open(Sample.clientID, at: .feedback, world), world)
  }

  @Test func thePageTellsWhatWasSaid() {
    let page = papers([Sample.feedback, Sample.coachsFeedback])
    for words in [
      "Tapaaminen 15.1.2027", "Opiskelija   kuultu 5   selvää –   apua 4", "”Kiva kun",
      "Maija Mallikas, ", "kuultu –   selvää 3   apua –   (kesken)", "[ Anna oma palaute ]",
    ] { #expect(page.shown.contains(words), "\(words)\n\(page.shown)") }
    #expect(
      ClientPapers.documents(page.state) == [
        .client(Sample.clientID), .feedback("f1"), .feedback("f2"),
      ])
  }

  /// A transfer that was sent is asked about before anybody has said anything of it.
  @Test func aTransferIsAskedAbout() {
    var world = world(as: Sample.coach)
    world.casebook.transfers[SampleTransfers.id] = Held(SampleTransfers.prepared, version: 1)
    func subjects() -> [FeedbackSubject] {
      FeedbackOccasion.all(of: Sample.clientID, world).map(\.subject)
    }
    #expect(!subjects().contains(.transfer), "nothing has been sent")
    world.casebook.transfers[SampleTransfers.id] = Held(SampleTransfers.taken, version: 2)
    #expect(subjects().contains(.transfer))
    world.casebook.meetings = [:]
    var page = ScreenDriver(
      ClientPapers.self, ClientPapers.open(Sample.clientID, at: .feedback, world), world)
    #expect(page.shown.contains(world.texts.feedback.page.transfer), "\(page.shown)")
    page.press(.character("o"))
    page.press(.character("4"))
    let feedback = page.world.casebook.feedback.values.first?.value
    #expect(feedback?.subject == .transfer && feedback?.party == .employment, "\(page.shown)")
    #expect(page.refusals.isEmpty)
  }

  @Test func aPartyGivesItsOwn() {
    var page = papers([], as: Sample.coach)
    page.press(.character("o"))
    page.press(.character("4"), .down, .down, .character("2"), .down)
    page.type("Hyvä työnjako")
    page.press(.tab, .enter)
    let feedback = page.world.casebook.feedback.values.first?.value
    #expect(feedback?.member == Sample.coach && feedback?.party == .employment)
    #expect(feedback?.ratings == [.heard: .four, .helped: .two], "\(page.shown)")
    #expect(feedback?.words == "Hyvä työnjako" && feedback?.finished == Sample.today)
    #expect(page.refusals.isEmpty)
  }
}
