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
  /// Documents whose last save failed.
  private var failed: Set<Document> = []
  /// When something was last typed; nothing once it has been saved or the pause is over.
  var typedAt: Instant?

  var hasDrafts: Bool { !drafts.isEmpty }
  /// Something may not be in the shared directory yet.
  var isUnsaved: Bool { !tickets.isEmpty || hasDrafts || !failed.isEmpty }
  var hasFailed: Bool { !failed.isEmpty }

  mutating func note(_ effect: Effect, now: Instant) {
    switch effect {
    case .save(let change, _, let ticket):
      tickets[ticket] = change.document
      underWay[ticket] = drafts.removeValue(forKey: change.document)
    case .draft(let document, let path, _, _):
      drafts[document, default: []].insert(path)
      typedAt = now
    case .dropDraft(let document, let path), .leaveBehind(let document, let path, _, _):
      drafts[document]?.remove(path)
      if drafts[document]?.isEmpty == true { drafts[document] = nil }
    default: break
    }
  }

  mutating func note(_ news: DeskNews) {
    switch news {
    case .saved(let ticket, let document, _, _):
      tickets[ticket] = nil
      underWay[ticket] = nil
      failed.remove(document)
    case .refused(let ticket, _):
      let paths = underWay.removeValue(forKey: ticket)
      if let document = tickets.removeValue(forKey: ticket), let paths {
        drafts[document, default: []].formUnion(paths)
      }
    case .failed(let ticket, _):
      underWay[ticket] = nil
      if let document = tickets.removeValue(forKey: ticket) { failed.insert(document) }
    default: break
    }
  }

  /// The word at the right end of the top line.
  func words(_ world: World, hasChoice: Bool = false) -> StyledText {
    let texts = world.texts.app.states
    switch world.connection {
    case .opening: return StyledText(texts.opening, .dim)
    case .readOnly: return StyledText(texts.readOnly, .warning)
    case .broken, .silent:
      return isUnsaved || world.connection != .silent
        ? StyledText(texts.unsaved, .warning) : StyledText(texts.saved, .ok)
    case .good: break
    }
    if hasFailed { return StyledText(texts.unsaved, .warning) }
    if !tickets.isEmpty { return StyledText(texts.saving, .normal) }
    if hasDrafts && !hasChoice {
      let isKept = !world.casebook.troubles.contains { $0.code == .draftNotKept }
      return isKept ? StyledText(texts.draft, .normal) : StyledText(texts.unsaved, .warning)
    }
    if hasChoice { return StyledText(texts.unsaved, .normal) }
    return StyledText(texts.saved, .ok)
  }
}
