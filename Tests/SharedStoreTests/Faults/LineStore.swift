import Glibc
import SharedStore
import StoreTestSupport

/// A store of lines, numbered files in one folder, made well or in one of five ways that are known to fail.
///
/// Each version holds the lines of the one before and one more, so that whatever is missing is seen.
struct LineStore: Sendable {
  enum Way: String, CaseIterable, Sendable {
    /// Temporary file, sync, link, sync of the folder.
    case good
    /// Writes over the only file that there is.
    case inPlace
    /// Links without any sync.
    case noSync
    /// Says "saved" whatever the calls said.
    case ignoresErrors
    /// Whoever makes the lock file may write.
    case lockFile
    /// Looks whether the name is free, then renames over it.
    case looksThenRenames
  }

  let way: Way
  let directory: any Directory
  static let folder = Folder("plans")!
  private static let only = "only.txt"
  private static let lock = "lock"

  // MARK: Reading

  private static func number(_ name: String) -> Int? { Int(name.split(separator: ".")[0]) }

  /// The newest file and its lines; nil in place of the lines where it is torn.
  static func newest(_ directory: any Directory) throws -> (number: Int, lines: [String]?) {
    let numbers = try directory.list(folder).compactMap { number($0.name) }
    guard let number = numbers.max() else { return (0, try lines(only, directory)) }
    return (number, try lines("\(number).txt", directory))
  }

  private static func lines(_ name: String, _ directory: any Directory) throws -> [String]? {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try directory.read(name, in: folder, limit: 1 << 16)
    } catch {
      if error.number == ENOENT { return [] }
      throw error
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.last == "end" ? Array(lines.dropLast()) : nil
  }

  // MARK: Saving

  /// Adds a line; does nothing where it is there already.
  func save(_ line: String) throws {
    for _ in 0..<8 {
      let (number, found) = try LineStore.newest(directory)
      guard let lines = found else { throw SystemError(.read, EILSEQ) }
      if lines.contains(line) {
        if way != .noSync { try directory.sync(LineStore.folder) }
        return
      }
      let text = (lines + [line, "end"]).map { $0 + "\n" }.joined()
      if try publish(Array(text.utf8), as: "\(number + 1).txt") { return }
    }
    throw SystemError(.link, EBUSY)
  }

  /// Whether the name was free.
  private func publish(_ bytes: [UInt8], as name: String) throws -> Bool {
    switch way {
    case .good, .noSync: return try link(bytes, as: name)
    case .inPlace:
      try directory.overwrite(LineStore.only, in: LineStore.folder, with: bytes)
      return true
    case .ignoresErrors:
      _ = try? link(bytes, as: name)
      return true
    case .lockFile:
      try directory.close(try directory.create(LineStore.lock, in: LineStore.folder))
      defer { try? directory.remove(LineStore.lock, in: LineStore.folder) }
      return try link(bytes, as: name)
    case .looksThenRenames:
      if (try? directory.status(name, in: LineStore.folder)) != nil { return false }
      let temporary = try write(bytes)
      try directory.renameReplacing(temporary, to: name, in: LineStore.folder)
      try directory.sync(LineStore.folder)
      return true
    }
  }

  private func link(_ bytes: [UInt8], as name: String) throws -> Bool {
    let temporary = try write(bytes)
    defer { try? directory.remove(temporary, in: LineStore.folder) }
    do throws(SystemError) {
      try directory.link(temporary, to: name, in: LineStore.folder)
    } catch {
      if error.number == EEXIST { return false }
      throw error
    }
    if way != .noSync { try directory.sync(LineStore.folder) }
    return true
  }

  private func write(_ bytes: [UInt8]) throws -> String {
    let name = ".t-\(UInt64.random(in: 0...UInt64.max))"
    let file = try directory.create(name, in: LineStore.folder)
    do {
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try directory.write(rest, to: file)) }
      if way != .noSync { try directory.sync(file) }
    } catch {
      try? directory.close(file)
      throw error
    }
    try directory.close(file)
    return name
  }
}

extension LineStore {
  /// The save of a third line, with two that were there before.
  static func toBreak(_ way: Way) throws -> SaveToBreak {
    let disk = MemoryDirectory()
    try disk.makeFolder(folder)
    if way == .inPlace {
      try disk.plant("one\ntwo\nend\n", as: only, in: folder)
    } else {
      for line in ["one", "two"] { try LineStore(way: .good, directory: disk).save(line) }
    }
    var image = disk.image
    image.syncAll()
    return SaveToBreak(
      way.rawValue, image,
      start: { directory in
        { try LineStore(way: way, directory: directory).save("ours") }
      },
      others: { try LineStore(way: way, directory: $0).save("theirs") },
      look: { look(at: $0) })
  }

  private static func look(at directory: any Directory) -> SaveToBreak.Found {
    guard let lines = try? newest(directory).lines else { return .damaged("torn") }
    guard lines.starts(with: ["one", "two"]) else { return .lost("\(lines)") }
    switch Set(lines.dropFirst(2)) {
    case []: return .before
    case ["ours"]: return .after
    case ["theirs"]: return .others
    default: return .both
    }
  }
}
