import Casework

/// Reading versions, and making new ones from old ones: nobody at the screen waits for it.
extension StoreWorker {
  func tell(_ request: HistoryRequest, _ ticket: Int, _ session: Session) {
    do throws(SaveFailure) {
      let answer = try parts.monitor.during(ShareThread.store) {
        () throws(SaveFailure) -> HistoryAnswer in try self.answer(request, session)
      }
      switch answer {
      case .restored, .undone: tellCasebook(session)
      case .page, .version: break
      }
      parts.tell(.history(ticket: ticket, answer))
    } catch {
      // What others have saved was looked at, and the watcher takes it for told.
      tellCasebook(session)
      switch error {
      case .refused(let refusal): parts.tell(.refused(ticket: ticket, refusal))
      case .failed(let trouble): parts.tell(.failed(ticket: ticket, trouble))
      }
    }
  }

  private func answer(
    _ request: HistoryRequest, _ session: Session
  ) throws(SaveFailure) -> HistoryAnswer {
    switch request {
    case .page(let document, let before):
      return .page(try session.page(of: document, before: before))
    case .version(let document, let number):
      return .version(try session.contents(of: document, version: number))
    case .restore(let document, let version, let seen):
      try checkNothingWaits()
      let result = try session.restore(document, version: version, over: seen)
      return .restored(document, from: version, version: result.version)
    case .undo(let document, let unasked):
      try checkNothingWaits()
      return .undone(try session.undo(document, unasked: unasked))
    case .redo(let document, let unasked):
      try checkNothingWaits()
      return .undone(try session.undo(document, redo: true, unasked: unasked))
    }
  }

  /// What was saved before must be there before anything is taken back.
  private func checkNothingWaits() throws(SaveFailure) {
    if !parts.pending.isEmpty { throw .failed(lastTrouble ?? Trouble(.shareSilent)) }
  }
}
