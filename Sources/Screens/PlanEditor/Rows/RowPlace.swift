import Casework
import Texts

/// Where a new row belongs: the rows of the chain that it hangs on or stands behind.
struct RowPlace {
  var need: ID<Need>?
  var goal: ID<Goal>?
  var service: ID<PlannedService>?
  var action: ID<Action>?

  init() {}

  /// The place of a field's row with all that stands above it.
  init(_ field: PlanField?, _ scene: PlanScene) {
    switch field {
    case .need(let id, _): need = id
    case .goal(let id, _): goal = id
    case .service(let id, _): service = id
    case .action(let id, _): action = id
    case .add(.goals, let below): need = ID(below)
    case .add(.services, let below): goal = ID(below)
    case .add(.actions, let below): service = ID(below)
    default: break
    }
    climb(scene.plan)
  }

  private mutating func climb(_ plan: Plan) {
    if let row = action.flatMap({ plan.actions[$0] }) {
      service = service ?? row.service
      if service == nil { goal = goal ?? row.goal }
    }
    if let row = service.flatMap({ plan.services[$0] }) { goal = goal ?? row.goal }
    if let row = goal.flatMap({ plan.goals[$0] }) { need = need ?? row.need }
  }

  /// The row goes away: what it hung on stays.
  mutating func leave(out row: PlanRow) {
    if need?.text == row.id { need = nil }
    if goal?.text == row.id { goal = nil }
    if service?.text == row.id { service = nil }
    if action?.text == row.id { action = nil }
  }

  /// Finds the rows that a lower level hangs on: the last ones there.
  mutating func fill(in kind: PlanRowKind, _ plan: Plan, without row: PlanRow) {
    if kind == .goals && need == nil {
      need = plan.needs.sorted.last { $0.id.text != row.id }?.id
    }
    if kind == .services && goal == nil {
      goal = plan.goals.sorted.last { $0.need == need && $0.id.text != row.id }?.id
    }
    if kind == .actions && service == nil {
      service = plan.services.sorted.last { $0.goal == goal && $0.id.text != row.id }?.id
    }
  }

  /// A new row of a kind in this place.
  func made(_ kind: PlanRowKind, _ plan: Plan, _ world: World) -> NewRow {
    switch kind {
    case .needs:
      return .need(
        Need(id: world.newID("n"), order: plan.needs.order(after: need), text: ""))
    case .goals:
      return .goal(
        Goal(id: world.newID("g"), order: plan.goals.order(after: goal), need: need, text: ""))
    case .services:
      return .service(
        PlannedService(
          id: world.newID("s"), order: plan.services.order(after: service), goal: goal, name: ""))
    case .actions:
      var row = Action(
        id: world.newID("a"), order: plan.actions.order(after: action), what: "")
      row.service = service
      // What is agreed while the student's turn runs does not come back in the same meeting.
      row.meeting = world.runningMeeting(of: plan.client)
      row.goal = service == nil ? goal : nil
      return .action(row)
    case .views:
      return .view(
        DifferingView(id: world.newID("v"), order: plan.views.orderAfterLast, topic: ""))
    case .followUps:
      return .followUp(
        FollowUp(
          id: world.newID("f"), order: plan.followUps.orderAfterLast, planned: world.today))
    case .otherPlans:
      return .otherPlan(
        OtherPlan(
          id: world.newID("o"), order: plan.otherPlans.orderAfterLast, name: "", keeper: ""))
    case .agreements:
      return .agreement(
        Agreement(
          id: world.newID("h"), order: plan.agreements.orderAfterLast, who: .student,
          day: world.today, way: .spoken), isChosen: false)
    }
  }
}

extension PlanRow {
  /// The change that removes the row; nothing where rows of its kind stay for ever.
  var removal: PlanChange? {
    switch kind {
    case .needs: ID(id).map { .removeNeed($0) }
    case .goals: ID(id).map { .removeGoal($0) }
    case .services: ID(id).map { .removeService($0) }
    case .actions: ID(id).map { .removeAction($0) }
    case .views: ID(id).map { .removeView($0) }
    case .followUps: ID(id).map { .removeFollowUp($0) }
    case .otherPlans: ID(id).map { .removeOtherPlan($0) }
    case .agreements: nil
    }
  }
}

extension NewRow {
  /// The change that adds the whole row as it stood.
  var addition: PlanChange? {
    switch self {
    case .need(let row): .addNeed(row)
    case .goal(let row): .addGoal(row)
    case .service(let row): .addService(row)
    case .action(let row): .addAction(row)
    case .view(let row): .addView(row)
    case .followUp(let row): .bringBackFollowUp(row)
    case .otherPlan(let row): .addOtherPlan(row)
    case .agreement: nil
    }
  }

  /// The row without ties to rows that somebody has removed meanwhile.
  func tied(in plan: Plan) -> NewRow {
    switch self {
    case .goal(var row):
      row.need = row.need.flatMap { plan.needs[$0]?.id }
      return .goal(row)
    case .service(var row):
      row.goal = row.goal.flatMap { plan.goals[$0]?.id }
      return .service(row)
    case .action(var row):
      row.service = row.service.flatMap { plan.services[$0]?.id }
      row.goal = row.goal.flatMap { plan.goals[$0]?.id }
      return .action(row)
    case .need, .view, .followUp, .otherPlan, .agreement: return self
    }
  }

  /// The row with the words that were being written in it.
  func with(_ words: String?) -> NewRow {
    guard let words, !words.isEmpty else { return self }
    switch self {
    case .need(var row):
      row.text = words
      return .need(row)
    case .goal(var row):
      row.text = words
      return .goal(row)
    case .service(var row):
      row.name = words
      return .service(row)
    case .action(var row):
      row.what = words
      return .action(row)
    case .view(var row):
      row.topic = words
      return .view(row)
    case .otherPlan(var row):
      row.name = words
      return .otherPlan(row)
    case .followUp, .agreement: return self
    }
  }
}

extension PlanChange {
  /// Whether the row that it ties is there.
  func hasItsRow(in plan: Plan) -> Bool {
    switch self {
    case .linkGoal(let id, _): plan.goals[id] != nil
    case .linkService(let id, _): plan.services[id] != nil
    case .linkAction(let id, _, _): plan.actions[id] != nil
    default: true
    }
  }
}

extension Plan {
  /// What ties the rows below to a row, to be tied again when it comes back.
  func links(below row: PlanRow) -> [PlanChange] {
    switch row.kind {
    case .needs:
      goals.sorted.filter { $0.need?.text == row.id }.map { .linkGoal($0.id, to: $0.need) }
    case .goals:
      services.sorted.filter { $0.goal?.text == row.id }.map { .linkService($0.id, to: $0.goal) }
        + actions.sorted.filter { $0.goal?.text == row.id }.map {
          .linkAction($0.id, service: $0.service, goal: $0.goal)
        }
    case .services:
      actions.sorted.filter { $0.service?.text == row.id }.map {
        .linkAction($0.id, service: $0.service, goal: $0.goal)
      }
    default: []
    }
  }
}
