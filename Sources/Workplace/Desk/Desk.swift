import Casework

/// A member at work behind a screen: takes requests without ever blocking, and tells what became of
/// them.
///
/// Poll ``readableDescriptor``; while it is readable, ``drain()`` has news. The shared directory, the
/// own state directory and the watcher have threads of their own: a share that hangs delays what
/// others see, never the typing and its keeping.
public final class Desk: Sendable {
  private let parts: DeskParts

  /// Starts to work; the first news is an empty casebook, so that a screen can be painted at once.
  public init(_ workstation: Workstation) {
    parts = DeskParts(workstation, patience: CallMonitor.patience)
    start()
  }

  init(_ workstation: Workstation, patience: UInt64) {
    parts = DeskParts(workstation, patience: patience)
    start()
  }

  deinit { parts.end() }

  private func start() {
    parts.connection.stand(.opening)
    parts.tell(.casebook(Casebook()))
    let parts = parts
    startThread {
      let worker = StoreWorker(parts)
      worker.run()
      // What it has read goes with the desk: whoever ends the program does not wait for it.
      parts.remains.with { $0 = DeskRemains(worker.session, worker.watcher) }
    }
  }

  /// Readable, for poll(2), while there is news.
  public var readableDescriptor: Int32 { parts.mailbox.descriptor }

  /// Takes the news, in the order in which it came; of casebooks only the newest.
  public func drain() -> [DeskNews] { parts.mailbox.drain() }

  /// Asks for something; returns at once.
  ///
  /// What is typed goes to the others first. Its keeping here waits for ``painted()`` where the
  /// picture `isStillToBePainted`: that thread would take the processor from the ones on the way.
  public func post(_ request: DeskRequest, isStillToBePainted: Bool = false) {
    let number = parts.nextNumber()
    switch request {
    case .draft(let document, let path, let text, let basedOn):
      let field = TypedField(
        text: text, basedOn: basedOn, time: parts.workstation.now(), request: number)
      // The chair's own notes are nobody else's to follow.
      if !FieldPath.isOwnNote(path) { parts.shared.note(document, path, field) }
      parts.own.note(document, path, field, sleepsOn: isStillToBePainted)
    case .finish: finish()
    case .save, .dropDraft, .dropLeftBehind, .leaveBehind, .watch, .takeOut, .look, .history,
      .measures, .feedback:
      if case .leaveBehind(let document, let path, let text, let basedOn) = request {
        let field = TypedField(
          text: text, basedOn: basedOn, time: parts.workstation.now(), request: number)
        parts.own.note(document, path, field)
      }
      if case .watch(let documents) = request { parts.openings.ask(documents, number) }
      if case .takeOut(let documents) = request {
        parts.openings.ask(documents, number, .paper)
      }
      parts.work.change { $0.requests.append((number, request)) }
      switch request {
      case .save, .watch, .takeOut: parts.saveKeeper.touch()
      default: break
      }
    }
  }

  /// The picture with what was asked for before is on the screen.
  public func painted() { parts.own.wake() }

  /// Ends the work: what was asked for is done, at most for some seconds; the rest is kept for the
  /// next start.
  private func finish() {
    let parts = parts
    startThread {
      let deadline = monotonicNow() + Desk.lastPatience
      _ = parts.own.flush(until: deadline)
      parts.work.change { $0.isFinishing = true }
      let isDone = parts.storeIsDone.wait { isDone, due -> Bool? in
        due = deadline
        return isDone ? true : nil
      }
      if isDone == nil {
        parts.pending.keep()
        parts.openings.keepIfNeeded()
      }
      // Saves done meanwhile have made some of the typing needless.
      _ = parts.own.flush(until: deadline)
      parts.folders.with { $0 }?.tidy()
      parts.shared.dropAll()
      _ = parts.shared.flush(until: min(deadline, monotonicNow() + 500 * oneMillisecond))
      parts.end()
      parts.tell(.finished)
    }
  }

  /// How long ``DeskRequest/finish`` waits for the share.
  private static let lastPatience: UInt64 = 4_000 * oneMillisecond
}
