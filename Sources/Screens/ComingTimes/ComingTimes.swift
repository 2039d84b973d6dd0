import Canvas
import Casework
import Texts
import Workplace

/// The meetings of the group: when, where, how many students, which seats are empty.
enum ComingTimes: Screen {
  struct State: Sendable {
    var list = List()
    var entry: Entry?
    /// The form of a new meeting that was left half filled.
    var halfFilled: TimeForm?
    /// The id that it will have; what is filled in is kept under it.
    var newMeeting: ID<Meeting>?
    /// What was begun of a meeting when its question or form was left, for the next time.
    var begun: [String: String] = [:]
    /// The save whose answer closes the entry.
    var ticket: Int?
    /// What waits until the next time is agreed.
    var wanted: Wanted?
  }

  /// What is being filled in below the list.
  enum Entry: Sendable {
    case new(TimeForm)
    case move(ID<Meeting>, TimeForm)
    case ask(Question, ID<Meeting>, Dialog)
    /// To which file the times are written.
    case calendar(Dialog)
    /// The next time has to be agreed before a meeting falls away.
    case nextFirst(Dialog)
  }

  /// What is asked in one line.
  enum Question: String, Sendable {
    case cancel = "cancelReason"
    case reopen = "reopenReason"
    case place
  }

  enum Message: Sendable {
    case openMeeting
    case newMeeting
    case extraMeeting
    case agree
    case move
    case ask(Question)
    case papers
    case calendar
    case year
    case followUps
    case answerOffer
    case notice
    case typed(Key)
  }

  static func open(_ world: World) -> State {
    var state = State()
    fill(&state, world)
    return state
  }

  /// The coming times with the form of the next meeting: on the first day that was promised to a
  /// student of the meeting just held, where there is one.
  static func openNew(_ world: World) -> State {
    var state = open(world)
    startNew(&state, world)
    if let promised = promisedDay(world) {
      let form = TimeForm(
        next: nextMeeting(world), on: promised.day, for: promised.names, world)
      state.entry = .new(form)
    }
    return state
  }

  /// Shows the meetings as they are; the running or the next one is chosen at first.
  private static func fill(_ state: inout State, _ world: World) {
    let isFirst = state.list.rows.isEmpty
    state.list.rows = rows(world)
    let book = world.casebook
    if isFirst, let next = book.runningMeeting ?? book.nextMeeting(from: world.today) {
      state.list.select(next.id.text)
    }
  }

  static func title(_ state: State, _ world: World) -> String {
    [world.texts.comingTimes.title, world.casebook.roster?.value.name].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "   ")
  }

  static func isTyping(_ state: State) -> Bool {
    state.entry != nil || state.list.isFiltering
  }

  static func isAsking(_ state: State) -> Bool {
    switch state.entry {
    case .ask, .calendar, .nextFirst: true
    case .new, .move, nil: false
    }
  }

  static func hasStepBack(_ state: State) -> Bool { state.entry != nil }

  static func selected(_ state: State) -> ID<Meeting>? {
    state.list.selection.flatMap { ID($0) }
  }

  static func meeting(_ state: State, _ world: World) -> Held<Meeting>? {
    selected(state).flatMap { world.casebook.meetings[$0] }
  }

  static func documentInHand(_ state: State, _ world: World) -> Document? {
    if let client = followedUp(state) {
      return world.casebook.plan(of: client).map { .plan($0.value.id) }
    }
    return selected(state).map { .meeting($0) }
  }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    fill(&state, world)
    guard let ticket = state.ticket else { return goOnWithoutSaving(&state, world) }
    switch news {
    case .saved(ticket, let document, _, _):
      state.ticket = nil
      guard case .meeting(let id) = document else { return [] }
      let entry = state.entry
      state.entry = nil
      switch entry {
      case .new:
        (state.halfFilled, state.newMeeting) = (nil, nil)
        state.list.select(id.text)
        return [
          .dropDraft(document, path: TimeForm.draft), .say(madeWords(entry, world)),
        ] + goOn(&state, world)
      case .ask(let question, let id, _):
        state.begun[begun(question.rawValue, id)] = nil
        return [.dropDraft(document, path: question.rawValue)]
      case .move(let id, _):
        state.begun[begun(TimeForm.moveDraft, id)] = nil
        return [.dropDraft(document, path: TimeForm.moveDraft)]
      case .nextFirst: return goOn(&state, world)
      case .calendar, nil: return []
      }
    case .refused(ticket, _), .failed(ticket, _): state.ticket = nil
    default: break
    }
    return []
  }

  /// A draft is made; an extra one is asked of the convener, where that is somebody else.
  private static func madeWords(_ entry: Entry?, _ world: World) -> String {
    let convener = world.casebook.roster?.value.convener(on: world.today)
    guard case .new(let form) = entry, form.isExtra, let convener, convener.id != world.me else {
      return world.texts.comingTimes.form.made
    }
    return world.texts.schedule.cancellation.askedOf(convener.name)
  }

  /// Somebody else has agreed the next time while it was asked for here.
  private static func goOnWithoutSaving(_ state: inout State, _ world: World) -> [Effect] {
    guard case .nextFirst = state.entry else { return [] }
    state.entry = nil
    return goOn(&state, world)
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if let entry = state.entry {
      if case .new(let form) = entry { state.halfFilled = form }
      keep(entry, &state, world)
      (state.entry, state.wanted) = (nil, nil)
      return (true, [])
    }
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }

  /// Keeps what was begun of a meeting: leaving its question or form drops nothing.
  static func keep(_ entry: Entry, _ state: inout State, _ world: World) {
    switch entry {
    case .ask(let question, let id, let dialog):
      let before = question == .place ? world.casebook.meetings[id]?.value.place ?? "" : ""
      state.begun[begun(question.rawValue, id)] = dialog.text == before ? nil : dialog.text
    case .move(let id, let form):
      let before = world.casebook.meetings[id].map { TimeForm(moving: $0.value, world) }
      let words = form.words(world)
      state.begun[begun(TimeForm.moveDraft, id)] = words == before?.words(world) ? nil : words
    case .new, .calendar, .nextFirst: break
    }
  }

  static func begun(_ path: String, _ id: ID<Meeting>) -> String { "\(id)/\(path)" }

  /// Whether a text of a meeting is written on this screen, not on the meeting's own.
  static func holds(_ path: String) -> Bool {
    path == TimeForm.moveDraft || Question(rawValue: path) != nil
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    guard case .meeting(let id) = draft.document else { return nil }
    if draft.path == TimeForm.draft {
      var form = TimeForm(next: nextMeeting(world), world)
      form.take(draft.text, world)
      (state.newMeeting, state.entry) = (id, .new(form))
      return []
    }
    if draft.path == TimeForm.moveDraft {
      guard let meeting = world.casebook.meetings[id]?.value else { return nil }
      var form = TimeForm(moving: meeting, world)
      form.take(draft.text, world)
      state.list.select(id.text)
      state.entry = .move(id, form)
      return []
    }
    guard let question = Question(rawValue: draft.path) else { return nil }
    state.list.select(id.text)
    let meeting = world.casebook.meetings[id]?.value
    state.entry = .ask(question, id, dialog(question, meeting, text: draft.text, world))
    return []
  }
}
