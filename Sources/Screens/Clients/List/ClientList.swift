public import Canvas
public import Casework
import Texts
public import Workplace

/// The clients whose papers are open to this member, and the form for a new one.
public enum ClientList: Screen {
  /// The focused row, the filter and a new client being written.
  public struct State: Sendable {
    var list = List()
    /// Kept when it is left, so that nothing typed goes.
    var new: NewClient?
    var isNewOpen = false
    /// A client just made, whose row takes the cursor once it is in the list.
    var made: ID<Client>?
    /// Whose papers open as soon as they have been read.
    var awaited: String?

    public init() {}

    var isAdding: Bool { isNewOpen && new != nil }
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case open
    case new
    case filter
    /// Makes the new client and opens the papers.
    case record
    case back
  }

  public static func title(_ state: State, _ world: World) -> String {
    state.isAdding ? world.texts.clients.list.new : world.texts.clients.title
  }

  public static func documentInHand(_ state: State, _ world: World) -> Document? {
    clientInHand(state, world).map { .client($0) }
  }

  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? {
    // Of papers that have not been read nothing but the row is known.
    state.isAdding || !world.casebook.isLoaded ? nil : chosen(state, world)
  }

  /// The client in the row under the cursor; nothing where no row is shown.
  private static func chosen(_ state: State, _ world: World) -> ID<Client>? {
    let row =
      state.list.selection
      ?? (state.list.rows.isEmpty
        ? ClientLines.rows(world, columns: world.size.columns - 3).first { !$0.isHeader }?.id
        : nil)
    return row.flatMap { ID<Client>($0) }.flatMap { world.ofLists.casebook.clients[$0]?.value.id }
  }

  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.clients
    if let new = state.new, state.isAdding { return formKeys(new, world) }
    return KeyTable([
      KeyEntry(
        [.enter], .open, texts.list.keyOpen, words: texts.list.wordsOpen, inFooter: true,
        unavailable: chosen(state, world) == nil ? texts.list.nothingChosen : nil),
      KeyEntry(
        [.character("n"), .insert], .new, texts.list.keyNew, words: texts.list.wordsNew,
        inFooter: true, unavailable: world.notLoaded),
      KeyEntry(
        [.character("/")], .filter, texts.list.keyFilter, words: texts.list.wordsFilter,
        inFooter: true),
    ])
      + .movement(
        texts.papers.up, texts.papers.down, section: texts.papers.moving, { .key($0) })
  }

  private static func formKeys(_ new: NewClient, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.clients
    let field = new.fields.keys(
      world.texts.fields, open: texts.papers.keyChoose, back: Message.back, { .key($0) })
    // Esc goes back to the list from the open text too: nothing typed is lost by it.
    return KeyTable(field.entries.filter { !$0.keys.contains(.escape) })
      + KeyTable([
        KeyEntry([.escape], .back, world.texts.roster.keys.closeSheet, inFooter: true),
        KeyEntry([.ctrl("s")], .record, texts.list.addClient, inFooter: true),
      ])
  }

  public static func isTyping(_ state: State) -> Bool {
    state.isAdding ? state.new?.fields.takesLetters == true : state.list.isFiltering
  }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    state.list.rows = ClientLines.rows(world, columns: world.size.columns - 3)
    defer { state.new?.show(world) }
    state.new?.show(world)
    switch message {
    case .new:
      if state.new == nil { state.new = NewClient(world) }
      state.isNewOpen = true
      state.new?.fields.open(NewClient.firstName)
    case .back: return stepBack(&state, world).effects
    case .record: return state.new?.start(world) ?? []
    case .filter: _ = state.list.handle(.character("/"), in: listArea(world))
    case .open:
      if state.list.isFiltering { return listKey(.enter, &state, world) }
      return open(state.list.selection, &state, world)
    case .key(let key):
      state.awaited = nil
      return state.isAdding ? newKey(key, &state, world) : listKey(key, &state, world)
    }
    return []
  }

  private static func listKey(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard case .activated(let id) = state.list.handle(key, in: listArea(world)) else { return [] }
    return open(id, &state, world)
  }

  private static func open(
    _ id: String?, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let client = id.flatMap({ ID<Client>($0) }) else { return [] }
    if world.casebook.isLoaded { return [.go(.client(client))] }
    state.awaited = id
    return [.say(world.texts.clients.list.opensSoon)]
  }

  /// The papers that somebody wanted to open before they had been read.
  ///
  /// Whoever has gone on to another screen meanwhile is left there.
  private static func openAwaited(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    guard world.casebook.isLoaded, let id = state.awaited else { return [] }
    state.awaited = nil
    guard case .casebook = news, !world.isCovered, state.list.selection == id,
      ID<Client>(id).map({ world.casebook.clients[$0] != nil }) ?? false
    else { return [] }
    return open(id, &state, world)
  }

  private static func newKey(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard let event = state.new?.fields.handle(key, in: formArea(world), world.texts.fields) else {
      return []
    }
    switch event {
    case .typed(let id): return state.new?.fields.draft(id) ?? []
    case .opened: return state.new?.start(world) ?? []
    case .left:
      // The next text is open at once: a form to be written through.
      if let focus = state.new?.fields.focus { state.new?.fields.open(focus) }
      return []
    case .refused(let words): return [.say(words)]
    case .chose(NewClient.language, _), .tookBack(NewClient.language):
      return state.new?.languageDraft(world) ?? []
    default: return []
    }
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    state.list.rows = ClientLines.rows(world, columns: world.size.columns - 3)
    var effects = state.new?.take(news, world) ?? []
    if state.new != nil, effects.contains(where: \.isGo) {
      // Whoever has left the form meanwhile is not taken to the new papers.
      if !state.isNewOpen { effects.removeAll(where: \.isGo) }
      state.made = state.new?.id
      (state.new, state.isNewOpen) = (nil, false)
    }
    effects += openAwaited(&state, news, world)
    if let made = state.made, state.list.rows.contains(where: { $0.id == made.text }) {
      state.list.select(made.text)
      state.made = nil
    }
    state.new?.show(world)
    if !state.isAdding { effects.removeAll { if case .say = $0 { true } else { false } } }
    return effects
  }

  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    state.new = NewClient(world)
    state.isNewOpen = true
    return []
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    if state.isAdding {
      state.isNewOpen = false
      return (true, [])
    }
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: listArea(world))
    return (true, [])
  }
}

extension Effect {
  /// Whether it leads to another screen.
  fileprivate var isGo: Bool { if case .go = self { true } else { false } }
}
