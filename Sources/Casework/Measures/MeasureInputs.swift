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

extension ExperienceFact {
  /// What a student has said of a transfer; nothing of other feedback, or of one that is not ready.
  ///
  /// It went well where the answers are four or more of five in the mean.
  public init?(_ feedback: Feedback) {
    guard feedback.isStudents, feedback.subject == .transfer, let day = feedback.finished,
      !feedback.ratings.isEmpty
    else { return nil }
    let total = feedback.ratings.values.reduce(0) { $0 + $1.rawValue }
    self.init(
      client: feedback.client, day: day, isGood: total >= 4 * feedback.ratings.count)
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
  /// The multi-agency meetings that transfers record.
  public var transferMeetings: [StudentMeeting]

  public init(
    clients: [Client], plans: [Plan], meetings: [Meeting], roster: Roster?,
    transfers: [TransferFact]? = nil, experiences: [ExperienceFact]? = nil,
    transferMeetings: [StudentMeeting] = []
  ) {
    self.transferMeetings = transferMeetings
    (self.clients, self.plans, self.meetings) = (clients, plans, meetings)
    (self.roster, self.transfers, self.experiences) = (roster, transfers, experiences)
  }
}
