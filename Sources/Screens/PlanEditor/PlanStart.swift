import Canvas
import Casework
import Texts
import Workplace

/// What stands in the plan's place while there is none to show, and why.
struct PlanStart {
  private enum Stage {
    case closed
    case noClient
    case refused(Refusal)
    /// There is one, and its file cannot be read.
    case unreadable(Trouble)
    case ready
  }

  private let stage: Stage
  private let texts: Texts
  let client: Client?
  private let keepsWords: Bool
  /// Why the papers are not shown, where they are there.
  private let closed: String

  init(_ state: PlanEditor.State, _ world: World) {
    texts = world.texts
    closed = world.whyHidden(world.texts.plan.notes.closed)
    keepsWords = state.writing.isUnsaved
    client = world.casebook.clients[state.client]?.value
    guard !world.casebook.hidden.contains(state.client) else {
      stage = .closed
      return
    }
    guard client != nil else {
      stage = .noClient
      return
    }
    if let trouble = world.casebook.troubleOfPlan(of: state.client) {
      stage = .unreadable(trouble)
      return
    }
    do throws(Refusal) {
      let change = PlanChange.open(
        client: state.client, revision: 1, language: client?.language ?? world.texts.language)
      _ = try Plan.after(change, on: nil, id: state.plan, in: world.surroundings)
      stage = .ready
    } catch {
      stage = .refused(error)
    }
  }

  /// Why the plan cannot be started, with the way to put it right; nothing where it can.
  var unavailable: String? {
    switch stage {
    case .closed: closed
    case .noClient: texts.plan.notes.noClient
    case .refused(let refusal): texts.refusals.words(for: refusal)
    case .unreadable(let trouble): texts.troubles.words(for: trouble.code).sentence
    case .ready: nil
    }
  }

  /// The papers may be looked at, so that what is missing can be put right there.
  var mayOpenClient: Bool {
    switch stage {
    case .closed, .noClient: false
    case .refused, .unreadable, .ready: true
    }
  }

  func draw(on grid: inout Grid, in area: Rect) {
    var words: [StyledLine] = []
    switch stage {
    case .closed: words = [[StyledText(closed)]]
    case .noClient: words = [[StyledText(texts.plan.notes.noClient)]]
    case .refused(let refusal):
      words = [
        [StyledText(texts.plan.notes.noPlan, .bold)], [],
        [StyledText(texts.refusals.words(for: refusal), .lack)], [],
        [
          StyledText("Ctrl-E", .helpKey), StyledText("  \(texts.plan.keys.client)"),
        ],
      ]
    case .unreadable(let trouble):
      let parts = texts.troubles.words(for: trouble.code)
      words = [
        [StyledText(parts.happened, .bold)], [], [StyledText(trouble.place)], [],
        [StyledText(parts.data)], [], [StyledText(parts.advice)],
      ]
    case .ready:
      words = [
        [StyledText(texts.plan.notes.noPlan, .bold)], [],
        [StyledText("Enter", .helpKey), StyledText("  \(texts.plan.keys.startWords)")],
      ]
    }
    if case .ready = stage {
    } else if keepsWords {
      words += [[], [StyledText(texts.plan.notes.closedKept)]]
    }
    var row = area.row + 1
    for line in words {
      for part in Wrap.lines(line, width: area.columns - 6) where row < area.endRow {
        grid.put(part, row: row, column: area.column + 3, width: area.columns - 4)
        row += 1
      }
    }
    grid.placeCursor(row: area.row + 1, column: area.column + 3, isVisible: false)
  }
}
