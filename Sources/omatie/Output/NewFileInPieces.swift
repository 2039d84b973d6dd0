import Glibc
import Texts

/// A file that is too large to be made in memory first.
extension NewFile {
  /// Writes a file piece by piece; under its name it stands whole, or not at all.
  ///
  /// Until then it has no name where the disk allows that: a program that is killed leaves nothing.
  static func write<Result>(
    to path: String, mayReplace: Bool,
    _ fill: (_ write: ([UInt8]) throws -> Void) throws -> Result
  ) throws -> Result {
    let old = try standing(path, mayReplace: mayReplace)
    let temporary = temporaryName(path)
    let folder = FolderOf(path).path
    var isNamed = false
    var file = open(folder, O_WRONLY | O_DIRECTORY | temporaryFile | O_CLOEXEC, 0o600)
    if file < 0 {
      isNamed = true
      file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    }
    guard file >= 0 else { throw failure(path, errno) }
    var buffer: [UInt8] = []
    func flush() throws(Output.Problem) {
      try Output.write(buffer, to: file)
      buffer.removeAll(keepingCapacity: true)
    }
    do {
      let result = try fill { bytes in
        buffer += bytes
        if buffer.count >= 1 << 18 { try flush() }
      }
      try flush()
      var number = fsync(file) == 0 ? 0 : errno
      if number == 0, !isNamed {
        let unnamed = "/proc/self/fd/\(file)"
        number =
          linkat(AT_FDCWD, unnamed, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno
        isNamed = number == 0
      }
      if close(file) != 0, number == 0 { number = errno }
      file = -1
      if number == 0 { number = put(temporary, path, over: old) }
      guard number == 0 else {
        throw number == EEXIST ? Failure(.fileExists(path), .cannotCreate) : failure(path, number)
      }
      FolderOf(path).sync()
      return result
    } catch {
      if file >= 0 { close(file) }
      if isNamed { unlink(temporary) }
      if case .failed(let number)? = error as? Output.Problem { throw failure(path, number) }
      throw error
    }
  }

  /// A file without a name (O_TMPFILE without the folder's own flag), which Swift does not show.
  private static let temporaryFile: Int32 = 0o20000000
}

/// The folder in which a file lies.
struct FolderOf {
  let path: String

  init(_ file: String) {
    guard let slash = file.lastIndex(of: "/") else {
      path = "."
      return
    }
    path = slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The names in it outlive a power cut from now on, where the disk knows how to promise that.
  func sync() {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
