import Canvas
import Glibc
import Testing

@testable import TerminalDriver

/// A terminal of a kind that the test holds the other end of.
private struct Pseudoterminal {
  var near: Int32 = -1
  var far: Int32 = -1

  init(rows: UInt16 = 24, columns: UInt16 = 80) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(openpty(&near, &far, nil, nil, &size) == 0)
    _ = fcntl(near, F_SETFL, O_NONBLOCK)
  }

  /// Everything that was sent to the screen by now.
  func sent() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(near, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
  }

  func settings() -> termios {
    var settings = termios()
    tcgetattr(far, &settings)
    return settings
  }

  func shut() {
    close(near)
    close(far)
  }

  @MainActor func open(
    term: String = "xterm-256color", _ change: (inout TerminalOptions) -> Void = { _ in }
  ) throws -> Terminal {
    var options = TerminalOptions(environment: ["TERM": term])
    options.input = far
    options.output = far
    options.handlesSignals = false
    change(&options)
    return try Terminal.open(options)
  }
}

/// One after the other: ncurses knows one screen at a time.
@Suite(.serialized) @MainActor struct TerminalTests {
  private static func picture(_ text: String, style: Style = .normal) -> Grid {
    var grid = Grid(.standard)
    grid.put(text, row: 2, column: 4, style: style)
    grid.placeCursor(row: 2, column: 4)
    return grid
  }

  @Test func drawsOnlyWhatDiffers() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open()
    defer { terminal.close() }
    #expect(terminal.size == .standard)
    let opening = pty.sent()
    #expect(opening.contains("\u{1B}[?1049h"))
    #expect(opening.hasSuffix("\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h"))

    terminal.draw(Self.picture("Äijälä ─ ✓ 日"))
    #expect(pty.sent().contains("Äijälä ─ ✓ 日"))
    terminal.draw(Self.picture("Äijälä ─ ✓ 日"))
    #expect(pty.sent() == "")
    terminal.draw(Self.picture("Äijölä ─ ✓ 日"))
    let change = pty.sent()
    #expect(change.contains("ö"))
    #expect(change.utf8.count < 20)
  }

  @Test func leavesTheTerminalAsItWas() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let before = pty.settings()
    let terminal = try pty.open()
    terminal.draw(Self.picture("x"))
    #expect(pty.settings().c_lflag != before.c_lflag)
    _ = pty.sent()
    terminal.close()
    terminal.close()
    let leaving = pty.sent()
    for part in ["\u{1B}[?1006l\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1049l"] {
      #expect(leaving.contains(part))
    }
    let after = pty.settings()
    #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag)
    #expect(after.c_oflag == before.c_oflag && after.c_cflag == before.c_cflag)
  }

  @Test func nothingHostileReachesTheTerminal() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open()
    defer { terminal.close() }
    _ = pty.sent()
    terminal.draw(Self.picture("A\u{1B}]52;c;eA==\u{7}B\u{9B}31mC\u{202E}D\u{200B}E\u{E0041}F"))
    let sent = pty.sent()
    for scalar in ["\u{1B}]52", "\u{7}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{E0041}"] {
      #expect(!sent.unicodeScalars.contains { $0 == scalar.unicodeScalars.last && $0.value > 0x7F })
      #expect(!sent.contains(scalar))
    }
    #expect(sent.contains("A␛]52;c;eA==␇B"))
  }

  @Test(arguments: [
    (TerminalOptions.ColourUse.auto, nil as String?, Theme.dark),
    (.auto, "1", .monochrome), (.auto, "", .dark), (.always, "1", .dark),
    (.never, nil, .monochrome),
  ])
  func choosesColours(use: TerminalOptions.ColourUse, noColor: String?, theme: Theme) throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open {
      $0.colour = use
      $0.environment["NO_COLOR"] = noColor
    }
    defer { terminal.close() }
    #expect(terminal.theme == theme)
    _ = pty.sent()
    terminal.draw(Self.picture("Valittu", style: .selected))
    let sent = pty.sent()
    #expect(sent.contains("Valittu"))
    #expect((sent.contains("[7m") || sent.contains(";7m")) == (theme == .monochrome))
    #expect(sent.contains("48;5;") == (theme != .monochrome))
  }

  @Test func usesAsciiWhenAsked() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open { $0.ascii = true }
    defer { terminal.close() }
    _ = pty.sent()
    terminal.draw(Self.picture("─ä✓…"))
    #expect(pty.sent().contains("-äv~"))
  }

  @Test func refusesWhatIsNoScreen() throws {
    let pty = Pseudoterminal(rows: 10, columns: 40)
    defer { pty.shut() }
    #expect(throws: TerminalError.cannotMoveCursor(term: "dumb")) { try pty.open(term: "dumb") }
    #expect(throws: TerminalError.cannotMoveCursor(term: "")) { try pty.open(term: "") }
    #expect(throws: TerminalError.tooSmall(Size(rows: 10, columns: 40))) {
      try pty.open { $0.minimumSize = .small }
    }
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(throws: TerminalError.notATerminal) { try pty.open { $0.input = ends[0] } }
  }

  @Test func standsInForAnUnknownKind() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open(term: "no-such-terminal")
    defer { terminal.close() }
    #expect(terminal.unknownKind == "no-such-terminal")
    terminal.draw(Self.picture("Näkyy"))
    #expect(pty.sent().contains("Näkyy"))
  }

  @Test func readsKeysAndWaitsForEscape() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open()
    defer { terminal.close() }
    let loop = EventLoop(terminal)
    pty.type("ä\u{1B}[A")
    #expect(loop.wait(until: .now + .seconds(5)).keys == [.character("ä"), .up])
    #expect(terminal.escapeDeadline == nil)
    pty.type("\u{1B}")
    #expect(loop.wait(until: .now + .seconds(5)).keys == [.escape])
    #expect(terminal.escapeDeadline == nil)
  }

  @Test func wakesForMailDeadlinesAndHangup() throws {
    let pty = Pseudoterminal()
    let terminal = try pty.open()
    defer { terminal.close() }
    let loop = EventLoop(terminal)
    let mailbox = try Mailbox<Int>()
    mailbox.post(1)
    mailbox.post(2)
    #expect(
      loop.wait(for: [mailbox.descriptor], until: .now + .seconds(5)).ready == [mailbox.descriptor])
    #expect(mailbox.drain() == [1, 2])
    let wake = loop.wait(for: [mailbox.descriptor], until: .now + .milliseconds(5))
    #expect(wake.isDue && wake.ready.isEmpty && wake.keys.isEmpty)
    close(pty.near)
    #expect(loop.wait(until: .now + .seconds(5)).events == [.hangup])
    close(pty.far)
  }

  @Test func takesOverAnotherSize() throws {
    let pty = Pseudoterminal()
    defer { pty.shut() }
    let terminal = try pty.open { $0.handlesSignals = true }
    defer { terminal.close() }
    var size = winsize(ws_row: 18, ws_col: 60, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(pty.near, UInt(TIOCSWINSZ), &size) == 0)
    kill(getpid(), SIGWINCH)
    #expect(EventLoop(terminal).wait(until: .now + .seconds(5)).events == [.resized])
    #expect(terminal.size == .small)
    kill(getpid(), SIGTERM)
    #expect(
      EventLoop(terminal).wait(until: .now + .seconds(5)).events == [.terminate(signal: SIGTERM)])
  }
}
