import Casework
import SharedStore
import StrictJSON

/// The store's thread: the only one that uses the session.
final class StoreWorker {
  let parts: DeskParts
  var session: Session?
  var watcher: Watcher?
  private var hearing: Hearing?
  var leftBehind = LeftBehind()
  /// The windows of programs that died whose typing has been taken over.
  var takenOver: Set<String> = []
  /// What is being typed, as last read, before rights.
  var seenDrafts = SeenDrafts()
  var draftBox: BriefDraftBox?
  /// Those of them that the front end was told of.
  private var toldDrafts: [DraftNote] = []
  var troubles: [DraftPlace: Trouble] = [:]
  var logTrouble: Trouble?
  var calendarTrouble: Trouble?
  var logRetryAt: UInt64?
  var watched: Set<Document> = []
  var putOff: [(number: Int, request: DeskRequest)] = []
  /// Others' changes could not be read: all is to be looked at once the share answers.
  var mustLook = false
  /// Why the saves that wait could not be done.
  var lastTrouble: Trouble?
  /// When to try again what the share did not take.
  var retryAt: UInt64?
  /// Documents whose folders this member may not write to just now, and when to try them again.
  var closed: Set<Document> = []
  var closedAt: UInt64?
  /// When to look again whether the directory lies where it lay.
  private var placeAt: UInt64?
  private(set) var isAway = false
  /// When to read again a file that could not be read, and how many have been since the start.
  var rereadAt: UInt64?
  var rereadCount = 0
  /// When to look again whether a directory that takes no changes takes them now.
  private var writableAt: UInt64?
  /// Who read for the last try to open, which failed: some may still hang.
  var readers: ReadingTogether?

  /// Whether lists have been asked of the index: that is done once.
  var hasTriedLists = false
  var hasToldLists = false
  /// When to look whether the index is to be written anew.
  var indexAt: UInt64?

  static let retryPause: UInt64 = 2_000 * oneMillisecond
  static let closedPause: UInt64 = 3_000 * oneMillisecond
  private static let writablePause: UInt64 = 5_000 * oneMillisecond

  init(_ parts: DeskParts) { self.parts = parts }

  func run() {
    while true {
      if session == nil { open() }
      let work = takeWork()
      if work.isOver { return }
      if let session { handle(work, session) } else { putOff(work) }
      if work.isFinishing {
        if session == nil { parts.pending.keep() }
        parts.storeIsDone.change { $0 = true }
        return
      }
    }
  }

  /// Waits for something to do: without a deadline while nothing is to be tried again.
  private func takeWork() -> DeskWork {
    let (retryAt, logRetryAt) = (retryAt, logRetryAt)
    let midnight = session == nil ? nil : monotonicNow() + untilMidnight
    let deadline = [
      retryAt, logRetryAt, rereadAt, writableAt, closedAt, placeDeadline, midnight, indexAt,
    ].compactMap(\.self).min()
    while true {
      switch parts.work.wait(for: ownWatch, until: deadline) {
      case .work(let work): return work
      case .readable:
        guard let watcher, let hearing else { return DeskWork() }
        let news = hearing.others(watcher.collect())
        if news.isEmpty { continue }
        var work = DeskWork()
        hearing.note(news, in: &work)
        return work
      }
    }
  }

  /// What this thread itself hears of others' changes by; nothing where another one looks for them.
  private var ownWatch: Int32? {
    guard let watcher, let hearing, parts.watch.with({ $0 == nil }) else { return nil }
    // What has to be looked at may hang: a thread of its own does that, from now on.
    if watcher.touchesShare || watcher.descriptor == nil {
      startThread(watcher, hearing)
      return nil
    }
    return watcher.descriptor
  }

  /// A consent may run out with the day.
  private var untilMidnight: UInt64 {
    let local = Helsinki.local(parts.workstation.now())
    let minutes = 24 * 60 - local.time.minutes
    return UInt64(minutes) * 60_000 * oneMillisecond + 1_000 * oneMillisecond
  }

  /// Keeps what was asked for while the directory cannot be opened.
  private func putOff(_ work: DeskWork) {
    for (number, request) in work.requests {
      switch request {
      case .save:
        if let save = PendingSave(request, number) { parts.pending.append(save) }
      case .dropDraft, .dropLeftBehind, .leaveBehind, .watch, .takeOut:
        putOff.append((number, request))
      case .history(_, let ticket), .measures(let ticket), .feedback(_, let ticket):
        parts.tell(.failed(ticket: ticket, lastTrouble ?? Trouble(.shareSilent)))
      case .draft, .look, .finish: break
      }
    }
    tellWaiting(nil)
  }

  // MARK: Opening

  private func open() {
    // Each try has threads of its own: where those of the last one hang, more would hang beside them.
    if let readers, readers.isAtWork {
      retryAt = monotonicNow() + StoreWorker.retryPause
      return
    }
    do throws(Trouble) {
      let session = try parts.monitor.during(ShareThread.store) { () throws(Trouble) in
        let session = try Session.prepare(parts.workstation)
        session.signOfLife = { [monitor = parts.monitor] in
          monitor.signOfLife(ShareThread.store)
        }
        session.isUnwanted = { [parts] in parts.isLeftAtOnce }
        try tellLists(session)
        // Watched before it is read: what comes meanwhile is told and read again.
        let watcher = Watcher(store: session.store)
        watcher.follow(interest([]), signOfLife: session.signOfLife)
        self.watcher = watcher
        defer { readers = session.readers }
        try session.readAll()
        return session
      }
      // The share has nothing to do with how long that takes.
      session.arrange()
      session.compareWithLists()
      self.session = session
      draftBox = BriefDraftBox(session.store)
      retryAt = nil
      openDrafts(session)
      startWatching(session)
      readDrafts(session)
      takeOverShown(session)
      tellCasebook(session)
      stand(session)
      saveWaiting(session)
      // Whoever saved last may have been cut off before it was written.
      session.isCalendarDue = true
      keepCalendar(session)
      for (number, request) in putOff { handle(request, number, session) }
      putOff = []
      planReread(session)
      indexAt = monotonicNow() + parts.indexPause
    } catch {
      watcher = nil
      lastTrouble = error
      // The last picture of a program that is ended says nothing of it.
      if parts.isLeftAtOnce { return }
      takeListsBack()
      parts.connection.stand(.broken(error))
      retryAt = error.mayOpenLater ? monotonicNow() + StoreWorker.retryPause : nil
    }
  }

  private func startWatching(_ session: Session) {
    guard let watcher else { return }
    var known: [DocumentName: Int] = [:]
    for (document, shelved) in session.shelf.shelved {
      known[document.name] = shelved.version.number
    }
    parts.monitor.during(ShareThread.store) {
      watcher.follow(interest([]), known: known, signOfLife: session.signOfLife)
    }
    hearing = Hearing(
      connection: parts.connection, author: session.author, window: parts.program.window)
  }

  private func startThread(_ watcher: Watcher, _ hearing: Hearing) {
    let work = parts.work
    let thread = WatchThread(watcher, parts.monitor) { news in
      let news = hearing.others(news)
      if news.isEmpty { return }
      work.change { hearing.note(news, in: &$0) }
    }
    parts.watch.with { $0 = thread }
  }

  func interest(_ documents: [Document]) -> Interest {
    let names = documents.map(\.name)
    return Interest(
      kinds: ["clients", "plans", "meetings", "feedback", "transfers"],
      singles: ["roster", "schedule", "catalogue", "region"],
      open: names.first, shown: Array(names.dropFirst()))
  }

  // MARK: Standing

  /// Says that the share answers, and whether it takes changes.
  func stand(_ session: Session) {
    if isAway { return }
    let readOnly = session.readOnly
    parts.connection.stand(readOnly.map { .readOnly($0) } ?? .good)
    let isLookedAt = readOnly != nil && session.mayBecomeWritable
    writableAt = isLookedAt ? writableAt ?? monotonicNow() + StoreWorker.writablePause : nil
  }

  /// On a local disk the system tells when the directory is moved, and nothing wakes up for it.
  private var placeDeadline: UInt64? {
    let isTold = session?.store.fileSystem.isKnownLocal ?? true
    return isAway || !isTold ? placeAt : nil
  }

  /// Nobody may be typing when the directory is taken away, and what the screens show is then old.
  func lookWhetherInPlace(_ session: Session, now isAsked: Bool) {
    guard isAsked || placeAt.map({ monotonicNow() >= $0 }) ?? true else { return }
    let wasAway = isAway
    isAway = parts.monitor.during(ShareThread.store) { !session.store.directory.isInPlace() }
    placeAt = monotonicNow() + (isAway ? StoreWorker.retryPause : parts.placePause)
    if isAway, !wasAway {
      parts.connection.stand(
        .broken(Trouble(.directoryLost, place: parts.workstation.directory)))
    } else if wasAway, !isAway {
      // What others have saved where it was meanwhile.
      mustLook = true
    }
  }

  /// Somebody asks for a try now.
  func hurry() {
    if writableAt != nil { writableAt = 0 }
    if placeAt != nil { placeAt = 0 }
  }

  /// A directory that takes no changes may have been given back to writing meanwhile.
  func lookWhetherWritable(_ session: Session) {
    guard let due = writableAt, monotonicNow() >= due else { return }
    writableAt = nil
    parts.monitor.during(ShareThread.store) { session.lookWhetherWritable() }
    if retryAt == nil { stand(session) }
    if session.readOnly == nil {
      logOpenings(session)
      tellCasebook(session)
    }
  }

  /// Whether nothing at all can be saved in the directory just now, and not in one folder alone.
  func isClosed(_ trouble: Trouble, _ session: Session) -> Bool {
    guard trouble.code == .noPermission || trouble.code == .readOnlyDirectory else { return false }
    parts.monitor.during(ShareThread.store) { session.lookWhetherWritable() }
    return session.readOnly != nil && session.mayBecomeWritable
  }

  // MARK: News

  func tellCasebook(_ session: Session) {
    toldDrafts = foreignDrafts
    session.noteTroubles(
      besides: troubles.values.map(\.self) + [logTrouble, calendarTrouble].compactMap(\.self),
      drafts: leftBehind.notes + toldDrafts)
    let casebook = session.casebook()
    // Here nobody waits for it with a key.
    casebook.prepare()
    parts.openings.see(casebook)
    parts.tell(.casebook(casebook))
  }

  /// Whether others' drafts are not those that the front end was told of: one's own is no news.
  var haveDraftsChanged: Bool { foreignDrafts != toldDrafts }

  /// The drafts read but those that this program itself is writing.
  private var foreignDrafts: [DraftNote] {
    let (member, machine) = (parts.workstation.member, parts.workstation.machine)
    return seenDrafts.notes(for: member, machine: machine, count: monotonicNow()).filter { note in
      if note.isElsewhere { return !isSaved(note) }
      if note.author == member, note.machine == machine, leftBehind.offers(note) { return false }
      return !isOwn(note) || !parts.shared.isBusy(with: note.document)
    }
  }

  /// Whether the document already says what was typed.
  func isSaved(_ note: DraftNote) -> Bool {
    session?.shelf[note.document]?.version.payload[Draft.keys(note.path)]?.stringValue
      .map { haveSameBytes($0, note.text) } ?? false
  }

  private func isOwn(_ note: DraftNote) -> Bool {
    note.author == parts.workstation.member && note.machine == parts.workstation.machine
      && note.window == parts.program.window
  }
}
