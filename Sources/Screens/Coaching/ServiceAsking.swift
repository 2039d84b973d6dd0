import Canvas
import Casework
import Texts
import Workplace

/// A question at the foot of a service, asked before what is written in its coaching goes.
struct ServiceAsking: Asking, Sendable {
  /// The row that was pressed.
  let row: String
  /// What happens on yes.
  let change: CoachingChange
  var dialog: Dialog

  /// The first answer keeps everything; the other one has a key of its own.
  init?(_ row: String, _ change: CoachingChange, _ coaching: Coaching, _ texts: CoachingTexts) {
    let words: String
    let answer: Dialog.Answer
    switch change {
    case .removeModule(let id):
      guard let module = coaching.modules[id] else { return nil }
      words = texts.removeModuleAsk(module.name, !module.evaluations.isEmpty)
      answer = Dialog.Answer(.character("p"), texts.removeModule)
    default:
      words = texts.stopAsk(coaching.modules.count)
      answer = Dialog.Answer(.character("l"), texts.stop)
    }
    (self.row, self.change) = (row, change)
    dialog = Dialog(
      [StyledText(words)], answers: [Dialog.Answer(.escape, texts.keepAll), answer])
  }
}

extension ServiceScreen {
  static func isTyping(_ state: State) -> Bool {
    state.asking != nil || state.fields.takesLetters
  }

  static func isAsking(_ state: State) -> Bool { state.asking != nil }

  static func hasStepBack(_ state: State) -> Bool { state.asking != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    if state.asking != nil { return App.isReserved(key) ? nil : .key(key) }
    return state.fields.takes(key) ? .key(key) : nil
  }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.asking == nil else { return KeyTable() }
    return state.fields.sheetKeys(
      world.texts, closes: isNested(state), back: .back, save: .save, { .key($0) })
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    guard state.asking != nil else { return stepOut(&state, world) }
    state.asking = nil
    return (true, [])
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    var state = state
    show(&state, world)
    let rest = state.asking?.dialog.draw(on: &grid, in: area) ?? area
    state.fields.draw(on: &grid, in: part(rest))
  }

  static func ask(
    _ row: String, _ change: CoachingChange, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let coaching = held(state, world)?.service.coaching else { return [] }
    state.asking = ServiceAsking(row, change, coaching, world.texts.coaching)
    return []
  }

  /// A key while a question waits for its answer.
  static func answer(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard case (let asking, 1)? = state.asking.answer(key, in: world.body) else { return [] }
    return [send(asking.row, asking.change, &state, world)]
  }
}
