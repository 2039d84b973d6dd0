public import Casework
public import StrictJSON

/// The schedule as it stands in a file.
public enum EncodedSchedule {
  public static func encode(_ schedule: Schedule) -> JSON {
    To.object([
      "rule": schedule.rule.map { To.object($0.fields) }, "breaks": To.rows(schedule.breaks),
      "noticeDays": To.int(schedule.noticeDays),
    ])
  }

  public static func decode(_ payload: JSON) throws(FieldError) -> Schedule {
    let reader = try FieldReader(payload)
    var schedule = Schedule()
    if reader.has("rule") { schedule.rule = try ScheduleRule(reading: reader.object("rule")) }
    schedule.breaks = try reader.rows("breaks")
    let days = try reader.optionalInt("noticeDays") ?? Schedule.usualNotice
    guard Schedule.notices.contains(days) else { throw reader.error("noticeDays") }
    schedule.noticeDays = days
    return schedule
  }

  /// What lists show of it.
  public static func head(of schedule: Schedule) -> JSON { ["breaks": JSON(schedule.breaks.count)] }
}

extension ScheduleRule {
  var fields: JSONObject {
    [
      "months": To.int(months), "weekday": To.int(weekday), "week": To.word(week),
      "starts": To.clock(starts), "length": To.int(length), "place": To.text(place),
    ]
  }

  init(reading reader: FieldReader) throws(FieldError) {
    self.init(
      months: try reader.count("months"), weekday: try reader.count("weekday"),
      week: try reader.choice("week"),
      starts: try reader.value("starts") { ClockText.time($0) },
      length: try reader.count("length"), place: try reader.text("place"))
    guard ScheduleRule.intervals.contains(months) else { throw reader.error("months") }
    guard (1...7).contains(weekday) else { throw reader.error("weekday") }
  }
}

extension SchoolBreak: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "name": To.text(name), "from": To.day(from),
      "until": To.day(until),
    ]
  }

  init(id: ID<SchoolBreak>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), name: try reader.string("name"),
      from: try reader.day("from"), until: try reader.day("until"))
  }
}
