import Glibc

/// Starts a thread of its own for calls that may block for ever, such as those on a hanging share.
///
/// Signals are left to the screen's thread: a resized window must not interrupt a save.
public func startThread(_ body: @escaping @Sendable () -> Void) {
  let result = tryStartThread(body)
  guard result == 0 else { fatalError("no thread could be started: \(result)") }
}

/// The same where one can do without: zero, or the error where the system has no more threads to give.
func tryStartThread(_ body: @escaping @Sendable () -> Void) -> Int32 {
  var blocked = sigset_t()
  var before = sigset_t()
  sigfillset(&blocked)
  pthread_sigmask(SIG_BLOCK, &blocked, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  // Deeply nested JSON of somebody else's is read on these threads.
  pthread_attr_setstacksize(&attributes, 4 << 20)
  let work = Unmanaged.passRetained(ThreadWork(body))
  var thread = pthread_t()
  let result = pthread_create(&thread, &attributes, runThread, work.toOpaque())
  if result != 0 { work.release() }
  return result
}

private final class ThreadWork: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private let runThread: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
  guard let opaque = $0 else { return nil }
  let work = Unmanaged<ThreadWork>.fromOpaque(opaque).takeRetainedValue()
  work.body()
  return nil
}
