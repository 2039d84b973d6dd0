import Canvas
import Casework
import Texts
import Workplace

/// Feedback as the student gives it: one question at a time, the screen to itself.
///
/// Nothing of the workers' screens can be reached or seen from here before a worker takes over.
enum StudentFeedback: Screen {
  /// Where the student is, and what is on its way.
  struct State: Sendable {
    let client: ID<Client>
    let subject: FeedbackSubject
    var place = Place.start
    var feedback: ID<Feedback>?
    /// As it was just begun, until the casebook has it.
    var begun: Feedback?
    var writing = Writing()
    var given: [FeedbackQuestion: GivenRating] = [:]
    /// Saves that begin or finish it and are not answered yet.
    var pending: Set<Int> = []
    var hasFailed = false
    /// The language that the student turned to; else the client's own.
    var language: Language?
  }

  /// The greeting, a question, the own words, a break, and the thanks.
  enum Place: Sendable, Equatable {
    case start
    case question(FeedbackQuestion)
    case words
    indirect case rest(Place)
    case thanks
  }

  enum Message: Sendable, Equatable {
    case key(Key)
    case rate(Rating?)
    case shift(Int)
    case next, back, rest, worker, nextLanguage
    /// A key of the workers' screens, which does nothing here.
    case nothing
  }

  static var hasFrame: Bool { false }
  static var isForStudent: Bool { true }

  static func title(_ state: State, _ world: World) -> String {
    allTexts(state, world).feedback.title
  }

  static func documents(_ state: State) -> [Document] {
    [.client(state.client)] + (state.feedback.map { [.feedback($0)] } ?? [])
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func isTyping(_ state: State) -> Bool { state.place == .words }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  /// The words in the student's language, whatever the worker's is.
  static func allTexts(_ state: State, _ world: World) -> Texts {
    let own = world.casebook.clients[state.client]?.value.language
    return Texts.of(state.language ?? own ?? world.texts.language)
  }

  static func fields(_ state: State, _ world: World) -> FeedbackFields? {
    FeedbackFields(world, client: state.client, feedback: state.feedback, begun: state.begun)
  }

  static func open(
    _ client: ID<Client>, _ subject: FeedbackSubject, _ world: World
  ) -> State {
    var state = State(client: client, subject: subject)
    _ = refresh(&state, nil, world)
    return state
  }

  /// What the student has said is open until the day after: then it stays.
  static func isOpen(_ feedback: Feedback, _ world: World) -> Bool {
    feedback.finished.map { $0 == world.today } ?? true
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) { (false, leave(&state, world)) }

  static func leave(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return state.writing.leave(fields: fields, ticket: world.makeTicket)
  }

  static func pause(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return state.writing.pause(fields: fields, ticket: world.makeTicket)
  }

  static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    settle(&state, news)
    if state.feedback == nil, state.place != .thanks,
      let known = world.casebook.feedback(of: state.client, about: state.subject, by: nil),
      isOpen(known.value, world)
    {
      state.feedback = known.value.id
    }
    if let id = state.feedback, world.casebook.feedback[id] != nil { state.begun = nil }
    // One under another name was begun elsewhere meanwhile: that one is gone on with.
    if let begun = state.begun,
      let known = world.casebook.feedback(of: state.client, about: state.subject, by: nil),
      known.value.id != begun.id
    {
      (state.begun, state.feedback, state.place, state.given) = (nil, nil, .start, [:])
      state.hasFailed = true
    }
    guard let fields = fields(state, world) else { return [] }
    if GivenRating.settle(&state.given, news, version: fields.version) { state.hasFailed = true }
    return state.writing.refresh(news, fields: fields, ticket: world.makeTicket)
  }

  private static func settle(_ state: inout State, _ news: DeskNews?) {
    switch news {
    case .saved(let ticket, _, _, _):
      state.pending.remove(ticket)
      state.hasFailed = false
    case .refused(let ticket, .alreadyThere)
    where state.begun != nil && state.pending.contains(ticket):
      // It was begun elsewhere at the same time: both write in the one that is there.
      state.pending.remove(ticket)
    case .refused(let ticket, _) where state.pending.contains(ticket):
      state.pending.remove(ticket)
      state.hasFailed = true
    case .failed(let ticket, let trouble) where state.pending.contains(ticket):
      if !trouble.isPassing { state.pending.remove(ticket) }
      state.hasFailed = true
    default: break
    }
  }

  /// Opens the own words that were left behind.
  static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    guard case .feedback(let id) = draft.document, draft.path == FeedbackFields.words,
      let known = world.casebook.feedback[id]?.value, known.subject == state.subject
    else { return nil }
    state.feedback = id
    guard let fields = fields(state, world) else { return nil }
    state.place = .words
    state.writing.open(draft.path, kind: .words, fields: fields, leftBehind: draft)
    return []
  }
}

extension GivenRating {
  /// Takes in an answer of the desk or a new casebook; whether one could not be saved.
  static func settle(
    _ given: inout [FeedbackQuestion: GivenRating], _ news: DeskNews?, version: Int
  ) -> Bool {
    var hasFailed = false
    for (question, rating) in given {
      switch news {
      case .saved(rating.ticket, _, let version, _): given[question]?.version = version
      case .refused(rating.ticket, _) where rating.version == nil:
        given[question] = nil
        hasFailed = true
      case .failed(rating.ticket, let trouble) where !trouble.isPassing:
        given[question] = nil
        hasFailed = true
      default: break
      }
      if let saved = given[question]?.version, version >= saved { given[question] = nil }
    }
    return hasFailed
  }
}
