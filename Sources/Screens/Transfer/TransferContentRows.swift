import Canvas
import Casework
import Texts
import Workplace

private struct NamesKey: Equatable { var client: ID<Client> }

/// A text that was read for words about other people.
private struct OthersKey: Equatable {
  var client: ID<Client>?
  var text: String
}

extension TransferScreen {
  /// What is to be given: only what stands here is given, and only where it is permitted.
  static func contentRows(
    _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    // What is being prepared is the sender's until it is given.
    guard transfer.view == .whole else { return [] }
    guard transfer.state == .preparing || transfer.state == .refused else { return [] }
    var rows = [
      FieldSpec(.heading("toGive", texts.toGive)),
      ClientPapers.note("toGive/hint", texts.contentsHint),
    ]
    if transfer.direction == .toEmployment {
      rows.append(
        FieldSpec(
          .choice(
            "studies", texts.studies, StudyEnd.allCases.map(all.studies),
            selected: transfer.studies.flatMap { StudyEnd.allCases.firstIndex(of: $0) }),
          at: place("studies", state, world)))
    }
    rows.append(
      FieldSpec(.text("field", texts.field, transfer.field), at: place("field", state, world)))
    for matter in matters {
      rows += contentRow(
        matter, "contents/\(matter.rawValue)", transfer.contents[matter] ?? "",
        all.contents(matter, transfer.studies), for: transfer.direction.receiver, state, world)
    }
    let contacts = contacts(transfer, world)
    rows.append(
      FieldSpec(
        .choice(
          "contact", texts.contact,
          contacts.map { $0.flatMap { world.casebook.memberName($0) } ?? texts.nobody },
          selected: contacts.firstIndex(of: transfer.contact)),
        at: place("contact", state, world)))
    rows += absentRow("contact/absent", of: [transfer.direction.sender], transfer, world)
    if transfer.direction == .toEmployment {
      rows += ClientPapers.action("request", texts.showRequest, problems: state.fields.problems)
        .filter { _ in state.editing != .step(transfer.direction.sendingStep) }
    }
    return rows
  }

  /// A text of one kind, with what stands against giving it.
  private static func contentRow(
    _ matter: ConsentMatter, _ id: String, _ text: String, _ label: String, for party: Party,
    _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.transfers.sheet
    let client = client(state, world)
    let notCovered = client?.matters(notCovered: [matter], for: party, on: world.today) ?? []
    let closed = notCovered.isEmpty ? nil : texts.notPermitted(world.name(of: party))
    let row = FieldSpec(
      .area(id, label, text, placeholder: closed == nil ? texts.notGiven : texts.noPermission).with
      {
        // What stands there can still be taken away.
        if text.isEmpty, !state.fields.isAhead(id) { $0.locked = closed }
      }, at: place(id, state, world))
    var rows = [row]
    if let closed, !text.isEmpty {
      rows.append(below(ClientPapers.note("\(id)/closed", "! " + closed, .warning)))
    }
    let written = state.fields.form.text(id) ?? text
    let found = world.ofDocuments.value(for: OthersKey(client: state.client, text: written)) {
      ThirdPersons.words(in: written, besides: knownNames(state, world))
    }
    if !found.isEmpty {
      rows.append(below(ClientPapers.note("\(id)/others", "! " + texts.thirdPersons(found), .lack)))
    }
    return rows
  }

  private static func below(_ spec: FieldSpec) -> FieldSpec {
    var spec = spec
    spec.row.isBelowField = true
    return spec
  }

  /// Whose names are no third persons'; worked out once for what is on the screen.
  private static func knownNames(_ state: State, _ world: World) -> KnownNames {
    guard let client = state.client else { return KnownNames() }
    return world.ofDocuments.value(for: NamesKey(client: client)) {
      world.casebook.knownNames(about: client)
    }
  }

  // MARK: What has been given

  static func givenRows(_ transfer: Transfer, _ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.transfers.sheet
    var rows = [FieldSpec(.heading("given", texts.given))]
    if transfer.given.isEmpty {
      rows.append(ClientPapers.note("given/none", texts.nothingGiven))
    }
    for row in transfer.given.sorted { rows += givenRow(row, world) }
    let problems = state.fields.problems
    if !transfer.given.isEmpty {
      rows += ClientPapers.action("shown", texts.showGiven, problems: problems)
    }
    if transfer.state.isOver { return rows }
    rows += ClientPapers.action("give", texts.giveMore, problems: problems)
    if case .give(let id) = state.editing { rows += givingRows(id, transfer, state, world) }
    return rows
  }

  private static func givenRow(_ row: GivenInformation, _ world: World) -> [FieldSpec] {
    let (all, dates) = (world.texts.transfers, world.texts.dates)
    let by = world.casebook.memberName(row.by) ?? ""
    let head = [
      dates.day(row.day), world.name(of: row.to),
      world.texts.receiver(row.receiver, world.casebook.roster?.value), all.way(row.way), by,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    var rows = [ClientPapers.note("given/\(row.id)", head, .normal)]
    let studies = [row.studies.map(all.studies) ?? "", row.field].filter { !$0.isEmpty }
    if !studies.isEmpty {
      rows.append(indented("given/\(row.id)/studies", studies.joined(separator: ", ")))
    }
    for matter in matters {
      guard let text = row.contents[matter] else { continue }
      let words = "\(all.contents(matter, row.studies)): \(StoredNames.short(text, 200))"
      rows.append(indented("given/\(row.id)/\(matter.rawValue)", words))
    }
    if let contact = row.contact.flatMap({ world.casebook.memberName($0) }) {
      rows.append(
        indented("given/\(row.id)/contact", "\(world.texts.transfers.sheet.contact): \(contact)"))
    }
    return rows
  }

  private static func indented(_ id: String, _ words: String) -> FieldSpec {
    var spec = ClientPapers.note(id, words)
    spec.row.indent = 2
    return spec
  }

  private static func givingRows(
    _ id: ID<GivenInformation>, _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    let base = "given/\(id)"
    let parties = parties(transfer)
    let party = state.fields.picks["\(base)/to"].map { parties[$0] } ?? parties[0]
    var rows = [
      FieldSpec(
        .choice(
          "\(base)/to", texts.to, parties.map { world.name(of: $0) },
          selected: parties.firstIndex(of: party))),
      FieldSpec(
        .text("\(base)/receiver", texts.receiver, "", placeholder: texts.receiverHint),
        at: place("\(base)/receiver", state, world)),
      FieldSpec(
        .choice(
          "\(base)/way", texts.way, givingWays.map(all.way),
          selected: state.fields.picks["\(base)/way"] ?? 0)),
      dayRow(base, world.today, state, world),
    ]
    for matter in matters {
      rows += contentRow(
        matter, "\(base)/contents/\(matter.rawValue)", "", all.contents(matter, transfer.studies),
        for: party, state, world)
    }
    return rows
      + ClientPapers.action("\(base)/record", texts.record, problems: state.fields.problems)
  }

  static let givingWays = GivenWay.allCases.filter { $0 != .contactRequest }

  // MARK: Its course and its end

  static func eventRows(_ transfer: Transfer, _ world: World) -> [FieldSpec] {
    guard !transfer.events.isEmpty else { return [] }
    let all = world.texts.transfers
    return [FieldSpec(.heading("events", all.sheet.events))]
      + transfer.events.sorted.map { event in
        let words = [
          world.texts.dates.day(event.day), all.event(event.kind),
          world.casebook.memberName(event.by) ?? "", event.reason,
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return ClientPapers.note("events/\(event.id)", words, .normal)
      }
  }

  static func endRows(_ transfer: Transfer, _ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.transfers.sheet
    let problems = state.fields.problems
    func reason(_ base: String, _ hint: String) -> [FieldSpec] {
      [
        FieldSpec(
          .text("\(base)/reason", texts.giveUpReason, "", placeholder: hint),
          at: place("\(base)/reason", state, world))
      ] + ClientPapers.action("\(base)/record", texts.record, problems: problems)
    }
    var rows: [FieldSpec] = []
    if transfer.state.isOver {
      rows += ClientPapers.action("reopen", texts.reopen, problems: problems)
      return state.editing == .reopen ? rows + reason("reopen", texts.reopenHint) : rows
    }
    if transfer.state == .taken {
      rows += ClientPapers.action("finish", texts.finish, problems: problems)
    }
    guard transfer.view == .whole else { return rows }
    rows += ClientPapers.action("giveUp", texts.giveUp, problems: problems)
    return state.editing == .giveUp ? rows + reason("giveUp", texts.giveUpHint) : rows
  }
}
