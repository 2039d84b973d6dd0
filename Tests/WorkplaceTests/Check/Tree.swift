import Glibc
import TestSupport

/// A folder with all it holds, byte for byte: to be compared, and to be put back.
struct Tree: Equatable {
  enum Node: Equatable {
    case folder(mode: UInt32)
    case file([UInt8], mode: UInt32)
    case link(String)
    /// A pipe, a device, a socket.
    case other(mode: UInt32)
  }

  private(set) var nodes: [String: Node] = [:]

  init(_ root: String) { read(root, "") }

  /// The paths of the files, in their order.
  var files: [String] {
    nodes.keys.filter { if case .file = nodes[$0] { true } else { false } }.sorted()
  }

  func bytes(_ path: String) -> [UInt8] {
    if case .file(let bytes, _) = nodes[path] { bytes } else { [] }
  }

  mutating func remove(_ path: String) { nodes[path] = nil }

  /// Makes the folder what it was.
  func put(back root: String) {
    SharedPlace.removeAll(root)
    mkdir(root, 0o770)
    for (path, node) in nodes.sorted(by: { $0.key < $1.key }) {
      let place = "\(root)/\(path)"
      switch node {
      case .folder(let mode):
        mkdir(place, 0o700)
        chmod(place, mode)
      case .file(let bytes, let mode): Tree.write(bytes, to: place, mode: mode)
      case .link(let target): symlink(target, place)
      case .other(let mode): mkfifo(place, mode)
      }
    }
  }

  static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o660) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    fchmod(file, mode)
    close(file)
  }

  private mutating func read(_ root: String, _ below: String) {
    for name in SharedPlace.names(root + "/" + below) {
      let path = below.isEmpty ? name : "\(below)/\(name)"
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else { continue }
      let mode = status.st_mode & 0o7777
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        nodes[path] = .folder(mode: mode)
        read(root, path)
      case S_IFREG: nodes[path] = .file(FileBytes.of("\(root)/\(path)") ?? [], mode: mode)
      case S_IFLNK: nodes[path] = .link(Tree.target("\(root)/\(path)"))
      default: nodes[path] = .other(mode: mode)
      }
    }
  }

  private static func target(_ path: String) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes {
      readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
