public import Casework

/// One version of a document as its history tells it: who, when, and what it changed, field by field.
///
/// What the member may not see now stands in no field of it.
public struct VersionRecord: Sendable, Equatable {
  public var number: Int
  public var author: ID<Member>?
  public var machine = ""
  public var time: Instant?
  /// The named change: `plan.setActionDay`; nothing where the version cannot be read.
  public var change: String?
  /// The version that was gone back to, taken back or done again.
  public var about: Int?
  public var fields: [FieldChange] = []
  /// What the rows that the fields speak of go by.
  public var names: RowNames = [:]
  /// It changed something that this member may not see.
  public var hidesSome = false
  /// The version that the writer had read, where others had saved since and it was merged.
  public var mergedFrom: Int?
  public var trouble: Trouble?

  public init(number: Int) { self.number = number }
}

/// Some versions of a document, the newest first.
public struct HistoryPage: Sendable, Equatable {
  public var document: Document
  /// The number of the newest version there was.
  public var newest: Int
  public var records: [VersionRecord]
  /// There are versions before the last of these.
  public var hasOlder: Bool
  /// Whose papers, open to the member, stand in the versions: that they were opened is logged.
  public var clients: Set<ID<Client>> = []

  public init(document: Document, newest: Int, records: [VersionRecord], hasOlder: Bool) {
    (self.document, self.newest) = (document, newest)
    (self.records, self.hasOlder) = (records, hasOlder)
  }
}

/// One version whole, and what going back to it would change now.
public struct VersionContents: Sendable, Equatable {
  public var document: Document
  public var number: Int
  /// The number of the newest version there was.
  public var newest: Int
  public var author: ID<Member>?
  public var time: Instant?
  /// All fields, as `after`.
  public var fields: [FieldChange]
  public var names: RowNames
  public var hidesSome: Bool
  public var restoring: Restoring
  /// Whose papers, open to the member, stand in it: that they were opened is logged.
  public var clients: Set<ID<Client>> = []

  /// What becomes of going back to the version.
  public enum Restoring: Sendable, Equatable {
    /// The fields that it would change in the document as it stands; none where it says the same.
    case changes([FieldChange])
    case refused(Refusal)
    case failed(Trouble)
  }

  public init(
    document: Document, number: Int, newest: Int, fields: [FieldChange], names: RowNames,
    restoring: Restoring
  ) {
    (self.document, self.number, self.newest) = (document, number, newest)
    (self.fields, self.names, self.restoring) = (fields, names, restoring)
    hidesSome = false
  }
}
