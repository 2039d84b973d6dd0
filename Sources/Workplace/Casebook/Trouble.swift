/// What went wrong with the shared directory or a file in it; the words for it stand in Texts.
public struct Trouble: Error, Sendable, Hashable {
  /// What went wrong, as front ends choose their words by.
  public enum Code: String, Sendable, CaseIterable {
    /// The directory does not exist.
    case noDirectory
    /// It exists but is not a shared directory of this program.
    case notOurs
    /// It is there already and is not empty.
    case alreadyThere
    case noPermission
    case readOnlyDirectory
    /// The file system cannot publish safely: opened for reading only.
    case unsafeFileSystem
    case noSpace
    case readOrWriteFailed
    /// The share has not answered for some seconds.
    case shareSilent
    /// Somebody else keeps saving; try again.
    case busy
    case damaged
    case foreign
    case conflictCopy
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
  }

  public var code: Code
  /// The file or folder, relative to the shared directory, or a path the user gave.
  public var place: String
  /// What the system said, for those who help; never the only words.
  public var detail: String

  public init(_ code: Code, place: String = "", detail: String = "") {
    (self.code, self.place, self.detail) = (code, place, detail)
  }
}
