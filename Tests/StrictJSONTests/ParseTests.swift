import StrictJSON
import Testing

@Suite struct ParseTests {
  /// As large an object as may be, in the order that is worst for keeping keys sorted.
  @Test func keysInTheWrongOrderAreReadInGoodTime() throws {
    let count = Limits.document.items - 1
    let keys = (0..<count).map { "k\(1_000_000 + $0)" }
    let text = "{" + keys.reversed().map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    let value = try JSON.parse(Array(text.utf8))
    #expect(value.objectValue?.keys == keys)
    for (fields, place) in [(#""b":1,"a":2,"b":3"#, 13), (#""c":1,"a":2,"b":3,"a":4"#, 19)] {
      let error = #expect(throws: JSONError.self) { try JSON.parse(Array("{\(fields)}".utf8)) }
      #expect(error?.code == .duplicateKey && error?.offset == place)
    }
  }

  @Test func readsEveryKindOfValue() throws {
    let text = #"{"a":[1,-2,true,false,null,"ä😀"],"b":{},"c":[]," ":9223372036854775807}"#
    #expect(
      try JSON.parse(Array(text.utf8)) == [
        "a": [1, -2, true, false, .null, "ä😀"], "b": [:], "c": [], " ": .int(.max),
      ])
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, JSONError.Code.duplicateKey),
    (#"{"a":1,"\u0061":2}"#, .duplicateKey),
    (#"{"ä":1}"#, .keyNotASCII),
    ("[1,]", .trailingComma), (#"{"a":1,}"#, .trailingComma), ("[1 2]", .unexpectedByte),
    ("[1", .unexpectedEnd), ("", .empty), ("  \n", .empty), ("[] []", .trailingContent),
    ("[]\u{0}", .trailingContent), ("\u{FEFF}[]", .byteOrderMark), ("//x\n[]", .unexpectedByte),
    ("NaN", .unexpectedByte), ("nul", .unexpectedEnd), ("'a'", .unexpectedByte),
    ("1.5", .notInteger), ("1e2", .notInteger), ("-0", .notInteger), ("01", .notInteger),
    ("+1", .unexpectedByte), ("-", .unexpectedEnd), ("9223372036854775808", .numberTooLarge),
    ("99999999999999999999999", .numberTooLarge), ("\"a\u{1}\"", .controlInString),
    ("\"\u{0}\"", .nulInString), (#""\u0000""#, .nulInString), (#""\ud800""#, .loneSurrogate),
    (#""\udc00""#, .loneSurrogate), (#""\ud800\u0041""#, .loneSurrogate), (#""\x""#, .badEscape),
    (#""\u12g4""#, .badEscape), (#""a"#, .unexpectedEnd), (#""a\"#, .unexpectedEnd),
    (#""\u12"#, .unexpectedEnd), ("{1:2}", .unexpectedByte), (#"{"a" 1}"#, .unexpectedByte),
    (String(repeating: "[", count: 25), .tooDeep), ("\u{1b}[31m", .unexpectedByte),
  ])
  func refuses(text: String, code: JSONError.Code) {
    #expect(throws: (any Error).self) { try JSON.parse(Array(text.utf8)) }
    do throws(JSONError) { _ = try JSON.parse(Array(text.utf8)) } catch {
      #expect(error.code == code)
    }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xE4, 0x22], [0x22, 0x5C, 0x6E, 0xF5, 0x22],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    do throws(JSONError) {
      _ = try JSON.parse(bytes)
      Issue.record("accepted")
    } catch { #expect(error.code == .notUTF8) }
  }

  @Test func refusesUTF16() {
    let bytes = Array("{}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: JSONError.self) { try JSON.parse(bytes) }
  }

  @Test func namesThePlace() {
    do throws(JSONError) {
      _ = try JSON.parse(Array("{\n  \"ä\": 1\n}".utf8), limits: .small)
      Issue.record("accepted")
    } catch {
      #expect([error.offset, error.line, error.column] == [4, 2, 3])
    }
    do throws(JSONError) {
      _ = try JSON.parse(Array("[\"ääää\", x]".utf8))
      Issue.record("accepted")
    } catch {
      #expect([error.line, error.column] == [1, 10])
    }
  }

  @Test func keepsToItsLimits() {
    let limits = Limits(bytes: 40, depth: 3, items: 5, stringBytes: 4, asciiKeysOnly: true)
    let cases: [(String, JSONError.Code?)] = [
      ("[[[]]]", nil), ("[[[[]]]]", .tooDeep), ("[1,2,3,4]", nil), ("[1,2,3,4,5]", .tooManyItems),
      ("\"abcd\"", nil), ("\"abcde\"", .stringTooLong), ("\"\\n\\n\\n\\n\"", nil),
      ("\"\\n\\n\\n\\n\\n\"", .stringTooLong), (String(repeating: " ", count: 41), .tooManyBytes),
    ]
    for (text, code) in cases {
      var found: JSONError.Code?
      do throws(JSONError) { _ = try JSON.parse(Array(text.utf8), limits: limits) } catch {
        found = error.code
      }
      #expect(found == code, "\(text)")
    }
  }

  @Test func aLongWordIsStorable() throws {
    let word: JSON = .string(String(repeating: "ä", count: 100_000))
    #expect(try JSON.parse(word.bytes()) == word)
  }

  @Test func aMillionLevelsEndAtOnce() {
    #expect(throws: JSONError.self) { try JSON.parse(Array(repeating: 0x5B, count: 1_000_000)) }
  }
}
