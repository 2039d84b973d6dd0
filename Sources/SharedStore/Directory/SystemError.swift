internal import Glibc

/// A file call that failed: which one, and the number the system gave.
public struct SystemError: Error, Hashable, Sendable {
  /// The call on a directory that failed.
  public enum Call: String, Sendable {
    case open, list, look, read, status, create, write, sync, close, link, rename, remove
    case makeFolder, syncFolder, append, fileSystem, watch
  }
  public let call: Call
  /// The errno value.
  public let number: Int32

  public init(_ call: Call, _ number: Int32) {
    self.call = call
    self.number = number
  }

  var isNotThere: Bool { number == ENOENT || number == ENOTDIR }
  var isAlreadyThere: Bool { number == EEXIST }

  /// Said by shares about a file that is fine a moment later: just published, or a connection renewed.
  var isPassing: Bool {
    [EINVAL, EAGAIN, ESTALE, ECONNABORTED, EIO, ETIMEDOUT, ENOTCONN, ECONNRESET].contains(number)
  }

  /// Said by file systems to the sync of any folder.
  var saysThatFoldersCannotBeSynced: Bool { [EINVAL, ENOTSUP, ENOSYS].contains(number) }

  /// Of a call that publishes: certainly nothing was published by it.
  var surelyDidNothing: Bool {
    [EACCES, EROFS, ENOSPC, EDQUOT, EMLINK, ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP, EFBIG].contains(
      number)
  }
}

let noSpaceLeft = ENOSPC
let notSupported = ENOTSUP
