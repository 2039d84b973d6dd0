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

  /// Of a version of which only lists know.
  static let nothing = VersionContent([], Parts())

  private let bytes: [UInt8]
  private let read: Mutex<Parts?>

  /// - Parameter parts: the very fields of the bytes.
  init(_ bytes: [UInt8], _ parts: Parts) {
    self.bytes = bytes
    read = Mutex(parts)
  }

  var parts: Parts {
    read.withLock { read in
      if let read { return read }
      let parts = Parts(bytes)
      read = parts
      return parts
    }
  }

  func letGo() { read.withLock { $0 = nil } }
}
