import Casework
import Glibc
import SharedStore

/// Reads many documents by several threads and hands them over in their order.
///
/// A share answers each question after a while, whatever else it is asked meanwhile; on a local disk
/// every processor takes its part of the decoding.
final class ReadingTogether: Sendable {
  private struct State {
    /// The part of the documents that is asked for.
    var asked = 0
    /// The first part that no thread has taken.
    var next = 0
    var read: [Int: ReadDocument] = [:]
    var isOver = false
    /// The threads that have not ended; one that hangs in a call ends when that comes back.
    var atWork = 0
  }

  /// So many documents are handed over at once at most: to wake a thread costs as much as to read one.
  private static let mostTogether = 16
  /// So many parts are read ahead at most of the one handed over last.
  private static let mostAhead = 32

  private let store: Store
  private struct Wanted {
    var documents: [(name: DocumentName, document: Document)]
    /// What is known of them for lists; nothing where they are to be read whole.
    var index: DocumentIndex?
  }

  /// Nothing once it is over: with many documents it is much, and whoever asks for threads that hang may
  /// ask long after.
  private let wanted: Guarded<Wanted?>
  private let count: Int
  /// How many documents are a part; of few documents each thread has some.
  private let part: Int
  private let state = Guarded(State())
  /// Where the system gave no thread at all whoever asks reads.
  private let isAlone = Guarded(true)
  /// Called by each thread when it has read a document: the share answers, whichever is waited for.
  private let signOfLife: @Sendable () -> Void

  init(
    _ store: Store, _ documents: [(name: DocumentName, document: Document)],
    by index: DocumentIndex? = nil, signOfLife: @escaping @Sendable () -> Void = {}
  ) {
    (self.store, self.count, self.signOfLife) = (store, documents.count, signOfLife)
    wanted = Guarded(Wanted(documents: documents, index: index))
    let threads = ReadingTogether.threads(for: store)
    part = max(1, min(ReadingTogether.mostTogether, documents.count / (4 * threads)))
    for _ in 0..<min(threads, parts) {
      state.with { $0.atWork += 1 }
      if tryStartThread({ self.work() }) == 0 {
        isAlone.with { $0 = false }
      } else {
        state.with { $0.atWork -= 1 }
      }
    }
  }

  /// The questions that a server has to answer at once; on a local disk as many as there are processors.
  private static func threads(for store: Store) -> Int {
    store.fileSystem.isKnownLocal ? max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) : 8
  }

  private var parts: Int { (count + part - 1) / part }

  /// The next document in their order; waits for it.
  func next(_ index: Int) -> ReadDocument {
    if isAlone.with({ $0 }) { return read(index) }
    if state.with({ $0.asked != index / part }) { state.change { $0.asked = index / part } }
    let read = state.wait { state, _ in state.read.removeValue(forKey: index) }
    // Without a deadline it waits until there is one.
    return read ?? .missing
  }

  private func read(_ index: Int) -> ReadDocument {
    guard
      let (wanted, entry) = self.wanted.with({ wanted in
        wanted.map { ($0.documents[index], $0.index?.entries[$0.documents[index].name]) }
      })
    else { return .missing }
    if Session.indexedKinds.contains(wanted.name.kind), let entry,
      let listed = ReadDocument(wanted.document, entry, store)
    {
      return listed
    }
    return ReadDocument(wanted, store)
  }

  /// Nobody wants what has not been read yet.
  func end() {
    state.change {
      $0.isOver = true
      $0.read = [:]
    }
    wanted.with { $0 = nil }
  }

  /// Whether a thread has not come back from its last document: it may hang with the share.
  var isAtWork: Bool { state.with { $0.atWork > 0 } }

  private func work() {
    while let part = take() {
      let first = part * self.part
      for index in first..<min(first + self.part, count) {
        if state.with({ $0.isOver }) { break }
        let read = read(index)
        signOfLife()
        state.with { if !$0.isOver { $0.read[index] = read } }
        // Whoever waits need not wait for the others of the part to hear of it.
        if case .failed = read { state.change { _ in } }
      }
      state.change { _ in }
    }
    state.with { $0.atWork -= 1 }
  }

  /// The next part to be read; nothing once there are no more.
  private func take() -> Int? {
    let part = state.wait { state, _ -> Int? in
      if state.isOver || state.next >= parts { return -1 }
      guard state.next <= state.asked + ReadingTogether.mostAhead else { return nil }
      state.next += 1
      return state.next - 1
    }
    return part.flatMap { $0 < 0 ? nil : $0 }
  }
}
