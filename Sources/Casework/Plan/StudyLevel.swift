/// Of which level the studies are that a plan led to.
public enum StudyLevel: String, Sendable, CaseIterable {
  /// Upper secondary studies (toisen asteen opinnot): vocational ones, and those of general school.
  case vocational, general
  /// Preparatory, liberal or higher education, and courses.
  case other

  public var isUpperSecondary: Bool { self != .other }
}

/// What a plan led to, as it is chosen: of studies with their level.
public struct PlanResult: Hashable, Sendable {
  public var outcome: PlanOutcome
  /// Only of studies; nothing where it is not known.
  public var level: StudyLevel?

  public init(_ outcome: PlanOutcome, level: StudyLevel? = nil) {
    (self.outcome, self.level) = (outcome, outcome == .studies ? level : nil)
  }

  /// All that can be chosen: studies are chosen by their level.
  public static let all: [PlanResult] = PlanOutcome.allCases.flatMap { outcome in
    outcome == .studies
      ? StudyLevel.allCases.map { PlanResult(outcome, level: $0) } : [PlanResult(outcome)]
  }
}

extension Plan {
  /// What came of it, with the level of studies where that is known.
  public var result: PlanResult? { outcome.map { PlanResult($0, level: studyLevel) } }
}
