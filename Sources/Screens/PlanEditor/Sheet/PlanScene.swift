import Canvas
import Casework
import Texts
import Workplace

/// The plan as the editor shows it just now: saved rows, own rows, others' typing, what is lacking.
///
/// A class: it is handed on for every field of the plan, and holds more than is cheap to copy.
final class PlanScene: Sendable {
  let world: World
  let state: PlanEditor.State
  let basis: PlanBasis

  /// Nothing where there is no plan to show.
  convenience init?(_ state: PlanEditor.State, _ world: World) {
    guard let basis = PlanBasis.of(state, world) else { return nil }
    self.init(state, basis, world)
  }

  init(_ state: PlanEditor.State, _ basis: PlanBasis, _ world: World) {
    (self.state, self.basis) = (state, basis)
    self.world = world.apart
  }

  var fields: PlanFields { basis.fields }
  var plan: Plan { basis.plan }
  var names: PlanNames { basis.names }
  var texts: PlanWords { basis.texts }
  var othersDrafts: [String: DraftNote] { basis.othersDrafts }
  var leftBehind: [String: DraftNote] { basis.leftBehind }
  var questions: [OpenQuestion] { basis.questions }
  var lacks: [PlanLack] { state.lacks }

  func isNew(_ row: PlanRow) -> Bool { state.newRows.contains { $0.row == row } }

  /// The row was begun here and has no words yet: nothing hangs on it.
  func isBlank(_ row: PlanRow) -> Bool {
    guard isNew(row), !state.revived.contains(row) else { return false }
    if row.kind == .agreements { return true }
    // The day of a task, which can be written before what is done by then, is to be gone on with.
    if row.kind == .actions, leftBehind[row.path + "/by"] != nil { return false }
    let path = row.mainPath
    if let open = state.writing.open, open.path == path { return open.text.isEmpty }
    return (state.writing.own(path) ?? leftBehind[path]?.text ?? "").isEmpty
  }

  /// What stands in a field now, also while somebody writes in it.
  func current(_ field: PlanField) -> String {
    if let open = state.writing.open, open.path == field.path { return open.text }
    return text(field)
  }

  /// What stands in a field while nobody writes in it: own unsaved text first.
  func text(_ field: PlanField) -> String {
    let path = field.path
    if let own = state.writing.own(path) { return names.shown(field, own) }
    if let row = field.row, row.mainPath == path, !state.revived.contains(row),
      let new = state.newRows.first(where: { $0.row == row })
    {
      if case .agreement(let agreement, true) = new { return names.agreeing(agreement.who) }
      return leftBehind[path]?.text ?? ""
    }
    return names.shown(field, names.text(field, in: plan) ?? "")
  }

  /// Why nothing can be written now; nothing where it can.
  var readOnly: String? { PlanScene.readOnly(state, world) }

  /// The same for the field in focus: a sentence that was begun in time is written to its end.
  var readOnlyHere: String? {
    state.writing.isFinishing && state.writing.isOpen(state.focus) ? nil : readOnly
  }

  static func readOnly(_ state: PlanEditor.State, _ world: World) -> String? {
    let held = world.plan(state)
    if let trouble = held?.readOnly {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    if case .readOnly(let trouble) = world.connection {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    if state.earlier != nil { return PlanEditor.whyFixed(state, world) }
    if state.finishing != nil { return world.texts.plan.versions.finishing }
    return held?.value.state == .ended ? world.texts.plan.notes.ended : nil
  }
}

extension Plan {
  mutating func take(away row: PlanRow) {
    switch row.kind {
    case .needs: if let id = ID<Need>(row.id) { needs[id] = nil }
    case .goals: if let id = ID<Goal>(row.id) { goals[id] = nil }
    case .services: if let id = ID<PlannedService>(row.id) { services[id] = nil }
    case .actions: if let id = ID<Action>(row.id) { actions[id] = nil }
    case .views: if let id = ID<DifferingView>(row.id) { views[id] = nil }
    case .followUps: if let id = ID<FollowUp>(row.id) { followUps[id] = nil }
    case .otherPlans: if let id = ID<OtherPlan>(row.id) { otherPlans[id] = nil }
    case .agreements: if let id = ID<Agreement>(row.id) { agreements[id] = nil }
    }
  }
}

/// The words of the plan, held once for all fields.
final class PlanWords: Sendable {
  let headings: PlanHeadings
  let labels: PlanLabels
  let hints: PlanHints
  let notes: PlanNotes
  let dates: DateTexts
  let way: @Sendable (ConsentWay) -> String
  let lack: @Sendable (PlanLackKind) -> String
  let hole: @Sendable (ChainHole) -> String
  let goalState: @Sendable (GoalState) -> String
  let actionState: @Sendable (ActionState) -> String

  init(_ texts: Texts) {
    headings = texts.plan.headings
    labels = texts.plan.labels
    hints = texts.plan.hints
    notes = texts.plan.notes
    dates = texts.dates
    (way, lack, hole) = (texts.plan.way, texts.plan.lack, texts.plan.hole)
    goalState = texts.plan.goalState
    actionState = texts.plan.actionState
  }
}
