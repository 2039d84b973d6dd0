import Glibc

/// Hands inputs to a target: libFuzzer's where it was built in (`-DLIBFUZZER`), else seeded mutations.
///
/// Without libFuzzer: `FuzzReader [seconds] [seed] [file …]`, the files being those to begin with.
public enum FuzzDriver {
  public typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  /// Runs until the time is over, or until something is wrong: then the input is written and it traps.
  public static func run(_ target: Target, beginning seeds: [[UInt8]]) -> Int32 {
    #if LIBFUZZER
      var count = CommandLine.argc
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
      return runLibFuzzer(&count, &arguments, target)
    #else
      return loop(target, seeds)
    #endif
  }

  /// Stops at an input that breaks a promise.
  public static func fail(_ words: String, _ input: [UInt8]) -> Never {
    write(input, to: "fuzz-failure")
    fatalError("\(words); the input is in fuzz-failure")
  }

  private static func loop(_ target: Target, _ seeds: [[UInt8]]) -> Int32 {
    let arguments = CommandLine.arguments.dropFirst()
    let seconds = arguments.first.flatMap { Int64($0) } ?? 60
    var random = Random(state: arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1)
    var corpus = seeds + arguments.dropFirst(2).compactMap(read)
    if corpus.isEmpty { corpus = [Array("{}".utf8)] }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var (runs, slowest) = (0, Duration.zero)
    while clock.now < end {
      let input = random.mutated(corpus[random.below(corpus.count)], corpus)
      // What crashes is on disk before it does.
      if runs.isMultiple(of: 64) || input.count > 60_000 { write(input, to: "fuzz-last") }
      let time = clock.measure {
        input.withUnsafeBufferPointer { _ = target($0.baseAddress, $0.count) }
      }
      slowest = max(slowest, time)
      if time > .seconds(1) { fail("took \(time)", input) }
      runs += 1
      // A few of the inputs are gone on from, as they come.
      if random.below(500) == 0, corpus.count < 400, input.count < 20_000 { corpus.append(input) }
    }
    print("\(runs) runs, slowest \(slowest), peak memory \(peakMemory()) KiB")
    return 0
  }

  /// The most memory that the process has held, in KiB.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

#if LIBFUZZER
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runLibFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ target: FuzzDriver.Target
  ) -> Int32

  /// What libFuzzer's own main would call; the linker wants it, and nobody calls it.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { 0 }
#endif

/// Numbers that are the same in every run with the same seed.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private static let pieces: [String] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "0", "9223372036854775808",
    "1e9",
    "\\u0000", "\\ud800", "\\udc00", "\u{FEFF}", "\u{1b}", "⟪", "⟫", "⟪⟪", " ", "\n", "é",
    "e\u{301}",
    "\"a\":1,", "\"openQuestions\":{", "\"candidates\":[", "\"removed\":true", "\"path\":\"a/b\"",
  ]

  mutating func mutated(_ bytes: [UInt8], _ corpus: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(5) {
      let at = below(bytes.count + 1)
      let end = min(bytes.count, at + below(40))
      switch below(8) {
      case 0 where !bytes.isEmpty: bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
      case 1: bytes.insert(contentsOf: Random.pieces[below(Random.pieces.count)].utf8, at: at)
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: bytes[at..<end], at: below(bytes.count + 1))
      case 4:
        let other = corpus[below(corpus.count)]
        let from = below(other.count + 1)
        bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + below(300))])
      case 5 where below(40) == 0:
        bytes.insert(contentsOf: [UInt8](repeating: 0x5B, count: below(100_000)), at: at)
      case 6 where below(40) == 0: bytes += bytes
      default: bytes.insert(UInt8(below(256)), at: at)
      }
    }
    return bytes.count > 1 << 20 ? Array(bytes.prefix(1 << 20)) : bytes
  }
}
