import Casework

extension RosterTexts {
  static let english = RosterTexts(
    title: "Roster", lists: .english, sheet: .english, keys: .english,
    duty: {
      switch $0 {
      case .takePart: "Comes to the meetings."
      case .writePlan: "Makes the plan together with the student."
      case .agreeResponsible: "Agrees with the others who is responsible."
      case .followPlan: "Follows how the plan goes."
      case .sayOwnWishes: "Says first what they want themselves."
      case .agreeToPlan: "Decides whether to agree to the plan."
      case .recogniseNeed: "Notices who needs support."
      case .bringSupportInformation: "Tells what support has helped."
      case .ensureRegistration: "Makes sure the student registers as a job seeker."
      case .ownBenefits: "Tells about Kela's benefits and services."
      case .assessRehabilitation: "Finds out about the need of vocational rehabilitation."
      case .agreeNextTime: "Sees that the next time is agreed."
      case .noticeNoMeeting:
        "Cancels a meeting without clients and gives the next time with it."
      case .arrangeExtraMeeting: "Arranges an extra meeting when the school asks."
      case .otherThanEmploymentServices:
        "Helps when the student mainly needs other than employment services."
      case .employmentServices: "Gives job coaching and other employment services."
      case .recogniseSkills: "Recognises skills and the need of services after graduation."
      case .pointToLabourMarket: "Points to the open labour market."
      case .workWithSchool: "Keeps in touch with the school."
      case .healthSide: "Answers for the health side of the plan."
      case .ownPart: "Brings what the student wishes of them."
      }
    },
    list: .english)
}

extension RosterListTexts {
  static let english = RosterListTexts(
    party: "Seat", name: "Member", organisation: "Organisation", substitute: "Substitute",
    convener: "Convener", contactPerson: "Contact person", nobody: "not named",
    gap: "nobody", student: "in their own turn", coming: "Beginning later",
    ended: "Ended", duties: "Duties", shared: "Everybody's",
    gaps: { $0 == 1 ? "1 seat without a member" : "\($0) seats without a member" },
    history: "Who and when", nobodyEver: "Nobody has sat in this seat.")
}

extension MemberSheetTexts {
  static let english = MemberSheetTexts(
    new: "New member", name: "Name", party: "Seat", organisation: "Organisation", role: "Title",
    email: "E-mail", phone: "Phone", substitute: "Substitute", noSubstitute: "none",
    informed: "Also informed", informedHint: "Who else is told?", from: "From",
    until: "Last day", openEnd: "until further notice", language: "Language",
    noLanguage: "the group's", now: { "now \($0)" }, isConvener: "Convener",
    isContactPerson: "Contact person",
    record: "Add to the roster", recorded: "The member is added.",
    end: { "\($0) leaves the group" }, lastDay: "Last day",
    endHint: "The member stays readable on the papers they took part in.",
    recordEnd: "End the membership", ended: "The membership ends.", group: "The group",
    groupName: "Name of the group", groupLanguage: "Language of the group",
    partyName: { "What is this seat called? (\($0))" },
    nameFirst: "Write the name first.")
}

extension RosterKeyTexts {
  static let english = RosterKeyTexts(
    open: "Open", openWords: "Open the member's details, or fill an empty seat",
    new: "New", newWords: "Add a member to this seat", duties: "Duties",
    dutiesWords: "Show or hide the duties of this seat", end: "End",
    endWords: "End the membership", convener: "Convener",
    convenerWords: "Name the member convener, or take it back",
    passOn: "Pass it on?", pass: "Pass it on", keepAsItIs: "Leave it",
    contact: "Contact person",
    contactWords: "Name the member the school's contact person, or take it back",
    group: "Group", groupWords: "Change the name or language of the group", party: "Seat's name",
    partyWords: "Change the seat's name in Finnish, Swedish and English", filter: "Search",
    chooseMember: "Choose a member first.", alreadyEnded: "The membership has already ended.",
    closeSheet: "Back",
    notMember: "The student is not a member but takes part in their own turn.",
    history: "Who and when",
    historyWords: "Show or hide who has sat in this seat and when",
    importing: "Import", importingWords: "Import the members from a table (CSV)",
    exporting: "Export", exportingWords: "Write the roster as a table or as address cards")
}
