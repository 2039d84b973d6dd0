import Testing

@testable import Canvas

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("Äijälä", 6), ("─…°·✓●▶❤", 8), ("⚠☑", 2), ("🙂日👨✅⏰", 10),
    ("e\u{301}", 1), ("\u{301}", 1), ("ﬁ", 1), ("한글", 4), ("ｱ", 1), ("Ａ", 2), ("a\u{A0}b", 3),
    // Joined pictures, skin tones and variation selectors count as their first scalar.
    ("👨\u{200D}👩\u{200D}👧", 2), ("👍🏻", 2), ("❤\u{FE0F}", 1), ("🇫🇮", 2), ("1\u{FE0F}\u{20E3}", 1),
    // What is hidden is shown as a sign and takes its column.
    ("a\u{200B}b", 3), ("a\u{200D}b", 3), ("\u{202E}", 1), ("\u{1B}[m", 3), ("\r\n", 1), ("\t", 1),
    ("x\u{E0041}", 2), ("\u{1F3FB}", 2), ("\u{AD}", 1),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns)
    #expect(TextWidth.of(SafeText.visible(text)) == columns)
    var grid = Grid(Size(rows: 1, columns: 20))
    let end = grid.put(text, row: 0, column: 0)
    #expect(end == columns)
  }

  /// What is taken for plain by its bytes must be so letter by letter.
  @Test func plainTextIsOneColumnALetterAndShownAsItIs() {
    var plain = 0
    for value in UInt32(0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x" + String(scalar) + "y"
      let columns = text.utf8.withContiguousStorageIfAvailable(PlainText.columns) ?? nil
      guard let columns else { continue }
      plain += 1
      let letter = Character(scalar)
      #expect(columns == 3)
      #expect(Array(text) == ["x", letter, "y"], "\(value)")
      #expect(SafeText.glyphs(of: letter).map(\.character) == [letter], "\(value)")
      #expect(SafeText.glyphs(of: letter).map(\.width) == [1], "\(value)")
    }
    #expect(plain > 600)
    for text in ["a\u{301}", "a\u{200D}b", "❤\u{FE0F}", "日", "\u{AD}", "a\u{A0}b", "\u{2028}"] {
      #expect(text.utf8.withContiguousStorageIfAvailable(PlainText.isPlain) == false)
    }
  }
}
