import Glibc
import Texts

/// Files that a person names, wherever they lie; read and written whole or not at all.
enum NamedFile {
  /// What a list of members may hold; no honest one comes near it.
  static let maximumMegabytes = 2

  /// The bytes of an ordinary file; pipes and devices, which have no end, are not touched.
  static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    var info = stat()
    guard stat(path, &info) == 0 else { throw unreadable(errno) }
    try check(info)
    // Not to wait for ever where a pipe has taken the file's place meanwhile.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &info) == 0 else { throw unreadable(errno) }
    try check(info)
    return try bytes(descriptor)
  }

  /// All that standard input has to say.
  static func readInput() throws(FileProblem) -> [UInt8] { try bytes(0) }

  private static func check(_ info: stat) throws(FileProblem) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notAFile
    }
    if info.st_size > maximumMegabytes << 20 { throw .tooLarge(megabytes: maximumMegabytes) }
  }

  private static func bytes(_ descriptor: Int32) throws(FileProblem) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return all }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(errno)
      }
      all += chunk[..<count]
      if all.count > maximumMegabytes << 20 { throw .tooLarge(megabytes: maximumMegabytes) }
    }
  }

  private static func unreadable(_ number: Int32) -> FileProblem {
    number == ENOENT || number == ENOTDIR ? .notThere : .unreadable(errno: number)
  }

  /// Writes a new file; one of that name that is there already is left as it is.
  static func write(new text: String, to path: String) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOCTTY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    var number: Int32 = 0
    do throws(Output.Problem) { try Output.write(text, to: descriptor) } catch {
      if case .failed(let said) = error { number = said } else { number = EIO }
    }
    if number == 0, fsync(descriptor) != 0 { number = errno }
    if close(descriptor) != 0, number == 0 { number = errno }
    guard number != 0 else { return }
    unlink(path)
    throw .unwritable(errno: number)
  }

  /// Takes away a file that was written here a moment ago.
  static func remove(_ path: String) { unlink(path) }

  private static func unwritable(_ path: String, _ number: Int32) -> FileProblem {
    switch number {
    case EEXIST:
      var info = stat()
      let isFolder = stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
      return isFolder ? .isFolder : .alreadyThere
    case EISDIR: return .isFolder
    case ENOENT, ENOTDIR: return .noFolder
    default: return .unwritable(errno: number)
    }
  }
}

extension Failure {
  init(_ problem: FileProblem, _ path: String) {
    let code: ExitCode =
      switch problem {
      case .notThere, .isFolder, .notAFile: .noInput
      case .noFolder, .alreadyThere: .cannotCreate
      case .unreadable, .unwritable: .readOrWrite
      case .tooLarge, .notText, .empty, .noHeadings, .noNames, .headingTwice, .tooManyLines:
        .data
      }
    self.init(.file(path, problem), code)
  }
}
