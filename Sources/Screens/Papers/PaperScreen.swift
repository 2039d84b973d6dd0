import Canvas
import Casework
import Papers
import Texts
import Workplace

/// The papers of a meeting: which there are, what stands in them, and a file of one of them.
enum PaperScreen: Screen {
  struct State: Sendable {
    let meeting: ID<Meeting>
    var list = List()
    /// The first line of the paper that is shown.
    var scroll = 0
    /// To which file.
    var dialog: Dialog?
  }

  enum Message: Sendable {
    case write
    case scroll
    case cancel, nextTime
    case typed(Key)
  }

  static func open(
    _ id: ID<Meeting>, at paper: MeetingPaper? = nil, _ world: World
  ) -> State {
    var state = State(meeting: id)
    fill(&state, world)
    if let paper { state.list.select(paper.id) }
    return state
  }

  private static func fill(_ state: inout State, _ world: World) {
    guard let meeting = meeting(state, world) else {
      state.list.rows = []
      return
    }
    state.list.rows = MeetingPaper.all(of: meeting, world).map { paper in
      ListRow(paper.id, [StyledText(paper.words(world))])
    }
  }

  static func meeting(_ state: State, _ world: World) -> Meeting? {
    world.casebook.meetings[state.meeting]?.value
  }

  static func chosen(_ state: State, _ world: World) -> MeetingPaper? {
    guard let meeting = meeting(state, world) else { return nil }
    return MeetingPaper.all(of: meeting, world).first { $0.id == state.list.selection }
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts
    guard let meeting = meeting(state, world) else { return texts.paperScreen.title }
    return "\(texts.paperScreen.title)   \(texts.dates.moment(meeting.starts))"
  }

  static func isTyping(_ state: State) -> Bool { state.dialog != nil || state.list.isFiltering }

  static func documents(_ state: State) -> [Document] {
    // A student's invitation is a paper of theirs: that it was opened is logged.
    var documents: [Document] = [.meeting(state.meeting)]
    let parts = state.list.selection?.split(separator: "/") ?? []
    if parts.count > 1, let client = ID<Client>(String(parts[parts.count - 1])) {
      documents.append(.client(client))
    }
    return documents
  }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.dialog == nil, !state.list.isFiltering else { return KeyTable() }
    let texts = world.texts.paperScreen
    let table = KeyTable<Message>([
      KeyEntry(
        [.enter, .character("t")], .write, texts.write, words: texts.writeWords, inFooter: true,
        unavailable: refusal(state, world)),
      KeyEntry(
        [.character(" "), .pageDown], .scroll, texts.scroll, words: texts.scrollWords,
        inFooter: true),
    ])
    return offFirst(state, world).map { KeyTable([$0]) + table } ?? table
  }

  /// At the notice of a meeting that still stands: to cancel it, or first to agree the next time.
  private static func offFirst(_ state: State, _ world: World) -> KeyEntry<Message>? {
    guard let meeting = meeting(state, world), chosen(state, world) == .cancellation else {
      return nil
    }
    let texts = world.texts
    guard ComingTimes.notice(of: meeting, world).isReady else {
      return KeyEntry(
        [.character("n")], .nextTime, texts.paperScreen.nextTime,
        words: texts.paperScreen.nextTimeWords, inFooter: true)
    }
    guard meeting.state != .cancelled else { return nil }
    return KeyEntry(
      [.character("p")], .cancel, texts.comingTimes.keys.cancel,
      words: texts.comingTimes.keys.cancelWords, inFooter: true)
  }

  /// Why the chosen paper cannot be made yet, and how to put it right.
  static func refusal(_ state: State, _ world: World) -> String? {
    guard let meeting = meeting(state, world), let paper = chosen(state, world) else {
      return world.texts.paperScreen.none
    }
    do throws(Refusal) {
      _ = try PaperMaking(meeting: meeting, world: world).papers(paper)
      return nil
    } catch { return world.texts.refusals.words(for: error) }
  }

  static func isAsking(_ state: State) -> Bool { state.dialog != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    fill(&state, world)
    return []
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    guard state.dialog != nil else { return (false, []) }
    state.dialog = nil
    return (true, [])
  }

  // MARK: What a person does

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .write:
      guard let meeting = meeting(state, world), let paper = chosen(state, world) else { return [] }
      state.dialog = FileDialog.of(
        paper == .calendar
          ? world.texts.paperScreen.whereCalendar
          : world.texts.paperScreen.wherePaper,
        path: paper.fileName(meeting, world.texts), world)
    case .cancel: return [.go(.cancelling(state.meeting))]
    case .nextTime: return [.go(.nextTime(after: state.meeting))]
    case .scroll: scroll(&state, by: layout(state, world.body).paper.rows - 1, world)
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if state.dialog != nil {
      let (path, effects) = FileDialog.answer(key, &state.dialog, world)
      return path.map { write(to: $0, &state, world) } ?? effects
    }
    let parts = layout(state, world.body)
    switch key {
    case .pageUp: scroll(&state, by: 1 - parts.paper.rows, world)
    default:
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
    guard let meeting = meeting(state, world), let paper = chosen(state, world) else { return [] }
    let format = PaperFormat(fileName: path)
    guard paper == .calendar || format != nil else { return FileDialog.refuse(path, world) }
    state.dialog = nil
    let making = PaperMaking(meeting: meeting, world: world)
    do throws(Refusal) {
      if paper == .calendar {
        return making.calendar.map { [.write(FileOrder(path: path, bytes: $0))] } ?? []
      }
      let papers = try making.papers(paper)
      let bytes = (format ?? .text).write(papers, safety: .files)
      var order = FileOrder(path: path, bytes: bytes)
      order.opens = paper.client.map { [.client($0)] } ?? []
      return [.write(order)]
    } catch { return [.say(world.texts.refusals.words(for: error))] }
  }

  /// The list has the lines of its papers, and more only while they are searched; the rest is the paper's.
  static func layout(_ state: State, _ area: Rect) -> PaperLayout {
    let isPlain = !state.list.isFiltering && !state.list.rows.isEmpty
    return PaperLayout(area, listRows: isPlain ? max(2, state.list.rows.count) : 6)
  }

  private static func scroll(_ state: inout State, by rows: Int, _ world: World) {
    let parts = layout(state, world.body)
    let last = max(0, lines(state, world, parts.paper.columns - 2).count - parts.paper.rows)
    state.scroll = min(max(0, state.scroll + rows), last)
  }
}
