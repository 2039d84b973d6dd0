import Glibc
import SharedStore
import Synchronization

/// A directory on disk whose system has only so many watches to give.
final class FewWatches: Directory {
  private let disk: DiskDirectory
  private let left: Mutex<Int>
  private let refused = Mutex(0)

  init(_ disk: DiskDirectory, left: Int) {
    self.disk = disk
    self.left = Mutex(left)
  }

  /// How often there was none since the last time this was asked.
  func takeRefused() -> Int {
    refused.withLock { number in
      defer { number = 0 }
      return number
    }
  }

  /// Somebody else's program has ended and given its watches back.
  func give(_ number: Int) { left.withLock { $0 += number } }

  func addWatch(_ folder: Folder, to inotify: Int32, mask: UInt32) throws(SystemError) -> Int32 {
    // The folder is opened first: one that is not there is not there, whatever is left.
    _ = try disk.status(folder)
    let isGiven = left.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
    guard isGiven else {
      refused.withLock { $0 += 1 }
      throw SystemError(.watch, ENOSPC)
    }
    return try disk.addWatch(folder, to: inotify, mask: mask)
  }

  func list(_ folder: Folder) throws(SystemError) -> [Entry] { try disk.list(folder) }
  func look(_ folder: Folder) throws(SystemError) { try disk.look(folder) }
  func read(_ name: String, in folder: Folder, limit: Int) throws(SystemError) -> [UInt8] {
    try disk.read(name, in: folder, limit: limit)
  }
  func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    try disk.status(name, in: folder)
  }
  func status(_ folder: Folder) throws(SystemError) -> FileStatus { try disk.status(folder) }
  func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    try disk.create(name, in: folder)
  }
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemError) -> Int {
    try disk.write(bytes, to: file)
  }
  func sync(_ file: OpenFile) throws(SystemError) { try disk.sync(file) }
  func close(_ file: OpenFile) throws(SystemError) { try disk.close(file) }
  func link(_ name: String, to newName: String, in folder: Folder) throws(SystemError) {
    try disk.link(name, to: newName, in: folder)
  }
  func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try disk.renameWithoutReplacing(name, to: newName, in: folder)
  }
  func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try disk.renameReplacing(name, to: newName, in: folder)
  }
  func remove(_ name: String, in folder: Folder) throws(SystemError) {
    try disk.remove(name, in: folder)
  }
  func makeFolder(_ folder: Folder) throws(SystemError) { try disk.makeFolder(folder) }
  func sync(_ folder: Folder) throws(SystemError) { try disk.sync(folder) }
  func openToAppend(_ name: String, in folder: Folder) throws(SystemError) -> FileToAppend {
    try disk.openToAppend(name, in: folder)
  }
  func fileSystem() throws(SystemError) -> FileSystemKind { try disk.fileSystem() }
}
