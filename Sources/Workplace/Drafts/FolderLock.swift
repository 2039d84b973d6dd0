import Glibc

/// Says to the other programs that a folder is in use, for as long as this one lives.
///
/// Seen also by programs that cannot see this one's process number, as in a container that shares the
/// state directory; the kernel takes it away with the program, however that ends.
final class FolderLock: Sendable {
  private let file: Int32

  /// Nothing where another program holds the folder, or it is not there.
  init?(_ path: String) {
    file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    close(file)
    return nil
  }

  deinit { close(file) }
}
