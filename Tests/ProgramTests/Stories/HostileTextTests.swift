import Testing

/// Names, notes and file names that would steer a terminal stay words on every screen.
@Suite struct HostileTextTests {
  private static let cases: [(HostileGroup.Way, (columns: Int, rows: Int))] = [
    (.applied, (80, 24)), (.applied, (60, 18)), (.byHand, (80, 24)), (.longWords, (60, 18)),
  ]

  @Test(arguments: cases)
  func neverReachesTheTerminalNorBreaksTheFrame(
    _ way: HostileGroup.Way, _ size: (columns: Int, rows: Int)
  ) throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try HostileGroup.make(in: folder, way)
    let recording = folder.path + "/recording"
    let window = tmux.open(
      ["--dir", path, "--as", "m1", "--lang", "fi"], columns: size.columns, rows: size.rows,
      environment: ["OMATIE_NOW": Sample.now], recording: recording)
    let title = window.asks("#{pane_title}")
    func go(_ keys: String..., to words: String, isFramed: Bool = true) {
      for key in keys { window.press(key) }
      window.wait(for: words)
      expectWhole(window, size, isFramed: isFramed, "\(way) \(keys)")
    }
    go(to: "klo 8.24")
    go("F2", to: "Tulossa")
    go("F3", to: "OPISKELIJAN OMA ASIA")
    for (item, heading) in [
      ("2", "KEITÄ ON PAIKALLA"), ("3", "PUHEENJOHTAJA JA"), ("4", "ASIAT, KATSE"),
      ("5", "YHTEENVETO"), ("6", "VASTUUTYÖNTEKIJÄ"), ("1", "OPISKELIJAN OMA ASIA"),
    ] { go(item, to: heading) }
    go("F7", to: "Kokoonpano")
    go("Down", "Enter", to: "Nimi")
    go("F4", to: "Suunnitelma")
    go("Enter", to: "[1 Huoli")
    go("2", to: "[2 Lupa")
    go("3", to: "[3 Aika")
    go("4", to: "[4 Perustiedot")
    go("F6", to: "Vastattu 1/15")
    for (key, words) in [
      ("F1", "Ohje: näppäimet"), ("C-p", "Etsi toiminto"), ("C-t", "Tiedosto-ongelmat"),
    ] {
      go(key, to: words)
      window.press("Escape")
      window.waitGone(words)
    }
    go("F5", to: "OMA TOIVE")
    go("C-o", to: "Päällekkäiset muutokset")
    go("F5", to: "OMA TOIVE")
    // A field that holds more than it may takes no more, and says so.
    window.type("Vielä sana")
    go(to: way == .longWords ? "Teksti on liian pitkä" : "Vielä sana")
    for _ in 0..<12 { go("Tab", to: "PUUTTUU") }
    go("F8", to: "Esc Takaisin", isFramed: false)
    #expect(window.asks("#{pane_title}") == title)
    window.press("C-q")
    window.waitGone("klo 8.24")
    window.wait(for: "$")
    #expect(window.asks("#{alternate_on} #{cursor_flag} #{pane_title}") == "0 1 \(title)")
    #expect(window.clipboard() == "")
    let sent = try #require(Files.bytes(recording))
    #expect(sent.count > 10_000)
    #expect(Set(TerminalBytes.foreign(in: sent)) == [])
  }

  @Test(arguments: HostileGroup.Way.allCases)
  func staysWordsOnTheSharedScreen(_ way: HostileGroup.Way) throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try HostileGroup.make(in: folder, way)
    let recording = folder.path + "/recording"
    let window = tmux.open(
      ["shared-screen", "--dir", path, "--as", "m1", "--lang", "fi"],
      environment: ["OMATIE_NOW": Sample.now], recording: recording)
    window.wait(for: "OMA TOIVE")
    expectWhole(window, (80, 24), isFramed: false, "\(way)")
    window.press("C-q")
    window.waitGone("klo 8.24")
    let sent = try #require(Files.bytes(recording))
    #expect(Set(TerminalBytes.foreign(in: sent)) == [])
  }

  /// The check itself: what a terminal would obey is found in the bytes.
  @Test(arguments: [
    "\u{1b}]0;x\u{7}", "\u{1b}]52;c;eA==\u{1b}\\", "\u{1b}P$q\u{1b}\\", "\u{9b}2J", "\u{1b}[6n",
    "\u{1b}c",
    "\u{1b}[?1049;47h", "\u{1b}[21t", "\u{7}", "\t", "\u{202e}", "\u{200b}", "\u{2066}", "\u{1b}",
    "e" + String(repeating: "\u{301}", count: 5),
  ])
  func whatATerminalWouldObeyIsFound(_ text: String) {
    #expect(TerminalBytes.foreign(in: Array("sana \u{1b}[1;31msana\u{1b}[m\r\n".utf8)) == [])
    #expect(TerminalBytes.foreign(in: Array("sana\(text)".utf8)) != [])
    #expect(TerminalBytes.foreign(in: [0x61, 0x9b, 0x32, 0x4a]) != [])
  }

  /// The rows fill the terminal and no more, the rules stand where they belong, and what tmux holds
  /// is text with looks and nothing else.
  private func expectWhole(
    _ window: Tmux.Window, _ size: (columns: Int, rows: Int), isFramed: Bool, _ place: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let rows = window.painted().split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalBytes.plain($0) }
    let words = "\(place)\n\(window.screen())"
    #expect(rows.count == size.rows + 1, "\(words)", sourceLocation: sourceLocation)
    #expect(rows.allSatisfy { $0 != nil }, "\(words)", sourceLocation: sourceLocation)
    let columns = rows.map { TerminalBytes.columns(of: $0 ?? "") }
    #expect(columns.allSatisfy { $0 <= size.columns }, "\(words)", sourceLocation: sourceLocation)
    guard isFramed, rows.count > size.rows else { return }
    let rule = String(repeating: "─", count: size.columns)
    #expect(rows[1] == rule, "\(words)", sourceLocation: sourceLocation)
    #expect(rows[size.rows - 2] == rule, "\(words)", sourceLocation: sourceLocation)
  }
}
