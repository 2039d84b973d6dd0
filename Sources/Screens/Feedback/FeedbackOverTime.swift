import Canvas
import Casework
import Texts
import Workplace

/// Feedback on meetings by thirds of the year: how many, the means, and the words one may read.
enum FeedbackOverTime: Screen {
  struct State: Sendable {
    var list = List()
    /// The meeting whose words are read.
    var reading: ID<Meeting>?
    /// The feedback that is read; its opening is logged.
    var shown: [ID<Feedback>] = []
    var scroll = 0
  }

  enum Message: Sendable, Equatable {
    case key(Key)
    case open
    case scroll(by: Int)
  }

  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let meeting = state.reading.flatMap { world.casebook.meetings[$0]?.value }
    let day = meeting.map { world.texts.dates.day($0.starts.day) }
    return [world.texts.feedback.overTime.title, day].compactMap(\.self).joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { state.shown.map { .feedback($0) } }

  static func hasStepBack(_ state: State) -> Bool { state.reading != nil }

  static func isTyping(_ state: State) -> Bool { false }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.feedback.overTime
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
    return KeyTable([
      KeyEntry(
        [.enter], .open, texts.open, words: texts.openWords, inFooter: true,
        unavailable: state.list.selection == nil ? texts.none : nil)
    ]) + moving
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .open:
      state.reading = state.list.selection.flatMap { ID($0) }
      state.scroll = 0
    case .scroll(let count): scroll(by: count, &state, world)
    case .key(let key) where state.reading != nil:
      switch key {
      case .up: scroll(by: -1, &state, world)
      case .down: scroll(by: 1, &state, world)
      case .mouse(let event) where event.kind == .wheelUp: scroll(by: -3, &state, world)
      case .mouse(let event) where event.kind == .wheelDown: scroll(by: 3, &state, world)
      default: break
      }
    case .key(let key):
      let outcome = state.list.handle(key, in: listPart(world.body))
      if case .activated = outcome { return update(&state, .open, world) }
    }
    return []
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    show(&state, world)
    return []
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    guard state.reading != nil else { return (false, []) }
    state.reading = nil
    show(&state, world)
    return (true, [])
  }

  static func show(_ state: inout State, _ world: World) {
    let rows = FeedbackTable(world).rows
    if state.list.rows != rows { state.list.rows = rows }
    state.shown = state.reading.map { readable($0, world).map(\.id) } ?? []
  }

  /// What of a meeting's feedback this member may read.
  static func readable(_ meeting: ID<Meeting>, _ world: World) -> [Feedback] {
    world.casebook.feedback.values.map(\.value).filter { $0.subject == .meeting(meeting) }
      .sorted {
        ($0.client, $0.isStudents ? 0 : 1, $0.id) < ($1.client, $1.isStudents ? 0 : 1, $1.id)
      }
  }

  private static func scroll(by count: Int, _ state: inout State, _ world: World) {
    guard let reading = state.reading else { return }
    let area = part(world.body)
    let last = max(0, FeedbackWords(reading, world).lines(area.columns - 1).count - area.rows)
    state.scroll = max(0, min(last, state.scroll + count))
  }

  static func part(_ area: Rect) -> Rect { area.inset(columns: 1) }

  static func listPart(_ area: Rect) -> Rect { area.splitTop(2).rest.splitBottom(1).rest }
}
