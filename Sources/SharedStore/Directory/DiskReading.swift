internal import CLinux
internal import Glibc

extension DiskDirectory {
  public func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    try with(folder) { descriptor throws(SystemError) in
      // A descriptor of its own, because its reading place is shared with none and closedir closes it.
      let own = try again(.list) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      defer { Glibc.close(own) }
      var entries: [Entry] = []
      // Most folders hold one document's few versions; the library's own buffer is four times this.
      let failure = withUnsafeTemporaryAllocation(byteCount: 8 << 10, alignment: 8) { buffer in
        while true {
          let filled = linux_list(own, buffer.baseAddress, buffer.count)
          if filled <= 0 { return -filled }
          var part = UnsafeRawBufferPointer(rebasing: buffer[..<Int(filled)])
          while let entry = Entry.first(of: &part) { entries.append(entry) }
        }
      }
      if failure != 0 { throw SystemError(.list, failure) }
      return entries
    }
  }

  public func look(_ folder: Folder) throws(SystemError) {
    try with(folder) { descriptor throws(SystemError) in
      _ = try forcedStatus(descriptor, "", .look)
    }
  }

  public func look(
    _ folder: Folder, at names: [String]
  ) throws(SystemError) -> [FileStatus?] {
    for name in names { try checkName(name, .status) }
    return try with(folder) { descriptor throws(SystemError) in
      // A local disk's names are never old: to have opened the folder is to have looked at it.
      if !opensAtOnce { _ = try forcedStatus(descriptor, "", .look) }
      var found: [FileStatus?] = []
      for name in names {
        do throws(SystemError) {
          found.append(try forcedStatus(descriptor, name, .status))
        } catch {
          guard error.isNotThere else { throw error }
          found.append(nil)
        }
      }
      return found
    }
  }

  public func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    try checkName(name, .status)
    return try with(folder) { descriptor throws(SystemError) in
      try forcedStatus(descriptor, name, .status)
    }
  }

  public func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    try with(folder) { descriptor throws(SystemError) in
      try forcedStatus(descriptor, "", .status)
    }
  }

  public func read(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> [UInt8] {
    try readWithStatus(name, in: folder, limit: limit).bytes
  }

  public func readWithStatus(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
    try checkName(name, .read)
    return try with(folder) { descriptor throws(SystemError) in
      // O_NONBLOCK: a pipe planted under our name must not hold us.
      let file = try again(.open) {
        openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
      defer { Glibc.close(file) }
      var status = stat()
      _ = try again(.read) { fstat(file, &status) }
      switch status.st_mode & LINUX_S_IFMT {
      case LINUX_S_IFREG: break
      case LINUX_S_IFDIR: throw SystemError(.read, EISDIR)
      default: throw SystemError(.read, ENXIO)
      }
      if status.st_size > limit { throw SystemError(.read, EFBIG) }
      let bytes = try readAll(file, expected: Int(status.st_size), limit: limit)
      let found = FileStatus(
        kind: .file, size: Int(status.st_size), mode: status.st_mode & 0o7777,
        modified: (Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec)),
        inode: UInt64(status.st_ino))
      return (bytes, found)
    }
  }

  private func readAll(
    _ file: Int32, expected: Int, limit: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expected + 1
    while true {
      var number: Int32 = 0
      let before = bytes.count
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var result = Glibc.read(file, buffer.baseAddress, room)
        while result < 0 && errno == EINTR {
          result = Glibc.read(file, buffer.baseAddress, room)
        }
        if result < 0 { number = errno }
        count = max(0, result)
      }
      if number != 0 { throw SystemError(.read, number) }
      if part.isEmpty { return bytes }
      if before == 0 { bytes = part } else { bytes += part }
      if bytes.count > limit { throw SystemError(.read, EFBIG) }
      // One byte more was asked for: the end was seen.
      if bytes.count == expected, part.count < room { return bytes }
      room = max(1, expected + 1 - bytes.count, bytes.count > expected ? 65_536 : 1)
    }
  }

  private func forcedStatus(
    _ descriptor: Int32, _ name: String, _ call: SystemError.Call
  ) throws(SystemError) -> FileStatus {
    var status = linux_status()
    let result = linux_status_forced(descriptor, name, &status)
    if result < 0 { throw SystemError(call, -result) }
    let kind: Entry.Kind =
      switch status.mode & LINUX_S_IFMT {
      case LINUX_S_IFREG: .file
      case LINUX_S_IFDIR: .folder
      default: .other
      }
    return FileStatus(
      kind: kind, size: Int(clamping: status.size), mode: status.mode & 0o7777,
      modified: (status.modified_seconds, Int64(status.modified_nanoseconds)),
      inode: status.inode)
  }

  public func fileSystem() throws(SystemError) -> FileSystemKind {
    let magic = linux_file_system_type(root)
    if magic < 0 { throw SystemError(.fileSystem, Int32(-magic)) }
    return FileSystemKind(magic: magic)
  }

  public func addWatch(
    _ folder: Folder, to inotify: Int32, mask: UInt32
  ) throws(SystemError) -> Int32 {
    try with(folder) { descriptor throws(SystemError) in
      // By the open folder, not by a path that could lead elsewhere meanwhile.
      try again(.watch) { inotify_add_watch(inotify, "/proc/self/fd/\(descriptor)", mask) }
    }
  }
}

extension Entry {
  /// The next entry of what getdents64 has filled in, but for the folder itself and the one above.
  fileprivate static func first(of part: inout UnsafeRawBufferPointer) -> Entry? {
    // struct linux_dirent64: inode, place, length of the entry, its kind, its name and a zero.
    let (lengthPlace, kindPlace, namePlace) = (16, 18, 19)
    while part.count > namePlace {
      let length = Int(part.loadUnaligned(fromByteOffset: lengthPlace, as: UInt16.self))
      guard length > namePlace, length <= part.count else { return nil }
      let raw = part[namePlace..<length]
      let kind = part[kindPlace]
      let name = String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      part = UnsafeRawBufferPointer(rebasing: part[length...])
      if name == "." || name == ".." { continue }
      return Entry(name: name, kind: Entry.kind(Int(kind)))
    }
    return nil
  }

  private static func kind(_ type: Int) -> Kind {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_UNKNOWN): .unknown
    default: .other
    }
  }
}
