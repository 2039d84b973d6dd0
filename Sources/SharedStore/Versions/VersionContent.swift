internal import Glibc
internal import StrictJSON
internal import Synchronization

/// What a version says beside its header: the file's bytes, and their fields while they are in use.
final class VersionContent: Sendable {
  struct Parts {
    var change: JSON
    var head: JSON
    var payload: JSON

    init() { (change, head, payload) = ([:], [:], [:]) }

    /// Nil where a part is missing or no object.
    init?(_ file: JSON) {
      guard let change = file["change"], let head = file["head"], let payload = file["payload"]
      else { return nil }
      (self.change, self.head, self.payload) = (change, head, payload)
    }

    /// What bytes say that were read before.
    init(_ bytes: [UInt8]) {
      guard let file = try? JSON.parse(bytes), let parts = Parts(file) else {
        self.init()
        return
      }
      self = parts
    }
  }

  private struct State {
    var bytes: [UInt8]
    var parts: Parts?
    var isShort = false
  }

  /// Of a version of which only lists know.
  static let nothing = VersionContent([], Parts())

  private let state: Mutex<State>

  /// - Parameter parts: the very fields of the bytes.
  init(_ bytes: [UInt8], _ parts: Parts) { state = Mutex(State(bytes: bytes, parts: parts)) }

  var parts: Parts {
    state.withLock { state in
      if let parts = state.parts { return parts }
      let parts = Parts(state.bytes)
      state.parts = parts
      return parts
    }
  }

  /// Of the bytes only what their fields are read from again is kept.
  func letGo() {
    state.withLock { state in
      state.parts = nil
      if !state.isShort { state.bytes = Self.withoutIndents(state.bytes) }
      state.isShort = true
    }
  }

  /// JSON without the spaces that its lines begin with, and without their ends: half of a file is such.
  ///
  /// No text of JSON holds a line feed: what follows one stands between the fields.
  static func withoutIndents(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UnsafeRawBufferPointer] = []
    return bytes.withUnsafeBytes { all in
      var (place, length) = (0, 0)
      while place < all.count, let base = all.baseAddress {
        let feed = memchr(base + place, 0x0A, all.count - place)
        let end = feed.map { base.distance(to: UnsafeRawPointer($0)) } ?? all.count
        while place < end, all[place] == 0x20 { place += 1 }
        if place < end { lines.append(UnsafeRawBufferPointer(rebasing: all[place..<end])) }
        length += end - place
        place = end + 1
      }
      return [UInt8](unsafeUninitializedCapacity: length) { kept, count in
        for line in lines {
          _ = kept[count...].update(fromContentsOf: line)
          count += line.count
        }
      }
    }
  }
}
