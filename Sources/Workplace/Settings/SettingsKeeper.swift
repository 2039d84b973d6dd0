/// Writes the settings on a thread of its own: the disk of a home folder can be slow, or a share.
public final class SettingsKeeper: Sendable {
  private struct State {
    var next: Settings?
    var isWriting = false
  }

  private let path: String
  private let state = Guarded(State())

  public init(_ path: String) { self.path = path }

  /// Has these settings written in place of any before them; where that fails only the next start
  /// asks again.
  public func keep(_ settings: Settings) {
    let mustStart = state.with { state in
      state.next = settings
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if mustStart { startThread { [self] in write() } }
  }

  /// Waits until all is written, at most for a second: the program is about to end.
  public func finish() {
    let end = monotonicNow() + 1_000 * oneMillisecond
    _ = state.wait { state, deadline -> Bool? in
      deadline = end
      return state.isWriting ? nil : true
    }
  }

  private func write() {
    while true {
      var next: Settings?
      state.change { state in
        next = state.next
        state.next = nil
        if next == nil { state.isWriting = false }
      }
      guard let next else { return }
      try? next.write(path)
    }
  }
}
