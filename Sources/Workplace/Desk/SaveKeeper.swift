/// Keeps in a file the saves, and the openings of papers, that are not done within a moment: the program may be killed meanwhile.
///
/// A thread of its own, as the store's thread may hang in a save; it sleeps while nothing waits.
final class SaveKeeper: Sendable {
  private struct State {
    /// When the saves that wait are to be written down.
    var due: UInt64?
    var isOver = false
  }

  private let state = Guarded(State())
  private let keep: @Sendable () -> Void
  /// A save on a good share is done before this, and needs no file.
  private static let patience: UInt64 = 200 * oneMillisecond

  init(_ keep: @escaping @Sendable () -> Void) {
    self.keep = keep
    startThread { [self] in run() }
  }

  /// Something was asked for.
  func touch() {
    state.change { if $0.due == nil { $0.due = monotonicNow() + SaveKeeper.patience } }
  }

  func end() { state.change { $0.isOver = true } }

  private func run() {
    while true {
      let mustKeep = state.wait { state, deadline -> Bool? in
        if state.isOver { return false }
        deadline = state.due
        guard let due = state.due, monotonicNow() >= due else { return nil }
        state.due = nil
        return true
      }
      switch mustKeep {
      case true: keep()
      case false: return
      default: break
      }
    }
  }
}
