import Canvas
import Testing

@Suite struct SafeTextTests {
  static let hostile: [(String, String)] = [
    ("Aino Ääkkönen", "Aino Ääkkönen"),
    ("\u{1B}]0;nimi\u{7}", "␛]0;nimi␇"), ("\u{1B}[2J", "␛[2J"), ("a\u{9B}31m", "a\u{FFFD}31m"),
    ("a\u{0}b\u{7F}", "a␀b␡"), ("rivi\nvaihto\r\n", "rivi␊vaihto␤"), ("a\tb", "a b"),
    ("a\u{202E}txt.exe\u{202C}", "a\u{FFFD}txt.exe\u{FFFD}"),
    ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}", "\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("Ai\u{200B}no \u{FEFF}E", "Ai\u{FFFD}no \u{FFFD}E"), ("Ai\u{200D}no", "Ai\u{FFFD}no"),
    ("x\u{E0041}\u{E007F}", "x\u{FFFD}\u{FFFD}"),
    ("\u{2028}\u{2029}\u{85}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "z\u{300}\u{301}\u{302}\u{303}"),
    ("\u{301}", "\u{25CC}\u{301}"), ("👨\u{200D}👩", "👨"), ("❤\u{FE0F}", "❤"),
    ("🏴\u{E0067}\u{E007F}", "🏴"),
    ("\u{3164}\u{2800}", "\u{FFFD}\u{FFFD}"), ("\u{E000}\u{10FFFF}", "\u{FFFD}\u{FFFD}"),
  ]

  @Test(arguments: hostile)
  func showsWhatIsHidden(text: String, shown: String) {
    #expect(SafeText.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    var grid = Grid(Size(rows: 1, columns: 30))
    grid.put(text, row: 0, column: 0)
    #expect(grid.text.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func everyScalarIsShownSafely() {
    // The planes between are empty or all alike.
    for value in Array(UInt32(0)...0x1FFFF) + Array(0xE0000...0xE0FFF) + [0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in SafeText.glyphs(of: Character(scalar)) {
        let isSafe = glyph.character.unicodeScalars.allSatisfy { shown in
          shown.value >= 0x20 && !(0x7F..<0xA0).contains(shown.value)
            && shown.properties.generalCategory != .format
        }
        if !isSafe || !(1...2).contains(glyph.width) {
          Issue.record("U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd", "a b c d"), ("a\u{2028}b\u{85}c", "a\nb\nc", "a b c"),
    ("a\tb", "a b", "a b"), ("\u{1B}[31mä\u{0}\u{7F}\u{9B}", "[31mä", "[31mä"), ("日🙂", "日🙂", "日🙂"),
  ])
  func putsTypedTextRight(raw: String, several: String, one: String) {
    #expect(SafeText.typed(raw, multiline: true) == several)
    #expect(SafeText.typed(raw, multiline: false) == one)
  }

  @Test(arguments: [
    ("", "mikä vain", true), ("aijala", "Äijälä Aino", true), ("ÄIJ", "äijälä", true),
    ("aino äi", "Äijälä Aino", true), ("aino b", "Äijälä Aino", false), ("a\u{308}", "Ä", true),
    ("strasse", "Straße", true),
  ])
  func findsAsPeopleLook(query: String, text: String, isFound: Bool) {
    #expect(SearchText.matches(query, in: text) == isFound)
  }
}
