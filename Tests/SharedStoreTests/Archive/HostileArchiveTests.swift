import StoreTestSupport
import StrictJSON
import Testing
import Zip

@testable import SharedStore

/// Archives that somebody else has made, or that have suffered on the way.
@Suite struct HostileArchiveTests {
  /// How a good archive is made a bad one, and what is said of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: ArchiveFault.Code
    let file: String
    let make: @Sendable ([UInt8]) throws -> [UInt8]

    /// Other files in it than there were.
    static func files(
      _ words: String, _ code: ArchiveFault.Code, _ file: String = "",
      _ change: @escaping @Sendable (inout [(name: String, bytes: [UInt8])]) -> Void
    ) -> Case {
      Case(testDescription: words, code: code, file: file) { bytes in
        var files = try ArchiveSample.files(bytes).filter { $0.name != "manifest.sha256" }
        change(&files)
        return ArchiveSample.packed(files)
      }
    }

    static func added(
      _ name: String, _ code: ArchiveFault.Code = .badName, bytes: [UInt8] = Array("{}".utf8)
    ) -> Case {
      files("added \(name)", code, name) { $0.append((name, bytes)) }
    }

    static func bytes(
      _ words: String, _ code: ArchiveFault.Code, _ file: String = "",
      _ make: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) -> Case { Case(testDescription: words, code: code, file: file, make: make) }
  }

  static let one = "data/plans/p1/000000000001.json"

  static let names: [Case] = [
    "../../etc/passwd", "data/../../x.json", "/etc/passwd", "data//omatie.json", "data/./x.json",
    "data\\plans\\p1\\000000000001.json", "C:/x.json", "data/plans/P9/000000000001.json",
    "data/plans/p1/../p2/000000000009.json", "data/plans/p1/000000000000.json",
    "data/plans/p1/1.json", "data/plans/p1/000000000001.json.exe", "data/plans/p1/x/y.json",
    "data/plans/plans/000000000001.json", "data/drafts/plans-p1.json", "data/tapaamiset.ics",
    "data/log/x/y.jsonl", "data/log/../x.jsonl", "data/log/a.json", "data/evil\u{1B}[31m.json",
    "data/pläni/p1/000000000001.json", "data/plans/p1/", "data/", "", "x", "schemas/../x.json",
    "schemas/a/b.json", "data/questionnaire-../x.json", "data/plans/con.txt", "README.txt/x",
    "data/plans/\(String(repeating: "a", count: 65))/000000000001.json",
  ].map { Case.added($0) }

  static let structures: [Case] = [
    .bytes("nothing", .notAnArchive) { _ in [] },
    .bytes("a text", .notAnArchive) { _ in Array("Tämä on vain tekstiä eikä mitään muuta.".utf8) },
    .bytes("cut off", .damaged) { Array($0.dropLast(100)) },
    .bytes("half of it", .damaged) { Array($0.prefix($0.count / 2)) },
    .bytes("something behind it", .damaged) { $0 + [0] },
    .bytes("something before it", .damaged) { Array("#!/bin/sh\n".utf8) + $0 },
    .bytes("a byte of a file", .damaged, one) { bytes in
      var bytes = bytes
      let place = try #require(bytes.firstRange(of: Array("plans/p1 1".utf8)))
      bytes[place.lowerBound] ^= 1
      return bytes
    },
    .bytes("a file packed tight", .packedAnew, "archive.json") { bytes in
      var bytes = bytes
      let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2]))
      bytes[directory.lowerBound + 10] = 8
      return bytes
    },
    .bytes("a link", .notPlain, one) { bytes in
      ArchiveSample.packed(try ArchiveSample.files(bytes)) { $0 == one ? 0o120777 : 0o100600 }
    },
    .bytes("a folder", .notPlain, one) { bytes in
      ArchiveSample.packed(try ArchiveSample.files(bytes)) { $0 == one ? 0o040700 : 0o100600 }
    },
    .bytes("no kinds of files told", .notPlain, "archive.json") { bytes in
      ArchiveSample.packed(try ArchiveSample.files(bytes)) { _ in nil }
    },
    .files("a name twice", .twice, one) { $0.append((one, [])) },
    .files("case twins", .twice, "data/Roster/000000000001.json") {
      $0.append(("data/Roster/000000000001.json", []))
    },
    .files("a case twin of the readme", .twice, "readme.TXT") { $0.append(("readme.TXT", [])) },
    .files("of something else", .notOurs) { $0.removeAll { $0.name == "archive.json" } },
    .files("no archive.json of ours", .notOurs) { $0[0].bytes = Array("[]".utf8) },
    .files("a huge archive.json of nothing", .notOurs) {
      $0[0].bytes = Array(repeating: 0x20, count: 9 << 20)
    },
    .files("an id that leads out", .notOurs) {
      $0[0].bytes = Array(
        #"{"directory":"../x","format":"omatie-archive","formatVersion":1,"name":""}"#.utf8)
    },
    .files("of a newer program", .newerFormat(2)) { files in
      files[0].bytes = Array(
        #"{"directory":"d1","format":"omatie-archive","formatVersion":2,"name":""}"#.utf8)
      // Such a one may have files that nobody here knows.
      files.append(("data/plans/p1/000000000001.new", []))
    },
    .files("no omatie.json", .missing, "data/omatie.json") {
      $0.removeAll { $0.name == "data/omatie.json" }
    },
    .files("one kind in two ways", .badName, "data/roster/r1/") {
      $0.append(("data/roster/r1/000000000001.json", Array("{}".utf8)))
    },
    .files("a file larger than is read", .tooLarge, one) { files in
      let place = files.firstIndex { $0.name == one }!
      files[place].bytes = Array(repeating: 0x20, count: (8 << 20) + 1)
    },
  ]

  static let sums: [Case] = [
    .bytes("no list", .missing, "manifest.sha256") { bytes in
      let files = try ArchiveSample.files(bytes).filter { $0.name != "manifest.sha256" }
      var writer = ZipWriter()
      return files.flatMap { writer.header($0.name, $0.bytes, mode: 0o100600) + $0.bytes }
        + writer.end
    },
    .bytes("a file changed and packed again", .checksum, one) { bytes in
      ArchiveSample.packed(
        try ArchiveSample.files(bytes).map { $0.name == one ? ($0.name, $0.bytes + [0x20]) : $0 })
    },
    .bytes("a file that is not listed", .notListed, "data/plans/p9/000000000001.json") { bytes in
      ArchiveSample.packed(
        try ArchiveSample.files(bytes) + [("data/plans/p9/000000000001.json", [0x7B])])
    },
    .bytes("a listed file that is not there", .missing, one) { bytes in
      ArchiveSample.packed(try ArchiveSample.files(bytes).filter { $0.name != one })
    },
    .bytes("a list of nonsense", .checksum, "manifest.sha256") { bytes in
      ArchiveSample.packed(
        try ArchiveSample.files(bytes).map {
          $0.name == "manifest.sha256" ? ($0.name, Array("nonsense\n".utf8)) : $0
        })
    },
    .bytes("a list that names a file twice", .checksum, "manifest.sha256") { bytes in
      ArchiveSample.packed(
        try ArchiveSample.files(bytes).map {
          $0.name == "manifest.sha256" ? ($0.name, $0.bytes + $0.bytes) : $0
        })
    },
  ]

  @Test(arguments: names + structures + sums)
  func isRefusedForWhatItIs(_ hostile: Case) throws {
    let directory = MemoryDirectory()
    try ArchiveSample.fill(directory)
    let bytes = try hostile.make(try ArchiveSample.bytes(of: directory))
    #expect(throws: ArchiveFault(hostile.code, hostile.file)) {
      _ = try Archive(ZipBytes(bytes))
    }
  }

  /// A version that a newer program wrote is left to that program.
  @Test func aNewerVersionIsRefused() throws {
    let directory = MemoryDirectory()
    try ArchiveSample.fill(directory)
    var files = try ArchiveSample.files(try ArchiveSample.bytes(of: directory))
    files.removeLast()
    let place = try #require(files.firstIndex { $0.name == HostileArchiveTests.one })
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    files[place].bytes = Array(
      text.replacing(#""formatVersion": 2"#, with: #""formatVersion": 7"#).utf8)
    #expect(throws: ArchiveFault(.newerFormat(7), HostileArchiveTests.one)) {
      _ = try Archive(ZipBytes(ArchiveSample.packed(files)))
    }
  }

  /// Whichever byte is another: it is refused, or it says the same to the last byte.
  @Test func noChangedByteIsTakenIn() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["a": 1]))
    try store.publishOnce(Array("{}".utf8), as: "omatie.json")
    let bytes = try ArchiveSample.bytes(of: store)
    var random = UInt64(7)
    for place in bytes.indices {
      var changed = bytes
      random = random &* 6_364_136_223_846_793_005 &+ 1
      changed[place] ^= UInt8(1 + random >> 40 % 255)
      guard let archive = try? Archive(ZipBytes(changed)) else { continue }
      for (folder, files) in archive.directory.files {
        for name in files.keys {
          let now = try archive.bytes(name, in: folder)
          #expect(try directory.read(name, in: folder, limit: 1 << 20) == now, "byte \(place)")
        }
      }
      #expect(archive.documents == [plan], "byte \(place)")
    }
  }

  /// Whoever changes the file after it was tried is found out before anything of it is written.
  @Test func aFileThatIsChangedMeanwhileIsNotWritten() throws {
    let directory = MemoryDirectory()
    try ArchiveSample.fill(directory)
    let source = ChangingSource(try ArchiveSample.bytes(of: directory))
    let archive = try Archive(source)
    let target = MemoryDirectory()
    let store = try Store(quick: target)
    let comparison = try store.compare(plan, with: archive)
    source.change()
    #expect(throws: StoreError.self) { try store.takeVersions(comparison, from: archive) }
    #expect(try target.names(plan.folder).isEmpty)
  }
}

/// An archive in which, from some moment on, a letter is another.
private final class ChangingSource: ZipSource {
  private let bytes: [UInt8]
  private let isChanged = Flag()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var size: Int { bytes.count }
  func change() { isChanged.set() }

  func read(at offset: Int, count: Int) throws(ZipFault) -> [UInt8] {
    var part = Array(bytes[offset..<offset + count])
    if isChanged.isSet, let place = part.firstRange(of: Array("plans/p1".utf8)) {
      part[place.lowerBound] ^= 1
    }
    return part
  }
}
