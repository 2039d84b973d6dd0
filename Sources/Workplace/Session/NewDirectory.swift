import Glibc
import SharedStore

/// A shared directory in the making: what it made is taken away again where it fails half-way.
struct NewDirectory {
  let path: String
  let disk: DiskDirectory
  private let wasThere: Bool
  private var madeFolders: [Folder] = []
  private var hasInfo = false

  static let folders = [
    "clients", "plans", "meetings", "roster", "schedule", "catalogue", "feedback", "region",
    "transfers", "drafts", "log",
  ].compactMap { Folder($0) }

  /// Makes the directory itself, or takes an empty one; `alreadyThere` where anything lies in it.
  init(path: String) throws(Trouble) {
    self.path = path
    var status = stat()
    wasThere = stat(path, &status) == 0
    do throws(SystemError) {
      disk = try wasThere ? DiskDirectory(path: path) : DiskDirectory.make(path: path)
    } catch { throw Trouble(error, place: path) }
    try checkEmpty()
  }

  /// Makes the folders and, last, the file that says what the directory is.
  mutating func fill(_ info: DirectoryInfo) throws(Trouble) -> Store { try fill(info.bytes) }

  /// The same with the file as it was written for another place.
  mutating func fill(_ info: [UInt8]) throws(Trouble) -> Store {
    for folder in NewDirectory.folders {
      do throws(SystemError) {
        try disk.makeFolder(folder)
        madeFolders.append(folder)
      } catch {
        // An empty folder of ours, left by an attempt that was cut off.
        guard error.number == EEXIST else { throw Trouble(error, place: folder.path) }
      }
    }
    do throws(StoreError) {
      let store = try Store(directory: disk)
      try store.publishOnce(info, as: DirectoryInfo.file)
      hasInfo = true
      return store
    } catch { throw Trouble(error, place: path) }
  }

  /// Takes away what was made, and nothing else; folders go only while they are empty.
  func undo() {
    if hasInfo { try? disk.remove(DirectoryInfo.file, in: .root) }
    for folder in madeFolders.reversed() {
      if folder.path == "roster" {
        for entry in (try? disk.list(folder)) ?? [] { try? disk.remove(entry.name, in: folder) }
      }
      rmdir("\(path)/\(folder.path)")
    }
    if !wasThere { rmdir(path) }
  }

  private func checkEmpty() throws(Trouble) {
    do throws(SystemError) {
      for entry in try disk.list(.root) {
        guard let folder = Folder(entry.name), NewDirectory.folders.contains(folder),
          try disk.list(folder).isEmpty
        else { throw SystemError(.list, ENOTEMPTY) }
      }
    } catch { throw Trouble(error, place: path) }
  }
}
