public import Casework

extension Texts {
  /// What becomes of a line of a list, in one sentence or a few.
  public func words(
    for line: RosterImport.Line, of list: RosterImport, in roster: Roster
  ) -> String {
    let importing = self.roster.list.importing
    switch line.result {
    case .new(let member):
      let said = [
        name(of: member.party, in: roster), member.organisation, member.role, member.email,
        member.phone,
      ]
      let offices = [MemberColumn.convener, .contactPerson].filter(line.offices.contains)
        .map(self.roster.list.column)
      let all = (said + offices).filter { !$0.isEmpty }
      return importing.new + ": " + all.joined(separator: ", ")
    case .same: return importing.same
    case .faulty(let faults):
      return importing.faulty + ": " + faults.map(self.roster.list.fault).joined(separator: " ")
    case .changed(let before, let after, let columns):
      let parts = columns.map { column in
        let name = self.roster.list.column(column)
        let old = value(column, of: before, list, roster)
        let new = value(column, of: after, list, roster)
        if column == .convener || column == .contactPerson { return name }
        return old.isEmpty ? "\(name): \(new)" : "\(name): \(old) → \(new)"
      }
      return importing.changed + ": " + parts.joined(separator: "; ")
    }
  }

  /// Whom the list names for an office, and who has it now, as a question; nothing where it names
  /// nobody else.
  public func officeQuestion(of list: RosterImport, in roster: Roster, on today: Day) -> String? {
    let parts = [MemberColumn.convener, .contactPerson].compactMap { office -> String? in
      guard let id = list.named[office] else { return nil }
      let holder =
        office == .convener ? roster.convener(on: today) : roster.contactPerson(on: today)
      let name = memberName(id, list, roster) ?? ""
      let change = holder.map { "\($0.name) → \(name)" } ?? name
      return "\(self.roster.list.column(office)): \(change)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What a party is called in a group.
  public func name(of party: Party, in roster: Roster) -> String {
    let own = roster.parties[party]?[language] ?? ""
    return own.isEmpty ? common.party(party) : own
  }

  private func value(
    _ column: MemberColumn, of member: Member, _ list: RosterImport, _ roster: Roster
  ) -> String {
    switch column {
    case .party: name(of: member.party, in: roster)
    case .name, .firstName, .lastName: member.name
    case .organisation: member.organisation
    case .role: member.role
    case .email: member.email
    case .phone: member.phone
    case .substitute: member.substitute.flatMap { memberName($0, list, roster) } ?? ""
    case .informed: member.informed
    case .from: member.from.map(dates.day) ?? ""
    case .until: member.until.map(dates.day) ?? ""
    case .language: member.language.map(common.language) ?? ""
    case .convener, .contactPerson, .id: ""
    }
  }

  private func memberName(
    _ id: ID<Member>, _ list: RosterImport, _ roster: Roster
  ) -> String? {
    roster.members[id]?.name ?? list.newMembers[id]?.name
  }
}
