/// What a transfer waits for: the next step, and whose it is.
public struct TransferWait: Sendable, Equatable {
  public var transfer: ID<Transfer>
  public var client: ID<Client>
  public var direction: TransferDirection
  /// The step; nothing where all is done and somebody is to say that it is finished.
  public var step: TransferStep?
  public var owner: ActionOwner?
  public var by: Day?
  /// Since when it has waited.
  public var since: Day

  /// Whose it is where nobody is named; employment services answer for the carrying out.
  public var role: TransferRole { step?.role ?? .employmentExpert }

  public func isOverdue(on today: Day) -> Bool { by.map { $0 < today } ?? false }

  /// Whether it is a member's to do: by name, or by the seat where nobody is named.
  public func isFor(_ member: Member) -> Bool {
    switch owner {
    case .member(let id): id == member.id
    case nil: role.parties.contains(member.party)
    case .student, .family, .named: false
    }
  }
}

extension Transfer {
  /// The next step; nothing once it is over, and the sending again after a refusal.
  public func nextStep(for client: Client?, on day: Day) -> TransferStep? {
    if case .steps = view { return state.isOver ? nil : openSteps(for: client, on: day).first }
    switch state {
    case .done, .givenUp: return nil
    case .sent: return direction.takingStep
    case .refused: return direction.sendingStep
    case .preparing: return openSteps(for: client, on: day).first
    case .taken:
      // What was left open before the sending holds up nobody: both sides wait for the same.
      return openSteps(for: client, on: day).first(where: direction.isAfterTaking)
    }
  }

  /// What it waits for; nothing once it is over.
  public func wait(for client: Client?, on day: Day) -> TransferWait? {
    guard !state.isOver else { return nil }
    let step = nextStep(for: client, on: day)
    if step == nil, case .steps = view { return nil }
    let record = step.map { self[$0] } ?? StepRecord()
    let settled = steps.values.compactMap(\.on).max()
    return TransferWait(
      transfer: id, client: self.client, direction: direction, step: step, owner: record.owner,
      by: record.by, since: max(latest?.day ?? openedOn, settled ?? openedOn))
  }

  /// What all transfers wait for: overdue first, then by day, then by how long it has waited.
  public static func waits(
    of transfers: [Transfer], clients: (ID<Client>) -> Client?, on day: Day
  ) -> [TransferWait] {
    transfers.compactMap { $0.wait(for: clients($0.client), on: day) }.sorted { one, other in
      switch (one.by, other.by) {
      case (let day?, let later?) where day != later: day < later
      case (_?, nil): true
      case (nil, _?): false
      default: (one.since, one.transfer) < (other.since, other.transfer)
      }
    }
  }
}
