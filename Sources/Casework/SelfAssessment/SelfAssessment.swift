/// A student's own rating of their situation (itsearvio) on one occasion.
public struct SelfAssessment: Row {
  public let id: ID<SelfAssessment>
  public var order: String
  /// The questionnaire that was answered; it stands beside it in the client's papers.
  public var questionnaire: ID<Questionnaire>
  /// The language in which it was asked.
  public var language: Language
  public var way: SelfAssessmentWay
  /// The day on which it was begun.
  public var day: Day
  /// The member under whose session it was written.
  public var writtenBy: ID<Member>?
  /// The day on which the student said it was ready.
  public var finished: Day?
  public var areas: [ID<QuestionnaireArea>: AssessedArea] = [:]

  public init(
    id: ID<SelfAssessment>, order: String, questionnaire: ID<Questionnaire>, language: Language,
    way: SelfAssessmentWay, day: Day
  ) {
    (self.id, self.order, self.questionnaire) = (id, order, questionnaire)
    (self.language, self.way, self.day) = (language, way, day)
  }

  public func rating(
    _ statement: ID<Statement>, in area: ID<QuestionnaireArea>
  ) -> Rating? { areas[area]?.ratings[statement] }

  public func words(in area: ID<QuestionnaireArea>) -> String { areas[area]?.words ?? "" }

  public var ratingCount: Int { areas.values.reduce(0) { $0 + $1.ratings.count } }

  /// Nothing has been answered or written.
  public var isBlank: Bool { areas.values.allSatisfy { $0.ratings.isEmpty && $0.words.isEmpty } }
}

/// How a self-assessment was filled in: by the student, while talking, or on paper.
public enum SelfAssessmentWay: String, Sendable, CaseIterable { case alone, together, paper }

/// The student's answers in one area.
public struct AssessedArea: Sendable, Equatable {
  public var ratings: [ID<Statement>: Rating]
  /// In the student's own words.
  public var words: String

  public init(ratings: [ID<Statement>: Rating] = [:], words: String = "") {
    (self.ratings, self.words) = (ratings, words)
  }
}

/// A named change to one of a client's self-assessments.
public enum SelfAssessmentChange: Sendable, Equatable {
  /// Begins a new one with the questionnaire in force.
  case begin(language: Language, way: SelfAssessmentWay, day: Day)
  /// Rates a statement; nothing takes the rating back.
  case rate(ID<Statement>, in: ID<QuestionnaireArea>, Rating?)
  case write(String, in: ID<QuestionnaireArea>)
  /// The student says that it is ready.
  case finish(on: Day)
  /// Takes away one that was begun and not finished.
  case remove
}
