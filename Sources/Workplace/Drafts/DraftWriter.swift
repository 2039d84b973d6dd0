import Casework

/// A field's text while it is being typed, and when in the order of requests it was last heard of.
struct TypedField: Sendable, Equatable {
  var text: String
  var basedOn: Int
  var time: Instant
  /// The number of the request that brought it.
  var request: Int
}

/// Writes what is being typed to one place on a thread of its own; only the newest text of a field.
///
/// There are two: one for the own state directory and one for the share, so that a share that hangs
/// never delays the keeping.
final class DraftWriter: Sendable {
  typealias Fields = [String: TypedField]

  private struct State {
    var fields: [Document: Fields] = [:]
    var dirty: Set<Document> = []
    /// The document that is being written.
    var underWay: Document?
    /// There is something to write of which the thread has not been told.
    var isUnheard = false
    var isOver = false
    /// After a failure: not before this moment again.
    var notBefore: UInt64 = 0
  }

  private let state = Guarded(State())
  private let pause: UInt64
  private let delay: UInt64
  private let write: @Sendable (Document, Fields) -> Trouble?
  private let tell: @Sendable (Trouble?) -> Void

  /// - Parameters:
  ///   - pause: nanoseconds between two writes.
  ///   - delay: nanoseconds before the first one after a rest.
  ///   - write: puts a document's fields in the place of those written before; none removes them.
  ///   - tell: hears of a failure, and nil when writing works again.
  init(
    pause: UInt64, delay: UInt64 = 0, write: @escaping @Sendable (Document, Fields) -> Trouble?,
    tell: @escaping @Sendable (Trouble?) -> Void
  ) {
    (self.pause, self.delay, self.write, self.tell) = (pause, delay, write, tell)
    startThread { [self] in run() }
  }

  /// Takes a field's newest text; the thread is woken at once, or by ``wake()`` where it `sleepsOn`.
  func note(
    _ document: Document, _ path: String, _ field: TypedField, sleepsOn: Bool = false
  ) {
    let isToBeWoken = state.with { state in
      let isFirst = state.dirty.isEmpty
      state.fields[document, default: [:]][path] = field
      if delay > 0, isFirst { state.notBefore = max(state.notBefore, monotonicNow() + delay) }
      state.dirty.insert(document)
      // With more to write the thread is awake, or knows when it has to be.
      state.isUnheard = state.isUnheard || isFirst
      return state.isUnheard && !sleepsOn
    }
    if isToBeWoken { wake() }
  }

  /// Wakes the thread where it has not heard of the newest texts.
  func wake() {
    if state.with({ $0.isUnheard }) { state.change { $0.isUnheard = false } }
  }

  /// Writes all that is being typed once more: its place is only now there.
  func writeAll() {
    state.change { state in
      state.dirty.formUnion(state.fields.filter { !$0.value.isEmpty }.keys)
    }
  }

  /// Forgets fields that were typed up to a request and that `isDone` says are done with.
  func drop(_ document: Document, upTo request: Int, _ isDone: (String, String) -> Bool) {
    state.change { state in
      guard let fields = state.fields[document] else { return }
      let kept = fields.filter { path, field in
        field.request > request || !isDone(path, field.text)
      }
      guard kept.count < fields.count else { return }
      state.fields[document] = kept
      state.dirty.insert(document)
    }
  }

  /// Whether a document's draft at its place is this program's, or is just being taken away.
  func isBusy(with document: Document) -> Bool {
    state.with {
      !($0.fields[document] ?? [:]).isEmpty || $0.dirty.contains(document)
        || $0.underWay == document
    }
  }

  func dropAll() {
    state.change { state in
      state.dirty.formUnion(state.fields.filter { !$0.value.isEmpty }.keys)
      for document in state.dirty { state.fields[document] = [:] }
    }
  }

  /// Waits until everything is written, at most until the deadline; whether it was.
  func flush(until deadline: UInt64) -> Bool {
    state.change { $0.notBefore = 0 }
    return state.wait { state, due -> Bool? in
      due = deadline
      return state.dirty.isEmpty && state.underWay == nil ? true : nil
    } ?? false
  }

  func end() { state.change { $0.isOver = true } }

  private func run() {
    var isFailing = false
    while let (document, fields) = next() {
      let trouble = write(document, fields)
      let now = monotonicNow()
      state.change { state in
        state.underWay = nil
        if trouble != nil {
          state.dirty.insert(document)
          state.notBefore = now + 1_000 * oneMillisecond
        } else {
          state.notBefore = now + pause
          if state.fields[document]?.isEmpty == true { state.fields[document] = nil }
        }
      }
      if let trouble {
        tell(trouble)
        isFailing = true
      } else if isFailing {
        tell(nil)
        isFailing = false
      }
    }
  }

  /// The next document to write; nothing when the work is over.
  private func next() -> (Document, Fields)? {
    while true {
      let next = state.wait { state, deadline -> (Document, Fields)?? in
        if state.isOver { return .some(nil) }
        deadline = nil
        guard let document = state.dirty.first else { return nil }
        if monotonicNow() < state.notBefore {
          deadline = state.notBefore
          return nil
        }
        state.dirty.remove(document)
        state.underWay = document
        return (document, state.fields[document] ?? [:])
      }
      if let next { return next }
    }
  }
}
