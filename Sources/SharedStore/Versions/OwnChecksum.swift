internal import Crypto
internal import Glibc

/// The line of a version file that says the SHA-256 of all its other lines.
///
/// A version is told to be whole by the one after it, which says its hash; the newest has none after it,
/// and a word in it could change unnoticed on every machine that did not see it before.
enum OwnChecksum {
  static let key = "checksum"
  /// What stands in the line while the sum is not known yet.
  static let blank = String(repeating: "0", count: digits)

  private static let digits = 64
  /// Only the outermost fields stand two spaces from the left, and no text holds a line feed.
  private static let start = Array("\n  \"\(key)\": \"".utf8)

  /// Writes the sum into a file made with a blank one; the sum, or nil where the file has no such line.
  static func seal(_ bytes: inout [UInt8]) -> String? {
    guard let line = line(in: bytes) else { return nil }
    let sum = sum(of: bytes, without: line)
    let first = line.lowerBound + start.count - 1
    bytes.replaceSubrange(first..<first + digits, with: sum.utf8)
    return sum
  }

  /// Whether a file's lines add up to the sum that it says.
  static func fits(_ said: String, _ bytes: [UInt8]) -> Bool {
    guard let line = line(in: bytes) else { return false }
    return sum(of: bytes, without: line) == said
  }

  /// The whole line, from its first space to its line feed.
  private static func line(in bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.withUnsafeBytes({ first(in: $0) }),
      let end = bytes[(first + start.count - 1)...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let length = start.count - 1 + digits + 2
    return end + 1 - first == length + 1 ? first..<end + 1 : nil
  }

  /// Where the line begins, looked for from line feed to line feed.
  private static func first(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = 0
    while let feed = memchr(base + place, Int32(UInt8(ascii: "\n")), bytes.count - place) {
      let found = base.distance(to: UnsafeRawPointer(feed))
      guard found + start.count <= bytes.count else { return nil }
      if memcmp(feed, start, start.count) == 0 { return found + 1 }
      place = found + 1
    }
    return nil
  }

  private static func sum(of bytes: [UInt8], without line: Range<Int>) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { all in
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: all[..<line.lowerBound]))
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: all[line.upperBound...]))
    }
    return hex(hash.finalize())
  }
}
