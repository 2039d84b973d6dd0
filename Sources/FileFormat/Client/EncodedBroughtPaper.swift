internal import Casework
internal import StrictJSON

extension BroughtPaper: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "kind": To.word(kind), "what": To.text(what),
      "matter": To.word(matter), "broughtBy": To.word(broughtBy), "person": To.text(person),
      "day": To.day(day), "consent": To.id(consent), "notedBy": To.id(notedBy),
    ]
  }

  init(id: ID<BroughtPaper>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), kind: try reader.choice("kind"),
      what: try reader.string("what"), matter: try reader.choice("matter"),
      broughtBy: try reader.choice("broughtBy"), day: try reader.day("day"))
    person = try reader.text("person")
    consent = try reader.optionalID("consent")
    notedBy = try reader.optionalID("notedBy")
  }
}
