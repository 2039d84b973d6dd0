/// The bytes of an index in the making: its entries go in one by one, and need not be kept beside them.
public struct IndexWriting: Sendable {
  private var bytes: [UInt8]
  /// Where the number of entries stands.
  private let countPlace: Int
  private var count = 0

  /// - Parameter entries: about so many will come.
  public init(directory: String, about entries: Int) {
    bytes = []
    // What is not written on takes no room.
    bytes.reserveCapacity(IndexFile.start.count + directory.utf8.count + 1024 * (entries + 1))
    bytes += IndexFile.start
    IndexWriting.append(directory, to: &bytes)
    countPlace = bytes.count
    IndexWriting.append(0, to: &bytes)
  }

  /// Adds an entry of a document that none was added of yet.
  public mutating func append(_ entry: DocumentIndex.Entry) {
    count += 1
    IndexWriting.append(entry.document.kind, to: &bytes)
    IndexWriting.append(entry.document.id, to: &bytes)
    IndexWriting.append(entry.number, to: &bytes)
    IndexWriting.append(entry.mark.size, to: &bytes)
    IndexWriting.append(Int(entry.mark.seconds), to: &bytes)
    IndexWriting.append(Int(entry.mark.nanoseconds), to: &bytes)
    IndexWriting.append(entry.shown.count, to: &bytes)
    bytes += entry.shown
  }

  /// The whole file, with the number of entries and the sum.
  consuming func sealed() -> [UInt8] {
    withUnsafeBytes(of: UInt64(count).littleEndian) { number in
      for offset in 0..<number.count { bytes[countPlace + offset] = number[offset] }
    }
    IndexFile.seal(&bytes)
    return bytes
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes += $0 }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes += text.utf8
  }
}
