import Canvas
import Casework
import Texts
import Workplace

/// Feedback by thirds of the year on meetings, services or transfers: a table, bars, a line, and the
/// words one may read.
enum FeedbackOverTime: Screen {
  struct State: Sendable {
    var list = List()
    /// What the feedback is on.
    var about = FeedbackAbout.meeting
    var shape = MeasuresScreen.Shape.table
    /// The figure that the line draws, and whose definition stands there.
    var figure = FeedbackFigure(.students, .heard)
    /// The third whose bars are drawn; by itself the newest of which something is told.
    var term: Term?
    var isDefining = false
    /// How far the definition has been read on, where it does not fit.
    var read = FootScroll()
    /// The file that is asked for.
    var asking: Dialog?
    /// What the words are about that are read.
    var reading: FeedbackSubject?
    /// The feedback that is read; its opening is logged.
    var shown: [ID<Feedback>] = []
    var scroll = 0
    /// What the store's thread has counted; nothing before that.
    var feedback: PublishedFeedback?
    /// The answer that is waited for has this number.
    var ticket: Int?
    /// Of what was counted last.
    var counted: Counted?
  }

  /// What a count hangs on.
  struct Counted: Sendable, Equatable {
    var edition: Int
    var today: Day
    var smallest: Int
  }

  enum Message: Sendable, Equatable {
    case key(Key)
    case open
    case scroll(by: Int)
    /// The definition, on or back by a page.
    case turn(Int)
    case next, define, bars, line, table, export
    /// To another third, or to another figure.
    case sideways(by: Int)
  }

  static func open(_ world: World) -> State {
    var state = State()
    show(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts.feedback
    var subject: String?
    switch state.reading {
    case .meeting(let id):
      let meeting = world.casebook.meetings[id]?.value
      subject = meeting.map { world.texts.dates.day($0.starts.day) }
    case .service(let name): subject = name
    case .transfer: subject = texts.page.transfer
    case nil: break
    }
    return [texts.overTime.title, subject].compactMap(\.self).joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { state.shown.map { .feedback($0) } }

  static func hasStepBack(_ state: State) -> Bool {
    state.asking != nil || state.reading != nil || state.isDefining || state.shape != .table
  }

  static func isTyping(_ state: State) -> Bool { state.asking != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    var effects: [Effect] = []
    switch news {
    case .feedback(let ticket, let feedback) where ticket == state.ticket:
      (state.ticket, state.feedback) = (nil, feedback)
    case .refused(let ticket, _) where ticket == state.ticket,
      .failed(let ticket, _) where ticket == state.ticket:
      state.ticket = nil
    default: break
    }
    let now = Counted(
      edition: world.casebook.edition, today: world.today, smallest: world.smallestCount)
    if world.casebook.isLoaded, state.ticket == nil, state.counted != now {
      let ticket = world.makeTicket()
      (state.ticket, state.counted) = (ticket, now)
      effects.append(.feedback(below: now.smallest, ticket: ticket))
    }
    show(&state, world)
    return effects
  }

  static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    if state.asking != nil {
      state.asking = nil
    } else if state.reading != nil {
      state.reading = nil
    } else if state.isDefining {
      state.isDefining = false
    } else if state.shape != .table {
      state.shape = .table
    } else {
      return (false, [])
    }
    show(&state, world)
    return (true, [])
  }

  /// Brings up to date what is shown.
  static func show(_ state: inout State, _ world: World) {
    let rows = FeedbackTable(world, state).rows(told(state, world))
    if state.list.rows != rows { state.list.rows = rows }
    state.shown = state.reading.map { readable($0, world).map(\.id) } ?? []
  }

  /// What may be told; nothing of anybody before it has been counted.
  static func told(_ state: State, _ world: World) -> PublishedFeedback {
    state.feedback ?? .empty(on: world.today)
  }

  /// The third whose bars are drawn.
  static func term(_ state: State, _ world: World) -> Term {
    if let term = state.term { return term }
    let feedback = told(state, world)
    let newest = feedback.periods(state.about).first { period in
      FeedbackFigure.all.contains { period.value(of: $0) != nil }
    }
    return newest?.term ?? feedback.running.previous
  }

  /// What of the feedback on something this member may read.
  static func readable(_ subject: FeedbackSubject, _ world: World) -> [Feedback] {
    world.casebook.feedback.values.map(\.value).filter { $0.subject == subject }
      .sorted {
        ($0.client, $0.isStudents ? 0 : 1, $0.id) < ($1.client, $1.isStudents ? 0 : 1, $1.id)
      }
  }

  static func part(_ area: Rect) -> Rect { area.inset(columns: 1) }
}

extension FeedbackSubject {
  /// The row under which its words are opened.
  var rowID: String {
    switch self {
    case .meeting(let id): "m/\(id.text)"
    case .service(let name): "s/\(name)"
    case .transfer: "t"
    }
  }

  /// The subject of a row; nothing for a row of a third.
  init?(rowID: String) {
    if rowID == "t" {
      self = .transfer
    } else if rowID.hasPrefix("s/") {
      self = .service(String(rowID.dropFirst(2)))
    } else if rowID.hasPrefix("m/"), let id = ID<Meeting>(String(rowID.dropFirst(2))) {
      self = .meeting(id)
    } else {
      return nil
    }
  }
}
