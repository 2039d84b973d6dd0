import Casework
import SharedStore

/// What a program of this member on this machine had not yet saved when it died.
struct LeftBehind {
  private var left: [(note: DraftNote, store: OwnDrafts)] = []
  var notes: [DraftNote] { left.map(\.note) }

  init() {}

  /// Reads what lies in folders that were taken over.
  mutating func read(_ folders: [String]) {
    for folder in folders {
      if let drafts = try? OwnDrafts(path: folder) {
        drafts.clearLitter()
        left += ((try? drafts.all()) ?? []).compactMap { $0.note(isLeftBehind: true) }
          .map { ($0, drafts) }
      }
    }
  }

  /// Forgets the typing in these fields, in the files too.
  mutating func drop(_ document: Document, _ isDone: (DraftNote) -> Bool) {
    left.removeAll { note, store in
      guard note.document == document, isDone(note) else { return false }
      try? store.remove(document.name, path: Draft.keys(note.path))
      return true
    }
  }
}
