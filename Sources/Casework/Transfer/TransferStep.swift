/// A step of a transfer, in either direction; the model names them and their order.
public enum TransferStep: String, Sendable, CaseIterable {
  // School to employment services.
  /// Was the student within student welfare before the studies ended?
  case askStudentWelfare
  /// With the student's permission.
  case contactStudentWelfare
  /// Where health or a doctor's statement for work is concerned.
  case guideToStudentHealth
  case registerJobSeeker
  /// The contact request in the Job Market Finland service.
  case contactRequest
  /// The employment side notices it and routes the student to the right team.
  case routeToTeam
  case firstInterview
  /// The employment side contacts the school; is a multi-agency meeting needed?
  case contactSchool
  case gatherMeeting

  // Employment services to school.
  case nameTransferrer
  case assessMeetingNeed
  case contactCounsellor
  case receive
  case inviteParticipants
  case goThroughNeeds
  case agreeFurtherSteps
  case agreeFollowUp

  // Both.
  /// Does a student under 29 wish the outreach worker to take part?
  case askOutreach
}

/// Who does a step, by the roles of the model.
public enum TransferRole: String, Sendable, CaseIterable {
  case guidanceCounsellor, employmentExpert, studentWelfare, outreach

  /// The seats in the group whose people have the role.
  public var parties: Set<Party> {
    switch self {
    case .guidanceCounsellor: [.school]
    case .employmentExpert: [.employment]
    case .studentWelfare: [.school, .health]
    case .outreach: [.outreach]
    }
  }
}

extension TransferDirection {
  /// The steps in the model's order.
  public var steps: [TransferStep] {
    switch self {
    case .toEmployment:
      [
        .askStudentWelfare, .contactStudentWelfare, .guideToStudentHealth, .registerJobSeeker,
        .contactRequest, .routeToTeam, .firstInterview, .contactSchool, .askOutreach,
        .gatherMeeting,
      ]
    case .toSchool:
      [
        .nameTransferrer, .assessMeetingNeed, .contactCounsellor, .receive, .askOutreach,
        .inviteParticipants, .goThroughNeeds, .agreeFurtherSteps, .agreeFollowUp,
      ]
    }
  }

  /// The step that is done by sending.
  public var sendingStep: TransferStep {
    self == .toEmployment ? .contactRequest : .contactCounsellor
  }

  /// The step that is done by taking what was sent.
  public var takingStep: TransferStep { self == .toEmployment ? .routeToTeam : .receive }

  /// The step that says whether a multi-agency meeting is needed.
  public var meetingStep: TransferStep {
    self == .toEmployment ? .contactSchool : .assessMeetingNeed
  }

  /// Whether a step comes only after the receiver has taken what was sent.
  public func isAfterTaking(_ step: TransferStep) -> Bool {
    guard let place = steps.firstIndex(of: step), let taking = steps.firstIndex(of: takingStep)
    else { return false }
    return place > taking
  }
}

extension TransferStep {
  public var role: TransferRole {
    switch self {
    case .askStudentWelfare, .contactStudentWelfare, .registerJobSeeker, .contactRequest,
      .gatherMeeting, .receive, .inviteParticipants, .goThroughNeeds:
      .guidanceCounsellor
    case .guideToStudentHealth: .studentWelfare
    case .routeToTeam, .firstInterview, .contactSchool, .nameTransferrer, .assessMeetingNeed,
      .contactCounsellor, .agreeFurtherSteps, .agreeFollowUp:
      .employmentExpert
    case .askOutreach: .outreach
    }
  }

  /// The answers that it is done with; none where it is simply done.
  public var answers: [StepAnswer] {
    switch self {
    case .askStudentWelfare: [.yes, .no, .notKnown]
    case .registerJobSeeker: [.alone, .guided]
    case .contactSchool, .assessMeetingNeed, .askOutreach: [.yes, .no]
    default: []
    }
  }

  /// Whether it may be found not to be needed; the others carry the transfer.
  public var mayBeLeftOut: Bool {
    switch self {
    case .contactStudentWelfare, .guideToStudentHealth, .firstInterview, .gatherMeeting,
      .askOutreach, .inviteParticipants, .goThroughNeeds:
      true
    default: false
    }
  }

  /// The oldest a student may be for the outreach worker's part: under 29.
  static let outreachAges = ...28
}

extension Transfer {
  public subscript(step: TransferStep) -> StepRecord { steps[step] ?? StepRecord() }

  /// The steps that this student's transfer has, in order.
  ///
  /// What an answer makes needless is not among them; nor is the outreach worker's part of an older
  /// student.
  public func steps(for client: Client?, on day: Day) -> [TransferStep] {
    let needsMeeting = self[direction.meetingStep].answer != .no
    let shown = view.steps
    return direction.steps.filter { step in
      if shown?.contains(step) == false { return false }
      return switch step {
      case .contactStudentWelfare: self[.askStudentWelfare].answer != .no
      case .gatherMeeting, .inviteParticipants: needsMeeting
      case .askOutreach: needsMeeting && !Transfer.isTooOld(client, on: day)
      default: true
      }
    }
  }

  private static func isTooOld(_ client: Client?, on day: Day) -> Bool {
    guard let ages = client?.born?.ages(on: day) else { return false }
    return !TransferStep.outreachAges.contains(ages.lowerBound)
  }
}
