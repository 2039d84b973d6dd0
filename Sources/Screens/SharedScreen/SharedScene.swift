import Casework
import Texts
import Workplace

/// What everybody in the room may see now.
final class SharedScene {
  let world: World
  private let table: SharedTable
  let live: LiveTexts

  var meeting: Meeting? { table.meeting }
  var turn: Turn? { table.turn }
  var client: Client? { table.client }
  var plan: Plan? { table.plan }
  var allowed: SharedScreenView { table.allowed }

  /// Why the picture does not follow the meeting any more; nothing while it does.
  var standsStill: String? {
    let texts = world.texts.sharedScreen
    switch world.connection {
    case .broken(let trouble) where trouble.code == .directoryLost || trouble.code == .noDirectory:
      return texts.directoryAway
    case .broken, .silent: return texts.directorySilent
    case .opening, .good, .readOnly: break
    }
    let isRead = meeting.flatMap { world.casebook.meetings[$0.id] }?.readOnly == nil
    return isRead ? nil : texts.meetingDamaged
  }

  init(_ state: SharedScreen.State, _ world: World) {
    self.world = world
    let table = SharedTable.of(state, world)
    self.table = table
    live = LiveTexts(
      world.casebook, meeting: table.meeting?.id,
      plan: table.plan?.id ?? table.turn.map { Plan.id(for: $0.client) })
  }
}

/// What is being typed now in the meeting and the plan on the table.
struct LiveTexts {
  private let notes: [DraftNote]
  private let book: Casebook

  init(_ book: Casebook, meeting: ID<Meeting>?, plan: ID<Plan>?) {
    self.book = book
    let documents = [meeting.map { Document.meeting($0) }, plan.map { .plan($0) }]
    notes = book.drafts.filter { !$0.isLeftBehind && documents.contains($0.document) }
      .sorted { ($0.time, $0.path) < ($1.time, $1.path) }
  }

  /// The latest typing in a field, and who types.
  subscript(document: Document, path: String) -> (text: String, author: String?)? {
    notes.last { $0.document == document && $0.path == path }
      .map { ($0.text, book.memberName($0.author)) }
  }

  /// What is typed in rows of a list that are not in the document yet: id, field and text.
  func newRows(
    _ document: Document, _ list: String, field: String, known: Set<String>
  ) -> [(text: String, author: String?)] {
    notes.compactMap { note in
      guard note.document == document, note.path.hasPrefix(list + "/"),
        note.path.hasSuffix("/" + field)
      else { return nil }
      let id = note.path.dropFirst(list.count + 1).dropLast(field.count + 1)
      guard !id.isEmpty, !known.contains(String(id)) else { return nil }
      return (note.text, book.memberName(note.author))
    }
  }
}
