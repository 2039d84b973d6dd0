import Canvas
import Casework
import Texts
import Workplace

/// Who changed what of a document and when; any version can be read, and gone back to.
enum HistoryScreen: Screen {
  struct State: Sendable {
    let document: Document
    /// The newest first, as far as they have come.
    var records: [VersionRecord] = []
    var newest = 0
    var hasOlder = false
    var list = List()
    /// What each version did, in one phrase: to compare long texts for it takes time.
    var phrases: [Int: String] = [:]
    /// What the rows of the list were last made for.
    var filled: Filling?
    /// The first line in sight of what the chosen version changed.
    var scroll = 0
    /// The version being read.
    var page: Page?
    /// The question whether to go back.
    var asking: Dialog?
    /// What is on its way.
    var waiting: [Int: Waiting] = [:]
    /// Why nothing came.
    var trouble: String?
    /// Whose papers are in it: that they were opened is logged.
    var related: [Document] = []
    var basis = Basis()
  }

  /// A version that is read, or gone back to.
  struct Page: Sendable {
    var number: Int
    var contents: VersionContents?
    var scroll = 0
    /// It was asked for to go back to it, and is not itself on the screen.
    var isForRestoring = false
  }

  enum Waiting: Sendable, Equatable { case page, version, restore }

  /// What the rows of the list are made for: they stay while it is the same.
  struct Filling: Sendable, Equatable {
    var language: Language
    var columns: Int
    var today: Day
    /// Of the records there are.
    var count: Int
    var newest: Int?
  }

  /// What of the casebook decides on what may be seen: when it changes all is read again.
  struct Basis: Sendable, Equatable {
    var hidden: Set<ID<Client>> = []
    var versions: [Document: Int] = [:]
    var roster = 0
  }

  enum Message: Sendable {
    case read, restore
    case scroll
    case typed(Key)
  }

  static func open(_ document: Document, _ world: World) -> State {
    var state = State(document: document)
    state.related = related(document, world)
    state.basis = basis(state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    [world.texts.history.title, world.name(of: state.document)].compactMap(\.self)
      .joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] {
    [state.document] + state.related.filter { $0 != state.document }
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? {
    switch state.document {
    case .client(let id): id
    case .plan(let id): world.casebook.plans[id]?.value.client
    default: nil
    }
  }

  /// Its own history is where one is.
  static func documentInHand(_ state: State, _ world: World) -> Document? { nil }

  static func isTyping(_ state: State) -> Bool {
    state.asking != nil || (state.list.isFiltering && state.page == nil)
  }

  static func isAsking(_ state: State) -> Bool { state.asking != nil }

  static func hasStepBack(_ state: State) -> Bool { state.page != nil || state.asking != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func chosen(_ state: State) -> VersionRecord? {
    let number = state.list.selection.flatMap { Int($0) }
    return state.records.first { $0.number == number }
  }

  /// Whether the document is open to this member just now.
  static func isOpen(_ state: State, _ world: World) -> Bool {
    world.casebook.version(of: state.document) != nil
  }

  // MARK: What comes

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    let basis = basis(state, world)
    if basis != state.basis || !isOpen(state, world) {
      // Others may see less now: nothing that was read before stays on the screen.
      (state.records, state.page, state.asking) = ([], nil, nil)
      (state.waiting, state.trouble, state.newest) = ([:], nil, 0)
      (state.phrases, state.filled) = ([:], nil)
      state.basis = basis
    }
    var effects = take(news, &state, world)
    state.basis = Self.basis(state, world)
    let current = world.casebook.version(of: state.document) ?? 0
    if current > state.newest, state.trouble == nil,
      !state.waiting.values.contains(.page)
    {
      effects.append(ask(.page(state.document, before: nil), .page, &state, world))
    }
    fill(&state, world)
    return effects
  }

  private static func take(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch news {
    case .history(let ticket, let answer):
      guard state.waiting.removeValue(forKey: ticket) != nil else { return [] }
      return take(answer, &state, world)
    case .refused(let ticket, let refusal):
      if state.waiting.removeValue(forKey: ticket) == .page {
        state.trouble = world.texts.refusals.words(for: refusal)
      }
    case .failed(let ticket, let trouble):
      if state.waiting.removeValue(forKey: ticket) == .page {
        state.trouble = world.texts.troubles.words(for: trouble.code).sentence
      }
    case .connection(.good): state.trouble = nil
    default: break
    }
    if state.page?.contents == nil, !state.waiting.values.contains(.version) { state.page = nil }
    return []
  }

  private static func take(
    _ answer: HistoryAnswer, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch answer {
    case .page(let page):
      relate(page.clients, &state, world)
      let numbers = Set(page.records.map(\.number))
      let others = state.records.filter { !numbers.contains($0.number) }
      let hadOlder = others.last.map { $0.number < (page.records.last?.number ?? 0) } ?? false
      let isGap =
        !others.isEmpty && (page.records.last?.number ?? 0) > (others.first?.number ?? 0) + 1
      // More has come than one page: what was read before is read again from here.
      let kept = isGap ? [] : others
      let known = Dictionary(state.records.map { ($0.number, $0) }) { first, _ in first }
      for record in page.records where known[record.number] != record {
        state.phrases[record.number] = nil
      }
      state.filled = nil
      state.records = (kept + page.records).sorted { $0.number > $1.number }
      state.newest = max(state.newest, page.newest)
      if !hadOlder || isGap { state.hasOlder = page.hasOlder }
    case .version(let contents):
      guard state.page?.number == contents.number else { return [] }
      relate(contents.clients, &state, world)
      state.page?.contents = contents
      if state.page?.isForRestoring == true { return askToRestore(&state, world) }
    case .restored(_, let number, let version):
      (state.page, state.asking) = (nil, nil)
      return [.say(world.texts.history.restored(number, version))]
    case .undone: break
    }
    return []
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if state.asking != nil {
      state.asking = nil
      if state.page?.isForRestoring == true { state.page = nil }
      return (true, [])
    }
    guard state.page == nil else {
      state.page = nil
      return (true, [])
    }
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }

  /// Asks the store's thread; the answer is known by its ticket.
  static func ask(
    _ request: HistoryRequest, _ what: Waiting, _ state: inout State, _ world: World
  ) -> Effect {
    let ticket = world.makeTicket()
    state.waiting[ticket] = what
    return .history(request, ticket: ticket)
  }

  private static func related(_ document: Document, _ world: World) -> [Document] {
    switch document {
    case .plan(let id):
      return (world.casebook.plans[id]?.value.client).map { [.client($0)] } ?? []
    case .feedback(let id):
      return (world.casebook.feedback[id]?.value.client).map { [.client($0)] } ?? []
    case .meeting(let id):
      let turns = world.casebook.meetings[id]?.value.turns.sorted ?? []
      return turns.map(\.client).filter { world.casebook.clients[$0] != nil }.map { .client($0) }
    default: return []
    }
  }

  /// An old version of a meeting may tell of students whose booking has been taken back since.
  private static func relate(
    _ clients: Set<ID<Client>>, _ state: inout State, _ world: World
  ) {
    guard case .meeting = state.document else { return }
    let visible = clients.filter { world.casebook.clients[$0] != nil }
    let further = visible.sorted().map { Document.client($0) }
    state.related += further.filter { !state.related.contains($0) }
  }

  private static func basis(_ state: State, _ world: World) -> Basis {
    var basis = Basis(hidden: world.casebook.hidden)
    for document in state.related {
      basis.versions[document] = world.casebook.version(of: document)
    }
    basis.roster = world.casebook.roster?.version ?? 0
    return basis
  }
}

extension Casebook {
  /// The version at which a document stands; nothing where it is not there or closed.
  func version(of document: Document) -> Int? {
    switch document {
    case .client(let id): clients[id]?.version
    case .plan(let id): plans[id]?.version
    case .meeting(let id): meetings[id]?.version
    case .roster: roster?.version
    case .schedule: schedule?.version
    case .catalogue: region?.version
    case .feedback(let id): feedback[id]?.version
    case .region: checklistOfRegion?.version
    case .transfer(let id): transfers[id]?.version
    }
  }
}

extension World {
  /// What a document is called: its kind, and whose it is.
  func name(of document: Document) -> String? {
    switch document {
    case .client(let id): return casebook.clients[id]?.value.shortName
    case .plan(let id):
      let client = casebook.plans[id].flatMap { casebook.clients[$0.value.client] }
      return [texts.plan.title, client?.value.shortName].compactMap(\.self)
        .joined(separator: "  ")
    case .meeting(let id):
      return casebook.meetings[id].map {
        "\(texts.meeting.title) \(texts.dates.day($0.value.starts.day))"
      }
    case .roster: return texts.roster.title
    case .schedule: return texts.schedule.title
    case .catalogue: return texts.catalogue.title
    case .feedback(let id):
      let client = casebook.feedback[id].flatMap { casebook.clients[$0.value.client] }
      return [texts.feedback.title, client?.value.shortName].compactMap(\.self)
        .joined(separator: "  ")
    case .region: return texts.region.title
    case .transfer(let id):
      let client = casebook.transfers[id].flatMap { casebook.clients[$0.value.client] }
      return [texts.transfers.title, client?.value.shortName].compactMap(\.self)
        .joined(separator: "  ")
    }
  }
}
