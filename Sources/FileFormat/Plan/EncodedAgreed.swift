internal import Casework
internal import StrictJSON

extension DifferingView: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "topic": To.text(topic), "student": To.text(student),
      "studentReason": To.text(studentReason), "worker": To.text(worker),
      "workerReason": To.text(workerReason),
    ]
  }

  init(id: ID<DifferingView>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"), topic: try reader.text("topic"))
    student = try reader.text("student")
    studentReason = try reader.text("studentReason")
    worker = try reader.text("worker")
    workerReason = try reader.text("workerReason")
  }
}

extension FollowUp: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "planned": To.day(planned), "held": To.day(held),
      "note": To.text(note), "notHeld": isNotHeld ? To.flag(true) : nil,
    ]
  }

  init(id: ID<FollowUp>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"), planned: try reader.day("planned"))
    held = try reader.optionalDay("held")
    isNotHeld = try reader.optionalBool("notHeld") ?? false
    note = try reader.text("note")
  }
}

extension OtherPlan: FileRow {
  var fields: JSONObject {
    ["order": To.text(order), "name": To.text(name), "keeper": To.text(keeper)]
  }

  init(id: ID<OtherPlan>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), name: try reader.text("name"),
      keeper: try reader.text("keeper"))
  }
}

extension Agreement: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "who": To.text(WhoText.text(who)), "day": To.day(day),
      "way": To.word(way), "outdated": isOutdated ? To.flag(true) : nil,
      "text": To.text(text),
    ]
  }

  init(id: ID<Agreement>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), who: try reader.value("who", WhoText.agreeing),
      day: try reader.day("day"), way: try reader.choice("way"))
    isOutdated = try reader.optionalBool("outdated") ?? false
    text = try reader.optionalString("text")
  }
}

extension Reopening: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "day": To.day(day), "reason": To.text(reason), "by": To.id(by),
      "endedOn": To.day(endedOn), "outcome": To.word(outcome),
      "studyLevel": To.word(studyLevel),
    ]
  }

  init(id: ID<Reopening>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), day: try reader.day("day"),
      reason: try reader.text("reason"))
    by = try reader.optionalID("by")
    endedOn = try reader.optionalDay("endedOn")
    outcome = try reader.optionalChoice("outcome")
    studyLevel = try reader.optionalChoice("studyLevel")
  }
}
