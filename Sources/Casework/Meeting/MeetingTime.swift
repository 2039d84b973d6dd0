extension Meeting {
  /// When the meeting is planned to end.
  public var ends: LocalTime { starts.adding(minutes: length) }

  /// Whether it was begun on an earlier day and nobody has closed it.
  public func isLeftUnclosed(on today: Day) -> Bool {
    state == .inProgress && starts.day < today
  }

  /// Planned minutes of all turns together.
  public var plannedMinutes: Int { turns.byID.values.reduce(0) { $0 + $1.length } }

  /// The turn that is on the table.
  public var runningTurn: Turn? { turns.sorted.first { $0.state == .inProgress } }

  /// Open actions that were agreed before this meeting and come back, those to be done first in front.
  ///
  /// One that was agreed in no meeting, or in one that is not among `meetings`, counts as earlier.
  /// - Parameter settled: the day whose settled ones stand here, too: what became of them is seen.
  public func carriedActions(
    of plan: Plan, meetings: [ID<Meeting>: Meeting] = [:], settledOn settled: Day? = nil
  ) -> [Action] {
    plan.actions.sorted.filter { action in
      let isSettledHere = action.state == .done && settled != nil && action.doneOn == settled
      guard action.state == .open || isSettledHere, action.meeting != id else { return false }
      return action.meeting.flatMap { meetings[$0] }.map { $0.starts < starts } ?? true
    }.enumerated().sorted {
      // What has no day comes last, in the order of the plan.
      guard let day = $0.element.by else { return $1.element.by == nil && $0.offset < $1.offset }
      guard let other = $1.element.by else { return true }
      return (day, $0.offset) < (other, $1.offset)
    }.map(\.element)
  }
}

extension Turn {
  /// Whole minutes from the start of the turn to its end, or to now; never below zero.
  ///
  /// No clock runs for one that is open on another day than it began: it was opened again, or left open.
  public func minutesUsed(now: Instant) -> Int {
    guard let startedAt else { return 0 }
    if endedAt == nil, Helsinki.local(now).day != Helsinki.local(startedAt).day { return 0 }
    return max(0, ((endedAt ?? now).seconds - startedAt.seconds) / 60)
  }

  public func isOverTime(now: Instant) -> Bool { minutesUsed(now: now) > length }
}

extension LocalTime {
  /// The wall-clock time some minutes later; the last minute of all where the calendar ends before.
  public func adding(minutes: Int) -> LocalTime {
    let all = time.minutes + minutes
    let days = floorDiv(all, 1440)
    if days > 0, day.adding(days: days).number < day.number + days {
      return LocalTime(day: day.adding(days: days), time: ClockTime(23, 59) ?? time)
    }
    let time = ClockTime(minutes: all - days * 1440) ?? .midnight
    return LocalTime(day: day.adding(days: days), time: time)
  }
}
