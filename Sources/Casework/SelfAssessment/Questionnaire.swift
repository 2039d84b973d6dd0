/// The statements that a student rates (kyselylomake): areas, wording and the five steps.
///
/// It is data that a region may change; an answer keeps the questionnaire that it was given to.
public struct Questionnaire: Sendable, Equatable {
  /// The version: another wording is another version.
  public let id: ID<Questionnaire>
  /// What each of the five steps is called, the lowest first.
  public var steps: [Wording]
  public var areas: [QuestionnaireArea]

  public init(id: ID<Questionnaire>, steps: [Wording], areas: [QuestionnaireArea]) {
    (self.id, self.steps, self.areas) = (id, steps, areas)
  }

  public func area(_ id: ID<QuestionnaireArea>) -> QuestionnaireArea? {
    areas.first { $0.id == id }
  }

  public func statement(
    _ id: ID<Statement>, in area: ID<QuestionnaireArea>
  ) -> Statement? {
    self.area(area)?.statements.first { $0.id == id }
  }

  public func step(_ rating: Rating) -> Wording? {
    let place = rating.rawValue - 1
    return steps.indices.contains(place) ? steps[place] : nil
  }

  public var statementCount: Int { areas.reduce(0) { $0 + $1.statements.count } }

  /// The same questions under another version id.
  func renamed(_ id: ID<Questionnaire>) -> Questionnaire {
    Questionnaire(id: id, steps: steps, areas: areas)
  }
}
