import Canvas
import Casework
import Texts
import Workplace

/// The service catalogue: services by aim, each to be read whole, and the region's own rows.
enum CatalogueScreen: Screen {
  struct State: Sendable {
    var list = List()
    /// What is looked for; nothing while the search is closed.
    var query: LineField?
    var isSearching = false
    /// The service whose whole text is read.
    var reading: ID<CatalogueService>?
    /// It was gone to straight, and not from the list.
    var isDirect = false
    var scroll = 0
    var fields = Fields()
    /// The service whose row of the region is written; it may be a new one.
    var editing: ID<CatalogueService>?
  }

  enum Message: Sendable {
    case key(Key)
    case open, search, edit, new, hide, reset
    case another(by: Int)
    case scroll(by: Int)
    case save, back
  }

  static func open(_ service: ID<CatalogueService>?, _ world: World) -> State {
    var state = State()
    show(&state, world)
    if let service, world.catalogue[service] != nil {
      (state.reading, state.isDirect) = (service, true)
      state.list.select(service.text)
    }
    return state
  }

  /// The service that a path of the region's document is about.
  static func service(_ path: String) -> ID<CatalogueService>? {
    let parts = path.split(separator: "/")
    return parts.count > 1 && parts[0] == "services" ? ID(String(parts[1])) : nil
  }

  static func title(_ state: State, _ world: World) -> String {
    let name = (state.editing ?? state.reading).flatMap { world.catalogue[$0] }
      .map { $0.name(world.texts.language) }
    return [world.texts.catalogue.title, name].compactMap(\.self).joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { [.catalogue] }

  static func isTyping(_ state: State) -> Bool {
    state.editing == nil ? state.isSearching : state.fields.takesLetters
  }

  static func hasStepBack(_ state: State) -> Bool {
    state.editing != nil || state.reading != nil || state.query != nil
  }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.editing == nil || state.fields.takes(key) ? .key(key) : nil
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    show(&state, world)
    var (saved, effects) = state.fields.takeSaved(news, world)
    if let saved { effects += finish(saved, &state, world) }
    // Somebody may have removed what is read: an own service of the region.
    if let reading = state.reading, world.catalogue[reading] == nil { state.reading = nil }
    show(&state, world)
    return effects
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    if state.editing != nil {
      if let id = state.fields.rise() { return (true, save(id, &state, world)) }
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      state.editing = nil
      return (true, effects)
    }
    if state.reading != nil {
      guard !state.isDirect else { return (false, []) }
      state.reading = nil
      return (true, [])
    }
    guard state.query != nil else { return (false, []) }
    (state.query, state.isSearching) = (nil, false)
    return (true, [])
  }

  static func leave(_ state: inout State, _ world: World) -> [Effect] {
    show(&state, world)
    guard state.editing != nil else { return [] }
    return state.fields.focus.map { save($0, &state, world) } ?? []
  }

  static func pause(_ state: inout State, _ world: World) -> [Effect] {
    state.fields.isTyping || hasUnsavedChoice(state, world) ? leave(&state, world) : []
  }

  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    guard let editing = state.editing, world.catalogue[editing] != nil else { return false }
    return state.fields.hasUnsavedPick
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    state.editing = service(draft.path)
    show(&state, world)
    return state.fields.resume(draft, in: part(world.body))
  }

  static func part(_ area: Rect) -> Rect { area.inset(columns: 1) }

  /// Describes list and fields afresh.
  static func show(_ state: inout State, _ world: World) {
    let rows = CatalogueRows.rows(state, world)
    if state.list.rows != rows { state.list.rows = rows }
    guard let editing = state.editing else { return }
    var specs = editRows(editing, state, world)
    if world.casebook.region?.readOnly != nil { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
  }

  /// The service that a key would be about.
  static func chosen(_ state: State, _ world: World) -> CatalogueService? {
    (state.reading ?? state.list.selection.flatMap { ID($0) }).flatMap { world.catalogue[$0] }
  }
}

extension World {
  private struct CatalogueKey: Equatable {}
  private struct NamesKey: Equatable {}

  /// The services as they stand in this casebook.
  var catalogue: ServiceCatalogue {
    workedOut.value(for: CatalogueKey()) { casebook.catalogue }
  }

  /// The names of the services ready to be looked for.
  var serviceNames: CatalogueSearch {
    workedOut.value(for: NamesKey()) {
      CatalogueSearch(catalogue, in: .names) { SearchText.folded($0) }
    }
  }
}

/// The whole catalogue ready to be searched, hidden services too; apart from the names alone.
struct WholeSearch: Sendable {
  let search: CatalogueSearch

  private struct Key: Equatable {}

  static func of(_ world: World) -> WholeSearch {
    world.workedOut.value(for: Key()) {
      WholeSearch(
        search: CatalogueSearch(world.catalogue, in: .everything) { SearchText.folded($0) })
    }
  }
}
