/// Who sits in the group (kokoonpano): seats, members and what each party is called.
public struct Roster: Sendable, Equatable {
  /// The group's own name.
  public var name: String
  public var language: Language
  public var parties: [Party: PartyName]
  public var members: Rows<Member>
  /// The school's contact person for the group.
  public var contactPerson: ID<Member>?
  /// Sees that the next time is agreed.
  public var convener: ID<Member>?

  public init(name: String, language: Language, parties: [Party: PartyName]) {
    (self.name, self.language, self.parties) = (name, language, parties)
    members = Rows()
  }
}

/// A person who sits, sat or will sit in a seat of the group.
public struct Member: Row {
  public let id: ID<Member>
  public var order: String
  public var name: String
  public var party: Party
  public var organisation: String = ""
  /// Title or role in the own organisation.
  public var role: String = ""
  public var email: String = ""
  public var phone: String = ""
  public var substitute: ID<Member>?
  /// Who else is kept informed, as written.
  public var informed: String = ""
  public var from: Day?
  /// The last day in the seat; an ended role stays readable.
  public var until: Day?
  public var language: Language?

  public init(id: ID<Member>, order: String, name: String, party: Party) {
    (self.id, self.order, self.name, self.party) = (id, order, name, party)
  }
}

/// A named change to the roster.
public enum RosterChange: Sendable, Equatable {
  /// Makes the roster of a new group.
  case open(name: String, language: Language, parties: [Party: PartyName])
  case nameGroup(String)
  /// The language of the group's own papers.
  case setGroupLanguage(Language)
  case nameParty(Party, PartyName)
  /// Seats a new member.
  case seat(Member)
  case renameMember(ID<Member>, String)
  case moveToSeat(ID<Member>, Party)
  case setOrganisation(ID<Member>, String)
  case setRole(ID<Member>, String)
  case setEmail(ID<Member>, String)
  case setPhone(ID<Member>, String)
  case setSubstitute(ID<Member>, ID<Member>?)
  case noteInformed(ID<Member>, String)
  case setPeriod(ID<Member>, from: Day?, until: Day?)
  /// Ends a role; the member stays readable on papers.
  case endRole(ID<Member>, on: Day)
  case setLanguage(ID<Member>, Language?)
  case nameContactPerson(ID<Member>?)
  case nameConvener(ID<Member>?)
  /// Takes in what a list of members says; whom it does not name stays as they are.
  case importMembers([MemberEntry], contactPerson: ID<Member>?, convener: ID<Member>?)
}
