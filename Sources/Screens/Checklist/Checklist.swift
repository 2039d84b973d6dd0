public import Canvas
public import Casework
import Texts
public import Workplace

/// The needs checklist: fifteen situations, the signs for an assessment, and what to build on.
public enum Checklist: Screen {
  /// Where the person is in the list, and what is being written beside it.
  public struct State: Sendable {
    let client: ID<Client>
    var chosen = ChecklistItem.all[0]
    /// The field being written beside the chosen item; nothing while the list has the focus.
    var field: ChecklistField?
    var writing = Writing()
    var list: PlanEditor.ChoiceList?
    /// Answers given here that the casebook does not have yet.
    var given: [ChecklistItem: GivenAnswer] = [:]
    var rowsAbove = 2
    /// Lines of a page to read that stand above its first one.
    var scroll = 0

    public init(client: ID<Client>) { self.client = client }
  }

  /// What a person can do here.
  public enum Message: Sendable {
    case key(Key)
    case answer(AnswerValue)
    case move(Int)
    case write
    case nextField, previousField
    case enter
    case undo, redo
    case nextOpen
    case summary
    case catalogue
  }

  public static func title(_ state: State, _ world: World) -> String {
    let name = world.casebook.clients[state.client]?.value.shortName
    // Beside the clock and the save state a narrow top line has no room for the long name.
    let isNarrow = world.size.columns < 80
    let title = isNarrow ? world.texts.app.keys.checklist : world.texts.checklist.title
    return [name, title].compactMap(\.self).joined(separator: "  ")
  }

  public static func isTyping(_ state: State) -> Bool { state.field != nil }

  public static func documents(_ state: State) -> [Document] { [.client(state.client)] }

  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func fields(_ state: State, _ world: World) -> ChecklistFields? {
    guard !world.casebook.hidden.contains(state.client),
      world.casebook.clients[state.client] != nil
    else { return nil }
    return ChecklistFields(world, client: state.client)
  }

  public static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    guard let fields = fields(state, world) else {
      let notes = world.texts.checklist.notes
      let words =
        world.casebook.hidden.contains(state.client)
        ? world.whyHidden(notes.closed) : notes.noClient
      for (offset, line) in Wrap.lines(words, width: area.columns - 6).enumerated() {
        grid.put(line, row: area.row + 1 + offset, column: area.column + 3)
      }
      grid.placeCursor(row: area.row + 1, column: area.column + 3, isVisible: false)
      return
    }
    ChecklistPage(state, fields, in: area).draw(on: &grid)
  }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    switch key {
    case .mouse: return .key(key)
    case _ where state.field == nil: return nil
    case .f, .escape, .insert: return nil
    case .ctrl("c"), .ctrl("x"):
      return state.writing.open?.area.editing.selection == nil ? nil : .key(key)
    case .ctrl(let letter) where !"awukv".contains(letter): return nil
    case .alt: return nil
    default: return .key(key)
    }
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    guard state.field != nil, let fields = fields(state, world) else {
      return (false, leave(&state, world))
    }
    if state.list != nil {
      state.list = nil
      let effects = state.writing.abandon(fields: fields)
      open(state.field, &state, fields)
      return (true, effects)
    }
    return (true, close(&state, fields, world))
  }

  public static func leave(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return state.writing.save(fields: fields, ticket: world.makeTicket)
  }

  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return state.writing.pause(fields: fields, ticket: world.makeTicket)
  }

  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    guard let field = ChecklistField(path: draft.path), let fields = fields(state, world) else {
      return nil
    }
    let effects = close(&state, fields, world)
    state.chosen = field.item
    open(field, &state, fields)
    return effects
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    GivenAnswer.settle(&state.given, news, fields)
    return state.writing.refresh(news, fields: fields, ticket: world.makeTicket)
  }
}

/// An answer on its way: shown until the casebook has it.
struct GivenAnswer: Sendable {
  var value: AnswerValue
  var ticket: Int
  var version: Int?

  static func settle(
    _ given: inout [ChecklistItem: GivenAnswer], _ news: DeskNews?, _ fields: ChecklistFields
  ) {
    for (item, answer) in given {
      switch news {
      case .saved(answer.ticket, _, let version, _): given[item]?.version = version
      case .refused(answer.ticket, _): given[item] = nil
      case .failed(answer.ticket, let trouble) where !trouble.isPassing: given[item] = nil
      default: break
      }
      if let version = given[item]?.version, fields.version >= version { given[item] = nil }
    }
  }
}
