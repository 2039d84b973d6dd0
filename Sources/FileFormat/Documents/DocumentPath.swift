public import Casework

/// The kinds of documents that version files hold.
public enum DocumentKind: String, Sendable, CaseIterable {
  case clients, plans, meetings, roster, schedule, catalogue, feedback, region, transfers

  /// The kinds of which a directory has one document; it has its kind for id.
  public static let singles: [DocumentKind] = [.roster, .schedule, .catalogue, .region]
}

extension Document {
  public var kind: DocumentKind {
    switch self {
    case .client: .clients
    case .plan: .plans
    case .meeting: .meetings
    case .roster: .roster
    case .schedule: .schedule
    case .catalogue: .catalogue
    case .feedback: .feedback
    case .region: .region
    case .transfer: .transfers
    }
  }

  /// The id within the kind; one of which there is only one has its kind for id.
  public var idText: String {
    switch self {
    case .client(let id): id.text
    case .plan(let id): id.text
    case .meeting(let id): id.text
    case .feedback(let id): id.text
    case .roster, .schedule, .catalogue, .region: kind.rawValue
    case .transfer(let id): id.text
    }
  }

  /// As people and scripts write it: `plans/p1`, `roster`.
  public var path: String { isSingle ? kind.rawValue : "\(kind.rawValue)/\(idText)" }

  /// Whether the directory has only one of its kind.
  public var isSingle: Bool { DocumentKind.singles.contains(kind) }

  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1 where DocumentKind.singles.contains { $0.rawValue == path }:
      self.init(kind: path, id: path)
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
    case .schedule:
      guard id == kind else { return nil }
      self = .schedule
    case .catalogue:
      guard id == kind else { return nil }
      self = .catalogue
    case .feedback:
      guard let id = ID<Feedback>(id) else { return nil }
      self = .feedback(id)
    case .region:
      guard id == kind else { return nil }
      self = .region
    case .transfers:
      guard let id = ID<Transfer>(id) else { return nil }
      self = .transfer(id)
    case nil: return nil
    }
  }
}
