import Canvas
import Casework
import Texts
import Workplace

/// The plan as the editor shows it just now: saved rows, own rows, others' typing, what is lacking.
struct PlanScene {
  let world: World
  let state: PlanEditor.State
  let fields: PlanFields
  /// The plan with the rows begun here and without those being removed.
  let plan: Plan
  let names: PlanNames
  let othersDrafts: [String: DraftNote]
  let leftBehind: [String: DraftNote]
  let questions: [OpenQuestion]
  let lacks: [PlanLack]

  /// Nothing where there is no plan to show.
  init?(_ state: PlanEditor.State, _ world: World) {
    guard let held = world.casebook.plan(of: state.client) else { return nil }
    self.world = world
    self.state = state
    fields = PlanFields(world, client: state.client, newRows: state.newRows)
    var plan = held.value
    for row in state.newRows { row.put(into: &plan) }
    for row in state.removing.keys { plan.take(away: row) }
    self.plan = plan
    names = PlanNames(world, plan: plan)
    questions = held.questions
    lacks = held.value.lacks(on: world.today, roster: world.casebook.roster?.value)
    let drafts = world.casebook.drafts.filter { $0.document == .plan(held.value.id) }
    othersDrafts = Dictionary(
      drafts.filter { $0.author != world.me }.map { ($0.path, $0) },
      uniquingKeysWith: { $0.time < $1.time ? $1 : $0 })
    leftBehind = Dictionary(
      drafts.filter { $0.author == world.me && $0.isLeftBehind }.map { ($0.path, $0) },
      uniquingKeysWith: { $0.time < $1.time ? $1 : $0 })
  }

  var texts: PlanTexts { world.texts.plan }

  func isNew(_ row: PlanRow) -> Bool { state.newRows.contains { $0.row == row } }

  /// What stands in a field while nobody writes in it: own unsaved text first.
  func text(_ field: PlanField) -> String {
    let path = field.path
    if let own = state.writing.own(path) { return names.shown(field, own) }
    if let row = field.row, row.mainPath == path,
      let new = state.newRows.first(where: { $0.row == row })
    {
      if case .agreement(let agreement, true) = new { return names.agreeing(agreement.who) }
      return leftBehind[path]?.text ?? ""
    }
    return names.shown(field, names.text(field, in: plan) ?? "")
  }

  /// Why nothing can be written now; nothing where it can.
  var readOnly: String? {
    if let trouble = world.casebook.plan(of: state.client)?.readOnly {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    if case .readOnly(let trouble) = world.connection {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    return plan.state == .ended ? texts.notes.ended : nil
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
