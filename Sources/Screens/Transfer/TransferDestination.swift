import Casework
import Workplace

extension World {
  /// Where a student's transfer is: the one that goes on, else the list from which one is begun.
  func transferDestination(of client: ID<Client>) -> Destination {
    let open = casebook.transfers.values.map(\.value).filter {
      $0.client == client && !$0.state.isOver
    }
    guard open.count == 1, let only = open.first else { return .transfers(client) }
    return .transfer(only.id)
  }
}
