extension Client {
  /// An answer with its observer and day filled in: the one who writes it down, today.
  func checked(
    _ answer: ChecklistAnswer, in surroundings: Surroundings
  ) throws(Refusal) -> ChecklistAnswer {
    try surroundings.requireMember(answer.observer)
    var checked = answer
    checked.observer = answer.observer ?? surroundings.member
    checked.day = answer.day ?? surroundings.today
    try checkPast(checked.day ?? surroundings.today, surroundings.today)
    checked.source = try oneLine(answer.source)
    checked.note = try longText(answer.note)
    return checked
  }
}

extension Situation {
  /// The kind of information it is: who may read an answer hangs on the consent to this.
  public var matter: ConsentMatter {
    switch self {
    case .finances, .housing: .livingAndMoney
    case .workHistory, .unemployment, .littleExperience: .work
    default: family == .health ? .health : .studies
    }
  }
}

extension SituationFamily {
  public var situations: [Situation] { Situation.allCases.filter { $0.family == self } }

  /// The kinds of information that the family's answers hold.
  public var matters: Set<ConsentMatter> { Set(situations.map(\.matter)) }
}

extension AssessmentSign {
  /// Signs tell about health and functioning.
  public var matter: ConsentMatter { .health }
}
