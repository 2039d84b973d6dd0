/// What happens to a terminal beside keys.
public enum TerminalEvent: Hashable, Sendable {
  /// The window has another size; `Terminal.size` says it already.
  case resized
  /// Somebody wants the program to end (SIGTERM, SIGHUP, SIGINT, SIGQUIT).
  case terminate(signal: Int32)
  /// Somebody wants the program to stop for a while: call `suspend`.
  case suspend
  /// The program goes on after a stop; the screen is painted anew at the next drawing.
  case resumed
  /// The terminal is gone.
  case hangup
}
