import StrictJSON
import TestSupport
import Testing

/// Texts that are said again and again lie in memory once; nobody who reads them can tell.
@Suite struct SharedTextTests {
  private static func written(_ text: String) -> [UInt8] { Array("[\"\(text)\"]".utf8) }

  private static func read(_ text: String) throws -> String? {
    guard case .array(let values) = try JSON.parse(written(text)) else { return nil }
    return values.first?.stringValue
  }

  @Test func everyTextIsReadAsItStands() throws {
    var random = SmallRandom(seed: 7)
    let letters = ["a", "b", "ä", "€", "😀", "e\u{301}", "é", " "]
    // Few enough that nearly all come again, and more than are remembered.
    let texts = (0..<20_000).map { number -> String in
      var text = String(number)
      while text.utf8.count < number % 90 { text += letters[random.below(letters.count)] }
      return text
    }
    for _ in 0..<2 {
      for text in texts {
        let read = try Self.read(text) ?? ""
        if !haveSameBytes(read, text) { Issue.record("\(text) was read as \(read)") }
      }
    }
  }

  /// Equal for people, and other bytes.
  @Test func letterAndMarkStayWhatTheyAre() throws {
    let (one, two) = ("Jérôme Jérôme Jérôme", "Je\u{301}ro\u{302}me Je\u{301}ro\u{302}me")
    for text in [one, two, one, two] {
      let read = try Self.read(text) ?? ""
      #expect(haveSameBytes(read, text))
    }
  }

  @Test func whatIsNotUTF8IsRefusedAfterWhatItLooksLike() throws {
    let repaired = "Mallilan ammattiopisto \u{FFFD}"
    #expect(try Self.read(repaired) == repaired)
    var bytes = Self.written(repaired)
    let place = try #require(bytes.firstIndex(of: 0xEF))
    bytes.replaceSubrange(place..<place + 3, with: [0xFF])
    for _ in 0..<2 {
      let error = #expect(throws: JSONError.self) { try JSON.parse(bytes) }
      #expect(error?.code == .notUTF8 && error?.offset == place)
    }
  }

  @Test func manyThreadsReadTheSameAtOnce() async throws {
    let texts = (0..<500).map { "Sama teksti monessa tiedostossa \($0 % 250)" }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<20).reduce(0) { count, _ in
            count + texts.count { text in (try? Self.read(text)) != text }
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
