import Testing

@testable import Papers

@Suite struct CalendarLineTests {
  private func text(_ line: CalendarLine) -> String { String(decoding: line.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("a,b;c\\d", "X:a\\,b\\;c\\\\d\r\n"), ("eka\ntoka", "X:eka\\ntoka\r\n"),
    ("eka\r\ntoka", "X:eka\\ntoka\r\n"), ("a\u{1b}[2J\u{7f}\u{0}b", "X:a[2Jb\r\n"),
    ("BEGIN:VEVENT", "X:BEGIN:VEVENT\r\n"), ("x\u{2028}BEGIN", "X:x\\nBEGIN\r\n"), ("", "X:\r\n"),
  ])
  func whatPeopleWroteStaysInItsLine(_ written: String, _ line: String) {
    #expect(text(CalendarLine("X", text: written)) == line)
  }

  @Test(arguments: [
    ("Maija", "X;CN=Maija:v\r\n"), ("Maija Mäki", "X;CN=\"Maija Mäki\":v\r\n"),
    ("a\";X=b", "X;CN=\"a';X=b\":v\r\n"), ("a:b,c", "X;CN=\"a:b,c\":v\r\n"),
    ("a\r\nEND:VEVENT", "X;CN=\"aEND:VEVENT\":v\r\n"),
  ])
  func aParameterStaysInItsQuotes(_ written: String, _ line: String) {
    #expect(text(CalendarLine("X", [("CN", written)], plain: "v")) == line)
  }

  /// Letters of one to many bytes, at every place where a line may have to be folded.
  @Test(arguments: [
    "a", "ä", "€", "😀", "e\u{301}", "👩‍👩‍👧‍👦", "a" + String(repeating: "\u{301}", count: 90),
  ])
  func foldsBetweenLettersAndLosesNothing(_ letter: String) {
    for start in 0..<80 {
      let value = String(repeating: "x", count: start) + String(repeating: letter, count: 60)
      let bytes = CalendarLine("SUMMARY", text: value).bytes
      #expect(bytes.suffix(2) == [0x0D, 0x0A])
      var lines: [[UInt8]] = []
      var rest = bytes[...]
      while let end = rest.firstRange(of: [0x0D, 0x0A]) {
        lines.append(Array(rest[rest.startIndex..<end.lowerBound]))
        rest = rest[end.upperBound...]
      }
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
      let unfolded = lines.first! + lines.dropFirst().flatMap { $0.dropFirst() }
      #expect(unfolded == Array("SUMMARY:\(value)".utf8))
      guard letter.utf8.count < 74 else { continue }
      // No letter is parted from its accents and joiners.
      for line in lines.dropFirst() {
        let first = String(decoding: line.dropFirst(), as: UTF8.self).first
        #expect(first == letter.first || first == "x")
      }
    }
  }
}
