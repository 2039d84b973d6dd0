import Canvas
import Casework
import Texts
import Workplace

extension HistoryScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .read: return read(&state, world)
    case .restore: return restore(&state, world)
    case .scroll:
      scroll(&state, by: HistoryLayout(world.body).details.rows - 1, world)
      return []
    case .typed(let key): return type(key, &state, world)
    }
  }

  private static func read(_ state: inout State, _ world: World) -> [Effect] {
    guard state.page == nil, let record = chosen(state), record.trouble == nil else { return [] }
    state.page = Page(number: record.number)
    return [ask(.version(state.document, record.number), .version, &state, world)]
  }

  /// Goes back to the version in hand, once it is known what that would change.
  private static func restore(_ state: inout State, _ world: World) -> [Effect] {
    guard state.page == nil else { return askToRestore(&state, world) }
    guard let record = chosen(state), record.trouble == nil else { return [] }
    state.page = Page(number: record.number, isForRestoring: true)
    return [ask(.version(state.document, record.number), .version, &state, world)]
  }

  /// Asks once, and says what changes; or says why it cannot be.
  static func askToRestore(_ state: inout State, _ world: World) -> [Effect] {
    guard let page = state.page, let contents = page.contents else { return [] }
    let texts = world.texts.history
    let words: String
    switch contents.restoring {
    case .changes(let changes) where !changes.isEmpty || isDamaged(state.document, world):
      state.asking = Dialog(
        [StyledText(texts.restoreAsk(contents.number))],
        answers: [
          Dialog.Answer(.enter, texts.keys.doRestore), Dialog.Answer(.escape, texts.keys.stay),
        ])
      state.page?.scroll = 0
      return []
    case .changes: words = texts.restoreSame
    case .refused(let refusal): words = world.texts.refusals.words(for: refusal)
    case .failed(let trouble): words = world.texts.troubles.words(for: trouble.code).sentence
    }
    if page.isForRestoring { state.page = nil }
    return [.say(words)]
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if let dialog = state.asking { return answer(key, dialog, &state, world) }
    if state.page != nil {
      turn(key, &state, world)
      return []
    }
    let before = state.list.selection
    let outcome = state.list.handle(key, in: HistoryLayout(world.body).list)
    if state.list.selection != before { state.scroll = 0 }
    if case .activated = outcome { return read(&state, world) }
    let effects = older(&state, world)
    fill(&state, world)
    return effects
  }

  private static func answer(
    _ key: Key, _ dialog: Dialog, _ state: inout State, _ world: World
  ) -> [Effect] {
    var dialog = dialog
    switch key {
    case .pageDown, .pageUp, .up, .down:
      turn(key, &state, world)
      return []
    default: break
    }
    let outcome = dialog.handle(key, in: world.body)
    state.asking = dialog
    switch outcome {
    case .chosen(0):
      state.asking = nil
      guard let contents = state.page?.contents else { return [] }
      return [
        ask(
          .restore(state.document, version: contents.number, over: contents.newest), .restore,
          &state, world)
      ]
    case .chosen, .left: return stepBack(&state, world).effects
    case .moved, .ignored: return []
    }
  }

  /// Near the end of what has come more is fetched.
  private static func older(_ state: inout State, _ world: World) -> [Effect] {
    guard state.hasOlder, let last = state.records.last, !state.waiting.values.contains(.page),
      let number = state.list.selection.flatMap({ Int($0) }), number - last.number < 10
    else { return [] }
    return [ask(.page(state.document, before: last.number), .page, &state, world)]
  }

  // MARK: Scrolling

  private static func turn(_ key: Key, _ state: inout State, _ world: World) {
    let rows = world.body.rows - 2
    switch key {
    case .up, .character("k"): scroll(&state, by: -1, world)
    case .down, .character("j"), .enter: scroll(&state, by: 1, world)
    case .pageUp: scroll(&state, by: 1 - rows, world)
    case .pageDown, .character(" "): scroll(&state, by: rows - 1, world)
    case .home, .ctrlHome: scroll(&state, by: -100_000, world)
    case .end, .ctrlEnd: scroll(&state, by: 100_000, world)
    default:
      switch key.mouse(in: world.body)?.kind {
      case .wheelUp: scroll(&state, by: -3, world)
      case .wheelDown: scroll(&state, by: 3, world)
      default: break
      }
    }
  }

  private static func scroll(_ state: inout State, by rows: Int, _ world: World) {
    let layout = HistoryLayout(world.body)
    guard let page = state.page else {
      let last = max(0, details(state, world, layout.details.columns).count - layout.details.rows)
      // What is out of sight comes again from the top.
      state.scroll = state.scroll >= last && rows > 0 ? 0 : max(0, min(state.scroll + rows, last))
      return
    }
    let area = state.asking == nil ? layout.page : layout.asking(state.asking)
    let lines = lines(of: page, state, world, columns: area.columns)
    let last = max(0, lines.count - area.rows)
    state.page?.scroll = max(0, min(page.scroll + rows, last))
  }
}
