import Casework
import Glibc
import Texts

/// What the program takes from the machine it runs on: environment, clock, randomness, name.
struct Machine: Sendable {
  var environment: [String: String]
  /// The moment that OMATIE_NOW says; the clock stands still there.
  var frozen: Instant?

  /// The variables that are read; nothing else of the environment matters.
  static let names = [
    "OMATIE_DIR", "OMATIE_AS", "OMATIE_LANG", "OMATIE_NOW", "NO_COLOR", "TERM", "COLORTERM",
    "COLORFGBG", "ESCDELAY", "COLUMNS", "LINES", "LC_ALL", "LC_MESSAGES", "LANG", "HOME",
    "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR",
  ]

  static func here() -> Machine {
    var environment: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return Machine(environment: environment)
  }

  /// The variable's value; an empty one counts as none.
  subscript(name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Sets the clock that OMATIE_NOW asks for.
  mutating func setClock() throws(Failure) {
    guard let said = self["OMATIE_NOW"] else { return }
    guard let instant = Instant(isoText: said) else {
      throw Failure(.badClock(said), .settings)
    }
    frozen = instant
  }

  var clock: @Sendable () -> Instant {
    if let frozen { return { frozen } }
    return Machine.readClock
  }

  private static let readClock: @Sendable () -> Instant = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: time.tv_sec)
  }

  /// Milliseconds since 1970 by the machine's own clock, also where another one is set.
  static var exactTime: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Makes new random ids: the letter and twelve letters or digits.
  static let makeID: @Sendable (Character) -> String = { letter in
    let signs = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    var random = SystemRandomNumberGenerator()
    return String(letter)
      + String((0..<12).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
  }

  /// The machine's name as it says it itself.
  static var name: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Where temporary directories are made.
  var temporaryFolder: String { self["TMPDIR"] ?? "/tmp" }
}
