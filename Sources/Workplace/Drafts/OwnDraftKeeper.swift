import Casework
import SharedStore

/// Keeps what is being typed in this program's own folder; used by one thread.
final class OwnDraftKeeper: Sendable {
  private let drafts: Guarded<OwnDrafts?>
  private let written = Guarded<[Document: DraftWriter.Fields]>([:])
  private let path: String
  private let author: Author

  init(_ folder: String, author: Author) {
    (path, self.author) = (folder, author)
    drafts = Guarded(nil)
  }

  /// Brings the folder in line with the fields of one document.
  func write(_ document: Document, _ fields: DraftWriter.Fields) -> Trouble? {
    do throws(StoreError) {
      let drafts = try opened()
      let before = written.with { $0[document] ?? [:] }
      for (path, field) in fields where before[path]?.text != field.text {
        var draft = Draft(document, path, field, author)
        draft.window = PendingSave.program
        try drafts.put(draft)
        written.with { $0[document, default: [:]][path] = field }
      }
      for path in before.keys where fields[path] == nil {
        try drafts.remove(document.name, path: Draft.keys(path))
        written.with { $0[document]?[path] = nil }
      }
      return nil
    } catch {
      // The folder may have been taken away: opened anew the next time, and all written again.
      drafts.with { $0 = nil }
      written.with { $0[document] = nil }
      return Trouble(.draftNotKept, place: path, reason: Trouble(error, place: path).reason)
    }
  }

  private func opened() throws(StoreError) -> OwnDrafts {
    if let open = drafts.with({ $0 }) { return open }
    let new = try OwnDrafts(path: path)
    drafts.with { $0 = new }
    return new
  }
}

/// Shows the others on the share what is being typed; used by one thread.
final class SharedDraftShower: Sendable {
  private let box: Guarded<BriefDraftBox>
  private let author: Author
  private let window: String
  private let spares = Guarded<[Document: DraftBox.Spare]>([:])

  init(_ store: Store, author: Author, window: String) {
    (box, self.author, self.window) = (Guarded(BriefDraftBox(store)), author, window)
  }

  /// Shows the field that was typed into last; takes the document's draft away where there is none.
  func write(_ document: Document, _ fields: DraftWriter.Fields) -> Trouble? {
    let box = box.with { $0.current() }
    do throws(StoreError) {
      if let (path, field) = fields.max(by: { $0.value.request < $1.value.request }) {
        var draft = Draft(document, path, field, author)
        draft.window = window
        var spare = spares.with { $0.removeValue(forKey: document) }
        defer { spares.with { $0[document] = spare } }
        try box.put(draft, spare: &spare)
      } else {
        let spare = spares.with { $0.removeValue(forKey: document) }
        try box.remove(document.name, by: author, window: window, spare: spare)
      }
      return nil
    } catch {
      self.box.with { $0.close() }
      return Trouble(error, place: "drafts")
    }
  }
}

extension Draft {
  init(_ document: Document, _ path: String, _ field: TypedField, _ author: Author) {
    self.init(
      document: document.name, path: Draft.keys(path),
      // Below zero it began in the plan that this one was copied from.
      base: field.basedOn == 0 ? nil : max(1, field.basedOn),
      text: field.text, author: author, time: field.time.isoText)
  }

  static func keys(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }

  /// The draft as the screens know it; nothing where it names no document or member of ours.
  func note(isLeftBehind: Bool) -> DraftNote? {
    guard let document = Document(document), let member = ID<Member>(author.member) else {
      return nil
    }
    var note = DraftNote(
      document: document, path: path.joined(separator: "/"), text: text, basedOn: base ?? 0,
      author: member, machine: author.machine,
      time: Instant(isoText: time) ?? Instant(seconds: 0), isLeftBehind: isLeftBehind)
    note.window = window
    return note
  }
}
