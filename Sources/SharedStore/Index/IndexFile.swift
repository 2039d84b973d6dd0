internal import Crypto

/// The bytes of an index: a line that names it, the directory's id, the entries, and their SHA-256.
///
/// Numbers are 64 bits, the lowest byte first; before a text or fields stands its length.
enum IndexFile {
  static let name = "index.bin"
  /// A hundred thousand plans with their students take about a third of it.
  static let limit = 256 << 20
  static let start = Array("omatie index 1\n".utf8)
  private static let sumLength = 32

  static func bytes(_ index: DocumentIndex) -> [UInt8] { writing(index).sealed() }

  static func writing(_ index: DocumentIndex) -> IndexWriting {
    var writing = IndexWriting(directory: index.directory, about: index.entries.count)
    for entry in index.entries.values { writing.append(entry) }
    return writing
  }

  /// Puts the sum of the bytes at their end.
  static func seal(_ bytes: inout [UInt8]) { bytes += SHA256.hash(data: bytes) }

  /// Nil where the bytes are not, to the last one, what was once written, or hold too many entries.
  static func index(_ bytes: [UInt8], most: Int) -> DocumentIndex? {
    var directory = ""
    var entries: [DocumentIndex.Entry] = []
    let isWhole = isIndex(bytes, most: most) { name, count in
      directory = name
      entries.reserveCapacity(count)
      return true
    } each: { entry in
      entries.append(entry)
      return true
    }
    return isWhole ? DocumentIndex(directory: directory, entries) : nil
  }

  /// Whether the bytes are, to the last one, what was once written, and their head and each entry pass.
  ///
  /// - Parameters:
  ///   - most: so many entries there may be.
  ///   - head: is asked first, with the directory's id and the number of entries.
  static func isIndex(
    _ bytes: [UInt8], most: Int, head: (String, Int) -> Bool,
    each: (DocumentIndex.Entry) -> Bool
  ) -> Bool {
    let end = bytes.count - sumLength
    guard end > start.count, bytes.starts(with: start) else { return false }
    let sum = bytes.withUnsafeBytes { all in
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: all[..<end]))
      return Array(hash.finalize())
    }
    guard bytes[end...].elementsEqual(sum) else { return false }
    return bytes.withUnsafeBytes { all in
      var reader = Reader(
        bytes: UnsafeRawBufferPointer(rebasing: all[start.count..<end]), most: most)
      return reader.passes(head: head, each: each)
    }
  }

  /// Goes through the bytes with distrust: the sum tells chance from purpose no more than a lock does.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    let most: Int
    var place = 0

    mutating func passes(
      head: (String, Int) -> Bool, each: (DocumentIndex.Entry) -> Bool
    ) -> Bool {
      guard let directory = text(), let count = number(), (0...most).contains(count) else {
        return false
      }
      // Each entry takes more than this: a count beyond it is none.
      guard count <= bytes.count / 50, head(directory, count) else { return false }
      for _ in 0..<count {
        guard let entry = entry(), each(entry) else { return false }
      }
      return place == bytes.count
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
