internal import Crypto

/// The bytes of an index: a line that names it, the directory's id, the entries, and their SHA-256.
///
/// Numbers are 64 bits, the lowest byte first; before a text or fields stands its length.
enum IndexFile {
  static let name = "index.bin"
  /// A hundred thousand plans with their students take about a third of it.
  static let limit = 256 << 20
  private static let start = Array("omatie index 1\n".utf8)
  private static let sumLength = 32

  static func bytes(_ index: DocumentIndex) -> [UInt8] {
    var bytes = start
    append(index.directory, to: &bytes)
    append(index.entries.count, to: &bytes)
    for entry in index.entries.values {
      append(entry.document.kind, to: &bytes)
      append(entry.document.id, to: &bytes)
      append(entry.number, to: &bytes)
      append(entry.mark.size, to: &bytes)
      append(Int(entry.mark.seconds), to: &bytes)
      append(Int(entry.mark.nanoseconds), to: &bytes)
      append(entry.shown.count, to: &bytes)
      bytes += entry.shown
    }
    seal(&bytes)
    return bytes
  }

  /// Puts the sum of the bytes at their end.
  static func seal(_ bytes: inout [UInt8]) { bytes += SHA256.hash(data: bytes) }

  /// Nil where the bytes are not, to the last one, what was once written, or hold too many entries.
  static func index(_ bytes: [UInt8], most: Int) -> DocumentIndex? {
    let end = bytes.count - sumLength
    guard end > start.count, bytes.starts(with: start) else { return nil }
    let sum = bytes.withUnsafeBytes { all in
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: all[..<end]))
      return Array(hash.finalize())
    }
    guard bytes[end...].elementsEqual(sum) else { return nil }
    return bytes.withUnsafeBytes { all in
      var reader = Reader(
        bytes: UnsafeRawBufferPointer(rebasing: all[start.count..<end]), most: most)
      return reader.index()
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes += $0 }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes += text.utf8
  }

  /// Goes through the bytes with distrust: the sum tells chance from purpose no more than a lock does.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    let most: Int
    var place = 0

    mutating func index() -> DocumentIndex? {
      guard let directory = text(), let count = number(), (0...most).contains(count) else {
        return nil
      }
      var entries: [DocumentIndex.Entry] = []
      // Each entry takes more than this: a count beyond it is none.
      guard count <= bytes.count / 50 else { return nil }
      entries.reserveCapacity(count)
      for _ in 0..<count {
        guard let entry = entry() else { return nil }
        entries.append(entry)
      }
      return place == bytes.count ? DocumentIndex(directory: directory, entries) : nil
    }

    private mutating func entry() -> DocumentIndex.Entry? {
      guard let kind = text(), let id = text(), let document = DocumentName(kind: kind, id: id),
        let number = number(), VersionFileName.numbers.contains(number), let size = self.number(),
        let seconds = self.number(), let nanoseconds = self.number(), let shown = part()
      else { return nil }
      let mark = FileMark(
        size: size, seconds: Int64(seconds), nanoseconds: Int64(nanoseconds))
      return DocumentIndex.Entry(
        document: document, number: number, mark: mark, shown: Array(shown))
    }

    private mutating func number() -> Int? {
      guard bytes.count - place >= 8 else { return nil }
      defer { place += 8 }
      let number = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      return Int(Int64(bitPattern: UInt64(littleEndian: number)))
    }

    private mutating func part() -> UnsafeRawBufferPointer? {
      guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
      defer { place += count }
      return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
    }

    private mutating func text() -> String? {
      part().flatMap { String(validating: $0, as: UTF8.self) }
    }
  }
}
