import CLinux
import Glibc
import Texts

/// Writes a file that the user named: whole, or not at all.
enum NewFile {
  static func write(_ text: String, to path: String, mayReplace: Bool) throws(Failure) {
    try write(Array(text.utf8), to: path, mayReplace: mayReplace)
  }

  /// - Parameter mayReplace: otherwise what is there already stays, and that is an error.
  static func write(_ bytes: [UInt8], to path: String, mayReplace: Bool) throws(Failure) {
    let old = try standing(path, mayReplace: mayReplace)
    let temporary = temporaryName(path)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var number = fill(descriptor, bytes)
    if number == 0 {
      number = old.map { replace($0, by: temporary, path) } ?? putNew(temporary, path, bytes)
    }
    if number == 0 { return }
    unlink(temporary)
    throw number == EEXIST ? Failure(.fileExists(path), .cannotCreate) : failure(path, number)
  }

  static func temporaryName(_ path: String) -> String {
    let unique = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    return path + ".omatie-\(getpid())-\(unique)"
  }

  /// Gives a file that is whole its name, in the place of the one that was seen there.
  static func put(_ temporary: String, _ path: String, over old: FileIdentity?) -> Int32 {
    old.map { replace($0, by: temporary, path) } ?? putNew(temporary, path, nil)
  }

  /// What lies now where the file is to be put; nothing where nothing does.
  ///
  /// Only ordinary files are replaced: a folder, a device or a pipe is nobody's old list, and a link
  /// may lead to a file that has nothing to do with it.
  static func standing(
    _ path: String, mayReplace: Bool
  ) throws(Failure) -> FileIdentity? {
    if KeptPlace.holds(path) { throw Failure(.fileIsKept(path), .cannotCreate) }
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(.fileIsNone(path), .cannotCreate)
    }
    guard mayReplace else { throw Failure(.fileExists(path), .cannotCreate) }
    return FileIdentity(status)
  }

  /// Puts the file in the place of the one that was seen there; what came meanwhile stays.
  ///
  /// The two change places in one step, and only then it is looked which one was taken out.
  private static func replace(
    _ old: FileIdentity, by temporary: String, _ path: String
  ) -> Int32 {
    let number = -linux_exchange(AT_FDCWD, temporary, path)
    guard number == 0 else {
      // It has gone: nothing is replaced any more. Or the disk can exchange nothing.
      if number == ENOENT { return putNew(temporary, path, nil) }
      guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(number) else { return number }
      guard FileIdentity(at: path) == old else { return EEXIST }
      return rename(temporary, path) == 0 ? 0 : errno
    }
    guard FileIdentity(at: temporary) != old else {
      unlink(temporary)
      return 0
    }
    let back = -linux_exchange(AT_FDCWD, temporary, path)
    return back == 0 ? EEXIST : back
  }

  /// Puts the whole file in its place where nothing stands there, on disks without links too.
  ///
  /// - Parameter bytes: what the file says; nothing where it is not written anew.
  private static func putNew(_ temporary: String, _ path: String, _ bytes: [UInt8]?) -> Int32 {
    if link(temporary, path) == 0 {
      unlink(temporary)
      return 0
    }
    if errno == EEXIST { return EEXIST }
    let number = -linux_rename_without_replacing(AT_FDCWD, temporary, path)
    guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(number) else { return number }
    guard let bytes else { return number }
    // Disks that can do neither: the words go into a file that only one can create.
    let taken = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard taken >= 0 else { return errno }
    let written = fill(taken, bytes)
    unlink(written == 0 ? temporary : path)
    return written
  }

  /// Writes all and closes; the number of what went wrong.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    var number: Int32 = 0
    do throws(Output.Problem) { try Output.write(bytes, to: descriptor) } catch {
      if case .failed(let said) = error { number = said } else { number = EIO }
    }
    if number == 0, fsync(descriptor) != 0 { number = errno }
    if close(descriptor) != 0, number == 0 { number = errno }
    return number
  }

  static func failure(_ path: String, _ number: Int32) -> Failure {
    if number == ENOENT || number == ENOTDIR { return Failure(.noFolder, path) }
    let isFull = number == ENOSPC || number == EIO || number == EDQUOT
    return Failure(
      .fileNotWritable(path, errno: number),
      isFull ? .readOrWrite : .cannotCreate)
  }
}
