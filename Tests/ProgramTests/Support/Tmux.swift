import Glibc
import Synchronization
import Testing

/// A real terminal for the built program: a tmux server of its own, ended with the test.
final class Tmux: Sendable {
  private let socket: String
  let folder = TemporaryFolder()
  /// Waits for the tests to end, and ends the server: also where they are killed.
  private let watch: pid_t
  /// Closed with the tests' process, whatever becomes of it.
  private let life: Mutex<Int32>

  init() {
    socket = folder.path + "/tmux"
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    life = Mutex(ends[1])
    let end = "tmux -S \(Tmux.quoted(socket)) kill-server; rm -rf \(Tmux.quoted(folder.path))"
    watch = Child.start(
      ["sh", "-c", "trap '' INT TERM HUP QUIT; read -r end; \(end)"],
      input: "/dev/fd/\(ends[0])", output: "/dev/null")
    close(ends[0])
  }

  deinit {
    letGo()
    _ = Child.wait(for: watch)
  }

  /// What the end of the tests' process does to the server.
  func letGo() {
    life.withLock {
      if $0 >= 0 { close($0) }
      $0 = -1
    }
  }

  var isRunning: Bool { command(["list-sessions"]).status == 0 }

  /// Opens a window that runs the program; the shell around it stays, so that what the program
  /// leaves behind can be looked at. Every byte that reaches the terminal is written to `recording`.
  func open(
    _ arguments: [String] = [], name: String = "main", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], recording: String? = nil
  ) -> Window {
    let window = Window(tmux: self, name: name)
    // Job control and an empty prompt: what stands on the screen is the program's.
    let values = [
      "PS1": "$ ", "XDG_CONFIG_HOME": folder.path + "/config-" + name,
      "XDG_STATE_HOME": folder.path + "/state-" + name,
    ].merging(environment) { $1 }
    let settings = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    _ = command(
      [
        "-f", "/dev/null", "new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)",
        "env",
      ] + settings + ["sh"])
    _ = command(["set-option", "-g", "status", "off"])
    _ = command(["set-option", "-g", "escape-time", "0"])
    _ = command(["resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)"])
    if let recording {
      _ = command(["set-option", "-s", "set-clipboard", "on"])
      _ = command(["pipe-pane", "-t", name, "cat > " + Tmux.quoted(recording)])
    }
    window.type(([Child.program] + arguments).map(Tmux.quoted).joined(separator: " "))
    window.press("Enter")
    return window
  }

  /// What a program has put into the terminal's clipboard.
  var clipboard: String { command(["show-buffer"]).out }

  fileprivate func command(_ arguments: [String]) -> Child.Result {
    Child.run(["tmux", "-S", socket] + arguments)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// One terminal with one program in it.
  final class Window: Sendable {
    private let tmux: Tmux
    private let name: String

    init(tmux: Tmux, name: String) { (self.tmux, self.name) = (tmux, name) }

    /// Presses keys by tmux's names: `Enter`, `F2`, `C-z`, `Escape`, `Up`.
    func press(_ keys: String...) {
      for key in keys { _ = tmux.command(["send-keys", "-t", name, key]) }
    }

    /// Presses a key in two windows at once.
    func press(_ key: String, with other: Window) {
      _ = tmux.command(["send-keys", "-t", name, key, ";", "send-keys", "-t", other.name, key])
    }

    /// Types a text letter by letter.
    func type(_ text: String) { _ = tmux.command(["send-keys", "-t", name, "-l", "--", text]) }

    /// Pastes a text as a terminal does, between paste marks.
    func paste(_ text: String) {
      let file = tmux.folder.path + "/paste"
      Files.write(text, to: file)
      _ = tmux.command(["load-buffer", "-b", name, file])
      _ = tmux.command(["paste-buffer", "-p", "-b", name, "-t", name])
    }

    func resize(columns: Int, rows: Int) {
      _ = tmux.command(["resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The screen as text, without the blanks at the ends of lines.
    func screen() -> String {
      let text = tmux.command(["capture-pane", "-p", "-t", name]).out
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      while lines.last == "" { lines.removeLast() }
      return lines.joined(separator: "\n")
    }

    /// The screen as tmux would paint it again: text with the sequences of its looks.
    func painted() -> String { tmux.command(["capture-pane", "-e", "-p", "-t", name]).out }

    /// What programs have put on the terminal's clipboard.
    func clipboard() -> String { tmux.command(["list-buffers"]).out }

    /// Waits until the screen shows a text; a story fails with the screen that was there instead.
    @discardableResult
    func wait(
      for text: String, seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation
    ) -> String {
      wait(seconds: seconds, "did not show: \(text)", sourceLocation: sourceLocation) {
        $0.contains(text)
      }
    }

    /// Waits until the screen no longer shows a text.
    @discardableResult
    func waitGone(
      _ text: String, seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation
    ) -> String {
      wait(seconds: seconds, "still shows: \(text)", sourceLocation: sourceLocation) {
        !$0.contains(text)
      }
    }

    @discardableResult
    func wait(
      seconds: Double, _ words: String, sourceLocation: SourceLocation,
      until holds: (String) -> Bool
    ) -> String {
      var last = ""
      for _ in 0..<Int(seconds * 50) {
        let before = last
        last = screen()
        // Two looks agree: a picture that is just being painted is not taken for a whole one.
        if last == before, holds(last) { return last }
        usleep(20_000)
      }
      Issue.record("the screen \(words)\n\(last)", sourceLocation: sourceLocation)
      return last
    }

    /// The screen once two looks at it agree.
    func settled(sourceLocation: SourceLocation = #_sourceLocation) -> String {
      wait(seconds: 60, "never came to rest", sourceLocation: sourceLocation) { _ in true }
    }

    /// What the terminal was told, such as `#{alternate_on} #{cursor_flag} #{mouse_any_flag}`.
    func asks(_ format: String) -> String {
      let text = tmux.command(["display-message", "-p", "-t", name, format]).out
      return String(text.split(separator: "\n").first ?? "")
    }

    /// The number of the process that the shell runs, or nothing.
    func program() -> pid_t? {
      guard let shell = Int32(asks("#{pane_pid}")),
        let children = Files.read("/proc/\(shell)/task/\(shell)/children")
      else { return nil }
      return children.split(separator: " ").first.flatMap { Int32($0) }
    }
  }
}
