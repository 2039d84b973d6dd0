/// A kind of service worth talking over; which one is chosen is decided together.
public enum ServiceIdea: String, Sendable, CaseIterable {
  case studySupport, preparatoryEducation, languageStudies
  case healthCare, mentalHealthSupport
  case vocationalRehabilitation, workAbilityAssessment
  case socialWork, housingAdvice, socialRehabilitation
  case jobCoaching, workTryout, jobSeekingCoaching
  case outreachWork

  public var sector: Sector {
    switch self {
    case .studySupport, .preparatoryEducation, .languageStudies: .education
    case .healthCare, .mentalHealthSupport, .workAbilityAssessment: .health
    case .vocationalRehabilitation: .rehabilitation
    case .socialWork, .housingAdvice, .socialRehabilitation: .social
    case .jobCoaching, .workTryout, .jobSeekingCoaching: .employment
    case .outreachWork: .youth
    }
  }
}

extension Situation {
  /// Services that the situation brings to mind first.
  public var ideas: [ServiceIdea] {
    switch self {
    case .adaptedSyllabus, .learningDifficulties: [.studySupport]
    case .educationalHistory: [.preparatoryEducation]
    case .languageSkills: [.languageStudies]
    case .cognitiveChallenges, .rehabilitationPeriods: [.vocationalRehabilitation]
    case .autismSpectrum: [.jobCoaching, .vocationalRehabilitation]
    case .healthProblems: [.healthCare]
    case .mentalHealth: [.mentalHealthSupport]
    case .socialFunctioning: [.socialRehabilitation]
    case .workHistory: [.jobCoaching]
    case .unemployment: [.jobSeekingCoaching]
    case .littleExperience: [.workTryout]
    case .finances: [.socialWork]
    case .housing: [.housingAdvice]
    }
  }
}
