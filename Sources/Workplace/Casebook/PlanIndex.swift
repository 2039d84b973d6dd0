import Casework
import Synchronization

/// Whose each plan is, worked out when somebody first asks: lists ask it for every client.
final class PlanIndex: Sendable {
  private let made = Mutex<[ID<Client>: [ID<Plan>]]?>(nil)

  func plans(of client: ID<Client>, in all: [ID<Plan>: Held<Plan>]) -> [ID<Plan>] {
    made.withLock { made in
      if let made { return made[client] ?? [] }
      var index: [ID<Client>: [ID<Plan>]] = [:]
      for (id, held) in all { index[held.value.client, default: []].append(id) }
      made = index
      return index[client] ?? []
    }
  }
}
