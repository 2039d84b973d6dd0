import Glibc

/// Lets writers of one document on one machine go one after another, so that they seldom beat each
/// other to a version and work in vain.
///
/// Only a courtesy: exactly one writer wins by the publishing itself. It is not waited for long, as
/// the one who holds it may have been stopped; where it cannot be had the save goes on without.
struct Courtesy: ~Copyable {
  private let folder: Int32

  init(folder path: String) {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard folder >= 0 else { return }
    let end = monotonicNow() + Courtesy.longest
    while flock(folder, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, monotonicNow() < end else { return }
      usleep(UInt32.random(in: 200...1_500))
    }
  }

  deinit { if folder >= 0 { close(folder) } }

  private static let longest: UInt64 = 250 * oneMillisecond
}
