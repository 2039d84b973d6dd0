/// The employment-support needs checklist of one client.
public struct NeedsChecklist: Sendable, Equatable {
  public var situations: [Situation: ChecklistAnswer] = [:]
  /// The second part: signs that point to an assessment of work ability.
  public var signs: [AssessmentSign: ChecklistAnswer] = [:]
  public var strengths = ""
  public var skills = ""
  public var wishes = ""
  /// The job against which work ability is weighed.
  public var namedJob = ""

  public init() {}
}

/// Fifteen situations in which a professional should consider employment support.
public enum Situation: String, Sendable, CaseIterable {
  case adaptedSyllabus, educationalHistory, cognitiveChallenges, learningDifficulties
  case languageSkills
  case autismSpectrum, healthProblems, mentalHealth, rehabilitationPeriods, socialFunctioning
  case workHistory, unemployment, littleExperience, finances, housing

  public var family: SituationFamily {
    switch self {
    case .adaptedSyllabus, .educationalHistory, .cognitiveChallenges, .learningDifficulties,
      .languageSkills:
      .studies
    case .autismSpectrum, .healthProblems, .mentalHealth, .rehabilitationPeriods,
      .socialFunctioning:
      .health
    case .workHistory, .unemployment, .littleExperience, .finances, .housing: .everyday
    }
  }
}

/// The families of situations: learning, health and functioning, work and everyday life.
public enum SituationFamily: String, Sendable, CaseIterable { case studies, health, everyday }

/// Signs that the student should be pointed to an assessment of work ability.
public enum AssessmentSign: String, Sendable, CaseIterable {
  case workAbilityUnclear, healthLimitsStudies, functioningChanged, tasksNotManaged
  case benefitForIncapacity, neverAssessed
}

/// Yes, no, not known, or not wanted on record.
public enum AnswerValue: String, Sendable, CaseIterable { case yes, no, unknown, unwilling }

/// An answer to one situation: what, who observed it, when, and from where it is known.
public struct ChecklistAnswer: Sendable, Equatable {
  public var value: AnswerValue
  public var observer: ID<Member>?
  public var day: Day?
  public var source: String
  public var note: String
  /// What was answered on earlier days, the oldest first; each with what was written beside it.
  public var earlier: [ChecklistAnswer] = []

  public init(
    _ value: AnswerValue, observer: ID<Member>? = nil, day: Day? = nil, source: String = "",
    note: String = ""
  ) {
    (self.value, self.observer, self.day) = (value, observer, day)
    (self.source, self.note) = (source, note)
  }
}
