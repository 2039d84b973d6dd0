/// Goes through a list of members: who is meant, what is said, and whether it can stand.
struct MemberListReader {
  let roster: Roster
  let words: MemberListWords
  let today: Day
  /// The members by the keys of their names, in the order of the roster.
  let byName: [String: [Member]]
  var listed: [ListedLine]
  private(set) var lines: [RosterImport.Line] = []
  private(set) var change: RosterChange?
  /// Who would take an office over from somebody else, or from nobody.
  private(set) var named: [MemberColumn: ID<Member>] = [:]
  var takesOffices = false

  init(_ table: MemberTable, _ roster: Roster, _ words: MemberListWords, _ today: Day) {
    (self.roster, self.words, self.today) = (roster, words, today)
    byName = Dictionary(
      grouping: roster.members.sorted, by: { MemberListWords.key($0.name) })
    listed = table.lines.map { ListedLine($0, columns: table.columns) }
  }

  mutating func read(_ newID: (Int) -> ID<Member>) {
    findMembers(newID)
    for place in listed.indices {
      readTexts(place)
      readChoices(place)
    }
    readSubstitutes()
    readOffices()
    checkRules()
    checkSubstitutes()
    // A line that is left out anyway stands in no other's way.
    checkTwice()
    checkSubstitutes()
    finish()
  }

  // MARK: Who is meant

  /// Finds those who sit where their line says first; then those who have moved to another seat.
  private mutating func findMembers(_ newID: (Int) -> ID<Member>) {
    let byID = Set(listed.compactMap { $0[.id].flatMap { ID<Member>($0) } })
    var found: [[Member]] = []
    for place in listed.indices {
      if listed[place].name.isEmpty { listed[place].faults.append(.nameMissing) }
      found.append(inTheirSeat(place, besides: byID))
    }
    var claimed = Set(found.flatMap { $0.map(\.id) })
    for (place, members) in found.enumerated() {
      let line = listed[place]
      if let said = line[.id], ID<Member>(said) == nil {
        listed[place].faults.append(.idUnclear(said))
        continue
      }
      var meant = members
      if meant.isEmpty {
        meant = namesakes(line).filter { member in
          // The same name in another seat is the same person, unless their time there is over.
          !claimed.contains(member.id) && (member.until.map { $0 >= today } ?? true)
        }
        claimed.formUnion(meant.map(\.id))
      }
      if meant.count > 1 { listed[place].faults.append(.memberAmbiguous(line.name)) }
      // Somebody new keeps the id that another directory has given them.
      let own = line[.id].flatMap { ID<Member>($0) }
      listed[place].isAbout(
        meant.first?.id ?? own ?? newID(line.number), meant.first)
    }
  }

  /// The members whom a line names by their id, or by the name and the seat in which they sit.
  ///
  /// Of several with that name, those whose ids stand on other lines are meant there.
  private mutating func inTheirSeat(_ place: Int, besides others: Set<ID<Member>>) -> [Member] {
    let line = listed[place]
    let party = readParty(place)
    if let id = line[.id].flatMap({ ID<Member>($0) }), let known = roster.members[id] {
      return [known]
    }
    let named = namesakes(line).filter { party == nil || $0.party == party }
    let unnamed = named.filter { !others.contains($0.id) }
    let inSeat = unnamed.isEmpty ? named : unnamed
    let from = line[.from].flatMap(ListDay.day)
    let until = line[.until].flatMap(ListDay.day)
    let samePeriod = inSeat.filter { $0.from == from && $0.until == until }
    if samePeriod.count == 1 { return samePeriod }
    let sameStart = inSeat.filter { $0.from == from }
    if from != nil, sameStart.count == 1 { return sameStart }
    let seated = inSeat.filter { $0.isSeated(on: today) }
    return seated.isEmpty ? inSeat : seated
  }

  /// The members with the name of a line; who comes back after an end begins anew.
  private func namesakes(_ line: ListedLine) -> [Member] {
    guard !line.nameKey.isEmpty, let named = byName[line.nameKey] else { return [] }
    let from = line[.from].flatMap(ListDay.day)
    return named.filter { member in
      guard let from, let until = member.until else { return true }
      return from <= until
    }
  }

  private mutating func checkTwice() {
    var lines: [ID<Member>: Int] = [:]
    var newcomers: [String: [ListedLine]] = [:]
    var ids: [String: Int] = [:]
    for (place, line) in listed.enumerated() where line.faults.isEmpty {
      var earlier: Int?
      if line.known == nil, line[.id] == nil {
        let party = line.entry.party?.rawValue ?? ""
        let key = line.nameKey + "/" + party
        earlier = newcomers[key]?.first { $0.overlaps(line) }?.number
        newcomers[key, default: []].append(line)
      } else {
        earlier = lines[line.member]
        lines[line.member] = earlier ?? line.number
      }
      if let id = line[.id] {
        earlier = earlier ?? ids[id]
        ids[id] = ids[id] ?? line.number
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
  }

  /// Nobody stands in who is not taken in.
  private mutating func checkSubstitutes() {
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

  /// Nobody loses or gets an office because a cell of a table says so: a person is asked first.
  private mutating func askForOffices(_ place: Int) {
    for office in listed[place].offices {
      let holder = office == .convener ? roster.convener(on: today)?.id : roster.contactPerson
      if holder == listed[place].member { continue }
      named[office] = listed[place].member
      if !takesOffices { listed[place].offices.remove(office) }
    }
  }

  private mutating func finish() {
    var entries: [MemberEntry] = []
    var offices: [MemberColumn: ID<Member>] = [:]
    var order = roster.members.byID.values.map(\.order).max {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for place in listed.indices where listed[place].faults.isEmpty { askForOffices(place) }
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
      lines.append(
        RosterImport.Line(
          number: line.number, name: line.name, offices: line.faults.isEmpty ? line.offices : [],
          result: result))
    }
    guard !entries.isEmpty || !offices.isEmpty else { return }
    change = .importMembers(
      entries, contactPerson: offices[.contactPerson], convener: offices[.convener])
  }
}

extension ListedLine {
  /// Whether two lines say that somebody sits on the same day.
  fileprivate func overlaps(_ other: ListedLine) -> Bool {
    func begins(_ one: MemberEntry, before other: MemberEntry) -> Bool {
      guard let from = one.from, let until = other.until else { return true }
      return from <= until
    }
    return begins(entry, before: other.entry) && begins(other.entry, before: entry)
  }

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
