import Canvas
import Casework
import Texts
import Workplace

/// A permission being asked for; its texts stand in the fields.
struct NewConsent: Sendable {
  let id: ID<Consent>
  var parties: Set<Party> = []
  var matters: Set<ConsentMatter> = []

  var base: String { "consents/\(id)" }
  var isTicked: Bool { !parties.isEmpty || !matters.isEmpty }
  static let texts = ["day", "until", "excludes", "reason"]
  // Named apart: what is written for a withdrawal never comes up in the form of a new permission.
  static let endReason = "endReason"
  static let endDay = "endDay"
  static let endTicks = "endTicks"
  /// What has been ticked and chosen is kept under this name beside them.
  static let ticks = "ticks"
}

extension ClientPapers {
  static func consentRows(
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    if let id = state.withdrawal { return withdrawalRows(id, state, held, world) }
    let status = note("status", permissionStatus(held.value, world), statusStyle(held.value, world))
    // A booking that stands without a permission is put right where its end was recorded.
    let left = withoutPermissionRows(state, held.value.id, world)
    if let new = state.consent {
      return [status] + left + newConsentRows(new, state, held, world)
        + historyRows(held.value, world)
    }
    var rows = [status] + left
    rows += action("new/consent", texts.renew, state)
    if held.value.permission(on: world.today) != nil {
      rows += action("withdraw", texts.withdraw, state)
    }
    return rows + historyRows(held.value, world)
  }

  private static func permissionStatus(_ client: Client, _ world: World) -> String {
    let texts = world.texts.clients.consent
    guard let permission = client.permission(on: world.today) else { return texts.missing }
    guard permission.covers(.cooperation) else {
      return texts.noCooperation(permission.coversPlan)
    }
    return permission.until.map { texts.holdsUntil(world.texts.dates.day($0)) } ?? texts.holds
  }

  private static func statusStyle(_ client: Client, _ world: World) -> Style {
    client.permission(on: world.today)?.covers(.cooperation) == true ? .ok : .lack
  }

  private static func newConsentRows(
    _ new: NewConsent, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    let base = new.base
    let askers = askers(world)
    // The student's own words come first: what they do not want is not found out too late.
    var rows = [
      FieldSpec(.heading("ask", texts.ask)),
      area("\(base)/excludes", texts.excludes, "", held, placeholder: texts.excludesHint),
    ]
    let parties = partiesToAsk(world)
    let group = Set(parties.filter { Party.standing.contains($0) })
    let whole = Tick(
      id: "\(base)/wholeGroup", words: [StyledText(texts.wholeGroup)],
      isOn: new.parties.isSuperset(of: group))
    rows += ticks(
      texts.parties,
      [whole]
        + parties.map { party in
          Tick(
            id: "\(base)/parties/\(party.rawValue)", words: partyLine(party, world),
            isOn: new.parties.contains(party))
        }, world)
    rows += ticks(
      texts.matters,
      ConsentMatter.allCases.map { matter in
        Tick(
          id: "\(base)/matters/\(matter.rawValue)", words: [StyledText(texts.matter(matter))],
          isOn: new.matters.contains(matter))
      }, world)
    rows.append(
      entry(
        "\(base)/until", texts.until, world.texts.dates.day(world.today.adding(months: 12)), held,
        placeholder: texts.untilHint, day: .limit))
    if let permission = held.value.permission(on: world.today) {
      let isSeveral = permission.records.count > 1
      rows.append(
        FieldSpec(
          .choice(
            "\(base)/earlier", texts.earlier(isSeveral),
            [texts.replaces(isSeveral), texts.beside(isSeveral)],
            selected: state.fields.picks["\(base)/earlier"] ?? 0)))
    }
    rows += [
      FieldSpec(.heading("answer", texts.answer)),
      text("\(base)/reason", texts.reason, "", held, placeholder: texts.reasonHint),
      FieldSpec(
        .choice(
          "\(base)/way", texts.way, ConsentWay.allCases.map(texts.ways),
          selected: state.fields.picks["\(base)/way"] ?? 0)),
      FieldSpec(
        .choice(
          "\(base)/askedBy", texts.askedBy, askers.map(\.name),
          selected: state.fields.picks["\(base)/askedBy"]
            ?? askers.firstIndex { $0.id == world.me })),
      entry("\(base)/day", texts.when, world.texts.dates.day(world.today), held, day: .past),
    ]
    return rows + giving("\(base)/give", state, held, world)
      + refusal("\(base)/refuse", state, held.value, world)
  }

  private static func withdrawalRows(
    _ id: ID<Consent>, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    let base = "consents/\(id)"
    let records = held.value.permission(on: world.today)?.records ?? []
    let which = ticks(
      texts.withdrawWhich,
      records.map { record in
        Tick(
          id: "\(base)/ends/\(record.id)", words: [StyledText(recordWords(record, world))],
          isOn: !state.keptInForce.contains(record.id))
      }, world)
    return [
      FieldSpec(.heading("withdrawal", texts.withdrawAsk)),
      area(
        "\(base)/\(NewConsent.endReason)", texts.withdrawWhy, "", held,
        placeholder: texts.withdrawWhyHint),
    ] + (records.count > 1 ? which : []) + [
      note(
        "hint",
        texts.withdrawHint(partiesLosingPlan(toEnd(state, held.value, world), held.value, world))),
      entry(
        "\(base)/\(NewConsent.endDay)", texts.withdrawWhen, world.texts.dates.day(world.today),
        held, day: .past),
      FieldSpec(
        .choice(
          "\(base)/way", texts.withdrawWay, ConsentWay.allCases.map(texts.ways),
          selected: state.fields.picks["\(base)/way"] ?? 0)),
    ] + action("\(base)/withdraw", texts.withdrawRecord, state)
      + action("\(base)/keep", texts.keepInForce, state)
  }

  /// The link that records a no, once more asked; where it ends a permission, it says what comes of it.
  private static func refusal(
    _ id: String, _ state: State, _ client: Client, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    guard state.confirming == id else { return action(id, texts.refuse, state) }
    let ended = toEnd(state, client, world)
    let words =
      ended.isEmpty
      ? texts.refuseAsk : texts.reallyRefuse(partiesLosingPlan(ended, client, world))
    return [FieldSpec(.link(id, "", [StyledText(words, .warning)]))]
  }

  /// The records in force that what is being recorded ends.
  static func toEnd(_ state: State, _ client: Client, _ world: World) -> [ID<Consent>] {
    let records = client.permission(on: world.today)?.records.map(\.id) ?? []
    if state.withdrawal != nil { return records.filter { !state.keptInForce.contains($0) } }
    let isBeside = state.consent.map { state.fields.picks["\($0.base)/earlier"] == 1 } ?? false
    return isBeside ? [] : records
  }

  /// The parties to whom the plan closes when some of the records in force end.
  private static func partiesLosingPlan(
    _ ended: [ID<Consent>], _ client: Client, _ world: World
  ) -> [String] {
    guard let permission = client.permission(on: world.today) else { return [] }
    var rest = permission
    rest.records.removeAll { ended.contains($0.id) }
    return permission.parties.subtracting([.student]).sorted()
      .filter { permission.coversPlan(for: $0) && !rest.coversPlan(for: $0) }
      .map(world.name(of:))
  }

  /// One record in a line: since when, who and what about.
  static func recordWords(_ record: Consent, _ world: World) -> String {
    let texts = world.texts.clients.consent
    let parties = record.parties.subtracting([.student]).sorted().map(world.name(of:))
    let matters = ConsentMatter.allCases.filter(record.matters.contains).map(texts.matter)
    return "\(world.texts.dates.day(record.day)): \(parties.joined(separator: ", ")); "
      + matters.joined(separator: ", ")
  }

  /// The parties a student is asked about: those with a seat, and the two that are called in.
  static func partiesToAsk(_ world: World) -> [Party] {
    let seats = world.casebook.roster?.value.seats(on: world.today).map(\.party) ?? []
    return Party.allCases.filter { party in
      party != .student && (seats.contains(party) || !Party.standing.contains(party))
    }
  }

  /// A party with the people who sit for it now.
  static func partyLine(_ party: Party, _ world: World) -> StyledLine {
    let seat = world.casebook.roster?.value.seats(on: world.today).first { $0.party == party }
    let names = seat?.current.map(\.name).joined(separator: ", ") ?? ""
    let gap = seat?.isGap == true ? world.texts.clients.consent.gap : ""
    let more = names.isEmpty ? gap : names
    return [StyledText(world.name(of: party)), StyledText(more.isEmpty ? "" : "  \(more)", .dim)]
  }

  /// Who was chosen to have asked; nobody where that member is no longer among those who can.
  static func asker(_ state: State, _ base: String, _ world: World) -> Member? {
    let askers = askers(world)
    let pick = state.fields.picks["\(base)/askedBy"]
    return pick.flatMap { askers.indices.contains($0) ? askers[$0] : nil }
  }

  static func askers(_ world: World) -> [Member] {
    world.casebook.roster?.value.members.sorted.filter { $0.isSeated(on: world.today) } ?? []
  }
}
