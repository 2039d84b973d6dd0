public import Casework

/// The kinds of documents that version files hold.
public enum DocumentKind: String, Sendable, CaseIterable {
  case clients, plans, meetings, roster
}

extension Document {
  public var kind: DocumentKind {
    switch self {
    case .client: .clients
    case .plan: .plans
    case .meeting: .meetings
    case .roster: .roster
    }
  }

  /// The id within the kind; the roster, of which there is one, has its kind for id.
  public var idText: String {
    switch self {
    case .client(let id): id.text
    case .plan(let id): id.text
    case .meeting(let id): id.text
    case .roster: DocumentKind.roster.rawValue
    }
  }

  /// As people and scripts write it: `plans/p1`, `roster`.
  public var path: String { self == .roster ? kind.rawValue : "\(kind.rawValue)/\(idText)" }

  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1 where path == DocumentKind.roster.rawValue: self = .roster
    case 2 where parts[0] != parts[1]: self.init(kind: parts[0], id: parts[1])
    default: return nil
    }
  }

  public init?(kind: String, id: String) {
    switch DocumentKind(rawValue: kind) {
    case .clients:
      guard let id = ID<Client>(id) else { return nil }
      self = .client(id)
    case .plans:
      guard let id = ID<Plan>(id) else { return nil }
      self = .plan(id)
    case .meetings:
      guard let id = ID<Meeting>(id) else { return nil }
      self = .meeting(id)
    case .roster:
      guard id == kind else { return nil }
      self = .roster
    case nil: return nil
    }
  }
}
