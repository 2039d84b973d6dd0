import Glibc

/// A running program by its number and the moment it started, so that a number used again is no match.
struct RunningProgram: Hashable, Sendable {
  var process: Int
  /// In clock ticks since the machine came up.
  var started: Int
  /// Tells apart what one program makes.
  var count = 0

  /// This program, with a count of its own.
  static func next() -> RunningProgram {
    let process = Int(getpid())
    let count = counter.with {
      $0 += 1
      return $0
    }
    return RunningProgram(process: process, started: startTime(process) ?? 0, count: count)
  }

  /// This program, where one thing it makes is told from those of others only.
  static var this: RunningProgram {
    let process = Int(getpid())
    return RunningProgram(process: process, started: startTime(process) ?? 0)
  }

  private static let counter = Guarded(0)

  /// The same in letters that every share takes in a file name.
  var window: String { "p\(process)s\(started)n\(count)" }

  /// Whether both were made by one program.
  func isSameProgram(as other: RunningProgram) -> Bool {
    (process, started) == (other.process, other.started)
  }

  /// Whether it still runs on this machine.
  var isAlive: Bool { RunningProgram.startTime(process) == started }

  private static func startTime(_ process: Int) -> Int? {
    guard let bytes = PrivateFile.read("/proc/\(process)/stat", limit: 4096) else { return nil }
    // The second field is the program's name in brackets, and may hold anything.
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    // Field 22 of the line; the first one here is field 2's end, the second the state. A program
    // that was killed stays in the table until its parent has looked: it is dead all the same.
    guard fields.count > 20, fields[1] != "Z", fields[1] != "X" else { return nil }
    return Int(fields[20])
  }
}

extension RunningProgram {
  /// The program of a window; nothing for what is no such name.
  init?(window: String) {
    let parts = window.split(omittingEmptySubsequences: false) { "psn".contains($0) }
    guard parts.count == 4, parts[0].isEmpty, let process = Int(parts[1]),
      let started = Int(parts[2]), let count = Int(parts[3])
    else { return nil }
    self.init(process: process, started: started, count: count)
    guard self.window == window else { return nil }
  }
}
