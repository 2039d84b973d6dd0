public import Casework

/// The words of the roster: seats, members, duties.
public struct RosterTexts: Sendable {
  public let title: String
  public let lists: RosterListTexts
  public let sheet: MemberSheetTexts
  public let keys: RosterKeyTexts
  public let duty: @Sendable (Duty) -> String
  public let list: MemberListTexts
}

/// The words of the list of seats.
public struct RosterListTexts: Sendable {
  public let party: String
  public let name: String
  public let organisation: String
  public let substitute: String
  public let convener: String
  public let contactPerson: String
  public let nobody: String
  /// In a standing seat with nobody in it.
  public let gap: String
  /// In the student's seat, which is filled in each turn.
  public let student: String
  public let coming: String
  public let ended: String
  public let duties: String
  public let shared: String
  public let gaps: @Sendable (Int) -> String
  /// Who has sat in a seat, and when nobody has.
  public let history: String
  public let nobodyEver: String
}

/// The words of one member's sheet and of the sheets for new members, the group and a party.
public struct MemberSheetTexts: Sendable {
  public let new: String
  public let name: String
  public let party: String
  public let organisation: String
  public let role: String
  public let email: String
  public let phone: String
  public let substitute: String
  public let noSubstitute: String
  public let informed: String
  public let informedHint: String
  public let from: String
  public let until: String
  public let openEnd: String
  public let language: String
  public let noLanguage: String
  /// Who has a task now, that another could be given.
  public let now: @Sendable (_ name: String) -> String
  public let isConvener: String
  public let isContactPerson: String
  public let record: String
  public let recorded: String
  public let end: @Sendable (String) -> String
  public let lastDay: String
  public let endHint: String
  public let recordEnd: String
  public let ended: String
  public let group: String
  public let groupName: String
  public let groupLanguage: String
  public let partyName: @Sendable (String) -> String
  public let nameFirst: String
}

/// The words of the roster's keys.
public struct RosterKeyTexts: Sendable {
  public let open: String
  public let openWords: String
  public let new: String
  public let newWords: String
  public let duties: String
  public let dutiesWords: String
  public let end: String
  public let endWords: String
  public let convener: String
  public let convenerWords: String
  // A task passes from one member to another.
  public let passOn: String
  public let pass: String
  public let keepAsItIs: String
  public let contact: String
  public let contactWords: String
  public let group: String
  public let groupWords: String
  public let party: String
  public let partyWords: String
  public let filter: String
  public let chooseMember: String
  public let alreadyEnded: String
  public let closeSheet: String
  public let notMember: String
  public let history: String
  public let historyWords: String
  public let importing: String
  public let importingWords: String
  public let exporting: String
  public let exportingWords: String
}
