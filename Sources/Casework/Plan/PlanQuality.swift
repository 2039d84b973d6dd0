/// What makes a plan good: made together, goals, measures, follow-up, somebody who answers (004).
public enum QualityMark: String, Sendable, CaseIterable {
  case together, goals, measures, followUp, responsible
}

/// How a plan stands on each mark of a good plan.
public struct PlanQuality: Sendable, Equatable {
  /// How many things are lacking from each mark; none where it is met.
  private let counts: [QualityMark: Int]

  public init(_ plan: Plan, lacks: [PlanLack]) {
    var counts = Dictionary(lacks.map { ($0.kind.mark, 1) }, uniquingKeysWith: +)
    // A measure that nobody has had a goal for is no measure.
    if plan.goals.isEmpty { counts[.measures, default: 0] += 1 }
    self.counts = counts
  }

  public func isMet(_ mark: QualityMark) -> Bool { lacking(mark) == 0 }

  public func lacking(_ mark: QualityMark) -> Int { counts[mark] ?? 0 }

  public var isWhole: Bool { QualityMark.allCases.allSatisfy(isMet) }
}

extension PlanLackKind {
  /// The mark of a good plan that the lack takes away.
  public var mark: QualityMark {
    switch self {
    case .noOwnWords, .noOwnDoings, .viewWithoutStudent, .viewWithoutWorker, .viewWithoutReason,
      .notAgreedByStudent, .changedSinceAgreed, .notAgreedByOthers:
      .together
    case .noNeed, .needWithoutWords, .needWithoutGoal, .needWithoutArea, .goalWithoutWords,
      .goalWithoutNeed, .goalWithoutService, .goalWordedAsService, .learningNotThoughtOf,
      .workNotThoughtOf, .livingNotThoughtOf, .serviceWithoutName, .serviceWithoutGoal,
      .serviceNotInOtherPlan, .serviceStudentTooYoung, .serviceStudentTooOld,
      .noAction, .actionWithoutWords, .noPath:
      .goals
    case .goalWithoutMeasure, .goalWithoutDay: .measures
    case .serviceWithoutStart, .actionWithoutDay, .noPeriod, .noFollowUp, .followUpNotHeld,
      .goalDayPassed, .actionDayPassed:
      .followUp
    case .serviceWithoutParty, .serviceWithoutPerson, .actionWithoutOwner,
      .otherPlanWithoutKeeper, .handoverUnanswered, .noResponsibleWorker, .responsibleWorkerLeft:
      .responsible
    }
  }
}
