/// An ended plan that was opened again: when, by whom, why, and what it had led to.
public struct Reopening: Row {
  public let id: ID<Reopening>
  public var order: String
  public var day: Day
  public var reason: String
  public var by: ID<Member>?
  /// When the plan had ended, and with which outcome.
  public var endedOn: Day?
  public var outcome: PlanOutcome?
  public var studyLevel: StudyLevel?

  public init(id: ID<Reopening>, order: String, day: Day, reason: String) {
    (self.id, self.order, self.day, self.reason) = (id, order, day, reason)
  }
}

extension FollowUp {
  /// Neither held nor known to have fallen away.
  public var isAhead: Bool { held == nil && !isNotHeld }
}
