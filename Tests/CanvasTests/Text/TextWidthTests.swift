import Canvas
import Testing

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
}
