import Glibc

/// Runs programs as processes: no shell, no Foundation.
struct Child {
  struct Result {
    var status: Int32
    var out: String
    var err: String
  }

  /// The built program beside the test bundle.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The test bundle lies in .build/<triple>/<configuration>/, and so does the program.
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/omatie"
  }()

  /// Runs a program to its end; its standard input holds `input`.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) -> Result {
    let folder = TemporaryFolder()
    let (inFile, outFile, errFile) = (
      folder.path + "/in", folder.path + "/out", folder.path + "/err"
    )
    Files.write(input, to: inFile)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, inFile, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outFile, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errFile, O_WRONLY | O_CREAT, 0o600)
    let pid = spawn(arguments, environment: environment, actions: &actions)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return Result(
      status: exitCode(status), out: Files.read(outFile) ?? "", err: Files.read(errFile) ?? "")
  }

  /// Starts a program whose input and output are files of the caller's.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], input: String, output: String
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    let errors = output == "/dev/null" ? output : output + ".err"
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    return spawn(arguments, environment: environment, actions: &actions)
  }

  static func wait(for pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return exitCode(status)
  }

  /// The exit code, or 128 and the signal's number, as a shell says it.
  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  private static func spawn(
    _ arguments: [String], environment: [String: String],
    actions: inout posix_spawn_file_actions_t
  ) -> pid_t {
    var all = Child.environment
    for (name, value) in environment { all[name] = value }
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in argv { free(text) }
      for text in envp { free(text) }
    }
    // The tests' threads block signals; a program that inherits that never hears of its end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var pid: pid_t = 0
    let failed = posix_spawnp(&pid, arguments[0], &actions, &attributes, argv, envp)
    precondition(failed == 0, "cannot start \(arguments[0]): \(failed)")
    return pid
  }

  /// What every program of the tests is started with: nothing of the tester's own settings.
  static let environment: [String: String] = {
    var values = ["LANG": "C.UTF-8", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"]
    for name in ["PATH", "HOME", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }()
}
