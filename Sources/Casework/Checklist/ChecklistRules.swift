extension Client {
  /// An answer with its observer and day filled in: the one who writes it down, today.
  ///
  /// One of a later day is a new round: what was answered before stays beside it, as it was.
  func checked(
    _ answer: ChecklistAnswer, after old: ChecklistAnswer?, in surroundings: Surroundings
  ) throws(Refusal) -> ChecklistAnswer {
    try surroundings.requireMember(answer.observer)
    var checked = answer
    checked.observer = answer.observer ?? surroundings.member
    checked.day = answer.day ?? surroundings.today
    try checkPast(checked.day ?? surroundings.today, surroundings.today)
    checked.source = try oneLine(answer.source)
    checked.note = try longText(answer.note)
    checked.earlier = old?.earlier ?? []
    if let old, checked.isNewRound(after: old) { checked.earlier.append(old.alone) }
    return checked
  }
}

extension ChecklistAnswer {
  /// The answer without those before it.
  fileprivate var alone: ChecklistAnswer {
    var alone = self
    alone.earlier = []
    return alone
  }

  /// Whether it was given on a later day than another; the same words under another day are the same
  /// answer, its day put right.
  fileprivate func isNewRound(after old: ChecklistAnswer) -> Bool {
    guard let day, let before = old.day, before < day else { return false }
    return (value, source, note) != (old.value, old.source, old.note)
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
