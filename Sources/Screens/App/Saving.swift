import Canvas
import Casework
import Texts
import Workplace

/// What is on its way to the shared directory, and what has not got there.
struct Saving: Sendable {
  private(set) var tickets: [Int: Document] = [:]
  private var drafts: [Document: Set<String>] = [:]
  /// Drafts that a save under way takes with it; they are drafts again if it is refused.
  private var underWay: [Int: Set<String>] = [:]
  /// Saves that wait for the share, which takes them once it is back.
  private var waiting: Set<Int> = []
  /// Typed text whose save failed for good: it is kept on this machine and offered again.
  private var stuck: [Document: Set<String>] = [:]
  /// Why the last save that failed did.
  private var lastTrouble: Trouble?
  /// When something was last typed; nothing once it has been saved or the pause is over.
  var typedAt: Instant? { didSet { if typedAt == nil { isChoosing = false } } }
  /// It was no text: an option was taken, which is one key and done.
  private var isChoosing = false

  /// When what stands in a field is saved if no key comes.
  var pauseEnds: Instant? {
    typedAt.map { Instant(seconds: $0.seconds + (isChoosing ? 2 : 4)) }
  }

  /// An option was taken that waits in its row.
  mutating func noteChoice(now: Instant) {
    guard typedAt == nil || isChoosing else { return }
    (typedAt, isChoosing) = (now, true)
  }

  var hasDrafts: Bool { !drafts.isEmpty }
  /// Something may not be in the shared directory yet.
  var isUnsaved: Bool { !tickets.isEmpty || hasDrafts || hasFailed }
  var hasFailed: Bool { !waiting.isEmpty || !stuck.isEmpty }
  /// Why something is not saved yet; of several reasons the last.
  var trouble: Trouble? { hasFailed ? lastTrouble : nil }

  mutating func note(_ effect: Effect, now: Instant) {
    switch effect {
    case .save(let change, _, let ticket):
      tickets[ticket] = change.document
      underWay[ticket] = drafts.removeValue(forKey: change.document)
    case .draft(let document, let path, _, _):
      drafts[document, default: []].insert(path)
      unstick(document, path)
      (typedAt, isChoosing) = (now, false)
    case .dropDraft(let document, let path), .leaveBehind(let document, let path, _, _):
      drafts[document]?.remove(path)
      if drafts[document]?.isEmpty == true { drafts[document] = nil }
      unstick(document, path)
    default: break
    }
  }

  mutating func note(_ news: DeskNews) {
    switch news {
    case .saved(let ticket, let document, _, _):
      _ = end(ticket)
      stuck[document] = nil
    case .refused(let ticket, _):
      if let (document, paths) = end(ticket) {
        drafts[document, default: []].formUnion(paths)
      }
    case .failed(let ticket, let trouble):
      guard tickets[ticket] != nil else { return }
      lastTrouble = trouble
      if trouble.isPassing {
        waiting.insert(ticket)
      } else if let (document, paths) = end(ticket) {
        // A key that did nothing has nothing to be saved: only words are still to come.
        stuck[document, default: []].formUnion(paths)
      }
    default: break
    }
  }

  /// The last answer to a save; the text that was under way with it, if there was any.
  private mutating func end(_ ticket: Int) -> (Document, Set<String>)? {
    let paths = underWay.removeValue(forKey: ticket)
    waiting.remove(ticket)
    guard let document = tickets.removeValue(forKey: ticket), let paths, !paths.isEmpty else {
      return nil
    }
    return (document, paths)
  }

  private mutating func unstick(_ document: Document, _ path: String) {
    stuck[document]?.remove(path)
    if stuck[document]?.isEmpty == true { stuck[document] = nil }
  }

  /// The word at the right end of the top line.
  ///
  /// - Parameter hasLeftBehind: a text that was left behind stands on the screen and in no version.
  func words(
    _ world: World, hasChoice: Bool = false, hasLeftBehind: Bool = false
  ) -> StyledText {
    let texts = world.texts.app.states
    // Nothing is said of what stands in a group that has not been read.
    if !world.casebook.isLoaded, !isUnsaved { return StyledText(texts.opening, .dim) }
    switch world.connection {
    case .opening: return StyledText(texts.opening, .dim)
    case .readOnly: return StyledText(isUnsaved ? texts.unsaved : texts.readOnly, .warning)
    case .broken, .silent:
      return isUnsaved || world.connection != .silent
        ? StyledText(texts.unsaved, .warning) : StyledText(texts.saved, .ok)
    case .good: break
    }
    if hasFailed { return StyledText(texts.unsaved, .warning) }
    if !tickets.isEmpty { return StyledText(texts.saving, .normal) }
    if (hasDrafts || hasLeftBehind) && !hasChoice {
      let isKept = !world.casebook.troubles.contains { $0.code == .draftNotKept }
      return isKept ? StyledText(texts.draft, .normal) : StyledText(texts.unsaved, .warning)
    }
    if hasChoice { return StyledText(texts.unsaved, .normal) }
    return StyledText(texts.saved, .ok)
  }
}
