/// The few things the store asks of a directory: on disk, in memory, or an unkind one in tests.
///
/// All calls block and may hang on a dead share: call them off the screen's thread. Interrupted calls
/// (EINTR) are repeated inside. Every name is one path component; anything else is refused with EINVAL.
public protocol Directory: Sendable {
  /// The names in a folder, in no order, without `.` and `..`; may be out of date on a share.
  func list(_ folder: Folder) throws(SystemError) -> [Entry]

  /// Opens the folder and asks the server itself about it, so that names seen next are not old.
  ///
  /// At most 1.5 s behind on every share measured, where a listing alone was 20 s and a name 30 s behind.
  func look(_ folder: Folder) throws(SystemError)

  /// Looks at the folder, then says what some names in it stand for: nil for one that is not there.
  func look(_ folder: Folder, at names: [String]) throws(SystemError) -> [FileStatus?]

  /// Whether the name by which the directory was opened still leads to it.
  ///
  /// Another directory may have been put in its place, or a share mounted over it: the open one is then
  /// one that nobody else sees.
  func isInPlace() -> Bool

  /// The folder for several calls of one piece of work: kept open where that is as safe as opening anew.
  func opened(_ folder: Folder) throws(SystemError) -> Folder

  /// All bytes of a regular file; EFBIG beyond `limit`, ELOOP, EISDIR or ENXIO for what is no file.
  func read(_ name: String, in folder: Folder, limit: Int) throws(SystemError) -> [UInt8]

  /// The same bytes, and what the file was that they were read from.
  func readWithStatus(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> (bytes: [UInt8], status: FileStatus)

  /// What a name stands for now, asked of the server; a symbolic link is not followed.
  func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus

  /// What the folder itself is, for checking its rights.
  func status(_ folder: Folder) throws(SystemError) -> FileStatus

  /// A new, empty file that only this call made; EEXIST where the name is taken.
  func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile

  /// Writes the first bytes and answers how many went; fewer than all is no error.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemError) -> Int

  /// Returns once the file's bytes outlive a power cut; an error is final for this file.
  func sync(_ file: OpenFile) throws(SystemError)

  /// Closes the file, also where it throws.
  func close(_ file: OpenFile) throws(SystemError)

  /// Gives a file a second name; EEXIST where it is taken. Of many at once exactly one succeeds.
  func link(_ name: String, to newName: String, in folder: Folder) throws(SystemError)

  /// Moves a file to a name that must be free. Right on FAT and exFAT only.
  func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder) throws(SystemError)

  /// Moves a file over another of the same folder. For drafts, which have one writer, never versions.
  func renameReplacing(_ name: String, to newName: String, in folder: Folder) throws(SystemError)

  /// Lets two files of a folder change names. On a local disk only; ENOTSUP anywhere else.
  func exchange(_ name: String, with other: String, in folder: Folder) throws(SystemError)

  /// Writes other bytes into a file that nobody is to read meanwhile. ENOTSUP but on a local disk.
  func overwrite(_ name: String, in folder: Folder, with bytes: [UInt8]) throws(SystemError)

  func remove(_ name: String, in folder: Folder) throws(SystemError)

  /// Makes the last folder of the path; EEXIST where it is there.
  func makeFolder(_ folder: Folder) throws(SystemError)

  /// Returns once the folder's names outlive a power cut.
  func sync(_ folder: Folder) throws(SystemError)

  /// Opens a file to write at its end, and makes it where it is missing.
  func openToAppend(_ name: String, in folder: Folder) throws(SystemError) -> FileToAppend

  /// On what kind of file system the directory lies.
  func fileSystem() throws(SystemError) -> FileSystemKind

  /// Adds the folder to an inotify descriptor; ENOTSUP where there is nothing to watch.
  func addWatch(_ folder: Folder, to inotify: Int32, mask: UInt32) throws(SystemError) -> Int32
}

/// A name in a folder and what it stands for, as far as the listing tells.
public struct Entry: Hashable, Sendable {
  /// What an entry is; `unknown` where the file system does not tell.
  public enum Kind: Sendable { case file, folder, other, unknown }
  public let name: String
  public let kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A file that is open for writing, named by a number of its directory.
public struct OpenFile: Hashable, Sendable {
  public let number: Int
  public init(number: Int) { self.number = number }
}

/// A file that is open for writing at its end.
public struct FileToAppend: Hashable, Sendable {
  public let file: OpenFile
  /// Its last line has no end: a writer died.
  public let endsMidLine: Bool

  public init(file: OpenFile, endsMidLine: Bool) {
    self.file = file
    self.endsMidLine = endsMidLine
  }
}

/// What one file or folder is; times are by the clock of whoever keeps it.
public struct FileStatus: Hashable, Sendable {
  public let kind: Entry.Kind
  public let size: Int
  /// Permission bits with setuid, setgid and sticky, such as 0o2770.
  public let mode: UInt32
  /// Seconds since 1970 and nanoseconds; some file systems know whole seconds only.
  public let modified: (seconds: Int64, nanoseconds: Int64)
  public let inode: UInt64

  public init(
    kind: Entry.Kind, size: Int, mode: UInt32, modified: (seconds: Int64, nanoseconds: Int64),
    inode: UInt64
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.modified = modified
    self.inode = inode
  }

  public static func == (left: FileStatus, right: FileStatus) -> Bool {
    left.kind == right.kind && left.size == right.size && left.mode == right.mode
      && left.modified == right.modified && left.inode == right.inode
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(inode)
    hasher.combine(size)
    hasher.combine(modified.seconds)
    hasher.combine(modified.nanoseconds)
  }
}

extension Directory {
  public func isInPlace() -> Bool { true }

  public func readWithStatus(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
    // Before the bytes: a file that comes in between is then told from this one.
    let status = try status(name, in: folder)
    return (try read(name, in: folder, limit: limit), status)
  }

  public func opened(_ folder: Folder) throws(SystemError) -> Folder { folder }

  public func exchange(
    _ name: String, with other: String, in folder: Folder
  ) throws(SystemError) { throw SystemError(.rename, notSupported) }

  public func overwrite(
    _ name: String, in folder: Folder, with bytes: [UInt8]
  ) throws(SystemError) { throw SystemError(.write, notSupported) }

  public func look(
    _ folder: Folder, at names: [String]
  ) throws(SystemError) -> [FileStatus?] {
    try look(folder)
    var found: [FileStatus?] = []
    for name in names {
      do throws(SystemError) { found.append(try status(name, in: folder)) } catch {
        guard error.isNotThere else { throw error }
        found.append(nil)
      }
    }
    return found
  }

  /// Writes all bytes, going on after short writes; a write of nothing is a full disk.
  func writeAll(_ bytes: [UInt8], to file: OpenFile) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(rest, to: file)
      if count <= 0 { throw SystemError(.write, noSpaceLeft) }
      rest = rest.dropFirst(count)
    }
  }

  /// Adds whole lines at the end of a file, makes the file where it is missing, syncs.
  ///
  /// Where the file does not end in a line feed (a writer died), one is put before the bytes. The
  /// folder is synced every time: whoever made the file may have died before that.
  public func append(
    _ bytes: [UInt8], to name: String, in folder: Folder
  ) throws(SystemError) {
    let opened = try openToAppend(name, in: folder)
    do throws(SystemError) {
      try writeAll(opened.endsMidLine ? [0x0A] + bytes : bytes, to: opened.file)
      try sync(opened.file)
    } catch {
      try? close(opened.file)
      throw error
    }
    try close(opened.file)
    try syncNames(of: folder)
  }

  /// Makes a folder's names durable; file systems that cannot sync a folder say so and are believed.
  func syncNames(of folder: Folder) throws(SystemError) {
    do throws(SystemError) { try sync(folder) } catch {
      guard error.saysThatFoldersCannotBeSynced else { throw error }
    }
  }

  /// Replaces a small file of which this program is the only writer: readers see the old or the new one.
  ///
  /// Never for versions, which have many writers. `durable` costs an fsync of file and folder.
  public func replace(
    _ name: String, in folder: Folder, with bytes: [UInt8], durable: Bool
  ) throws(SystemError) {
    let temporary = TemporaryName.fresh()
    let file = try create(temporary, in: folder)
    do throws(SystemError) {
      do throws(SystemError) {
        try writeAll(bytes, to: file)
        if durable { try sync(file) }
      } catch {
        try? close(file)
        throw error
      }
      try close(file)
      try renameReplacing(temporary, to: name, in: folder)
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
    if durable { try syncNames(of: folder) }
  }

  /// Replaces a small file as ``replace(_:in:with:durable:)`` does, not durably, again and again.
  ///
  /// The file that stood there is kept under the `spare` name and written into the next time: to make
  /// and to delete a file for every letter costs a local disk more than all the rest of it.
  func replace(
    _ name: String, in folder: Folder, with bytes: [UInt8], spare: inout String?
  ) throws(SystemError) {
    let temporary = try fill(spare, in: folder, with: bytes)
    spare = nil
    do throws(SystemError) {
      do throws(SystemError) {
        try exchange(temporary, with: name, in: folder)
        spare = temporary
      } catch {
        // Anything else may have been done all the same, and must not be done back.
        guard error.isNotThere || error.number == notSupported else { throw error }
        try renameReplacing(temporary, to: name, in: folder)
      }
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
  }

  /// The bytes in the spare file, or in a new one where there is none to write into.
  private func fill(
    _ spare: String?, in folder: Folder, with bytes: [UInt8]
  ) throws(SystemError) -> String {
    if let spare {
      do throws(SystemError) {
        try overwrite(spare, in: folder, with: bytes)
        return spare
      } catch { try? remove(spare, in: folder) }
    }
    let temporary = TemporaryName.fresh()
    let file = try create(temporary, in: folder)
    do throws(SystemError) {
      do throws(SystemError) { try writeAll(bytes, to: file) } catch {
        try? close(file)
        throw error
      }
      try close(file)
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
    return temporary
  }

  /// Makes the folder and those above it where they are missing.
  ///
  /// On an error the folder itself is asked for: the reply to a success may have been lost.
  func makeFolders(_ folder: Folder) throws(SystemError) {
    guard let parent = folder.parent else { return }
    do throws(SystemError) { try makeFolder(folder) } catch {
      if error.isAlreadyThere { return }
      if error.isNotThere, parent != .root {
        try makeFolders(parent)
        return try makeFolders(folder)
      }
      for _ in 0..<3 where error.isPassing {
        do throws(SystemError) { return try look(folder) } catch { continue }
      }
      throw error
    }
  }
}
