import Casework
import SharedStore

/// Turns what the watcher tells into work for the store's thread.
struct Hearing: Sendable {
  let connection: ConnectionTeller
  /// How the names of this program's own drafts end.
  private let own: String

  init(connection: ConnectionTeller, author: Author, window: String) {
    self.connection = connection
    own = DraftBox.nameEnd(author, window: window)
  }

  /// The news without what this program itself has just put there: that is nothing to wake anybody for.
  func others(_ news: [News]) -> [News] {
    news.filter { if case .draft(let name) = $0 { !name.hasSuffix(own) } else { true } }
  }

  func note(_ news: [News], in work: inout DeskWork) {
    for one in news {
      switch one {
      case .document(let name, let number):
        guard let document = Document(name) else { continue }
        // What is to be read whatever its number stays so.
        if work.changed[document] != .some(nil) { work.changed[document] = .some(number) }
      case .drafts: work.draftsChanged = true
      case .draft(let name): work.draftNames.insert(name)
      case .everything: work.everything = true
      case .silent: connection.hear(isSilent: true)
      case .answering:
        connection.hear(isSilent: false)
        work.everything = true
      }
    }
  }
}
