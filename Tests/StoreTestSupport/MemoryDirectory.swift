import Glibc
public import SharedStore
import Synchronization

/// A directory in memory that behaves as a disk does, and knows what a power cut would leave of it.
public final class MemoryDirectory: Directory {
  fileprivate struct Place {
    var image: DiskImage
    /// Inodes by the numbers of open files.
    var open: [Int: Int] = [:]
    var lastOpen = 0
    /// The disk after each call that changed it, while a test asks for that.
    var history: [DiskImage]?
  }

  private typealias Names = [String: DiskImage.Item]
  private let place: Mutex<Place>
  private let kind: FileSystemKind

  public init(_ image: DiskImage = DiskImage(), fileSystem: FileSystemKind = .memory) {
    kind = fileSystem
    place = Mutex(Place(image: image))
  }

  /// The disk as it is now.
  public var image: DiskImage { place.withLock { $0.image } }

  /// From now on the disk is kept as it is after each change.
  public func record() { place.withLock { $0.history = [$0.image] } }

  /// The disk as it was before the first change and after each one since ``record()``.
  public var history: [DiskImage] { place.withLock { $0.history ?? [] } }

  /// Moves the directory's clock on, for tests of what is old.
  public func pass(seconds: Int64) { place.withLock { $0.image.clock += seconds } }

  // MARK: Reading

  public func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    try look(folder, .list) { _, names throws(SystemError) in
      names.map { Entry(name: $0.key, kind: $0.value == .folder ? .folder : .file) }
    }
  }

  public func look(_ folder: Folder) throws(SystemError) {
    try look(folder, .look) { _, _ throws(SystemError) in }
  }

  public func read(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> [UInt8] {
    try checkName(name, .read)
    return try look(folder, .read) { image, names throws(SystemError) in
      guard let number = try number(name, names, .read), let file = image.files[number] else {
        throw SystemError(.read, EISDIR)
      }
      if file.bytes.count > limit { throw SystemError(.read, EFBIG) }
      return file.bytes
    }
  }

  public func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    try checkName(name, .status)
    return try look(folder, .status) { image, names throws(SystemError) in
      guard let number = try number(name, names, .status), let file = image.files[number] else {
        return Self.folderStatus
      }
      return FileStatus(
        kind: .file, size: file.bytes.count, mode: 0o660, modified: (file.modified, 0),
        inode: UInt64(number))
    }
  }

  public func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    try look(folder, .status) { _, _ throws(SystemError) in Self.folderStatus }
  }

  private static let folderStatus = FileStatus(
    kind: .folder, size: 0, mode: 0o2770, modified: (0, 0), inode: 1)

  public func fileSystem() throws(SystemError) -> FileSystemKind { kind }

  public func addWatch(
    _ folder: Folder, to inotify: Int32, mask: UInt32
  ) throws(SystemError) -> Int32 {
    throw SystemError(.watch, ENOTSUP)
  }

  // MARK: Writing

  public func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    try checkName(name, .create)
    return try change(folder, .create) { place, names throws(SystemError) in
      if names[name] != nil { throw SystemError(.create, EEXIST) }
      let number = place.image.newFile()
      names[name] = .file(number)
      return place.opened(number)
    }
  }

  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    try change(file, .write) { file, now in
      file.bytes += bytes
      file.modified = now
    }
    return bytes.count
  }

  public func sync(_ file: OpenFile) throws(SystemError) {
    try change(file, .sync) { file, _ in file.synced = file.bytes }
  }

  public func close(_ file: OpenFile) throws(SystemError) {
    let found = place.withLock { $0.open.removeValue(forKey: file.number) != nil }
    if !found { throw SystemError(.close, EBADF) }
  }

  public func openToAppend(
    _ name: String, in folder: Folder
  ) throws(SystemError) -> FileToAppend {
    try checkName(name, .append)
    return try change(folder, .append) { place, names throws(SystemError) in
      if names[name] == nil { names[name] = .file(place.image.newFile()) }
      guard let number = try number(name, names, .append) else {
        throw SystemError(.append, EISDIR)
      }
      let last = place.image.files[number]?.bytes.last
      return FileToAppend(
        file: place.opened(number), endsMidLine: (last ?? 0x0A) != 0x0A)
    }
  }

  public func link(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .link)
    try change(folder, .link) { _, names throws(SystemError) in
      if kind.isFAT { throw SystemError(.link, EPERM) }
      guard let number = try number(name, names, .link) else { throw SystemError(.link, EPERM) }
      if names[newName] != nil { throw SystemError(.link, EEXIST) }
      names[newName] = .file(number)
    }
  }

  public func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .rename)
    try change(folder, .rename) { _, names throws(SystemError) in
      guard let item = names[name] else { throw SystemError(.rename, ENOENT) }
      if names[newName] != nil { throw SystemError(.rename, EEXIST) }
      names[name] = nil
      names[newName] = item
    }
  }

  public func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(newName, .rename)
    try change(folder, .rename) { _, names throws(SystemError) in
      guard let item = names[name] else { throw SystemError(.rename, ENOENT) }
      if names[newName] == .folder { throw SystemError(.rename, EISDIR) }
      names[name] = nil
      names[newName] = item
    }
  }

  /// The old bytes are gone first, then the new ones come: as a disk does it.
  public func overwrite(
    _ name: String, in folder: Folder, with bytes: [UInt8]
  ) throws(SystemError) {
    for part in [[], bytes] {
      try change(folder, .write) { place, names throws(SystemError) in
        guard let number = try number(name, names, .write) else {
          throw SystemError(.write, EISDIR)
        }
        place.image.files[number]?.bytes = part
      }
    }
  }

  public func remove(_ name: String, in folder: Folder) throws(SystemError) {
    try change(folder, .remove) { _, names throws(SystemError) in
      if names.removeValue(forKey: name) == nil { throw SystemError(.remove, ENOENT) }
    }
  }

  public func makeFolder(_ folder: Folder) throws(SystemError) {
    guard let parent = folder.parent else { throw SystemError(.makeFolder, EEXIST) }
    try change(parent, .makeFolder) { place, names throws(SystemError) in
      if names[folder.lastName] != nil { throw SystemError(.makeFolder, EEXIST) }
      names[folder.lastName] = .folder
      place.image.names[folder] = [:]
    }
  }

  public func sync(_ folder: Folder) throws(SystemError) {
    try change(folder, .syncFolder) { place, names throws(SystemError) in
      place.image.syncedNames[folder] = names
    }
  }

  // MARK: The parts

  /// The file of a name; nil for a folder.
  private func number(
    _ name: String, _ names: Names, _ call: SystemError.Call
  ) throws(SystemError) -> Int? {
    switch names[name] {
    case .file(let number): number
    case .folder: nil
    case nil: throw SystemError(call, ENOENT)
    }
  }

  private func look<Answer: Sendable>(
    _ folder: Folder, _ call: SystemError.Call,
    _ work: (DiskImage, Names) throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    let image = image
    guard let names = image.names[folder] else { throw SystemError(call, ENOENT) }
    return try work(image, names)
  }

  private func change<Answer: Sendable>(
    _ folder: Folder, _ call: SystemError.Call,
    _ work: (inout Place, inout Names) throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    let result: Result<Answer, SystemError> = place.withLock { place in
      guard var names = place.image.names[folder] else {
        return .failure(SystemError(call, ENOENT))
      }
      do throws(SystemError) {
        let answer = try work(&place, &names)
        place.image.names[folder] = names
        place.history?.append(place.image)
        return .success(answer)
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func change(
    _ file: OpenFile, _ call: SystemError.Call, _ work: (inout DiskImage.File, Int64) -> Void
  ) throws(SystemError) {
    let isOpen = place.withLock { place in
      guard let number = place.open[file.number], var content = place.image.files[number] else {
        return false
      }
      work(&content, place.image.clock)
      place.image.files[number] = content
      place.history?.append(place.image)
      return true
    }
    if !isOpen { throw SystemError(call, EBADF) }
  }
}

extension MemoryDirectory.Place {
  fileprivate mutating func opened(_ number: Int) -> OpenFile {
    lastOpen += 1
    open[lastOpen] = number
    return OpenFile(number: lastOpen)
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
