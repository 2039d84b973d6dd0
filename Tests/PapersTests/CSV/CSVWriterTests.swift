import Papers
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  @Test func writesWhatExcelInFinlandOpens() {
    let table = PaperTable(
      columns: ["Nimi", "Puhelin"],
      rows: [["Äijä; \"Ä\"", "+358 40 123"], ["=1+1", "040123"], ["rivi\nvaihto", " "]])
    #expect(
      CSVWriter(safety: plain).text(table)
        == "\u{FEFF}Nimi;Puhelin\r\n\"Äijä; \"\"Ä\"\"\";\"=\"\"+358 40 123\"\"\"\r\n"
        + "'=1+1;\"=\"\"040123\"\"\"\r\nrivi vaihto;\" \"\r\n")
  }

  @Test(arguments: [
    ("Maija", "Maija"), ("", ""), ("12", "12"), ("=1+1", "'=1+1"), ("@a", "'@a"),
    ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-x", "'-x"), ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"), ("'=1", "''=1"), ("''x", "'''x"), ("'hän", "'hän"),
    ("+358401234567", "=\"+358401234567\""), ("040 1234", "=\"040 1234\""),
    ("(09) 1234", "=\"(09) 1234\""), ("358401234567", "=\"358401234567\""),
    ("12-13", "=\"12-13\""), ("=\"x\"", "'=\"x\""), ("1.8.2026", "1.8.2026"),
  ])
  func guardsACellAndTakesTheGuardOff(_ cell: String, _ guarded: String) {
    #expect(CSVGuard.guarded(cell) == guarded)
    #expect(CSVGuard.unguarded(guarded) == cell)
  }

  /// Nothing that is written begins like a formula, but for a text of digits in quotes.
  @Test func whateverIsWrittenComesBack() {
    var random = SmallRandom(seed: 20)
    let signs = Array("=+-@\t\r\n'\"; ,0123aä\\")
    for _ in 0..<3_000 {
      let row = (0..<3).map { _ in
        String((0..<random.below(6)).map { _ in signs[random.below(signs.count)] })
      }
      let table = PaperTable(columns: ["a", "b", "c"], rows: [row])
      let safety = PaperSafety(visible: { $0 }, columns: { $0.count })
      let text = CSVWriter(safety: safety).text(table)
      let read = CSVReader.records(String(text.dropFirst()), separator: UInt8(ascii: ";"))
      let expected = row.map {
        $0.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      let back = read.count > 1 ? read[1].cells.map(CSVGuard.unguarded) : ["", "", ""]
      #expect(back == expected, "\(row)")
      for cell in read.last?.cells ?? [] where !cell.hasPrefix("=\"") {
        #expect(!"=+-@\t\r".contains(cell.first ?? "a"), "\(cell)")
      }
    }
  }
}
