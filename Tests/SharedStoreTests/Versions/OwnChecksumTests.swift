import StoreTestSupport
import StrictJSON
import TestSupport
import Testing

@testable import SharedStore

/// A version's own checksum: nothing in the newest file changes unnoticed, whoever reads it first.
@Suite struct OwnChecksumTests {
  private let bytes = VersionFile.written(
    Proposal(
      payload: ["words": "Haluan töihin puutarhalle", "checksum": "0", "list": [1, 2]],
      head: ["checksum": "f"], change: ["change": "test", "text": "\n  \"checksum\": \"0\""],
      author: Author(member: "m1", machine: "kone"), time: "2027-01-15T07:00:00Z"),
    document: plan, number: 1, previous: nil, save: String(repeating: "5", count: 32),
    mergedFrom: nil
  ).bytes

  private func kind(_ bytes: [UInt8]) -> Finding.Kind? {
    do throws(Finding) {
      _ = try VersionFile.version(bytes, document: plan, number: 1)
      return nil
    } catch { return error.kind }
  }

  private func replacing(_ old: String, _ new: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(old), "\(old) is not there")
    return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  @Test func fitsWhatIsWritten() throws {
    #expect(kind(bytes) == nil)
    let json = try JSON.parse(bytes)
    #expect(json["formatVersion"] == 2)
    #expect(json["checksum"]?.stringValue?.utf8.count == 64)
    #expect(json.bytes() == bytes)
  }

  @Test func everyFlippedBitIsFound() {
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        if kind(changed) == nil { Issue.record("byte \(place), bit \(bit)") }
      }
    }
  }

  @Test func changesThatAreWholeJSONAreFound() {
    #expect(kind(replacing("töihin", "kotiin")) == .wrongChecksum)
    #expect(kind(replacing("\"m1\"", "\"m2\"")) == .wrongChecksum)
    #expect(kind(replacing("  \"head\"", "   \"head\"")) == .wrongChecksum)
    #expect(kind(replacing("\"formatVersion\": 2", "\"formatVersion\": 1")) == .wrongChecksum)
    #expect(kind(replacing("\"formatVersion\": 2", "\"formatVersion\": 3")) == .newerFormat(3))
    #expect(kind(replacing("\n  \"checksum\"", "\n  \"checksun\"")) == .badHeader("checksum"))
    #expect(kind(replacing("\n  \"checksum\": \"", "\n  \"checksum\": \"00")) == .wrongChecksum)
    #expect(kind(bytes + Array("\n".utf8)) == .wrongChecksum)
  }

  @Test func theFirstFormatHasNone() throws {
    let text = FormatText.one(String(decoding: bytes, as: UTF8.self))
    #expect(!text.contains("\n  \"checksum\"") && text.contains("\"formatVersion\": 1"))
    #expect(kind(Array(text.utf8)) == nil)
  }

  /// A newest version whose words were changed by a disk or a hand is not shown as what was saved.
  @Test func aChangedWordIsNotShown() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["words": "Haluan töihin"]))
    try store.save(proposal(["words": "Haluan kouluun"]), to: plan, base: 1, onConflict: merging)
    let name = "000000000002.json"
    let second = try directory.read(name, in: plan.folder, limit: 99_999)
    let changed = String(decoding: second, as: UTF8.self).replacing("kouluun", with: "kotiin")
    try directory.remove(name, in: plan.folder)
    try directory.plant(Array(changed.utf8), as: name, in: plan.folder)
    let state = try #require(try Store(quick: directory).newest(plan))
    #expect(state.version.payload == ["words": "Haluan töihin"])
    #expect(state.blockedBy?.kind == .wrongChecksum)
    #expect(try Store(quick: directory).check().findings.map(\.kind) == [.wrongChecksum])
    #expect(try directory.read(name, in: plan.folder, limit: 99_999) == Array(changed.utf8))
  }
}
