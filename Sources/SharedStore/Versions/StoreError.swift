internal import Glibc

/// Why the store did not do what it was asked: a code for the texts, the errno behind it, and where.
///
/// Whatever the code, nothing that was in the directory before is touched, and a save that threw
/// has not been said to be saved: keep the draft.
public struct StoreError: Error, Hashable, Sendable {
  /// What kept the store from reading or writing, as callers tell cases apart.
  public enum Code: Hashable, Sendable {
    /// The disk or the quota is full.
    case noSpace
    /// The file system is mounted read-only.
    case readOnly
    case noPermission
    /// The disk or the server reports an input/output error.
    case ioError
    /// There is no such document, version or folder, and that was asked of the server itself.
    case notThere
    /// The version's file is not what its name says, or its number is taken by such a file.
    case damaged(Finding.Kind)
    /// A newer program wrote it; it is left untouched.
    case newerFormat(Int)
    /// The share does not answer, or not yet: the same call may go through later.
    case shareSilent
    /// Others saved first so many times in a row that the save was given up for now.
    case tooBusy
    /// The version was published, but the server does not confirm that it outlives a power cut.
    case unconfirmed
    /// The call that publishes failed and its outcome could not be found out.
    case outcomeUnknown
    /// The directory has no way to publish safely, so it is open for reading only.
    case cannotPublish(ReadOnlyReason)
    /// The payload is not what a file may hold: too deep, too long, a key outside ASCII.
    case notStorable(String)
    /// The file is larger than is read.
    case tooLarge
    /// The path is no directory.
    case notADirectory
    /// The name is taken already.
    case alreadyThere
    /// The directory's name leads to another one, or to none: what is written would be seen by nobody.
    case movedAway
  }

  public let code: Code
  /// The system's number behind it, 0 where there is none.
  public let errno: Int32
  public let call: SystemError.Call?
  public let document: DocumentName?
  public let version: VersionNumber?

  public init(
    _ code: Code, errno: Int32 = 0, call: SystemError.Call? = nil, document: DocumentName? = nil,
    version: VersionNumber? = nil
  ) {
    self.code = code
    self.errno = errno
    self.call = call
    self.document = document
    self.version = version
  }

  init(_ error: SystemError, _ document: DocumentName? = nil, _ version: VersionNumber? = nil) {
    self.init(
      StoreError.code(error), errno: error.number, call: error.call, document: document,
      version: version)
  }

  /// Whether the same call may succeed later without anybody mending anything.
  public var mayPass: Bool {
    switch code {
    case .shareSilent, .tooBusy, .ioError, .outcomeUnknown, .unconfirmed: true
    default: false
    }
  }

  private static func code(_ error: SystemError) -> Code {
    switch error.number {
    case ENOSPC, EDQUOT: .noSpace
    case EFBIG: error.call == .write ? .noSpace : .tooLarge
    case EROFS: .readOnly
    case EACCES, EPERM: .noPermission
    case ENOENT: .notThere
    case ENOTDIR: .notADirectory
    case EEXIST: .alreadyThere
    case EAGAIN, ESTALE, ECONNABORTED, ECONNRESET, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH,
      ENETDOWN, ENETUNREACH, ENONET, EREMOTEIO, ENOLINK:
      .shareSilent
    default: .ioError
    }
  }
}

/// Why a directory is open for reading only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// No hard links and not FAT: two people saving at once could lose a word there.
  case noHardLinks
  /// Hard links that replace what is there: the same danger.
  case linksReplace
  /// The program may not write there.
  case noPermission
  case readOnlyFileSystem
  case noSpace
  /// The probe failed with another error.
  case error(Int32)

  /// Whether somebody may mend it while a program is at work: rights are given, a disk is mounted anew.
  public var mayBeMended: Bool {
    switch self {
    case .noSpace, .error, .noPermission, .readOnlyFileSystem: true
    case .noHardLinks, .linksReplace: false
    }
  }

  /// Whether it may be over the next time somebody saves: a full disk is emptied, a share comes back.
  public var mayPass: Bool {
    switch self {
    case .noSpace, .error: true
    case .noHardLinks, .linksReplace, .noPermission, .readOnlyFileSystem: false
    }
  }
}
