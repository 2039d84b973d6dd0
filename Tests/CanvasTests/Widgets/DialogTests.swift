import Canvas
import Testing

@Suite struct DialogTests {
  static let rect = Rect(row: 0, column: 0, rows: 6, columns: 40)
  static let dialog = Dialog(
    ["Siirretäänkö palvelu pois? Mitään ei poisteta lopullisesti."],
    answers: [.init(.character("s"), "Siirrä"), .init(.character("e"), "Älä siirrä")])

  @Test func standsAtTheBottom() {
    var grid = Grid(Self.rect.size)
    grid.put("Suunnitelma", row: 0, column: 0)
    let rest = Self.dialog.draw(on: &grid, in: grid.bounds)
    #expect(rest.rows == 2)
    #expect(
      grid.text == """
        Suunnitelma

        ────────────────────────────────────────
         Siirretäänkö palvelu pois? Mitään ei
         poisteta lopullisesti.
         [S Siirrä]  E Älä siirrä
        """)
    #expect(grid.cursor == Cursor(row: 5, column: 1, isVisible: false))
  }

  @Test(arguments: [
    ([Key.escape], DialogOutcome.left), ([.character("E")], .chosen(1)), ([.enter], .chosen(0)),
    ([.right, .enter], .chosen(1)), ([.tab, .tab, .enter], .chosen(0)),
    ([.character("x")], .ignored),
  ])
  func answers(keys: [Key], outcome: DialogOutcome) {
    var dialog = Self.dialog
    expect(keys.map { dialog.handle($0, in: Self.rect) }.last, outcome)
  }

  @Test func anEmptyLineSaysWhatIsWrittenThere() {
    var dialog = Dialog(
      ["Kuka pyysi?"], answers: [.init(.enter, "Näytä")], input: LineField(), hint: "nimi")
    func lines() -> [String] {
      var grid = Grid(Self.rect.size)
      dialog.draw(on: &grid, in: grid.bounds)
      return grid.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines().contains(" nimi"))
    _ = dialog.handle(.character("A"), in: Self.rect)
    #expect(lines().contains(" A"))
  }

  @Test func asksForWords() {
    var dialog = Dialog(
      ["Miksi vuoro jää auki?"], answers: [.init(.enter, "Jätä auki"), .init(.escape, "Palaa")],
      input: LineField())
    for letter in "Syy ä" { _ = dialog.handle(.character(letter), in: Self.rect) }
    var grid = Grid(Self.rect.size)
    dialog.draw(on: &grid, in: grid.bounds)
    #expect(grid.text.hasSuffix(" Syy ä\n [Enter Jätä auki]  Esc Palaa"))
    #expect(grid.cursor == Cursor(row: 4, column: 6, isVisible: true))
    let outcome = dialog.handle(.enter, in: Self.rect)
    #expect(outcome == .chosen(0) && dialog.text == "Syy ä")
  }

  @Test(arguments: [
    (MessageLine(.done, "Tallennettu"), " ✓ Tallennettu\n"),
    (
      MessageLine(
        .refusal, "Vastuutyöntekijä puuttuu: lisää se kohdassa 6, sitten vuoron voi päättää."),
      " ! Vastuutyöntekijä puuttuu: lisää se\n kohdassa 6, sitten vuoron voi päättää."
    ),
  ])
  func saysThingsShortly(message: MessageLine, text: String) {
    var grid = Grid(Size(rows: 2, columns: 41))
    message.draw(on: &grid, in: grid.bounds)
    #expect(grid.text == text)
    #expect(message.rowCount(columns: 41) == (text.hasSuffix("\n") ? 1 : 2))
  }

  @Test func choosesOneOfAFew() {
    var choice = Choice(["Kyllä", "Ei", "Ei tietoa"])
    let rect = Rect(row: 0, column: 0, rows: 2, columns: 20)
    let steps: [(Key, Int?)] = [
      (.character("e"), 1), (.character("e"), 2), (.character("e"), 1), (.left, 0), (.left, 0),
      (.character("3"), 2),
      (.character(" "), 0), (.mouse(MouseEvent(.press, row: 1, column: 1)), 2),
    ]
    for (key, selected) in steps {
      let isTaken = choice.handle(key, in: rect)
      #expect(isTaken && choice.selected == selected)
    }
    expect(choice.handle(.character("z"), in: rect), false)
    var grid = Grid(rect.size)
    choice.draw(on: &grid, in: rect, focused: true)
    #expect(grid.text == "○ Kyllä  ○ Ei\n● Ei tietoa")
  }
}
