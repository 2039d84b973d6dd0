internal import Glibc

/// What tells a version's file from another one that has come to stand under its name.
///
/// What is under a number never changes while the store is at work. But a person can put a damaged
/// file aside, and a whole directory can be put back from a copy: then the number is given anew.
struct FileStamp: Hashable, Sendable {
  let size: Int
  let seconds: Int64
  let nanoseconds: Int64
  /// Only on a local disk: some shares make up another number each time.
  private let inode: UInt64?
}

extension FileStamp {
  init(_ status: FileStatus, isLocal: Bool) {
    self.init(
      size: status.size, seconds: status.modified.seconds,
      nanoseconds: status.modified.nanoseconds, inode: isLocal ? status.inode : nil)
  }
}

extension Store {
  func stamp(_ status: FileStatus) -> FileStamp {
    FileStamp(status, isLocal: fileSystem.isKnownLocal)
  }

  /// The stamp of a version's file; nothing where it is not there. The folder has been looked at.
  func stampNow(
    _ number: VersionNumber, of document: DocumentName
  ) throws(StoreError) -> FileStamp? {
    do throws(SystemError) {
      return stamp(
        try patiently { () throws(SystemError) in
          try directory.status(VersionFileName.name(number), in: document.folder)
        })
    } catch {
      if error.number == ENOENT { return nil }
      throw StoreError(error, document, number)
    }
  }

  /// The stamp of a file as it lies there now; nothing where it is not there or cannot be asked.
  func stamp(of name: String, in folder: Folder) -> FileStamp? {
    (try? directory.status(name, in: folder)).map(stamp)
  }
}
