/// One thing that waits for somebody: an open action, a follow-up, an offer, an evaluation.
public struct FollowUpItem: Sendable, Equatable {
  public enum Subject: Sendable, Equatable {
    case action(Action)
    /// Agreed, and nobody has held it yet.
    case followUp(FollowUp)
    /// The responsibility is offered to somebody who has not answered yet.
    case offer(Handover)
    case evaluation(MissingEvaluation)
  }

  public var plan: ID<Plan>
  public var client: ID<Client>
  public var subject: Subject
  /// The worker who answers for the plan.
  public var responsible: ID<Member>?

  /// The day by which it is to be done, on which it was agreed, or from which on it waits.
  public var day: Day? {
    switch subject {
    case .action(let action): action.by
    case .followUp(let followUp): followUp.planned
    case .offer(let offer): offer.offeredOn
    case .evaluation(let missing): missing.ended
    }
  }

  /// Who does it: a follow-up is the responsible worker's.
  public var owner: ActionOwner? {
    switch subject {
    case .action(let action): action.owner
    case .followUp: responsible.map(ActionOwner.member)
    case .offer(let offer): .member(offer.to)
    case .evaluation(let missing): missing.owner ?? responsible.map(ActionOwner.member)
    }
  }

  /// An answer is waited for, and has no day by which it is due.
  public var isOffer: Bool { if case .offer = subject { true } else { false } }

  public func isOverdue(on today: Day) -> Bool { !isOffer && day.map { $0 < today } ?? false }

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
  /// All that is open in some plans: offers, what is overdue, then by day; no day comes last.
  ///
  /// The plans are each student's followed one: the plan in force, also while a draft of the next
  /// stands beside it. What is new in the draft comes once that is in force; only an offer that is
  /// made in it waits for its answer at once.
  public static func all(
    in plans: [Plan], besides drafts: [Plan] = [], on today: Day
  ) -> [FollowUpItem] {
    let open = plans.filter { $0.state != .ended }
    var items = open.flatMap { $0.items(on: today) }
    // An offer that stands in both is answered in the plan in force, and that carries it over.
    let known = Set(
      open.flatMap { plan in plan.handovers.byID.keys.map { Offer(plan.client, $0) } })
    let standing = Set(open.map(\.id))
    for draft in drafts where draft.state == .draft && !standing.contains(draft.id) {
      guard let offer = draft.openHandover, !known.contains(Offer(draft.client, offer.id)) else {
        continue
      }
      items.append(draft.item(.offer(offer)))
    }
    return items.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      if one.isOffer != other.isOffer { return one.isOffer }
      switch (one.day, other.day) {
      case (let day?, let later?) where day != later: return day < later
      case (nil, _?): return false
      case (_?, nil): return true
      default: return (one.client, $0.offset) < (other.client, $1.offset)
      }
    }.map(\.element)
  }
}

/// An offer of a client's plan, whichever version of the plan it stands in.
private struct Offer: Hashable {
  var client: ID<Client>
  var offer: ID<Handover>

  init(_ client: ID<Client>, _ offer: ID<Handover>) { (self.client, self.offer) = (client, offer) }
}

extension Plan {
  fileprivate func item(_ subject: FollowUpItem.Subject) -> FollowUpItem {
    FollowUpItem(plan: id, client: client, subject: subject, responsible: responsible?.member)
  }

  fileprivate func items(on today: Day) -> [FollowUpItem] {
    var items: [FollowUpItem] = []
    if let offer = openHandover { items.append(item(.offer(offer))) }
    for action in actions.sorted where action.state == .open { items.append(item(.action(action))) }
    for followUp in followUps.sorted where followUp.isAhead {
      items.append(item(.followUp(followUp)))
    }
    for missing in missingEvaluations(on: today) { items.append(item(.evaluation(missing))) }
    return items
  }
}
