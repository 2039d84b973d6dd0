import Casework
import SharedStore
import StrictJSON

/// What the store's thread does when something has come in.
extension StoreWorker {
  func handle(_ work: DeskWork, _ session: Session) {
    // Before any call that may hang: what waits is to be kept where the share stays away.
    for (number, request) in work.requests { wait(request, number) }
    if work.isFinishing || work.asksToLook { hurry() }
    lookWhetherInPlace(session, now: work.everything)
    lookWhetherWritable(session)
    var isNew = false
    if work.draftTroublesChanged {
      troubles = work.draftTroubles
      isNew = true
    }
    if session.eyes != session.seen.eyes { isNew = true }
    if readChanges(work, session) { isNew = true }
    if work.draftsChanged || !work.draftNames.isEmpty {
      if readDrafts(session, only: work.draftsChanged ? nil : work.draftNames) { isNew = true }
    }
    if isNew { tellCasebook(session) }
    for (number, request) in work.requests { handle(request, number, session) }
    // Waits of its own accord only while something failed.
    if work.isFinishing || (logRetryAt.map { monotonicNow() >= $0 } ?? false) {
      logOpenings(session)
    }
    let isDue = [retryAt, closedAt].contains { $0.map { monotonicNow() >= $0 } ?? false }
    let isLast = work.isFinishing && !parts.pending.isEmpty
    if isDue || isLast || !work.requests.isEmpty { saveWaiting(session) }
    // After the answers: nobody waits for the calendar file.
    if parts.pending.first(besides: closed) == nil { keepCalendar(session) }
    planReread(session)
    if !work.isFinishing { keepIndex(session) }
  }

  /// A file that could not be read may be in order again without anybody having saved: one at a time,
  /// as each may keep the thread waiting.
  func planReread(_ session: Session) {
    if session.unreadFiles.isEmpty {
      rereadAt = nil
    } else if rereadAt.map({ monotonicNow() >= $0 }) ?? true {
      rereadAt = monotonicNow() + parts.rereadPause
    }
  }

  private func wait(_ request: DeskRequest, _ number: Int) {
    if let save = PendingSave(request, number) { parts.pending.append(save) }
  }

  func handle(_ request: DeskRequest, _ number: Int, _ session: Session) {
    switch request {
    case .save:
      if retryAt == nil { saveWaiting(session) } else { tellWaiting(nil) }
    case .dropDraft(let document, let path):
      // While a save of it waits the typing is the only place where the words are.
      guard !parts.pending.contains(document, before: number) else { return }
      parts.own.drop(document, upTo: number) { found, _ in found == path }
      parts.shared.drop(document, upTo: number) { found, _ in found == path }
      dropLeftBehind(leftBehindDone(document, path, session), session)
    case .dropLeftBehind(let note): dropLeftBehind([note], session)
    case .leaveBehind(let document, let path, let text, let basedOn):
      parts.shared.drop(document, upTo: number) { found, _ in found == path }
      leaveBehind(document, path, text, basedOn, session)
    case .watch(let documents):
      watch(documents, number, session)
      takeOverLater(session)
      let isReworded = parts.monitor.during(ShareThread.store) { session.lookAtQuestionnaire() }
      if haveDraftsChanged || isReworded { tellCasebook(session) }
    case .takeOut(let documents):
      noteOpenings(documents.filter(session.isOpen), number, session, .paper)
    case .look:
      let asked = session.questionnaireMark
      let changed = call { () throws(Trouble) in try session.look() }
      if changed.map({ !$0.isEmpty }) ?? false || session.questionnaireMark != asked {
        tellCasebook(session)
      }
    case .history(let request, let ticket): tell(request, ticket, session)
    case .measures(let ticket): tellMeasures(ticket, session)
    case .feedback(let limit, let ticket): tellFeedback(below: limit, ticket, session)
    case .draft, .finish: break
    }
  }

  private func watch(_ documents: [Document], _ request: Int, _ session: Session) {
    let opened = documents.filter { !watched.contains($0) && session.isOpen($0) }
    watched.formIntersection(documents)
    if let watcher {
      parts.monitor.during(ShareThread.store) {
        watcher.follow(interest(documents), signOfLife: session.signOfLife)
      }
      parts.watch.with { $0 }?.wake()
    }
    watched.formUnion(opened)
    noteOpenings(opened, request, session)
  }

  // MARK: Reading

  private func readChanges(_ work: DeskWork, _ session: Session) -> Bool {
    // What is read where the directory has gone is nobody's any more.
    if isAway { return false }
    if work.everything || mustLook {
      return call { () throws(Trouble) in try session.look() }.map { !$0.isEmpty } ?? false
    }
    let new = work.changed.filter { document, number in
      guard let number, let known = session.shelf[document]?.newest.number else { return true }
      return number > known
    }
    var asked = Set(new.keys)
    if let rereadAt, monotonicNow() >= rereadAt {
      let unread = session.unreadFiles
      if !unread.isEmpty { asked.insert(unread[rereadCount % unread.count]) }
      rereadCount += 1
    }
    guard !asked.isEmpty else { return false }
    let changed = call { () throws(Trouble) in try session.look(at: asked) }
    return changed.map { !$0.isEmpty } ?? false
  }

  /// Reads what others are typing; whether it has changed.
  ///
  /// - Parameter names: the files that have changed; nothing where it may be any of them.
  @discardableResult
  func readDrafts(_ session: Session, only names: Set<String>? = nil) -> Bool {
    let now = (parts.workstation.now(), monotonicNow())
    parts.monitor.during(ShareThread.store) {
      let box = draftBox?.current(now: now.1) ?? DraftBox(session.store)
      let changed = names?.compactMap(box.draft(named:))
      // One that is gone or torn by now is told from the others by looking at all.
      if let changed, changed.count == names?.count {
        seenDrafts.take(changed, besideOthers: true, ages: { box.ages() }, now: now)
        return
      }
      draftBox?.close()
      guard let read = try? DraftBox(session.store).all() else { return }
      seenDrafts.take(read, ages: { box.ages() }, now: now)
    }
    return haveDraftsChanged
  }

  /// Makes calls on the share; what goes wrong shows in the connection.
  private func call<Result>(_ body: () throws(Trouble) -> Result) -> Result? {
    do throws(Trouble) {
      let result = try parts.monitor.during(ShareThread.store, body)
      mustLook = false
      if parts.pending.first(besides: closed) == nil { retryAt = nil }
      if retryAt == nil, let session { stand(session) }
      return result
    } catch {
      parts.connection.stand(.broken(error.whileOpen))
      mustLook = true
      retryAt = monotonicNow() + StoreWorker.retryPause
      return nil
    }
  }
}
