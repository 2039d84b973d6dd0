import Canvas
import Testing

@Suite struct FormTests {
  static let wish =
    "Haluan töihin puutarhalle, en takaisin luokkaan. Olen ollut siellä kesällä ja tykkäsin. "
    + "Voisin aloittaa heti kun papereista on sovittu ja kesätyöt on ohi, mutta en ennen sitä."

  static func rows(wish: String = wish, goal: String = "Työkokeilu taimistolla helmikuussa")
    -> [FormRow]
  {
    [
      .heading("h1", "TAVOITTEET"),
      .area("wish", "Oma toive", wish),
      .text("goal", "Tavoite", goal).with {
        $0.marks = [.lack("puuttuu", words: "Tavoitteelta puuttuu mittari.")]
      },
      .choice("path", "Polku", ["Työ", "Kuntoutus", "Opinnot", "Osallisuus ensin"], selected: 1),
      .heading("h2", "PALVELUT"),
      .link(
        "service", "Palvelu", ["Työhönvalmennus   Työllisyyspalvelut   Maija Mäki   1.2.–30.4."]),
      .area("support", "Tuki", "", placeholder: "Kirjoita omin sanoin").with {
        $0.marks = [.typing("Maija")]
      },
      .note("note", ["Läheiset: äiti auttaa aamuisin."]),
    ]
  }

  static let wide = Rect(row: 0, column: 0, rows: 16, columns: 80)
  static let narrow = Rect(row: 0, column: 0, rows: 10, columns: 60)

  static func picture(_ form: Form, _ rect: Rect) -> Grid {
    var grid = Grid(rect.size)
    form.draw(on: &grid, in: rect)
    return grid
  }

  @Test func aWideFormHasLabelsAtTheLeft() {
    let grid = Self.picture(Form(Self.rows()), Self.wide)
    #expect(
      grid.text == """
          TAVOITTEET
        > Oma toive  Haluan töihin puutarhalle, en takaisin luokkaan. Olen
                     ollut siellä kesällä ja tykkäsin. Voisin aloittaa heti kun
                     papereista on sovittu ja kesätyöt on ohi, mutta en ennen
                     sitä.
          Tavoite    Työkokeilu taimistolla helmikuussa                          puuttuu
          Polku      ○ Työ  ● Kuntoutus  ○ Opinnot  ○ Osallisuus ensin

          PALVELUT
          Palvelu    Työhönvalmennus   Työllisyyspalvelut   Maija Mäki
                     1.2.–30.4.
          Tuki       Kirjoita omin sanoin                                        ✎ Maija
          Läheiset: äiti auttaa aamuisin.



        """)
    #expect(grid.cursor == Cursor(row: 4, column: 18, isVisible: true))
  }

  /// Answers of another person below the last row that can have the focus, and between two of them.
  private static func answers(_ count: Int, last: Bool) -> [FormRow] {
    var rows: [FormRow] = [.link("begin", "", ["[ Aloita ]"])]
    rows += (1...count).map { .note("n\($0)", ["Vastaus \($0)"]) }
    if last { rows.append(.link("end", "", ["[ Valmis ]"])) }
    return rows
  }

  private static let short = Rect(row: 0, column: 0, rows: 4, columns: 30)

  private func lines(_ form: Form) -> [String] {
    Self.picture(form, Self.short).text.split(separator: "\n").map {
      String($0.drop { " ↑↓>".contains($0) })
    }.filter { !$0.isEmpty }
  }

  @Test(arguments: [true, false])
  func everyLineComesIntoSightByTheArrowsAndThePageKeys(hasLast: Bool) {
    for key in [Key.down, .pageDown] {
      var form = Form(Self.answers(20, last: hasLast))
      var seen = Set(lines(form))
      for _ in 0..<40 {
        _ = form.handle(key, in: Self.short)
        seen.formUnion(lines(form))
      }
      #expect(seen.count == (hasLast ? 22 : 21), "\(key) \(seen.sorted())")
      #expect(form.focus == (hasLast ? "end" : "begin"))
      for _ in 0..<40 { _ = form.handle(key == .down ? .up : .pageUp, in: Self.short) }
      #expect(lines(form).first == "[ Aloita ]" && form.focus == "begin")
      expect(form.handle(.enter, in: Self.short), .activated("begin"))
    }
  }

  @Test func nothingIsDoneOnARowOutOfSight() {
    var form = Form(Self.answers(20, last: false))
    for _ in 0..<10 { expect(form.handle(.down, in: Self.short), .moved) }
    #expect(lines(form).first == "Vastaus 10")
    expect(form.handle(.enter, in: Self.short), .moved)
    #expect(lines(form).first == "[ Aloita ]")
    expect(form.handle(.enter, in: Self.short), .activated("begin"))
  }

  @Test func aNarrowFormHasLabelsAboveAndScrollsToTheFocus() {
    var form = Form(Self.rows())
    expect(form.handle(.tab, in: Self.narrow), .focusMoved(from: "wish"))
    expect(form.handle(.tab, in: Self.narrow), .focusMoved(from: "goal"))
    let grid = Self.picture(form, Self.narrow)
    #expect(
      grid.text == """
          TAVOITTEET
          Oma toive
            Haluan töihin puutarhalle, en takaisin luokkaan. Olen
            ollut siellä kesällä ja tykkäsin. Voisin aloittaa heti
            kun papereista on sovittu ja kesätyöt on ohi, mutta en …
          Tavoite                                            puuttuu
            Työkokeilu taimistolla helmikuussa
        > Polku
            ○ Työ  ● Kuntoutus  ○ Opinnot  ○ Osallisuus ensin
        ↓
        """)
    #expect(grid.cursor == Cursor(row: 8, column: 11, isVisible: true))
    _ = form.handle(.tab, in: Self.narrow)
    #expect(
      Self.picture(form, Self.narrow).text == """
        ↑ Tavoite                                            puuttuu
            Työkokeilu taimistolla helmikuussa
          Polku
            ○ Työ  ● Kuntoutus  ○ Opinnot  ○ Osallisuus ensin

          PALVELUT
        > Palvelu
            Työhönvalmennus   Työllisyyspalvelut   Maija Mäki
            1.2.–30.4.
        ↓ Tuki                                               ✎ Maija
        """)
  }

  @Test func theFocusedRowSaysItsMarksInFull() {
    var form = Form(Self.rows())
    form.moveFocus(to: "goal")
    let text = Self.picture(form, Self.wide).text
    #expect(text.contains("\n> Tavoite    Työkokeilu"))
    #expect(text.contains("\n             Tavoitteelta puuttuu mittari.\n"))
  }

  @Test func aFieldTallerThanTheScreenFollowsItsCaret() {
    var form = Form([
      .area("a", "Pitkä", String(repeating: "sana ", count: 200)), .text("b", "Toinen", ""),
    ])
    let rect = Rect(row: 0, column: 0, rows: 5, columns: 40)
    for key in [Key.ctrlHome, .down, .down] { _ = form.handle(key, in: rect) }
    var grid = Self.picture(form, rect)
    #expect(grid.cursor?.row == 3)
    _ = form.handle(.ctrlEnd, in: rect)
    grid = Self.picture(form, rect)
    #expect(grid.cursor.map { (0..<5).contains($0.row) } == true)
    #expect(grid.text.contains("> Pitkä"))
  }

  @Test func keysGoToTheFieldFirst() {
    var form = Form(Self.rows(wish: "a\nb"))
    let rect = Self.wide
    expect(form.handle(.character("x"), in: rect), .changed("wish"))
    expect(form.handle(.up, in: rect), .moved)
    expect(form.handle(.up, in: rect), .ignored)
    expect(form.handle(.down, in: rect), .moved)
    expect(form.handle(.down, in: rect), .focusMoved(from: "wish"))
    expect(form.handle(.enter, in: rect), .focusMoved(from: "goal"))
    expect(form.handle(.right, in: rect), .chosen("path", 2))
    expect(form.handle(.down, in: rect), .focusMoved(from: "path"))
    expect(form.handle(.character("x"), in: rect), .ignored)
    expect(form.handle(.enter, in: rect), .activated("service"))
    expect(form.handle(.backTab, in: rect), .focusMoved(from: "service"))
    expect(form.handle(.ctrlDown, in: rect), .focusMoved(from: "path"))
    #expect(form.focus == "service")
    expect(form.handle(.ctrlUp, in: rect), .focusMoved(from: "service"))
    #expect(form.focus == "wish")
    expect(form.handle(.escape, in: rect), .ignored)
    #expect(form.text("wish") == "a\nbx")
    expect(
      form.handle(.mouse(MouseEvent(.press, row: 3, column: 14)), in: rect),
      .focusMoved(from: "wish"))
    #expect(form.focus == "goal" && form.caret("goal") == 1)
  }

  @Test func comingFromBelowEntersTheLastLine() {
    var form = Form(Self.rows(wish: "eka\ntoka"))
    form.moveFocus(to: "goal")
    _ = form.handle(.up, in: Self.wide)
    #expect(form.focus == "wish" && form.caret("wish") == 4)
  }

  @Test func whatIsTypedSurvivesNewRows() {
    var form = Form(Self.rows())
    form.moveFocus(to: "goal")
    for letter in " ä" { _ = form.handle(.character(letter), in: Self.wide) }
    #expect(form.isAhead("goal"))
    // The model does not know it yet, and the rows above change.
    form.setRows([.text("new", "Uusi", "x")] + Self.rows())
    #expect(form.focus == "goal")
    #expect(form.text("goal") == "Työkokeilu taimistolla helmikuussa ä")
    // Somebody else changed the same field: the person is ahead and keeps what stands.
    form.setRows(Self.rows(goal: "Toinen"))
    #expect(form.text("goal") == "Työkokeilu taimistolla helmikuussa ä")
    // The model has caught up.
    form.setRows(Self.rows(goal: "Työkokeilu taimistolla helmikuussa ä"))
    #expect(!form.isAhead("goal"))
    // Now others' changes are taken over, the caret at its words, undo still there.
    form.setRows(Self.rows(goal: "Pitkä työkokeilu taimistolla helmikuussa ä"))
    #expect(form.text("goal") == "Pitkä työkokeilu taimistolla helmikuussa ä")
    #expect(form.caret("goal") == 42)
    _ = form.handle(.ctrl("z"), in: Self.wide)
    #expect(form.text("goal") == "Pitkä työkokeilu taimistolla helmikuussa ")
  }

  @Test func theFocusGoesToWhatStandsInPlaceOfALostRow() {
    var form = Form(Self.rows())
    form.moveFocus(to: "goal")
    form.setRows(Self.rows().filter { $0.id != "goal" })
    #expect(form.focus == "path")
    form.setRows([.heading("h", "Tyhjä")])
    #expect(form.focus == nil)
    expect(form.handle(.tab, in: Self.wide), .ignored)
  }

  /// A heading is told whole: its end goes on below, and what follows moves down.
  @Test func aLongHeadingGoesOnBelow() {
    let form = Form([
      .heading("h", "Varattu  pe 15.1.2027 klo 9.00  Rannikon ammattiopisto, auditorio A101"),
      .text("starts", "Alkaa", "9.00"),
    ])
    #expect(
      Self.picture(form, Rect(row: 0, column: 0, rows: 4, columns: 60)).text == """
          Varattu  pe 15.1.2027 klo 9.00  Rannikon ammattiopisto,
            auditorio A101
        > Alkaa
            9.00
        """)
  }

  @Test func aLockedFieldSaysWhy() {
    var form = Form([
      .area("a", "Huoli", "teksti").with { $0.locked = "Suostumus puuttuu: kirjaa se ensin." },
      .choice("c", "Tila", ["Auki", "Kiinni"], selected: 0).with { $0.locked = "Ei oikeutta." },
    ])
    expect(
      form.handle(.character("x"), in: Self.wide), .refused("Suostumus puuttuu: kirjaa se ensin."))
    expect(form.handle(.left, in: Self.wide), .moved)
    _ = form.handle(.tab, in: Self.wide)
    expect(form.handle(.right, in: Self.wide), .refused("Ei oikeutta."))
    #expect(form.text("a") == "teksti")
  }

  @Test func cutAndPasteGoBetweenFields() {
    var form = Form(Self.rows(wish: "siirrä"))
    for key in [Key.ctrl("a"), .ctrl("x"), .tab, .ctrl("a"), .ctrl("v")] {
      _ = form.handle(key, in: Self.wide)
    }
    #expect(form.text("wish") == "" && form.text("goal") == "siirrä")
  }

  @Test func anyKeysKeepTheCursorInSight() {
    var form = Form(
      Self.rows()
        + (0..<6).map {
          .area("x\($0)", "Kenttä \($0)", String(repeating: "sana ", count: $0 * 30))
        })
    let keys: [Key] = [
      .tab, .backTab, .up, .down, .enter, .pageUp, .pageDown, .character("ä"), .backspace, .home,
      .end,
      .ctrlDown, .ctrlUp, .left, .right, .paste("liite\nkaksi"), .ctrl("z"),
      .mouse(MouseEvent(.press, row: 4, column: 20)),
      .mouse(MouseEvent(.wheelDown, row: 4, column: 20)),
    ]
    var seed: UInt64 = 5
    for step in 0..<200 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let rect = step % 50 < 25 ? Self.wide : Rect(row: 1, column: 1, rows: 7, columns: 40)
      _ = form.handle(keys[Int((seed >> 33) % UInt64(keys.count))], in: rect)
      var grid = Grid(Size(rows: rect.endRow + 1, columns: rect.endColumn + 1))
      form.draw(on: &grid, in: rect)
      #expect(grid.cursor.map { rect.contains(row: $0.row, column: $0.column) } == true)
    }
  }

  /// Enter after letters that choose nothing stays, once: the person takes them for an answer.
  @Test func lettersThatChooseNothingAreNotPassedOver() {
    var form = Form([
      .choice("state", "Tila", ["avoin", "tehty"], selected: 0), .text("words", "Mitä", ""),
    ])
    let rect = Rect(row: 0, column: 0, rows: 10, columns: 60)
    #expect(form.handle(.character("v"), in: rect) == .mistyped("state"))
    #expect(form.handle(.enter, in: rect) == .mistyped("state"))
    #expect(form.focus == "state")
    #expect(form.handle(.enter, in: rect) == .focusMoved(from: "state"))
    form.moveFocus(to: "state")
    #expect(form.handle(.character("v"), in: rect) == .mistyped("state"))
    #expect(form.handle(.character("t"), in: rect) == .chosen("state", 1))
    #expect(form.handle(.enter, in: rect) == .focusMoved(from: "state"))
  }
}
