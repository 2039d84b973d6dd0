import Testing

@testable import Canvas

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 10, [""]), ("yksi kaksi kolme", 10, ["yksi kaksi", "kolme"]),
    ("yksi kaksi kolme", 9, ["yksi", "kaksi", "kolme"]), ("a\n\nb", 10, ["a", "", "b"]),
    ("pitkäyhdyssana", 5, ["pitkä", "yhdys", "sana"]),
    ("ab pitkäsana", 6, ["ab", "pitkäs", "ana"]),
    ("ab      cd", 4, ["ab", "cd"]), ("loppu ", 5, ["loppu "]),
    ("työ-kokeilu", 6, ["työ-", "kokeil", "u"]),
    ("日本語日本語", 5, ["日本", "語日", "本語"]), ("a 日本", 4, ["a", "日本"]), ("日", 1, ["日"]),
    ("pe 15.1.2027 klo 9.30", 17, ["pe 15.1.2027", "klo 9.30"]),
    ("fre 15.1.2027 kl. 9.30 i rummet", 20, ["fre 15.1.2027", "kl. 9.30 i rummet"]),
    ("perjantaina 15. tammikuuta", 16, ["perjantaina", "15. tammikuuta"]),
    ("paina Alt-H tai Ctrl-G", 10, ["paina", "Alt-H tai", "Ctrl-G"]),
    ("Näytä Shift-Tab", 12, ["Näytä", "Shift-Tab"]),
    ("oklo 9 puoli 9 9. Sitten", 6, ["oklo 9", "puoli", "9 9.", "Sitten"]),
    // What is wider than the line is broken all the same.
    ("klo 9.30", 5, ["klo 9", ".30"]), ("12.1.\u{A0}klo 9", 8, ["12.1.\u{A0}kl", "o 9"]),
  ])
  func breaksBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(Wrap.lines(text, width: width) == lines)
  }

  @Test func everyPlaceHasALineAndComesBack() {
    let text = MeasuredText("Haluan töihin  puutarhalle,\nen luokkaan. 日本語 pitkäyhdyssanatässä")
    for width in 1...30 {
      let wrap = Wrap(text, width: width)
      #expect(wrap.lines.map(\.range.count).reduce(0, +) + 1 == text.count)
      for offset in 0...text.count {
        let place = wrap.position(of: offset, in: text)
        #expect((0...width).contains(place.column))
        let line = wrap.lines[place.line]
        #expect(line.range.contains(offset) || line.range.upperBound == offset)
        let back = wrap.offset(line: place.line, column: place.column, in: text)
        // Spaces that hang over the edge share its column.
        if place.column < width { #expect(back == offset || text.isSpace(max(0, back - 1))) }
      }
    }
  }

  @Test func whatFitsStaysWholeWhateverItIsMadeOf() {
    for text in ["", "Työ ”tänään” …", "a\nb", "\u{2028}", "日本語", "e\u{301}", "  a  "] {
      for width in 1...20 {
        let styled: StyledLine = [StyledText(text, .bold)]
        let plain = Wrap.lines(text, width: width)
        #expect(Wrap.lines(styled, width: width).map(\.plainText) == plain, "\(text) \(width)")
      }
    }
  }

  @Test func plainLettersBreakAsAllOthersDo() {
    var generator = SystemRandomNumberGenerator()
    let letters: [Character] = Array("aäÖ é-…▏’  --yx") + ["9", ".", "o"]
    let joined = ["klo 9", " kl. 1", "5. ä", "Alt-H", "Ctrl-"]
    for _ in 0..<2_000 {
      let pieces = (0..<Int.random(in: 1...4, using: &generator)).map { number in
        let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? String(letters.randomElement(using: &generator) ?? "a")
            : joined.randomElement(using: &generator) ?? ""
        }
        return StyledText(text.joined(), number % 2 == 0 ? .bold : .dim)
      }
      let width = Int.random(in: 1...20, using: &generator)
      let lines = Wrap.lines(pieces, width: width).map(\.plainText)
      #expect(lines == Wrap.lines(pieces.plainText, width: width), "\(pieces) \(width)")
    }
  }

  @Test func keepsStyles() {
    let line: StyledLine = ["yksi ", StyledText("kaksi kolme", .bold)]
    #expect(
      Wrap.lines(line, width: 10) == [
        ["yksi ", StyledText("kaksi", .bold)], [StyledText("kolme", .bold)],
      ])
  }
}
