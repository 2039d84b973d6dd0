/// How the student's answers in one area changed from one self-assessment to a later one.
public struct AreaShift: Sendable, Equatable {
  public var area: ID<QuestionnaireArea>
  public var statements: [StatementShift]
  /// The means of what was rated both times, in tenths; nothing where nothing was.
  public var was: Int?
  public var now: Int?
}

/// One statement's rating then and now.
public struct StatementShift: Sendable, Equatable {
  public var statement: ID<Statement>
  public var was: Rating?
  public var now: Rating?
  /// It was worded otherwise then.
  public var isReworded: Bool

  public enum Direction: Sendable { case up, down, same }

  /// Where the rating went; nothing where it was not given both times to the same words.
  public var direction: Direction? {
    guard let was, let now, !isReworded else { return nil }
    return was == now ? .same : was < now ? .up : .down
  }
}

extension Client {
  /// The last self-assessment before another one in which anything was answered.
  public func earlier(than assessment: SelfAssessment) -> SelfAssessment? {
    selfAssessmentsByDay.prefix { $0.id != assessment.id }.last { !$0.isBlank }
  }

  /// Area by area how answers changed, in the order of the later questionnaire.
  public func shifts(
    from earlier: SelfAssessment, to later: SelfAssessment
  ) -> [AreaShift] {
    let then = questionnaires[earlier.questionnaire]
    return (questionnaires[later.questionnaire]?.areas ?? []).map { area in
      let statements = area.statements.map { statement in
        StatementShift(
          statement: statement.id, was: earlier.rating(statement.id, in: area.id),
          now: later.rating(statement.id, in: area.id),
          isReworded: then?.statement(statement.id, in: area.id)?.text != statement.text)
      }
      let both = statements.filter { $0.direction != nil }
      return AreaShift(
        area: area.id, statements: statements, was: mean(both.compactMap(\.was)),
        now: mean(both.compactMap(\.now)))
    }
  }

  private func mean(_ ratings: [Rating]) -> Int? {
    guard !ratings.isEmpty else { return nil }
    let sum = ratings.reduce(0) { $0 + $1.rawValue } * 10
    return (sum + ratings.count / 2) / ratings.count
  }
}
