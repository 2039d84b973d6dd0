import Glibc

/// Says to the other programs that a folder is in use, for as long as this one lives.
///
/// Seen also by programs that cannot see this one's process number, as in a container that shares the
/// state directory; the kernel takes it away with the program, however that ends.
final class FolderLock: Sendable {
  private let file: Int32
  private let close: @Sendable (Int32) -> Void

  /// Nothing where another program holds the folder, or it is not there.
  convenience init?(
    _ path: String, close: @escaping @Sendable (Int32) -> Void = { Glibc.close($0) }
  ) {
    let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(file)
      return nil
    }
    self.init(file, close)
  }

  /// Takes over an open file: only what is whole is closed at its end, and by nobody else.
  private init(_ file: Int32, _ close: @escaping @Sendable (Int32) -> Void) {
    (self.file, self.close) = (file, close)
  }

  deinit { close(file) }
}
