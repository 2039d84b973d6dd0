/// Reads the cells of each line; only what differs from the roster goes into the entry.
extension MemberListReader {
  /// The party that the line names; its fault where it names none that there is.
  mutating func readParty(_ place: Int) -> Party? {
    guard let said = listed[place][.party] else { return nil }
    guard let party = words.parties[MemberListWords.key(said)] else {
      listed[place].faults.append(.partyUnknown(said))
      return nil
    }
    if party == .student { listed[place].faults.append(.studentSeat) }
    return party
  }

  mutating func readTexts(_ place: Int) {
    let line = listed[place]
    let known = line.known
    func text(_ column: MemberColumn, _ before: String?) -> String? {
      guard let said = line[column] else { return nil }
      if let before, before.trimmingBlanks == said { return nil }
      return said
    }
    for column in [MemberColumn.name, .organisation, .role, .email, .phone, .informed] {
      let count = line[column]?.count ?? 0
      if count > TextLimit.line {
        listed[place].faults.append(.tooLong(column, limit: TextLimit.line))
      }
    }
    // Found by the name, a member keeps it as it is written on the roster.
    let isFoundByName = known.map { $0.id.text != line[.id] } ?? false
    listed[place].entry.name = isFoundByName ? nil : text(.name, known?.name)
    listed[place].entry.organisation = text(.organisation, known?.organisation)
    listed[place].entry.role = text(.role, known?.role)
    listed[place].entry.informed = text(.informed, known?.informed)
    if let email = text(.email, known?.email) {
      if !ContactText.isEmail(email) { listed[place].faults.append(.emailUnclear(email)) }
      listed[place].entry.email = email
    }
    if let phone = text(.phone, known?.phone) {
      if ContactText.isMangled(phone) { listed[place].faults.append(.phoneMangled(phone)) }
      if !ContactText.hasLostStart(phone, of: known?.phone ?? "") {
        listed[place].entry.phone = phone
      }
    }
  }

  mutating func readChoices(_ place: Int) {
    let line = listed[place]
    let known = line.known
    let party = line[.party].flatMap { words.parties[MemberListWords.key($0)] }
    if let party, party != known?.party { listed[place].entry.party = party }
    if known == nil, line[.party] == nil { listed[place].faults.append(.partyMissing) }
    for column in [MemberColumn.from, .until] {
      guard let said = line[column] else { continue }
      guard let day = ListDay.day(said) else {
        listed[place].faults.append(.dayUnclear(column, said))
        continue
      }
      if column == .from, day != known?.from { listed[place].entry.from = day }
      if column == .until, day != known?.until { listed[place].entry.until = day }
    }
    if let said = line[.language] {
      if let language = words.languages[MemberListWords.key(said)] {
        if language != known?.language { listed[place].entry.language = language }
      } else {
        listed[place].faults.append(.languageUnknown(said))
      }
    }
  }

  // MARK: What hangs on other lines

  mutating func readSubstitutes() {
    for place in listed.indices {
      guard let said = listed[place][.substitute] else { continue }
      let line = listed[place]
      // Of two with the same name the one who is named already is meant.
      let before = line.known?.substitute.flatMap { roster.members[$0] }
      if let before, MemberListWords.key(before.name) == MemberListWords.key(said) { continue }
      if let before, before.id.text == said { continue }
      let found = substitutes(said)
      switch found.count {
      case 0: listed[place].faults.append(.substituteUnknown(said))
      case 1:
        if found.first == line.member {
          listed[place].faults.append(.substituteSelf)
        } else {
          listed[place].entry.substitute = found.first
        }
      default: listed[place].faults.append(.substituteAmbiguous(said))
      }
    }
  }

  /// Who may be meant as the one who stands in: on the roster or on another line.
  private func substitutes(_ said: String) -> Set<ID<Member>> {
    if let id = ID<Member>(said), roster.members[id] != nil { return [id] }
    let key = MemberListWords.key(said)
    let newcomers = listed.filter { $0.known == nil && $0.nameKey == key }
    if let id = ID<Member>(said), listed.contains(where: { $0.member == id }) { return [id] }
    let named = byName[key] ?? []
    let present = named.filter { $0.until.map { $0 >= today } ?? true }
    let members = (present.isEmpty && newcomers.isEmpty ? named : present).map(\.id)
    return Set(members + newcomers.map(\.member))
  }

  mutating func readOffices() {
    var lines: [MemberColumn: Int] = [:]
    for place in listed.indices {
      for column in [MemberColumn.convener, .contactPerson] {
        guard let said = listed[place][column] else { continue }
        let key = MemberListWords.key(said)
        if words.no.contains(key) { continue }
        guard words.yes.contains(key) else {
          listed[place].faults.append(.answerUnclear(column, said))
          continue
        }
        if let earlier = lines[column] {
          listed[place].faults.append(.officeTwice(column, line: earlier))
          continue
        }
        lines[column] = listed[place].number
        let holder = column == .convener ? roster.convener : roster.contactPerson
        if holder == listed[place].member, listed[place].known != nil { continue }
        let entry = listed[place].entry
        let from = entry.from ?? listed[place].known?.from
        let until = entry.until ?? listed[place].known?.until
        let isSeated = (from.map { $0 <= today } ?? true) && (until.map { today <= $0 } ?? true)
        if !isSeated { listed[place].faults.append(.officeNotSeated(column)) }
        listed[place].offices.insert(column)
      }
    }
  }
}
