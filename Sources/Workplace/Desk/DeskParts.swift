import Casework

/// What the desk's threads share.
final class DeskParts: Sendable {
  let workstation: Workstation
  /// Tells this desk's drafts and folder from those of the same member's other windows.
  let program = RunningProgram.next()
  let mailbox = Mailbox<DeskNews>()
  let work = WorkQueue()
  let pending: PendingSaves
  let openings: PendingOpenings
  let saveKeeper: SaveKeeper
  let connection: ConnectionTeller
  let monitor: CallMonitor
  /// How long to wait before a file that could not be read is read again.
  let rereadPause: UInt64
  /// How long to wait before it is looked again whether the directory lies where it lay.
  let placePause: UInt64
  /// How long after the opening the index is looked at: whoever has opened it has other things to do first.
  let indexPause: UInt64
  /// Keeps typing in the own state directory.
  let own: DraftWriter
  /// Shows typing to the others, on the share.
  let shared: DraftWriter
  /// Where the two write to; known once the directory is open.
  let keeper = Guarded<OwnDraftKeeper?>(nil)
  let shower = Guarded<SharedDraftShower?>(nil)
  let folders = Guarded<DraftFolders?>(nil)
  /// What is kept before the directory is open, where anything must be.
  let early = Guarded<DraftFolders?>(nil)
  let watch = Guarded<WatchThread?>(nil)
  let storeIsDone = Guarded(false)
  /// The session once the store's thread has ended: it goes with the desk.
  let remains = Guarded<DeskRemains?>(nil)
  /// Numbers that no other desk of this program has.
  private static let numbers = Guarded(0)

  init(_ workstation: Workstation, patience: UInt64) {
    self.workstation = workstation
    (rereadPause, placePause) = (12 * patience, 2 * patience)
    indexPause = patience / 2
    let (mailbox, work) = (mailbox, work)
    let (early, program) = (early, program)
    let keepEarly: @Sendable () -> PendingFile? = {
      early.with { early in
        if early == nil {
          early = DraftFolders(unopened: workstation, program: program, isToBeMade: true)
        }
        return early.map { PendingFile(folder: $0.own) }
      }
    }
    let pending = PendingSaves(others: { work.with { $0.saves } }, early: keepEarly)
    self.pending = pending
    let openings = PendingOpenings(workstation)
    self.openings = openings
    saveKeeper = SaveKeeper {
      pending.keepIfNeeded()
      openings.keepIfNeeded()
    }
    let (keeper, shower) = (keeper, shower)
    let connection = ConnectionTeller(mailbox)
    self.connection = connection
    let monitor = CallMonitor(patience: patience) { isSilent in
      connection.hear(isSilent: isSilent)
      // The store's thread hangs, and the program may be killed: keep what it was to do.
      if isSilent {
        pending.keep()
        openings.keepIfNeeded()
      }
    }
    self.monitor = monitor
    own = DraftWriter(
      // Others see a letter first, and the screen: the syncing would stand in their way.
      pause: 100 * oneMillisecond, delay: 20 * oneMillisecond,
      write: { document, fields in
        guard let keeper = keeper.with({ $0 }) else { return Trouble(.draftNotKept) }
        return keeper.write(document, fields)
      },
      tell: { trouble in work.change { $0.hear(trouble, of: .own) } })
    shared = DraftWriter(
      pause: 5 * oneMillisecond,
      write: { document, fields in
        guard let shower = shower.with({ $0 }) else { return nil }
        return monitor.during(ShareThread.drafts) { shower.write(document, fields) }
      },
      tell: { trouble in work.change { $0.hear(trouble, of: .shared) } })
  }

  func nextNumber() -> Int {
    DeskParts.numbers.with {
      $0 += 1
      return $0
    }
  }

  func tell(_ news: DeskNews) {
    if case .casebook = news {
      mailbox.post(news) { if case .casebook = $0 { true } else { false } }
    } else {
      mailbox.post(news)
    }
  }

  /// Lets the threads go; those that hang in a call go when it comes back.
  /// Whether the program is being ended before anything was done in it that is to be saved.
  var isLeftAtOnce: Bool {
    pending.isEmpty
      && work.with { work in
        work.isFinishing
          && work.requests.allSatisfy { if case .watch = $0.request { true } else { false } }
      }
  }

  func end() {
    work.change { $0.isOver = true }
    watch.with { $0 }?.end()
    own.end()
    shared.end()
    saveKeeper.end()
    monitor.end()
    // What is in them is anybody's from now on.
    folders.with { $0 = nil }
    early.with { early in
      early?.tidy()
      early = nil
    }
  }
}

/// Tells the front end how the shared directory answers; the same thing once.
final class ConnectionTeller: Sendable {
  private struct State {
    /// What the connection is while the share answers.
    var standing = Connection.opening
    var isSilent = false
    var told: Connection?
  }

  private let state = Guarded(State())
  private let mailbox: Mailbox<DeskNews>

  init(_ mailbox: Mailbox<DeskNews>) { self.mailbox = mailbox }

  func stand(_ connection: Connection) {
    state.with {
      $0.standing = connection
      tell(&$0)
    }
  }

  func hear(isSilent: Bool) {
    state.with {
      $0.isSilent = isSilent
      tell(&$0)
    }
  }

  private func tell(_ state: inout State) {
    let now = state.isSilent ? Connection.silent : state.standing
    guard now != state.told else { return }
    state.told = now
    mailbox.post(.connection(now))
  }
}

/// The saves not yet done, in their order; kept in a file while the share does not take them.
final class PendingSaves: Sendable {
  private let saves = Guarded<[PendingSave]>([])
  private let file = Guarded<PendingFile?>(nil)
  private let isKept = Guarded(false)
  /// Saves that the store's thread has not taken in: it may hang in the one before.
  private let others: @Sendable () -> [PendingSave]
  /// Where they are kept as long as the directory has never been open.
  private let early: @Sendable () -> PendingFile?
  private let isEarly = Guarded(false)

  init(
    others: @escaping @Sendable () -> [PendingSave],
    early: @escaping @Sendable () -> PendingFile?
  ) { (self.others, self.early) = (others, early) }

  /// The first save, but for those of documents that take none just now.
  func first(besides closed: Set<Document>) -> PendingSave? {
    saves.with { $0.first { !closed.contains($0.change.document) } }
  }

  var isEmpty: Bool { saves.with { $0.isEmpty } }

  /// The directory is open: what was kept before goes into the file that belongs to it.
  func open(_ new: PendingFile) {
    let old = file.with { file in
      let old = isEarly.with { $0 } ? file : nil
      file = new
      isEarly.with { $0 = false }
      return old
    }
    if let old, keep() { _ = old.write([]) }
  }

  func append(_ save: PendingSave) {
    saves.with { $0.append(save) }
    if isKept.with({ $0 }) { keep() }
  }

  func remove(_ save: PendingSave) {
    saves.with { saves in
      if let index = saves.firstIndex(where: { $0.id == save.id }) { saves.remove(at: index) }
    }
    if isKept.with({ $0 }) { keep() }
  }

  /// The save has been tried, and is to be tried again.
  func tryAgain(_ save: PendingSave) {
    saves.with { saves in
      if let index = saves.firstIndex(where: { $0.id == save.id }) { saves[index].isAgain = true }
    }
  }

  /// Those of which the front end does not know yet that they wait; of one document, where it is named.
  func takeUntold(of document: Document? = nil) -> [PendingSave] {
    saves.with { saves in
      var untold: [PendingSave] = []
      for index in saves.indices where !saves[index].isTold {
        guard document == nil || saves[index].change.document == document else { continue }
        untold.append(saves[index])
        saves[index].isTold = true
      }
      return untold
    }
  }

  /// Whether a save of the document waits that was asked for before a request.
  func contains(_ document: Document, before request: Int) -> Bool {
    saves.with { $0.contains { $0.change.document == document && $0.number < request } }
  }

  /// Brings the file in line with the saves; without any there is no file.
  ///
  /// - Returns: whether all of them are in the file now.
  @discardableResult
  func keep() -> Bool {
    file.with { file in
      let untaken = others()
      let taken = saves.with { $0 }
      if file == nil, !(taken.isEmpty && untaken.isEmpty) {
        file = early()
        isEarly.with { $0 = true }
      }
      guard let file else { return false }
      let numbers = Set(taken.map(\.number))
      let waiting = taken + untaken.filter { !numbers.contains($0.number) }
      let trouble = file.write(waiting)
      isKept.with { $0 = !waiting.isEmpty }
      return trouble == nil
    }
  }

  /// The same where anything waits or stands in the file.
  func keepIfNeeded() {
    if isKept.with({ $0 }) || !isEmpty || !others().isEmpty { keep() }
  }
}
