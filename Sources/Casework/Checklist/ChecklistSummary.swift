extension NeedsChecklist {
  /// How many answers of each kind there are, over all and by family.
  public var summary: ChecklistSummary {
    var summary = ChecklistSummary()
    for (situation, answer) in situations {
      summary.counts[answer.value, default: 0] += 1
      summary.byFamily[situation.family, default: [:]][answer.value, default: 0] += 1
    }
    summary.unanswered = Situation.allCases.count - situations.count
    return summary
  }

  /// Whether a sign points to an assessment of work ability.
  public var suggestsAssessment: Bool { signs.values.contains { $0.value == .yes } }

  /// The situations in which a professional should consider support, in the list's order.
  public var needs: [Situation] {
    Situation.allCases.filter { situations[$0]?.value == .yes }
  }
}

/// Counts of a checklist's answers.
public struct ChecklistSummary: Sendable, Equatable {
  public var counts: [AnswerValue: Int] = [:]
  public var byFamily: [SituationFamily: [AnswerValue: Int]] = [:]
  public var unanswered = 0

  public init() {}

  public func count(_ value: AnswerValue, in family: SituationFamily? = nil) -> Int {
    guard let family else { return counts[value] ?? 0 }
    return byFamily[family]?[value] ?? 0
  }
}
