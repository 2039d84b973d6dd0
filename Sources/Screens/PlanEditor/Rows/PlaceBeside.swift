import Casework
import Workplace

/// Where a row of the chain that is being written for the first time hangs: kept beside its words, so
/// that it comes back below the same need, goal or service.
extension PlanEditor {
  /// The effects, with the place of a new row noted ahead of its words and gone with them.
  static func keepingPlaces(_ effects: [Effect], _ state: inout State) -> [Effect] {
    if state.newRows.isEmpty && state.keptPlaces.isEmpty { return effects }
    var all: [Effect] = []
    for effect in effects {
      switch effect {
      case .draft(let document, let path, _, let version):
        if let row = PlanField(path: path)?.row, state.keptPlaces[row] != document,
          let upper = state.newRows.first(where: { $0.row == row })?.upper
        {
          state.keptPlaces[row] = document
          all.append(.draft(document, path: row.placePath, text: upper.path, basedOn: version))
        }
        all.append(effect)
      case .dropDraft(let document, let path):
        all.append(effect)
        if let row = PlanField(path: path)?.row, let kept = state.keptPlaces[row],
          path == row.mainPath
        {
          if kept == document { state.keptPlaces[row] = nil }
          all.append(.dropDraft(document, path: row.placePath))
        }
      default: all.append(effect)
      }
    }
    return all
  }

  /// Lets go of the places of rows that are in the plan by now, and of those without any words.
  static func forgetPlaces(_ state: inout State, _ plan: Plan, _ world: World) -> [Effect] {
    var effects: [Effect] = []
    for (row, document) in state.keptPlaces
    where plan.contains(row) || !state.newRows.contains(where: { $0.row == row }) {
      state.keptPlaces[row] = nil
      effects.append(.dropDraft(document, path: row.placePath))
    }
    let left = world.casebook.drafts.filter {
      $0.isLeftBehind && $0.author == world.me && $0.document == .plan(plan.id)
    }
    for place in left where place.isBesideOther {
      if !left.contains(where: { !$0.isBesideOther && place.isBeside($0) }) {
        effects.append(.dropLeftBehind(place))
      }
    }
    return effects
  }

  /// The row that left-behind words were being written in, where it hung then.
  static func adopted(
    _ draft: DraftNote, as row: PlanRow, _ plan: Plan, _ world: World
  ) -> NewRow? {
    let note = world.casebook.drafts.first {
      $0.isLeftBehind && $0.isBeside(draft) && $0.path == row.placePath
    }
    let upper = note.flatMap { PlanRow(path: $0.text) }.flatMap { plan.contains($0) ? $0 : nil }
    return RowPlace(below: upper).made(row, plan, world)
  }
}

extension RowPlace {
  /// The place below a row of the chain; nothing above it where there is no such row.
  fileprivate init(below row: PlanRow?) {
    self.init()
    switch row?.kind {
    case .needs: need = row.flatMap { ID($0.id) }
    case .goals: goal = row.flatMap { ID($0.id) }
    case .services: service = row.flatMap { ID($0.id) }
    default: break
    }
  }
}

extension NewRow {
  /// The row of the chain that it hangs on.
  fileprivate var upper: PlanRow? {
    switch self {
    case .goal(let row): row.need.map { PlanRow(.needs, $0.text) }
    case .service(let row): row.goal.map { PlanRow(.goals, $0.text) }
    case .action(let row):
      row.service.map { PlanRow(.services, $0.text) } ?? row.goal.map { PlanRow(.goals, $0.text) }
    case .need, .view, .followUp, .otherPlan, .agreement: nil
    }
  }
}

extension PlanRow {
  /// What is kept beside the words of a new row.
  static let placePart = "place"

  var placePath: String { "\(path)/\(PlanRow.placePart)" }

  /// The row that a path such as `services/s1` names.
  fileprivate init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2, let kind = PlanRowKind(rawValue: parts[0]) else { return nil }
    self.init(kind, parts[1])
  }
}
