/// What has changed between two rounds of the checklist.
public struct ChecklistShift: Sendable, Equatable {
  public var before: ChecklistAnswer
  public var now: ChecklistAnswer

  /// Nothing where the answer is the first one, or the same as that of the round before.
  public init?(_ now: ChecklistAnswer?) {
    guard let now, let before = now.earlier.last, before.value != now.value else { return nil }
    (self.before, self.now) = (before, now)
  }
}
