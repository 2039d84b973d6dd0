import Canvas
import Casework
import Papers
import Texts
import Workplace

/// The papers of a plan: to be signed, for the student, and in short; to a file or pasted elsewhere.
enum PlanPaperScreen: Screen {
  struct State: Sendable {
    let client: ID<Client>
    /// The plan that the papers are of.
    var plan: ID<Plan>
    /// The plan that was named in place of the newest.
    var named: ID<Plan>?
    var list = List()
    /// The language in which the papers are shown; nothing for each one's own.
    var language: Language?
    /// What is printed of the plan to be signed.
    var parts = PlanPart.forSigning
    /// The parts being ticked; nothing where that is closed.
    var ticks: CheckList?
    /// The first line of the paper that is shown.
    var scroll = 0
    /// The paper alone on the whole screen, as lines to be marked with the mouse.
    var isAlone = false
    /// To which file.
    var dialog: Dialog?
  }

  enum Message: Sendable {
    case write, copy, scroll
    case chooseParts, closeParts
    case nextLanguage
    case showAlone
    case typed(Key)
  }

  static func open(
    _ client: ID<Client>, of named: ID<Plan>? = nil, at kind: PlanPaperKind = .plan,
    _ world: World
  ) -> State {
    var state = State(client: client, plan: Plan.id(for: client), named: named)
    fill(&state, world)
    state.list.select(kind.rawValue)
    return state
  }

  private static func fill(_ state: inout State, _ world: World) {
    let plan = PlanPaperMaking(state, world).plan
    if let plan { state.plan = plan.value.id }
    let kinds = plan == nil ? [] : PlanPaperKind.allCases
    state.list.rows = kinds.map { kind in
      ListRow(kind.rawValue, [StyledText(kind.words(world.texts.planPapers))])
    }
  }

  static func chosen(_ state: State) -> PlanPaperKind {
    state.list.selection.flatMap(PlanPaperKind.init) ?? .plan
  }

  static func title(_ state: State, _ world: World) -> String {
    let title = world.texts.planPapers.title
    guard !world.casebook.hidden.contains(state.client) else { return title }
    let name = world.casebook.clients[state.client]?.value.shortName
    return [name, title].compactMap(\.self).joined(separator: "  ")
  }

  static func isTyping(_ state: State) -> Bool { state.dialog != nil || state.list.isFiltering }

  static func documents(_ state: State) -> [Document] {
    [.client(state.client), .plan(state.plan)]
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.dialog == nil, !state.list.isFiltering else { return KeyTable() }
    let (texts, paper) = (world.texts.planPapers, world.texts.paperScreen)
    if state.ticks != nil {
      return KeyTable([
        KeyEntry([.enter], .closeParts, texts.partsDone, inFooter: true),
        KeyEntry([.character(" ")], .typed(.character(" ")), texts.tick, inFooter: true),
      ])
    }
    let closed = closedWords(state, world)
    let scroll = KeyEntry<Message>(
      [.character(" "), .pageDown], .scroll, paper.scroll, words: paper.scrollWords,
      inFooter: true)
    let copy = KeyEntry<Message>(
      [.character("c")], .copy, texts.copy, words: texts.copyWords, inFooter: true,
      unavailable: closed)
    let language = KeyEntry<Message>(
      [.character("l")], .nextLanguage, texts.language, words: texts.languageWords,
      inFooter: true, unavailable: closed)
    if state.isAlone { return KeyTable([scroll, copy, language]) }
    return KeyTable([
      KeyEntry(
        [.enter, .character("t")], .write, paper.write, words: paper.writeWords, inFooter: true,
        unavailable: closed),
      scroll,
      KeyEntry(
        [.character("o")], .chooseParts, texts.parts, words: texts.partsWords, inFooter: true,
        unavailable: closed ?? (chosen(state) == .plan ? nil : texts.partsOfThePlanOnly)),
      copy, language,
      KeyEntry(
        [.character("v")], .showAlone, texts.alone, words: texts.aloneWords, inFooter: true,
        unavailable: closed),
    ])
  }

  /// Why there is no paper.
  static func closedWords(_ state: State, _ world: World) -> String? {
    if PlanPaperMaking(state, world).plan != nil { return nil }
    guard let client = world.casebook.clients[state.client]?.value else {
      return world.texts.plan.notes.closed
    }
    let isOpen = client.permission(on: world.today)?.coversPlan ?? false
    guard isOpen else { return world.texts.refusals.words(for: .noConsent) }
    return world.words(forNoPlan: world.texts.plan.notes.noPlan, of: state.client)
  }

  static func isAsking(_ state: State) -> Bool { state.dialog != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func hasStepBack(_ state: State) -> Bool { state.ticks != nil || state.isAlone }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    let kind = chosen(state)
    fill(&state, world)
    state.list.select(kind.rawValue)
    if state.list.rows.isEmpty { (state.ticks, state.isAlone, state.dialog) = (nil, false, nil) }
    return []
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if state.dialog != nil {
      state.dialog = nil
    } else if state.ticks != nil {
      closeParts(&state)
    } else if state.isAlone {
      (state.isAlone, state.scroll) = (false, 0)
    } else {
      return (false, [])
    }
    return (true, [])
  }

  private static func closeParts(_ state: inout State) {
    guard let ticks = state.ticks else { return }
    state.parts = Set(ticks.checked.compactMap(PlanPart.init))
    (state.ticks, state.scroll) = (nil, 0)
  }

  // MARK: What a person does

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    let texts = world.texts.planPapers
    let making = PlanPaperMaking(state, world)
    switch message {
    case .write:
      let file = chosen(state).file(texts)
      state.dialog = FileDialog.of(
        world.texts.paperScreen.wherePaper, path: world.offeredPath(file.name, file.ending), world)
    case .copy:
      let text = making.pasted(chosen(state), state.parts, safety: .files)
      return text.map { [.copy(CopyOrder(text: $0, opens: making.documents))] } ?? []
    case .scroll: scroll(&state, by: page(state, world) - 1, world)
    case .chooseParts:
      state.ticks = CheckList(
        PlanPart.allCases.map { part in
          let name = world.texts.papers.print.part(part)
          return CheckList.Item(part.rawValue, name, isChecked: state.parts.contains(part))
        })
    case .closeParts: closeParts(&state)
    case .nextLanguage:
      guard let now = making.language(chosen(state)) else { return [] }
      (state.language, state.scroll) = (now.next, 0)
      return [.say(texts.shownIn(now.next))]
    case .showAlone: (state.isAlone, state.scroll) = (true, 0)
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if state.dialog != nil {
      let (path, effects) = FileDialog.answer(key, &state.dialog, world)
      return path.map { write(to: $0, &state, world) } ?? effects
    }
    let parts = PaperLayout(world.body, listRows: PlanPaperKind.allCases.count)
    if state.ticks != nil {
      _ = state.ticks?.handle(key, in: world.body)
      return []
    }
    switch key {
    case .pageUp: scroll(&state, by: 1 - page(state, world), world)
    case .down where state.isAlone: scroll(&state, by: 1, world)
    case .up where state.isAlone: scroll(&state, by: -1, world)
    default:
      guard !state.isAlone else { return [] }
      let before = state.list.selection
      let outcome = state.list.handle(key, in: parts.list)
      if state.list.selection != before { state.scroll = 0 }
      if case .activated = outcome { return update(&state, .write, world) }
    }
    return []
  }

  private static func write(
    to path: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard PaperFormat(fileName: path) != nil else { return FileDialog.refuse(path, world) }
    state.dialog = nil
    let making = PlanPaperMaking(state, world)
    guard let bytes = making.bytes(chosen(state), state.parts, to: path) else { return [] }
    var order = FileOrder(path: path, bytes: bytes)
    order.opens = making.documents
    return [.write(order)]
  }

  private static func page(_ state: State, _ world: World) -> Int {
    state.isAlone
      ? world.body.rows : PaperLayout(world.body, listRows: PlanPaperKind.allCases.count).paper.rows
  }

  private static func scroll(_ state: inout State, by rows: Int, _ world: World) {
    let last = max(0, lines(state, world).count - page(state, world))
    state.scroll = min(max(0, state.scroll + rows), last)
  }
}
