import Canvas
import Texts
import Workplace

/// A screen that is one sheet of fields, each saved as it is left; below some rows more fields open.
protocol SheetScreen: Screen where State: SheetState, Message: SheetMessage {
  /// Describes the rows afresh.
  static func show(_ state: inout State, _ world: World)
  /// Saves what stands in a field, where it is saved by itself.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect]
  /// Enter or Space on a row that is no text.
  static func activate(_ id: String, _ state: inout State, _ world: World) -> [Effect]
  /// An option was taken in a row, or taken back.
  static func choose(_ id: String, _ state: State, _ world: World) -> [Effect]
  /// Whether fields stand open below a row.
  static func isNested(_ state: State) -> Bool
  /// Closes the fields below a row; the row to go back to.
  static func closeNested(_ state: inout State, _ world: World) -> String?
}

/// What a sheet keeps from key to key.
protocol SheetState: Sendable {
  var fields: Fields { get set }
}

/// What a person can do in every sheet.
protocol SheetMessage: Sendable {
  static func key(_ key: Key) -> Self
  static var save: Self { get }
  static var back: Self { get }
}

extension SheetScreen {
  static func choose(_ id: String, _ state: State, _ world: World) -> [Effect] { [] }

  static func isTyping(_ state: State) -> Bool { state.fields.takesLetters }
  static func hasRefusedText(_ state: State) -> Bool { state.fields.hasRefusedText }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.fields.takes(key) ? .key(key) : nil
  }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    state.fields.sheetKeys(
      world.texts, closes: isNested(state), back: .back, save: .save, { .key($0) })
  }

  static func part(_ area: Rect) -> Rect { area.inset(columns: 1) }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    var state = state
    show(&state, world)
    state.fields.draw(on: &grid, in: part(area))
  }

  /// What a key does in the fields.
  static func press(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    switch state.fields.handle(key, in: part(world.body), world.texts.fields) {
    case .typed(let id): state.fields.draft(id)
    case .left(let id): save(id, &state, world)
    case .opened(let id): state.fields.settle(id, world) ?? activate(id, &state, world)
    case .refused(let words): [.say(words)]
    case .chose(let id, _), .tookBack(let id): choose(id, state, world)
    case .moved, .ignored: []
    }
  }

  static func saveFocused(_ state: inout State, _ world: World) -> [Effect] {
    state.fields.focus.map { save($0, &state, world) } ?? []
  }

  /// What Ctrl-S does: where there is nothing to send, it is said how it stands.
  static func saveOrSay(_ state: inout State, _ world: World) -> [Effect] {
    let effects = saveFocused(&state, world)
    return effects.isEmpty ? [.say(state.fields.saveWords(world.texts.fields))] : effects
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    stepOut(&state, world)
  }

  /// Out of the field, or of the fields that stand open below a row.
  static func stepOut(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    if let id = state.fields.rise() { return (true, save(id, &state, world)) }
    let effects = saveFocused(&state, world)
    guard let row = closeNested(&state, world) else { return (false, effects) }
    show(&state, world)
    state.fields.form.toTop(row)
    return (true, effects)
  }

  static func leave(_ state: inout State, _ world: World) -> [Effect] {
    show(&state, world)
    return saveFocused(&state, world)
  }

  static func pause(_ state: inout State, _ world: World) -> [Effect] {
    state.fields.isTyping || hasUnsavedChoice(state, world) ? leave(&state, world) : []
  }
}
