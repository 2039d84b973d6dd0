import Casework
import FileFormat
import SharedStore
import StrictJSON

/// What lists show, before all documents have been read: from the index that lies beside them.
extension Session {
  /// The kinds of which lists are made.
  private static let listedKinds = ["roster", "schedule", "clients", "plans", "meetings"]
  private static let indexedKinds: Set<String> = ["clients", "plans"]

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
    guard let index = reading.index, !index.entries.isEmpty else { return nil }
    let unknown = documents.count { name, _ in
      Session.indexedKinds.contains(name.kind) && index.entries[name] == nil
    }
    // Then reading all takes hardly longer.
    guard unknown <= documents.count / 4 else { return nil }
    let kept = (shelf, seen)
    defer { (shelf, seen) = kept }
    let together = ReadingTogether(store, documents, by: index, signOfLife: signOfLife)
    readers = together
    defer { together.end() }
    for (place, (name, document)) in documents.enumerated() {
      try take(together.next(place), name, document)
    }
    seen.rebuild(shelf, eyes: eyes)
    var lists = seen.casebook
    lists.isOfLists = true
    return lists
  }

  /// Brings the index up to date with what has been read, where there is enough of it to be worth it.
  ///
  /// - Parameter least: a directory with fewer documents is read as quickly without one.
  func keepIndex(least: Int) throws(StoreError) {
    guard readOnly == nil else { return }
    let count = shelf.clients.count + shelf.plans.count
    if count < least {
      if store.hasIndex { try store.dropIndex() }
      return
    }
    if let index = store.readIndex(of: info.id), isGoodEnough(index) { return }
    var entries: [DocumentIndex.Entry] = []
    entries.reserveCapacity(count)
    for (document, shelved) in shelf.shelved {
      if let entry = entry(document, shelved) { entries.append(entry) }
      signOfLife()
    }
    try store.keep(DocumentIndex(directory: info.id, entries))
  }

  private func entry(_ document: Document, _ shelved: Shelved) -> DocumentIndex.Entry? {
    // What is not in order is read each time, and said.
    guard shelf.isInOrder(document), let digest = shelved.value?.digest else { return nil }
    return store.indexed(shelved.version, digest: digest)
  }

  /// Whether hardly anything has changed since it was made; and nobody is in it who is gone.
  private func isGoodEnough(_ index: DocumentIndex) -> Bool {
    var current = 0
    for entry in index.entries.values {
      guard let document = Document(entry.document), let shelved = shelf[document] else {
        return false
      }
      if shelved.version.number == entry.number { current += 1 }
    }
    let wanted = shelf.shelved.keys.count { document in
      Session.indexedKinds.contains(document.kind.rawValue) && shelf.isInOrder(document)
    }
    return current * 100 >= wanted * 99
  }
}

/// Reads the index on a thread of its own.
private final class IndexReading: Sendable {
  private let read = Guarded<(isOver: Bool, index: DocumentIndex?)>((false, nil))

  init(_ store: Store, _ directory: String) {
    let work: @Sendable () -> Void = { [read] in
      let index = store.readIndex(of: directory)
      read.change { $0 = (true, index) }
    }
    if tryStartThread(work) != 0 { work() }
  }

  /// Nothing where there is none; waits for it.
  var index: DocumentIndex? {
    read.wait { read, _ in read.isOver ? .some(read.index) : nil } ?? nil
  }
}

extension Shelf {
  /// Whether a document was read whole, and nothing about it is to be said or chosen.
  func isInOrder(_ document: Document) -> Bool {
    guard let shelved = shelved[document] else { return false }
    return shelved.trouble == nil && !shelved.isBlocked && shelved.passedOver == nil
      && shelved.questions.isEmpty && unreadable[document] == nil && !missing.contains(document)
  }
}

extension DocumentValue {
  /// The fields that lists show, as they stand in an index; nothing of kinds that it does not hold.
  var digest: [UInt8]? {
    switch self {
    case .client(let client): Codec.encode(.client(client.inLists)).compactBytes
    case .plan(let plan): Codec.encode(.plan(plan.inLists)).compactBytes
    case .meeting, .roster, .schedule, .catalogue, .feedback, .region, .transfer: nil
    }
  }
}
