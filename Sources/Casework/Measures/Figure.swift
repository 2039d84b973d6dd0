/// One figure that the group's work is followed by; its definition stands beside it in every language.
public enum Figure: String, Sendable, CaseIterable {
  /// Students who took part, each once a year.
  case clients
  case responsibleNamed, responsibleNotNamed
  /// Students who came to the group for the first time, with a concern noted before; and the others.
  case cameFromConcern, cameOtherwise
  case meetings
  case meetingsSchool, meetingsKela, meetingsOutreach, meetingsSocial, meetingsEmployment
  case meetingsHealth
  /// Students with a follow-up agreed, once a third of the year.
  case followUps
  case followUpsKept, followUpsLate
  case endings
  case endedInWorkOrStudies, endedOtherwise, endedInWork, endedInStudies
  case endedInOpenWork, endedInHelpedWork, endedInSupportedWork, endedInWorkTryOut
  case endedInCare, endedAway, endedInRehabilitation, endedInOtherService
  case endedByMoving, endedByStudent
  /// Students whose transfer between services has come to an end, in one way or the other.
  case transitions
  case droppedOut, attached
  case experiences
  case goodExperiences, otherExperiences

  /// Meetings in which a party of the standing seats was there.
  public static func meetings(with party: Party) -> Figure? {
    switch party {
    case .school: .meetingsSchool
    case .kela: .meetingsKela
    case .outreach: .meetingsOutreach
    case .social: .meetingsSocial
    case .employment: .meetingsEmployment
    case .health: .meetingsHealth
    case .student, .specialised, .other: nil
    }
  }

  /// The party whose meetings it counts.
  public var party: Party? { Party.allCases.first { Figure.meetings(with: $0) == self } }

  public static func ending(_ outcome: PlanOutcome) -> Figure {
    switch outcome {
    case .openWork: .endedInOpenWork
    case .supportedWork: .endedInSupportedWork
    case .workTryOut: .endedInWorkTryOut
    case .studies: .endedInStudies
    case .rehabilitation: .endedInRehabilitation
    case .otherService: .endedInOtherService
    case .moved: .endedByMoving
    case .endedByStudent: .endedByStudent
    }
  }
}
