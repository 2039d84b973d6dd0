internal import Casework
internal import StrictJSON

extension Handover: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "to": To.id(to), "offeredOn": To.day(offeredOn),
      "offeredBy": To.id(offeredBy), "answer": To.word(answer), "answeredOn": To.day(answeredOn),
      "note": note.isEmpty ? nil : To.text(note),
    ]
  }

  init(id: ID<Handover>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), to: try reader.id("to"),
      offeredOn: try reader.day("offeredOn"))
    offeredBy = try reader.optionalID("offeredBy")
    answer = try reader.optionalChoice("answer")
    answeredOn = try reader.optionalDay("answeredOn")
    note = try reader.text("note")
  }
}

extension FormerResponsibility: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "member": To.id(member), "agreedOn": To.day(agreedOn),
      "until": To.day(until),
    ]
  }

  init(id: ID<FormerResponsibility>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), member: try reader.id("member"),
      agreedOn: try reader.day("agreedOn"), until: try reader.day("until"))
  }
}
