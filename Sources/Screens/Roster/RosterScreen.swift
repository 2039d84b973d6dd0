public import Canvas
public import Casework
import Texts
public import Workplace

/// Who sits in the group: seats with their members, gaps, and what each party's duties are.
public enum RosterScreen: Screen {
  /// The focused seat and an open member sheet.
  public struct State: Sendable {
    var list = List()
    var fields = Fields()
    var sheet: Sheet?
    var panel: Panel?
    /// A task that is to pass from one member to another, while that is asked.
    var passing: Passing?

    public init() {}
  }

  /// What is shown of the chosen seat beside the list.
  enum Panel: Sendable, Equatable { case duties, history }

  /// What is open over the list.
  enum Sheet: Sendable, Equatable {
    case member(ID<Member>)
    case new(ID<Member>, Party)
    case end(ID<Member>)
    case group
    case party(Party)
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case open
    case new
    case end
    case convener
    case contactPerson
    case duties
    case history
    case importing
    case exporting
    /// The region's checklist.
    case region
    case group
    case party
    case filter
    case save
    case back
  }

  public static func title(_ state: State, _ world: World) -> String {
    let title = world.texts.roster.title
    guard case .member(let id) = state.sheet, let name = world.casebook.memberName(id) else {
      return title
    }
    return "\(title)   \(name)"
  }

  public static func isTyping(_ state: State) -> Bool {
    state.passing != nil
      || (state.sheet == nil ? state.list.isFiltering : state.fields.takesLetters)
  }

  public static func isAsking(_ state: State) -> Bool { state.passing != nil }

  public static func hasStepBack(_ state: State) -> Bool { state.passing != nil }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.sheet == nil || state.fields.takes(key) ? .key(key) : nil
  }

  public static func documents(_ state: State) -> [Document] { [.roster] }

  /// The roster as it opens.
  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    // The student's seat is filled in each turn: nothing is done in its row.
    let first = state.list.rows.first { !$0.isHeader && $0.id != "student" }
    if let first { state.list.select(first.id) }
    return state
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    defer { show(&state, world) }
    if state.passing != nil {
      state.passing = nil
      return (true, [])
    }
    if state.sheet != nil {
      if let id = state.fields.rise() { return (true, save(id, &state, world)) }
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      state.sheet = nil
      return (true, effects)
    }
    if state.list.filter != nil {
      _ = state.list.handle(.escape, in: listPart(world.body, state, world))
      return (true, [])
    }
    guard state.panel != nil else { return (false, []) }
    state.panel = nil
    return (true, [])
  }

  public static func leave(_ state: inout State, _ world: World) -> [Effect] {
    show(&state, world)
    guard state.sheet != nil else { return [] }
    return state.fields.focus.map { save($0, &state, world) } ?? []
  }

  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    state.fields.isTyping || hasUnsavedChoice(state, world) ? leave(&state, world) : []
  }

  public static func hasRefusedText(_ state: State) -> Bool { state.fields.hasRefusedText }

  public static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    state.sheet != nil && state.fields.hasUnsavedPick
  }

  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    let parts = draft.path.split(separator: "/")
    if parts.first == "members", parts.count == 3, let id = ID<Member>(String(parts[1])) {
      let isKnown = world.casebook.roster?.value.members[id] != nil
      if isKnown {
        state.sheet = .member(id)
      } else if case .new(id, _) = state.sheet {
        // Another text of the same form.
      } else {
        state.sheet = .new(id, keptParty(id, world) ?? .other)
      }
    } else if parts.first == "end", parts.count == 3, let id = ID<Member>(String(parts[1])),
      world.casebook.roster?.value.members[id] != nil
    {
      state.sheet = .end(id)
    } else if parts.first == "parties", parts.count == 3 {
      state.sheet = Party(rawValue: String(parts[1])).map { .party($0) } ?? .group
    } else {
      state.sheet = .group
    }
    show(&state, world)
    return state.fields.resume(draft, in: sheetPart(world.body))
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    followPassing(&state, world)
    show(&state, world)
    var (saved, effects) = state.fields.takeSaved(news, world)
    if let saved { effects += finish(saved, &state, world) }
    show(&state, world)
    return effects
  }
}
