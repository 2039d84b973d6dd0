import Glibc
public import SharedStore
import Synchronization

/// A directory in memory that behaves as a disk does.
public final class MemoryDirectory: Directory {
  final class File: Sendable {
    struct Content {
      var bytes: [UInt8] = []
      var modified: Int64
    }
    let content: Mutex<Content>
    let inode: UInt64

    init(inode: UInt64, modified: Int64) {
      self.inode = inode
      content = Mutex(Content(modified: modified))
    }
  }

  struct Place {
    var folders: [Folder: [String: File]] = [.root: [:]]
    var open: [Int: File] = [:]
    var lastNumber = 0
    /// Seconds since 1970 by the directory's own clock.
    var clock: Int64 = 1_800_000_000
  }

  private let place = Mutex(Place())
  private let kind: FileSystemKind

  public init(fileSystem: FileSystemKind = .memory) { kind = fileSystem }

  /// Moves the directory's clock on, for tests of what is old.
  public func pass(seconds: Int64) { place.withLock { $0.clock += seconds } }

  public func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    try with(folder, .list) { place, files throws(SystemError) in
      let folders = place.folders.keys.filter { $0.parent == folder }.map {
        Entry(name: $0.lastName, kind: .folder)
      }
      return files.keys.map { Entry(name: $0, kind: .file) } + folders
    }
  }

  public func look(_ folder: Folder) throws(SystemError) {
    try with(folder, .look) { _, _ throws(SystemError) in }
  }

  public func read(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> [UInt8] {
    try checkName(name, .read)
    return try with(folder, .read) { place, files throws(SystemError) in
      guard let file = files[name] else {
        if let sub = folder.sub(name), place.folders[sub] != nil {
          throw SystemError(.read, EISDIR)
        }
        throw SystemError(.read, ENOENT)
      }
      let bytes = file.content.withLock { $0.bytes }
      if bytes.count > limit { throw SystemError(.read, EFBIG) }
      return bytes
    }
  }

  public func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    try checkName(name, .status)
    return try with(folder, .status) { place, files throws(SystemError) in
      guard let file = files[name] else {
        if let sub = folder.sub(name), place.folders[sub] != nil { return Self.folderStatus }
        throw SystemError(.status, ENOENT)
      }
      return file.content.withLock { content in
        FileStatus(
          kind: .file, size: content.bytes.count, mode: 0o660, modified: (content.modified, 0),
          inode: file.inode)
      }
    }
  }

  public func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    try with(folder, .status) { _, _ throws(SystemError) in Self.folderStatus }
  }

  private static let folderStatus = FileStatus(
    kind: .folder, size: 0, mode: 0o2770, modified: (0, 0), inode: 1)

  public func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    try checkName(name, .create)
    return try with(folder, .create) { place, files throws(SystemError) in
      try requireFree(name, folder, place, files, .create)
      place.lastNumber += 1
      let file = File(inode: UInt64(place.lastNumber), modified: place.clock)
      files[name] = file
      place.open[place.lastNumber] = file
      return OpenFile(number: place.lastNumber)
    }
  }

  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    let (open, now) = place.withLock { ($0.open[file.number], $0.clock) }
    guard let open else { throw SystemError(.write, EBADF) }
    open.content.withLock {
      $0.bytes += bytes
      $0.modified = now
    }
    return bytes.count
  }

  public func sync(_ file: OpenFile) throws(SystemError) {
    if place.withLock({ $0.open[file.number] == nil }) { throw SystemError(.sync, EBADF) }
  }

  public func close(_ file: OpenFile) throws(SystemError) {
    let found = place.withLock { $0.open.removeValue(forKey: file.number) != nil }
    if !found { throw SystemError(.close, EBADF) }
  }

  public func link(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .link)
    try with(folder, .link) { place, files throws(SystemError) in
      if kind.isFAT { throw SystemError(.link, EPERM) }
      guard let file = files[name] else { throw SystemError(.link, ENOENT) }
      try requireFree(newName, folder, place, files, .link)
      files[newName] = file
    }
  }

  public func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .rename)
    try with(folder, .rename) { place, files throws(SystemError) in
      guard let file = files[name] else { throw SystemError(.rename, ENOENT) }
      try requireFree(newName, folder, place, files, .rename)
      files[name] = nil
      files[newName] = file
    }
  }

  public func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .rename)
    try with(folder, .rename) { place, files throws(SystemError) in
      guard let file = files[name] else { throw SystemError(.rename, ENOENT) }
      if let sub = folder.sub(newName), place.folders[sub] != nil {
        throw SystemError(.rename, EISDIR)
      }
      files[name] = nil
      files[newName] = file
    }
  }

  public func remove(_ name: String, in folder: Folder) throws(SystemError) {
    try with(folder, .remove) { _, files throws(SystemError) in
      if files.removeValue(forKey: name) == nil { throw SystemError(.remove, ENOENT) }
    }
  }

  public func makeFolder(_ folder: Folder) throws(SystemError) {
    guard let parent = folder.parent else { throw SystemError(.makeFolder, EEXIST) }
    try with(parent, .makeFolder) { place, files throws(SystemError) in
      try requireFree(folder.lastName, parent, place, files, .makeFolder)
      place.folders[folder] = [:]
    }
  }

  public func sync(_ folder: Folder) throws(SystemError) {
    try with(folder, .syncFolder) { _, _ throws(SystemError) in }
  }

  public func append(
    _ bytes: [UInt8], to name: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(name, .append)
    try with(folder, .append) { place, files throws(SystemError) in
      let file = files[name] ?? File(inode: UInt64(place.lastNumber + 1), modified: place.clock)
      place.lastNumber += 1
      files[name] = file
      file.content.withLock { content in
        if let last = content.bytes.last, last != 0x0A { content.bytes.append(0x0A) }
        content.bytes += bytes
      }
    }
  }

  public func fileSystem() throws(SystemError) -> FileSystemKind { kind }

  public func addWatch(
    _ folder: Folder, to inotify: Int32, mask: UInt32
  ) throws(SystemError) -> Int32 {
    throw SystemError(.watch, ENOTSUP)
  }

  private func requireFree(
    _ name: String, _ folder: Folder, _ place: Place, _ files: [String: File],
    _ call: SystemError.Call
  ) throws(SystemError) {
    let isFolder = folder.sub(name).map { place.folders[$0] != nil } ?? false
    if files[name] != nil || isFolder { throw SystemError(call, EEXIST) }
  }

  private func with<Answer: Sendable>(
    _ folder: Folder, _ call: SystemError.Call,
    _ work: (inout Place, inout [String: File]) throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    let result: Result<Answer, SystemError> = place.withLock { place in
      guard var files = place.folders[folder] else {
        return .failure(SystemError(call, ENOENT))
      }
      do throws(SystemError) {
        let answer = try work(&place, &files)
        place.folders[folder] = files
        return .success(answer)
      } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension Folder {
  /// The last part of its path.
  var lastName: String { path.split(separator: "/").last.map(String.init) ?? "" }
}

/// As every directory does: a name is one part of a path and nothing else.
func checkName(_ name: String, _ call: SystemError.Call) throws(SystemError) {
  if name.isEmpty || name == "." || name == ".." || name.utf8.contains(0x2F)
    || name.utf8.contains(0) || name.utf8.count > 255
  {
    throw SystemError(call, EINVAL)
  }
}
