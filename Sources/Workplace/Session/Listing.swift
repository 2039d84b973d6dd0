import Casework
import FileFormat
import SharedStore
import StrictJSON

/// What lists show, before all documents have been read: from the index that lies beside them.
extension Session {
  /// The kinds of which lists are made.
  private static let listedKinds = ["roster", "schedule", "clients", "plans", "meetings"]
  /// The kinds of which an index is believed; who may see whom is never read from it.
  static let indexedKinds: Set<String> = ["clients", "plans"]

  /// The casebook as far as lists need it; nothing where there is no index to make it from.
  ///
  /// Only what the index says of the versions that lie there now is believed; all else is read.
  func listed() throws(Trouble) -> Casebook? {
    guard store.hasIndex else { return nil }
    // Meanwhile the folders are listed.
    let reading = IndexReading(store, info.id)
    let documents = try names(of: Session.listedKinds).compactMap { name in
      Document(name).map { (name, $0) }
    }
    guard let index = reading.index(for: Session.indexPatience),
      index.entries.count <= 2 * documents.count + 1000
    else { return nil }
    let kept = (shelf, seen)
    defer { (shelf, seen) = kept }
    let together = ReadingTogether(store, documents, by: index, signOfLife: signOfLife)
    readers = together
    defer { together.end() }
    var unlisted = 0
    for (place, (name, document)) in documents.enumerated() {
      try goOn(place)
      let read = together.next(place)
      if Session.indexedKinds.contains(name.kind) {
        if case .listed = read {} else { unlisted += 1 }
      }
      // Then reading all takes hardly longer.
      if unlisted > 100 + documents.count / 4 { return nil }
      try take(read, name, document)
    }
    seen.rebuild(shelf, eyes: eyes)
    lists = seen.casebook
    lists?.isOfLists = true
    return lists
  }

  /// How long the index is waited for at most: without it lists come later, and nothing else.
  private static let indexPatience: UInt64 = 1_000 * oneMillisecond

  /// Compares what lists showed with what has been read since: what they said right need not be made anew.
  func compareWithLists() {
    guard let lists else { return }
    self.lists = nil
    let clients = seen.casebook.clients
    let plans = seen.casebook.plans
    seen.setAgreesWithLists(
      lists.clients.allSatisfy { id, held in
        guard let whole = clients[id], whole.version == held.version else { return true }
        return whole.value.inLists == held.value.inLists
      }
        && lists.plans.allSatisfy { id, held in
          guard let whole = plans[id], whole.version == held.version else { return true }
          return whole.value.inLists == held.value.inLists
        })
  }

  /// What is needed to bring the index up to date with what has been read.
  var indexKeeping: IndexKeeping? {
    readOnly == nil ? IndexKeeping(store: store, directory: info.id, shelf: shelf) : nil
  }
}

/// Reads the index on a thread of its own.
private final class IndexReading: Sendable {
  private let read = Guarded<(isOver: Bool, index: DocumentIndex?)>((false, nil))
  /// More students and plans than anybody has.
  private static let most = 400_000

  /// - Parameter directory: the directory's id.
  init(_ store: Store, _ directory: String) {
    let work: @Sendable () -> Void = { [read] in
      let index = store.indexBytes().flatMap {
        store.index($0, of: directory, most: IndexReading.most)
      }
      read.change { $0 = (true, index) }
    }
    if tryStartThread(work) != 0 { work() }
  }

  /// Nothing where there is none, or it has not come after a while.
  func index(for patience: UInt64) -> DocumentIndex? {
    let deadline = monotonicNow() + patience
    return read.wait { read, due -> DocumentIndex?? in
      due = deadline
      return read.isOver ? .some(read.index) : nil
    } ?? nil
  }
}
