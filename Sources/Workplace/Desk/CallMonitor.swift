/// Notices when a call on the share has not come back for some seconds.
///
/// Some seconds after the last call it sleeps without a deadline: an idle program makes no wake-up,
/// and calls that follow each other, as while somebody types, wake nobody.
final class CallMonitor: Sendable {
  /// How long a call may take before the share counts as silent.
  static let patience: UInt64 = 2_500 * oneMillisecond

  fileprivate struct Calls {
    /// When each thread's call began, or last gave a sign of life.
    var begun: [Int: UInt64] = [:]
    /// When the last call ended.
    var ended: UInt64 = 0
    var isSilent = false
    /// The monitor's thread has a deadline and need not be woken.
    var isArmed = false
    var isOver = false
  }

  private let calls = Guarded(Calls())
  private let tell: @Sendable (_ isSilent: Bool) -> Void
  private let patience: UInt64

  init(
    patience: UInt64 = CallMonitor.patience, tell: @escaping @Sendable (_ isSilent: Bool) -> Void
  ) {
    (self.patience, self.tell) = (patience, tell)
    startThread { [self] in watch() }
  }

  /// Runs a call that may hang; `thread` names the one thread that makes it.
  func during<Result, Failure: Error>(
    _ thread: Int, _ call: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    begin(thread)
    defer { finish(thread) }
    return try call()
  }

  /// A long piece of work goes on well: the share answers.
  ///
  /// Any thread that helps may say so; nothing comes of it once the work is over.
  func signOfLife(_ thread: Int) {
    let wasSilent = calls.with { calls in
      guard calls.begun[thread] != nil else { return false }
      calls.begun[thread] = monotonicNow()
      return calls.noticeAnswer(patience)
    }
    if wasSilent { tell(false) }
  }

  func end() { calls.change { $0.isOver = true } }

  private func begin(_ thread: Int) {
    let mustWake = calls.with { calls in
      calls.begun[thread] = monotonicNow()
      return !calls.isArmed
    }
    if mustWake { calls.change { $0.isArmed = true } }
  }

  private func finish(_ thread: Int) {
    let wasSilent = calls.with { calls in
      calls.begun[thread] = nil
      calls.ended = monotonicNow()
      return calls.noticeAnswer(patience)
    }
    if wasSilent { tell(false) }
  }

  private func watch() {
    let patience = patience
    while true {
      let isOver = calls.wait { calls, deadline -> Bool? in
        if calls.isOver { return true }
        guard !calls.isSilent, let oldest = calls.begun.values.min() else {
          let rest = calls.ended + patience
          calls.isArmed = !calls.isSilent && monotonicNow() < rest
          deadline = calls.isArmed ? rest : nil
          return nil
        }
        calls.isArmed = true
        deadline = oldest + patience
        guard monotonicNow() >= oldest + patience else { return nil }
        calls.isSilent = true
        return false
      }
      switch isOver {
      case true: return
      case false: tell(true)
      default: break
      }
    }
  }
}

extension CallMonitor.Calls {
  /// Whether the share counted as silent and no call is overdue any more.
  fileprivate mutating func noticeAnswer(_ patience: UInt64) -> Bool {
    guard isSilent else { return false }
    let now = monotonicNow()
    if begun.values.contains(where: { $0 + patience <= now }) { return false }
    isSilent = false
    return true
  }
}
