internal import Casework
internal import StrictJSON

extension Turn: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "client": To.id(client), "starts": To.clock(starts),
      "length": To.int(length), "bookedBy": To.id(bookedBy), "invitations": To.rows(invitations),
      "state": To.word(state), "startedAt": To.instant(startedAt),
      "endedAt": To.instant(endedAt), "openReason": To.text(openReason),
      "item": To.text(item.name), "done": EncodedAgenda.encode(done),
      "attendance": To.rows(attendance), "chair": To.id(chair), "scribe": To.id(scribe),
      "matters": To.rows(matters), "entries": To.rows(entries),
      "readBackAt": To.instant(readBackAt), "detailsShownBy": To.text(detailsShownBy),
      "chairNotes": To.text(chairNotes),
    ]
  }

  init(id: ID<Turn>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      client: try reader.id("client"), order: try reader.text("order"),
      length: try reader.count("length"))
    // A turn stands under the id that its client gives; anything else would be booked twice.
    guard self.id == id else { throw reader.error("client") }
    starts = try reader.optionalClock("starts")
    bookedBy = try reader.optionalID("bookedBy")
    invitations = try reader.rows("invitations")
    state = try reader.choice("state")
    startedAt = try reader.optionalInstant("startedAt")
    endedAt = try reader.optionalInstant("endedAt")
    openReason = try reader.text("openReason")
    item = try reader.optionalValue("item", AgendaItem.init(name:)) ?? .student
    done = try EncodedAgenda.decode(reader, "done")
    attendance = try reader.rows("attendance")
    chair = try reader.optionalID("chair")
    scribe = try reader.optionalID("scribe")
    matters = try reader.rows("matters")
    entries = try reader.rows("entries")
    readBackAt = try reader.optionalInstant("readBackAt")
    detailsShownBy = try reader.optionalString("detailsShownBy")
    chairNotes = try reader.text("chairNotes")
  }
}

/// The items gone through, as fields of their own: two people may mark two at once.
enum EncodedAgenda {
  static func encode(_ done: Set<AgendaItem>) -> JSON {
    .object(
      JSONObject(done.map { ($0.name, .bool(true)) }, uniquingKeysWith: { first, _ in first }))
  }

  static func decode(_ reader: FieldReader, _ key: String) throws(FieldError) -> Set<AgendaItem> {
    guard let below = try reader.optionalObject(key) else { return [] }
    var done: Set<AgendaItem> = []
    for name in below.fields.keys {
      guard let item = AgendaItem(name: name) else { throw below.error(name) }
      if try below.optionalBool(name) == true { done.insert(item) }
    }
    return done
  }
}

extension AgendaItem {
  /// The item's name in files and named changes.
  var name: String {
    switch self {
    case .student: "student"
    case .present: "present"
    case .chairAndScribe: "chairAndScribe"
    case .matters: "matters"
    case .summary: "summary"
    case .followUp: "followUp"
    }
  }

  init?(name: String) {
    guard let item = AgendaItem.allCases.first(where: { $0.name == name }) else { return nil }
    self = item
  }
}
