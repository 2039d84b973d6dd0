import Casework
import FileFormat
import Glibc
import SharedStore

/// What reading a document's newest version came to.
enum ReadDocument: Sendable {
  /// It was read, and stands on the shelf so.
  case found(Shelved)
  /// It is the version that was known, and nothing else about it is new.
  case unchanged
  case missing
  case failed(StoreError)

  init(
    _ wanted: (name: DocumentName, document: Document), _ store: Store, known: Shelved? = nil
  ) {
    let (name, document) = wanted
    do throws(StoreError) {
      guard let state = try store.newest(name) else {
        self = .missing
        return
      }
      let blocked = state.blockedBy.map { Trouble($0) }
      if let known, known.newest == state.version, known.isBlocked == (blocked != nil) {
        self = .unchanged
        return
      }
      let shelved = Codec.shelved(state.version, document, blocked: blocked)
      state.version.letFieldsGo()
      self = .found(shelved)
    } catch { self = .failed(error) }
  }
}

/// Reads many documents by several threads and hands them over in their order.
///
/// A share answers each question after a while, whatever else it is asked meanwhile; on a local disk
/// every processor takes its part of the decoding.
final class ReadingTogether: Sendable {
  private struct State {
    /// The document that is asked for.
    var asked = 0
    /// The first document that no thread has taken.
    var next = 0
    var read: [Int: ReadDocument] = [:]
    var isOver = false
    /// The threads that have not ended; one that hangs in a call ends when that comes back.
    var atWork = 0
  }

  /// So many documents are read ahead at most of the one handed over last.
  private static let mostAhead = 512

  private let store: Store
  private let documents: [(name: DocumentName, document: Document)]
  private let state = Guarded(State())
  /// Where the system gave no thread at all whoever asks reads.
  private let isAlone = Guarded(true)
  /// Called by each thread when it has read a document: the share answers, whichever is waited for.
  private let signOfLife: @Sendable () -> Void

  init(
    _ store: Store, _ documents: [(name: DocumentName, document: Document)],
    signOfLife: @escaping @Sendable () -> Void = {}
  ) {
    (self.store, self.documents, self.signOfLife) = (store, documents, signOfLife)
    for _ in 0..<min(threads, documents.count) {
      state.with { $0.atWork += 1 }
      if tryStartThread({ self.work() }) == 0 {
        isAlone.with { $0 = false }
      } else {
        state.with { $0.atWork -= 1 }
      }
    }
  }

  /// The questions that a server has to answer at once; on a local disk as many as there are processors.
  private var threads: Int {
    store.fileSystem.isKnownLocal ? max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) : 8
  }

  /// The next document in their order; waits for it.
  func next(_ index: Int) -> ReadDocument {
    if isAlone.with({ $0 }) { return ReadDocument(documents[index], store) }
    state.change { $0.asked = index }
    let read = state.wait { state, _ in state.read.removeValue(forKey: index) }
    // Without a deadline it waits until there is one.
    return read ?? .missing
  }

  /// Nobody wants what has not been read yet.
  func end() { state.change { $0.isOver = true } }

  /// Whether a thread has not come back from its last document: it may hang with the share.
  var isAtWork: Bool { state.with { $0.atWork > 0 } }

  private func work() {
    while let index = take() {
      let read = ReadDocument(documents[index], store)
      signOfLife()
      state.change { $0.read[index] = read }
    }
    state.with { $0.atWork -= 1 }
  }

  /// The next document to be read; nothing once there are no more.
  private func take() -> Int? {
    let index = state.wait { state, _ -> Int? in
      if state.isOver || state.next >= documents.count { return -1 }
      guard state.next <= state.asked + ReadingTogether.mostAhead else { return nil }
      state.next += 1
      return state.next - 1
    }
    return index.flatMap { $0 < 0 ? nil : $0 }
  }
}
