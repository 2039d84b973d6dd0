internal import Glibc
internal import Zip

/// The shared directory in an archive, for reading only.
final class ArchiveDirectory: Directory {
  let files: [Folder: [String: ArchivedFile]]
  private let reader: ZipReader?
  private let folders: Set<Folder>

  init(_ reader: ZipReader?, _ files: [Folder: [String: ArchivedFile]]) {
    (self.reader, self.files) = (reader, files)
    var folders: Set<Folder> = [.root]
    for folder in files.keys {
      var here = folder
      while let parent = here.parent {
        folders.insert(here)
        here = parent
      }
    }
    self.folders = folders
  }

  func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    try look(folder)
    let below = folders.filter { $0.parent == folder }.compactMap(\.parts.last)
    return (files[folder] ?? [:]).keys.map { Entry(name: $0, kind: .file) }
      + below.map { Entry(name: $0, kind: .folder) }
  }

  func look(_ folder: Folder) throws(SystemError) {
    if !folders.contains(folder) { throw SystemError(.look, ENOENT) }
  }

  func read(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> [UInt8] {
    let file = try file(name, in: folder, .read)
    if file.entry.size > limit { throw SystemError(.read, EFBIG) }
    // It was tried when the archive was opened; who has changed it since is found out.
    guard let bytes = try? reader?.bytes(of: file.entry), VersionFile.hash(bytes) == file.hash
    else { throw SystemError(.read, EIO) }
    return bytes
  }

  func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    let file = try file(name, in: folder, .status)
    return FileStatus(
      kind: .file, size: file.entry.size, mode: 0o600, modified: (0, 0),
      inode: UInt64(file.entry.offset))
  }

  func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    try look(folder)
    return FileStatus(kind: .folder, size: 0, mode: 0o700, modified: (0, 0), inode: 0)
  }

  func fileSystem() throws(SystemError) -> FileSystemKind { .unknown }

  private func file(
    _ name: String, in folder: Folder, _ call: SystemError.Call
  ) throws(SystemError) -> ArchivedFile {
    guard let file = files[folder]?[name] else { throw SystemError(call, ENOENT) }
    return file
  }

  // MARK: Nothing is written

  func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    throw SystemError(.create, EROFS)
  }
  func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int { throw SystemError(.write, EROFS) }
  func sync(_ file: OpenFile) throws(SystemError) { throw SystemError(.sync, EROFS) }
  func close(_ file: OpenFile) throws(SystemError) { throw SystemError(.close, EROFS) }
  func link(_ name: String, to newName: String, in folder: Folder) throws(SystemError) {
    throw SystemError(.link, EROFS)
  }
  func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) { throw SystemError(.rename, EROFS) }
  func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) { throw SystemError(.rename, EROFS) }
  func remove(_ name: String, in folder: Folder) throws(SystemError) {
    throw SystemError(.remove, EROFS)
  }
  func makeFolder(_ folder: Folder) throws(SystemError) { throw SystemError(.makeFolder, EROFS) }
  func sync(_ folder: Folder) throws(SystemError) { throw SystemError(.syncFolder, EROFS) }
  func openToAppend(_ name: String, in folder: Folder) throws(SystemError) -> FileToAppend {
    throw SystemError(.append, EROFS)
  }
  func addWatch(
    _ folder: Folder, to inotify: Int32, mask: UInt32
  ) throws(SystemError) -> Int32 { throw SystemError(.watch, ENOTSUP) }
}
