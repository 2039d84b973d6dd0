/// The number of a version: 1, 2, 3 … without gaps.
public typealias VersionNumber = Int

/// Which document: its kind and its random id, both `^[a-z][0-9a-z]{0,63}$`, and the folder it lies in.
///
/// The single ones (roster, schedule, catalogue, region) have their kind for id and lie in `DIR/<kind>`.
public struct DocumentName: Hashable, Sendable, CustomStringConvertible {
  public let kind: String
  public let id: String
  public let folder: Folder

  /// Nil where kind or id is not a letter a-z followed by at most 63 of a-z and 0-9.
  public init?(kind: String, id: String) {
    guard DocumentName.isID(kind), DocumentName.isID(id) else { return nil }
    self.kind = kind
    self.id = id
    folder = Folder(names: kind == id ? [kind] : [kind, id])
  }

  /// The one document of a kind that has only one.
  public static func single(_ kind: String) -> DocumentName? { DocumentName(kind: kind, id: kind) }

  /// Reads "plans/p12ab" or "roster", as people and scripts write it.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: self.init(kind: parts[0], id: parts[0])
    case 2 where parts[0] != parts[1]: self.init(kind: parts[0], id: parts[1])
    default: return nil
    }
  }

  public var isSingle: Bool { kind == id }
  public var description: String { folder.path }

  /// Whether a text may be an id: checked before it gets near a path.
  public static func isID(_ text: String) -> Bool {
    Folder.isPart(text) && !text.utf8.contains(0x2D)
  }
}
