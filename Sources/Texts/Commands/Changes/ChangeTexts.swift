public import Casework

/// What a named change is called in a history: a few words, the values stand beside them.
public struct ChangeTexts: Sendable {
  let client: @Sendable (ClientChange) -> String
  let plan: @Sendable (PlanChange) -> String
  let meeting: @Sendable (MeetingChange) -> String
  let roster: @Sendable (RosterChange) -> String
  let schedule: @Sendable (ScheduleChange) -> String
  let catalogue: @Sendable (CatalogueChange) -> String
  let feedback: @Sendable (FeedbackChange) -> String
  let region: @Sendable (RegionChange) -> String
  let transfer: @Sendable (TransferChange) -> String
  let settled: String
  /// Of overlapping changes the one was chosen that takes the field or the row away.
  public let settledRemoved: String
  /// An earlier version was brought back.
  public let restored: @Sendable (_ version: Int) -> String
  /// An archive was taken in that had gone on to this version in its own way.
  public let imported: @Sendable (_ version: Int) -> String

  public func words(for change: Change) -> String {
    switch change {
    case .client(_, let change): client(change)
    case .plan(_, let change): plan(change)
    case .meeting(_, let change): meeting(change)
    case .roster(let change): roster(change)
    case .schedule(let change): schedule(change)
    case .catalogue(let change): catalogue(change)
    case .feedback(_, let change): feedback(change)
    case .region(let change): region(change)
    case .transfer(_, let change): transfer(change)
    case .settle: settled
    }
  }
}
