import Casework
import SharedStore

/// What a program of this member on this machine had not yet saved when it died.
struct LeftBehind {
  private(set) var notes: [DraftNote] = []
  private var stores: [OwnDrafts] = []

  init() {}

  /// Reads what lies in folders that were taken over.
  mutating func read(_ folders: [String]) {
    for folder in folders {
      if let drafts = try? OwnDrafts(path: folder) {
        drafts.clearLitter()
        stores.append(drafts)
        notes += ((try? drafts.all()) ?? []).compactMap { $0.note(isLeftBehind: true) }
      }
    }
  }

  /// Forgets the typing in these fields, in the files too.
  mutating func drop(_ document: Document, _ isDone: (DraftNote) -> Bool) {
    let done = notes.filter { $0.document == document && isDone($0) }
    for note in done {
      for store in stores { try? store.remove(document.name, path: Draft.keys(note.path)) }
    }
    notes.removeAll { note in done.contains(note) }
  }
}
