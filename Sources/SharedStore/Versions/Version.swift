public import StrictJSON

/// Who saved: a member and the machine they sat at.
public struct Author: Hashable, Sendable {
  public var member: String
  public var machine: String

  public init(member: String, machine: String) {
    self.member = member
    self.machine = machine
  }

  public var json: JSON { ["member": .string(member), "machine": .string(machine)] }

  init?(_ json: JSON?) {
    guard let member = json?["member"]?.stringValue, let machine = json?["machine"]?.stringValue
    else { return nil }
    self.init(member: member, machine: machine)
  }
}

/// What a version file says about itself, beside its head and payload.
public struct VersionHeader: Hashable, Sendable {
  public let document: DocumentName
  public let number: VersionNumber
  /// SHA-256 of the previous version's bytes in hexadecimal; nil for version 1.
  public let previous: String?
  /// 128 random bits in hexadecimal: tells one's own file from another's after a lost answer.
  public let save: String
  /// The version that the writer had read, where others had saved since and it was merged.
  public let mergedFrom: VersionNumber?
  public let author: Author
  /// ISO 8601, only to be shown: order comes from numbers.
  public let time: String
}

/// One version of a document, as read from its file or as just saved.
///
/// Two are equal where their files hold the same bytes under the same name.
public struct Version: Hashable, Sendable {
  /// All of it: there may be tens of thousands, and tables of them are copied.
  private let content: VersionContent

  init(_ header: VersionHeader, hash: String, _ parts: VersionContent.Parts) {
    content = VersionContent(header, hash: hash, parts)
  }

  public var header: VersionHeader { content.header }
  /// SHA-256 of the file's bytes in hexadecimal.
  public var hash: String { content.hash }
  /// The named change with the values before.
  public var change: JSON { content.parts.change }
  /// What lists show, so that they need not decode the payload.
  public var head: JSON { content.parts.head }
  public var payload: JSON { content.parts.payload }

  public var number: VersionNumber { header.number }
  public var document: DocumentName { header.document }
  public var author: Author { header.author }
  public var time: String { header.time }

  /// Lets the fields go until somebody asks for them again: bytes take far less room.
  ///
  /// - Parameter payload: makes the very same payload again; then its bytes are not kept either.
  public func letFieldsGo(payload: (@Sendable () -> JSON)? = nil) {
    content.letGo(payload: payload)
  }

  public static func == (one: Version, other: Version) -> Bool {
    one.content === other.content || one.hash == other.hash && one.header == other.header
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// What a writer wants a document to say, and the change that led there.
public struct Proposal: Hashable, Sendable {
  public var payload: JSON
  /// What lists show of this payload; make it anew from a merged payload.
  public var head: JSON
  public var change: JSON
  public var author: Author
  /// ISO 8601.
  public var time: String
  /// What the save is told from all others by, 32 hexadecimal digits; made where nil.
  public var save: String?

  public init(
    payload: JSON, head: JSON = [:], change: JSON = [:], author: Author, time: String,
    save: String? = nil
  ) {
    self.payload = payload
    self.head = head
    self.change = change
    self.author = author
    self.time = time
    self.save = save
  }
}
