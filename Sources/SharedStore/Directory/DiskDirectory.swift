internal import CLinux
internal import Glibc

/// A directory on a disk or a share, every call relative to its open root and never through a link.
public final class DiskDirectory: Directory {
  /// The rights that files and folders get, whatever the umask.
  public enum Rights: Sendable {
    /// 0660 and 2770: the group works in it.
    case shared
    /// 0600 and 0700: one person's own.
    case personal

    var file: mode_t { self == .shared ? 0o660 : 0o600 }
    var folder: mode_t { self == .shared ? 0o2770 : 0o700 }
  }

  /// As it was given; for showing and for opening it again.
  public let path: String
  let root: Int32
  let rights: Rights
  /// On a local disk a folder deep down is opened in one call; a share is asked about each part.
  let opensAtOnce: Bool
  /// Every file and folder outlives a power cut as soon as it is saved.
  let syncsEach: Bool

  /// Opens a directory that is there; the path itself may be a link to it.
  ///
  /// - Parameter syncsEach: no only for a directory in the making, which nobody can open before
  ///   ``syncAll()`` has brought all of it to the disk.
  public init(
    path: String, rights: Rights = .shared, syncsEach: Bool = true
  ) throws(SystemError) {
    (self.path, self.rights, self.syncsEach) = (path, rights, syncsEach)
    root = try again(.open) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    let magic = linux_file_system_type(root)
    opensAtOnce = magic >= 0 && FileSystemKind(magic: magic).isKnownLocal
  }

  /// Makes the directory, with those above it where they are missing, and opens it.
  public static func make(
    path: String, rights: Rights = .shared
  ) throws(SystemError) -> DiskDirectory {
    var made = mkdir(path, rights.folder) == 0 ? 0 : Glibc.errno
    if made == ENOENT, let slash = path.dropLast(path.hasSuffix("/") ? 1 : 0).lastIndex(of: "/"),
      slash > path.startIndex
    {
      _ = try make(path: String(path[..<slash]), rights: rights)
      made = mkdir(path, rights.folder) == 0 ? 0 : Glibc.errno
    }
    guard made == 0 || made == EEXIST else { throw SystemError(.makeFolder, made) }
    let directory = try DiskDirectory(path: path, rights: rights)
    if made == 0 { fchmod(directory.root, rights.folder) }
    return directory
  }

  deinit { Glibc.close(root) }

  /// Brings all that was written on the file system to the disk.
  public func syncAll() throws(SystemError) {
    let result = linux_sync_all(root)
    if result != 0 { throw SystemError(.sync, -result) }
  }

  public func isInPlace() -> Bool {
    var named = Glibc.stat()
    var open = Glibc.stat()
    // What cannot be asked now is no other directory: the calls that follow say what is the matter.
    guard stat(path, &named) == 0 else { return Glibc.errno != ENOENT && Glibc.errno != ENOTDIR }
    guard fstat(root, &open) == 0 else { return true }
    return named.st_dev == open.st_dev && named.st_ino == open.st_ino
  }

  /// On a local disk an open folder stays the one of its name for as long as one save takes; a share is
  /// asked anew each time.
  public func opened(_ folder: Folder) throws(SystemError) -> Folder {
    guard opensAtOnce, folder.handle == nil, !folder.parts.isEmpty else { return folder }
    let descriptor = linux_open_folder(root, folder.path)
    guard descriptor >= 0 else { return folder }
    return folder.held(by: FolderHandle(descriptor) { Glibc.close($0) })
  }

  /// Opens a folder for the time of one piece of work.
  func with<Result>(
    _ folder: Folder, _ work: (Int32) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    if folder.parts.isEmpty { return try work(root) }
    if let handle = folder.handle { return try work(handle.descriptor) }
    if opensAtOnce {
      let descriptor = linux_open_folder(root, folder.path)
      if descriptor >= 0 {
        defer { Glibc.close(descriptor) }
        return try work(descriptor)
      }
      // Whatever it was, the way part by part says it, or an older kernel goes that way.
    }
    var here = root
    defer { if here != root { Glibc.close(here) } }
    for part in folder.parts {
      let next = try again(.open) {
        openat(here, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
      if here != root { Glibc.close(here) }
      here = next
    }
    return try work(here)
  }
}

/// Repeats a call that a signal interrupted (a resized window sends one); -1 becomes an error.
func again(_ call: SystemError.Call, _ body: () -> Int32) throws(SystemError) -> Int32 {
  while true {
    let result = body()
    if result >= 0 { return result }
    let number = Glibc.errno
    if number != EINTR { throw SystemError(call, number) }
  }
}

/// A name that is one part of a path and nothing else.
func checkName(_ name: String, _ call: SystemError.Call) throws(SystemError) {
  if name.isEmpty || name == "." || name == ".." || name.utf8.contains(0x2F)
    || name.utf8.contains(0) || name.utf8.count > 255
  {
    throw SystemError(call, EINVAL)
  }
}
