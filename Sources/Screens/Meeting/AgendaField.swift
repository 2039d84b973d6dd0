import Canvas
import Casework

/// What a field of the agenda stands for.
enum AgendaField: Sendable, Equatable {
  case ownWords, ownDoings, familyDoings
  case presence(Attendance)
  case why(Attendance)
  /// The members stand for the options, nobody first.
  case chair([ID<Member>])
  case scribe([ID<Member>])
  case responsible([ID<Member>])
  case substitute([ID<Member>])
  case matter(ID<Matter>)
  case entry(ID<Entry>)
  /// The coming follow-up, or the row that is begun in its place.
  case followUp(ID<FollowUp>)
  /// The first and the last day of the plan's period.
  case planFrom, planUntil
  case chairNotes
  // Rows that Enter opens.
  case startPlan, openPlan, agreement, readBack, studentCopy, closeTurn
  case action(ID<Action>)
}

/// A matter or an entry that is being written for the first time.
struct PendingRow: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case matter, information, decision }

  var kind: Kind
  /// The id that the row will have.
  var id: String
  var order: String
  /// The matter that an entry belongs to.
  var matter: ID<Matter>?
}

/// One row of an item, and what it stands for.
struct AgendaRow: Sendable {
  var spec: FieldSpec
  var field: AgendaField?

  init(
    _ row: FormRow, _ field: AgendaField? = nil, at place: FieldPlace? = nil, day: DayUse? = nil
  ) {
    spec = FieldSpec(row, at: place, day: day)
    self.field = field
  }
}

extension FormRow {
  /// The same row with the reason why it cannot be changed now.
  func locked(_ reason: String?) -> FormRow { with { $0.locked = reason } }

  /// The same row further in.
  func indented(_ columns: Int) -> FormRow { with { $0.indent = columns } }
}
