import Papers
import Testing

@Suite struct CSVReaderTests {
  private static let semicolon = UInt8(ascii: ";")

  @Test(arguments: [
    ("", []), ("\r\n\n\r", []), ("a;b", [["a", "b"]]), ("a;b\n", [["a", "b"]]),
    ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]), ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
    ("a;;b;", [["a", "", "b", ""]]), (";", [["", ""]]), ("\"\"", [[""]]),
    ("\"a;b\";c", [["a;b", "c"]]), ("\"a\"\"b\";c", [["a\"b", "c"]]),
    ("\"a\nb\";c\nd", [["a\nb", "c"], ["d"]]), ("\"a\r\nb\"", [["a\r\nb"]]),
    // As Python's csv and spreadsheets do: only a mark at the start of a cell opens quotes.
    ("a\"b\"c;d", [["a\"b\"c", "d"]]), ("\"a\"b;c", [["ab", "c"]]), (" \"a\"", [[" \"a\""]]),
    ("\"a\"\"\";b", [["a\"", "b"]]), ("a\n\nb", [["a"], ["b"]]), ("ä;å\nö", [["ä", "å"], ["ö"]]),
  ])
  func reads(_ text: String, _ cells: [[String]]) {
    let records = CSVReader.records(text, separator: Self.semicolon)
    #expect(records.map(\.cells) == cells)
    #expect(records.allSatisfy { !$0.isUnfinished })
  }

  @Test func knowsTheLineOnWhichARecordBegins() {
    let text = "head\r\n\r\n\"one\r\ntwo\rthree\n\"\r\nlast\r\n\r\n\"open\nto the end;\n"
    let records = CSVReader.records(text, separator: Self.semicolon)
    #expect(records.map(\.line) == [1, 3, 7, 9])
    #expect(records.map(\.isUnfinished) == [false, false, false, true])
    #expect(records.last?.cells == ["open\nto the end;\n"])
  }

  @Test(arguments: [
    ("å ä ö", Array("å ä ö".utf8)), ("å ä ö", [0xEF, 0xBB, 0xBF] + Array("å ä ö".utf8)),
    ("å ä ö – €", [0xE5, 0x20, 0xE4, 0x20, 0xF6, 0x20, 0x96, 0x20, 0x80]),
    ("å;ä", [0xFF, 0xFE, 0xE5, 0, 0x3B, 0, 0xE4, 0]),
    ("å;ä", [0xFE, 0xFF, 0, 0xE5, 0, 0x3B, 0, 0xE4]), ("", []), ("", [0xEF, 0xBB, 0xBF]),
  ])
  func makesTextOfBytes(_ text: String, _ bytes: [UInt8]) {
    #expect(CSVBytes.text(bytes) == text)
  }

  /// A workbook, a picture, half a letter of UTF-16, what no encoding has.
  @Test(
    arguments: [
      [0x50, 0x4B, 3, 4, 0, 0, 8], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
      [0xFF, 0xFE, 0xE5], [0xFF, 0xFE, 0, 0xD8], [0xE5, 0x81, 0xE4], [0xEF, 0xBB, 0xBF, 0xE5],
    ] as [[UInt8]])
  func knowsWhatIsNoText(_ bytes: [UInt8]) { #expect(CSVBytes.text(bytes) == nil) }
}
