import Canvas
import Casework
import Workplace

/// One open screen, whichever it is: the frame handles all of them alike.
struct ScreenBox: Sendable {
  let destination: Destination?
  private var content: any OpenScreen

  init<S: Screen>(_ screen: S.Type, _ state: S.State, at destination: Destination?) {
    self.destination = destination
    content = Opened<S>(state: state)
  }

  func title(_ world: World) -> String { content.title(world) }
  func shortTitle(_ world: World) -> String? { content.shortTitle(world) }
  func status(_ world: World) -> StyledLine { content.status(world) }
  /// The screen's keys; the message is the entry's place in the table.
  func keys(_ world: World) -> KeyTable<Int> { content.keys(world) }
  /// What a key leads to in that table, which need not be made for it.
  func answer(_ key: Key, _ world: World) -> KeyTable<Int>.Answer { content.answer(key, world) }
  /// The words of the screen's keys, in the table's order.
  func help(_ world: World) -> [KeyHelp] { content.help(world) }
  var isTyping: Bool { content.isTyping }
  var hasStepBack: Bool { content.hasStepBack }
  var hasFrame: Bool { content.hasFrame }
  var isForStudent: Bool { content.isForStudent }
  var documents: [Document] { content.documents }
  func clientInHand(_ world: World) -> ID<Client>? { content.clientInHand(world) }
  func documentInHand(_ world: World) -> Document? { content.documentInHand(world) }
  func frameState(_ world: World) -> FrameState? { content.frameState(world) }

  func draw(_ world: World, on grid: inout Grid, in area: Rect) {
    content.draw(world, on: &grid, in: area)
  }

  mutating func perform(_ entry: Int, _ world: World) -> [Effect] {
    content.perform(entry, world)
  }
  /// Nothing where the key means nothing to the screen.
  mutating func typed(_ key: Key, _ world: World) -> [Effect]? { content.typed(key, world) }
  mutating func refresh(_ news: DeskNews?, _ world: World) -> [Effect] {
    content.refresh(news, world)
  }
  mutating func hear(_ news: FileNews, _ world: World) -> [Effect] {
    content.hear(news, world)
  }
  func isHalfFilled(_ world: World) -> Bool { content.isHalfFilled(world) }
  /// Where one is on the screen.
  var place: String? { content.place }
  mutating func comeBack(to place: String) { content.comeBack(to: place) }
  mutating func reopen(at destination: Destination, _ world: World) -> [Effect] {
    content.reopen(at: destination, world)
  }
  mutating func stepBack(_ world: World) -> (done: Bool, effects: [Effect]) {
    content.stepBack(world)
  }
  mutating func leave(_ world: World) -> [Effect] { content.leave(world) }
  mutating func pause(_ world: World) -> [Effect] { content.pause(world) }
  mutating func resume(_ draft: DraftNote, _ world: World) -> [Effect]? {
    content.resume(draft, world)
  }
  func hasUnsavedChoice(_ world: World) -> Bool { content.hasUnsavedChoice(world) }
  var hasRefusedText: Bool { content.hasRefusedText }
  var isAsking: Bool { content.isAsking }
}

private protocol OpenScreen: Sendable {
  var isTyping: Bool { get }
  var hasStepBack: Bool { get }
  var hasFrame: Bool { get }
  var isForStudent: Bool { get }
  var hasRefusedText: Bool { get }
  var isAsking: Bool { get }
  var documents: [Document] { get }
  func title(_ world: World) -> String
  func shortTitle(_ world: World) -> String?
  func status(_ world: World) -> StyledLine
  func keys(_ world: World) -> KeyTable<Int>
  func answer(_ key: Key, _ world: World) -> KeyTable<Int>.Answer
  func help(_ world: World) -> [KeyHelp]
  func clientInHand(_ world: World) -> ID<Client>?
  func documentInHand(_ world: World) -> Document?
  func frameState(_ world: World) -> FrameState?
  func draw(_ world: World, on grid: inout Grid, in area: Rect)
  func hasUnsavedChoice(_ world: World) -> Bool
  mutating func perform(_ entry: Int, _ world: World) -> [Effect]
  mutating func typed(_ key: Key, _ world: World) -> [Effect]?
  mutating func refresh(_ news: DeskNews?, _ world: World) -> [Effect]
  mutating func hear(_ news: FileNews, _ world: World) -> [Effect]
  func isHalfFilled(_ world: World) -> Bool
  var place: String? { get }
  mutating func comeBack(to place: String)
  mutating func reopen(at destination: Destination, _ world: World) -> [Effect]
  mutating func stepBack(_ world: World) -> (done: Bool, effects: [Effect])
  mutating func leave(_ world: World) -> [Effect]
  mutating func pause(_ world: World) -> [Effect]
  mutating func resume(_ draft: DraftNote, _ world: World) -> [Effect]?
}

private struct Opened<S: Screen>: OpenScreen {
  var state: S.State

  var isTyping: Bool { S.isTyping(state) }
  var hasStepBack: Bool { S.hasStepBack(state) }
  var hasFrame: Bool { S.hasFrame }
  var isForStudent: Bool { S.isForStudent }
  var hasRefusedText: Bool { S.hasRefusedText(state) }
  var isAsking: Bool { S.isAsking(state) }
  var documents: [Document] { S.documents(state) }

  func title(_ world: World) -> String { S.title(state, world) }
  func shortTitle(_ world: World) -> String? { S.shortTitle(state, world) }
  func status(_ world: World) -> StyledLine { S.status(state, world) }
  func clientInHand(_ world: World) -> ID<Client>? { S.clientInHand(state, world) }
  func documentInHand(_ world: World) -> Document? { S.documentInHand(state, world) }
  func frameState(_ world: World) -> FrameState? { S.frameState(state, world) }
  func hasUnsavedChoice(_ world: World) -> Bool { S.hasUnsavedChoice(state, world) }

  func keys(_ world: World) -> KeyTable<Int> {
    let entries = S.keys(state, world).entries
    return KeyTable<Int>(
      entries.indices.map { index in
        let entry = entries[index]
        return KeyEntry(entry.keys, index, help: entry.help)
      })
  }

  func answer(_ key: Key, _ world: World) -> KeyTable<Int>.Answer {
    let table = S.keys(state, world)
    guard let index = table.index(of: key) else { return .none }
    return table.entries[index].unavailable.map { .refused($0) } ?? .message(index)
  }

  func help(_ world: World) -> [KeyHelp] { S.keys(state, world).help }

  func draw(_ world: World, on grid: inout Grid, in area: Rect) {
    S.view(state, world, on: &grid, in: area)
  }

  mutating func perform(_ entry: Int, _ world: World) -> [Effect] {
    let entries = S.keys(state, world).entries
    guard entries.indices.contains(entry) else { return [] }
    return S.update(&state, entries[entry].message, world)
  }

  mutating func typed(_ key: Key, _ world: World) -> [Effect]? {
    guard let message = S.typed(key, state, world) else { return nil }
    return S.update(&state, message, world)
  }

  mutating func refresh(_ news: DeskNews?, _ world: World) -> [Effect] {
    S.refresh(&state, news, world)
  }
  mutating func hear(_ news: FileNews, _ world: World) -> [Effect] {
    S.hear(news, &state, world)
  }
  func isHalfFilled(_ world: World) -> Bool { S.isHalfFilled(state, world) }
  var place: String? { S.place(state) }
  mutating func comeBack(to place: String) { S.comeBack(to: place, &state) }
  mutating func reopen(at destination: Destination, _ world: World) -> [Effect] {
    S.reopen(&state, at: destination, world)
  }
  mutating func stepBack(_ world: World) -> (done: Bool, effects: [Effect]) {
    S.stepBack(&state, world)
  }
  mutating func leave(_ world: World) -> [Effect] { S.leave(&state, world) }
  mutating func pause(_ world: World) -> [Effect] { S.pause(&state, world) }
  mutating func resume(_ draft: DraftNote, _ world: World) -> [Effect]? {
    S.resume(&state, draft, world)
  }
}
