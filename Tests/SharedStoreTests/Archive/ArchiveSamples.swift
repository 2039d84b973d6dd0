import Glibc
import StrictJSON
import Testing
import Zip

@testable import SharedStore

/// Archives made in memory, and what is done with them.
enum ArchiveSample {
  static let id = "dsample"

  /// All that may lie in a directory: several kinds, one that no program knows yet, single ones, a log, a
  /// region's questionnaire, and what is nobody's document.
  static func fill(_ directory: any Directory) throws {
    let store = try Store(quick: directory)
    for (name, count) in [("plans/p1", 3), ("plans/p2", 1), ("roster", 2), ("novelties/n1", 2)] {
      let document = try #require(DocumentName(name))
      for number in 1...count {
        try store.save(
          proposal(
            ["text": .string("\(name) \(number)")], time: "2026-11-20T09:0\(number):00+02:00"),
          to: document, base: number == 1 ? nil : number - 1, onConflict: merging)
      }
    }
    try store.publishOnce(Array(#"{"id": "dsample"}"#.utf8), as: "omatie.json")
    try store.publishOnce(Array("{}".utf8), as: "questionnaire.json")
    try store.publishOnce(Array("BEGIN:VCALENDAR".utf8), as: "tapaamiset.ics")
    try store.publishOnce(Array("omaa".utf8), as: "muistio.txt")
    try store.log(JSONLine(["n": 1]), by: aino)
    try store.log(JSONLine(["n": 2]), by: bo)
    try directory.makeFolders(.drafts)
    try directory.plant("kesken", as: "plans-p1-x.json", in: .drafts)
    let plans = try #require(Folder("plans/p1"))
    try directory.plant("kesken", as: ".t-0123456789abcdef0123456789abcdef", in: plans)
    try directory.plant(
      "syrjässä", as: "aside-000000000002-0123456789abcdef0123456789abcdef.json", in: plans)
  }

  static func bytes(
    of store: Store, leaflets: [ArchiveLeaflet] = [.readme("Lue minut")]
  ) throws -> [UInt8] {
    var contents = try store.archiveContents()
    var bytes: [UInt8] = []
    try store.writeArchive(of: &contents, id: id, name: "Ryhmä", leaflets: leaflets) { bytes += $0 }
    return bytes
  }

  static func bytes(of directory: any Directory) throws -> [UInt8] {
    try bytes(of: try Store(quick: directory))
  }

  static func archive(of directory: any Directory) throws -> Archive {
    try Archive(ZipBytes(try bytes(of: directory)))
  }

  /// Takes all in that can be taken without putting two sides together.
  static func take(_ archive: Archive, into store: Store) throws {
    for document in archive.documents {
      let comparison = try store.compare(document, with: archive)
      try store.takeKept(comparison, from: archive)
      #expect(try store.takeVersions(comparison, from: archive))
    }
    for file in try store.logsToTake(from: archive) + store.looseFilesToTake(from: archive) {
      try store.take(file)
    }
    if try store.file("omatie.json") == nil {
      try store.publishOnce(try Store.directoryFile(of: archive), as: "omatie.json")
    }
  }

  /// The files of an archive by name, in their order.
  static func files(_ bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    let reader = try ZipReader(ZipBytes(bytes))
    return try reader.entries.map {
      (String(decoding: $0.name, as: UTF8.self), try reader.bytes(of: $0))
    }
  }

  /// An archive of other files; the list of checksums fits them unless it is among them.
  static func packed(
    _ files: [(name: String, bytes: [UInt8])], mode: (String) -> UInt32? = { _ in 0o100600 }
  ) -> [UInt8] {
    var files = files
    if !files.contains(where: { $0.name == "manifest.sha256" }) {
      let lines = files.map { "\(VersionFile.hash($0.bytes))  \($0.name)\n" }
      files.append(("manifest.sha256", Array(lines.joined().utf8)))
    }
    var writer = ZipWriter()
    var bytes: [UInt8] = []
    for file in files {
      bytes += writer.header(file.name, file.bytes, mode: mode(file.name)) + file.bytes
    }
    return bytes + writer.end
  }
}
