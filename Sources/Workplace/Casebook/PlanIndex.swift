import Casework
import Synchronization

/// Whose each plan is and which are followed up, worked out when somebody first asks.
///
/// Lists ask it for every client, and the footer for every picture.
final class PlanIndex: Sendable {
  private let plans = Mutex<[ID<Client>: [ID<Plan>]]?>(nil)
  private let followed = Mutex<[Plan]?>(nil)

  func plans(of client: ID<Client>, in all: [ID<Plan>: Held<Plan>]) -> [ID<Plan>] {
    plans.withLock { plans in
      let known = plans ?? Dictionary(grouping: all.keys) { all[$0]!.value.client }
      plans = known
      return known[client] ?? []
    }
  }

  /// Each client's plan that is followed up, the one in force before a draft, by the plans' ids.
  func followed(in all: [ID<Plan>: Held<Plan>]) -> [Plan] {
    followed.withLock { followed in
      let known =
        followed
        ?? Dictionary(grouping: all.values.map(\.value), by: \.client).values
        .compactMap(\.followed).sorted { $0.id < $1.id }
      followed = known
      return known
    }
  }
}
