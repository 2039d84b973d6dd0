/// What an archive is read from: a file, or bytes in memory.
public protocol ZipSource: Sendable {
  var size: Int { get }
  /// Exactly so many bytes; throws where there are fewer.
  func read(at offset: Int, count: Int) throws(ZipFault) -> [UInt8]
}

/// Why a file cannot be read as an archive.
public enum ZipFault: Error, Hashable, Sendable {
  /// Nothing in it says that it is one.
  case notAnArchive
  /// It was cut off, or its parts do not fit together.
  case damaged
  /// Made by another program: a file is packed tight, locked, or told of in another way.
  case packedAnew(name: [UInt8])
  /// The system would not let it be read: errno.
  case unreadable(Int32)
}

/// Reads archives as ``ZipWriter`` writes them, and no others.
///
/// Every byte has one meaning only: the files lie behind each other without gaps, the headers say what
/// the writer would have said, and nothing stands before, between or behind. So nothing can hide in
/// an archive, unpack to more than it is, or be read in two ways.
public struct ZipReader: Sendable {
  public let entries: [ZipEntry]
  private let source: any ZipSource

  /// The directory of more files than anybody's is not read into memory.
  private static let largestDirectory = 512 << 20

  public init(_ source: any ZipSource) throws(ZipFault) {
    self.source = source
    let end = try ZipReader.end(of: source)
    let bytes = try source.read(at: end.start, count: end.size)
    entries = try ZipReader.entries(bytes, count: end.count)
    // The directory begins where the files end.
    guard (entries.last?.end ?? 0) == end.start else { throw .damaged }
  }

  /// The bytes of a file, its checksum tried.
  public func bytes(of entry: ZipEntry) throws(ZipFault) -> [UInt8] {
    let header = entry.localHeader
    let bytes = try source.read(at: entry.offset, count: header.count + entry.size)
    guard bytes.starts(with: header) else { throw .damaged }
    let content = Array(bytes.dropFirst(header.count))
    guard Checksum.crc32(content) == entry.checksum else { throw .damaged }
    return content
  }

  private static func end(
    of source: any ZipSource
  ) throws(ZipFault) -> (start: Int, size: Int, count: Int) {
    let last = source.size - ZipEnd.size
    guard last >= 0 else { throw try fault(source) }
    let bytes = try source.read(at: last, count: ZipEnd.size)
    guard number(bytes, 0, 4) == 0x0605_4B50 else { throw try fault(source) }
    var (count, size) = (number(bytes, 10, 2), number(bytes, 12, 4))
    var start = number(bytes, 16, 4)
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      guard last >= 76 else { throw .damaged }
      let large = try source.read(at: last - 76, count: 76)
      (count, size, start) = (number(large, 32, 8), number(large, 40, 8), number(large, 48, 8))
    }
    guard (0...source.size).contains(start), (0...largestDirectory).contains(size),
      (0...source.size).contains(count)
    else { throw .damaged }
    let written = ZipEnd.bytes(count: count, directory: start, size: size)
    guard start + size + written.count == source.size,
      try source.read(at: start + size, count: written.count) == written
    else { throw .damaged }
    return (start, size, count)
  }

  /// What begins like an archive was one once.
  private static func fault(_ source: any ZipSource) throws(ZipFault) -> ZipFault {
    guard source.size >= 4 else { return .notAnArchive }
    let start = number(try source.read(at: 0, count: 4), 0, 4)
    return [0x0403_4B50, 0x0605_4B50].contains(start) ? .damaged : .notAnArchive
  }

  private static func entries(_ bytes: [UInt8], count: Int) throws(ZipFault) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var place = 0
    var next = 0
    while place < bytes.count {
      guard place + 46 <= bytes.count, number(bytes, place, 4) == 0x0201_4B50 else {
        throw .damaged
      }
      let length = number(bytes, place + 28, 2)
      let extra = number(bytes, place + 30, 2)
      let end = place + 46 + length + extra
      guard end + number(bytes, place + 32, 2) <= bytes.count else { throw .damaged }
      let name = Array(bytes[(place + 46)..<(place + 46 + length)])
      guard number(bytes, place + 8, 2) == 0, number(bytes, place + 10, 2) == 0 else {
        throw .packedAnew(name: name)
      }
      let entry = ZipEntry(
        name: name, size: number(bytes, place + 24, 4),
        checksum: UInt32(number(bytes, place + 16, 4)),
        time: ZipTime(
          date: UInt16(number(bytes, place + 14, 2)), time: UInt16(number(bytes, place + 12, 2))),
        mode: number(bytes, place + 4, 2) >> 8 == 3
          ? UInt32(number(bytes, place + 38, 4) >> 16) : nil,
        offset: next)
      let header = entry.directoryHeader
      guard bytes[place...].starts(with: header) else {
        // The same file told of in other words, or one that lies elsewhere than behind the last.
        throw number(bytes, place + 42, 4) == min(next, 0xFFFF_FFFF)
          ? .packedAnew(name: name) : .damaged
      }
      entries.append(entry)
      next = entry.end
      place += header.count
    }
    guard entries.count == count else { throw .damaged }
    return entries
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[place + index]) << (8 * UInt64(index)) }
    return Int(truncatingIfNeeded: value)
  }
}

/// An archive in memory.
public struct ZipBytes: ZipSource {
  private let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public var size: Int { bytes.count }

  public func read(at offset: Int, count: Int) throws(ZipFault) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= bytes.count - count else { throw .damaged }
    return Array(bytes[offset..<offset + count])
  }
}
