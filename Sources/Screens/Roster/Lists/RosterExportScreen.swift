public import Canvas
public import Casework
import Texts
public import Workplace

/// The roster into files of the person's own: a table, address cards, or both.
public enum RosterExportScreen: Screen {
  /// What is to be written where, and what has been.
  public struct State: Sendable {
    var fields = Fields()
    /// The files are being written; the answer has this number.
    var ticket: Int?
    var written: [String] = []

    public init() {}
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case write
    case back
  }

  public static func title(_ state: State, _ world: World) -> String {
    world.texts.roster.list.exporting.title
  }

  public static func isTyping(_ state: State) -> Bool { state.fields.takesLetters }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.fields.takes(key) ? .key(key) : nil
  }

  public static func documents(_ state: State) -> [Document] { [.roster] }

  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    return state
  }

  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let papers = world.texts.clients.papers
    let texts = world.texts.roster.list.exporting
    return state.fields.keys(
      world.texts.fields, open: papers.keyChoose, back: .back, { .key($0) })
      + KeyTable([KeyEntry([.ctrl("s")], .write, texts.write)])
      + .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    return (state.fields.rise() != nil, [])
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    show(&state, world)
    return []
  }

  public static func hear(
    _ news: FileNews, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let ticket = state.ticket else { return [] }
    defer { show(&state, world) }
    switch news {
    case .written(ticket, let paths):
      (state.ticket, state.written) = (nil, paths)
      return [.say(world.texts.roster.list.exporting.written(paths))]
    case .failed(ticket, let problem, let path):
      state.ticket = nil
      state.fields.open("path")
      let words = world.texts.files.words(problem, path)
      state.fields.problems["path"] = words.happened + " " + words.advice
      return []
    default: return []
    }
  }

  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .write: return write(&state, world)
    case .key(let key):
      guard state.ticket == nil else { return [] }
      switch state.fields.handle(key, in: formPart(world.body), world.texts.fields) {
      case .opened("write"): return write(&state, world)
      case .refused(let words): return [.say(words)]
      case .typed, .chose: state.written = []
      default: break
      }
      return []
    }
  }

  private static func write(_ state: inout State, _ world: World) -> [Effect] {
    guard state.ticket == nil else { return [] }
    _ = state.fields.close()
    var path = state.fields.text("path").trimmed
    // The ending follows from what is written.
    for ending in [".csv", ".vcf"] where path.lowercased().hasSuffix(ending) {
      path = String(path.dropLast(4))
    }
    guard !path.isEmpty, !path.hasSuffix("/") else {
      state.fields.open("path")
      return [.say(world.texts.roster.list.exporting.pathFirst)]
    }
    let table = RosterFile(.table, path: path + ".csv")
    let cards = RosterFile(.cards, path: path + ".vcf")
    let files = [[table, cards], [table], [cards]][state.fields.picks["what"] ?? 0]
    let ticket = world.makeTicket()
    state.fields.problems["path"] = nil
    (state.ticket, state.written) = (ticket, [])
    return [.writeRoster(files, ticket: ticket)]
  }

  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    var state = state
    show(&state, world)
    state.fields.draw(on: &grid, in: formPart(area))
  }

  static func formPart(_ area: Rect) -> Rect { area.inset(columns: 1).splitTop(1).rest }

  /// Describes the form afresh.
  static func show(_ state: inout State, _ world: World) {
    let texts = world.texts.roster.list.exporting
    var path = FormRow.text("path", texts.path, texts.name)
    if state.ticket != nil { path.locked = texts.writing }
    if let problem = state.fields.problems["path"] {
      path.marks.append(FormMark("!", words: problem, style: .warning))
    }
    var specs = [
      FieldSpec(.heading("heading", texts.heading)), ClientPapers.note("hint", texts.hint),
      FieldSpec(
        .choice(
          "what", texts.what, [texts.both, texts.table, texts.cards],
          selected: state.fields.picks["what"] ?? 0)),
      FieldSpec(path),
    ]
    specs += ClientPapers.action(
      "write", state.ticket == nil ? texts.write : texts.writing, problems: [:])
    if !state.written.isEmpty {
      specs.append(ClientPapers.note("written", texts.written(state.written), .ok))
    }
    state.fields.show(specs, world.texts.fields, world)
  }
}
