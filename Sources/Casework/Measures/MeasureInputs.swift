/// How the transfer of a student between services came to an end.
public struct TransferFact: Sendable, Equatable {
  public enum Result: String, Sendable, CaseIterable { case attached, droppedOut }

  public var client: ID<Client>
  /// The day on which it was known.
  public var day: Day
  public var result: Result

  public init(client: ID<Client>, day: Day, result: Result) {
    (self.client, self.day, self.result) = (client, day, result)
  }
}

/// What a student said of how the transfer went.
public struct ExperienceFact: Sendable, Equatable {
  public var client: ID<Client>
  public var day: Day
  public var isGood: Bool

  public init(client: ID<Client>, day: Day, isGood: Bool) {
    (self.client, self.day, self.isGood) = (client, day, isGood)
  }
}

/// The documents that measures are worked out of; nothing of a kind that is not kept yet.
public struct MeasureInputs: Sendable {
  public var clients: [Client]
  public var plans: [Plan]
  public var meetings: [Meeting]
  public var roster: Roster?
  public var transfers: [TransferFact]?
  public var experiences: [ExperienceFact]?

  public init(
    clients: [Client], plans: [Plan], meetings: [Meeting], roster: Roster?,
    transfers: [TransferFact]? = nil, experiences: [ExperienceFact]? = nil
  ) {
    (self.clients, self.plans, self.meetings) = (clients, plans, meetings)
    (self.roster, self.transfers, self.experiences) = (roster, transfers, experiences)
  }
}
