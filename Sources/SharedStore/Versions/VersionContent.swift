internal import StrictJSON
internal import Synchronization

/// What a version says: its header, and its fields while they are in use.
final class VersionContent: Sendable {
  struct Parts {
    var change: JSON = [:]
    var head: JSON = [:]
    var payload: JSON = [:]

    init() {}

    /// Nil where a part is missing or no object.
    init?(_ file: JSON) {
      guard let change = file["change"], let head = file["head"], let payload = file["payload"]
      else { return nil }
      (self.change, self.head, self.payload) = (change, head, payload)
    }
  }

  private struct State {
    /// Nothing while nobody needs them.
    var parts: Parts?
    /// What they are read from again: as short as JSON can be, without the header.
    var kept: [UInt8]?
    /// Makes the payload again that does not stand in what is kept.
    var payload: (@Sendable () -> JSON)?
  }

  let header: VersionHeader
  /// SHA-256 of the file's bytes in hexadecimal.
  let hash: String
  private let state: Mutex<State>

  init(_ header: VersionHeader, hash: String, _ parts: Parts) {
    (self.header, self.hash) = (header, hash)
    state = Mutex(State(parts: parts))
  }

  var parts: Parts {
    state.withLock { state in
      if let parts = state.parts { return parts }
      let parts = VersionContent.read(state)
      state.parts = parts
      return parts
    }
  }

  /// Of the fields only what they are read from again is kept.
  ///
  /// - Parameter payload: makes the very payload again; then it is not kept at all.
  func letGo(payload: (@Sendable () -> JSON)?) {
    state.withLock { state in
      if state.kept == nil, let parts = state.parts {
        var fields: JSON = ["change": parts.change, "head": parts.head]
        if payload == nil { fields["payload"] = parts.payload }
        (state.kept, state.payload) = (fields.compactBytes, payload)
      }
      state.parts = nil
    }
  }

  private static func read(_ state: State) -> Parts {
    // These bytes were made of fields that had been read: they can be read once more.
    guard let kept = state.kept, var file = try? JSON.parse(kept) else { return Parts() }
    if let payload = state.payload { file["payload"] = payload() }
    return Parts(file) ?? Parts()
  }
}
