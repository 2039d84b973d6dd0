import Casework
import SharedStore
import StrictJSON

/// The saves of the desk: in their order, and again by themselves while the share does not take them.
extension StoreWorker {
  func saveWaiting(_ session: Session) {
    closed = []
    while let save = parts.pending.first(besides: closed) {
      do throws(SaveFailure) {
        let result = try parts.monitor.during(ShareThread.store) { () throws(SaveFailure) in
          try session.save(
            save.change, basedOn: save.basedOn, id: save.id, isAgain: save.isAgain)
        }
        parts.pending.remove(save)
        forgetDrafts(save, session)
        tellCasebook(session)
        parts.tell(
          .saved(
            ticket: save.ticket, document: result.document, version: result.version,
            openQuestions: result.openQuestions))
        if let refusal = result.afterMerge {
          parts.tell(.kept(ticket: save.ticket, refusal))
        }
      } catch {
        // What others have saved was looked at, and the watcher takes it for told.
        tellCasebook(session)
        switch error {
        case .refused(let refusal):
          parts.pending.remove(save)
          parts.tell(.refused(ticket: save.ticket, refusal))
        case .failed(let found) where found.mayPass || isClosed(found, session):
          let trouble =
            found.mayPass
            ? found : Trouble(.readOnlyDirectory, place: found.place, reason: found.reason)
          retryAt = monotonicNow() + StoreWorker.retryPause
          // It may stand in the directory all the same: the next try looks before it saves.
          parts.pending.tryAgain(save)
          parts.connection.stand(
            session.readOnly.map { .readOnly($0) } ?? .broken(trouble.whileOpen))
          tellWaiting(trouble.whileOpen)
          parts.pending.keep()
          return
        case .failed(let trouble) where trouble.isAboutRights:
          // Rights to one folder are another thing: the others' saves do not wait for those.
          closed.insert(save.change.document)
          parts.pending.tryAgain(save)
          lastTrouble = trouble
          for told in parts.pending.takeUntold(of: save.change.document) {
            parts.tell(.failed(ticket: told.ticket, trouble))
          }
        case .failed(let trouble):
          parts.pending.remove(save)
          parts.tell(.failed(ticket: save.ticket, trouble))
        }
      }
    }
    closedAt = closed.isEmpty ? nil : monotonicNow() + StoreWorker.closedPause
    if !closed.isEmpty { parts.pending.keep() }
    if retryAt != nil, !mustLook {
      retryAt = nil
      stand(session)
    }
  }

  /// Says once of every save that it waits for the share.
  func tellWaiting(_ trouble: Trouble?) {
    lastTrouble = trouble ?? lastTrouble
    for save in parts.pending.takeUntold() {
      parts.tell(.failed(ticket: save.ticket, lastTrouble ?? Trouble(.shareSilent)))
    }
  }

  /// Takes away the typing that a save has brought into safety.
  private func forgetDrafts(_ save: PendingSave, _ session: Session) {
    guard let saved = session.lastSave else { return }
    let document = save.change.document
    func isContained(_ path: String) -> Bool {
      let keys = Draft.keys(path)
      return saved.touched.contains { keys.starts(with: $0) || $0.starts(with: keys) }
    }
    func isSaved(_ path: String, _ text: String) -> Bool {
      saved.payload[Draft.keys(path)]?.stringValue.map { haveSameBytes($0, text) } ?? false
    }
    for writer in [parts.own, parts.shared] {
      writer.drop(document, upTo: save.number) { path, _ in isContained(path) }
      writer.drop(document, upTo: .max) { isSaved($0, $1) }
    }
    for note in leftBehind.notes where note.document == document {
      _ = leftBehind.isCrowded(document, note.path, with: [])
    }
    leftBehind.drop(document) { left in
      isSaved(left.path, left.text)
        || isContained(left.path)
          && saved.payload[Draft.keys(left.path)]?.stringValue?.contains(left.text) == true
    }
  }
}
