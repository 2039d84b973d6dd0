public import Canvas
public import Casework
import Texts
public import Workplace

/// The self-assessment as the student fills it in: one statement at a time, the screen to itself.
///
/// Nothing of the workers' screens can be reached or seen from here before a worker takes over.
public enum StudentAssessment: Screen {
  /// Where the student is, and what is on its way.
  public struct State: Sendable {
    let client: ID<Client>
    var place = Place.start
    var assessment: ID<SelfAssessment>?
    /// As it was just begun, until the casebook has it.
    var begun: SelfAssessment?
    /// As it last stood in the casebook: the student writes on where somebody takes it away.
    var last: Held<SelfAssessment>?
    var writing = Writing()
    var isWriting = false
    var given: [GivenRating.Place: GivenRating] = [:]
    /// Saves that begin or finish it and are not answered yet.
    var pending: Set<Int> = []
    var hasFailed = false
    /// The language that the student turned to; else the client's own.
    var language: Language?

    public init(client: ID<Client>) { self.client = client }
  }

  /// The greeting, a statement (behind the last one the end), a break, and the thanks.
  enum Place: Sendable, Equatable {
    case start
    case page(Int)
    case rest(page: Int?)
    case thanks
  }

  /// What the student can do.
  public enum Message: Sendable {
    case key(Key)
    case rate(Rating?)
    case shift(Int)
    case next, back, rest, write, written, worker, nextLanguage
    /// A key of the workers' screens, which does nothing here.
    case nothing
  }

  public static var hasFrame: Bool { false }
  public static var isForStudent: Bool { true }

  public static func title(_ state: State, _ world: World) -> String {
    texts(state, world).title
  }

  public static func documents(_ state: State) -> [Document] { [.client(state.client)] }

  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  public static func isTyping(_ state: State) -> Bool { state.isWriting }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  /// The words in the student's language, whatever the worker's is.
  static func allTexts(_ state: State, _ world: World) -> Texts {
    let own = world.casebook.clients[state.client]?.value.language
    return Texts.of(state.language ?? own ?? world.texts.language)
  }

  static func texts(_ state: State, _ world: World) -> SelfAssessmentTexts {
    allTexts(state, world).selfAssessment
  }

  static func fields(_ state: State, _ world: World) -> AssessmentFields? {
    AssessmentFields(
      world, client: state.client, assessment: state.assessment, begun: state.begun,
      last: state.last)
  }

  static func open(_ client: ID<Client>, _ world: World) -> State {
    var state = State(client: client)
    _ = refresh(&state, nil, world)
    return state
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) { (false, leave(&state, world)) }

  public static func leave(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return close(&state, fields, world)
  }

  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    return state.writing.pause(fields: fields, ticket: world.makeTicket)
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    settle(&state, news)
    guard let client = world.casebook.clients[state.client] else { return [] }
    if state.assessment == nil, state.place != .thanks {
      state.assessment = client.value.openSelfAssessment?.id
    }
    if let standing = state.assessment.flatMap({ client.value.selfAssessments[$0] }) {
      state.begun = nil
      state.last = Held(standing, version: client.version)
    } else if state.place == .start || state.place == .rest(page: nil) {
      // Taken away before the student went on with it: a new one is begun.
      if state.begun == nil { (state.assessment, state.last) = (nil, nil) }
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
    case .refused(let ticket, _) where state.pending.contains(ticket):
      state.pending.remove(ticket)
      // Another one was begun elsewhere meanwhile: that one is gone on with.
      if state.begun != nil {
        (state.begun, state.assessment, state.place, state.given) = (nil, nil, .start, [:])
        state.last = nil
      }
      state.hasFailed = true
    case .failed(let ticket, let trouble) where state.pending.contains(ticket):
      if !trouble.isPassing { state.pending.remove(ticket) }
      state.hasFailed = true
    default: break
    }
  }

  /// Opens the own words that were left behind, at their area.
  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    guard let place = AssessmentFields.place(draft.path) else { return nil }
    state.assessment = place.assessment
    guard let fields = fields(state, world),
      fields.assessment?.id == place.assessment,
      let page = fields.pages.firstIndex(where: { $0.area.id == place.area })
    else { return nil }
    state.place = .page(page)
    state.isWriting = true
    state.writing.open(draft.path, kind: .words, fields: fields, leftBehind: draft)
    return []
  }
}
