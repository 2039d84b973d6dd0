import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

@Suite struct FilesTests {
  @Test(arguments: Place.allCases) func theLogGrowsByWholeLines(_ place: Place) throws {
    try place.with { directory in
      let store = try Store(quick: directory)
      for number in 0..<3 {
        try store.log(JSONLine(["event": "opened", "number": JSON(number)]), by: aino)
      }
      try store.log(JSONLine(["event": "opened"]), by: bo)
      // The weather is the store's affair, not the test's own looking.
      (directory as? UnkindDirectory)?.turn()
      let names = try directory.names(.log)
      #expect(names == ["maino-pc1.jsonl", "mbo-pc2.jsonl"])
      let text = String(
        decoding: try #require(try store.file(names[0], in: .log)), as: UTF8.self)
      #expect(
        text == (0..<3).map { "{\"event\":\"opened\",\"number\":\($0)}\n" }.joined())
      #expect(try store.check().findings.isEmpty)
    }
  }

  @Test(arguments: Place.allCases) func aFileIsPublishedOnce(_ place: Place) throws {
    try place.with { directory in
      let store = try Store(quick: directory)
      #expect(try store.file("omatie.json") == nil)
      try store.publishOnce(Array("one".utf8), as: "omatie.json")
      do throws(StoreError) {
        try store.publishOnce(Array("two".utf8), as: "omatie.json")
        Issue.record("published twice")
      } catch { #expect(error.code == .alreadyThere) }
      #expect(try store.file("omatie.json") == Array("one".utf8))
      try store.replaceFile("tapaamiset.ics", with: Array("a".utf8))
      try store.replaceFile("tapaamiset.ics", with: Array("b".utf8))
      #expect(try store.file("tapaamiset.ics") == Array("b".utf8))
    }
  }

  @Test(
    arguments: [
      ("plans/p1", "plans/p1"), ("roster", "roster"), ("plans/plans", nil), ("Plans/p1", nil),
      ("plans/../x", nil), ("plans/p1/x", nil), ("plans/", nil), ("/plans", nil), ("", nil),
      ("plans/p-1", nil), ("plans/1", nil), ("plans/ä", nil), ("plans/p1\n", nil),
      ("plans/" + String(repeating: "a", count: 65), nil),
    ] as [(String, String?)])
  func documentNamesAreStrict(_ text: String, _ folder: String?) {
    #expect(DocumentName(text)?.folder.path == folder)
  }
}
