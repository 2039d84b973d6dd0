import Canvas
import Casework
import Texts
import Workplace

extension RosterScreen {
  /// Parties that a member can sit for; the student's seat is filled in each turn.
  static let seatable = Party.allCases.filter { $0 != .student }

  static func rows(
    of sheet: Sheet, _ state: State, _ held: Held<Roster>, _ world: World
  ) -> [FieldSpec] {
    switch sheet {
    case .member(let id):
      held.value.members[id].map { memberRows($0, held, world) } ?? []
    case .new(let id, let party): newRows(id, party, state, held, world)
    case .end(let id): endRows(id, state, held, world)
    case .group: groupRows(held, world)
    case .party(let party): partyRows(party, held, world)
    }
  }

  private static func place(_ path: String, _ held: Held<Roster>) -> FieldPlace {
    FieldPlace(
      document: .roster, path: path, version: held.version, questions: held.questions)
  }

  private static func text(
    _ path: String, _ label: String, _ text: String, _ held: Held<Roster>,
    placeholder: String = ""
  ) -> FieldSpec {
    FieldSpec(.text(path, label, text, placeholder: placeholder), at: place(path, held))
  }

  /// A day at which a membership begins or ends.
  private static func limit(
    _ path: String, _ label: String, _ day: Day?, _ held: Held<Roster>, _ world: World
  ) -> FieldSpec {
    let texts = world.texts
    let row = FormRow.entry(
      path, label, day.map(texts.dates.day) ?? "", placeholder: texts.roster.sheet.openEnd)
    return FieldSpec(row, at: place(path, held), day: .limit)
  }

  private static func choice(
    _ path: String, _ label: String, _ options: [String], _ selected: Int?, _ held: Held<Roster>
  ) -> FieldSpec {
    FieldSpec(.choice(path, label, options, selected: selected), at: place(path, held))
  }

  private static func memberRows(
    _ member: Member, _ held: Held<Roster>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.roster.sheet
    let base = "members/\(member.id)"
    let others = substitutes(for: member.id, held.value, world)
    let roster = held.value
    return [
      text("\(base)/name", texts.name, member.name, held),
      choice(
        "\(base)/party", texts.party, seatable.map(world.name(of:)),
        seatable.firstIndex(of: member.party), held),
      text("\(base)/organisation", texts.organisation, member.organisation, held),
      text("\(base)/role", texts.role, member.role, held),
      text("\(base)/email", texts.email, member.email, held),
      text("\(base)/phone", texts.phone, member.phone, held),
      choice(
        "\(base)/substitute", texts.substitute, [texts.noSubstitute] + others.map(\.name),
        member.substitute.flatMap { id in others.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0,
        held),
      text(
        "\(base)/informed", texts.informed, member.informed, held,
        placeholder: texts.informedHint),
      limit("\(base)/from", texts.from, member.from, held, world),
      limit("\(base)/until", texts.until, member.until, held, world),
      choice(
        "\(base)/language", texts.language,
        [texts.noLanguage] + Language.allCases.map(world.texts.common.language),
        member.language.flatMap { Language.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0,
        held),
      choice(
        "\(base)/convener", texts.isConvener, yesNo(.convener, member.id, roster, world),
        roster.convener == member.id ? 1 : 0, held),
      choice(
        "\(base)/contactPerson", texts.isContactPerson,
        yesNo(.contactPerson, member.id, roster, world),
        roster.contactPerson == member.id ? 1 : 0, held),
    ]
  }

  /// No or yes; where another member has the task, the yes says from whom it would pass.
  private static func yesNo(
    _ office: Office, _ member: ID<Member>, _ roster: Roster, _ world: World
  ) -> [String] {
    let texts = world.texts
    let holder = office.holder(roster, on: world.today).flatMap { $0.id == member ? nil : $0 }
    let yes = texts.common.yes
    return [
      texts.common.no, holder.map { "\(yes) (\(texts.roster.sheet.now($0.name)))" } ?? yes,
    ]
  }

  /// Who could stand in: those in a seat now, and the one who is named already.
  static func substitutes(
    for member: ID<Member>, _ roster: Roster, _ world: World
  ) -> [Member] {
    let named = roster.members[member]?.substitute
    return roster.members.sorted.filter {
      $0.id != member && ($0.isSeated(on: world.today) || $0.id == named)
    }
  }

  private static func newRows(
    _ id: ID<Member>, _ party: Party, _ state: State, _ held: Held<Roster>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.roster.sheet
    let base = "members/\(id)"
    return [
      FieldSpec(.heading("new", texts.new)), text("\(base)/name", texts.name, "", held),
      choice(
        "\(base)/party", texts.party, seatable.map(world.name(of:)),
        seatable.firstIndex(of: party), held),
      text("\(base)/organisation", texts.organisation, "", held),
      text("\(base)/role", texts.role, "", held), text("\(base)/email", texts.email, "", held),
      text("\(base)/phone", texts.phone, "", held),
      limit("\(base)/from", texts.from, world.today, held, world),
    ] + ClientPapers.action("\(base)/record", texts.record, problems: state.fields.problems)
  }

  /// The row of a role's last day, and the path under which it is kept while it is written.
  static func endDay(_ id: ID<Member>) -> String { "end/\(id)/day" }

  private static func endRows(
    _ id: ID<Member>, _ state: State, _ held: Held<Roster>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.roster.sheet
    let name = held.value.members[id]?.name ?? ""
    return [
      FieldSpec(.heading("end", texts.end(name))),
      ClientPapers.note("hint", texts.endHint),
      FieldSpec(
        .entry(endDay(id), texts.lastDay, world.texts.dates.day(world.today)),
        at: place(endDay(id), held), day: .limit),
    ] + ClientPapers.action("end/\(id)/record", texts.recordEnd, problems: state.fields.problems)
  }

  private static func groupRows(_ held: Held<Roster>, _ world: World) -> [FieldSpec] {
    let texts = world.texts.roster.sheet
    return [
      FieldSpec(.heading("group", texts.group)),
      text("name", texts.groupName, held.value.name, held),
      choice(
        "language", texts.groupLanguage, Language.allCases.map(world.texts.common.language),
        Language.allCases.firstIndex(of: held.value.language), held),
    ]
  }

  private static func partyRows(
    _ party: Party, _ held: Held<Roster>, _ world: World
  ) -> [FieldSpec] {
    let name = partyName(party, held.value)
    return [
      FieldSpec(.heading("party", world.texts.roster.sheet.partyName(world.name(of: party))))
    ]
      + Language.allCases.map { language in
        text(
          "parties/\(party.rawValue)/\(language.rawValue)", world.texts.common.language(language),
          name[language], held)
      }
  }

  /// What a party is called in the three languages; the program's own words where nothing is said.
  static func partyName(_ party: Party, _ roster: Roster) -> PartyName {
    roster.parties[party]
      ?? PartyName(
        finnish: Texts.finnish.common.party(party), swedish: Texts.swedish.common.party(party),
        english: Texts.english.common.party(party))
  }
}
