/// Puts files into one ZIP archive as they are, without making them smaller.
///
/// The bytes hang on the files alone: no clock, no machine and no user stands in them.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file; the name holds ASCII letters only.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let place = body.count
    let about = ZipArchive.about(bytes, name)
    body += four(0x0403_4B50) + about + two(0) + Array(name.utf8) + bytes
    directory += four(0x0201_4B50) + two(20) + about
    // No note, the first disk, nothing said of the kind of file.
    directory += two(0) + two(0) + two(0) + two(0) + four(0) + four(place) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let end = two(0) + two(0) + two(count) + two(count) + four(directory.count) + four(body.count)
    return body + directory + four(0x0605_4B50) + end + two(0)
  }

  /// What both places say of a file: version, flags, method, time, checksum, lengths.
  private static func about(_ bytes: [UInt8], _ name: String) -> [UInt8] {
    // The first day that a ZIP archive can name.
    let when = two(0) + two(0x21)
    let size = four(bytes.count)
    return two(20) + two(0) + two(0) + when + four(Int(Checksum.crc32(bytes))) + size + size
      + two(name.utf8.count)
  }
}

private func two(_ number: Int) -> [UInt8] {
  [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
}

private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
