internal import Casework
internal import StrictJSON

extension GivenInformation: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "to": To.word(to), "receiver": To.text(receiver),
      "contents": EncodedTransfer.encode(contents), "studies": To.word(studies),
      "field": field.isEmpty ? nil : To.text(field), "contact": To.id(contact),
      "day": To.day(day), "way": To.word(way), "by": To.id(by), "consents": To.ids(consents),
    ]
  }

  init(id: ID<GivenInformation>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), to: try reader.choice("to"),
      receiver: try reader.text("receiver"), contents: try EncodedTransfer.contents(reader),
      day: try reader.day("day"), way: try reader.choice("way"))
    studies = try reader.optionalChoice("studies")
    field = try reader.text("field")
    contact = try reader.optionalID("contact")
    by = try reader.optionalID("by")
    consents = try reader.ids("consents")
  }
}

extension TransferEvent: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "kind": To.word(kind), "day": To.day(day), "by": To.id(by),
      "reason": To.text(reason),
    ]
  }

  init(id: ID<TransferEvent>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), kind: try reader.choice("kind"),
      day: try reader.day("day"), reason: try reader.text("reason"))
    by = try reader.optionalID("by")
  }
}

extension TransferOutcome: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "result": To.word(result), "day": To.day(day),
      "said": To.word(said), "by": To.id(by), "note": note.isEmpty ? nil : To.text(note),
    ]
  }

  init(id: ID<TransferOutcome>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), result: try reader.choice("result"),
      day: try reader.day("day"), said: try reader.choice("said"), note: try reader.text("note"))
    by = try reader.optionalID("by")
  }
}
