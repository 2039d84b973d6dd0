import Canvas
import Casework
import Texts
import Workplace

/// The region's checklist: seven points, the network, the employers, and the consensus agreement.
enum RegionScreen: Screen {
  struct State: Sendable {
    var list = List()
    var fields = Fields()
    /// The part that is written.
    var editing: RegionPart?
    /// Rows that are written and not added yet.
    var agreement: ID<EmployerAgreement>?
    var signature: ID<Signature>?
    /// What is written of the chosen part stands on the whole screen, to be read.
    var isReading = false
    /// The first line that is shown of it.
    var scroll = 0
    /// The link that waits for a second Enter before it takes something away.
    var confirming: String?
  }

  enum Message: Sendable, Equatable {
    case key(Key)
    case edit, read, history
    case scroll(by: Int)
    case another(by: Int)
    case save, back
  }

  static func open(_ part: RegionPart?, _ world: World) -> State {
    var state = State()
    show(&state, world)
    if let part {
      state.list.select(part.text)
      edit(part, &state, world)
    }
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    [world.texts.region.title, state.editing?.name(world.texts.region)]
      .compactMap(\.self).joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { [.region] }

  static func isTyping(_ state: State) -> Bool {
    state.editing != nil && state.fields.takesLetters
  }

  static func hasStepBack(_ state: State) -> Bool { state.editing != nil || state.isReading }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.editing == nil || state.fields.takes(key) ? .key(key) : nil
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    show(&state, world)
    var (saved, effects) = state.fields.takeSaved(news, world)
    if let saved { effects += finish(saved, &state, world) }
    show(&state, world)
    return effects
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    guard state.editing != nil else {
      guard state.isReading else { return (false, []) }
      (state.isReading, state.scroll) = (false, 0)
      return (true, [])
    }
    if let id = state.fields.rise() { return (true, save(id, &state, world)) }
    let effects = state.fields.focus.map { save($0, &state, world) } ?? []
    (state.editing, state.confirming) = (nil, nil)
    return (true, effects)
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
    state.editing != nil && state.fields.hasUnsavedPick
  }

  static func hasRefusedText(_ state: State) -> Bool { state.fields.hasRefusedText }

  /// A new agreement or signature that is begun waits as it was left while the program runs.
  static func isHalfFilled(_ state: State, _ world: World) -> Bool {
    guard state.editing != nil else { return false }
    let ids = [
      state.agreement.map { "agreements/\($0)/employer" },
      state.signature.map { "signatures/\($0)/organisation" },
      state.signature.map { "signatures/\($0)/person" },
    ]
    return ids.compactMap(\.self).contains { state.fields.isAhead($0) }
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    guard let part = RegionPart(path: draft.path) else { return nil }
    edit(part, &state, world)
    let row = draft.path.split(separator: "/").map(String.init)
    let region = world.casebook.checklistOfRegion?.value
    if row.count > 2, row[0] == "agreements", let id = ID<EmployerAgreement>(row[1]),
      region?.agreements[id] == nil
    {
      state.agreement = id
    }
    if row.count > 2, row[0] == "signatures", let id = ID<Signature>(row[1]) {
      state.signature = id
    }
    show(&state, world)
    return state.fields.resume(draft, in: RegionScreen.part(world.body))
  }

  static func part(_ area: Rect) -> Rect { area.inset(columns: 1) }

  /// Describes list and fields afresh.
  static func show(_ state: inout State, _ world: World) {
    let rows = RegionRows.rows(world)
    if state.list.rows != rows { state.list.rows = rows }
    guard let editing = state.editing else { return }
    var specs = editRows(editing, state, world)
    if world.casebook.checklistOfRegion?.readOnly != nil {
      specs.lock(world.texts.fields.lookOnly)
    }
    state.fields.show(specs, world.texts.fields, world)
  }

  static func edit(_ part: RegionPart, _ state: inout State, _ world: World) {
    (state.isReading, state.scroll) = (false, 0)
    state.editing = part
    state.fields = Fields()
    state.agreement = world.newID("a")
    state.signature = world.newID("g")
    show(&state, world)
    state.fields.form.toTop(nil)
  }

  /// The part that a key would be about.
  static func chosen(_ state: State) -> RegionPart? {
    state.editing ?? state.list.selection.flatMap { RegionPart(text: $0) }
  }
}

/// A part of the checklist that is written by itself.
enum RegionPart: Hashable, Sendable {
  case point(RegionPoint)
  case network, agreements, consensus

  static let all: [RegionPart] =
    RegionPoint.allCases.map { .point($0) } + [.network, .agreements, .consensus]

  var text: String {
    switch self {
    case .point(let point): "points/\(point.rawValue)"
    case .network: "network"
    case .agreements: "agreements"
    case .consensus: "consensus"
    }
  }

  init?(text: String) {
    guard let part = RegionPart.all.first(where: { $0.text == text }) else { return nil }
    self = part
  }

  /// The part that a field of the document belongs to.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    switch parts.first {
    case "points":
      guard parts.count > 1, let point = RegionPoint(rawValue: parts[1]) else { return nil }
      self = .point(point)
    case "aim", "backing", "backedOn": self = .network
    case "agreements": self = .agreements
    case "contents", "consensus", "signatures": self = .consensus
    default: return nil
    }
  }

  func name(_ texts: RegionTexts) -> String {
    switch self {
    case .point(let point): texts.point(point)
    case .network: texts.network
    case .agreements: texts.agreements
    case .consensus: texts.consensus
    }
  }
}
