/// What went wrong with the shared directory or a file in it; the words for it stand in Texts.
public struct Trouble: Error, Sendable, Hashable {
  /// What went wrong, as front ends choose their words by.
  public enum Code: String, Sendable, CaseIterable {
    /// The directory does not exist.
    case noDirectory
    /// It was open, and is not there any more.
    case directoryLost
    /// It exists but is not a shared directory of this program.
    case notOurs
    /// Nothing lies in it: no group has been set up there.
    case emptyDirectory
    /// It is there already and is not empty.
    case alreadyThere
    case noPermission
    case readOnlyDirectory
    /// The file system cannot publish safely: opened for reading only.
    case unsafeFileSystem
    case noSpace
    case readOrWriteFailed
    /// One file cannot be read, on a share that answers.
    case unreadable
    /// The share has not answered for some seconds.
    case shareSilent
    /// Somebody else keeps saving; try again.
    case busy
    case damaged
    case foreign
    case conflictCopy
    /// Two names that differ only by their capitals.
    case caseTwin
    /// Versions that were seen on this machine are not there any more.
    case rolledBack
    /// A version says something else than when it was seen on this machine.
    case altered
    case gap
    case brokenChain
    case newerFormat
    case litter
    case wrongMode
    case noSuchDocument
    case noSuchVersion
    /// The change could not be read as a named change.
    case malformedChange
    case notOnRoster
    case draftNotKept
    /// The opening of papers could not be written to the access log.
    case openingNotLogged
    /// The calendar file beside the documents could not be brought up to date.
    case calendarNotWritten
    /// The calendar file is left alone while a meeting or the roster cannot be read.
    case calendarWaits
    /// The region's own questionnaire cannot be used: the program's own questions are asked.
    case questionnaireNotUsed
  }

  public var code: Code
  /// The file or folder, relative to the shared directory, or a path the user gave.
  public var place: String
  /// What cannot be put in words, for those who help: a field, a place in a file, a call.
  public var detail: String

  /// Why, where the system or the file itself says it; the words for it stand in Texts.
  public var reason: Reason?

  /// Why something went wrong, as far as the system or the file tells.
  public enum Reason: Sendable, Hashable {
    /// An errno.
    case system(Int32)
    case truncated, notAFile, tooLarge, unknownFile
    /// Where a file that people write stops being JSON.
    case badPlace(line: Int, column: Int)
    /// A field of such a file that is missing or says what it may not.
    case badField(String, isMissing: Bool)
    case newerFormat(Int)
    /// The lines before the payload are not as they should be.
    case badHeader
    /// The file does not say what was saved.
    case wrongChecksum
    /// The permission bits of the file or folder.
    case rights(Int)
    /// What the file says at this path nobody can read.
    case badContent(String)
  }

  public init(
    _ code: Code, place: String = "", detail: String = "", reason: Reason? = nil
  ) {
    (self.code, self.place, self.detail) = (code, place, detail)
    self.reason = reason
  }
}
