/// What taking an archive in would do, or has done.
public struct ImportPlan: Sendable, Equatable {
  /// How a document of the archive stands to the one here.
  public enum State: String, Sendable, CaseIterable {
    case new, same, newerHere, newerThere
    /// Both went on from the same version: the two are put together.
    case merged
    /// What lies here cannot be read or built on; it stays as it is.
    case damagedHere
    /// What the archive holds cannot be read; nothing is put on top of what is here.
    case damagedThere
    /// Both went on, and this program does not know the kind of document.
    case unknownKind
  }

  /// One document of the archive.
  public struct Row: Sendable, Equatable {
    /// The document's path: `plans/pc1`.
    public var place: String
    public var state: State
    /// The newest version here before, and in the archive.
    public var here: Int
    public var there: Int
    /// Versions that come to the document as they are.
    public var added = 0
    /// Files that are kept beside the document's versions.
    public var kept = 0
    /// How many fields of a merged document wait for somebody to choose.
    public var questions = 0
    /// Some of its files in the archive are damaged or missing.
    public var hasDamage = false
  }

  /// The group's name.
  public var group: String
  /// A new shared directory is made; otherwise the archive comes to the one that is there.
  public var isNewDirectory: Bool
  /// All people in it are invented.
  public var isDemo: Bool
  public var documents: Int
  public var versions: Int
  public var rows: [Row] = []
  /// Entries of the access log that were not here.
  public var logEntries = 0
  /// Names of other files that come, such as a region's questionnaire.
  public var files: [String] = []

  /// There is nothing in the archive that is not here.
  public var isNothing: Bool {
    logEntries == 0 && files.isEmpty && !isNewDirectory
      && rows.allSatisfy { $0.added == 0 && $0.kept == 0 && $0.state != .merged }
  }

  /// Something of it cannot stand among the documents, or is damaged there.
  public var leavesOut: Bool {
    rows.contains {
      $0.hasDamage || [.damagedHere, .damagedThere, .unknownKind].contains($0.state)
    }
  }

  public func count(_ state: State) -> Int { rows.count { $0.state == state } }
}
