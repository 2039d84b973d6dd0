public import Casework

/// What has changed from one casebook to the next, found without going through all documents.
extension Casebook {
  /// The students whose papers or plans are not those of an earlier casebook.
  public func studentsChanged(since before: Casebook) -> Set<ID<Client>> {
    var students = Set(clients.differences(from: before.clients) { $0.isSame(as: $1) })
    for plan in plans.differences(from: before.plans, isSame: { $0.isSame(as: $1) }) {
      for held in [plans[plan], before.plans[plan]] {
        if let held { students.insert(held.value.client) }
      }
    }
    return students
  }
}
