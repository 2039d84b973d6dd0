import Canvas
import Testing

@Suite struct GridTests {
  @Test func clipsAndMarksWhatDoesNotFit() {
    var grid = Grid(Size(rows: 3, columns: 10))
    expect(grid.put("kymmenen m", row: 0, column: 0), 10)
    expect(grid.put("yksitoista!", row: 1, column: 0), 10)
    expect(grid.put("abcdef", row: 2, column: 2, width: 4), 6)
    grid.put("ei näy", row: 3, column: 0)
    grid.put("ei näy", row: -1, column: 0)
    #expect(grid.text == "kymmenen m\nyksitoist…\n  abc…")
  }

  @Test func wideCharactersAreWholeOrNotThere() {
    var grid = Grid(Size(rows: 1, columns: 6))
    grid.put("日本語", row: 0, column: 0)
    #expect(grid.text == "日本語")
    grid.put("x", row: 0, column: 1)
    #expect(grid.text == " x本語")
    grid.put("y", row: 0, column: 2)
    #expect(grid.text == " xy 語")
    grid.put("日", row: 0, column: 3)
    #expect(grid.text == " xy日")
    grid.put("日", row: 0, column: 4)
    #expect(grid.text == " xy 日")
    expect(grid.put("ab日", row: 0, column: 0, width: 3), 3)
    #expect(grid.text == "ab… 日")
  }

  @Test func drawsBoxes() {
    var grid = Grid(Size(rows: 3, columns: 12))
    grid.box(grid.bounds, title: "Äö")
    grid.putRight("9", row: 1, endColumn: 11)
    #expect(grid.text == "┌─ Äö ─────┐\n│         9│\n└──────────┘")
    #expect(grid.asciiFallback().text == "+- Äö -----+\n|         9|\n+----------+")
  }

  @Test func aCellKeepsItsLetterWithUpToFourMarks() {
    let marks = "\u{301}\u{302}\u{303}\u{308}"
    for text in ["a", "ä", "日", "…", "o" + marks, "a\u{308}", "\u{25CC}\u{301}"] {
      let letter = Character(text)
      for style in [Style.normal, .dim, .marked.adding([.dim, .italic])] {
        let cell = Cell(letter, style: style, width: 2)
        #expect(cell.character.unicodeScalars.elementsEqual(letter.unicodeScalars))
        #expect(cell.scalars == letter.unicodeScalars.map { $0.value })
        #expect(cell.hasMarks == (text.unicodeScalars.count > 1))
        #expect(cell.style == style)
        #expect(cell.width == 2)
      }
    }
    var cell = Cell("o", style: .bold)
    cell.style = .dim
    cell.character = "x"
    #expect(cell == Cell("x", style: .dim))
  }

  @Test func plainTextsAreWrittenLikeAnyOther() {
    for text in [
      "", "abc", "Äiti ja ÖLJY", "na\u{A0}me", "so\u{AD}ft", "a\u{300}b", "é¡ÿ", "~\u{7F}",
    ] {
      for (column, width) in [(0, nil), (2, nil), (-2, nil), (0, 3), (3, 2), (0, 0)]
        as [(Int, Int?)]
      {
        var whole = Grid(Size(rows: 1, columns: 12))
        let end = whole.put(text, row: 0, column: column, width: width)
        // A wide letter behind it keeps the text from being taken for plain.
        var pieces = Grid(Size(rows: 1, columns: 12))
        var at = column
        let limit = min(12, width.map { column + $0 } ?? 12)
        for character in text where at < limit {
          at = pieces.put(String(character), row: 0, column: at)
        }
        if TextWidth.of(text) <= limit - column {
          #expect(whole == pieces, "\(text.debugDescription) at \(column)")
          #expect(end == at)
        } else if limit > max(0, column) {
          #expect(whole[0, limit - 1].character == "…")
        }
      }
    }
  }

  @Test func changesAreOnlyWhatDiffers() {
    var old = Grid(Size(rows: 2, columns: 10))
    old.put("abc 日 def", row: 0, column: 0)
    var new = old
    #expect(new.changes(from: old).isEmpty)
    new.put("X", row: 0, column: 1)
    new.put("本", row: 0, column: 4)
    let changes = new.changes(from: old)
    #expect(changes.map(\.column) == [1, 4])
    #expect(changes.map { String($0.cells.map(\.character)) } == ["X", "本 "])
    #expect(new.changes(from: nil).count == 2)
    #expect(new.changes(from: Grid(Size(rows: 1, columns: 10))).count == 2)
  }

  @Test func changesBringTheOldPictureToTheNewOne() {
    let pieces = ["ab", "日本", "ä", "🙂x", " ", "─"]
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    var old = Grid(Size(rows: 3, columns: 9))
    for _ in 0..<500 {
      var new = old
      for _ in 0..<3 { new.put(pieces[next(pieces.count)], row: next(3), column: next(9)) }
      var rows = old.rows
      for change in new.changes(from: old) {
        for (offset, cell) in change.cells.enumerated() {
          rows[change.row][change.column + offset] = cell
        }
      }
      #expect(rows == new.rows)
      for row in 0..<3 {
        let widths = (0..<9).map { Int(new[row, $0].width) }
        #expect(widths.reduce(0, +) == 9)
      }
      old = new
    }
  }

  @Test func theCursorStaysInside() {
    var grid = Grid(.small)
    grid.placeCursor(row: 99, column: -4)
    #expect(grid.cursor == Cursor(row: 17, column: 0, isVisible: true))
  }

  @Test(arguments: Theme.allCases)
  func rolesDifferWithoutColour(theme: Theme) {
    for role in [Style.Role.selected, .fieldFocused, .marked, .lack, .otherPerson] {
      #expect(theme.look(Style(role)) != theme.look(.normal))
      #expect(Theme.monochrome.look(Style(role)).attributes != [])
    }
    #expect(theme.look(Style(.normal, .bold)).attributes.contains(.bold))
    let hasColour = Style.Role.allCases.contains { theme.look(Style($0)).foreground != nil }
    #expect(hasColour == (theme != .monochrome))
  }

  @Test func splitsWithoutLosingAnything() {
    let rect = Rect(row: 1, column: 2, rows: 10, columns: 20)
    #expect(rect.splitTop(3).rest == Rect(row: 4, column: 2, rows: 7, columns: 20))
    #expect(rect.splitBottom(3).bottom == Rect(row: 8, column: 2, rows: 3, columns: 20))
    #expect(rect.splitLeft(5, gap: 1).rest == Rect(row: 1, column: 8, rows: 10, columns: 14))
    #expect(rect.splitRight(5, gap: 1).rest == Rect(row: 1, column: 2, rows: 10, columns: 14))
    #expect(rect.splitTop(99).rest.isEmpty)
    #expect(rect.inset(rows: 6, columns: 1).rows == 0)
  }
}
