/// Why an archive is not taken in: a code for the texts, and the file in it that is meant.
///
/// It is found out before anything is written.
public struct ArchiveFault: Error, Hashable, Sendable {
  /// What is wrong with an archive, as callers tell cases apart.
  public enum Code: Hashable, Sendable {
    /// The system would not let it be read: errno.
    case unreadable(Int32)
    /// The path leads to a folder, a pipe or a device.
    case notAFile
    case notAnArchive
    /// An archive of something else.
    case notOurs
    /// It was cut off or changed on the way.
    case damaged
    /// Unpacked and packed again by another program.
    case packedAnew
    /// A newer program wrote it, or a file in it.
    case newerFormat(Int)
    /// A name that no archive has: a path out of the directory, or a file that is none of ours.
    case badName
    /// A link, a folder or a device stands in it.
    case notPlain
    /// Two files of one name, or of names that differ only in large and small letters.
    case twice
    case tooLarge
    /// The list of checksums does not name the file.
    case notListed
    /// The list names it, or every archive has it, and it is not there.
    case missing
    /// The file does not say what the list of checksums knows of it.
    case checksum
  }

  public let code: Code
  /// The file's name in the archive, unfiltered: others wrote it. Empty where the archive is meant.
  public let file: String

  public init(_ code: Code, _ file: String = "") { (self.code, self.file) = (code, file) }
}
