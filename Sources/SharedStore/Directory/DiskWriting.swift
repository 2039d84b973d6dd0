internal import CLinux
internal import Glibc

extension DiskDirectory {
  public func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    try checkName(name, .create)
    return try with(folder) { descriptor throws(SystemError) in
      let file = try again(.create) {
        openat(
          descriptor, name, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600 as mode_t)
      }
      // After the making, because the umask, or a server's own, cuts what openat is told. Shares that
      // keep no modes refuse or ignore it: `check` says so, saving goes on.
      fchmod(file, rights.file)
      return OpenFile(number: Int(file))
    }
  }

  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    let (count, number) = bytes.withUnsafeBytes { raw in
      var result = Glibc.write(Int32(file.number), raw.baseAddress, raw.count)
      while result < 0 && errno == EINTR {
        result = Glibc.write(Int32(file.number), raw.baseAddress, raw.count)
      }
      return (result, errno)
    }
    if count < 0 { throw SystemError(.write, number) }
    return count
  }

  public func sync(_ file: OpenFile) throws(SystemError) {
    guard syncsEach else { return }
    _ = try again(.sync) { fsync(Int32(file.number)) }
  }

  public func close(_ file: OpenFile) throws(SystemError) {
    // Never twice: after EINTR Linux has closed the descriptor, and its number may be another's.
    if Glibc.close(Int32(file.number)) != 0, errno != EINTR { throw SystemError(.close, errno) }
  }

  public func link(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(name, .link)
    try checkName(newName, .link)
    try with(folder) { descriptor throws(SystemError) in
      // Not repeated after EINTR: the outcome is looked up by the caller.
      if linkat(descriptor, name, descriptor, newName, 0) != 0 { throw SystemError(.link, errno) }
    }
  }

  public func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(name, .rename)
    try checkName(newName, .rename)
    try with(folder) { descriptor throws(SystemError) in
      let result = linux_rename_without_replacing(descriptor, name, newName)
      if result != 0 { throw SystemError(.rename, -result) }
    }
  }

  public func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try checkName(name, .rename)
    try checkName(newName, .rename)
    try with(folder) { descriptor throws(SystemError) in
      _ = try again(.rename) { renameat(descriptor, name, descriptor, newName) }
    }
  }

  public func exchange(
    _ name: String, with other: String, in folder: Folder
  ) throws(SystemError) {
    guard opensAtOnce else { throw SystemError(.rename, ENOTSUP) }
    try checkName(name, .rename)
    try checkName(other, .rename)
    try with(folder) { descriptor throws(SystemError) in
      let result = linux_exchange(descriptor, name, other)
      // What an older kernel, or a file system that cannot do it, says.
      if [-ENOSYS, -EINVAL].contains(result) { throw SystemError(.rename, ENOTSUP) }
      if result != 0 { throw SystemError(.rename, -result) }
    }
  }

  public func overwrite(
    _ name: String, in folder: Folder, with bytes: [UInt8]
  ) throws(SystemError) {
    guard opensAtOnce else { throw SystemError(.write, ENOTSUP) }
    try checkName(name, .write)
    try with(folder) { descriptor throws(SystemError) in
      let number = try again(.open) {
        openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
      let file = OpenFile(number: Int(number))
      do throws(SystemError) {
        var status = stat()
        _ = try again(.status) { fstat(number, &status) }
        guard status.st_mode & LINUX_S_IFMT == LINUX_S_IFREG, status.st_nlink == 1 else {
          throw SystemError(.write, EINVAL)
        }
        try writeAll(bytes, to: file)
        if status.st_size > bytes.count {
          _ = try again(.write) { ftruncate(number, bytes.count) }
        }
      } catch {
        try? close(file)
        throw error
      }
      try close(file)
    }
  }

  public func remove(_ name: String, in folder: Folder) throws(SystemError) {
    try checkName(name, .remove)
    try with(folder) { descriptor throws(SystemError) in
      _ = try again(.remove) { unlinkat(descriptor, name, 0) }
    }
  }

  public func makeFolder(_ folder: Folder) throws(SystemError) {
    guard let parent = folder.parent, let name = folder.parts.last else {
      throw SystemError(.makeFolder, EEXIST)
    }
    try with(parent) { descriptor throws(SystemError) in
      _ = try again(.makeFolder) { mkdirat(descriptor, name, rights.folder) }
    }
    try with(folder) { descriptor throws(SystemError) in _ = fchmod(descriptor, rights.folder) }
  }

  public func sync(_ folder: Folder) throws(SystemError) {
    guard syncsEach else { return }
    try with(folder) { descriptor throws(SystemError) in
      _ = try again(.syncFolder) { fsync(descriptor) }
    }
  }

  public func openToAppend(
    _ name: String, in folder: Folder
  ) throws(SystemError) -> FileToAppend {
    try checkName(name, .append)
    return try with(folder) { descriptor throws(SystemError) in
      let file = try openForAppending(name, in: descriptor)
      do throws(SystemError) {
        return FileToAppend(
          file: OpenFile(number: Int(file)), endsMidLine: try endsMidLine(file))
      } catch {
        Glibc.close(file)
        throw error
      }
    }
  }

  private func openForAppending(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    for _ in 0..<3 {
      do throws(SystemError) {
        return try again(.append) { openat(folder, name, flags) }
      } catch { if error.number != ENOENT { throw error } }
      do throws(SystemError) {
        let file = try again(.append) {
          openat(folder, name, flags | O_CREAT | O_EXCL, 0o600 as mode_t)
        }
        fchmod(file, rights.file)
        return file
      } catch { if error.number != EEXIST { throw error } }
    }
    throw SystemError(.append, EAGAIN)
  }

  private func endsMidLine(_ file: Int32) throws(SystemError) -> Bool {
    var status = stat()
    _ = try again(.append) { fstat(file, &status) }
    guard status.st_mode & LINUX_S_IFMT == LINUX_S_IFREG else { throw SystemError(.append, ENXIO) }
    var last: UInt8 = 0x0A
    if status.st_size > 0 {
      // A line that is taken for whole would swallow the next one.
      _ = try again(.append) { Int32(pread(file, &last, 1, status.st_size - 1)) }
    }
    return last != 0x0A
  }
}
