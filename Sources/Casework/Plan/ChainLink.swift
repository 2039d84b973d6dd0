/// One link of the chain need → goal → service → action, with what hangs on it and its holes.
public struct ChainLink: Sendable, Equatable {
  /// The row; nothing where the links below hang on no row above them.
  public var row: ChainRow?
  public var children: [ChainLink]
  public var holes: [ChainHole]

  public init(_ row: ChainRow?, children: [ChainLink] = [], holes: [ChainHole] = []) {
    (self.row, self.children, self.holes) = (row, children, holes)
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
  case measure, day, party, person, start, owner
}

extension Plan {
  /// The whole chain, needs first; at the end what is tied to nothing, under a link without a row.
  public var chain: [ChainLink] {
    var links = needs.sorted.map { need in
      let children = goals.sorted.filter { $0.need == need.id }.map(link)
      return ChainLink(.need(need), children: children, holes: children.isEmpty ? [.goal] : [])
    }
    let orphans =
      goals.sorted.filter { goal in goal.need.map { needs[$0] == nil } ?? true }.map(link)
      + services.sorted.filter { row in row.goal.map { goals[$0] == nil } ?? true }.map(link)
      + actions.sorted.filter { !isTied($0) }.map(link)
    if !orphans.isEmpty { links.append(ChainLink(nil, children: orphans)) }
    return links
  }

  private func link(_ goal: Goal) -> ChainLink {
    let services = services.sorted.filter { $0.goal == goal.id }
    // An action that hangs on a service stands under the service alone.
    let actions = actions.sorted.filter { $0.goal == goal.id && !hangsOnService($0) }
    var holes: [ChainHole] = services.isEmpty ? [.service] : []
    if isBlank(goal.measure) { holes.append(.measure) }
    if goal.by == nil { holes.append(.day) }
    return ChainLink(
      .goal(goal), children: services.map(link) + actions.map(link), holes: holes)
  }

  private func link(_ service: PlannedService) -> ChainLink {
    var holes: [ChainHole] = service.party == nil ? [.party] : []
    if isBlank(service.person) { holes.append(.person) }
    if service.starts == nil { holes.append(.start) }
    let actions = actions.sorted.filter { $0.service == service.id }
    return ChainLink(.service(service), children: actions.map(link), holes: holes)
  }

  private func link(_ action: Action) -> ChainLink {
    ChainLink(
      .action(action), holes: (action.hasOwner ? [] : [.owner]) + (action.by == nil ? [.day] : []))
  }

  private func hangsOnService(_ action: Action) -> Bool {
    action.service.map { services[$0] != nil } ?? false
  }

  private func isTied(_ action: Action) -> Bool {
    hangsOnService(action) || (action.goal.map { goals[$0] != nil } ?? false)
  }
}
