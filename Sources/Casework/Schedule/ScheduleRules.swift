extension Schedule {
  /// The schedule after a change, or why the change may not be made.
  ///
  /// Any seated member may change it, as any may make and move a meeting: who convenes changes,
  /// and the history says who did what.
  public static func after(
    _ change: ScheduleChange, on schedule: Schedule?, in surroundings: Surroundings
  ) throws(Refusal) -> Schedule {
    _ = try surroundings.actingMember()
    var schedule = schedule ?? Schedule()
    switch change {
    case .setRule(let rule): schedule.rule = try checked(rule)
    case .setNotice(let days):
      guard notices.contains(days) else { throw .noticeOutOfRange }
      schedule.noticeDays = days
    case .addBreak(let new):
      var row = new
      row.name = try oneLine(new.name, required: true)
      try checkOrder(new.from, new.until)
      try schedule.breaks.add(row)
    case .changeBreak(let id, let name, let from, let until):
      try checkOrder(from, until)
      try schedule.breaks.edit(id) { row throws(Refusal) in
        row.name = try oneLine(name, required: true)
        (row.from, row.until) = (from, until)
      }
    case .removeBreak(let id): try schedule.breaks.remove(id)
    }
    return schedule
  }

  private static func checked(_ rule: ScheduleRule) throws(Refusal) -> ScheduleRule {
    guard ScheduleRule.intervals.contains(rule.months), (1...7).contains(rule.weekday) else {
      throw .ruleOutOfRange
    }
    guard Meeting.lengths.contains(rule.length) else { throw .lengthOutOfRange }
    var checked = rule
    checked.place = try oneLine(rule.place)
    return checked
  }
}
