internal import CLinux

/// Names of temporary files: `.t-` and 128 random bits; readers never look at names with a dot in front.
enum TemporaryName {
  static let prefix = ".t-"

  static func fresh() -> String { prefix + randomHex(bytes: 16) }

  /// The one that an index is written under: what a program that died has left there is written over.
  static let ofIndex = prefix + String(repeating: "0", count: 32)

  /// Whether the program made up the name: another file with a dot in front is somebody's own.
  static func matches(_ name: String) -> Bool {
    let random = name.utf8.dropFirst(prefix.utf8.count)
    return name.hasPrefix(prefix) && random.count == 32
      && random.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// Names of version files: twelve digits and `.json`.
enum VersionFileName {
  static let digits = 12
  /// The numbers that a name has room for.
  static let numbers = 1...999_999_999_999

  static func name(_ number: VersionNumber) -> String {
    var text = String(number)
    return text.withUTF8 { written in
      // Every look at a document makes two of these names: no text in between.
      let zeros = max(0, digits - written.count)
      return String(unsafeUninitializedCapacity: zeros + written.count + 5) { bytes in
        for place in 0..<zeros { bytes[place] = UInt8(ascii: "0") }
        _ = bytes[zeros...].update(fromContentsOf: written)
        let end: StaticString = ".json"
        for place in 0..<5 { bytes[zeros + written.count + place] = end.utf8Start[place] }
        return zeros + written.count + 5
      }
    }
  }

  /// The number that a name says; nil for any other name, 0 included.
  static func number(_ name: String) -> VersionNumber? {
    let bytes = Array(name.utf8)
    guard bytes.count == digits + 5, name.hasSuffix(".json") else { return nil }
    var number = 0
    for byte in bytes.prefix(digits) {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number > 0 ? number : nil
  }

  /// Whether a name looks like a sync tool's or an editor's copy of a version file.
  static func looksLikeCopy(_ name: String) -> Bool {
    let lower = name.lowercased()
    if number(name) != nil { return false }
    let start = lower.drop { $0 == "." || $0 == "~" || $0 == "#" }
    return start.prefix(digits).count == digits
      && start.prefix(digits).allSatisfy { $0 >= "0" && $0 <= "9" }
      || lower.contains("conflict")
  }
}

/// Random bytes of the kernel as hexadecimal digits.
func randomHex(bytes count: Int) -> String {
  var bytes = [UInt8](repeating: 0, count: count)
  let result = bytes.withUnsafeMutableBytes { linux_random($0.baseAddress, $0.count) }
  precondition(result == 0, "the kernel's random source is missing")
  return hex(bytes)
}

func hex(_ bytes: some Sequence<UInt8>) -> String {
  var text: [UInt8] = []
  for byte in bytes {
    for half in [byte >> 4, byte & 0xF] { text.append(half < 10 ? 0x30 + half : 0x57 + half) }
  }
  return String(decoding: text, as: UTF8.self)
}
