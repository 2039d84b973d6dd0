/// What an action hangs on in the chain: a service, or a goal without one.
public enum ActionTie: Sendable, Hashable {
  case goal(ID<Goal>)
  case service(ID<PlannedService>)

  public var goal: ID<Goal>? {
    if case .goal(let id) = self { id } else { nil }
  }

  public var service: ID<PlannedService>? {
    if case .service(let id) = self { id } else { nil }
  }
}

extension Plan {
  /// All that an action may hang on, in the order of the chain; no service that was dropped.
  public var ties: [ActionTie] { chain.flatMap(\.ties) }

  /// What an action of the plan hangs on; nothing where that is not there any more.
  public func tie(of action: Action) -> ActionTie? {
    if let service = action.service, services[service] != nil { return .service(service) }
    if let goal = action.goal, goals[goal] != nil { return .goal(goal) }
    return nil
  }

  /// What a new action hangs on where nobody says anything: the only goal there is.
  public var onlyTie: ActionTie? {
    let goals = goals.byID.keys
    return goals.count == 1 ? goals.first.map(ActionTie.goal) : nil
  }
}

extension ChainLink {
  fileprivate var ties: [ActionTie] {
    let own: [ActionTie] =
      switch row {
      case .goal(let goal): [.goal(goal.id)]
      case .service(let service): service.state == .dropped ? [] : [.service(service.id)]
      case .need, .action, nil: []
      }
    return own + children.flatMap(\.ties)
  }
}
