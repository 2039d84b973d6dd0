/// Files as disks, editors and people with bad intent make them out of good ones.
public struct ByteMutator {
  private var random: SmallRandom

  public init(seed: UInt64) { random = SmallRandom(seed: seed) }

  /// Pieces that a reader of JSON may stumble on.
  private static let pieces: [String] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "-0", "00", "1e400", "0.1",
    "NaN",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "\"\\u0000\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u202e\"", "\u{FEFF}", "\u{0}",
    "\u{1b}[2J",
    "//x\n", "/*x*/", "'a'", "\"a\":1,\"a\":2,", "{\"__proto__\":{}}", "\u{2028}", "⟪", "⟫⟪",
    "\"version\": 0,", "\"formatVersion\": 2,", "\"openQuestions\": {\"q\": {\"path\": \"a\"}},",
  ]

  /// One to four changes of a file; `other` is one to take pieces from.
  public mutating func mutated(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(4) { change(&bytes, other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    let at = random.below(bytes.count + 1)
    let end = min(bytes.count, at + random.below(60))
    switch random.below(12) {
    case 0 where !bytes.isEmpty: bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    case 1 where !bytes.isEmpty: bytes[random.below(bytes.count)] = UInt8(random.below(256))
    case 2: bytes.insert(contentsOf: piece(), at: at)
    case 3: bytes.replaceSubrange(at..<end, with: piece())
    case 4: bytes.removeSubrange(at..<end)
    case 5: bytes = Array(bytes[..<at])
    case 6: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
    case 7 where !other.isEmpty:
      let from = random.below(other.count)
      let part = other[from..<min(other.count, from + random.below(200))]
      bytes.replaceSubrange(at..<end, with: part)
    case 8: doubleLine(&bytes)
    case 9: for place in at..<end { bytes[place] = 0 }
    case 10 where random.one(in: 8):
      let depth = [15, 16, 17, 600, 100_000][random.below(5)]
      let mark = UInt8(ascii: random.one(in: 50) ? "[" : "{")
      bytes.insert(contentsOf: [UInt8](repeating: mark, count: depth), at: at)
    case 11 where random.one(in: 8):
      let letter: [UInt8] = random.one(in: 50) ? [0x61] : Array("\u{301}".utf8)
      let count = [65_535, 65_536, 65_537, 400_000][random.below(4)] / letter.count
      bytes.insert(contentsOf: (0..<count).flatMap { _ in letter }, at: at)
    default: bytes.insert(UInt8(random.below(256)), at: at)
    }
  }

  private mutating func piece() -> [UInt8] {
    Array(Self.pieces[random.below(Self.pieces.count)].utf8)
  }

  /// A line of the file comes twice: most often the same key.
  private mutating func doubleLine(_ bytes: inout [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = random.below(lines.count)
    var all = Array(lines)
    all.insert(lines[line], at: random.below(100) < 70 ? line : random.below(lines.count + 1))
    bytes = Array(all.joined(separator: [0x0A]))
  }
}

/// Says whether an object in a file has two equal keys; knows no more of JSON than strings and brackets.
///
/// For files that a reader has taken: of others it says anything.
public enum EqualKeys {
  public static func found(in bytes: [UInt8]) -> Bool {
    var keys: [Set<[UInt8]>] = []
    var isKey: [Bool] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "{"):
        keys.append([])
        isKey.append(true)
      case UInt8(ascii: "["):
        keys.append([])
        isKey.append(false)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = (keys.popLast(), isKey.popLast())
      case UInt8(ascii: ","):
        // Only an object has had a key put in since it began.
        if let last = keys.last, !last.isEmpty, let place = isKey.indices.last {
          isKey[place] = true
        }
      case UInt8(ascii: "\""):
        let text = string(bytes, &at)
        if isKey.last == true, let place = keys.indices.last {
          if !keys[place].insert(text).inserted { return true }
          isKey[place] = false
        }
      default: break
      }
      at += 1
    }
    return false
  }

  /// The letters of a string without escapes but those of four digits; ends at its closing quote.
  private static func string(_ bytes: [UInt8], _ at: inout Int) -> [UInt8] {
    var text: [UInt8] = []
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
        if bytes[at + 1] == UInt8(ascii: "u"), at + 5 < bytes.count {
          let digits = String(decoding: bytes[(at + 2)...(at + 5)], as: UTF8.self)
          text += Array(String(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? " ").utf8)
          at += 6
          continue
        }
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    return text
  }
}
