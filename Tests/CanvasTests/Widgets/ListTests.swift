import Canvas
import Testing

@Suite struct ListTests {
  static let rows: [ListRow] = [
    .header("h1", "OPPILAITOS"), ListRow("aino", ["Aino Äijälä"], trailing: ["24 min"]),
    ListRow("bo", ["Bo Öhman"]), .header("h2", "KELA"), ListRow("eeva", ["Eeva Åkerblom"]),
    ListRow("ilmo", ["Ilmo Ihala"]),
  ]
  static let rect = Rect(row: 0, column: 0, rows: 6, columns: 30)

  static func picture(_ list: List, rows: Int = 6, emptyText: String = "") -> String {
    var grid = Grid(Size(rows: rows, columns: 30))
    list.draw(on: &grid, in: grid.bounds, emptyText: emptyText)
    return grid.text
  }

  @Test func showsRowsUnderHeadings() {
    #expect(
      Self.picture(List(Self.rows)) == """
        OPPILAITOS
        > Aino Äijälä          24 min
          Bo Öhman
        KELA
          Eeva Åkerblom
          Ilmo Ihala
        """)
  }

  @Test func movesOverHeadingsAndScrolls() {
    var list = List(Self.rows)
    let small = Rect(row: 0, column: 0, rows: 3, columns: 30)
    for key in [Key.down, .character("j")] { _ = list.handle(key, in: small) }
    #expect(list.selection == "eeva")
    #expect(
      Self.picture(list, rows: 3)
        == "  Bo Öhman                   ↑\nKELA\n> Eeva Åkerblom              ↓")
    expect([Key.end, .down].map { list.handle($0, in: small) }, [.moved, .ignored])
    expect(list.handle(.enter, in: small), .activated("ilmo"))
    _ = list.handle(.home, in: small)
    #expect(Self.picture(list, rows: 3).hasPrefix("OPPILAITOS\n> Aino"))
    expect(list.handle(.mouse(MouseEvent(.press, row: 2, column: 4)), in: small), .moved)
    expect(list.handle(.mouse(MouseEvent(.press, row: 2, column: 4)), in: small), .activated("bo"))
  }

  /// What is cut from a row, or never stood in it, still finds it; the empty filter says by what.
  @Test func aRowIsFoundByWordsThatAreNotShown() {
    var list = List([
      ListRow("aino", ["Aino"], alsoFoundBy: "Rannikon ammattiopisto"), ListRow("eetu", ["Eetu"]),
    ])
    let rect = Rect(row: 0, column: 0, rows: 4, columns: 30)
    _ = list.handle(.character("/"), in: rect)
    var grid = Grid(rect.size)
    list.draw(on: &grid, in: rect, filterHint: "Etsi nimellä")
    #expect(grid.text.hasSuffix("\n /Etsi nimellä"))
    for letter in "ammattio" { _ = list.handle(.character(letter), in: rect) }
    #expect(list.shownRows.map(\.id) == ["aino"])
  }

  @Test func filtersByWords() {
    var list = List(Self.rows)
    for key in [Key.character("/"), .character("a"), .character("k")] {
      _ = list.handle(key, in: Self.rect)
    }
    #expect(Self.picture(list) == "KELA\n> Eeva Åkerblom\n\n\n\n /ak")
    _ = list.handle(.character("x"), in: Self.rect)
    #expect(Self.picture(list, emptyText: "Ei osumia").hasPrefix("  Ei osumia\n"))
    #expect(list.selection == nil)
    _ = list.handle(.backspace, in: Self.rect)
    expect(list.handle(.enter, in: Self.rect), .moved)
    #expect(list.handle(.enter, in: Self.rect) == .activated("eeva"))
    expect(list.handle(.escape, in: Self.rect), .moved)
    #expect(list.handle(.escape, in: Self.rect) == .ignored)
    #expect(list.filter == nil && list.selection == "eeva")
  }

  @Test func theChoiceStaysOnItsRow() {
    var list = List(Self.rows, selection: "eeva")
    list.rows.removeAll { $0.id == "bo" }
    #expect(list.selection == "eeva")
    list.rows.removeAll { $0.id == "eeva" }
    #expect(list.selection == "ilmo")
    list.rows = []
    expect(list.selection, nil)
    #expect(list.handle(.enter, in: Self.rect) == .ignored)
  }

  @Test func ticksRows() {
    var list = CheckList([.init("a", "Kela"), .init("b", "Etsivä", isChecked: true)])
    #expect(list.checked == ["b"])
    for key in [Key.character(" "), .down, .character(" ")] { _ = list.handle(key, in: Self.rect) }
    #expect(list.checked == ["a"])
    var grid = Grid(Size(rows: 2, columns: 20))
    list.draw(on: &grid, in: grid.bounds)
    #expect(grid.text == "  [x] Kela\n> [ ] Etsivä")
  }

  @Test(arguments: [
    (40, "10.1.2027  Kokkola, huone 12    3 opisk."), (28, "10.1.2027  Kokko…   3 opisk."),
    (20, "10.1.2027  Kokkola,…"), (12, "10.1.2027"),
  ])
  func columnsShrinkByWeight(width: Int, text: String) {
    let table = Table([
      .init("Aika", minimum: 9, ideal: 9, priority: 3),
      .init("Paikka", minimum: 5, ideal: 18, priority: 2),
      .init("Väkeä", minimum: 9, ideal: 9, priority: 1, isRight: true),
    ])
    let line = table.line(["10.1.2027", "Kokkola, huone 12", "3 opisk."], width: width)
    var plain = line.plainText
    while plain.last == " " { plain.removeLast() }
    #expect(plain == text)
    #expect(line.width <= width)
  }
}
