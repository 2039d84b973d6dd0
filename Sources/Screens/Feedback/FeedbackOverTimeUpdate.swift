import Canvas
import Casework
import Papers
import Texts
import Workplace

extension FeedbackOverTime {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    // While something is asked its keys are the dialog's.
    guard state.asking == nil else { return KeyTable([]) }
    let catalogue = world.texts.catalogue.keys
    let papers = world.texts.clients.papers
    let moving = KeyTable<Message>.movement(
      papers.up, papers.down, section: papers.moving, { .key($0) })
    guard state.reading == nil else {
      return KeyTable([
        KeyEntry(
          [.pageDown, .character(" ")], .scroll(by: 12), catalogue.pageDown,
          section: catalogue.reading),
        KeyEntry([.pageUp], .scroll(by: -12), catalogue.pageUp, section: catalogue.reading),
      ]) + moving
    }
    let foot = FeedbackOverTimeLayout(world.body, state, world).foot
    let reading =
      state.isDefining
      ? DefinitionFoot.keys(
        definition(state, world, foot.columns), in: foot, world, Message.turn) : []
    return KeyTable(reading + entries(state, world)) + moving
  }

  private static func entries(_ state: State, _ world: World) -> [KeyEntry<Message>] {
    let texts = world.texts.feedback.overTime
    let measures = world.texts.measures.keys
    func entry(
      _ keys: [Key], _ message: Message, _ label: String, words: String? = nil,
      inFooter: Bool = true
    ) -> KeyEntry<Message> {
      KeyEntry(
        keys, message, label, words: words ?? label, section: texts.title, inFooter: inFooter)
    }
    var entries: [KeyEntry<Message>] = []
    if state.shape == .table {
      let isReadable = state.list.selection.flatMap { FeedbackSubject(rowID: $0) } != nil
      entries.append(
        KeyEntry(
          [.enter], .open, texts.read, words: texts.readWords, inFooter: isReadable,
          unavailable: isReadable ? nil : texts.noWords))
    }
    let define = state.isDefining ? measures.close : texts.keys.define
    let isBars = state.shape == .bars
    let keys = texts.keys
    let sideways = isBars ? (keys.earlier, keys.later) : (keys.before, keys.after)
    return entries + [
      entry([.character("a")], .next, texts.keys.next, words: texts.keys.nextWords),
      entry(
        [.character("p")], .bars, measures.bars, words: texts.keys.barsWords,
        inFooter: state.shape != .bars),
      entry(
        [.character("v")], .line, measures.line, words: texts.keys.lineWords,
        inFooter: state.shape != .line),
      entry(
        [.character("t")], .table, measures.table, words: texts.keys.tableWords,
        inFooter: state.shape != .table),
      entry(
        state.shape == .table ? [.character("m")] : [.character("m"), .enter], .define, define,
        words: texts.keys.define),
      entry([.left], .sideways(by: -1), sideways.0, inFooter: false),
      entry([.right], .sideways(by: 1), sideways.1, inFooter: false),
      entry([.character("x")], .export, texts.keys.export, words: texts.keys.exportWords),
    ]
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .open:
      state.reading = state.list.selection.flatMap { FeedbackSubject(rowID: $0) }
      state.scroll = 0
    case .scroll(let count): scroll(by: count, &state, world)
    case .turn(let pages):
      let foot = FeedbackOverTimeLayout(world.body, state, world).foot
      state.read.turn(
        pages, of: subject(state), count: definition(state, world, foot.columns).count,
        rows: DefinitionFoot.rows(of: foot))
    case .next:
      let all = FeedbackAbout.allCases
      let place = all.firstIndex(of: state.about) ?? 0
      (state.about, state.term) = (all[(place + 1) % all.count], nil)
    case .define: state.isDefining.toggle()
    case .bars: state.shape = .bars
    case .line: state.shape = .line
    case .table: state.shape = .table
    case .sideways(let count) where state.shape == .bars: move(by: count, &state, world)
    case .sideways(let count): choose(by: count, &state)
    case .export:
      let keys = world.texts.feedback.overTime.keys
      state.asking = FileDialog.of(keys.whichFile, path: keys.fileName, world)
    case .key(let key): return handle(key, &state, world)
    }
    return []
  }

  private static func handle(
    _ key: Key, _ state: inout State, _ world: World
  ) -> [Effect] {
    if state.asking != nil { return answer(key, &state, world) }
    if state.reading != nil {
      if let step = ReadingLines.step(key) { scroll(by: step, &state, world) }
      return []
    }
    guard state.shape == .table else {
      switch key {
      case .up: choose(by: -1, &state)
      case .down: choose(by: 1, &state)
      default: break
      }
      return []
    }
    let layout = FeedbackOverTimeLayout(world.body, state, world)
    if case .activated = state.list.handle(key, in: layout.list) {
      return update(&state, .open, world)
    }
    return []
  }

  /// Writes what the dialog asks for: the feedback on all kinds of things, as a table.
  private static func answer(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    let (path, effects) = FileDialog.answer(key, &state.asking, world)
    guard let path else { return effects }
    state.asking = nil
    let feedback = told(state, world)
    let table = FeedbackTables.sheet(
      FeedbackTables.lines(feedback), smallest: feedback.threshold, texts: world.texts)
    let text = CSVWriter(safety: .files).text(table)
    return [.write(FileOrder(path: path, bytes: Array(text.utf8)))]
  }

  /// Chooses another figure: the one that is drawn, and whose definition stands there.
  private static func choose(by count: Int, _ state: inout State) {
    let all = FeedbackFigure.all
    let place = (all.firstIndex(of: state.figure) ?? 0) + count
    state.figure = all[max(0, min(all.count - 1, place))]
  }

  /// Goes to another third, among those of which there may be something.
  private static func move(by count: Int, _ state: inout State, _ world: World) {
    let terms = told(state, world).periods(state.about).map(\.term)
    let now = term(state, world)
    let next = count < 0 ? now.previous : now.next
    if terms.contains(next) { state.term = next }
  }

  private static func scroll(by count: Int, _ state: inout State, _ world: World) {
    guard let reading = state.reading else { return }
    let area = part(world.body)
    let last = max(0, FeedbackWords(reading, world).lines(area.columns - 1).count - area.rows)
    state.scroll = max(0, min(last, state.scroll + count))
  }
}
