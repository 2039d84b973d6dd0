import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct StudentAssessmentTests {
  private static func world(
    _ client: Client = Sample.client, as member: ID<Member> = Sample.teacher,
    size: Size = .standard, in language: Language = .finnish
  ) -> World {
    var world = World.sample(client: client, as: member, size: size, in: language)
    world.casebook.questionnaire = Sample.questionnaire
    return world
  }

  private func student(
    _ client: Client = Sample.client, as member: ID<Member> = Sample.teacher,
    size: Size = .standard
  ) -> ScreenDriver<StudentAssessment> {
    let world = Self.world(client, as: member, size: size)
    return ScreenDriver(
      StudentAssessment.self, StudentAssessment.open(Sample.clientID, world), world)
  }

  private func assessment(_ student: ScreenDriver<StudentAssessment>) -> SelfAssessment? {
    student.world.casebook.clients[Sample.clientID]?.value.selfAssessmentsByDay.last
  }

  private func screen(_ student: ScreenDriver<StudentAssessment>) -> String {
    var grid = Grid(student.world.size)
    StudentAssessment.view(
      student.state, student.world, on: &grid, in: Rect(student.world.size))
    return grid.text
  }

  @Test func theGreetingOnASmallScreen() {
    #expect(
      screen(student(size: .small)) == """


           Hei, Aino!

           Seuraavaksi tulee 5 lausetta, yksi kerrallaan.

           Kerro, miten hyvin lause sopii sinuun.

           Oikeita tai vääriä vastauksia ei ole. Saat ohittaa
           lauseen ja pitää tauon.

           Vastauksesi näkee työntekijä, joka on kanssasi. Muut
           näkevät ne vain, jos annat luvan.




         Enter Aloita   Esc Tauko
        """)
  }

  @Test func aStatementOnASmallScreen() {
    var student = student(size: .small)
    student.press(.enter, .character("4"), .tab)
    student.type("Haluan taimistolle")
    student.press(.enter)
    #expect(
      screen(student) == """
           Itsearvio                                        1 / 5
           ━━━━━━━━━━────────────────────────────────────────────
           Goals (fi)
           I know what work I want. (fi)

           Miten hyvin lause sopii sinuun?
             ○ 1  step1 (fi)
             ○ 2  step2 (fi)
             ○ 3  step3 (fi)
             ● 4  step4 (fi)
             ○ 5  step5 (fi)
           Omin sanoin (Tab)
           Haluan taimistolle




         1–5 Vastaa  Enter Seuraava   ← Takaisin   Esc Tauko
        """)
  }

  @Test func everyStatementOnceAndThanks() {
    var student = student()
    student.press(.enter)
    student.press(.character("2"), .enter, .down, .down, .right)
    #expect(screen(student).contains("3 / 5") && screen(student).contains("I have energy. (fi)"))
    student.press(.enter)
    student.press(.character("5"), .enter, .up, .enter)
    #expect(screen(student).contains("Vastasit 4 lauseeseen. Lauseita on 5."))
    student.press(.left)
    #expect(screen(student).contains("5 / 5"))
    student.press(.enter, .enter)
    #expect(screen(student).contains("Kiitos!"))
    #expect(screen(student).contains("Vastauksesi ovat tallessa."))
    let done = assessment(student)
    #expect(done?.finished == Sample.today && done?.way == .alone)
    #expect(done?.rating("workwish", in: "goals") == .two)
    #expect(done?.rating("worked", in: "goals") == .two)
    #expect(done?.rating("energy", in: "health") == nil)
    #expect(done?.rating("mind", in: "health") == .five)
    #expect(done?.rating("company", in: "help") == .five)
  }

  @Test func anAnswerCanBeChangedAndTakenBack() {
    var student = student()
    student.press(.enter, .character("2"), .character("5"), .up)
    #expect(assessment(student)?.rating("workwish", in: "goals") == .four)
    student.press(.delete)
    #expect(assessment(student)?.rating("workwish", in: "goals") == nil)
    student.press(.enter, .left, .left)
    #expect(screen(student).contains("1 / 5"))
  }

  @Test func brokenOffAndGoneOnWith() {
    var student = student()
    student.press(.enter, .character("2"), .enter, .character("3"), .escape)
    #expect(screen(student).contains("Tauko") && screen(student).contains("F4 Työntekijä jatkaa"))
    student.press(.enter)
    #expect(screen(student).contains("2 / 5"))
    // The program has ended meanwhile: the same papers, opened anew.
    var world = Self.world()
    world.casebook = student.world.casebook
    var later = ScreenDriver(
      StudentAssessment.self, StudentAssessment.open(Sample.clientID, world), world)
    #expect(screen(later).contains("Voit jatkaa siitä, mihin jäit."))
    later.press(.enter)
    #expect(screen(later).contains("3 / 5"))
    #expect(later.saved.isEmpty)
  }

  @Test func ownWordsAreKeptLetterByLetter() {
    var student = student()
    student.answersLater = true
    student.press(.enter, .tab)
    student.type("Tai")
    let path = "selfAssessments/\(student.state.assessment?.text ?? "")/areas/goals/words"
    #expect(student.drafts == [path: "Tai"])
    student.press(.enter)
    student.answer()
    #expect(assessment(student)?.words(in: "goals") == "Tai")
    // The second statement of the area has the same room for words.
    student.press(.enter)
    #expect(screen(student).contains("I have worked. (fi)") && screen(student).contains("Tai"))
  }

  @Test func aSlowShareHoldsNobodyUp() {
    var student = student()
    student.answersLater = true
    student.press(.enter, .character("2"), .enter, .character("3"), .left)
    #expect(screen(student).contains("● 2  step2 (fi)"))
    student.press(.escape)
    #expect(!screen(student).contains("tallessa"))
    student.answer()
    #expect(screen(student).contains("Vastauksesi ovat tallessa."))
    #expect(assessment(student)?.ratingCount == 2)
    student.world.connection = .silent
    #expect(screen(student).contains("Kaikki vastaukset eivät ole vielä tallessa."))
  }

  /// A region numbers its statements from one in each area: an answer on its way is not the next one's.
  @Test func theSameIdInTwoAreasOnASlowShare() {
    var questionnaire = Sample.questionnaire
    questionnaire.areas = ["goals", "help"].map { area in
      QuestionnaireArea(
        id: area, name: questionnaire.areas[0].name, matter: nil,
        statements: [Statement(id: "s1", text: questionnaire.areas[0].statements[0].text)])
    }
    var student = student()
    student.world.casebook.questionnaire = questionnaire
    student.answersLater = true
    student.press(.enter, .character("3"), .enter)
    #expect(!screen(student).contains("●"))
    student.press(.character("3"))
    student.answer()
    #expect(assessment(student)?.rating("s1", in: "goals") == .three)
    #expect(assessment(student)?.rating("s1", in: "help") == .three)
  }

  @Test func whatIsClosedToTheWorkerIsNotAsked() {
    var client = Sample.client
    var consent = Sample.consent
    consent.matters.remove(.health)
    client.consents = Rows([consent])
    var student = student(client, as: Sample.coach)
    #expect(screen(student).contains("Seuraavaksi tulee 3 lausetta"))
    student.press(.enter, .enter, .enter)
    #expect(screen(student).contains("3 / 3") && screen(student).contains("I want company."))
  }

  /// The student writes on: nothing on the screen moves, and the next word brings all of it back.
  @Test(arguments: [false, true])
  func somebodyElseTakesItAwayWhileTheStudentWrites(_ isWriting: Bool) {
    var student = student()
    student.press(.enter, .character("2"), .tab)
    student.type("Haluan")
    if !isWriting { student.press(.enter) }
    let id = student.state.assessment ?? "v0"
    let before = screen(student)
    student.others(.client(Sample.clientID, .selfAssess(id, .remove)), by: Sample.teacher)
    #expect(assessment(student) == nil && screen(student) == before)
    if !isWriting { student.press(.tab) }
    student.type(" taimistolle")
    student.press(.enter)
    #expect(assessment(student)?.words(in: "goals") == "Haluan taimistolle")
    #expect(assessment(student)?.rating("workwish", in: "goals") == .two)
    student.press(.enter, .character("4"))
    #expect(assessment(student)?.id == id)
    #expect(assessment(student)?.rating("worked", in: "goals") == .four)
    #expect(student.refusals.isEmpty)
  }

  /// At the break it is not said that all is kept while it is not.
  @Test func takenAwayAtTheBreakAndFinishedAllTheSame() {
    var student = student()
    student.press(.enter, .character("2"), .escape)
    let id = student.state.assessment ?? "v0"
    student.others(.client(Sample.clientID, .selfAssess(id, .remove)), by: Sample.teacher)
    #expect(screen(student).contains("Kaikki vastaukset eivät ole vielä tallessa."))
    student.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter)
    #expect(screen(student).contains("Kiitos!"))
    #expect(screen(student).contains("Vastauksesi ovat tallessa."))
    #expect(assessment(student)?.finished == Sample.today)
    #expect(assessment(student)?.rating("workwish", in: "goals") == .two)
  }

  @Test func takenAwayBeforeTheStudentWentOnWithIt() {
    var begun = Sample.client
    begun.questionnaires = ["q1": Sample.questionnaire]
    begun.selfAssessments["v1"] = SelfAssessment(
      id: "v1", order: "n", questionnaire: "q1", language: .finnish, way: .alone,
      day: Sample.today)
    var student = student(begun)
    #expect(screen(student).contains("Voit jatkaa siitä, mihin jäit."))
    student.others(.client(Sample.clientID, .selfAssess("v1", .remove)), by: Sample.teacher)
    #expect(screen(student).contains("Enter Aloita"))
    student.press(.enter, .character("3"))
    #expect(assessment(student)?.ratingCount == 1 && assessment(student)?.id != "v1")
  }

  @Test func theStudentsOwnLanguage() {
    var client = Sample.client
    client.language = .swedish
    var student = student(client)
    #expect(screen(student).contains("Hej, Aino!"))
    student.press(.enter)
    #expect(screen(student).contains("I know what work I want. (sv)"))
    #expect(assessment(student)?.language == .swedish)
    student.press(.f(9))
    #expect(screen(student).contains("How well does this fit you?"))
  }

  @Test(arguments: Language.allCases, [Size.small, .standard])
  func everyShippedSentenceFits(_ language: Language, _ size: Size) {
    for words in [
      Texts.of(language).selfAssessment.question, Texts.of(language).selfAssessment.ownWords,
    ] { #expect(TextWidth.of(words) <= size.columns - 6) }
    var client = Sample.client
    client.language = language
    var student = student(client, size: size)
    student.press(.enter, .character("3"))
    let foot = screen(student).split(separator: "\n").last ?? ""
    #expect(foot.contains(Texts.of(language).selfAssessment.student.next), "\(foot)")
    #expect(foot.contains(Texts.of(language).selfAssessment.student.back), "\(foot)")
    #expect(foot.contains("Esc"), "\(foot)")
  }

  /// Two machines rated one statement differently: the field has its name in the question.
  @Test func twoRatingsOfOneStatementAreAskedAbout() {
    for language in Language.allCases {
      #expect(
        Texts.of(language).app.questions.parts["selfAssessments"]
          == Texts.of(language).selfAssessment.title)
    }
  }
}
