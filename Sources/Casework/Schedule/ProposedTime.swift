/// A time that the rule gives for one meeting of the year, and the days that were passed over for it.
public struct ProposedTime: Sendable, Equatable {
  /// The day that the rule names.
  public let ruleDay: Day
  /// Nothing where no day around the rule's is free.
  public var starts: LocalTime?
  public var skipped: [SkippedDay]

  public init(ruleDay: Day, starts: LocalTime?, skipped: [SkippedDay]) {
    (self.ruleDay, self.starts, self.skipped) = (ruleDay, starts, skipped)
  }
}

/// A day on which the group does not meet, and why.
public struct SkippedDay: Sendable, Equatable {
  public let day: Day
  public let reason: SkipReason

  public init(_ day: Day, _ reason: SkipReason) { (self.day, self.reason) = (day, reason) }
}

/// Why the group does not meet on a day.
public enum SkipReason: Sendable, Equatable {
  case off(DayOff)
  /// The school is closed; the break's name.
  case schoolBreak(String)
  /// Another meeting is held on it.
  case taken
}

extension Schedule {
  /// Why the group does not meet on a day; nothing where it may.
  public func reason(against day: Day, meetings: some Collection<Meeting>) -> SkipReason? {
    reasons(against: day, meetings: meetings).first
  }

  /// All that stands against a day; of several breaks the first is enough.
  public func reasons(against day: Day, meetings: some Collection<Meeting>) -> [SkipReason] {
    var reasons: [SkipReason] = []
    switch DayOff(day) {
    case .weekend? where rule.map { $0.weekday >= 6 } ?? false: break
    case let off?: reasons.append(.off(off))
    case nil: break
    }
    if let found = breaks.sorted.first(where: { $0.contains(day) }) {
      reasons.append(.schoolBreak(found.name))
    }
    let isTaken = meetings.contains { $0.starts.day == day && $0.state != .cancelled }
    return isTaken ? reasons + [.taken] : reasons
  }

  /// The times that the rule gives for the year to come, after the last one that stands already.
  ///
  /// A day that is not free gives way to the same weekday a week or two later or earlier; where none
  /// of them is free either, the time is left out, with the reasons.
  public func proposals(
    beside meetings: some Collection<Meeting>, today: Day, months: Int = 12
  ) -> [ProposedTime] {
    guard let rule else { return [] }
    let last = meetings.filter { !$0.isExtra }.map(\.starts.day).max()
    let end = today.adding(months: months)
    var before = max(last ?? today, today)
    var proposals: [ProposedTime] = []
    for step in 0...(months + 1) * 2 {
      guard let day = rule.day(step, after: last, today: today) else { continue }
      if day > end { break }
      guard day > today, last.map({ day > $0 }) ?? true else { continue }
      var proposal = ProposedTime(ruleDay: day, starts: nil, skipped: [])
      for shift in [0, 7, -7, 14, -14] {
        let tried = day.adding(days: shift)
        guard tried > before else { continue }
        if let reason = reason(against: tried, meetings: meetings) {
          proposal.skipped.append(SkippedDay(tried, reason))
        } else {
          proposal.starts = LocalTime(day: tried, time: rule.starts)
          before = tried
          break
        }
      }
      proposals.append(proposal)
    }
    return proposals
  }
}

extension ScheduleRule {
  /// The day that the rule names for the meeting of that many steps after the last one.
  ///
  /// Without a last one the first step is this month, or two weeks from now where the rule goes by
  /// the day of the meeting before.
  fileprivate func day(_ step: Int, after last: Day?, today: Day) -> Day? {
    if week == .nearest {
      let start = last ?? today.adding(days: 14)
      let steps = last == nil ? step : step + 1
      return nearest(to: start.adding(months: steps * months))
    }
    if let last { return inMonth(of: last.adding(months: (step + 1) * months)) }
    // The first time is in the first month in which its day is still ahead.
    let isAhead = inMonth(of: today).map { $0 > today } ?? false
    let first = (Day(today.year, today.month, 1) ?? today).adding(months: isAhead ? 0 : 1)
    return inMonth(of: first.adding(months: step * months))
  }

  private func nearest(to day: Day) -> Day {
    let ahead = (weekday - day.weekday + 7) % 7
    return day.adding(days: ahead <= 3 ? ahead : ahead - 7)
  }

  /// The rule's weekday in the month of a day.
  private func inMonth(of day: Day) -> Day? {
    guard let first = Day(day.year, day.month, 1) else { return nil }
    let start = first.adding(days: (weekday - first.weekday + 7) % 7)
    switch week {
    case .first, .nearest: return start
    case .second: return start.adding(days: 7)
    case .third: return start.adding(days: 14)
    case .fourth: return start.adding(days: 21)
    case .last:
      let fifth = start.adding(days: 28)
      return fifth.month == day.month ? fifth : start.adding(days: 21)
    }
  }
}

extension Meeting {
  /// The id of a meeting that is made of a proposed time: two people who accept it make one meeting.
  ///
  /// It is worked out of the day and says nothing of it to a reader; `taken` ids are passed over.
  public static func id(proposedOn day: Day, taken: (ID<Meeting>) -> Bool) -> ID<Meeting> {
    var round = 0
    while true {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in "\(round) \(day.isoText)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash ^= hash >> 29
      let id = ID<Meeting>("m" + String(hash, radix: 36)) ?? "m0"
      if !taken(id) { return id }
      round += 1
    }
  }
}
