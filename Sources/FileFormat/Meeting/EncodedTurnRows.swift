internal import Casework
internal import StrictJSON

extension Invitation: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "party": To.word(party), "name": To.text(name),
      "why": To.text(why),
    ]
  }

  init(id: ID<Invitation>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), party: try reader.choice("party"),
      name: try reader.text("name"), why: try reader.text("why"))
  }
}

extension Attendance: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "party": To.word(party), "member": To.id(member),
      "name": To.text(name), "presence": To.word(presence), "why": To.text(why),
    ]
  }

  init(id: ID<Attendance>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), party: try reader.choice("party"),
      member: try reader.optionalID("member"), name: try reader.text("name"),
      presence: try reader.choice("presence"), why: try reader.text("why"))
  }
}

extension Matter: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "text": To.text(text), "raisedBefore": To.flag(raisedBefore),
      "raisedBy": To.id(raisedBy),
    ]
  }

  init(id: ID<Matter>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), text: try reader.text("text"),
      raisedBefore: try reader.optionalBool("raisedBefore") ?? false)
    raisedBy = try reader.optionalID("raisedBy")
  }
}

extension Entry: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "matter": To.id(matter), "kind": To.word(kind),
      "text": To.text(text),
    ]
  }

  init(id: ID<Entry>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), matter: try reader.optionalID("matter"),
      kind: try reader.choice("kind"), text: try reader.text("text"))
  }
}
