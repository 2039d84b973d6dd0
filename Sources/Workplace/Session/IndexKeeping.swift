import Casework
import FileFormat
import SharedStore
import StrictJSON

/// Brings the index up to date with what a session has read; any thread may do it.
struct IndexKeeping: Sendable {
  let store: Store
  /// The directory's id.
  let directory: String
  let shelf: Shelf

  /// Writes the index where it is not as it should be.
  ///
  /// - Parameter least: a directory with fewer students and plans is read as quickly without one.
  func run(least: Int) throws(StoreError) {
    let count = shelf.clients.count + shelf.plans.count
    if count < least {
      if store.hasIndex { try store.dropIndex() }
      return
    }
    var entries: [DocumentIndex.Entry] = []
    entries.reserveCapacity(count)
    for (document, shelved) in shelf.shelved {
      if let entry = entry(document, shelved) { entries.append(entry) }
    }
    let index = DocumentIndex(directory: directory, entries)
    if !isGoodEnough(beside: index) { try store.keep(index) }
  }

  private func entry(_ document: Document, _ shelved: Shelved) -> DocumentIndex.Entry? {
    // What is not in order is read each time, and said.
    guard shelf.isInOrder(document), let shown = shelved.value?.shownInLists else { return nil }
    return store.indexed(shelved.version, shown: shown)
  }

  /// Whether the index that lies there says nearly all of another one, and nothing of anybody who is gone.
  private func isGoodEnough(beside new: DocumentIndex) -> Bool {
    let most = 2 * new.entries.count + 1000
    guard let bytes = store.indexBytes(),
      let old = store.index(bytes, of: directory, most: most)
    else { return false }
    for name in old.entries.keys where new.entries[name] == nil {
      guard let document = Document(name), shelf[document] != nil else { return false }
    }
    let same = new.entries.count { name, entry in
      old.entries[name]?.isSame(as: entry) ?? false
    }
    return same * 100 >= new.entries.count * 99
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
  var shownInLists: [UInt8]? {
    switch self {
    case .client(let client): Codec.encode(.client(client.inLists)).compactBytes
    case .plan(let plan): Codec.encode(.plan(plan.inLists)).compactBytes
    case .meeting, .roster, .schedule, .catalogue, .feedback, .region, .transfer: nil
    }
  }
}
