/// Puts files into one ZIP archive as they are, without making them smaller.
///
/// The bytes hang on the files alone: no clock, no machine and no user stands in them.
public struct ZipArchive {
  private var body: [UInt8] = []
  private var writer = ZipWriter()

  public init() {}

  /// Adds a file; the name holds ASCII letters only.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    body += writer.header(name, bytes) + bytes
  }

  /// The whole archive.
  public var bytes: [UInt8] { body + writer.end }
}

/// The same for an archive that is written piece by piece: what stands before, between and behind the
/// files' bytes.
///
/// It keeps only the files' names and places. More than 65,534 files, and an archive of more than
/// 4 GiB, are written as ZIP64.
public struct ZipWriter {
  private var directory: [UInt8] = []
  private var count = 0
  private var place = 0

  public init() {}

  /// What is to be written before the bytes of a file, of at most `ZipEntry.largestSize`.
  ///
  /// - Parameter mode: kind and permissions as Unix counts them, where they are to be told.
  public mutating func header(
    _ name: String, _ bytes: [UInt8], time: ZipTime = .first, mode: UInt32? = nil
  ) -> [UInt8] {
    precondition(bytes.count <= ZipEntry.largestSize && name.utf8.count <= 0xFFFF)
    let entry = ZipEntry(
      name: Array(name.utf8), size: bytes.count, checksum: Checksum.crc32(bytes), time: time,
      mode: mode, offset: place)
    directory += entry.directoryHeader
    count += 1
    place = entry.end
    return entry.localHeader
  }

  /// What is to be written behind the last file.
  public var end: [UInt8] {
    directory + ZipEnd.bytes(count: count, directory: place, size: directory.count)
  }
}
