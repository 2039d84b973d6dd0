public import Canvas
public import Casework
import Texts
public import Workplace

/// Members from a table: which file, what it would change line by line, and only then the yes.
public enum MemberImportScreen: Screen {
  /// The file's name, and what has been read of it.
  public struct State: Sendable {
    var fields = Fields()
    var list = List()
    var stage = Stage.asking

    public init() {}
  }

  enum Stage: Sendable {
    case asking
    /// The file is being read; the answer has this number.
    case reading(ticket: Int)
    case preview(MemberPreview)
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case read
    case take
    case offices
    case another
    case back
  }

  public static func title(_ state: State, _ world: World) -> String {
    world.texts.roster.list.importing.title
  }

  public static func isTyping(_ state: State) -> Bool {
    state.preview == nil && state.fields.takesLetters
  }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    if state.preview != nil, key == .character("/") { return nil }
    return state.fields.takes(key) ? .key(key) : nil
  }

  public static func documents(_ state: State) -> [Document] { [.roster] }

  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    state.fields.open("path")
    return state
  }

  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let papers = world.texts.clients.papers
    let texts = world.texts.roster.list.importing
    let movement: KeyTable<Message> = .movement(
      papers.up, papers.down, section: papers.moving, { .key($0) })
    guard let preview = state.preview else {
      let read = KeyEntry<Message>([.ctrl("s")], .read, texts.read)
      return state.fields.keys(
        world.texts.fields, open: papers.keyChoose, back: .back, { .key($0) })
        + KeyTable([read]) + movement
    }
    let lack = preview.lack(texts)
    let take = KeyEntry<Message>(
      [.character("y")], .take, texts.take(preview.takenCount), words: texts.takeWords,
      inFooter: !preview.isDone, unavailable: lack)
    let another = KeyEntry<Message>(
      [.character("n")], .another, texts.another, words: texts.anotherWords, inFooter: true)
    let asks = !preview.list.named.isEmpty && !preview.isDone
    let offices = KeyEntry<Message>(
      [.character("v")], .offices, texts.takeOffices, words: texts.takeOfficesWords,
      inFooter: asks, unavailable: asks ? nil : texts.noOffices)
    return KeyTable([take, offices, another]) + movement
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    switch state.stage {
    case .asking:
      return (state.fields.rise() != nil, [])
    case .reading:
      // What is still being read is not waited for.
      state.stage = .asking
      return (true, [])
    case .preview(let preview):
      guard !preview.isDone, preview.ticket == nil else { return (false, []) }
      askAgain(&state, world)
      return (true, [])
    }
  }

  /// Back to the file's name, which stays.
  static func askAgain(_ state: inout State, _ world: World) {
    state.stage = .asking
    show(&state, world)
    state.fields.open("path")
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    defer { show(&state, world) }
    guard case .preview(var preview) = state.stage else { return [] }
    preview.take(news, world)
    state.stage = .preview(preview)
    return []
  }

  public static func hear(
    _ news: FileNews, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard case .reading(let ticket) = state.stage else { return [] }
    defer { show(&state, world) }
    switch news {
    case .members(ticket, let table):
      guard let held = world.casebook.roster else { return [] }
      let preview = MemberPreview(table, path: state.path, held, world)
      state.stage = .preview(preview)
      state.list = List()
      show(&state, world)
      // What needs somebody's eye first.
      let fault = preview.list.lines.first { if case .faulty = $0.result { true } else { false } }
      if let fault { state.list.select("\(fault.number)") }
      return []
    case .failed(ticket, let problem, let path):
      askAgain(&state, world)
      let words = world.texts.files.words(problem, path)
      state.fields.problems["path"] = words.happened + " " + words.advice
      return []
    default: return []
    }
  }
}

extension MemberImportScreen.State {
  var preview: MemberPreview? {
    if case .preview(let preview) = stage { preview } else { nil }
  }

  var path: String { fields.text("path").trimmed }
}
