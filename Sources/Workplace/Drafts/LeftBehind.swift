import Casework
import SharedStore

/// What a program of this member on this machine had not yet saved when it died.
struct LeftBehind {
  private var left: [(note: DraftNote, store: OwnDrafts)] = []
  var notes: [DraftNote] { left.map(\.note) }
  /// Fields in which several texts were left: nobody has seen the others beside the one on the screen.
  private var crowded: Set<String> = []

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

  /// Whether more than one text was left in a field, however many of them are still there.
  mutating func isCrowded(_ document: Document, _ path: String, with others: [DraftNote]) -> Bool {
    let key = "\(document) \(path)"
    let count = (notes + others).count { $0.document == document && $0.path == path }
    if count > 1 { crowded.insert(key) }
    return crowded.contains(key)
  }

  /// Where the program that typed a text had saved since it took note of it, the typing went on from
  /// what it had saved: merged with that, the program's own words would count as somebody else's.
  mutating func catchUp(_ lastSave: (_ note: DraftNote, _ program: String) -> Int?) {
    for index in left.indices {
      guard let program = left[index].note.window, let version = lastSave(left[index].note, program)
      else { continue }
      left[index].note.basedOn = max(left[index].note.basedOn, version)
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
