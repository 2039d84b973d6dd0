internal import CTerminal
public import Canvas
internal import Glibc

/// The terminal while the screens are up: draws pictures, reads keys, and leaves everything as it was.
@MainActor
public final class Terminal {
  /// The size now.
  public private(set) var size: Size
  /// The theme chosen for this terminal; drawing may use another one.
  public let theme: Theme
  /// The terminal's own kind, if this machine does not know it and the common one stands in.
  public let unknownKind: String?
  /// Colours the terminal has; 0 for none.
  public let colours: Int
  /// No more keys will come.
  public private(set) var isAtEnd = false
  /// When a half-finished sequence is taken for what it is; nil while nothing waits.
  public private(set) var escapeDeadline: ContinuousClock.Instant?
  public let signalDescriptor: Int32
  /// Told on the normal screen should the program crash, with its line ends.
  public var crashWords = "" {
    didSet { if crashWords != oldValue { ct_say_on_crash(crashWords) } }
  }
  public var readableDescriptor: Int32 { options.input }

  let options: TerminalOptions
  private var decoder: KeyDecoder
  private var painter: Painter
  private(set) var isOpen = true
  private let clock = ContinuousClock()
  private var buffer = [UInt8](repeating: 0, count: 4096)

  /// Opens the screens on a terminal.
  public static func open(_ options: TerminalOptions) throws(TerminalError) -> Terminal {
    try Terminal(options)
  }

  private init(_ options: TerminalOptions) throws(TerminalError) {
    let term = options.term
    guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
    if term.isEmpty || term == "dumb" { throw .cannotMoveCursor(term: term) }
    var rows: Int32 = 0
    var columns: Int32 = 0
    if ct_ask_size(options.output, &rows, &columns) {
      let size = Size(rows: Int(rows), columns: Int(columns))
      if !size.holds(options.minimumSize) { throw .tooSmall(size) }
    }
    _ = ct_use_utf8()
    let eraseByte = ct_erase_byte(options.input)
    // Before ncurses, which would put in a handler of its own.
    signalDescriptor = options.handlesSignals ? ct_watch_signals() : -1
    if options.handlesSignals && signalDescriptor < 0 { throw .system(code: errno) }
    ct_guard_crashes(options.input, options.output, isatty(2) == 1)
    var unknownKind: String?
    if !ct_open(term, options.input, options.output) {
      unknownKind = term
      guard ct_open("xterm-256color", options.input, options.output) else {
        ct_unguard_crashes()
        ct_unwatch_signals()
        throw .unknownKind(term: term)
      }
    }
    self.options = options
    self.unknownKind = unknownKind
    colours = Int(ct_colours())
    theme = options.chosenTheme(colours: colours)
    decoder = KeyDecoder(eraseByte: eraseByte)
    painter = Painter(colours: colours)
    size = Size(rows: Int(ct_rows()), columns: Int(ct_columns()))
    ct_refresh()
    enterModes()
  }

  /// Sends what differs from the last picture; the same picture again sends nothing.
  public func draw(_ grid: Grid, theme: Theme? = nil) {
    guard isOpen else { return }
    painter.paint(options.ascii ? grid.asciiFallback() : grid, theme ?? self.theme)
  }

  /// Paints everything anew at the next drawing, whatever the terminal shows now.
  public func redraw() {
    guard isOpen else { return }
    painter.forget()
    ct_refresh()
  }

  public func bell() {
    if isOpen { ct_bell() }
  }

  /// Leaves the screen and puts the terminal back as it was; more than once does no harm.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leaveModes()
    ct_close()
    ct_unguard_crashes()
    ct_unwatch_signals()
  }

  /// Leaves the screen, stops the program, and comes back when it goes on; then draw.
  public func suspend() {
    guard isOpen else { return }
    leaveModes()
    ct_pause()
    kill(getpid(), SIGSTOP)
    resume()
  }

  private func resume() {
    ct_resume()
    takeSize()
    painter.forget()
    ct_refresh()
    enterModes()
  }

  private func takeSize() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if ct_ask_size(options.output, &rows, &columns) { ct_resize(rows, columns) }
    size = Size(rows: Int(ct_rows()), columns: Int(ct_columns()))
  }

  private func enterModes() {
    guard options.knowsPasteAndMouse else { return }
    ct_send(options.output, "\u{1B}[?2004h" + (options.mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""))
  }

  private func leaveModes() {
    guard options.knowsPasteAndMouse else { return }
    ct_send(options.output, (options.mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l")
  }
}

extension Terminal {
  /// Reads what has come and gives the whole keys in it; call it when the descriptor is readable.
  public func read() -> [Key] {
    guard isOpen, !isAtEnd else { return [] }
    let count = Glibc.read(options.input, &buffer, buffer.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    guard count > 0 else {
      isAtEnd = true
      return timeOut()
    }
    let keys = decoder.feed(buffer[..<count])
    setDeadline()
    return keys
  }

  /// Takes a half-finished sequence for what it is; call it when `escapeDeadline` has passed.
  public func timeOut() -> [Key] {
    let keys = decoder.timeOut()
    setDeadline()
    return keys
  }

  private func setDeadline() {
    escapeDeadline = decoder.pending.map {
      clock.now
        + Terminal.patience($0, pasted: decoder.pasted, escapeDelay: options.escapeDelay)
    }
  }

  /// How long the rest of what has come is waited for.
  ///
  /// What fits in one packet of a network comes at once, and its end with it: where that is missing
  /// the terminal has not sent it, and the keys that follow are keys.
  nonisolated static func patience(
    _ pending: KeyDecoder.Pending, pasted: Int, escapeDelay: Int
  ) -> Duration {
    switch pending {
    case .escape: .milliseconds(escapeDelay)
    case .sequence: .milliseconds(max(100, escapeDelay))
    case .letter: .milliseconds(500)
    case .paste: pasted < 1_000 ? .milliseconds(300) : .seconds(2)
    }
  }

  /// Reads the signals that have come, as events; each kind once.
  public func readSignals() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = signalDescriptor < 0 ? 0 : Glibc.read(signalDescriptor, &buffer, buffer.count)
    var events: [TerminalEvent] = []
    for number in buffer.prefix(max(0, count)).map(Int32.init) {
      let event: TerminalEvent
      switch number {
      case SIGWINCH: event = .resized
      case SIGTSTP: event = .suspend
      case SIGCONT: event = .resumed
      case SIGUSR1, SIGUSR2, SIGALRM: continue
      default: event = .terminate(signal: number)
      }
      if !events.contains(event) { events.append(event) }
    }
    if events.contains(.resumed) {
      resume()
    } else if events.contains(.resized) {
      takeSize()
      painter.forget()
    }
    return events
  }
}
