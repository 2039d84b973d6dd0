import Casework
import SharedStore
import StrictJSON

/// What a program of this member on this machine had not yet saved when it died.
struct LeftBehind {
  private struct Left {
    var note: DraftNote
    /// It was read where the others see it, not in this machine's own state.
    var wasShown = false
    /// The program that typed it, where its folder says so.
    var program: RunningProgram?
    var remove: () -> Void
  }

  private var left: [Left] = []
  var notes: [DraftNote] { left.map(\.note) }
  /// Fields in which several texts were left: nobody has seen the others beside the one on the screen.
  private var crowded: Set<String> = []

  init() {}

  /// Reads what lies in folders that were taken over from these programs.
  mutating func read(_ folders: [String], of programs: [RunningProgram]) {
    for (folder, program) in zip(folders, programs) {
      if let drafts = try? OwnDrafts(path: folder) {
        drafts.clearLitter()
        for note in ((try? drafts.all()) ?? []).compactMap({ $0.note(isLeftBehind: true) }) {
          left.append(
            Left(note: note, program: program) {
              try? drafts.remove(note.document.name, path: Draft.keys(note.path))
            })
        }
      }
    }
  }

  /// Takes what this program itself has put aside.
  mutating func add(_ note: DraftNote, remove: @escaping () -> Void) {
    left.append(Left(note: note, remove: remove))
  }

  /// Takes what a program that died was showing to the others, where nothing as late of it was kept.
  ///
  /// A state directory that was full or is gone has less than the others have seen.
  ///
  /// - Returns: whether it is offered from now on; else what was kept says as much or more.
  mutating func take(_ shown: DraftNote, remove: @escaping () -> Void) -> Bool {
    var shown = shown
    shown.isLeftBehind = true
    let same = left.indices.filter {
      left[$0].note.document == shown.document && left[$0].note.path == shown.path
    }
    if same.contains(where: { haveSameBytes(left[$0].note.text, shown.text) }) { return false }
    // Of several texts each stays: which of them this one goes on from, nobody can tell.
    guard same.count == 1, let kept = same.first, goesOn(shown, from: left[kept]) else {
      left.append(Left(note: shown, wasShown: true, remove: remove))
      return true
    }
    let old = left[kept]
    guard (old.note.time, old.note.text.utf8.count) < (shown.time, shown.text.utf8.count)
    else { return false }
    shown.basedOn = max(shown.basedOn, old.note.basedOn)
    left[kept] = Left(note: shown, wasShown: true) {
      old.remove()
      remove()
    }
    return true
  }

  /// Whether a shown text is a kept one some letters later: one program typed both.
  ///
  /// Another program's words are others, though the same person typed them on a machine of that name.
  private func goesOn(_ shown: DraftNote, from kept: Left) -> Bool {
    guard !kept.wasShown, let program = kept.program,
      let window = shown.window.flatMap({ RunningProgram(window: $0) })
    else { return false }
    return program.isSameProgram(as: window)
  }

  /// Whether what one of this member's programs here still shows is offered already.
  func offers(_ shown: DraftNote) -> Bool {
    left.contains {
      $0.wasShown && $0.note.document == shown.document && $0.note.path == shown.path
        && $0.note.window == shown.window
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
    left.removeAll { left in
      guard left.note.document == document, isDone(left.note) else { return false }
      left.remove()
      return true
    }
  }
}
