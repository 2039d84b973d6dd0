/// What the region's checklist still lacks at a place; pointed out, never in the way.
public enum RegionLack: String, Sendable, CaseIterable {
  /// Said to be in place, and nothing shows it.
  case evidence
  /// Nobody answers for a point that has been weighed.
  case owner
  /// A point is not in place, and no next step stands.
  case nextStep
  /// The next step has no day.
  case day
  /// The day of the next step has gone by.
  case dayPassed
  /// The network has no aim, or no backing by the management.
  case aim, backing
  /// Signed, it is said, and nobody has.
  case signatures
}

extension RegionChecklist {
  /// What a point lacks; one that nobody has weighed lacks nothing yet.
  public func lacks(_ point: RegionPoint, on day: Day) -> [RegionLack] {
    let entry = self[point]
    guard let state = entry.state else { return [] }
    var lacks: [RegionLack] = []
    if state == .inPlace, isBlank(entry.evidence) { lacks.append(.evidence) }
    if isBlank(entry.owner) { lacks.append(.owner) }
    let isStepOpen = !isBlank(entry.nextStep)
    if state != .inPlace, !isStepOpen { lacks.append(.nextStep) }
    if isStepOpen, entry.by == nil { lacks.append(.day) }
    if isStepOpen, let by = entry.by, by < day { lacks.append(.dayPassed) }
    return lacks
  }

  /// What the network lacks: a network needs an aim and the management behind it.
  public var networkLacks: [RegionLack] {
    (isBlank(aim) ? [.aim] : []) + (isBlank(backing) ? [.backing] : [])
  }

  public var consensusLacks: [RegionLack] {
    self[.signed].doneOn != nil && signatures.isEmpty ? [.signatures] : []
  }
}
