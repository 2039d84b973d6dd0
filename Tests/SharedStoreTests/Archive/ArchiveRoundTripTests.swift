import Glibc
import StoreTestSupport
import StrictJSON
import Testing
import Zip

@testable import SharedStore

@Suite struct ArchiveRoundTripTests {
  static let names = [
    "archive.json", "README.txt", "data/log/maino-pc1.jsonl", "data/log/mbo-pc2.jsonl",
    "data/novelties/n1/000000000001.json", "data/novelties/n1/000000000002.json",
    "data/omatie.json", "data/plans/p1/000000000001.json", "data/plans/p1/000000000002.json",
    "data/plans/p1/000000000003.json",
    "data/plans/p1/aside-000000000002-0123456789abcdef0123456789abcdef.json",
    "data/plans/p2/000000000001.json", "data/questionnaire.json", "data/roster/000000000001.json",
    "data/roster/000000000002.json", "manifest.sha256",
  ]

  /// Out, into an empty place of another kind, and out again: not a byte is another.
  @Test(arguments: Place.allCases, Place.allCases)
  func outAndInAndOutGivesTheSameBytes(_ from: Place, _ to: Place) throws {
    try from.with { first in
      try ArchiveSample.fill(first)
      let bytes = try ArchiveSample.bytes(of: first)
      #expect(try ArchiveSample.files(bytes).map(\.name) == ArchiveRoundTripTests.names)
      #expect(try ArchiveSample.bytes(of: first) == bytes)
      try to.with { second in
        let store = try Store(quick: second)
        try ArchiveSample.take(try Archive(ZipBytes(bytes)), into: store)
        #expect(try ArchiveSample.bytes(of: second) == bytes)
        #expect(try store.check().isWhole)
        #expect(try store.newest(plan)?.version.payload == ["text": "plans/p1 3"])
        // Once more changes nothing.
        try ArchiveSample.take(try Archive(ZipBytes(bytes)), into: store)
        #expect(try ArchiveSample.bytes(of: second) == bytes)
      }
    }
  }

  @Test func everyFileIsThereByteForByteWithTheTimeThatItSays() throws {
    let directory = MemoryDirectory()
    try ArchiveSample.fill(directory)
    let bytes = try ArchiveSample.bytes(of: directory)
    let folder = try #require(Folder("plans/p1"))
    let files = try ArchiveSample.files(bytes)
    for number in 1...3 {
      let name = VersionFileName.name(number)
      let archived = files.first { $0.name == "data/plans/p1/\(name)" }
      #expect(try directory.read(name, in: folder, limit: 1 << 20) == archived?.bytes)
    }
    let entry = try ZipReader(ZipBytes(bytes)).entries.first {
      $0.name == Array("data/plans/p1/000000000002.json".utf8)
    }
    #expect(entry?.time == ZipTime(isoText: "2026-11-20T09:02:00"))
  }

  /// What is added while an archive is written is not in it, and no torn line either.
  @Test func aLogThatGrowsIsTakenAsItWas() throws {
    let directory = MemoryDirectory()
    try ArchiveSample.fill(directory)
    let store = try Store(quick: directory)
    let before = try ArchiveSample.bytes(of: store)
    var contents = try store.archiveContents()
    try store.log(JSONLine(["n": 3]), by: aino)
    var bytes: [UInt8] = []
    try store.writeArchive(
      of: &contents, id: ArchiveSample.id, name: "Ryhmä", leaflets: [.readme("Lue minut")]
    ) { bytes += $0 }
    #expect(bytes == before)
    #expect(try ArchiveSample.bytes(of: store) != before)
  }

  /// A damaged file inside a history goes along as it is; the document opens as it did before.
  @Test func damageInAHistoryGoesAlong() throws {
    let (first, second) = (MemoryDirectory(), MemoryDirectory())
    try ArchiveSample.fill(first)
    try replace(VersionFileName.name(2), of: first, with: "{")
    let archive = try ArchiveSample.archive(of: first)
    let store = try Store(quick: second)
    let comparison = try store.compare(plan, with: archive)
    #expect(comparison.hasDamageThere && comparison.missing == [1, 2, 3])
    try ArchiveSample.take(archive, into: store)
    #expect(try ArchiveSample.bytes(of: second) == ArchiveSample.bytes(of: first))
    #expect(try store.newest(plan)?.version.number == 3)
  }

  /// In an empty place a damaged newest file, or a gap, stands as where it comes from: nobody is told
  /// that an older version is the newest one, and the same archive comes out again.
  @Test(arguments: ["{", ""])
  func damageAtTheEndGoesAlong(_ text: String) throws {
    let (first, second) = (MemoryDirectory(), MemoryDirectory())
    try ArchiveSample.fill(first)
    if text.isEmpty {
      try first.remove(VersionFileName.name(2), in: plan.folder)
    } else {
      try replace(VersionFileName.name(3), of: first, with: text)
    }
    let store = try Store(quick: second)
    let archive = try ArchiveSample.archive(of: first)
    #expect(try store.compare(plan, with: archive).hasDamageThere)
    try ArchiveSample.take(archive, into: store)
    #expect(try ArchiveSample.bytes(of: second) == ArchiveSample.bytes(of: first))
    #expect(try store.newest(plan)?.blockedBy != nil)
    let report = try store.check()
    #expect(!report.isWhole && report.imported.isEmpty)
    // Once more: all of it is here already.
    let again = try store.compare(plan, with: archive)
    #expect(again.missing.isEmpty && again.kept.isEmpty)
  }

  /// A link or a folder under a version's name, and a sync tool's copy, are left out and named.
  @Test func whatCannotBeTakenIsNamed() throws {
    let folder = try TemporaryFolder()
    let disk = try DiskDirectory.make(path: folder.path + "/store")
    try ArchiveSample.fill(disk)
    symlink("/etc/passwd", folder.path + "/store/plans/p2/000000000002.json")
    try disk.plant("{}", as: "000000000001 (conflicted copy).json", in: plan.folder)
    let store = try Store(quick: disk)
    var contents = try store.archiveContents()
    var bytes: [UInt8] = []
    try store.writeArchive(of: &contents, id: "d", name: "", leaflets: []) { bytes += $0 }
    #expect(contents.leftOut.map(\.kind) == [.conflictCopy, .notAFile])
    #expect(!String(decoding: bytes, as: UTF8.self).contains("root:"))
  }

  /// A share that goes away in the middle ends the writing; nothing is said to be left out.
  @Test func aShareThatGoesAwayEndsIt() throws {
    let inner = MemoryDirectory()
    try ArchiveSample.fill(inner)
    let unkind = UnkindDirectory(inner)
    let store = try Store(quick: unkind)
    var contents = try store.archiveContents()
    unkind.turn(weather: .init(readErrors: 100))
    #expect(throws: StoreError.self) {
      try store.writeArchive(of: &contents, id: "d", name: "", leaflets: []) { _ in }
    }
    #expect(contents.leftOut.isEmpty)
  }

  private func replace(_ name: String, of directory: any Directory, with text: String) throws {
    try directory.remove(name, in: plan.folder)
    try directory.plant(text, as: name, in: plan.folder)
  }
}
