import Glibc

/// Which file it is, and as it was when it was looked at.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let node: UInt64
  private let size: Int64
  private let changed: [Int]

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    changed = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// Nothing where nothing stands there; a link is itself meant.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
