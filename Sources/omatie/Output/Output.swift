import Glibc

/// Standard output and standard error, written to the last byte or not at all.
enum Output {
  enum Problem: Error, Equatable {
    /// Nobody reads any more.
    case closed
    case failed(Int32)
  }

  /// Writes a text to standard output.
  static func write(_ text: String) throws(Problem) { try write(text, to: 1) }

  static func write(_ text: String, to descriptor: Int32) throws(Problem) {
    try write(Array(text.utf8), to: descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Problem) {
    let problem: Problem? = bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let start = UnsafeBufferPointer(rebasing: rest).baseAddress
        let count = Glibc.write(descriptor, start, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 || errno == EPIPE {
          return .closed
        } else if errno == EAGAIN {
          // Somebody else has set the terminal or pipe so: wait until it takes more.
          var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&watched, 1, -1)
        } else if errno != EINTR {
          return .failed(errno)
        }
      }
      return nil
    }
    if let problem { throw problem }
  }

  /// Writes to standard error; where that fails nothing can be said any more.
  static func complain(_ text: String) { try? write(text, to: 2) }
}
