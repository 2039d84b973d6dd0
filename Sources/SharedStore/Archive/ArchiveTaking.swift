internal import Crypto

/// Putting what an archive holds into a directory, each file whole and at once.
///
/// Whoever is interrupted begins again: what lies there already is found, and nothing is doubled.
extension Store {
  /// Puts the missing versions in their places as they are; false where somebody has taken one.
  public func takeVersions(
    _ comparison: ArchiveComparison, from archive: Archive, signOfLife: () -> Void = {}
  ) throws(StoreError) -> Bool {
    let document = comparison.document
    if comparison.missing.isEmpty { return true }
    try makeFolders(for: document)
    defer { forget(document) }
    for number in comparison.missing {
      signOfLife()
      let file = VersionFileName.name(number)
      let bytes = try archive.bytes(file, in: document.folder)
      guard try publish(bytes, as: file, in: document.folder) == .ours else { return false }
    }
    return true
  }

  /// Puts what has no place among the versions beside them.
  public func takeKept(
    _ comparison: ArchiveComparison, from archive: Archive
  ) throws(StoreError) {
    if comparison.kept.isEmpty { return }
    let folder = comparison.document.folder
    try makeFolders(for: comparison.document)
    for kept in comparison.kept {
      // Who has kept it meanwhile has kept the same: its name says what is in it.
      _ = try publish(try archive.bytes(kept.file, in: folder), as: kept.name, in: folder)
    }
  }

  /// A file of the log or of the directory itself that is to be put there under a name that is free.
  public struct LooseFile: Sendable {
    let folder: Folder
    public let name: String
    let bytes: [UInt8]
    /// Entries of a log; 0 for what is no log.
    public let lines: Int
  }

  /// The entries of the archive's log that are in no log here, by the files they are to stand in.
  ///
  /// A log has one writer, who may be at work: where one of that name is here, what it lacks goes into
  /// a file beside it.
  public func logsToTake(from archive: Archive) throws(StoreError) -> [LooseFile] {
    let names = try isThere(.log) ? list(.log).map(\.name).filter(ArchiveName.isLog) : []
    var known: Set<LineMark> = []
    for name in names {
      for line in lines(of: try file(name, in: .log, limit: 256 << 20) ?? []) {
        known.insert(LineMark(line))
      }
    }
    var files: [LooseFile] = []
    for name in archive.files(in: .log) {
      let bytes = try archive.bytes(name, in: .log)
      let all = lines(of: bytes)
      let missing = all.filter { !known.contains(LineMark($0)) }
      if missing.isEmpty { continue }
      if missing.count == all.count, !names.contains(name) {
        files.append(LooseFile(folder: .log, name: name, bytes: bytes, lines: all.count))
        continue
      }
      let part = missing.flatMap { $0 + [0x0A] }
      let fresh = "\(name.dropLast(6))-\(VersionFile.hash(part).prefix(16)).jsonl"
      files.append(LooseFile(folder: .log, name: fresh, bytes: part, lines: missing.count))
    }
    return files
  }

  /// Files of the directory itself, such as a region's questionnaire, that are not here, or not so.
  public func looseFilesToTake(from archive: Archive) throws(StoreError) -> [LooseFile] {
    var files: [LooseFile] = []
    for name in archive.files(in: .root) where name != "omatie.json" {
      let bytes = try archive.bytes(name, in: .root)
      let here = try file(name)
      if here == bytes { continue }
      var free = name
      if here != nil {
        free = "\(name.dropLast(5))-imported-\(VersionFile.hash(bytes).prefix(16)).json"
        if try file(free) != nil { continue }
      }
      files.append(LooseFile(folder: .root, name: free, bytes: bytes, lines: 0))
    }
    return files
  }

  /// Puts such a file in its place, where no other one has come meanwhile.
  public func take(_ file: LooseFile) throws(StoreError) {
    do throws(SystemError) { try directory.makeFolders(file.folder) } catch {
      throw StoreError(error)
    }
    guard try publish(file.bytes, as: file.name, in: file.folder) == .ours else {
      throw StoreError(.tooBusy)
    }
  }

  /// The bytes of what says which directory it is, as they lie in the archive.
  public static func directoryFile(of archive: Archive) throws(StoreError) -> [UInt8] {
    try archive.bytes("omatie.json", in: .root)
  }

  private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: 0x0A) }
}

/// Tells a line from all others, in the place that a number takes.
private struct LineMark: Hashable {
  private let first: UInt64
  private let second: UInt64

  init(_ line: ArraySlice<UInt8>) {
    var words: [UInt64] = [0, 0]
    for (place, byte) in SHA256.hash(data: line).prefix(16).enumerated() {
      words[place / 8] = words[place / 8] << 8 | UInt64(byte)
    }
    (first, second) = (words[0], words[1])
  }
}
