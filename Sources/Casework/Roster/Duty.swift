/// A duty of a party in the operating model; what it is called stands in the texts.
public enum Duty: String, Sendable, CaseIterable {
  // Everybody's.
  case takePart, writePlan, agreeResponsible, followPlan
  // The student's.
  case sayOwnWishes, agreeToPlan
  // The school's.
  case recogniseNeed, bringSupportInformation, ensureRegistration
  // Kela's.
  case ownBenefits, assessRehabilitation
  // The outreach worker's, who convenes.
  case agreeNextTime, noticeNoMeeting, arrangeExtraMeeting
  // Adult social work's.
  case otherThanEmploymentServices
  // Employment services'.
  case employmentServices, recogniseSkills, pointToLabourMarket, workWithSchool
  // The nurse's and specialised care's.
  case healthSide
  // Anybody else's whom the student wishes.
  case ownPart

  /// The four duties that everybody shares.
  public static let shared: [Duty] = [.takePart, .writePlan, .agreeResponsible, .followPlan]
}

extension Party {
  /// The party's own duties, beside those that everybody shares.
  public var duties: [Duty] {
    switch self {
    case .student: [.sayOwnWishes, .agreeToPlan]
    case .school: [.recogniseNeed, .bringSupportInformation, .ensureRegistration]
    case .kela: [.ownBenefits, .assessRehabilitation]
    case .outreach: [.agreeNextTime, .noticeNoMeeting, .arrangeExtraMeeting]
    case .social: [.otherThanEmploymentServices]
    case .employment:
      [.employmentServices, .recogniseSkills, .pointToLabourMarket, .workWithSchool]
    case .health, .specialised: [.healthSide]
    case .other: [.ownPart]
    }
  }
}
