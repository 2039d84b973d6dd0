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
    if isGoodEnough() { return }
    var index = IndexWriting(directory: directory, about: count)
    for (document, shelved) in shelf.shelved {
      if let entry = entry(document, shelved) { index.append(entry) }
    }
    try store.keep(index)
  }

  private func entry(_ document: Document, _ shelved: Shelved) -> DocumentIndex.Entry? {
    guard isDue(document, shelved), let shown = shelved.value?.shownInLists else { return nil }
    return store.indexed(shelved.version, shown: shown)
  }

  /// Whether an index says anything of a document.
  private func isDue(_ document: Document, _ shelved: Shelved) -> Bool {
    switch document {
    // What is not in order is read each time, and said.
    case .client, .plan: shelf.isInOrder(document) && store.canBeIndexed(shelved.version)
    case .meeting, .roster, .schedule, .catalogue, .feedback, .region, .transfer: false
    }
  }

  /// Whether the index that lies there says nearly all that a new one would, and nothing of anybody who
  /// is gone.
  ///
  /// Each entry is compared as it comes and let go: of many thousand none are kept beside each other.
  private func isGoodEnough() -> Bool {
    guard let bytes = store.indexBytes() else { return false }
    let due = shelf.shelved.reduce(0) { $0 + (isDue($1.key, $1.value) ? 1 : 0) }
    var (same, compared) = (0, Set<Document>())
    let isWhole = store.isIndex(bytes, of: directory, most: 2 * due + 1000) { old in
      guard let document = Document(old.document), let shelved = shelf[document] else {
        return false
      }
      // Two of one document say the same of it once.
      if compared.insert(document).inserted, entry(document, shelved)?.isSame(as: old) == true {
        same += 1
      }
      return true
    }
    return isWhole && same * 100 >= due * 99
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
