import Casework
import StrictJSON

extension Document {
  /// The clients whom a version of the document tells of.
  func clients(in payload: JSON) -> Set<ID<Client>> {
    switch self {
    case .client(let id): return [id]
    case .plan, .feedback, .transfer: return Set([payload["client"]].compactMap(Document.client))
    case .meeting:
      let turns = payload["turns"]?.objectValue?.values.map(\.self) ?? []
      return Set(turns.map { $0["client"] }.compactMap(Document.client))
    case .roster, .schedule, .catalogue, .region: return []
    }
  }

  private static func client(_ field: JSON?) -> ID<Client>? {
    field?.stringValue.flatMap { ID<Client>($0) }
  }
}
