import Casework
import SharedStore
import StrictJSON

/// What reading a document's newest version came to.
enum ReadDocument: Sendable {
  /// It was read, and stands on the shelf so.
  case found(Shelved)
  /// It need not be read: the index says of it what lists show.
  case listed(Shelved)
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
      var shelved = Codec.shelved(state.version, document, blocked: blocked)
      shelved.letFieldsGo()
      self = .found(shelved)
    } catch { self = .failed(error) }
  }

  /// As lists show it; nothing where the entry is not of the newest version, or cannot be understood.
  init?(_ document: Document, _ entry: DocumentIndex.Entry, _ store: Store) {
    guard store.isCurrent(entry), let shown = try? JSON.parse(entry.shown),
      let value = try? Codec.decode(shown, document)
    else { return nil }
    self = .listed(
      Shelved(version: entry.version, value: value, questions: [], trouble: nil))
  }
}
