import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

/// The three kinds of directory that every promise is tried on.
enum Place: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case disk, memory, unkind
  var testDescription: String { rawValue }

  /// Runs the body on a fresh directory, which is gone afterwards.
  func with<Answer>(
    weather: UnkindDirectory.Weather = .bearable,
    _ body: (any Directory) throws -> Answer
  ) throws -> Answer {
    switch self {
    case .memory: return try body(MemoryDirectory())
    case .unkind: return try body(UnkindDirectory(MemoryDirectory(), seed: 42, weather: weather))
    case .disk:
      let folder = try TemporaryFolder()
      return try body(try DiskDirectory.make(path: folder.path + "/store"))
    }
  }
}

/// A folder under /tmp of its own, removed with all it holds.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/omatie-store-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(.makeFolder, errno) }
    path = String(cString: made)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove(path + "/" + name) }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}

extension Store {
  /// A store that waits for nothing.
  convenience init(quick directory: any Directory, defeats: Int = 100) throws(StoreError) {
    try self.init(
      directory: directory, patience: Patience(defeats: defeats, sleep: { _ in }))
  }
}

let aino = Author(member: "maino", machine: "pc1")
let bo = Author(member: "mbo", machine: "pc2")

func proposal(_ payload: JSON, by author: Author = aino, time: String = "t") -> Proposal {
  Proposal(
    payload: payload, head: ["size": JSON(payload.objectValue?.count ?? 0)],
    change: ["name": "test"], author: author, time: time)
}

let plan = DocumentName(kind: "plans", id: "p1")!

/// Merges by the plain rules.
func merging(_ conflict: Conflict) -> Proposal {
  let merged = ThreeWay { _ in .value }.payload(of: conflict)
  return conflict.ours.with(payload: merged, head: [:])
}

extension Directory {
  /// Puts a file there as anybody might.
  func plant(_ text: String, as name: String, in folder: Folder) throws {
    try plant(Array(text.utf8), as: name, in: folder)
  }

  func plant(_ bytes: [UInt8], as name: String, in folder: Folder) throws {
    let file = try create(name, in: folder)
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try write(rest, to: file)) }
    try close(file)
  }

  func names(_ folder: Folder) throws -> [String] { try list(folder).map(\.name).sorted() }
}
