public import Casework
public import StrictJSON

/// A client's papers as they stand in a file.
public enum EncodedClient {
  public static func encode(_ client: Client) -> JSON {
    let fields: JSONObject = [
      "firstName": To.text(client.firstName), "lastName": To.text(client.lastName),
      "language": To.word(client.language), "phone": To.text(client.phone),
      "email": To.text(client.email), "born": To.text(client.born?.text),
      "school": To.text(client.school),
      "field": To.text(client.field), "group": To.word(client.group),
      "knowsBest": To.id(client.knowsBest), "openedBy": To.id(client.openedBy),
      "concerns": To.rows(client.concerns), "consents": To.rows(client.consents),
      "checklist": EncodedChecklist.encode(client.checklist),
      // Left out while there are none, as in files of before.
      "keepers": client.keepers.isEmpty ? nil : EncodedKeepers.encode(client.keepers),
      "papers": client.papers.isEmpty ? nil : To.rows(client.papers),
    ]
    return To.object(fields.merging(EncodedSelfAssessments.fields(client)) { $1 })
  }

  public static func decode(_ payload: JSON, id: ID<Client>) throws(FieldError) -> Client {
    let reader = try FieldReader(payload)
    var client = Client(
      id: id, firstName: try reader.string("firstName"), lastName: try reader.text("lastName"),
      language: try reader.choice("language"))
    client.phone = try reader.text("phone")
    client.email = try reader.text("email")
    client.born = try reader.optionalValue("born") { Birth(text: $0) }
    client.school = try reader.text("school")
    client.field = try reader.text("field")
    client.group = try reader.optionalChoice("group")
    client.knowsBest = try reader.optionalID("knowsBest")
    client.openedBy = try reader.optionalID("openedBy")
    client.keepers = try EncodedKeepers.decode(reader, "keepers")
    client.concerns = try reader.rows("concerns")
    client.consents = try reader.rows("consents")
    if let checklist = try reader.optionalObject("checklist") {
      client.checklist = try EncodedChecklist.decode(checklist)
    }
    client.papers = try reader.rows("papers")
    try EncodedSelfAssessments.read(into: &client, reader)
    return client
  }

  /// What lists show of it.
  public static func head(of client: Client) -> JSON {
    To.object([
      "firstName": To.text(client.firstName), "lastName": To.text(client.lastName),
      "group": To.word(client.group), "knowsBest": To.id(client.knowsBest),
      "concerns": To.int(client.concerns.count), "consents": To.int(client.consents.count),
    ])
  }
}
