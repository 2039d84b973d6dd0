/// A student's plans side by side: each revision is a plan of its own.
extension Plan {
  /// Given up before it ever came into force: it takes no other plan's place.
  public var isDiscarded: Bool { state == .ended && inForceFrom == nil }

  /// Which of two plans of a student comes first; what was discarded comes before all others.
  public static func isOlder(_ one: Plan, _ other: Plan) -> Bool {
    if one.isDiscarded != other.isDiscarded { return one.isDiscarded }
    return (one.revision, other.id) < (other.revision, one.id)
  }

  /// Ended, or a newer revision has come into force in its place.
  public func isOver(_ surroundings: Surroundings) -> Bool {
    state == .ended
      || surroundings.plans.of(client).contains {
        $0.revision > revision && $0.hasBeenInForce
      }
  }

  var hasBeenInForce: Bool { state != .draft && !isDiscarded }
}

extension Sequence<Plan> {
  /// Of one student's plans the one that is followed up: the one in force until a newer one is.
  ///
  /// A draft made beside it waits: what it adds or takes away holds from the day it comes into force.
  public var followed: Plan? {
    let newest = self.max(by: Plan.isOlder)
    guard newest?.state == .draft else { return newest }
    let standing = self.filter(\.hasBeenInForce).max(by: Plan.isOlder)
    return standing?.state == .inForce ? standing : newest
  }
}

extension Surroundings {
  /// The plan that is worked on: the client's newest one, unless it has ended.
  public func currentPlan(of client: ID<Client>) -> Plan? {
    let newest = plans.of(client).max(by: Plan.isOlder)
    return newest?.state == .ended ? nil : newest
  }

  /// The one plan in force: a newer revision takes the place of the earlier ones, also when it ends.
  public func planInForce(of client: ID<Client>) -> Plan? {
    let newest = plans.of(client).filter { $0.hasBeenInForce }
      .max(by: Plan.isOlder)
    return newest?.state == .inForce ? newest : nil
  }
}
