import Testing

@testable import Canvas

/// What a field makes of a text that no keyboard writes, and of lines that hang.
@Suite struct FormTextsTests {
  private func form(_ text: String, isArea: Bool) -> Form {
    Form([
      isArea ? .area("a", "Teksti", text) : .text("a", "Teksti", text), .text("b", "Muu", "x"),
    ])
  }

  /// Control characters do not come into a field, and nobody is ahead of the model for that.
  @Test(arguments: [
    ("Ala\u{7}\u{1b}[31m", false), ("A\u{0}B\r\nC", false), ("Yksi\r\nkaksi\u{9b}2J\n\n", true),
    ("Rivi\u{2028}toinen\t.", true), ("Häät\u{85}", true), ("tavallinen", false),
  ])
  func whatNobodyTyped(_ text: String, _ isArea: Bool) {
    var form = form(text, isArea: isArea)
    #expect(!form.isAhead("a"))
    form.trimEnd("a")
    #expect(!form.isAhead("a"), "leaving it trims nothing that was there")
    form.setRows(form.rows)
    #expect(!form.isAhead("a"))
    // What others write meanwhile is taken over all the same.
    form.setRows([isArea ? .area("a", "", text + "lisä") : .text("a", "", text + "lisä")])
    #expect(form.text("a")?.hasSuffix("lisä") == true)
    #expect(!form.isAhead("a"))
    form.moveFocus(to: "a")
    let rect = Rect(row: 0, column: 0, rows: 10, columns: 60)
    _ = form.handle(.end, in: rect)
    _ = form.handle(.paste("!"), in: rect)
    #expect(form.isAhead("a"))
  }

  /// Words that do not fit go on under the first word, at every width.
  @Test func longLinesHang() {
    let row = FormRow.link("a", "", [StyledText("Ohjaus oikeaan tiimiin, asiantuntija")]).with {
      $0.isWhole = true
      $0.lead = [StyledText("✓ ", .bold), StyledText("12 ")]
    }
    for columns in 12...44 {
      let size = Size(rows: 12, columns: columns)
      var grid = Grid(size)
      Form([row]).draw(on: &grid, in: Rect(row: 0, column: 0, rows: 12, columns: columns))
      let lines = (0..<12).map { grid.line($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
      #expect(lines[0].contains("✓ 12 Ohjaus") || columns < 13, "\(lines)")
      for line in lines.dropFirst() {
        #expect(line.hasPrefix("       ") && !line.hasPrefix("        "), "\(columns) \(lines)")
      }
    }
  }
}
