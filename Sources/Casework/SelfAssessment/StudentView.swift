/// One answer of the student, with the words that were answered.
public struct StudentAnswer: Sendable, Equatable {
  public var statement: Statement
  public var area: ID<QuestionnaireArea>
  public var rating: Rating
  public var day: Day

  /// Which way an answer points; the middle step points nowhere.
  public enum Leaning: Sendable { case needsSupport, goesWell }

  public var leaning: Leaning? {
    switch rating {
    case .one, .two: statement.asksForHelp ? .goesWell : .needsSupport
    case .three: nil
    case .four, .five: statement.asksForHelp ? .needsSupport : .goesWell
    }
  }
}

/// How the student's view and the professional's stand to each other: something to talk about.
///
/// It never says which of the two is right.
public enum TalkingPoint: String, Sendable, CaseIterable {
  /// Both see a need.
  case bothSeeNeed
  /// Both see that it goes well.
  case bothSeeWell
  /// The professional has noted a need; the student finds that it goes well.
  case studentSeesWell
  /// The professional has noted none; the student finds it hard.
  case studentSeesNeed
  /// Nobody has answered the checklist here yet; the student finds it hard.
  case studentRaises
}

extension Client {
  /// The self-assessment that stands for the student's view: the newest one that is finished.
  ///
  /// Where none is, the newest with any answers: one just begun hides nothing of the one before.
  public var standingSelfAssessment: SelfAssessment? {
    let answered = selfAssessmentsByDay.filter { $0.ratingCount > 0 }
    return answered.last { $0.finished != nil } ?? answered.last
  }

  /// What the student answered in it.
  public var newestAnswers: [StudentAnswer] {
    guard let newest = standingSelfAssessment,
      let questionnaire = questionnaires[newest.questionnaire]
    else { return [] }
    return questionnaire.areas.flatMap { area in
      area.statements.compactMap { statement in
        newest.rating(statement.id, in: area.id).map {
          StudentAnswer(statement: statement, area: area.id, rating: $0, day: newest.day)
        }
      }
    }
  }

  /// The student's answers that are about a situation of the checklist.
  public func studentAnswers(about situation: Situation) -> [StudentAnswer] {
    newestAnswers.filter { $0.statement.situations.contains(situation) }
  }

  /// What is worth talking about in a situation; nothing where the two views do not meet.
  public func talkingPoint(about situation: Situation) -> TalkingPoint? {
    let leanings = studentAnswers(about: situation).map(\.leaning)
    let needs = leanings.contains(.needsSupport)
    let well = !leanings.isEmpty && leanings.allSatisfy { $0 == .goesWell }
    switch checklist.situations[situation]?.value {
    case .yes: return needs ? .bothSeeNeed : well ? .studentSeesWell : nil
    case .no: return needs ? .studentSeesNeed : well ? .bothSeeWell : nil
    case .unknown, .unwilling, nil: return needs ? .studentRaises : nil
    }
  }
}
