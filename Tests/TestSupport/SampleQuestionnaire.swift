public import Casework

extension Sample {
  /// Three areas: one open to all who see the papers, health, and the help that is wanted.
  public static var questionnaire: Questionnaire {
    Questionnaire(
      id: "q1", steps: (1...5).map { words("step\($0)") },
      areas: [
        QuestionnaireArea(
          id: "goals", name: words("Goals"), matter: nil,
          statements: [
            Statement(id: "workwish", text: words("I know what work I want.")),
            Statement(
              id: "worked", text: words("I have worked."), situations: [.littleExperience]),
          ]),
        QuestionnaireArea(
          id: "health", name: words("Health"), matter: .health,
          statements: [
            Statement(id: "energy", text: words("I have energy."), situations: [.healthProblems]),
            Statement(id: "mind", text: words("I feel well."), situations: [.mentalHealth]),
          ]),
        QuestionnaireArea(
          id: "help", name: words("Help"), matter: nil,
          statements: [
            Statement(
              id: "company", text: words("I want company."), asksForHelp: true,
              services: [.outreachWork])
          ]),
      ])
  }

  /// The sample client with a self-assessment of December, answered in part and finished.
  public static var assessedClient: Client {
    var client = client
    var assessment = SelfAssessment(
      id: "v1", order: "n", questionnaire: "q1", language: .finnish, way: .alone,
      day: day(2026, 12, 1))
    assessment.writtenBy = teacher
    assessment.finished = day(2026, 12, 1)
    assessment.areas = [
      "goals": AssessedArea(
        ratings: ["workwish": .two, "worked": .four], words: "Haluan puutarhalle"),
      "health": AssessedArea(ratings: ["energy": .two]),
      "help": AssessedArea(ratings: ["company": .five]),
    ]
    client.selfAssessments = Rows([assessment])
    client.questionnaires = ["q1": questionnaire]
    return client
  }

  private static func words(_ text: String) -> Wording {
    Wording(finnish: text + " (fi)", swedish: text + " (sv)", english: text)
  }
}
