import Canvas
import Casework
import Texts
import Workplace

/// Runs one meeting: the students' turns, and in a turn the six items of the agenda.
enum MeetingScreen: Screen {
  struct State: Sendable {
    let meeting: ID<Meeting>
    /// The turn looked at; the list of turns where there is none.
    var turn: ID<Turn>?
    /// The turn that was running when last looked: a new one takes this screen along.
    var running: ID<Turn>?
    /// The item looked at where it is not the one on the table.
    var item: AgendaItem?
    /// The chair's own notes are open in place of the item.
    var isAtNotes = false
    var turns = List()
    var fields = Fields(hasHead: true)
    /// Whose fields they are, and those of the other turns.
    var fieldsTurn: ID<Turn>?
    var putAway: [ID<Turn>: Fields] = [:]
    /// What each field of the form stands for.
    var rows: [String: AgendaField] = [:]
    /// Whose papers and plan stand on the screen, also where no field of theirs does.
    var papers: [Document] = []
    /// The turn and the item that the form was last made for.
    var shown = ""
    /// A matter or an entry that is being written and is not in the document yet.
    var pending: PendingRow?
    /// The id that a follow-up agreed here gets, by which what is typed of it is known again.
    var newFollowUp: ID<FollowUp>
    /// The same as it stands beside its draft.
    var kept: PendingRow?
    /// The turn as it was last shown: where a row stood that somebody has removed.
    var lastTurn: Turn?
    var action: ActionForm?
    /// A new action that was left half filled.
    var halfFilled: ActionForm?
    var asking: Asking?
    /// Answers that were begun when their question was left, by path, for the next time it is asked.
    var begun: [String: String] = [:]
    /// Typed texts on their way, so that their drafts go once they are saved.
    var sent: [Int: SentText] = [:]
    /// The save whose answer closes what stands over the items.
    var ticket: Int?
  }

  /// A text on its way to its document.
  struct SentText: Sendable {
    var field: String
    var document: Document
    var path: String
    var text: String
  }

  enum Message: Sendable {
    case key(Key)
    case start, startTurn, closeMeeting, agreeNext
    case next, previous, showToAll
    case look(AgendaItem)
    case add(PendingRow.Kind)
    case addAction, allPresent, readBack
    case changeKind
    case closeTurn, hideDetails, notes, openPlan, remove
    case ask(Question)
    case papers
    /// The student's own copy, to be taken along.
    case studentCopy
    /// The student says how the turn went.
    case feedback
    case back
  }

  static func open(_ id: ID<Meeting>, _ world: World) -> State {
    var state = State(meeting: id, newFollowUp: world.newID("f"))
    state.running = world.casebook.meetings[id]?.value.runningTurn?.id
    state.turn = state.running
    rebuild(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    guard let meeting = world.casebook.meetings[state.meeting]?.value else {
      return world.texts.meeting.title
    }
    let dates = world.texts.dates
    let moment =
      world.size.columns < 72
      ? "\(dates.shortDayWithWeekday(meeting.starts.day)) \(dates.clock(meeting.starts.time))"
      : dates.moment(meeting.starts)
    let parts = [moment, meeting.place]
    return parts.filter { !$0.isEmpty }.joined(separator: "   ")
  }

  /// `15.1. klo 9.00`: a cut clock would be another one.
  static func shortTitle(_ state: State, _ world: World) -> String? {
    guard let starts = world.casebook.meetings[state.meeting]?.value.starts else { return nil }
    let dates = world.texts.dates
    return "\(dates.shortDay(starts.day)) \(dates.clock(starts.time))"
  }

  static func isTyping(_ state: State) -> Bool {
    state.asking != nil || state.action != nil
      || (state.turn == nil ? state.turns.isFiltering : state.fields.takesLetters)
  }

  static func isAsking(_ state: State) -> Bool { state.asking != nil || state.action != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    let isWriting = isTyping(state) && (state.turn == nil || state.fields.isTyping)
    return key == .ctrl("c") && !isWriting ? nil : .key(key)
  }

  static func documents(_ state: State) -> [Document] {
    let documents: [Document] = [.meeting(state.meeting)] + state.papers
    let plans = Set(state.fields.places.values.map(\.document)).subtracting(documents)
    return documents + plans.sorted { "\($0)" < "\($1)" }
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? {
    let id = state.turn ?? state.turns.selection.flatMap { ID<Turn>($0) }
    return id.flatMap { world.casebook.meetings[state.meeting]?.value.turns[$0]?.client }
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    let effects = take(news, &state, world)
    rebuild(&state, world)
    let moved = state.fields.takeMoved(world.texts.plan.versions)
    guard !moved.toSave.isEmpty, let scene = MeetingScene(state, world) else {
      return effects + moved.effects
    }
    return effects + moved.effects + moved.toSave.flatMap { save($0, &state, scene) }
  }

  static func leave(_ state: inout State, _ world: World) -> [Effect] {
    let isTyping = state.fields.isTyping || hasUnsavedChoice(state, world)
    // Who comes back finds the page's keys, not a field that swallows them.
    _ = state.fields.rise()
    return isTyping ? saveFocused(&state, world) : []
  }

  static func pause(_ state: inout State, _ world: World) -> [Effect] {
    // Whoever still looks for a name with the arrows is asked when the row is left.
    if let focus = state.fields.focus, let scene = MeetingScene(state, world),
      handingOver(focus, state, scene) != nil
    {
      return []
    }
    return state.fields.isTyping || hasUnsavedChoice(state, world) ? saveFocused(&state, world) : []
  }

  static func hasRefusedText(_ state: State) -> Bool { state.fields.hasRefusedText }

  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    state.turn != nil && state.fields.hasUnsavedPick
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    defer { rebuild(&state, world) }
    if state.asking != nil { return (true, putAside(&state)) }
    if let action = state.action {
      if action.isNew { state.halfFilled = action }
      state.action = nil
      return (true, [])
    }
    if state.turn != nil, state.fields.takesLetters || state.fields.isTyping {
      _ = state.fields.rise()
      return (true, saveFocused(&state, world))
    }
    // An option taken with the arrows goes with the page: nothing shows it afterwards.
    let chosen = hasUnsavedChoice(state, world) ? saveFocused(&state, world) : []
    if state.asking != nil { return (true, chosen) }
    if state.isAtNotes {
      state.isAtNotes = false
      return (true, chosen)
    }
    if state.turn != nil {
      state.turns.select(state.turn?.text ?? "")
      (state.turn, state.item) = (nil, nil)
      return (true, chosen)
    }
    guard state.turns.filter != nil else { return (false, []) }
    _ = state.turns.handle(.escape, in: world.body)
    return (true, [])
  }
}
