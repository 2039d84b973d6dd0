/// One thing to be followed up: an open action, or an agreed follow-up that nobody has held yet.
public struct FollowUpItem: Sendable, Equatable {
  public enum Subject: Sendable, Equatable {
    case action(Action)
    case followUp(FollowUp)
  }

  public var plan: ID<Plan>
  public var client: ID<Client>
  public var subject: Subject
  /// The worker who answers for the plan.
  public var responsible: ID<Member>?

  /// The day by which it is to be done, or on which it was agreed.
  public var day: Day? {
    switch subject {
    case .action(let action): action.by
    case .followUp(let followUp): followUp.planned
    }
  }

  /// Who does it: a follow-up is the responsible worker's.
  public var owner: ActionOwner? {
    switch subject {
    case .action(let action): action.owner
    case .followUp: responsible.map(ActionOwner.member)
    }
  }

  public func isOverdue(on today: Day) -> Bool { day.map { $0 < today } ?? false }

  /// Out of sight for now; what is overdue never is.
  public func isAsleep(on today: Day) -> Bool {
    guard case .action(let action) = subject, let until = action.sleepsUntil else { return false }
    return until > today && !isOverdue(on: today)
  }

  /// Whether it is a member's to see to: their own, or that of somebody who does not work here in
  /// a plan that they answer for.
  public func isFor(_ member: ID<Member>) -> Bool {
    if case .member(let owner) = owner { return owner == member }
    return responsible == member
  }
}

extension FollowUpItem {
  /// All that is open in some plans, what is overdue first, then by day; what has no day comes last.
  ///
  /// The plans are each student's followed one: the plan in force, also while a draft of the next
  /// stands beside it. What is new in the draft comes once that is in force.
  public static func all(in plans: [Plan], on today: Day) -> [FollowUpItem] {
    let items = plans.filter { $0.state != .ended }.flatMap { plan in
      plan.actions.sorted.filter { $0.state == .open }.map { plan.item(.action($0)) }
        + plan.followUps.sorted.filter(\.isAhead).map { plan.item(.followUp($0)) }
    }
    return items.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      switch (one.day, other.day) {
      case (let day?, let later?) where day != later: return day < later
      case (nil, _?): return false
      case (_?, nil): return true
      default: return (one.client, $0.offset) < (other.client, $1.offset)
      }
    }.map(\.element)
  }
}

extension Plan {
  fileprivate func item(_ subject: FollowUpItem.Subject) -> FollowUpItem {
    FollowUpItem(plan: id, client: client, subject: subject, responsible: responsible?.member)
  }
}
