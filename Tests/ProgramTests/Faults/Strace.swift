import Glibc
import Testing

/// Breaks single system calls of the built program with strace's injection.
enum Strace {
  enum State { case works, notInstalled, refused }

  /// A container may forbid to trace: then nothing can be injected, and the tests say so.
  static let state: State = {
    if Child.run(["sh", "-c", "command -v strace"]).status != 0 { return .notInstalled }
    let tried = Child.run(["strace", "-f", "-o", "/dev/null", "true"])
    return tried.status == 0 ? .works : .refused
  }()

  private static let isCI = getenv("CI").map { String(cString: $0) == "true" } ?? false

  /// Skips a test by name where strace is missing or may not trace; CI has to have it.
  static let traits: [ConditionTrait] = [
    .enabled(
      if: state != .notInstalled || isCI,
      "SKIPPED: this machine is without strace"),
    .enabled(
      if: state != .refused, "SKIPPED: this machine lets nobody trace"),
  ]

  /// One call of the program that changes a file below a folder.
  struct Call: Sendable {
    var name: String
    /// Which one of all the calls of its name by the program's first thread.
    var number: Int
    var line: String
  }

  private static let calls = [
    "openat", "write", "ftruncate", "fchmod", "fsync", "linkat", "unlinkat", "mkdir", "mkdirat",
    "renameat", "renameat2", "rename", "unlink", "close",
  ]

  /// Runs the program and answers with the calls by which it changed what lies below a folder, and
  /// what it remembers of it in a folder beside it.
  static func changes(
    below folder: String, of arguments: [String], input: String, trace: String
  ) -> [Call] {
    _ = run(arguments, below: folder, input: input, trace: trace, inject: nil)
    var counts: [String: Int] = [:]
    var found: [Call] = []
    var first: Substring?
    for line in (Files.read(trace) ?? "").split(separator: "\n") {
      // The number of the thread, padded, then the call.
      let thread = line.prefix { $0 != " " }
      let text = line.dropFirst(thread.count).drop { $0 == " " }
      let name = String(text.prefix { $0 != "(" })
      guard calls.contains(name) else { continue }
      first = first ?? thread
      if thread != first { continue }
      counts[name, default: 0] += 1
      if text.contains(folder), isChange(name, text) {
        found.append(Call(name: name, number: counts[name] ?? 0, line: String(text)))
      }
    }
    return found
  }

  private static func isChange(_ name: String, _ line: Substring) -> Bool {
    switch name {
    case "openat": line.contains("O_CREAT")
    case "close": line.contains("/.t-") || line.contains(".jsonl") || line.contains("-state/")
    default: true
    }
  }

  /// Runs the program with one call broken, such as `error=EIO` or `signal=KILL`.
  static func run(
    _ arguments: [String], below folder: String, input: String, trace: String,
    inject: (call: Call, fault: String)?, fromThenOn: Bool = false
  ) -> Child.Result {
    var command = ["strace", "-f", "-y", "-o", trace]
    command += ["-e", "trace=" + calls.joined(separator: ","), "-e", "signal=none"]
    if let (call, fault) = inject {
      command += ["-e", "inject=\(call.name):\(fault):when=\(call.number)\(fromThenOn ? "+" : "")"]
    }
    return Child.run(
      command + [Child.program] + arguments, input: input,
      environment: [
        "OMATIE_NOW": Sample.now, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8",
        "XDG_STATE_HOME": folder + "-state",
      ])
  }
}
