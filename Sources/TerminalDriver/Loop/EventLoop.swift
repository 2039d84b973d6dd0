public import Canvas
internal import Glibc

/// Waits for keyboard, signals, other descriptors and a deadline at once, asleep until one comes.
@MainActor
public struct EventLoop {
  /// What the wait ended with.
  public struct Wake: Sendable {
    public var keys: [Key] = []
    public var events: [TerminalEvent] = []
    /// The other descriptors that can be read.
    public var ready: [Int32] = []
    /// The deadline has passed.
    public var isDue = false
  }

  private let terminal: Terminal
  private let clock = ContinuousClock()

  public init(_ terminal: Terminal) { self.terminal = terminal }

  /// Sleeps until something happens; all keys that have come by then are in the answer.
  ///
  /// Without a deadline nothing wakes it but what it watches. A deadline that has passed still
  /// gives what waits already.
  public func wait(
    for descriptors: [Int32] = [], until deadline: ContinuousClock.Instant? = nil
  ) -> Wake {
    var wake = Wake()
    while true {
      let now = clock.now
      let next = Self.earlier(deadline, terminal.escapeDeadline)
      var watched = [
        pollfd(fd: terminal.readableDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal.signalDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      watched.reserveCapacity(2 + descriptors.count)
      for descriptor in descriptors {
        watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
      let count = poll(&watched, nfds_t(watched.count), Self.milliseconds(from: now, to: next))
      if count < 0 && errno != EINTR && errno != EAGAIN {
        wake.events.append(.hangup)
        return wake
      }
      if count > 0 {
        if watched[1].revents != 0 { wake.events += terminal.readSignals() }
        // After a hangup there may still be letters to read; the end of file says it again.
        if watched[0].revents & Int16(POLLIN) != 0 {
          wake.keys = terminal.read()
        } else if watched[0].revents != 0 {
          wake.events.append(.hangup)
        }
        for other in watched[2...] where other.revents != 0 { wake.ready.append(other.fd) }
      }
      let after = clock.now
      if let limit = terminal.escapeDeadline, limit <= after { wake.keys += terminal.timeOut() }
      if terminal.isAtEnd { wake.events.append(.hangup) }
      wake.isDue = deadline.map { $0 <= after } ?? false
      if !wake.keys.isEmpty || !wake.events.isEmpty || !wake.ready.isEmpty || wake.isDue {
        return wake
      }
    }
  }

  private static func earlier(
    _ one: ContinuousClock.Instant?, _ other: ContinuousClock.Instant?
  ) -> ContinuousClock.Instant? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// Rounded up, so that the wait does not end a moment before the deadline and spin.
  private static func milliseconds(
    from now: ContinuousClock.Instant, to next: ContinuousClock.Instant?
  ) -> Int32 {
    guard let next else { return -1 }
    let (seconds, attoseconds) = (next - now).components
    if seconds < 0 || attoseconds < 0 { return 0 }
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: seconds.multipliedReportingOverflow(by: 1000).partialValue + rest)
  }
}
