import StrictJSON
import TestSupport
import Testing

@Suite struct WriteTests {
  @Test func isStableAndReadable() {
    let value: JSON = [
      "b": [1, "ä / \"x\"\n"], "a10": [:], "a9": [], "B": ["deep": .null],
      "c": "\u{1B}\u{7F}\u{9B}\u{A0}",
    ]
    #expect(
      String(decoding: value.bytes(), as: UTF8.self) == """
        {
          "B": {
            "deep": null
          },
          "a10": {},
          "a9": [],
          "b": [
            1,
            "ä / \\"x\\"\\n"
          ],
          "c": "\\u001b\\u007f\\u009b\u{A0}"
        }

        """)
    #expect(
      value.compactText
        == "{\"B\":{\"deep\":null},\"a10\":{},\"a9\":[],\"b\":[1,\"ä / \\\"x\\\"\\n\"],"
        + "\"c\":\"\\u001b\\u007f\\u009b\u{A0}\"}")
  }

  @Test func equalityGoesByBytes() {
    let composed: JSON = "\u{E9}"
    let decomposed: JSON = "e\u{301}"
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(["a": composed] as JSON != ["a": decomposed])
    #expect(JSON.object(["\u{E9}": 1]) != JSON.object(["e\u{301}": 1]))
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var random = SmallRandom(seed: 7)
    for _ in 0..<2_000 {
      let value = random.json(depth: 4)
      #expect(try JSON.parse(value.bytes()) == value)
      #expect(try JSON.parse(value.compactBytes) == value)
      #expect(try JSON.parse(value.bytes()).hashValue == value.hashValue)
    }
  }

  @Test func whatIsWrittenIsTheValueAndNoOther() throws {
    var random = SmallRandom(seed: 13)
    var before: JSON = .null
    for _ in 0..<2_000 {
      let value = random.json(depth: 4)
      #expect(try value.isWritten(in: value.bytes()))
      #expect(try value.isWritten(in: value.compactBytes))
      #expect(try before.isWritten(in: value.bytes()) == (before == value))
      before = value
    }
  }

  @Test func whatIsNotToBeReadIsNotTakenForWritten() {
    let value: JSON = ["a": "ä\n", "b": [1, [:]]]
    let wrong = [
      #"{"a":"ä\n","b":[1,{}]"#, #"{"a":"ä\n","b":[1,{}]}x"#, #"{"a":"ä\n","b":[1,{},]}"#,
      #"{"a":"ä\n","b":[1,{}],"a":1}"#, "{\"a\":\"ä\n\",\"b\":[1,{}]}",
      #"{"a":"ä\n","b":[1,[]]}"#, #"{"a":"ä\n","b":[1]}"#, #"{"a":"ä\n"}"#, "", "{}",
    ]
    for text in wrong {
      #expect((try? value.isWritten(in: Array(text.utf8))) != true, "\(text)")
    }
    let small = Limits(bytes: 99, depth: 9, items: 9, stringBytes: 2, asciiKeysOnly: true)
    #expect((try? value.isWritten(in: value.bytes(), limits: small)) != true)
    #expect((try? JSON.string("ab").isWritten(in: Array("\"ab\"".utf8), limits: small)) == true)
  }

  @Test func brokenBytesNeverCrashTheReader() throws {
    var random = SmallRandom(seed: 11)
    for _ in 0..<5_000 {
      var bytes = random.json(depth: 4).bytes(pretty: random.below(2) == 0)
      for _ in 0...random.below(3) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      if let value = try? JSON.parse(bytes) {
        #expect(try JSON.parse(value.bytes()) == value)
        #expect(try value.isWritten(in: value.bytes()))
      }
    }
  }

  private static let texts: [(JSON, Bool)] = [
    ("ab⟪c", true), ("⟪", true), ("ab", false), ("", false), (["x", ["⟫⟪"]], true),
    (["⟪": "x"], false), (["a": ["b": ["…", "’⟪"]]], true), (JSON.null, false),
    ("\u{27E9}\u{27EB}…–”", false), (7, false),
  ]

  @Test(arguments: texts)
  func findsBytesInAnyTextBelow(_ json: JSON, _ isThere: Bool) {
    #expect(json.hasText(with: Array("⟪".utf8)) == isThere)
  }
}

extension SmallRandom {
  mutating func json(depth: Int) -> JSON {
    switch below(depth == 0 ? 4 : 6) {
    case 0: return .bool(below(2) == 0)
    case 1: return .int(Int64(below(2000) - 1000))
    case 2: return .null
    case 3:
      let letters = [
        "a", "ä", "\"", "\\", "\n", "\u{1B}", "\u{9B}", "😀", "e\u{301}", "/", "\u{7F}",
      ]
      return .string((0..<below(8)).map { _ in letters[below(letters.count)] }.joined())
    case 4: return .array((0..<below(4)).map { _ in json(depth: depth - 1) })
    default:
      var fields = JSONObject()
      for _ in 0..<below(4) { fields["k\(below(20))"] = json(depth: depth - 1) }
      return .object(fields)
    }
  }
}
