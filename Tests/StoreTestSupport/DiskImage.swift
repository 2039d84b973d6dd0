public import SharedStore

/// All that lies on a disk in memory: what programs see, and what would be there after a power cut.
///
/// A value: a test keeps one for every moment of a save.
public struct DiskImage: Sendable {
  /// What a name stands for.
  public enum Item: Hashable, Sendable {
    case file(Int)
    case folder
  }

  struct File: Sendable {
    var bytes: [UInt8] = []
    /// The bytes as last synced; nil where they never were.
    var synced: [UInt8]?
    var modified: Int64
  }

  /// Files by the number of their inode.
  var files: [Int: File] = [:]
  var names: [Folder: [String: Item]] = [.root: [:]]
  /// The names of each folder as they were when it was last synced.
  var syncedNames: [Folder: [String: Item]] = [.root: [:]]
  var lastNumber = 0
  /// Seconds since 1970 by the disk's own clock.
  var clock: Int64 = 1_800_000_000

  public init() {}

  /// A disk that has been at rest: all that a directory holds is on it, and would outlive a power cut.
  public init(copying directory: any Directory) throws(SystemError) {
    try copy(.root, from: directory)
    syncAll()
  }

  private mutating func copy(_ folder: Folder, from directory: any Directory) throws(SystemError) {
    names[folder] = [:]
    for entry in try directory.list(folder) {
      if entry.kind == .folder {
        guard let below = folder.sub(entry.name) else { continue }
        names[folder]?[entry.name] = .folder
        try copy(below, from: directory)
      } else {
        let bytes = try directory.read(entry.name, in: folder, limit: 1 << 24)
        let number = newFile(bytes)
        names[folder]?[entry.name] = .file(number)
      }
    }
  }

  mutating func newFile(_ bytes: [UInt8] = []) -> Int {
    lastNumber += 1
    files[lastNumber] = File(bytes: bytes, modified: clock)
    return lastNumber
  }

  /// Time passes without a fault: all is on the disk.
  public mutating func syncAll() {
    files = files.mapValues { file in
      var file = file
      file.synced = file.bytes
      return file
    }
    syncedNames = names
  }

  /// The bytes of every file by its path; temporary names are all one.
  public var contents: [String: [[UInt8]]] {
    var contents: [String: [[UInt8]]] = [:]
    for (folder, names) in names {
      for (name, item) in names {
        let shown = name.hasPrefix(".t-") ? ".t-" : name
        let path = "\(folder.path)/\(shown)"
        guard case .file(let number) = item else {
          contents[path + "/"] = []
          continue
        }
        contents[path, default: []].append(files[number]?.bytes ?? [])
      }
    }
    for path in contents.keys { contents[path]?.sort { $0.lexicographicallyPrecedes($1) } }
    return contents
  }
}
