/// One link of the chain need → goal → service → action, with what hangs on it and its holes.
public struct ChainLink: Sendable, Equatable {
  /// The row; nothing where the links below hang on no row above them.
  public var row: ChainRow?
  public var children: [ChainLink]
  public var holes: [ChainHole]

  public init(_ row: ChainRow?, children: [ChainLink] = [], holes: [ChainHole] = []) {
    (self.row, self.children, self.holes) = (row, children, holes)
  }

  /// Whether it holds actions agreed beside the chain: nothing is missing where they hang on no goal.
  public var isOtherwiseAgreed: Bool {
    guard row == nil, case .action? = children.first?.row else { return false }
    return true
  }
}

/// One link of the chain from need to action.
public enum ChainRow: Sendable, Equatable {
  case need(Need)
  case goal(Goal)
  case service(PlannedService)
  case action(Action)
}

/// What is missing at a link.
public enum ChainHole: String, Sendable, CaseIterable {
  /// A need that no goal answers, a goal that no service serves.
  case goal, service
  /// A goal that answers no need, a service that serves no goal.
  case loose
  case measure, day, party, person, start, owner
}

extension Plan {
  /// The whole chain, needs first; at the end what is tied to nothing, under links without a row: goals
  /// and services that wait for their place, and actions that were agreed beside the chain.
  public var chain: [ChainLink] { ChainMaker(self).links }
}

extension Action {
  /// Whether the action is still open and its day is past.
  public func isLate(on day: Day) -> Bool { state == .open && by.map { $0 < day } ?? false }
}

/// Ties the rows of a plan together, each list sorted and looked through once.
private struct ChainMaker {
  private let plan: Plan
  private let goals: [ID<Need>?: [Goal]]
  private let services: [ID<Goal>?: [PlannedService]]
  private let actions: [ActionTie?: [Action]]

  init(_ plan: Plan) {
    self.plan = plan
    goals = Dictionary(grouping: plan.goals.sorted) { goal in
      goal.need.flatMap { plan.needs[$0]?.id }
    }
    services = Dictionary(grouping: plan.services.sorted) { service in
      service.goal.flatMap { plan.goals[$0]?.id }
    }
    actions = Dictionary(grouping: plan.actions.sorted) { plan.tie(of: $0) }
  }

  var links: [ChainLink] {
    var links = plan.needs.sorted.map { need in
      let children = (goals[need.id] ?? []).map(link)
      let isOpen = children.isEmpty && isBlank(need.whyNot)
      return ChainLink(.need(need), children: children, holes: isOpen ? [.goal] : [])
    }
    let orphans = (goals[nil] ?? []).map(link) + (services[nil] ?? []).map(link)
    let others = (actions[nil] ?? []).map(link)
    for children in [orphans, others] where !children.isEmpty {
      links.append(ChainLink(nil, children: children))
    }
    return links
  }

  private func link(_ goal: Goal) -> ChainLink {
    let services = services[goal.id] ?? []
    let isLoose = goal.need.map { plan.needs[$0] == nil } ?? true
    var holes: [ChainHole] = isLoose ? [.loose] : []
    if services.isEmpty { holes.append(.service) }
    if !hasWords(goal.measure) { holes.append(.measure) }
    if goal.by == nil { holes.append(.day) }
    return ChainLink(
      .goal(goal),
      children: services.map(link) + (actions[.goal(goal.id)] ?? []).map(link),
      holes: goal.state == .open ? holes : [])
  }

  /// What has been dropped has no holes any more.
  private func link(_ service: PlannedService) -> ChainLink {
    let isLoose = service.goal.map { plan.goals[$0] == nil } ?? true
    var holes: [ChainHole] = isLoose ? [.loose] : []
    if service.party == nil { holes.append(.party) }
    if isBlank(service.person) { holes.append(.person) }
    if service.starts == nil { holes.append(.start) }
    return ChainLink(
      .service(service), children: (actions[.service(service.id)] ?? []).map(link),
      holes: service.state == .dropped ? [] : holes)
  }

  private func link(_ action: Action) -> ChainLink {
    guard action.state == .open else { return ChainLink(.action(action)) }
    var holes: [ChainHole] = []
    if !action.hasOwner { holes.append(.owner) }
    if action.by == nil { holes.append(.day) }
    return ChainLink(.action(action), holes: holes)
  }
}
