extension Roster {
  /// The roster after a change, or why the change may not be made.
  ///
  /// Any seated member may change it. The first member of all, and a person who seats themself,
  /// come in without being on it yet.
  public static func after(
    _ change: RosterChange, on roster: Roster?, in surroundings: Surroundings
  ) throws(Refusal) -> Roster {
    if case .open(let name, let language, let parties) = change {
      guard roster == nil else { throw .alreadyThere }
      var opened = Roster(
        name: try oneLine(name, required: true), language: language, parties: [:])
      for (party, name) in parties { opened.parties[party] = try checked(name) }
      return opened
    }
    guard var roster else { throw .noSuchRow }
    try roster.checkActing(change, in: surroundings)
    try roster.take(change, on: surroundings.today)
    return roster
  }

  private func checkActing(
    _ change: RosterChange, in surroundings: Surroundings
  ) throws(Refusal) {
    let today = surroundings.today
    if !members.byID.values.contains(where: { $0.isSeated(on: today) }) { return }
    if case .seat(let member) = change, member.id == surroundings.member { return }
    guard let id = surroundings.member, let acting = members[id] else { throw .notOnRoster }
    guard acting.isSeated(on: today) else { throw .memberRoleEnded }
  }

  private mutating func take(_ change: RosterChange, on today: Day) throws(Refusal) {
    switch change {
    case .open: throw .alreadyThere
    case .nameGroup(let text): name = try oneLine(text, required: true)
    case .setGroupLanguage(let language): self.language = language
    case .nameParty(let party, let name): parties[party] = try Roster.checked(name)
    case .seat(let member): try seat(member)
    case .renameMember(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.name = try oneLine(text, required: true) }
    case .moveToSeat(let id, let party):
      guard party != .student else { throw .notPermitted }
      try members.edit(id) { row throws(Refusal) in row.party = party }
    case .setOrganisation(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.organisation = try oneLine(text) }
    case .setRole(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.role = try oneLine(text) }
    case .setEmail(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.email = try oneLine(text) }
    case .setPhone(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.phone = try oneLine(text) }
    case .setSubstitute(let id, let substitute):
      try checkSubstitute(substitute, of: id)
      try members.edit(id) { row throws(Refusal) in row.substitute = substitute }
    case .noteInformed(let id, let text):
      try members.edit(id) { row throws(Refusal) in row.informed = try oneLine(text) }
    case .setPeriod(let id, let from, let until):
      try checkOrder(from, until)
      try members.edit(id) { row throws(Refusal) in (row.from, row.until) = (from, until) }
    case .endRole(let id, let day):
      try members.edit(id) { row throws(Refusal) in
        try checkOrder(row.from, day)
        row.until = day
      }
    case .setLanguage(let id, let language):
      try members.edit(id) { row throws(Refusal) in row.language = language }
    case .nameContactPerson(let id):
      try checkSeated(id, on: today)
      contactPerson = id
    case .nameConvener(let id):
      try checkSeated(id, on: today)
      convener = id
    case .importMembers(let entries, let contactPerson, let convener):
      try takeIn(entries, contactPerson: contactPerson, convener: convener, on: today)
    }
  }

  mutating func seat(_ member: Member) throws(Refusal) {
    // The student's seat is filled in each turn; a member in it would be covered by every consent.
    guard member.party != .student else { throw .notPermitted }
    let seated = try member.checked()
    try checkSubstitute(member.substitute, of: member.id)
    try checkOrder(member.from, member.until)
    try members.add(seated)
  }

  func checkSubstitute(
    _ substitute: ID<Member>?, of member: ID<Member>
  ) throws(Refusal) {
    guard let substitute else { return }
    guard substitute != member, members[substitute] != nil else { throw .noSuchMember }
  }

  func checkSeated(_ id: ID<Member>?, on day: Day) throws(Refusal) {
    guard let id else { return }
    guard let member = members[id] else { throw .noSuchMember }
    guard member.isSeated(on: day) else { throw .memberRoleEnded }
  }

  private static func checked(_ name: PartyName) throws(Refusal) -> PartyName {
    PartyName(
      finnish: try oneLine(name.finnish, required: true),
      swedish: try oneLine(name.swedish, required: true),
      english: try oneLine(name.english, required: true))
  }
}
