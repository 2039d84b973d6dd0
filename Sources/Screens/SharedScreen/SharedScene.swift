import Casework
import Workplace

/// What everybody in the room may see now.
struct SharedScene {
  let world: World
  let meeting: Meeting?
  let turn: Turn?
  let client: Client?
  let plan: Plan?
  let allowed: SharedScreenView
  let live: LiveTexts

  init(_ state: SharedScreen.State, _ world: World) {
    self.world = world
    let book = world.casebook
    meeting = state.meeting.flatMap { book.meetings[$0]?.value } ?? book.runningMeeting
    turn = meeting?.runningTurn
    client = turn.flatMap { book.clients[$0.client]?.value }
    plan = turn.flatMap { book.plan(of: $0.client)?.value }
    allowed = SharedScene.allowed(meeting, turn, client, world)
    live = LiveTexts(
      book, meeting: meeting?.id, plan: plan?.id ?? turn.map { Plan.id(for: $0.client) })
  }

  /// What the room may see; asked several times of the same casebook.
  private static func allowed(
    _ meeting: Meeting?, _ turn: Turn?, _ client: Client?, _ world: World
  ) -> SharedScreenView {
    guard let meeting, let turn, let client, let roster = world.casebook.roster?.value else {
      return SharedScreenView(showsPlan: false, shownMatters: [], somethingHidden: turn != nil)
    }
    let room = Room(meeting: meeting.id, turn: turn.id, today: world.today)
    return world.workedOut.value(for: room) {
      Rights.sharedScreen(turn, client: client, roster: roster, on: world.today)
    }
  }

  private struct Room: Equatable {
    var meeting: ID<Meeting>
    var turn: ID<Turn>
    var today: Day
  }

  var documents: [Document] {
    // Checklist answers are the student's papers: that they are shown goes to the log.
    let papers = turn?.detailsShownBy != nil && !allowed.shownMatters.isEmpty ? client : nil
    return [
      meeting.map { .meeting($0.id) }, plan.map { .plan($0.id) }, papers.map { .client($0.id) },
    ].compactMap(\.self)
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
