import Casework

/// The calendar file, kept by the store's thread once everybody has the answers to their saves.
extension StoreWorker {
  /// Brings the file up to date; where that fails it is said, and tried again with the next work.
  func keepCalendar(_ session: Session) {
    guard session.isCalendarDue, session.workstation.calendar != nil, retryAt == nil else { return }
    let before = calendarTrouble
    var isNew = false
    do throws(Trouble) {
      isNew = try parts.monitor.during(ShareThread.store) { () throws(Trouble) in
        try session.keepCalendar()
      }
      calendarTrouble = nil
    } catch { calendarTrouble = error }
    if isNew || before != calendarTrouble { tellCasebook(session) }
  }
}
