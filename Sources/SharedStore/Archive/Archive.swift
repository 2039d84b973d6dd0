internal import StrictJSON
public import Zip

/// An archive of a shared directory, tried to the last byte before anything of it is used.
///
/// Names, kinds of files, sizes, checksums and formats: what does not fit is an ``ArchiveFault``, and
/// nothing has been written then. Its documents are read with a ``Store`` like those of any directory.
public final class Archive: Sendable {
  /// The id of the shared directory that it is of.
  public let directoryID: String
  /// The group's name when the directory was made; only shown.
  public let name: String
  /// In the order of their names.
  public let documents: [DocumentName]
  public let versions: Int
  /// For reading only.
  public let store: Store
  let directory: ArchiveDirectory

  /// Reads and tries all of it; blocks for as long as that takes.
  public init(
    _ source: any ZipSource, signOfLife: () -> Void = {}
  ) throws(ArchiveFault) {
    var reading = try ArchiveReading(source)
    try reading.readAll(signOfLife)
    directory = ArchiveDirectory(reading.reader, reading.files)
    (directoryID, name) = (reading.directoryID, reading.name)
    documents = reading.documents.keys.sorted { comesBefore($0.folder.path, $1.folder.path) }
    versions = reading.documents.values.reduce(0, +)
    do throws(StoreError) {
      store = try Store(
        directory: directory, patience: Store.Patience(reading: .zero, sleep: { _ in }))
    } catch { throw ArchiveFault(.damaged) }
  }

  /// A directory in which there is nothing: what an archive is compared with that makes a new one.
  public static func nothing() throws(StoreError) -> Store {
    try Store(
      directory: ArchiveDirectory(nil, [:]),
      patience: Store.Patience(reading: .zero, sleep: { _ in }))
  }

  /// The files of a folder, in the order of their names.
  func files(in folder: Folder) -> [String] {
    (directory.files[folder] ?? [:]).keys.sorted(by: comesBefore)
  }

  /// The checksum that was tried when the archive was opened.
  func hash(_ file: String, in folder: Folder) -> String? { directory.files[folder]?[file]?.hash }

  /// The bytes of a file, its checksum tried once more.
  func bytes(_ file: String, in folder: Folder) throws(StoreError) -> [UInt8] {
    do throws(SystemError) {
      return try directory.read(file, in: folder, limit: 256 << 20)
    } catch { throw StoreError(error) }
  }
}

/// A file of an archive.
struct ArchivedFile: Sendable {
  let entry: ZipEntry
  /// SHA-256 in hexadecimal.
  let hash: String
}

/// Goes through an archive file by file.
private struct ArchiveReading {
  let reader: ZipReader
  var files: [Folder: [String: ArchivedFile]] = [:]
  var documents: [DocumentName: Int] = [:]
  var directoryID = ""
  var name = ""
  private var entries: [(entry: ZipEntry, name: String)] = []

  init(_ source: any ZipSource) throws(ArchiveFault) {
    do throws(ZipFault) { reader = try ZipReader(source) } catch { throw ArchiveFault(error) }
  }

  mutating func readAll(_ signOfLife: () -> Void) throws(ArchiveFault) {
    try readNames()
    // First, as a newer program may have files that this one knows nothing of.
    try readAbout()
    var hashes = try manifest()
    for (entry, name) in entries where name != ArchiveName.manifest {
      signOfLife()
      guard let meaning = ArchiveName.meaning(name) else { throw ArchiveFault(.badName, name) }
      guard entry.size <= ArchiveName.limit(meaning) else { throw ArchiveFault(.tooLarge, name) }
      guard let hash = hashes.removeValue(forKey: name) else {
        throw ArchiveFault(.notListed, name)
      }
      let bytes = try bytes(entry, name)
      guard VersionFile.hash(bytes) == hash else { throw ArchiveFault(.checksum, name) }
      guard case .data(let folder, let file, let content) = meaning else { continue }
      files[folder, default: [:]][file] = ArchivedFile(entry: entry, hash: hash)
      if case .version(let document, let number) = content {
        documents[document, default: 0] += 1
        try checkFormat(bytes, document, number, name)
      }
    }
    if let missing = hashes.keys.min(by: comesBefore) { throw ArchiveFault(.missing, missing) }
    if files[.root]?["omatie.json"] == nil {
      throw ArchiveFault(.missing, ArchiveName.name(.root, "omatie.json"))
    }
    try checkSingles()
  }

  /// Each name once, also where large and small letters are the same, and ordinary files only.
  private mutating func readNames() throws(ArchiveFault) {
    var seen: Set<String> = []
    for entry in reader.entries {
      let name = String(decoding: entry.name, as: UTF8.self)
      guard entry.mode.map({ $0 & 0o170000 == 0o100000 }) == true else {
        throw ArchiveFault(.notPlain, name)
      }
      guard seen.insert(name.lowercased()).inserted else { throw ArchiveFault(.twice, name) }
      entries.append((entry, name))
    }
  }

  private mutating func readAbout() throws(ArchiveFault) {
    guard let found = entries.first(where: { $0.name == ArchiveName.about }),
      found.entry.size <= ArchiveName.limit(.about)
    else { throw ArchiveFault(.notOurs) }
    let bytes = try bytes(found.entry, found.name)
    guard let json = try? JSON.parse(bytes), json["format"]?.stringValue == ArchiveName.format,
      let version = json["formatVersion"]?.intValue, version > 0
    else { throw ArchiveFault(.notOurs) }
    if version > ArchiveName.formatVersion { throw ArchiveFault(.newerFormat(version)) }
    guard let id = json["directory"]?.stringValue, DocumentName.isID(id) else {
      throw ArchiveFault(.notOurs)
    }
    (directoryID, name) = (id, json["name"]?.stringValue ?? "")
  }

  /// The checksums by name.
  private func manifest() throws(ArchiveFault) -> [String: String] {
    let name = ArchiveName.manifest
    guard let found = entries.first(where: { $0.name == name }) else {
      throw ArchiveFault(.missing, name)
    }
    guard found.entry.size <= ArchiveName.limit(.manifest) else {
      throw ArchiveFault(.tooLarge, name)
    }
    var hashes: [String: String] = [:]
    for line in try bytes(found.entry, name).split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      let (hash, rest) = (String(text.prefix(64)), text.dropFirst(64))
      guard rest.hasPrefix("  "), hash.utf8.count == 64,
        hashes.updateValue(hash, forKey: String(rest.dropFirst(2))) == nil
      else { throw ArchiveFault(.checksum, name) }
    }
    return hashes
  }

  private func bytes(_ entry: ZipEntry, _ name: String) throws(ArchiveFault) -> [UInt8] {
    do throws(ZipFault) { return try reader.bytes(of: entry) } catch {
      throw ArchiveFault(ArchiveFault(error).code, name)
    }
  }

  /// What a newer program wrote is not taken in; a damaged file may be, as it is where it comes from.
  private func checkFormat(
    _ bytes: [UInt8], _ document: DocumentName, _ number: VersionNumber, _ name: String
  ) throws(ArchiveFault) {
    do throws(Finding) {
      _ = try VersionFile.version(bytes, document: document, number: number)
    } catch {
      if case .newerFormat(let format) = error.kind {
        throw ArchiveFault(.newerFormat(format), name)
      }
    }
  }

  /// A kind has either one document in its own folder, or folders of documents.
  private func checkSingles() throws(ArchiveFault) {
    for document in documents.keys where document.isSingle {
      if let other = documents.keys.first(where: { !$0.isSingle && $0.kind == document.kind }) {
        throw ArchiveFault(.badName, ArchiveName.name(other.folder, ""))
      }
    }
  }
}

extension ArchiveFault {
  init(_ fault: ZipFault) {
    var name = ""
    let code: Code
    switch fault {
    case .notAnArchive: code = .notAnArchive
    case .damaged: code = .damaged
    case .packedAnew(let file): (code, name) = (.packedAnew, String(decoding: file, as: UTF8.self))
    case .unreadable(let number): code = .unreadable(number)
    }
    self.init(code, name)
  }
}
