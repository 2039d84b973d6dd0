import CLinux
import Casework
import Glibc
import SharedStore

/// Waits for what others save and type, and puts it before the store's thread.
final class WatchThread: Sendable {
  private let watcher: Watcher
  private let monitor: CallMonitor
  private let tell: @Sendable ([News]) -> Void
  /// Wakes the thread for new documents to look at, or for the end.
  private let bell: Int32
  private let isOver = Guarded(false)

  init(
    _ watcher: Watcher, _ monitor: CallMonitor, tell: @escaping @Sendable ([News]) -> Void
  ) {
    (self.watcher, self.monitor, self.tell) = (watcher, monitor, tell)
    bell = linux_event_counter()
    startThread { [self] in run() }
  }

  deinit { if bell >= 0 { close(bell) } }

  func wake() {
    var one: UInt64 = 1
    _ = write(bell, &one, 8)
  }

  func end() {
    isOver.with { $0 = true }
    wake()
  }

  private func run() {
    let signOfLife = { @Sendable [monitor] in monitor.signOfLife(ShareThread.watcher) }
    while !isOver.with({ $0 }) {
      var waiting = [
        pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watcher.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      // Nothing but events to wait for on a local disk: no deadline, no wake-up.
      let timeout = watcher.timeUntilNextLook().map { $0.milliseconds } ?? -1
      _ = poll(&waiting, 2, Int32(clamping: timeout))
      if waiting[0].revents != 0 {
        var count: UInt64 = 0
        _ = read(bell, &count, 8)
      }
      if isOver.with({ $0 }) { return }
      let news =
        watcher.touchesShare
        ? monitor.during(ShareThread.watcher) { watcher.collect(signOfLife: signOfLife) }
        : watcher.collect()
      if !news.isEmpty { tell(news) }
    }
  }
}

extension Duration {
  /// Whole milliseconds, rounded up.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
