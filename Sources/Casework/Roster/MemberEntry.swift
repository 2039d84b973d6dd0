/// What a list of members says of one member; nothing for what the list leaves unsaid.
public struct MemberEntry: Sendable, Equatable {
  public let id: ID<Member>
  /// Where somebody new stands among the others; last where it is empty.
  public var order: String = ""
  public var name: String?
  public var party: Party?
  public var organisation: String?
  public var role: String?
  public var email: String?
  public var phone: String?
  public var substitute: ID<Member>?
  public var informed: String?
  public var from: Day?
  public var until: Day?
  public var language: Language?

  public init(id: ID<Member>) { self.id = id }
}

extension Roster {
  /// Takes in what a list says: who is new gets a seat, of the others only what is said changes.
  ///
  /// Whom the list does not name stays as they are.
  mutating func takeIn(
    _ entries: [MemberEntry], contactPerson: ID<Member>?, convener: ID<Member>?, on today: Day
  ) throws(Refusal) {
    guard !entries.isEmpty || contactPerson != nil || convener != nil else { throw .textMissing }
    var named: Set<ID<Member>> = []
    for entry in entries {
      guard named.insert(entry.id).inserted else { throw .alreadyThere }
      try takeIn(entry)
    }
    // Two people of one list may stand in for each other.
    for entry in entries {
      guard let substitute = entry.substitute else { continue }
      try checkSubstitute(substitute, of: entry.id)
      try members.edit(entry.id) { row throws(Refusal) in row.substitute = substitute }
    }
    if let contactPerson {
      try checkSeated(contactPerson, on: today)
      self.contactPerson = contactPerson
    }
    if let convener {
      try checkSeated(convener, on: today)
      self.convener = convener
    }
  }

  private mutating func takeIn(_ entry: MemberEntry) throws(Refusal) {
    guard let known = members[entry.id] else {
      guard let name = entry.name, let party = entry.party else { throw .textMissing }
      let member = Member(id: entry.id, order: entry.order, name: name, party: party)
      return try seat(member.taking(entry))
    }
    let changed = known.taking(entry)
    guard changed.party != .student else { throw .notPermitted }
    try checkOrder(changed.from, changed.until)
    members[entry.id] = try changed.checked()
  }
}

extension Member {
  /// The member with what an entry says, apart from who stands in for them.
  func taking(_ entry: MemberEntry) -> Member {
    var member = self
    member.name = entry.name ?? name
    member.party = entry.party ?? party
    member.organisation = entry.organisation ?? organisation
    member.role = entry.role ?? role
    member.email = entry.email ?? email
    member.phone = entry.phone ?? phone
    member.informed = entry.informed ?? informed
    member.from = entry.from ?? from
    member.until = entry.until ?? until
    member.language = entry.language ?? language
    return member
  }

  /// The member with every text as one line, or why one cannot stand.
  func checked() throws(Refusal) -> Member {
    var member = self
    member.name = try oneLine(name, required: true)
    member.organisation = try oneLine(organisation)
    member.role = try oneLine(role)
    member.email = try oneLine(email)
    member.phone = try oneLine(phone)
    member.informed = try oneLine(informed)
    return member
  }
}
