import Canvas
import Testing

@Suite struct KeyTableTests {
  static let table = KeyTable<String>([
    KeyEntry(
      [.enter], "open", "Avaa", words: "Avaa valittu kohta", section: "Suunnitelma", inFooter: true),
    KeyEntry([.character("n"), .f(3)], "next", "Seuraava", section: "Suunnitelma", inFooter: true),
    KeyEntry(
      [.character("p")], "close", "Päätä", words: "Päätä opiskelijan vuoro", section: "Suunnitelma",
      inFooter: true, unavailable: "Vastuutyöntekijä puuttuu: lisää se kohdassa 6."),
    KeyEntry(
      [.ctrl("p")], "palette", "Toiminnot", words: "Etsi toiminto sanoilla", section: "Kaikkialla"),
    KeyEntry([.character("?"), .f(1)], "help", "Ohje", section: "Kaikkialla", inFooter: true),
  ])

  @Test(arguments: [
    (Key.enter, KeyTable<String>.Answer.message("open")), (.character("N"), .message("next")),
    (.f(3), .message("next")), (.character("x"), .none), (.ctrl("n"), .none),
    (.character("p"), .refused("Vastuutyöntekijä puuttuu: lisää se kohdassa 6.")),
  ])
  func answersKeys(key: Key, answer: KeyTable<String>.Answer) {
    #expect(Self.table.lookup(key) == answer)
  }

  @Test(arguments: [
    (Key.ctrl("s"), "Ctrl-S"), (.character("å"), "Å"), (.f(10), "F10"), (.backTab, "Shift-Tab"),
    (.ctrlLeft, "Ctrl-←"), (.with([.ctrl, .shift], .home), "Ctrl-Shift-Home"), (.alt("x"), "Alt-X"),
    (.escape, "Esc"), (.pageDown, "PgDn"),
  ])
  func namesKeys(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test(arguments: [
    (60, " Enter Avaa   N Seuraava   (P Päätä)   ? Ohje"),
    (43, " Enter Avaa  N Seuraava  (P Päätä)  ? Ohje"), (42, " Enter Avaa   N Seuraava   ? Ohje"),
    (25, " Enter Avaa   ? Ohje"), (10, " ? Ohje"), (4, " ? …"),
  ])
  func theFooterKeepsTheWeightiest(columns: Int, text: String) {
    var grid = Grid(Size(rows: 1, columns: columns))
    Footer(Self.table.help).draw(on: &grid, in: grid.bounds)
    #expect(grid.text == text)
  }

  @Test func twoKeysStandAsOneInTheFooter() {
    var arrows = KeyEntry([.right], "right", "Valitse", inFooter: true)
    arrows.help.pair = .left
    var grid = Grid(Size(rows: 1, columns: 20))
    Footer(KeyTable([arrows]).help).draw(on: &grid, in: grid.bounds)
    #expect(grid.text == " ←→ Valitse")
    #expect(KeyTable([arrows]).lookup(.left) == .none)
  }

  @Test func theHelpSheetSaysEverything() {
    var grid = Grid(Size(rows: 12, columns: 40))
    HelpSheet(title: "Näppäimet", Self.table.help).draw(on: &grid, in: grid.bounds)
    #expect(
      grid.text == """
         Näppäimet
         Suunnitelma
           Enter   Avaa valittu kohta
           N  F3   Seuraava
           P       Päätä opiskelijan vuoro
                   – Vastuutyöntekijä puuttuu:
                   lisää se kohdassa 6.

         Kaikkialla
           Ctrl-P  Etsi toiminto sanoilla
           ?  F1   Ohje

        """)
  }

  @Test func theHelpSheetScrollsAndCloses() {
    var sheet = HelpSheet(title: "Näppäimet", Self.table.help)
    let rect = Rect(row: 0, column: 0, rows: 5, columns: 40)
    func handle(_ key: Key) -> HelpOutcome { sheet.handle(key, in: rect) }
    let outcomes = [Key.end, .up, .character("x"), .escape].map(handle)
    #expect(outcomes == [.moved, .moved, .ignored, .closed])
    var grid = Grid(rect.size)
    sheet.draw(on: &grid, in: rect)
    #expect(grid.line(4) == "   Ctrl-P  Etsi toiminto sanoilla      ↓")
  }

  @Test func thePaletteFindsByWords() {
    var palette = Palette(Self.table.help)
    let rect = Rect(row: 0, column: 0, rows: 8, columns: 50)
    func type(_ text: String) -> PaletteOutcome {
      text.map { palette.handle(.character($0), in: rect) }.last ?? .moved
    }
    _ = type("paata")
    expect(
      palette.handle(.enter, in: rect), .refused("Vastuutyöntekijä puuttuu: lisää se kohdassa 6.")
    )
    _ = palette.handle(.ctrl("u"), in: rect)
    _ = type("a")
    var grid = Grid(rect.size)
    palette.draw(on: &grid, in: rect, title: "Toiminnot", noMatch: "Mikään ei vastaa.")
    #expect(
      grid.text == """

          ┌─ Toiminnot ────────────────────────────────┐
          │ a                                          │
          │ > Avaa valittu kohta                 Enter │
          │   Seuraava                               N │
          │   (Päätä opiskelijan vuoro)              P │
          └──────────────────────────────────────────↓─┘

        """)
    _ = palette.handle(.down, in: rect)
    expect(palette.handle(.enter, in: rect), .chosen(1))
    _ = type("xyz")
    grid = Grid(rect.size)
    palette.draw(on: &grid, in: rect, title: "Toiminnot", noMatch: "Mikään ei vastaa.")
    #expect(grid.text.contains("Mikään ei vastaa."))
    expect(palette.handle(.enter, in: rect), .moved)
    #expect(palette.handle(.escape, in: rect) == .left)
  }

  @Test(arguments: [
    (50, "   (Päätä opiskelijan vuoro)              P "), (34, "   (Päätä opiskelijan…    P "),
    (26, "   (Päätä…        P "),
  ])
  func thePaletteCutsBetweenWords(_ columns: Int, _ expected: String) {
    let palette = Palette(Self.table.help)
    var grid = Grid(Size(rows: 8, columns: columns))
    palette.draw(on: &grid, in: grid.bounds, title: "", noMatch: "")
    #expect(grid.text.contains(expected), "\(grid.text)")
  }
}
