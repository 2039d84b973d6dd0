internal import Casework
internal import StrictJSON

extension Concern: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "worried": To.text(worried), "notedBy": To.id(notedBy),
      "day": To.day(day), "reasons": To.words(reasons), "sources": To.words(sources),
      "words": To.text(words), "talk": To.text(talk), "talkedBy": To.text(talkedBy),
    ]
  }

  init(id: ID<Concern>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), worried: try reader.text("worried"),
      day: try reader.day("day"), reasons: try reader.words("reasons"))
    notedBy = try reader.optionalID("notedBy")
    // Files of before name one source, or none.
    let only: ConcernSource? = try reader.optionalChoice("source")
    sources = reader.has("sources") ? try reader.words("sources") : Set([only].compactMap(\.self))
    talkedBy = try reader.text("talkedBy")
    words = try reader.text("words")
    talk = try reader.text("talk")
  }
}

extension Consent: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "kind": To.word(kind), "askedBy": To.id(askedBy),
      "day": To.day(day), "way": To.word(way), "parties": To.words(parties),
      "matters": To.words(matters), "until": To.day(until), "excludes": To.text(excludes),
      "ends": To.id(ends), "endsToo": To.ids(endsToo), "reason": To.text(reason),
    ]
  }

  init(id: ID<Consent>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), kind: try reader.choice("kind"),
      day: try reader.day("day"), way: try reader.choice("way"),
      parties: try reader.words("parties"), matters: try reader.words("matters"))
    askedBy = try reader.optionalID("askedBy")
    until = try reader.optionalDay("until")
    excludes = try reader.text("excludes")
    ends = try reader.optionalID("ends")
    endsToo = try reader.ids("endsToo")
    reason = try reader.text("reason")
  }
}
