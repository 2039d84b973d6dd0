import CLinux
import Glibc

/// What waits for the store's thread, and the thread's waiting for it.
///
/// The thread waits in poll(2), so that on a local disk it hears of others' changes itself: a letter
/// is then on the way to this screen through one thread less.
final class WorkQueue: Sendable {
  /// What the waiting ended with.
  enum Wake {
    case work(DeskWork)
    /// The descriptor can be read.
    case readable
  }

  private let work = Guarded(DeskWork())
  /// Readable when the work has changed.
  private let bell: Int32

  init() {
    bell = linux_event_counter()
    guard bell >= 0 else { fatalError("no event counter could be made: \(-bell)") }
  }

  deinit { close(bell) }

  /// Changes the work and wakes the thread.
  func change<Result>(_ body: (inout DeskWork) -> Result) -> Result {
    defer { ring() }
    return work.with(body)
  }

  /// Looks at the work without waking anybody.
  func with<Result>(_ body: (inout DeskWork) -> Result) -> Result { work.with(body) }

  /// Waits for work, for the descriptor or until the deadline, in nanoseconds of ``monotonicNow()``.
  ///
  /// Work without anything in it where the deadline passes.
  func wait(for descriptor: Int32?, until deadline: UInt64?) -> Wake {
    while true {
      if let taken = work.with({ $0.isEmpty ? nil : $0.take() }) { return .work(taken) }
      var timeout: Int32 = -1
      if let deadline {
        let now = monotonicNow()
        if now >= deadline { return .work(DeskWork()) }
        // Rounded up: a wait that ends a moment early would spin.
        timeout = Int32(clamping: (deadline - now + oneMillisecond - 1) / oneMillisecond)
      }
      var waiting = [
        pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 2, timeout) > 0 else { continue }
      if waiting[0].revents != 0 {
        var count: UInt64 = 0
        _ = read(bell, &count, 8)
      } else if waiting[1].revents != 0 {
        return .readable
      }
    }
  }

  private func ring() {
    var one: UInt64 = 1
    _ = write(bell, &one, 8)
  }
}
