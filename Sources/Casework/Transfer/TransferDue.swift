/// Something of a transfer that has its day: a step that somebody is to do, or its follow-up.
public struct TransferDue: Sendable, Equatable {
  public enum Subject: Sendable, Hashable {
    case step(TransferStep)
    /// Agreed for these parties, and how it went is not on record yet.
    case followUp(Set<Party>)
  }

  public var transfer: ID<Transfer>
  public var client: ID<Client>
  public var direction: TransferDirection
  public var subject: Subject
  /// Who does it by name; by the role of the step where nobody is named.
  public var owner: ActionOwner?
  public var day: Day

  public var role: TransferRole {
    switch subject {
    case .step(let step): step.role
    case .followUp: TransferStep.agreeFollowUp.role
    }
  }

  public func isOverdue(on today: Day) -> Bool { day < today }

  /// Whether it is a member's: by name, by the seat where nobody is named, or as one who takes part.
  public func isFor(_ member: Member) -> Bool {
    if case .followUp(let parties) = subject, parties.contains(member.party) { return true }
    return switch owner {
    case .member(let id): id == member.id
    case nil: role.parties.contains(member.party)
    case .student, .family, .named: false
    }
  }
}

extension Transfer {
  /// What has a day and is still to be done, in the order of the steps; as far as it is shown here.
  public func dues(for client: Client?, on day: Day) -> [TransferDue] {
    var dues: [TransferDue] = []
    func add(_ subject: TransferDue.Subject, _ owner: ActionOwner?, _ day: Day) {
      dues.append(
        TransferDue(
          transfer: id, client: self.client, direction: direction, subject: subject, owner: owner,
          day: day))
    }
    if !state.isOver {
      for step in openSteps(for: client, on: day) {
        if let by = self[step].by { add(.step(step), self[step].owner, by) }
      }
    }
    if let followUp, !isFollowedUp {
      add(.followUp(followUp.parties), self[.agreeFollowUp].doer, followUp.day)
    }
    return dues
  }

  /// Whether the follow-up was held: how it went is on record, or the transfer was given up.
  ///
  /// It may be held before its day; what was on record when it was agreed says nothing of it.
  var isFollowedUp: Bool {
    if wasFollowedUp || state == .givenUp { return true }
    guard let followUp else { return false }
    let agreed = self[.agreeFollowUp].on ?? followUp.day
    return outcomes.byID.values.contains { $0.day > agreed || $0.day >= followUp.day }
  }

  /// What has a day in some transfers: the earliest first.
  public static func dues(
    of transfers: [Transfer], clients: (ID<Client>) -> Client?, on day: Day
  ) -> [TransferDue] {
    transfers.flatMap { $0.dues(for: clients($0.client), on: day) }.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      return (one.day, one.transfer.text, $0.offset)
        < (other.day, other.transfer.text, $1.offset)
    }.map(\.element)
  }
}
