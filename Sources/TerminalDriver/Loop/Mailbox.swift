internal import CTerminal
internal import Glibc
internal import Synchronization

/// What other threads have for the main one: posting wakes its `poll`, however long that sleeps.
public final class Mailbox<Event: Sendable>: Sendable {
  /// Readable while something waits.
  public let descriptor: Int32
  private let events = Mutex<[Event]>([])

  public init() throws(TerminalError) {
    descriptor = ct_eventfd()
    if descriptor < 0 { throw .system(code: errno) }
  }

  deinit { close(descriptor) }

  /// Puts an event in; from any thread.
  public func post(_ event: Event) {
    events.withLock { $0.append(event) }
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Takes everything out, in the order of posting.
  public func drain() -> [Event] {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return events.withLock { waiting in
      let all = waiting
      waiting = []
      return all
    }
  }
}
