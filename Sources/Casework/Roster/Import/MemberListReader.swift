/// Goes through a list of members: who is meant, what is said, and whether it can stand.
struct MemberListReader {
  let roster: Roster
  let words: MemberListWords
  let today: Day
  var listed: [ListedLine]
  private(set) var lines: [RosterImport.Line] = []
  private(set) var change: RosterChange?

  init(_ table: MemberTable, _ roster: Roster, _ words: MemberListWords, _ today: Day) {
    (self.roster, self.words, self.today) = (roster, words, today)
    listed = table.lines.map { ListedLine($0, columns: table.columns) }
  }

  mutating func read(_ newID: (Int) -> ID<Member>) {
    for place in listed.indices {
      findMember(place, newID)
      readTexts(place)
      readChoices(place)
    }
    checkTwice()
    readSubstitutes()
    readOffices()
    checkRules()
    finish()
  }

  // MARK: Who is meant

  private mutating func findMember(_ place: Int, _ newID: (Int) -> ID<Member>) {
    let line = listed[place]
    if line.name.isEmpty { listed[place].faults.append(.nameMissing) }
    let party = readParty(place)
    if let said = line[.id] {
      guard let id = ID<Member>(said) else {
        listed[place].faults.append(.idUnclear(said))
        return
      }
      // An id of another directory: the name tells, and somebody new keeps theirs.
      let known = roster.members[id] ?? meant(line, party).first
      return listed[place].isAbout(known?.id ?? id, known)
    }
    let meant = meant(line, party)
    if meant.count > 1 { listed[place].faults.append(.memberAmbiguous(line.name)) }
    listed[place].isAbout(meant.first?.id ?? newID(line.number), meant.first)
  }

  /// The members of the roster that a line without an id may be about.
  private func meant(_ line: ListedLine, _ party: Party?) -> [Member] {
    let key = MemberListWords.key(line.name)
    guard !key.isEmpty else { return [] }
    let named = roster.members.sorted.filter { MemberListWords.key($0.name) == key }
    let from = line[.from].flatMap(ListDay.day)
    // Who comes back after an end begins anew: the period that has ended stays.
    let possible = named.filter { member in
      guard let from, let until = member.until else { return true }
      return from <= until
    }
    let inSeat = possible.filter { party == nil || $0.party == party }
    guard !inSeat.isEmpty else {
      // The same name in another seat is the same person, unless their time there is over.
      return possible.filter { $0.until.map { $0 >= today } ?? true }
    }
    let sameStart = inSeat.filter { $0.from == from }
    if from != nil, sameStart.count == 1 { return sameStart }
    let seated = inSeat.filter { $0.isSeated(on: today) }
    return seated.isEmpty ? inSeat : seated
  }

  private mutating func checkTwice() {
    var lines: [ID<Member>: Int] = [:]
    var newcomers: [String: Int] = [:]
    for (place, line) in listed.enumerated() where !line.name.isEmpty {
      var earlier: Int?
      if line.known == nil, line[.id] == nil {
        let parts = [line.name, line.entry.party?.rawValue ?? "", line[.from] ?? ""]
        let key = parts.map(MemberListWords.key).joined(separator: "/")
        earlier = newcomers[key]
        newcomers[key] = earlier ?? line.number
      } else if line.member != "x0" {
        earlier = lines[line.member]
        lines[line.member] = earlier ?? line.number
      }
      if let earlier { listed[place].faults.append(.twice(line: earlier)) }
    }
  }

  // MARK: What comes of it

  private mutating func checkRules() {
    for place in listed.indices where listed[place].faults.isEmpty {
      var trial = roster
      var entry = listed[place].entry
      // Those who stand in may be on other lines; they have been looked up already.
      entry.substitute = nil
      do throws(Refusal) {
        try trial.takeIn([entry], contactPerson: nil, convener: nil, on: today)
      } catch {
        listed[place].faults.append(fault(error))
      }
    }
    // Nobody stands in who is not taken in.
    var isSettled = false
    while !isSettled {
      isSettled = true
      let faulty = Set(listed.filter { !$0.faults.isEmpty && $0.known == nil }.map(\.member))
      for place in listed.indices where listed[place].faults.isEmpty {
        guard let substitute = listed[place].entry.substitute, faulty.contains(substitute)
        else { continue }
        listed[place].faults = [.substituteUnknown(listed[place][.substitute] ?? "")]
        isSettled = false
      }
    }
  }

  /// Texts and seats have been looked at by now: what is left is the order of the days.
  private func fault(_ refusal: Refusal) -> LineFault {
    switch refusal {
    case .tooLong(let limit): .tooLong(.name, limit: limit)
    case .textMissing: .partyMissing
    default: .dateOrder
    }
  }

  private mutating func finish() {
    var entries: [MemberEntry] = []
    var offices: [MemberColumn: ID<Member>] = [:]
    var order = roster.members.byID.values.map(\.order).max {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for line in listed {
      var result = RosterImport.Result.faulty(line.faults)
      if line.faults.isEmpty {
        for office in line.offices { offices[office] = line.member }
        if let known = line.known {
          var after = known.taking(line.entry)
          after.substitute = line.entry.substitute ?? known.substitute
          let columns = line.changedColumns(after)
          result = columns.isEmpty ? .same(known) : .changed(from: known, to: after, columns)
          if line.entry != MemberEntry(id: line.member) { entries.append(line.entry) }
        } else {
          var entry = line.entry
          order = OrderKey.after(order)
          entry.order = order ?? ""
          entries.append(entry)
          var member = Member(
            id: line.member, order: entry.order, name: line.name, party: entry.party ?? .other
          ).taking(entry)
          member.substitute = entry.substitute
          result = .new(member)
        }
      }
      lines.append(RosterImport.Line(number: line.number, name: line.name, result: result))
    }
    guard !entries.isEmpty || !offices.isEmpty else { return }
    change = .importMembers(
      entries, contactPerson: offices[.contactPerson], convener: offices[.convener])
  }
}

extension ListedLine {
  /// The columns in which the line makes another of the member, in the order of the list.
  fileprivate func changedColumns(_ after: Member) -> [MemberColumn] {
    guard let known else { return [] }
    return MemberColumn.allCases.filter { column in
      switch column {
      case .party: after.party != known.party
      case .name: after.name != known.name
      case .organisation: after.organisation != known.organisation
      case .role: after.role != known.role
      case .email: after.email != known.email
      case .phone: after.phone != known.phone
      case .substitute: entry.substitute != nil
      case .informed: after.informed != known.informed
      case .from: after.from != known.from
      case .until: after.until != known.until
      case .language: after.language != known.language
      case .convener, .contactPerson: offices.contains(column)
      case .firstName, .lastName, .id: false
      }
    }
  }
}
