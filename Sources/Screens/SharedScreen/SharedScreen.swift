import Canvas
import Casework
import Texts
import Workplace

/// The chair's screen for the whole room: follows the running meeting and the typing by itself.
enum SharedScreen: Screen {
  struct State: Sendable {
    /// The meeting to follow; the running one where none is given.
    let meeting: ID<Meeting>?
    /// Lines scrolled by hand; nothing while the screen finds the place itself.
    var scroll: Int?
    /// What is on the table, so that a new item starts at its own place.
    var shown = ""
    /// The meeting and the plan on the table, to be looked at often.
    var documents: [Document] = []
  }

  enum Message: Sendable {
    case scroll(Int)
    case follow
  }

  static var hasFrame: Bool { false }

  static func open(_ meeting: ID<Meeting>?, _ world: World) -> State {
    var state = State(meeting: meeting)
    _ = refresh(&state, nil, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String { world.texts.sharedScreen.title }

  static func documents(_ state: State) -> [Document] { state.documents }

  /// On the screen that everybody in the room sees no history opens by a slip of the hand.
  static func documentInHand(_ state: State, _ world: World) -> Document? { nil }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let words = world.texts.sharedScreen.scroll
    let page = max(1, world.size.rows - 6)
    return KeyTable([
      KeyEntry([.down, .character("j")], .scroll(1), words),
      KeyEntry([.up, .character("k")], .scroll(-1), words),
      KeyEntry([.pageDown, .character(" ")], .scroll(page), words),
      KeyEntry([.pageUp], .scroll(-page), words),
      KeyEntry([.home], .follow, words),
    ])
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .follow: state.scroll = nil
    case .scroll(let step):
      let scene = SharedScene(state, world)
      let place = SharedLayout(scene, world.size).place(state.scroll)
      state.scroll = max(0, place + step)
    }
    return []
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    let table = SharedTable.of(state, world)
    let shown = "\(table.turn?.id.text ?? "") \(table.turn?.item.rawValue ?? 0)"
    if shown != state.shown { (state.shown, state.scroll) = (shown, nil) }
    state.documents = table.documents
    return []
  }
}
