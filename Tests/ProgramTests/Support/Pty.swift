import Glibc

/// The built program on a terminal of the test's own, for looking at how soon it answers a key.
final class Pty {
  private let master: Int32
  let pid: pid_t
  /// All that the program has sent to its terminal.
  private(set) var output: [UInt8] = []

  init(
    _ arguments: [String], environment: [String: String], columns: UInt16 = 80, rows: UInt16 = 24
  ) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (isLocked, number) = (Int32(0), Int32(0))
    // TIOCSPTLCK lets its other end be opened, TIOCGPTN says which one that is.
    let isMade =
      master >= 0 && ioctl(master, 0x4004_5431, &isLocked) == 0
      && ioctl(master, 0x8004_5430, &number) == 0
    precondition(isMade, "no terminal")
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session opens is its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    let all = Child.environment.merging(environment) { $1 }
    let argv = ([Child.program] + arguments).map { strdup($0) } + [nil]
    let envp = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in argv { free(text) }
      for text in envp { free(text) }
    }
    var started: pid_t = 0
    let failed = posix_spawn(&started, Child.program, &actions, &attributes, argv, envp)
    precondition(failed == 0, "cannot start: \(failed)")
    pid = started
  }

  deinit {
    kill()
    close(master)
  }

  private var isEnded = false

  /// Ends the program as nothing can be ended more suddenly.
  func kill() {
    if isEnded { return }
    isEnded = true
    _ = Glibc.kill(pid, SIGKILL)
    _ = Child.wait(for: pid)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(Glibc.write(master, bytes, bytes.count) == bytes.count, "cannot type")
  }

  /// Takes in what the program sends until it holds or the time is over; how many seconds it took.
  func wait(_ seconds: Double, until holds: ([UInt8]) -> Bool) -> Double? {
    let start = Pty.clock()
    while true {
      if holds(output) { return Pty.clock() - start }
      let rest = seconds - (Pty.clock() - start)
      if rest <= 0 { return nil }
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(min(rest, 0.2) * 1000) + 1) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { return nil }
      output += buffer[..<count]
    }
  }

  /// Waits for a text since a place in the output.
  func wait(for text: String, since place: Int = 0, seconds: Double = 30) -> Double? {
    let bytes = Array(text.utf8)
    return wait(seconds) { output in
      output.count >= place + bytes.count && output[place...].contains(bytes)
    }
  }

  /// Lets the program come to rest.
  func settle() {
    var before = -1
    while before != output.count {
      before = output.count
      _ = wait(0.3) { $0.count != before }
    }
  }

  static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
