import Glibc

/// Reads a descriptor line by line as the lines come; a pipe's writer is answered at once.
struct LineReader {
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the unread part of the buffer begins.
  private var start = 0
  private var isAtEnd = false
  /// How much of the present line has been dropped.
  private var dropped = 0

  /// A line that is longer than the limit comes cut off just behind it; its rest is dropped. Of a line
  /// that does not end at all it is the last one.
  init(descriptor: Int32, limit: Int) { (self.descriptor, self.limit) = (descriptor, limit) }

  private static let mostDropped = 64 << 20

  /// The next line without its line feed; nothing at the end.
  mutating func next(
    orFail failure: (Int32) -> Failure
  ) throws(Failure) -> [UInt8]? {
    var searched = start
    while true {
      if let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        dropped = 0
        let line = Array(buffer[start..<feed].prefix(limit + 1))
        start = feed + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...].prefix(limit + 1))
        start = buffer.count
        return line
      }
      // Of a line that is too long only so much is kept as shows that it is.
      if buffer.count - start > limit + 65_536 {
        dropped += buffer.count - (start + limit + 1)
        buffer.removeSubrange((start + limit + 1)...)
        searched = buffer.count
        // No file says so much in one line: it is a device that never ends.
        if dropped > LineReader.mostDropped {
          isAtEnd = true
          continue
        }
      }
      try fill(failure)
      searched -= start
      buffer.removeFirst(start)
      start = 0
    }
  }

  private mutating func fill(_ failure: (Int32) -> Failure) throws(Failure) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 { return buffer.append(contentsOf: chunk[..<count]) }
      if count == 0 {
        isAtEnd = true
        return
      }
      if errno != EINTR { throw failure(errno) }
    }
  }
}
