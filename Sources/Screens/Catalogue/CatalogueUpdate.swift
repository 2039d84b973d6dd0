import Canvas
import Casework
import Texts
import Workplace

extension CatalogueScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .open:
      state.reading = chosen(state, world)?.id
      (state.scroll, state.isSearching, state.isDirect) = (0, false, false)
    case .search:
      state.query = state.query ?? LineField()
      state.isSearching = true
    case .edit:
      guard let service = chosen(state, world) else { return [] }
      edit(service.id, &state, world)
    case .new: edit(world.newID("s"), &state, world)
    case .hide: return hide(state, world)
    case .reset: return reset(state, world)
    case .another(let count): another(count, &state, world)
    case .scroll(let count): scroll(by: count, &state, world)
    case .save:
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      return effects.isEmpty ? [.say(state.fields.saveWords(world.texts.fields))] : effects
    case .key(let key): return press(key, &state, world)
    }
    return []
  }

  private static func press(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if state.editing != nil { return pressInFields(key, &state, world) }
    if state.reading != nil {
      if let step = ReadingLines.step(key) { scroll(by: step, &state, world) }
      return []
    }
    if state.isSearching, !isForList(key) {
      switch key {
      case .enter:
        state.isSearching = false
        if state.query?.text.isEmpty == true { state.query = nil }
      case .escape: (state.query, state.isSearching) = (nil, false)
      default:
        _ = state.query?.handle(key, in: Rect(row: 0, column: 0, rows: 1, columns: 60))
        show(&state, world)
        // The nearest is what was meant, until a person goes to another.
        if let first = state.list.rows.first(where: { !$0.isHeader }) {
          state.list.select(first.id)
        }
      }
      return []
    }
    let outcome = state.list.handle(key, in: listPart(world.body, state))
    if case .activated = outcome { return update(&state, .open, world) }
    return []
  }

  private static func isForList(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown, .mouse: true
    default: false
    }
  }

  private static func pressInFields(
    _ key: Key, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch state.fields.handle(key, in: part(world.body), world.texts.fields) {
    case .typed(let id): return state.fields.draft(id)
    case .left(let id): return save(id, &state, world)
    case .opened(let id):
      if let effects = state.fields.settle(id, world) { return effects }
      return id.hasSuffix("/add") ? addNew(&state, world) : []
    case .refused(let words): return [.say(words)]
    case .chose, .tookBack, .moved, .ignored: return []
    }
  }

  private static func edit(
    _ id: ID<CatalogueService>, _ state: inout State, _ world: World
  ) {
    state.editing = id
    state.fields = Fields()
    show(&state, world)
    state.fields.form.toTop(nil)
    if world.catalogue[id] == nil { state.fields.open("services/\(id)/name") }
  }

  private static func another(_ count: Int, _ state: inout State, _ world: World) {
    let ids = state.list.rows.filter { !$0.isHeader }.map(\.id)
    guard let reading = state.reading, let here = ids.firstIndex(of: reading.text),
      ids.indices.contains(here + count)
    else { return }
    state.reading = ID(ids[here + count])
    state.list.select(ids[here + count])
    state.scroll = 0
  }

  private static func scroll(by count: Int, _ state: inout State, _ world: World) {
    state.scroll = max(0, min(lastScroll(state, world), state.scroll + count))
  }

  private static func hide(_ state: State, _ world: World) -> [Effect] {
    guard let service = chosen(state, world) else { return [] }
    let notes = world.texts.catalogue.notes
    let name = service.name(world.texts.language)
    let change: CatalogueChange =
      service.isHidden ? .showService(service.id) : .hideService(service.id)
    return [
      .save(.catalogue(change), basedOn: nil, ticket: world.makeTicket()),
      .say(service.isHidden ? notes.shownAgain(name) : notes.nowHidden(name)),
    ]
  }

  private static func reset(_ state: State, _ world: World) -> [Effect] {
    guard let service = chosen(state, world) else { return [] }
    let notes = world.texts.catalogue.notes
    let name = service.name(world.texts.language)
    let isShipped = world.casebook.services?[service.id] != nil
    return [
      .save(
        .catalogue(.removeServiceRow(service.id)), basedOn: world.casebook.region?.version,
        ticket: world.makeTicket()),
      .say(isShipped ? notes.reset(name) : notes.removed(name)),
    ]
  }
}
