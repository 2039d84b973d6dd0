/// One figure that the group's work is followed by; its definition stands beside it in every language.
public enum Figure: String, Sendable, CaseIterable {
  /// Students who took part, each once a year.
  case clients
  case responsibleNamed, responsibleNotNamed
  /// Students who came to the group for the first time, with a concern noted before; and the others.
  case cameFromConcern, cameOtherwise
  /// Meetings of the group with two parties at least beside the student.
  case meetings
  /// Students of whom a multi-agency meeting of a transfer was held, each once a year.
  case palavers
  /// Students in whose first meeting of the year a party was, and the others.
  case metSchool, metKela, metOutreach, metSocial, metEmployment, metHealth
  case metWithoutSchool, metWithoutKela, metWithoutOutreach, metWithoutSocial
  case metWithoutEmployment, metWithoutHealth
  /// Students in whose first meeting of a transfer of the year a party was, and the others.
  case palaverSchool, palaverKela, palaverOutreach, palaverSocial, palaverEmployment, palaverHealth
  case palaverWithoutSchool, palaverWithoutKela, palaverWithoutOutreach, palaverWithoutSocial
  case palaverWithoutEmployment, palaverWithoutHealth
  /// Students with a follow-up agreed, once a third of the year.
  case followUps
  case followUpsKept, followUpsLate
  case endings
  case endedInWorkOrStudies, endedOtherwise, endedInWork, endedInStudies
  case endedInUpperSecondary, endedInOtherStudies
  case endedInOpenWork, endedInHelpedWork, endedInSupportedWork, endedInWorkTryOut
  case endedInCare, endedAway, endedInRehabilitation, endedInOtherService
  case endedByMoving, endedByStudent
  /// Students whose transfer between services has come to an end, in one way or the other.
  case transitions
  case droppedOut, attached
  case experiences
  case goodExperiences, otherExperiences

  /// Students in whose first meeting of the year a party of the standing seats was, and the others.
  ///
  /// Specialised care and whom a student wished for would tell of that student.
  public static func met(_ party: Party) -> (with: Figure, without: Figure)? {
    switch party {
    case .school: (.metSchool, .metWithoutSchool)
    case .kela: (.metKela, .metWithoutKela)
    case .outreach: (.metOutreach, .metWithoutOutreach)
    case .social: (.metSocial, .metWithoutSocial)
    case .employment: (.metEmployment, .metWithoutEmployment)
    case .health: (.metHealth, .metWithoutHealth)
    case .student, .specialised, .other: nil
    }
  }

  /// The same of the meetings of transfers.
  public static func inPalaver(_ party: Party) -> (with: Figure, without: Figure)? {
    switch party {
    case .school: (.palaverSchool, .palaverWithoutSchool)
    case .kela: (.palaverKela, .palaverWithoutKela)
    case .outreach: (.palaverOutreach, .palaverWithoutOutreach)
    case .social: (.palaverSocial, .palaverWithoutSocial)
    case .employment: (.palaverEmployment, .palaverWithoutEmployment)
    case .health: (.palaverHealth, .palaverWithoutHealth)
    case .student, .specialised, .other: nil
    }
  }

  public static func ending(_ result: PlanResult) -> Figure {
    switch result.outcome {
    case .openWork: .endedInOpenWork
    case .supportedWork: .endedInSupportedWork
    case .workTryOut: .endedInWorkTryOut
    case .studies:
      // What is not known to be of upper secondary level is not counted there.
      result.level?.isUpperSecondary == true ? .endedInUpperSecondary : .endedInOtherStudies
    case .rehabilitation: .endedInRehabilitation
    case .otherService: .endedInOtherService
    case .moved: .endedByMoving
    case .endedByStudent: .endedByStudent
    }
  }
}
