import Glibc
import Texts

/// Writes a file that the user named: whole, or not at all.
enum NewFile {
  static func write(_ text: String, to path: String) throws(Failure) {
    let temporary = path + ".omatie-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var number: Int32 = 0
    do throws(Output.Problem) { try Output.write(text, to: descriptor) } catch {
      if case .failed(let said) = error { number = said } else { number = EIO }
    }
    if number == 0, fsync(descriptor) != 0 { number = errno }
    if close(descriptor) != 0, number == 0 { number = errno }
    if number == 0, rename(temporary, path) != 0 { number = errno }
    guard number != 0 else { return }
    unlink(temporary)
    throw failure(path, number)
  }

  private static func failure(_ path: String, _ number: Int32) -> Failure {
    let isFull = number == ENOSPC || number == EIO || number == EDQUOT
    return Failure(
      .fileNotWritable(path, errno: number),
      isFull ? .readOrWrite : .cannotCreate)
  }
}
