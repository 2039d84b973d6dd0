/// The words of `omatie export` and `omatie import`: all that a group has, out and in.
public struct ArchiveTexts: Sendable {
  public let exporting: String
  public let importing: String
  public let holds: @Sendable (_ documents: Int, _ versions: Int, _ clients: Int) -> String
  /// Papers that are not open to the member who takes them out.
  public let closed: @Sendable (_ clients: Int) -> String
  /// How the archive is to be kept, and that its making is on record.
  public let care: String
  public let leftOut: @Sendable (_ files: Int) -> String
  /// Above the documents that go along as they are, damaged.
  public let damaged: String
  /// Said of one document of an archive.
  public let hasDamage: String

  /// What is taken in, and from whom.
  public let from: @Sendable (_ group: String, _ documents: Int, _ versions: Int) -> String
  public let makesNew: @Sendable (_ directory: String) -> String
  public let comesTo: @Sendable (_ directory: String) -> String
  /// How many documents stand so.
  public let count: @Sendable (ArchiveOutcome, Int) -> String
  /// What becomes of one document.
  public let row: @Sendable (ArchiveOutcome, ArchiveNumbers) -> String
  public let logEntries: @Sendable (Int) -> String
  public let files: @Sendable (_ names: String) -> String
  public let nothing: String
  public let yes: String
  public let done: String
  /// At a terminal, before the question.
  public let notYet: String
  public let question: String
  /// The letters that say yes, small.
  public let yesLetters: Set<String>
  public let notTaken: String
  /// What becomes of that which found no place among the documents.
  public let leavesOut: String
  /// It broke off, with the reason.
  public let stopped: @Sendable (_ reason: String) -> ThreeParts
  /// The files beside documents that came with archives, as `check` names them.
  public let importedTitle: String
  public let importedFile: @Sendable (_ version: Int) -> String
  public let importedAdvice: String

  public let problem: @Sendable (ArchiveProblem, _ path: String) -> ThreeParts
  public let readme: @Sendable (ArchiveReadme) -> String
}

/// What the readme in an archive tells of it.
public struct ArchiveReadme: Sendable, Equatable {
  public var group: String
  public var documents: Int
  public var versions: Int
  public var isDemo: Bool

  public init(group: String, documents: Int, versions: Int, isDemo: Bool) {
    (self.group, self.documents) = (group, documents)
    (self.versions, self.isDemo) = (versions, isDemo)
  }
}
