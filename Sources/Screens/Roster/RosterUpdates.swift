import Canvas
import Casework
import Texts
import Workplace

extension RosterScreen {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    guard let held = world.casebook.roster else { return [] }
    show(&state, world)
    defer { show(&state, world) }
    let row = selection(state, world)
    switch message {
    case .key(let key):
      if state.passing != nil { return answerPassing(key, &state, world) }
      return state.sheet == nil
        ? listKey(key, &state, world) : sheetKey(key, &state, held, world)
    case .open: return open(row, &state, world)
    case .new: add(to: RosterLines.party(row, world) ?? .other, &state, world)
    case .end:
      guard let member = RosterLines.member(row) else { return [] }
      open(.end(member), &state, world)
      state.fields.open(endDay(member))
    case .convener: return name(.convener, row, &state, held, world)
    case .contactPerson: return name(.contactPerson, row, &state, held, world)
    case .duties: state.panel = state.panel == .duties ? nil : .duties
    case .history: state.panel = state.panel == .history ? nil : .history
    case .importing: return [.go(.memberImport)]
    case .exporting: return [.go(.rosterExport)]
    case .region: return [.go(.region)]
    case .group:
      open(.group, &state, world)
      state.fields.open("name")
    case .party:
      guard let party = RosterLines.party(row, world) else { return [] }
      open(.party(party), &state, world)
    case .filter: _ = state.list.handle(.character("/"), in: listPart(world.body, state, world))
    case .back: return stepBack(&state, world).effects
    case .save:
      switch state.sheet {
      case .new(let id, _): return recordNew("members/\(id)/record", &state, held, world)
      case .end(let id): return recordEnd("end/\(id)/record", &state, held, world)
      default: break
      }
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      return effects.isEmpty
        ? [.say(state.fields.saveWords(world.texts.fields))] : effects
    }
    return []
  }

  private static func listKey(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    let outcome = state.list.handle(key, in: listPart(world.body, state, world))
    if case .activated(let row) = outcome { return open(row, &state, world) }
    return []
  }

  private static func open(_ row: String?, _ state: inout State, _ world: World) -> [Effect] {
    if let member = RosterLines.member(row) {
      open(.member(member), &state, world)
    } else if let party = RosterLines.party(row, world), party != .student {
      add(to: party, &state, world)
    }
    return []
  }

  private static func open(_ sheet: Sheet, _ state: inout State, _ world: World) {
    state.sheet = sheet
    _ = state.fields.close()
    show(&state, world)
    state.fields.form.toTop(nil)
  }

  private static func add(to party: Party, _ state: inout State, _ world: World) {
    let party = party == .student ? .other : party
    let id: ID<Member> = world.newID("m")
    open(.new(id, party), &state, world)
    state.fields.open("members/\(id)/name")
  }

  private static func sheetKey(
    _ key: Key, _ state: inout State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    switch state.fields.handle(key, in: sheetPart(world.body), world.texts.fields) {
    case .typed(let id):
      // The seat was chosen by where the form was opened: it is kept with the first letter.
      var effects: [Effect] = []
      if case .new(let row, let party) = state.sheet {
        let path = "members/\(row)/party"
        let choice = state.fields.picks[path] ?? seatable.firstIndex(of: party)
        effects = choice.map { draft($0, of: path, state, held, world) } ?? []
      }
      return effects + state.fields.draft(id)
    case .left(let id): return save(id, &state, world)
    case .opened(let id):
      if held.readOnly != nil { return [.say(world.texts.fields.lookOnly)] }
      if let effects = state.fields.settle(id, world) { return effects }
      if id.hasPrefix("end/") { return recordEnd(id, &state, held, world) }
      return id.hasSuffix("/record") ? recordNew(id, &state, held, world) : []
    case .refused(let words): return [.say(words)]
    case .chose(let id, let choice): return draft(choice, of: id, state, held, world)
    case .tookBack(let id): return [.dropDraft(.roster, path: id)]
    case .moved, .ignored: return []
    }
  }

  /// What was chosen for somebody who has no seat yet is kept as what was typed is.
  private static func draft(
    _ choice: Int, of id: String, _ state: State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    guard case .new = state.sheet, id.hasSuffix("/party"), seatable.indices.contains(choice) else {
      return []
    }
    return [
      .draft(
        .roster, path: id, text: world.name(of: seatable[choice]), basedOn: held.version)
    ]
  }

  /// The party for which somebody new was to sit, as it was kept in any of the languages.
  static func keptParty(_ id: ID<Member>, _ world: World) -> Party? {
    let kept = world.casebook.drafts.first {
      $0.document == .roster && $0.author == world.me && $0.path == "members/\(id)/party"
    }
    guard let kept, let roster = world.casebook.roster?.value else { return nil }
    return seatable.first { party in
      let name = partyName(party, roster)
      return Language.allCases.contains { name[$0] == kept.text }
        || world.name(of: party) == kept.text
    }
  }
}
