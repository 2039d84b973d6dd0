import Canvas
import Testing

@Suite struct FieldTests {
  static let story = "Haluan töihin puutarhalle, en takaisin luokkaan.\nKesällä tykkäsin."

  @Test func anAreaWrapsAndShowsTheCaret() {
    var area = TextArea(Self.story)
    let rect = Rect(row: 1, column: 2, rows: 4, columns: 21)
    var grid = Grid(Size(rows: 6, columns: 25))
    area.draw(on: &grid, in: rect, focused: true)
    #expect(
      grid.text(in: rect) == """
        Haluan töihin
        puutarhalle, en
        takaisin luokkaan.
        Kesällä tykkäsin.
        """)
    #expect(grid.cursor == Cursor(row: 4, column: 19, isVisible: true))
    _ = area.handle(.enter, in: rect)
    _ = area.handle(.character("Å"), in: rect)
    grid.fill(grid.bounds)
    area.draw(on: &grid, in: rect, focused: true)
    #expect(grid.text(in: rect).hasPrefix("puutarhalle, en     …\n"))
    #expect(grid.text(in: rect).hasSuffix("\nÅ"))
    area.draw(on: &grid, in: rect, focused: false)
    #expect(grid.text(in: rect).hasSuffix("\nKesällä tykkäsin.   …"))
  }

  @Test func upAndDownKeepTheColumn() {
    var area = TextArea("pitkä rivi\nab\npitkä rivi")
    let rect = Rect(row: 0, column: 0, rows: 5, columns: 20)
    func press(_ keys: Key...) -> EditOutcome {
      keys.map { area.handle($0, in: rect) }.last ?? .ignored
    }
    expect(press(.up), .moved)
    #expect(area.editing.caret == 13)
    expect(press(.up), .moved)
    #expect(area.editing.caret == 10)
    expect(press(.up), .ignored)
    #expect(press(.home, .down, .down) == .moved)
    #expect(area.editing.caret == 14)
    #expect(press(.down) == .ignored)
    expect(press(.shiftDown), .moved)
    #expect(area.editing.selectedText == "pitkä rivi")
    expect(press(.mouse(MouseEvent(.press, row: 1, column: 1))), .moved)
    #expect(area.editing.caret == 12)
  }

  @Test func aLineMovesUnderItsCaret() {
    var field = LineField("Työkokeilu taimistolla helmikuussa")
    let rect = Rect(row: 0, column: 0, rows: 1, columns: 12)
    var grid = Grid(rect.size)
    field.draw(on: &grid, in: rect, focused: true)
    #expect(grid.text == " helmikuussa".suffix(11))
    #expect(grid.cursor?.column == 11)
    _ = field.handle(.home, in: rect)
    grid.fill(rect)
    field.draw(on: &grid, in: rect, focused: true)
    #expect(grid.text == "Työkokeilu t")
    #expect(grid.cursor?.column == 0)
    field.draw(on: &grid, in: rect, focused: false)
    #expect(grid.text == "Työkokeilu …")
    expect(field.handle(.down, in: rect), .ignored)
    #expect(field.handle(.enter, in: rect) == .ignored)
  }

  @Test func aLineBeginsWhereNobodyWrites() {
    let field = LineField("Työkokeilu taimistolla helmikuussa")
    let rect = Rect(row: 0, column: 0, rows: 1, columns: 12)
    var grid = Grid(rect.size)
    field.draw(on: &grid, in: rect, focused: true, isWriting: false)
    #expect(grid.text == "Työkokeilu …")
    #expect(grid.cursor?.column == 0)
  }

  @Test func emptyFieldsShowTheirHint() {
    var grid = Grid(Size(rows: 2, columns: 20))
    TextArea().draw(on: &grid, in: grid.bounds, focused: false, placeholder: "Omin sanoin")
    #expect(grid.text(in: .placeholder) == "Omin sanoin")
  }

  @Test(
    arguments: SafeTextTests.hostile.map(\.0) + [String(repeating: "ä\u{202E}\u{1B}[", count: 2000)]
  )
  func hostileTextStaysInItsPart(text: String) {
    let rect = Rect(row: 1, column: 1, rows: 3, columns: 10)
    var area = TextArea(text)
    var field = LineField(text)
    for key in [Key.up, .left, .shiftLeft, .home, .character("x"), .end, .pageUp] {
      _ = area.handle(key, in: rect)
      _ = field.handle(key, in: rect)
      for isArea in [true, false] {
        var grid = Grid(Size(rows: 5, columns: 12), style: .dim)
        if isArea {
          area.draw(on: &grid, in: rect, focused: true)
        } else {
          field.draw(on: &grid, in: rect.splitTop(1).top, focused: true)
        }
        #expect(grid.cursor.map { rect.contains(row: $0.row, column: $0.column) } == true)
        for row in 0..<5 {
          for column in 0..<12 where !rect.contains(row: row, column: column) {
            #expect(grid[row, column] == Cell(style: .dim))
          }
        }
      }
    }
  }
}
