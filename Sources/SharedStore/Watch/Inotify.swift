internal import Glibc

/// The kernel's list of watched folders, read without waiting.
final class Inotify: Sendable {
  struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String
  }

  static let created: UInt32 = 0x100
  static let movedTo: UInt32 = 0x80
  static let deleted: UInt32 = 0x200
  static let movedSelf: UInt32 = 0x800
  static let overflow: UInt32 = 0x4000
  static let gone: UInt32 = 0x8000
  static let onlyFolders: UInt32 = 0x0100_0000
  static let isFolder: UInt32 = 0x4000_0000

  let descriptor: Int32

  /// Nil where the system has none left.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// All events waiting; none where nothing happened.
  func read() -> [Event] {
    var events: [Event] = []
    let size = 65_536
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer, size)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return events }
      var at = 0
      while at + 16 <= count {
        let watch = buffer.load(fromByteOffset: at, as: Int32.self)
        let mask = buffer.load(fromByteOffset: at + 4, as: UInt32.self)
        let length = Int(buffer.load(fromByteOffset: at + 12, as: UInt32.self))
        let name = UnsafeRawBufferPointer(start: buffer + at + 16, count: length)
        events.append(
          Event(
            watch: watch, mask: mask,
            name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)))
        at += 16 + length
      }
    }
  }
}
