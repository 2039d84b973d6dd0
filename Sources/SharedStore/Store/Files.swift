internal import Glibc
internal import StrictJSON

/// The few files of the directory that are no versions.
extension Store {
  /// Publishes a file that is written once, such as `omatie.json`; throws `alreadyThere`.
  public func publishOnce(
    _ bytes: [UInt8], as name: String, in folder: Folder = .root
  ) throws(StoreError) {
    guard try publish(bytes, as: name, in: folder) == .ours else {
      throw StoreError(.alreadyThere)
    }
  }

  /// The bytes of a file; nil where it is not there, asked of the server itself.
  public func file(
    _ name: String, in folder: Folder = .root, limit: Int = sizeLimit
  ) throws(StoreError) -> [UInt8]? {
    guard try isThere(folder) else { return nil }
    do throws(SystemError) {
      return try patiently { () throws(SystemError) in
        try directory.read(name, in: folder, limit: limit)
      }
    } catch {
      if error.number == ENOENT { return nil }
      throw StoreError(error)
    }
  }

  /// Replaces a file that others only read, such as the calendar; the last writer stays.
  public func replaceFile(
    _ name: String, in folder: Folder = .root, with bytes: [UInt8]
  ) throws(StoreError) {
    do throws(SystemError) {
      try directory.replace(name, in: folder, with: bytes, durable: true)
    } catch { throw StoreError(error) }
  }

  /// Gives a file another name, which no file has: what is in it stays as it is.
  public func renameFile(
    _ name: String, to newName: String, in folder: Folder = .root
  ) throws(StoreError) {
    do throws(SystemError) {
      try directory.renameReplacing(name, to: newName, in: folder)
    } catch { throw StoreError(error) }
    try confirm(folder)
  }

  /// Adds a line to the log of a member and machine: `log/<member>-<machine>.jsonl`.
  ///
  /// Each file has one writer, so lines never mix. Returns when the line outlives a power cut, so that
  /// what is shown to a person can be on record before.
  public func log(_ entry: JSONLine, by author: Author) throws(StoreError) {
    try log([entry], by: author)
  }

  /// The same with several lines at once: all of them are there, or it throws.
  public func log(_ entries: [JSONLine], by author: Author) throws(StoreError) {
    guard directory.isInPlace() else { throw StoreError(.movedAway) }
    let (bytes, name) = (entries.flatMap(\.bytes), PersonalName.of(author) + ".jsonl")
    do throws(SystemError) {
      do throws(SystemError) { try directory.append(bytes, to: name, in: .log) } catch {
        guard error.isNotThere else { throw error }
        try directory.makeFolders(.log)
        try directory.syncNames(of: .root)
        try directory.append(bytes, to: name, in: .log)
      }
    } catch { throw StoreError(error) }
  }

  /// Moves a file that holds a version's number aside, under a name that no version has.
  ///
  /// For a person who has looked at a damaged or foreign file that blocks its document: nothing is
  /// deleted, the bytes stay in the folder as `aside-<number>-<random>.json`. Only that very file is
  /// moved: where somebody else has put another one in its place meanwhile, it stays.
  public func setAside(_ finding: Finding) throws(StoreError) {
    guard let document = finding.document else { return }
    let (folder, name) = (finding.folder, finding.file)
    let meant = stamp(of: name, in: folder)
    // What was found may be long ago: others may have put it right since.
    let isStillSo = try newest(document)?.blockedBy == finding
    forget(document)
    guard let meant, isStillSo else { return }
    let aside = AsideName.fresh(for: name)
    do throws(SystemError) {
      guard try isMeant(meant, name, in: folder) else { return }
      // The new name is 128 random bits: there is nothing to replace, and every share knows this call.
      try directory.renameReplacing(name, to: aside, in: folder)
    } catch { throw StoreError(error, document, finding.version) }
    if stamp(of: aside, in: folder) != meant { try putBack(aside, as: name, in: folder) }
    try confirm(folder)
  }

  /// Whether a name still stands for the file that was meant, asked by a second name for it.
  ///
  /// A name that is looked at may stand for another file by the time that it is moved; one that has
  /// been given to a file stays with it.
  private func isMeant(
    _ meant: FileStamp, _ name: String, in folder: Folder
  ) throws(SystemError) -> Bool {
    let second = TemporaryName.fresh()
    do throws(SystemError) { try directory.link(name, to: second, in: folder) } catch {
      // A folder has one name only, and so has everything on some disks.
      return stamp(of: name, in: folder) == meant
    }
    let found = stamp(of: second, in: folder)
    try directory.remove(second, in: folder)
    return found == meant
  }

  /// Gives a file that was moved by mistake its name again.
  private func putBack(
    _ aside: String, as name: String, in folder: Folder
  ) throws(StoreError) {
    do throws(SystemError) {
      if publishing == .link {
        try directory.link(aside, to: name, in: folder)
        try directory.remove(aside, in: folder)
      } else {
        try directory.renameWithoutReplacing(aside, to: name, in: folder)
      }
    } catch { throw StoreError(error) }
  }
}
