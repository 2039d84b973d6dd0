import Glibc

/// A value that threads share under a lock, with waiting until it is as one of them needs it.
final class Guarded<Value>: @unchecked Sendable {
  // Every use of `value` is under `mutex`; the two C objects must not move in memory.
  private var value: Value
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Reads or changes the value without waking anybody.
  func with<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Changes the value and wakes whoever waits for it.
  func change<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    // After the unlocking: whoever wakes up would else wait at once for the lock.
    defer { pthread_cond_broadcast(changed) }
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Waits until `body` gives something; nothing where the deadline passes first.
  ///
  /// `body` may set the deadline itself each time it looks, in nanoseconds of ``monotonicNow()``.
  func wait<Result>(_ body: (inout Value, inout UInt64?) -> Result?) -> Result? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    var deadline: UInt64?
    while true {
      if let result = body(&value, &deadline) { return result }
      guard let due = deadline else {
        pthread_cond_wait(changed, mutex)
        continue
      }
      if monotonicNow() >= due { return nil }
      var time = timespec(
        tv_sec: Int(due / 1_000_000_000), tv_nsec: Int(due % 1_000_000_000))
      pthread_cond_timedwait(changed, mutex, &time)
    }
  }
}

/// Nanoseconds on a clock that nobody sets.
func monotonicNow() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

let oneMillisecond: UInt64 = 1_000_000
