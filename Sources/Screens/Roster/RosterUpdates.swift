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
      return state.sheet == nil
        ? listKey(key, &state, world) : sheetKey(key, &state, held, world)
    case .open: return open(row, &state, world)
    case .new: add(to: RosterLines.party(row, world) ?? .other, &state, world)
    case .end:
      guard let member = RosterLines.member(row) else { return [] }
      open(.end(member), &state, world)
      state.fields.open("end/\(member)/day")
    case .convener: return name(.convener, row, &state, held, world)
    case .contactPerson: return name(.contactPerson, row, &state, held, world)
    case .duties: state.showsDuties.toggle()
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

  private static func name(
    _ office: WritableOffice, _ row: String?, _ state: inout State, _ held: Held<Roster>,
    _ world: World
  ) -> [Effect] {
    guard let member = RosterLines.member(row) else { return [] }
    let change: RosterChange =
      switch office {
      case .convener: .nameConvener(held.value.convener == member ? nil : member)
      case .contactPerson: .nameContactPerson(held.value.contactPerson == member ? nil : member)
      }
    return [state.fields.send("office", .roster(change), basedOn: held.version, world)]
  }

  /// What a member can be named besides sitting in a seat.
  private enum WritableOffice { case convener, contactPerson }

  private static func sheetKey(
    _ key: Key, _ state: inout State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    switch state.fields.handle(key, in: sheetPart(world.body), world.texts.fields) {
    case .typed(let id): return state.fields.draft(id)
    case .left(let id): return save(id, &state, world)
    case .opened(let id):
      if held.readOnly != nil { return [.say(world.texts.fields.lookOnly)] }
      if let effects = state.fields.settle(id, world) { return effects }
      if id.hasPrefix("end/") { return recordEnd(id, &state, held, world) }
      return id.hasSuffix("/record") ? recordNew(id, &state, held, world) : []
    case .refused(let words): return [.say(words)]
    case .chose, .moved, .ignored: return []
    }
  }
}
