import Canvas
import Casework
import Texts
import Workplace

/// The year's times: the rule they follow, the school's breaks, and the times that come of them.
enum ScheduleScreen: SheetScreen {
  struct State: SheetState {
    var fields = Fields()
    /// The break whose fields stand open; it may be a new one.
    var editing: ID<SchoolBreak>?
    /// A new break that was left half filled.
    var half: HalfBreak?
    /// Proposals that are not wanted, by the day that the rule names.
    var unwanted: Set<Day> = []
    /// Meetings being made or agreed, by the tickets of their saves.
    var sent: [Int: Sent] = [:]
    /// How many of them came through.
    var done = 0
    /// The row to stand on as soon as it is there: of a break that has just been saved.
    var landing: String?
  }

  /// What a save under way does with a meeting.
  enum Sent: Sendable, Equatable { case making, agreeing }

  enum Message: SheetMessage {
    case key(Key)
    case save
    case back
  }

  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    state.fields.form.toTop(nil)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    [world.texts.schedule.title, world.casebook.roster?.value.name].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { [.schedule] }

  static func isNested(_ state: State) -> Bool { state.editing != nil }

  static func closeNested(_ state: inout State, _ world: World) -> String? {
    guard let editing = state.editing else { return nil }
    state.half = half(of: editing, state, world) ?? state.half
    state.editing = nil
    return "break/\(editing)"
  }

  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    rule(world) != nil && state.fields.hasUnsavedPick
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    let parts = draft.path.split(separator: "/")
    if parts.first == "breaks", parts.count == 3 { state.editing = ID(String(parts[1])) }
    if draft.path == choices {
      takeUpChoices(draft.text, &state, world)
      show(&state, world)
      return choicesDraft(state, world)
    }
    show(&state, world)
    return state.fields.resume(draft, in: part(world.body))
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    show(&state, world)
    var effects = takeMeetings(news, &state, world)
    let (saved, more) = state.fields.takeSaved(news, world)
    effects += more
    if let saved { effects += finish(saved, &state, world) }
    show(&state, world)
    return effects
  }

  static func show(_ state: inout State, _ world: World) {
    var specs =
      ruleRows(state, world) + breakRows(state, world) + yearRows(state, world)
    if world.casebook.schedule?.readOnly != nil { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
    if let landing = state.landing, specs.contains(where: { $0.row.id == landing }) {
      state.landing = nil
      state.fields.form.toTop(landing)
    }
  }

  static func rule(_ world: World) -> ScheduleRule? { world.casebook.schedule?.value.rule }
}
