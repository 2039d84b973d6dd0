import Casework
import FileFormat
import SharedStore
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

/// What a version says is let go once it is read: whoever asks again hears the very same.
@Suite struct ReadAgainTests {
  private let place = SharedPlace()

  private func payload(of document: Document, _ version: Version) throws -> JSON {
    let path = "\(place.directory)/\(document.name)/\(SharedPlace.fileName(version.number))"
    let bytes = try #require(FileBytes.of(path))
    return try #require(JSON.parse(bytes)["payload"])
  }

  @Test func itSaysWhatStandsInItsFile() throws {
    _ = try place.makeWithPlan()
    try place.addField(to: "plans/\(Sample.planID)", version: 1, "\"uusi\": {\"a\": [1, \"å\"]}")
    let read = try place.session(Sample.teacher)
    var plain = 0
    for (document, shelved) in read.shelf.shelved {
      for _ in 0..<2 {
        #expect(
          shelved.version.payload == (try payload(of: document, shelved.version)),
          "\(document.path)")
        shelved.version.letFieldsGo()
      }
      if shelved.isPlain { plain += 1 }
    }
    #expect(plain == read.shelf.shelved.count - 1)
  }

  /// A field of a newer program cannot be made of the value: the fields themselves are kept.
  @Test func whatANewerProgramWroteIsKept() throws {
    _ = try place.makeWithPlan()
    let plan = Document.plan(Sample.planID)
    let before = try #require(place.session(Sample.teacher).shelf[plan])
    #expect(before.isPlain)
    try place.addField(to: plan.path, version: before.version.number, "\"newer\": [true, null]")
    let session = try place.session(Sample.teacher)
    let after = try #require(session.shelf[plan])
    #expect(!after.isPlain && after.value == before.value)
    #expect(after.version.payload["newer"] == [true, .null])
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let saved = try #require(place.session(Sample.teacher).shelf[plan])
    #expect(saved.version.payload["newer"] == [true, .null])
    #expect(saved.version.payload["ownWords"] == "Töihin")
  }
}
