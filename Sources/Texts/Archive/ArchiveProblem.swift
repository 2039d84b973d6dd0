/// Why an archive that a person named is not taken in.
public enum ArchiveProblem: Sendable, Equatable {
  case notThere
  /// A folder, a pipe or a device.
  case notAFile
  case unreadable(errno: Int32)
  case notAnArchive
  /// An archive of something else.
  case notOurs
  /// Of the group of that name, which is not the one of the shared directory.
  case otherGroup(String)
  case damaged
  case packedAnew
  case newerFormat
  /// A name in it that no archive has.
  case badName(String)
  /// A link or a folder stands in it.
  case notPlain(String)
  case twice(String)
  case tooLarge(String)
  case notListed(String)
  case missing(String)
  case checksum(String)
}

/// How a document of an archive stands to the one in the shared directory.
public enum ArchiveOutcome: String, Sendable, CaseIterable {
  case new, newerThere, merged, newerHere, same, damagedHere, damagedThere, unknownKind
}

/// One document of an archive, in numbers.
public struct ArchiveNumbers: Sendable, Equatable {
  public var added: Int
  public var kept: Int
  public var questions: Int

  public init(added: Int, kept: Int, questions: Int) {
    (self.added, self.kept, self.questions) = (added, kept, questions)
  }
}
