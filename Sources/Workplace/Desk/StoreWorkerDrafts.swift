import Casework
import SharedStore
import StrictJSON

/// Where this program keeps what is typed, and what a program before it had left.
extension StoreWorker {
  func openDrafts(_ session: Session) {
    guard let member = session.member else { return }
    parts.shower.with {
      $0 = SharedDraftShower(session.store, author: session.author, window: parts.program.window)
    }
    // What was typed while the directory was opening.
    parts.shared.writeAll()
    do throws(Trouble) {
      let folders = try DraftFolders(
        parts.workstation, directoryID: session.info.id, member: member, program: parts.program)
      parts.folders.with { $0 = folders }
      parts.keeper.with { $0 = OwnDraftKeeper(folders.own, author: session.author) }
      parts.pending.open(PendingFile(folder: folders.own))
      parts.openings.open(OpeningsFile(folder: folders.own))
      takeOver(folders.leftBehind, folders.dead, session)
      folders.tidyLeftBehind()
      if let early = DraftFolders(
        unopened: parts.workstation, program: .next(), isToBeMade: false)
      {
        takeOver(early.leftBehind, early.dead, session)
        early.tidy()
      }
    } catch {
      parts.work.change { $0.hear(error, of: .own) }
    }
  }

  /// Does the saves that programs which died had still to do, then offers their typing: each folder
  /// lay in the name of the program beside it.
  private func takeOver(
    _ folders: [String], _ dead: [RunningProgram], _ session: Session
  ) {
    leftBehind.read(folders, of: dead)
    takeShown(by: dead, session)
    // It reads versions: a share that hangs in it must not go unsaid.
    parts.monitor.during(ShareThread.store) {
      leftBehind.catchUp { note, program in
        session.lastSave(by: program, of: note.document, after: note.basedOn)
      }
    }
    for folder in folders {
      let file = PendingFile(folder: folder)
      let found = file.read(parts.workstation)
      for save in found.saves { parts.pending.append(save) }
      // Kept in this program's own file before the other one goes.
      if parts.pending.keep() { file.leave(found) }
      takeOverOpenings(folder, session)
    }
    saveWaiting(session)
    for document in Set(leftBehind.notes.map(\.document)) {
      guard let payload = session.shelf[document]?.version.payload else { continue }
      leftBehind.drop(document) { note in
        payload[Draft.keys(note.path)]?.stringValue.map { haveSameBytes($0, note.text) } ?? false
      }
    }
  }

  /// Nobody types any more what programs that died were showing to the others.
  ///
  /// What the others could see beyond what was kept here is offered, and stays until it is done with.
  private func takeShown(by dead: [RunningProgram], _ session: Session) {
    let windows = Set(dead.map(\.window))
    takenOver.formUnion(windows)
    guard !windows.isEmpty else { return }
    let box = DraftBox(session.store)
    parts.monitor.during(ShareThread.store) {
      box.removeSpares(by: session.author, windows: windows)
      for draft in (try? box.all()) ?? [] {
        guard let window = draft.window, windows.contains(window),
          draft.author == session.author, let note = draft.note(isLeftBehind: false)
        else { continue }
        let (store, monitor) = (session.store, parts.monitor)
        let remove: () -> Void = {
          monitor.during(ShareThread.store) {
            try? DraftBox(store).remove(draft.document, by: draft.author, window: window)
          }
        }
        if isSaved(note) || !leftBehind.take(note, remove: remove) {
          try? box.remove(draft.document, by: draft.author, window: window)
        }
      }
    }
  }

  /// Takes over what programs of this member here showed to the others and left no other trace of:
  /// the own state directory is wiped at some machines' starts, or could not be written.
  ///
  /// - Returns: whether there was any.
  @discardableResult
  func takeOverShown(_ session: Session) -> Bool {
    let folders = parts.folders.with { $0 }
    let dead = seenDrafts.windows(of: session.author).filter { !takenOver.contains($0) }
      .compactMap { RunningProgram(window: $0) }
      .filter { !$0.isAlive && folders?.isHeld($0) != true }
    guard !dead.isEmpty else { return false }
    takeOver([], dead, session)
    return true
  }

  /// The texts left behind in a field that its saving has done with.
  ///
  /// One is what the person took up, or wrote over. Of several only those that now stand in the
  /// field are: nobody has seen the others there.
  func leftBehindDone(_ document: Document, _ path: String, _ session: Session) -> [DraftNote] {
    let left = (leftBehind.notes + leftElsewhere).filter {
      $0.document == document && $0.path == path
    }
    if !leftBehind.isCrowded(document, path, with: leftElsewhere) { return left }
    let saved = session.shelf[document]?.version.payload[Draft.keys(path)]?.stringValue ?? ""
    return left.filter { saved.contains($0.text) }
  }

  /// Offers what was being typed in a place that has gone; the own folder keeps it until then.
  func leaveBehind(
    _ document: Document, _ path: String, _ text: String, _ basedOn: Int, _ session: Session
  ) {
    guard let member = session.member else { return }
    var note = DraftNote(
      document: document, path: path, text: text, basedOn: max(0, basedOn), author: member,
      machine: parts.workstation.machine, time: parts.workstation.now(), isLeftBehind: true)
    note.window = parts.program.window
    let own = parts.own
    let remove = { own.drop(document, upTo: .max) { found, _ in found == path } }
    if isSaved(note) { return remove() }
    leftBehind.add(note, remove: remove)
    tellCasebook(session)
  }

  /// What this member left on other machines.
  private var leftElsewhere: [DraftNote] {
    let (member, machine) = (parts.workstation.member, parts.workstation.machine)
    return seenDrafts.notes(for: member, machine: machine, count: monotonicNow())
      .filter(\.isElsewhere)
  }

  /// Takes these texts away, here and on the other machines.
  func dropLeftBehind(_ notes: [DraftNote], _ session: Session) {
    let before = leftBehind.notes.count
    for document in Set(notes.map(\.document)) { leftBehind.drop(document) { notes.contains($0) } }
    let elsewhere = leftElsewhere.filter(notes.contains)
    if dropElsewhere(elsewhere, session) || leftBehind.notes.count != before {
      tellCasebook(session)
    }
  }

  /// Takes away what this member left on another machine; whether there was any.
  private func dropElsewhere(_ left: [DraftNote], _ session: Session) -> Bool {
    for note in left {
      let author = Author(member: note.author.text, machine: note.machine)
      parts.monitor.during(ShareThread.store) {
        try? DraftBox(session.store).remove(note.document.name, by: author, window: note.window)
      }
    }
    return !left.isEmpty && readDrafts(session)
  }

  /// Looks for programs that died after this one had started: a closed window lets its program go
  /// on for some seconds while the share does not take the last words.
  func takeOverLater(_ session: Session) {
    if takeOverShown(session) { tellCasebook(session) }
    guard var folders = parts.folders.with({ $0 }) else { return }
    let known = folders.dead.count
    let taken = folders.takeOver()
    guard !taken.isEmpty else { return }
    parts.folders.with { $0 = folders }
    takeOver(taken, Array(folders.dead[known...]), session)
    folders.tidyLeftBehind()
    tellCasebook(session)
  }
}
