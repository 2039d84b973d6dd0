internal import Casework
internal import StrictJSON

extension ScheduleChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .setRule(let rule): ("setRule", rule.fields)
    case .setNotice(let days): ("setNotice", ["days": To.int(days)])
    case .addBreak(let row): ("addBreak", with("break", row))
    case .changeBreak(let id, let name, let from, let until):
      (
        "changeBreak",
        [
          "break": To.id(id), "name": To.text(name), "from": To.day(from), "until": To.day(until),
        ]
      )
    case .removeBreak(let id): ("removeBreak", ["break": To.id(id)])
    }
  }
}

extension ChangeReader {
  func scheduleChange(_ name: String) throws(FieldError) -> ScheduleChange {
    switch name {
    case "setRule": .setRule(try ScheduleRule(reading: fields))
    case "setNotice": .setNotice(days: try fields.int("days"))
    case "addBreak": .addBreak(try row("break", "b"))
    case "changeBreak":
      .changeBreak(
        try fields.id("break"), name: try fields.string("name"), from: try fields.day("from"),
        until: try fields.day("until"))
    case "removeBreak": .removeBreak(try fields.id("break"))
    default: throw unknown
    }
  }
}
