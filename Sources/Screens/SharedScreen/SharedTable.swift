import Casework
import Workplace

/// Whose turn is on the table, and what of it everybody in the room may see.
final class SharedTable: Sendable {
  let meeting: Meeting?
  let turn: Turn?
  let client: Client?
  let plan: Plan?
  let allowed: SharedScreenView

  private struct Key: Equatable {
    var meeting: ID<Meeting>?
    var today: Day
  }

  /// Looked up again only when a document has changed: typing alone moves nothing on the table.
  static func of(_ state: SharedScreen.State, _ world: World) -> SharedTable {
    world.ofDocuments.value(for: Key(meeting: state.meeting, today: world.today)) {
      SharedTable(state.meeting, world)
    }
  }

  private init(_ chosen: ID<Meeting>?, _ world: World) {
    let book = world.casebook
    meeting = chosen.flatMap { book.meetings[$0]?.value } ?? book.runningMeeting
    turn = meeting?.runningTurn
    client = turn.flatMap { book.clients[$0.client]?.value }
    plan = turn.flatMap { book.plan(of: $0.client)?.value }
    if let turn, let client, let roster = book.roster?.value {
      allowed = Rights.sharedScreen(turn, client: client, roster: roster, on: world.today)
    } else {
      allowed = SharedScreenView(showsPlan: false, shownMatters: [], somethingHidden: turn != nil)
    }
  }

  var documents: [Document] {
    // Checklist answers are the student's papers, and so is what is written on the table where there
    // is no plan: that they are shown goes to the log.
    let showsDetails = turn?.detailsShownBy != nil && !allowed.shownMatters.isEmpty
    let papers = showsDetails || (plan == nil && allowed.showsPlan) ? client : nil
    return [
      meeting.map { .meeting($0.id) }, plan.map { .plan($0.id) }, papers.map { .client($0.id) },
    ].compactMap(\.self)
  }
}
