import Glibc
import Testing

/// The terminal is left as it was, whatever ends the program.
@Suite struct TerminalTests {
  private let modes = "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag}"

  private func demo(_ tmux: Tmux, columns: Int = 80, rows: Int = 24) -> Tmux.Window {
    let window = tmux.open(
      ["--demo", "--lang", "fi"], columns: columns, rows: rows,
      environment: ["OMATIE_NOW": Sample.now])
    window.wait(for: "Tulevat ajat")
    window.wait(for: "Tallennettu")
    return window
  }

  /// After the program the shell answers as before: what is typed shows, Enter ends a line.
  private func expectLeftAsItWas(_ window: Tmux.Window, _ before: String) {
    window.waitGone("Tulevat ajat")
    window.wait(for: "$")
    #expect(window.asks(modes) == before)
    window.type("echo sana-$((40+2)) $(stty -a | grep -cE -- '-(icanon|echo|isig) ')")
    window.press("Enter")
    window.wait(for: "sana-42 0")
  }

  @Test(arguments: ["C-q", "F10", "TERM", "HUP", "INT", "QUIT", "SEGV", "ABRT"])
  func isLeftAsItWas(_ end: String) throws {
    let tmux = Tmux()
    let window = demo(tmux)
    let before = "0 1 0 0"
    #expect(window.asks("#{alternate_on}") == "1")
    if end.hasPrefix("C-") || end.hasPrefix("F") {
      window.press(end)
    } else {
      let signals = [
        "TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "SEGV": SIGSEGV,
        "ABRT": SIGABRT,
      ]
      kill(try #require(window.program()), try #require(signals[end]))
    }
    expectLeftAsItWas(window, before)
  }

  private static let crashes: [(String, String, String)] = [
    ("SEGV", "fi", "Ohjelma kaatui."), ("ABRT", "sv", "Programmet kraschade."),
    ("SEGV", "en", "The program crashed."), ("trap", "fi", "Ohjelma kaatui."),
  ]

  /// After a crash the words stand on the normal screen, right above the prompt.
  @Test(arguments: crashes)
  func aCrashIsToldInTheReadersLanguage(
    _ end: String, _ language: String, _ words: String
  ) throws {
    let (tmux, faults) = (Tmux(), Faults())
    let window = tmux.open(
      ["--demo", "--lang", language],
      environment: faults.environment.merging(["OMATIE_NOW": Sample.now]) { $1 })
    window.wait(for: "15.1.2027")
    if end == "trap" {
      // A read that says more than there was room for: the language's own runtime stops the program.
      faults.bring(.overrun, to: "/")
      window.press("x")
    } else {
      kill(try #require(window.program()), end == "SEGV" ? SIGSEGV : SIGABRT)
    }
    let screen = window.wait(for: words)
    #expect(window.asks("#{alternate_on}") == "0")
    if end == "trap" { #expect(screen.contains("Fatal error"), "\(screen)") }
    #expect(!screen.contains("─────"), "\(screen)")
    expectLeftAsItWas(window, "0 1 0 0")
  }

  @Test(arguments: [SIGUSR1, SIGUSR2, SIGALRM])
  func aSignalThatMeansNothingEndsNothing(_ signal: Int32) throws {
    let tmux = Tmux()
    let window = demo(tmux)
    kill(try #require(window.program()), signal)
    window.press("F7")
    window.wait(for: "Kokoonpano")
    #expect(window.asks("#{alternate_on}") == "1")
  }

  @Test func ctrlCNeverEndsTheProgram() {
    let tmux = Tmux()
    let window = demo(tmux)
    window.press("C-c")
    window.wait(for: "Ctrl-Q")
    #expect(window.asks("#{alternate_on}") == "1")
  }

  @Test func stopsAndComesBack() throws {
    let tmux = Tmux()
    let window = demo(tmux)
    kill(try #require(window.program()), SIGTSTP)
    window.waitGone("Tulevat ajat")
    #expect(window.asks("#{alternate_on}") == "0")
    window.type("fg")
    window.press("Enter")
    window.wait(for: "Tulevat ajat")
    #expect(window.asks("#{alternate_on}") == "1")
  }

  @Test func saysWhatItNeedsWhenTheWindowIsSmall() {
    let tmux = Tmux()
    let window = demo(tmux)
    window.resize(columns: 40, rows: 10)
    window.wait(for: "60")
    window.resize(columns: 60, rows: 18)
    window.wait(for: "Tulossa")
  }

  /// A kind that this machine has never heard of is taken for the common one.
  @Test func opensOnAnUnknownKindOfTerminal() {
    let tmux = Tmux()
    let window = tmux.open(
      ["--demo", "--lang", "fi"], environment: ["OMATIE_NOW": Sample.now, "TERM": "tuntematon"])
    window.wait(for: "Tulossa")
    window.press("C-q")
    expectLeftAsItWas(window, "0 1 0 0")
  }

  @Test func aTerminalThatCanOnlyPrintIsRefused() {
    let tmux = Tmux()
    let window = tmux.open(
      ["--demo", "--lang", "fi"], environment: ["OMATIE_NOW": Sample.now, "TERM": "dumb"])
    window.wait(for: "Avaa tavallinen pääteikkuna")
    window.type("echo tulos-$?")
    window.press("Enter")
    window.wait(for: "tulos-78")
    #expect(window.asks(modes) == "0 1 0 0")
  }

  @Test func aWrongOptionIsNamedBeforeAnyScreen() {
    let result = Sample.run(["--demo", "--nopea", "--lang", "fi"])
    #expect(result.status == 64)
    #expect(result.out.isEmpty)
    #expect(result.err.hasPrefix("omatie: ") && result.err.contains("--nopea"))
  }

  @Test func withoutATerminalItSaysSo() {
    let result = Sample.run(["--demo"])
    #expect(result.status == 64)
    #expect(result.out.isEmpty)
    #expect(!result.err.isEmpty && !result.err.contains("\u{1b}"))
  }
}
