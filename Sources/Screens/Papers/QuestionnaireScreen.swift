import Canvas
import Casework
import Papers
import Texts
import Workplace

/// The empty questionnaire for a student, in the student's language; to a file that is printed.
enum QuestionnaireScreen: Screen {
  struct State: Sendable {
    let client: ID<Client>
    /// The first line that is shown.
    var scroll = 0
    /// To which file.
    var dialog: Dialog?
  }

  enum Message: Sendable {
    case write
    case scroll(pages: Int)
    case typed(Key)
  }

  static func title(_ state: State, _ world: World) -> String {
    let name = world.casebook.clients[state.client]?.value.shortName
    return [name, world.texts.selfAssessment.title].compactMap(\.self).joined(separator: "  ")
  }

  static func isTyping(_ state: State) -> Bool { state.dialog != nil }

  static func documents(_ state: State) -> [Document] { [.client(state.client)] }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.dialog == nil else { return KeyTable() }
    let texts = world.texts.paperScreen
    return KeyTable([
      KeyEntry(
        [.enter, .character("t")], .write, texts.write, words: texts.writeWords, inFooter: true,
        unavailable: paper(state, world) == nil ? texts.none : nil),
      KeyEntry(
        [.character(" "), .pageDown], .scroll(pages: 1), texts.scroll, words: texts.scrollWords,
        inFooter: true),
    ])
  }

  static func isAsking(_ state: State) -> Bool { state.dialog != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    guard state.dialog != nil else { return (false, []) }
    state.dialog = nil
    return (true, [])
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .write:
      let name = texts(state, world).selfAssessment.papers.emptyFile
      state.dialog = FileDialog.of(
        world.texts.paperScreen.wherePaper, path: "~/\(name).html", world)
    case .scroll(let pages): scroll(&state, by: pages * (world.body.rows - 1), world)
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if state.dialog != nil {
      let (path, effects) = FileDialog.answer(key, &state.dialog, world)
      return path.map { write(to: $0, &state, world) } ?? effects
    }
    switch key {
    case .down: scroll(&state, by: 1, world)
    case .up: scroll(&state, by: -1, world)
    case .pageUp: scroll(&state, by: 1 - world.body.rows, world)
    default: break
    }
    return []
  }

  private static func write(
    to path: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let format = PaperFormat(fileName: path) else {
      return FileDialog.refuse(path, world)
    }
    state.dialog = nil
    guard let paper = paper(state, world) else { return [] }
    let bytes = format.write([paper], safety: .files)
    return [.write(FileOrder(path: path, bytes: bytes))]
  }

  private static func scroll(_ state: inout State, by rows: Int, _ world: World) {
    let last = max(0, lines(state, world).count - world.body.rows)
    state.scroll = min(max(0, state.scroll + rows), last)
  }

  // MARK: What is shown

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let lines = lines(state, world).map { [StyledText($0)] }
    PaperLayout.draw(lines, from: state.scroll, on: &grid, in: area)
    state.dialog?.draw(on: &grid, in: area)
  }

  private static func texts(_ state: State, _ world: World) -> Texts {
    world.casebook.clients[state.client].map { Texts.of($0.value.language) } ?? world.texts
  }

  private static func paper(_ state: State, _ world: World) -> Paper? {
    world.casebook.questionnaire.map {
      QuestionnairePaper.paper(of: $0, texts: texts(state, world))
    }
  }

  private static func lines(_ state: State, _ world: World) -> [String] {
    guard let paper = paper(state, world) else { return [] }
    return TextWriter(columns: world.body.columns - 4, safety: .screens).text(paper)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
