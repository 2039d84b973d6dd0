public import StrictJSON

/// Something in the directory that is not as it should be: which file, and what is the matter.
public struct Finding: Error, Hashable, Sendable {
  /// What is odd about a file.
  public enum Kind: Hashable, Sendable {
    /// Not the JSON of a version: why and where.
    case damaged(JSONError)
    /// A field of the header is missing or wrong: its name.
    case badHeader(String)
    /// The file does not say what was saved: its lines do not add up to its own checksum.
    case wrongChecksum
    /// The file ends too early, or is empty.
    case truncated
    /// Numbers are missing before this version, so it cannot be used.
    case gap
    /// The file says another document or number than its name.
    case foreign
    /// The version does not continue the one before it.
    case brokenChain
    /// Versions up to this one have been seen, and are not there any more.
    case rolledBack
    /// The version does not say what it said when it was seen.
    case altered
    /// A sync tool's or an editor's copy of a version.
    case conflictCopy
    /// A name that differs from another one, or from one of ours, only by its capitals.
    case caseTwin
    /// A newer program wrote it.
    case newerFormat(Int)
    /// The system would not let it be read: errno.
    case unreadable(Int32)
    /// A link, a folder, a device or a pipe where a file should be.
    case notAFile
    /// Larger than is read.
    case tooLarge
    /// Readable by others or not writable by the group: the permission bits found.
    case wrongMode(UInt32)
    /// A temporary file left by a program that died more than a day ago.
    case litter
    /// A file or folder that is none of ours.
    case unknownFile
  }

  /// How much a finding matters.
  public enum Severity: Int, Comparable, Sendable {
    /// Nothing is wrong with any document.
    case note
    /// A person should look at it.
    case attention
    /// Something that was stored cannot be read or trusted.
    case damage

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public let kind: Kind
  public let folder: Folder
  /// The name as listed, unfiltered: others wrote it. Empty where the folder itself is meant.
  public let file: String
  public let document: DocumentName?
  public let version: VersionNumber?

  public init(
    _ kind: Kind, folder: Folder, file: String, document: DocumentName? = nil,
    version: VersionNumber? = nil
  ) {
    self.kind = kind
    self.folder = folder
    self.file = file
    self.document = document
    self.version = version
  }

  public var severity: Severity {
    switch kind {
    case .damaged, .badHeader, .wrongChecksum, .truncated, .gap, .foreign, .brokenChain,
      .rolledBack, .altered, .unreadable, .notAFile, .tooLarge:
      .damage
    case .conflictCopy, .caseTwin, .newerFormat, .wrongMode: .attention
    case .litter, .unknownFile: .note
    }
  }
}
