import Canvas
import Casework
import Texts
import Workplace

/// A row that was begun here and is not in the casebook yet.
enum NewRow: Sendable, Equatable {
  case need(Need)
  case goal(Goal)
  case service(PlannedService)
  case action(Action)
  case view(DifferingView)
  case followUp(FollowUp)
  case otherPlan(OtherPlan)
  /// Recorded once the row is left with somebody chosen.
  case agreement(Agreement, isChosen: Bool)

  var row: PlanRow {
    switch self {
    case .need(let row): PlanRow(.needs, row.id.text)
    case .goal(let row): PlanRow(.goals, row.id.text)
    case .service(let row): PlanRow(.services, row.id.text)
    case .action(let row): PlanRow(.actions, row.id.text)
    case .view(let row): PlanRow(.views, row.id.text)
    case .followUp(let row): PlanRow(.followUps, row.id.text)
    case .otherPlan(let row): PlanRow(.otherPlans, row.id.text)
    case .agreement(let row, _): PlanRow(.agreements, row.id.text)
    }
  }

  /// Puts the row where it belongs, unless the plan has it already.
  func put(into plan: inout Plan) {
    switch self {
    case .need(let row): plan.needs.putNew(row)
    case .goal(let row): plan.goals.putNew(row)
    case .service(let row): plan.services.putNew(row)
    case .action(let row): plan.actions.putNew(row)
    case .view(let row): plan.views.putNew(row)
    case .followUp(let row): plan.followUps.putNew(row)
    case .otherPlan(let row): plan.otherPlans.putNew(row)
    case .agreement(let row, _): plan.agreements.putNew(row)
    }
  }
}

extension Rows {
  fileprivate mutating func putNew(_ row: Element) {
    if self[row.id] == nil { self[row.id] = row }
  }

  /// The order key for a row right behind another one; last where that one is not there.
  func order(after id: ID<Element>?) -> String {
    let rows = sorted
    guard let id, let index = rows.firstIndex(where: { $0.id == id }) else {
      return orderAfterLast
    }
    return OrderKey.between(
      rows[index].order, index + 1 < rows.count ? rows[index + 1].order : nil)
  }
}

extension Plan {
  func contains(_ row: PlanRow) -> Bool {
    switch row.kind {
    case .needs: ID(row.id).flatMap { needs[$0] } != nil
    case .goals: ID(row.id).flatMap { goals[$0] } != nil
    case .services: ID(row.id).flatMap { services[$0] } != nil
    case .actions: ID(row.id).flatMap { actions[$0] } != nil
    case .views: ID(row.id).flatMap { views[$0] } != nil
    case .followUps: ID(row.id).flatMap { followUps[$0] } != nil
    case .otherPlans: ID(row.id).flatMap { otherPlans[$0] } != nil
    case .agreements: ID(row.id).flatMap { agreements[$0] } != nil
    }
  }

  /// The row as it stands, to be put back later.
  func row(_ row: PlanRow) -> NewRow? {
    switch row.kind {
    case .needs: ID(row.id).flatMap { needs[$0] }.map(NewRow.need)
    case .goals: ID(row.id).flatMap { goals[$0] }.map(NewRow.goal)
    case .services: ID(row.id).flatMap { services[$0] }.map(NewRow.service)
    case .actions: ID(row.id).flatMap { actions[$0] }.map(NewRow.action)
    case .views: ID(row.id).flatMap { views[$0] }.map(NewRow.view)
    case .followUps: ID(row.id).flatMap { followUps[$0] }.map(NewRow.followUp)
    case .otherPlans: ID(row.id).flatMap { otherPlans[$0] }.map(NewRow.otherPlan)
    case .agreements: ID(row.id).flatMap { agreements[$0] }.map { .agreement($0, isChosen: true) }
    }
  }
}
