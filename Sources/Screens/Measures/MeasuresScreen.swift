import Canvas
import Casework
import Texts
import Workplace

/// How the group's work goes: a table, bars, and a line over time; no student can be recognised in it.
enum MeasuresScreen: Screen {
  struct State: Sendable {
    var list = List()
    var period: MeasurePeriod
    /// What the store's thread has counted; nothing before that.
    var measures: PublishedMeasures?
    /// The answer that is waited for has this number.
    var ticket: Int?
    /// The documents that were counted last.
    var edition = -1
    var shape = Shape.table
    var step = SeriesStep.term
    var isDefining = false
    /// How far the definition has been read on, where it does not fit.
    var read = FootScroll()
    var asking: Asking?
  }

  enum Shape: Sendable, Equatable { case table, bars, line }

  enum Asking: Sendable {
    case from(Dialog)
    case to(Day, Dialog)
    case file(Dialog)

    var dialog: Dialog {
      switch self {
      case .from(let dialog), .to(_, let dialog), .file(let dialog): dialog
      }
    }
  }

  enum Message: Sendable {
    case key(Key)
    case define, bars, line, table, step
    case reporting(ReportingPeriod)
    case year(by: Int)
    case free, smallest, export, feedback
    /// The definition, on or back by a page.
    case turn(Int)
  }

  static func open(_ world: World) -> State {
    let until = Term.lastEnded(on: world.today)
    let reporting = ReportingPeriod.allCases[until.part]
    var state = State(period: MeasurePeriod(reporting, of: until.year))
    show(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String { world.texts.measures.title }

  static func isTyping(_ state: State) -> Bool { state.asking != nil }

  static func hasStepBack(_ state: State) -> Bool {
    state.isDefining || state.shape != .table || state.asking != nil
  }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  static func documentInHand(_ state: State, _ world: World) -> Document? { nil }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    var effects: [Effect] = []
    switch news {
    case .measures(let ticket, let measures) where ticket == state.ticket:
      (state.ticket, state.measures) = (nil, measures)
    case .refused(let ticket, _) where ticket == state.ticket,
      .failed(let ticket, _) where ticket == state.ticket:
      state.ticket = nil
    default: break
    }
    if world.casebook.isLoaded, state.ticket == nil, state.edition != world.casebook.edition {
      let ticket = world.makeTicket()
      (state.ticket, state.edition) = (ticket, world.casebook.edition)
      effects.append(.measures(ticket: ticket))
    }
    show(&state, world)
    return effects
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if state.asking != nil {
      state.asking = nil
    } else if state.isDefining {
      state.isDefining = false
    } else if state.shape != .table {
      state.shape = .table
    } else {
      return (false, [])
    }
    return (true, [])
  }

  /// The figures at the threshold that is set.
  static func figures(_ state: State, _ world: World) -> PublishedMeasures? {
    state.measures?.raised(to: world.smallestCount)
  }

  static func lines(_ state: State, _ world: World) -> [MeasureLine] {
    figures(state, world)?.lines(in: state.period) ?? []
  }

  static func chosen(_ state: State, _ world: World) -> MeasureLine? {
    lines(state, world).first { $0.id == state.list.selection }
  }

  static func show(_ state: inout State, _ world: World) {
    let rows = MeasureRows(world, figures(state, world)).rows(lines(state, world))
    if state.list.rows != rows { state.list.rows = rows }
  }
}

extension MeasureLine {
  /// Each measure stands in the table once.
  var id: String {
    switch subject {
    case .figure(let figure): figure.rawValue
    case .wait: "wait"
    }
  }
}
