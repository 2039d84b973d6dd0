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

  /// Adds a line to the log of a member and machine: `log/<member>-<machine>.jsonl`.
  ///
  /// Each file has one writer, so lines never mix. Returns when the line outlives a power cut, so that
  /// what is shown to a person can be on record before.
  public func log(_ entry: JSONLine, by author: Author) throws(StoreError) {
    guard directory.isInPlace() else { throw StoreError(.movedAway) }
    do throws(SystemError) {
      try directory.makeFolders(.log)
      try directory.append(
        entry.bytes, to: PersonalName.of(author) + ".jsonl", in: .log)
    } catch { throw StoreError(error) }
  }

  /// Moves a file that holds a version's number aside, under a name that no version has.
  ///
  /// For a person who has looked at a damaged or foreign file that blocks its document: nothing is
  /// deleted, the bytes stay in the folder as `aside-<number>-<random>.json`.
  public func setAside(_ finding: Finding) throws(StoreError) {
    let name = "aside-\(finding.file.prefix { $0 != "." })-\(randomHex(bytes: 4)).json"
    do throws(SystemError) {
      if publishing == .link {
        try directory.link(finding.file, to: name, in: finding.folder)
        try directory.remove(finding.file, in: finding.folder)
      } else {
        try directory.renameWithoutReplacing(finding.file, to: name, in: finding.folder)
      }
    } catch { throw StoreError(error, finding.document, finding.version) }
    try confirm(finding.folder)
    if let document = finding.document { forget(document) }
  }
}
