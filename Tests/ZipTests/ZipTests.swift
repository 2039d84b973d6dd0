import Testing

@testable import Zip

@Suite struct ZipTests {
  @Test(arguments: [("", UInt32(0)), ("123456789", 0xCBF4_3926), ("ä", 0x70B5_F183)])
  func theChecksumIsTheKnownOne(_ text: String, _ sum: UInt32) {
    #expect(Checksum.crc32(Array(text.utf8)) == sum)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let files: [(String, [UInt8])] = [
      ("a.txt", Array("yksi".utf8)), ("b/empty", []),
      ("b/large", Array(repeating: 7, count: 70_000)),
    ]
    let bytes = archive(files)
    let reader = try ZipReader(ZipBytes(bytes))
    #expect(reader.entries.map { String(decoding: $0.name, as: UTF8.self) } == files.map(\.0))
    for (entry, file) in zip(reader.entries, files) {
      #expect(try reader.bytes(of: entry) == file.1)
      #expect(entry.mode == 0o100600)
    }
    #expect(archive(files) == bytes)
    #expect(try ZipReader(ZipBytes(archive([]))).entries.isEmpty)
  }

  /// More files than the old form of archives can count.
  @Test func manyFilesAreCountedInTheLargeForm() throws {
    for count in [65_534, 65_535, 70_000] {
      let bytes = archive((0..<count).map { ("n\($0)", []) })
      let large: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
      #expect((bytes.suffix(98).starts(with: large)) == (count >= 65_535))
      let reader = try ZipReader(ZipBytes(bytes))
      #expect(reader.entries.count == count)
      #expect(reader.entries.last?.name == Array("n\(count - 1)".utf8))
    }
  }

  /// A file that begins beyond 4 GiB has its place in a field of its own.
  @Test func aFarPlaceStandsInALongField() {
    let near = entry(at: 0xFFFF_FFFE).directoryHeader
    let far = entry(at: 0x1_2345_6789).directoryHeader
    #expect(far.count == near.count + 12)
    #expect(far.suffix(12) == [1, 0, 8, 0, 0x89, 0x67, 0x45, 0x23, 1, 0, 0, 0])
    #expect(far[42..<46] == [0xFF, 0xFF, 0xFF, 0xFF])
  }

  private func entry(at offset: Int) -> ZipEntry {
    ZipEntry(
      name: [0x61], size: 1, checksum: 1, time: .first, mode: nil, offset: offset)
  }

  /// Whichever byte is another, the archive is refused when it is opened or when it is read.
  @Test func everyByteMatters() throws {
    let bytes = archive([("a.txt", Array("yksi".utf8)), ("b.txt", Array("kaksi".utf8))])
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x41
      #expect(throws: ZipFault.self, "byte \(place)") {
        let reader = try ZipReader(ZipBytes(changed))
        for entry in reader.entries { _ = try reader.bytes(of: entry) }
        // What a file may do is said in one place only: who reads asks for it.
        let now = reader.entries.map(\.mode)
        let then = try ZipReader(ZipBytes(bytes)).entries.map(\.mode)
        if now != then { throw ZipFault.damaged }
      }
    }
    for count in bytes.indices {
      #expect(throws: ZipFault.self) { _ = try ZipReader(ZipBytes(Array(bytes.prefix(count)))) }
    }
    #expect(throws: ZipFault.damaged) { _ = try ZipReader(ZipBytes([0] + bytes)) }
    #expect(throws: ZipFault.damaged) { _ = try ZipReader(ZipBytes(bytes + bytes)) }
  }

  @Test func whatIsNoArchiveIsSaidToBeNone() {
    for text in ["", "x", "Tämä ei ole arkisto vaan tavallinen teksti, pitkäkin."] {
      #expect(throws: ZipFault.notAnArchive) { _ = try ZipReader(ZipBytes(Array(text.utf8))) }
    }
  }

  /// Packed tight, locked, or with its lengths behind it: another program's.
  @Test(arguments: [[8, 1], [8, 8], [10, 8], [10, 99]])
  func otherProgramsArchivesAreToldApart(_ change: [Int]) throws {
    var bytes = archive([("a.txt", Array("yksi".utf8))])
    let directory = bytes.count - 22 - 46 - 5
    bytes[directory + change[0]] = UInt8(change[1])
    #expect(throws: ZipFault.packedAnew(name: Array("a.txt".utf8))) {
      _ = try ZipReader(ZipBytes(bytes))
    }
  }

  private static let nine = ZipTime(date: 46 << 9 | 11 << 5 | 20, time: 9 << 11)
  private static let last = ZipTime(date: 127 << 9 | 12 << 5 | 31, time: 23 << 11 | 59 << 5 | 29)

  @Test(arguments: [("2026-11-20T09:00:00+02:00", nine), ("2107-12-31T23:59:59Z", last)])
  func timesStandAsTheyAreWritten(_ text: String, _ time: ZipTime) {
    #expect(ZipTime(isoText: text) == time)
  }

  @Test(arguments: [
    "", "t", "2026-11-20", "1979-01-01T00:00:00Z", "2108-01-01T00:00:00Z", "2026-13-20T09:00:00Z",
    "2026-11-20T24:00:00Z", "2026-11-20 09:00:00Z", "20x6-11-20T09:00:00Z",
  ])
  func whatIsNoTimeIsNone(_ text: String) { #expect(ZipTime(isoText: text) == nil) }

  private func archive(_ files: [(String, [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    var bytes: [UInt8] = []
    for (name, content) in files {
      bytes += writer.header(name, content, mode: 0o100600) + content
    }
    return bytes + writer.end
  }
}
