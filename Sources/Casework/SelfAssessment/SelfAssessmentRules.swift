extension Client {
  mutating func change(
    _ id: ID<SelfAssessment>, _ change: SelfAssessmentChange, in surroundings: Surroundings
  ) throws(Refusal) {
    if case .begin(let language, let way, let day) = change {
      return try begin(id, language, way, day, in: surroundings)
    }
    guard var assessment = selfAssessments[id] else { throw .noSuchRow }
    guard assessment.finished.map({ $0 == surroundings.today }) ?? true else {
      throw .selfAssessmentFinished
    }
    switch change {
    case .begin: throw .alreadyThere
    case .rate(let statement, let area, let rating):
      try checkArea(area, of: assessment, in: surroundings)
      guard questionnaires[assessment.questionnaire]?.statement(statement, in: area) != nil
      else { throw .noSuchRow }
      assessment.areas[area, default: AssessedArea()].ratings[statement] = rating
    case .write(let text, let area):
      try checkArea(area, of: assessment, in: surroundings)
      assessment.areas[area, default: AssessedArea()].words = try longText(text)
    case .finish(let day):
      try checkPast(day, surroundings.today)
      try checkOrder(assessment.day, day)
      assessment.finished = day
    case .remove:
      guard assessment.finished == nil else { throw .selfAssessmentFinished }
      // Answers that a member may not read are not theirs to take away.
      for area in questionnaires[assessment.questionnaire]?.areas ?? [] {
        try checkArea(area.id, of: assessment, in: surroundings)
      }
      selfAssessments[id] = nil
      return
    }
    selfAssessments[id] = assessment
  }

  private mutating func begin(
    _ id: ID<SelfAssessment>, _ language: Language, _ way: SelfAssessmentWay, _ day: Day,
    in surroundings: Surroundings
  ) throws(Refusal) {
    guard selfAssessments[id] == nil, openSelfAssessment == nil else { throw .alreadyThere }
    guard let asked = surroundings.questionnaire, asked.statementCount > 0 else {
      throw .noSuchRow
    }
    try checkPast(day, surroundings.today)
    let version = keep(asked)
    var new = SelfAssessment(
      id: id, order: selfAssessments.orderAfterLast, questionnaire: version, language: language,
      way: way, day: day)
    new.writtenBy = surroundings.member
    selfAssessments[id] = new
  }

  /// Keeps a questionnaire beside the answers; one reworded under the same id gets an id of its own.
  private mutating func keep(_ asked: Questionnaire) -> ID<Questionnaire> {
    var id = asked.id
    var number = 2
    while let kept = questionnaires[id], kept.renamed(asked.id) != asked {
      let ending = "n\(number)"
      // An id of full length gives way at its end: answers never come to stand beside other words.
      let start = asked.id.text.prefix(ID<Questionnaire>.longest - ending.utf8.count)
      if let next = ID<Questionnaire>(start + ending) { id = next }
      number += 1
    }
    questionnaires[id] = asked.renamed(id)
    return id
  }

  /// What a member may not read they may not answer either.
  private func checkArea(
    _ id: ID<QuestionnaireArea>, of assessment: SelfAssessment, in surroundings: Surroundings
  ) throws(Refusal) {
    guard let area = questionnaires[assessment.questionnaire]?.area(id) else {
      throw .noSuchRow
    }
    guard let member = surroundings.member, let roster = surroundings.roster else {
      throw .notOnRoster
    }
    let seen = Rights.maySee(self, member: member, roster: roster, on: surroundings.today)
    guard seen.sees(area) else { throw .notPermitted }
  }
}

extension Client {
  /// The one that was begun and is not finished.
  public var openSelfAssessment: SelfAssessment? {
    selfAssessmentsByDay.last { $0.finished == nil }
  }

  /// All of them, the earliest first.
  public var selfAssessmentsByDay: [SelfAssessment] {
    let sorted = selfAssessments.sorted
    return sorted.indices.sorted { (sorted[$0].day, $0) < (sorted[$1].day, $1) }
      .map { sorted[$0] }
  }

  public func questionnaire(of assessment: SelfAssessment) -> Questionnaire? {
    questionnaires[assessment.questionnaire]
  }

  /// The papers' self-assessments without the areas that a visibility does not cover.
  public func seenSelfAssessments(with visibility: Visibility) -> Rows<SelfAssessment> {
    var seen = selfAssessments
    for assessment in selfAssessments.byID.values {
      let asked = questionnaires[assessment.questionnaire]
      func sees(_ id: ID<QuestionnaireArea>) -> Bool {
        asked?.area(id).map(visibility.sees) ?? false
      }
      // What is all open stays where it lies.
      if assessment.areas.keys.allSatisfy(sees) { continue }
      seen[assessment.id]?.areas = assessment.areas.filter { sees($0.key) }
    }
    return seen
  }
}
