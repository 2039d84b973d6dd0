internal import Synchronization

/// Notices what others save and type, for a loop around `poll(2)`; has no thread of its own.
///
/// Poll `descriptor` for reading and wait at most `timeUntilNextLook()`; then call `collect()`.
/// On a local file system inotify tells everything, `timeUntilNextLook()` is nil and an idle program makes no call;
/// documents for which the system has no watch left (`fs.inotify.max_user_watches`) are looked at in turn.
/// Anywhere else inotify never fires for another machine's change and yet says no error, so folders are
/// looked at: the open document and the drafts every half second, the rest every two. There `collect()`
/// touches the share: call it off the screen's thread (`touchesShare`).
public final class Watcher: Sendable {
  public static let openInterval = Duration.milliseconds(500)
  public static let otherInterval = Duration.seconds(2)
  /// Documents that are neither open nor shown, looked at in one round, in turn.
  static let othersARound = 40
  /// How long one round looks at documents for which a local disk's system has no watch left.
  static let roundOfUnwatched = Duration.milliseconds(100)

  enum Target: Hashable {
    case root
    case kind(String)
    case document(DocumentName)
    case drafts
  }

  struct State {
    var interest = Interest()
    var targets: [Int32: Target] = [:]
    var watched: Set<Target> = []
    /// Targets that must be looked at, because no event comes for them.
    var polled: Set<Target> = []
    /// Documents of kinds that are watched, which are looked at because there was no watch for them.
    var unwatched: [DocumentName] = []
    /// The system had no watch left: no more are asked for until the next time that all are gone through.
    var isFull = false
    var numbers: [DocumentName: VersionNumber] = [:]
    /// The files of those versions, where they are looked at.
    var stamps: [DocumentName: FileStamp] = [:]
    var drafts: [String: FileStatus]?
    var nextOpen = SuspendingClock.now
    var nextOther = SuspendingClock.now
    var turn = 0
    var unwatchedTurn = 0
    var isSilent = false
    /// Called between the calls of a long piece of work: the directory answers.
    var signOfLife: @Sendable () -> Void = {}

    /// Whether anything is looked at every half second.
    var looksOften: Bool {
      polled.contains(.drafts) || interest.open.map { polled.contains(.document($0)) } ?? false
    }
  }

  let store: Store
  let inotify: Inotify?
  /// Held while folders are looked at, which may hang.
  private let state = Mutex(State())
  /// What the screen's thread asks; never held during a call to the directory.
  private let front = Mutex(Front())

  private struct Front {
    var isWorking = false
    var isPolling = false
    var next = SuspendingClock.now
  }

  /// Watches nothing until it is given an interest.
  public init(store: Store) {
    self.store = store
    inotify = store.fileSystem.isKnownLocal ? Inotify() : nil
  }

  /// Becomes readable when something happened; nil where folders are only looked at.
  public var descriptor: Int32? { inotify?.descriptor }

  /// Whether `collect()` makes calls to the directory without an event: then it may hang with it.
  public var touchesShare: Bool { front.withLock { $0.isPolling } }

  /// How long until `collect()` is due without an event.
  ///
  /// Nil where only events count, and while a `collect()` or `follow` is under way on another thread.
  public func timeUntilNextLook() -> Duration? {
    front.withLock { front in
      guard front.isPolling, !front.isWorking else { return nil }
      return max(.zero, SuspendingClock.now.duration(to: front.next))
    }
  }

  /// Turns to other documents; the versions read so far may be told, so that older ones are no news.
  ///
  /// Makes calls to the directory: lists the kinds, watches their folders. After each of many calls
  /// there is a sign of life.
  public func follow(
    _ interest: Interest, known: [DocumentName: VersionNumber] = [:],
    signOfLife: @escaping @Sendable () -> Void = {}
  ) {
    work(signOfLife) { state in
      state.interest = interest
      for (document, number) in known {
        state.numbers[document] = max(number, state.numbers[document] ?? 0)
      }
      _ = watchAll(&state)
      state.nextOpen = SuspendingClock.now
    }
  }

  /// What happened since the last call; each document once, with its highest number.
  public func collect(signOfLife: @escaping @Sendable () -> Void = {}) -> [News] {
    work(signOfLife) { state in
      var found = Found()
      if let inotify { take(inotify.read(), &state, &found) }
      if !state.polled.isEmpty { lookAround(&state, &found) }
      return found.news
    }
  }

  private func work<Answer: Sendable>(
    _ signOfLife: @escaping @Sendable () -> Void, _ body: (inout State) -> Answer
  ) -> Answer {
    front.withLock { $0.isWorking = true }
    return state.withLock { state in
      state.signOfLife = signOfLife
      let answer = body(&state)
      state.signOfLife = {}
      let next = state.looksOften ? min(state.nextOpen, state.nextOther) : state.nextOther
      front.withLock {
        $0 = Front(isWorking: false, isPolling: !state.polled.isEmpty, next: next)
      }
      return answer
    }
  }

  /// News put together without repeating.
  struct Found {
    var documents: [DocumentName: VersionNumber?] = [:]
    var drafts = false
    var draftNames: Set<String> = []
    var everything = false
    var share: [News] = []

    mutating func document(_ name: DocumentName, _ number: VersionNumber?) {
      guard let known = documents[name] else {
        documents[name] = .some(number)
        return
      }
      // Where something has to be read whatever its number, no number after it says otherwise.
      if let earlier = known { documents[name] = .some(number.map { max($0, earlier) }) }
    }

    var news: [News] {
      var news = share
      if everything { news.append(.everything) }
      news += documents.sorted { $0.key.description < $1.key.description }.map {
        .document($0.key, $0.value)
      }
      if drafts {
        news.append(.drafts)
      } else {
        news += draftNames.sorted().map { .draft($0) }
      }
      return news
    }
  }
}
