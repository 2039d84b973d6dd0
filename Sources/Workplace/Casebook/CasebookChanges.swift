public import Casework

/// What has changed from one casebook to the next, found without going through all documents.
extension Casebook {
  /// The students whose papers or plans are not those of an earlier casebook.
  public func studentsChanged(since before: Casebook) -> Set<ID<Client>> {
    // Where lists were right, what they show of a version is the same now that all of it has been read.
    let byNumber = before.isOfLists && agreesWithLists
    var students = Set(
      clients.differences(from: before.clients) { one, other in
        byNumber ? one.version == other.version : one.isSame(as: other)
      })
    let changed = plans.differences(from: before.plans) { one, other in
      byNumber ? one.version == other.version : one.isSame(as: other)
    }
    for plan in changed {
      for held in [plans[plan], before.plans[plan]] {
        if let held { students.insert(held.value.client) }
      }
    }
    return students
  }

  /// Takes over from an earlier casebook what has not changed: it is then seen at once that it has not.
  mutating func keepWhatIsSame(as before: Casebook) {
    Self.keep(&clients, before.clients)
    Self.keep(&plans, before.plans)
    Self.keep(&meetings, before.meetings)
    Self.keep(&transfers, before.transfers)
    Self.keep(&feedback, before.feedback)
  }

  private static func keep<Value: Equatable>(
    _ table: inout Drawers<ID<Value>, Held<Value>>, _ before: Drawers<ID<Value>, Held<Value>>
  ) {
    for (id, held) in table {
      if let known = before[id], known.isEqual(to: held) { table[id] = known }
    }
  }
}
