/// What lists show of many documents, in one file of the directory, so that a start need not read each.
///
/// It is never the truth: an entry counts only as long as the version's file is the one that the entry was
/// made of and no newer one lies beside it. A missing, cut or changed file is as good as none.
public struct DocumentIndex: Sendable {
  /// What lists show of one document.
  public struct Entry: Sendable, Equatable {
    public let document: DocumentName
    public let number: VersionNumber
    let mark: FileMark
    /// The fields that lists show, as JSON of the document's own kind.
    public let shown: [UInt8]

    /// Whether another entry says the same of the same file.
    public func isSame(as other: Entry) -> Bool {
      number == other.number && mark.fits(other.mark) && shown == other.shown
    }
  }

  /// The directory's id: another group's file says nothing here.
  public let directory: String
  public private(set) var entries: [DocumentName: Entry] = [:]

  public init(directory: String, _ entries: [Entry] = []) {
    self.directory = directory
    self.entries.reserveCapacity(entries.count)
    for entry in entries { self.entries[entry.document] = entry }
  }
}

/// What tells a version's file from another one under its name, on whichever machine it is asked.
struct FileMark: Sendable, Equatable {
  var size: Int
  var seconds: Int64
  var nanoseconds: Int64

  init(size: Int, seconds: Int64, nanoseconds: Int64) {
    (self.size, self.seconds, self.nanoseconds) = (size, seconds, nanoseconds)
  }

  /// Whether both are of the same file: some shares tell its time in whole seconds or in tenths of
  /// microseconds.
  func fits(_ other: FileMark) -> Bool {
    guard size == other.size, seconds == other.seconds else { return false }
    if nanoseconds == 0 || other.nanoseconds == 0 { return true }
    return nanoseconds / 100 == other.nanoseconds / 100
  }
}
