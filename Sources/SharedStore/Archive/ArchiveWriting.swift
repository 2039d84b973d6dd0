internal import Glibc
internal import StrictJSON
internal import Zip

/// A file for people that goes along in an archive: a readme, a description of a format.
public struct ArchiveLeaflet: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// The readme, in all languages.
  public static func readme(_ text: String) -> ArchiveLeaflet {
    ArchiveLeaflet(ArchiveName.readme, Array(text.utf8))
  }
}

extension Store {
  /// Writes an archive piece by piece; of the files one at a time is in memory.
  ///
  /// Its bytes hang on the directory's files alone: their order is that of their names, their times are
  /// those that the versions say. What cannot be read is left out and noted in the contents.
  ///
  /// - Parameters:
  ///   - id: the directory's, by which it is known when the archive is taken in.
  ///   - write: is handed the bytes in order.
  public func writeArchive(
    of contents: inout ArchiveContents, id: String, name: String, leaflets: [ArchiveLeaflet],
    signOfLife: () -> Void = {}, to write: ([UInt8]) throws -> Void
  ) throws {
    var archive = ZipWriter()
    var manifest = ""
    func add(_ file: String, _ bytes: [UInt8], _ time: ZipTime = .first) throws {
      try write(archive.header(file, bytes, time: time, mode: 0o100600))
      try write(bytes)
      manifest += "\(VersionFile.hash(bytes))  \(file)\n"
    }
    let about: JSON = [
      "directory": .string(id), "format": .string(ArchiveName.format),
      "formatVersion": JSON(ArchiveName.formatVersion), "name": .string(name),
    ]
    try add(ArchiveName.about, about.bytes())
    for leaflet in leaflets.sorted(by: { comesBefore($0.name, $1.name) }) {
      precondition(ArchiveName.meaning(leaflet.name) == .beside, "no leaflet: \(leaflet.name)")
      try add(leaflet.name, leaflet.bytes)
    }
    for item in contents.items {
      signOfLife()
      guard let bytes = try bytes(of: item, &contents) else { continue }
      try add(item.name, bytes, VersionTime.of(bytes))
    }
    let list = Array(manifest.utf8)
    try write(archive.header(ArchiveName.manifest, list, mode: 0o100600))
    try write(list)
    try write(archive.end)
  }

  /// The bytes of a file; nothing where it is that file alone that cannot be read.
  private func bytes(
    of item: ArchiveContents.Item, _ contents: inout ArchiveContents
  ) throws(StoreError) -> [UInt8]? {
    do throws(SystemError) {
      let limit = ArchiveName.limit(.data(item.folder, item.file, item.content))
      var bytes = try patiently { () throws(SystemError) in
        try directory.read(item.file, in: item.folder, limit: limit)
      }
      guard let size = item.size else { return bytes }
      // A log from which lines were taken away meanwhile is another one.
      guard bytes.count >= size else { throw SystemError(.read, ESTALE) }
      bytes.removeSubrange(size...)
      return bytes
    } catch {
      let kind = try archiveFinding(error)
      var (document, number): (DocumentName?, VersionNumber?) = (nil, nil)
      if case .version(let name, let version) = item.content {
        (document, number) = (name, version)
      }
      contents.leftOut.append(
        Finding(kind, folder: item.folder, file: item.file, document: document, version: number))
      return nil
    }
  }

  /// What is the matter with one file; throws where it is the share, or the moment, that is wrong.
  private func archiveFinding(_ error: SystemError) throws(StoreError) -> Finding.Kind {
    let failure = StoreError(error)
    switch failure.code {
    case .tooLarge: return .tooLarge
    case .noPermission: return .unreadable(error.number)
    case .ioError:
      if [ELOOP, EISDIR, ENXIO].contains(error.number) { return .notAFile }
      guard isAnswering else { throw failure }
      return .unreadable(error.number)
    default: throw failure
    }
  }
}

/// The time that a version file says, found without reading all of it.
enum VersionTime {
  private static let mark = Array("\n  \"time\": \"".utf8)

  /// Files are written with sorted keys and one field a line: the time stands near the end.
  static func of(_ bytes: [UInt8]) -> ZipTime {
    let end = bytes.suffix(240)
    guard let found = end.firstRange(of: mark) else { return .first }
    let text = bytes[found.upperBound...].prefix { $0 != 0x22 }
    return ZipTime(isoText: String(decoding: text, as: UTF8.self)) ?? .first
  }
}
