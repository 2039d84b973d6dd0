import Glibc
import SharedStore

@testable import Workplace

/// A shared directory on a share that can be made to hang, or its disk full.
final class MoodyDirectory: Directory {
  struct Mood: Sendable {
    var hangs = false
    /// What calls that write say instead of writing.
    var error: Int32?
    /// The only folder whose writing says so; every one where none is named.
    var lockedFolder: String?
    /// What the sync of a folder says: its names stand, but nobody knows for how long.
    var syncError: Int32?
    /// What others do just before a file is given another name; once.
    var beforeRename: (@Sendable () -> Void)?
    /// What reading says, and of which file; of every file and folder where none is named.
    var readError: Int32?
    var unreadFile: String?
    /// Folders of which alone every call hangs, and files (`/index.bin`) whose reading does.
    var hungFolders: Set<String> = []
    /// How many threads hang just now.
    var hanging = 0
    /// Files and folders that lists do not name yet, as a share's list is some seconds old.
    var unlisted: Set<String> = []
    /// As what the file system is to count, where not as what it is.
    var fileSystem: FileSystemKind?
  }

  private let disk: any Directory
  let mood: Guarded<Mood>

  init(_ disk: any Directory, _ mood: Guarded<Mood>) { (self.disk, self.mood) = (disk, mood) }

  private func ask(_ folder: Folder? = nil, _ file: String? = nil) {
    let places = [folder?.path, folder.flatMap { place in file.map { "\(place.path)/\($0)" } }]
    func isHung(_ mood: Mood) -> Bool {
      mood.hangs || places.contains { $0.map(mood.hungFolders.contains) ?? false }
    }
    guard mood.with({ isHung($0) }) else { return }
    mood.change { $0.hanging += 1 }
    _ = mood.wait { mood, _ in isHung(mood) ? nil : true }
    mood.change { $0.hanging -= 1 }
  }

  private func askRead(_ call: SystemError.Call) throws(SystemError) {
    if let error = mood.with({ $0.unreadFile == nil ? $0.readError : nil }) {
      throw SystemError(call, error)
    }
  }

  private func change(_ call: SystemError.Call, in folder: Folder) throws(SystemError) {
    ask()
    let error = mood.with { mood in
      mood.lockedFolder.map { $0 == folder.path } ?? true ? mood.error : nil
    }
    if let error { throw SystemError(call, error) }
  }

  func isInPlace() -> Bool { disk.isInPlace() }

  func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    ask(folder)
    let unlisted = mood.with { $0.unlisted }
    return try disk.list(folder).filter { !unlisted.contains("\(folder.path)/\($0.name)") }
  }
  func look(_ folder: Folder) throws(SystemError) {
    ask(folder)
    try askRead(.look)
    try disk.look(folder)
  }
  func read(_ name: String, in folder: Folder, limit: Int) throws(SystemError) -> [UInt8] {
    ask(folder, name)
    if let error = mood.with({ $0.unreadFile == folder.path + "/" + name ? $0.readError : nil }) {
      throw SystemError(.read, error)
    }
    try askRead(.read)
    return try disk.read(name, in: folder, limit: limit)
  }
  func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    ask()
    return try disk.status(name, in: folder)
  }
  func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    ask()
    return try disk.status(folder)
  }
  func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    ask()
    return try disk.create(name, in: folder)
  }
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemError) -> Int {
    ask()
    if let error = mood.with({ $0.lockedFolder == nil ? $0.error : nil }) {
      throw SystemError(.write, error)
    }
    return try disk.write(bytes, to: file)
  }
  func sync(_ file: OpenFile) throws(SystemError) {
    ask()
    try disk.sync(file)
  }
  func close(_ file: OpenFile) throws(SystemError) { try disk.close(file) }
  func link(_ name: String, to newName: String, in folder: Folder) throws(SystemError) {
    try change(.link, in: folder)
    try disk.link(name, to: newName, in: folder)
  }
  func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try change(.rename, in: folder)
    try disk.renameWithoutReplacing(name, to: newName, in: folder)
  }
  func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try change(.rename, in: folder)
    let others = mood.with { $0.beforeRename }
    mood.change { $0.beforeRename = nil }
    others?()
    try disk.renameReplacing(name, to: newName, in: folder)
  }
  func remove(_ name: String, in folder: Folder) throws(SystemError) {
    ask()
    try disk.remove(name, in: folder)
  }
  func makeFolder(_ folder: Folder) throws(SystemError) {
    ask()
    try disk.makeFolder(folder)
  }
  func sync(_ folder: Folder) throws(SystemError) {
    ask()
    if let error = mood.with({ $0.syncError }) { throw SystemError(.syncFolder, error) }
    try disk.sync(folder)
  }
  func openToAppend(_ name: String, in folder: Folder) throws(SystemError) -> FileToAppend {
    try change(.append, in: folder)
    return try disk.openToAppend(name, in: folder)
  }
  func fileSystem() throws(SystemError) -> FileSystemKind {
    if let told = mood.with({ $0.fileSystem }) { return told }
    return try disk.fileSystem()
  }
  func addWatch(_ folder: Folder, to inotify: Int32, mask: UInt32) throws(SystemError) -> Int32 {
    try disk.addWatch(folder, to: inotify, mask: mask)
  }
}

extension Workstation {
  /// The same place, on a share with moods.
  func moody(_ mood: Guarded<MoodyDirectory.Mood>) -> Workstation {
    var station = self
    station.openDirectory = { path throws(SystemError) in
      MoodyDirectory(try DiskDirectory(path: path), mood)
    }
    return station
  }
}
