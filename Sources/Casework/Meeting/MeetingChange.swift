/// A named change to a meeting.
public enum MeetingChange: Sendable, Equatable {
  /// Makes a new meeting as a draft.
  case open(starts: LocalTime, length: Int, place: String, isExtra: Bool)
  case agree
  case move(to: LocalTime, length: Int)
  case setPlace(String)
  case cancel(reason: String)
  case start(at: Instant)
  case close(at: Instant)
  /// Opens a closed or cancelled meeting again; the reason is kept in its history.
  case reopen(reason: String)

  /// Books a student a turn; refused without a valid consent.
  case book(client: ID<Client>, order: String, starts: ClockTime?, length: Int)
  case unbook(ID<Turn>)
  case setTurnTime(ID<Turn>, starts: ClockTime?, length: Int)
  case moveTurn(ID<Turn>, order: String)
  case invite(ID<Turn>, Invitation)
  case uninvite(ID<Turn>, ID<Invitation>)

  case startTurn(ID<Turn>, at: Instant)
  case openItem(ID<Turn>, AgendaItem)
  case markItem(ID<Turn>, AgendaItem, done: Bool)
  case markAttendance(ID<Turn>, Attendance)
  case removeAttendance(ID<Turn>, ID<Attendance>)
  case chooseChair(ID<Turn>, ID<Member>?)
  case chooseScribe(ID<Turn>, ID<Member>?)
  case raiseMatter(ID<Turn>, Matter)
  case writeMatter(ID<Turn>, ID<Matter>, String)
  case removeMatter(ID<Turn>, ID<Matter>)
  case addEntry(ID<Turn>, Entry)
  case writeEntry(ID<Turn>, ID<Entry>, String)
  case setEntryKind(ID<Turn>, ID<Entry>, EntryKind)
  case removeEntry(ID<Turn>, ID<Entry>)
  /// The summary has been read back to everybody.
  case readBack(ID<Turn>, at: Instant)
  case writeChairNotes(ID<Turn>, String)
  /// Shows or hides checklist and health details on the shared screen; the name is who asked.
  case showDetails(ID<Turn>, askedBy: String?)
  /// Closes a turn; refused while a responsible worker, a follow-up or an owned action is missing.
  case closeTurn(ID<Turn>, at: Instant)
  case leaveTurnOpen(ID<Turn>, reason: String, at: Instant)
  case reopenTurn(ID<Turn>, reason: String)
}
