import Glibc
import SharedStore

/// Small files of this user alone, outside the shared directory: folders 0700, files 0600.
enum PrivateFile {
  /// All bytes of a file up to a limit; nothing where it is missing, too large or unreadable.
  static func read(_ path: String, limit: Int = 1 << 20) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit
    else { return nil }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limit {
      let count = Glibc.read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
    return nil
  }

  /// Writes a file whole or not at all; answers an errno, 0 on success.
  static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    do throws(SystemError) {
      let folder = try DiskDirectory.make(path: parent(of: path), rights: .personal)
      try write(bytes, to: name, in: folder)
      return 0
    } catch { return error.number }
  }

  /// The same in a folder that is open.
  static func write(
    _ bytes: [UInt8], to name: String, in folder: any Directory
  ) throws(SystemError) {
    try folder.replace(name, in: .root, with: bytes, durable: true)
  }

  /// Takes a file away; whether it is gone.
  static func remove(_ path: String) -> Bool { unlink(path) == 0 || errno == ENOENT }

  /// Makes a folder and those above it; only what is made gets the mode 0700.
  static func makeFolders(_ path: String) -> Int32 {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return 0 }
    guard errno == ENOENT, path != "/", !path.isEmpty else { return errno }
    let above = makeFolders(parent(of: path))
    guard above == 0 else { return above }
    return mkdir(path, 0o700) == 0 || errno == EEXIST ? 0 : errno
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
