public import Casework
import SharedStore

/// How the calendar file of a shared directory is made; the program hands it in.
public struct CalendarMaker: Sendable {
  /// What stands in the file: meetings without their turns, so that no student can stand in it.
  public struct Facts: Sendable, Equatable {
    /// The shared directory's id.
    public var directory: String
    public var isDemo: Bool
    public var roster: Roster?
    public var meetings: [Meeting]
    public var today: Day
  }

  public var make: @Sendable (Facts, _ stamp: Instant) -> [UInt8]
  /// Whether two files differ in nothing but when they were made.
  public var saysTheSame: @Sendable ([UInt8], [UInt8]) -> Bool

  public init(
    make: @escaping @Sendable (Facts, _ stamp: Instant) -> [UInt8],
    saysTheSame: @escaping @Sendable ([UInt8], [UInt8]) -> Bool
  ) {
    (self.make, self.saysTheSame) = (make, saysTheSame)
  }
}

/// The calendar file beside the documents, for calendars that subscribe to the group's times.
extension Session {
  public static let calendarFile = "tapaamiset.ics"

  /// Brings the calendar file up to date after a change of a meeting or the roster was saved here.
  ///
  /// Who saved writes it, from what everybody has saved; afterwards one looks once more, and goes on
  /// until the file says what the documents say. So of two who write it at once the last one has
  /// seen what both saved, and a file that was lost is made again at the next change.
  ///
  /// Where a meeting or the roster cannot be read as it stands now, the file is left alone: who reads
  /// less than the others would take times away from everybody's calendar.
  ///
  /// - Returns: whether others' changes were read on the way.
  @discardableResult
  public func keepCalendar() throws(Trouble) -> Bool {
    guard isCalendarDue, readOnly == nil, let maker = workstation.calendar else { return false }
    try checkTimesAreKnown()
    if calendarFacts == keptCalendar {
      isCalendarDue = false
      return false
    }
    var isNew = false
    do {
      // Others may keep saving; what they save they see to themselves.
      for _ in 0..<8 {
        do throws(Trouble) { if try !lookAtTimes().isEmpty { isNew = true } } catch {
          throw StoreError(.shareSilent)
        }
        try checkTimesAreKnown()
        let facts = calendarFacts
        let bytes = maker.make(facts, workstation.now())
        let there = try store.file(Session.calendarFile)
        if there.map({ maker.saysTheSame($0, bytes) }) ?? false {
          (keptCalendar, isCalendarDue) = (facts, false)
          return isNew
        }
        try store.replaceFile(Session.calendarFile, with: bytes)
        signOfLife()
      }
    } catch let error as StoreError {
      throw calendarTrouble(Trouble(error))
    } catch let trouble as Trouble { throw trouble } catch {
      throw calendarTrouble(Trouble(.readOrWriteFailed))
    }
    return isNew
  }

  private func checkTimesAreKnown() throws(Trouble) {
    guard let trouble = shelf.troubleOfTimes else { return }
    throw Trouble(.calendarWaits, place: trouble.place, reason: trouble.reason)
  }

  private func calendarTrouble(_ why: Trouble) -> Trouble {
    Trouble(.calendarNotWritten, place: Session.calendarFile, reason: why.reason)
  }

  private var calendarFacts: CalendarMaker.Facts {
    let meetings = shelf.meetings.values.map { meeting in
      var meeting = meeting
      meeting.turns = Rows()
      (meeting.startedAt, meeting.closedAt, meeting.cancelReason) = (nil, nil, "")
      return meeting
    }
    return CalendarMaker.Facts(
      directory: info.id, isDemo: info.isDemo, roster: shelf.roster,
      meetings: meetings.sorted { $0.id < $1.id }, today: workstation.today)
  }
}
