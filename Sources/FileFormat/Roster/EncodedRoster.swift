public import Casework
public import StrictJSON

/// The roster as it stands in a file.
public enum EncodedRoster {
  public static func encode(_ roster: Roster) -> JSON {
    To.object([
      "name": To.text(roster.name), "language": To.word(roster.language),
      "parties": EncodedParties.encode(roster.parties), "members": To.rows(roster.members),
      "contactPerson": To.id(roster.contactPerson), "convener": To.id(roster.convener),
    ])
  }

  public static func decode(_ payload: JSON) throws(FieldError) -> Roster {
    let reader = try FieldReader(payload)
    var roster = Roster(
      name: try reader.string("name"), language: try reader.choice("language"),
      parties: try EncodedParties.decode(reader, "parties"))
    roster.members = try reader.rows("members")
    roster.contactPerson = try reader.optionalID("contactPerson")
    roster.convener = try reader.optionalID("convener")
    return roster
  }

  /// What lists show of it.
  public static func head(of roster: Roster) -> JSON {
    ["name": .string(roster.name), "members": JSON(roster.members.count)]
  }
}

extension Member: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "name": To.text(name), "party": To.word(party),
      "organisation": To.text(organisation), "role": To.text(role), "email": To.text(email),
      "phone": To.text(phone), "substitute": To.id(substitute), "informed": To.text(informed),
      "from": To.day(from), "until": To.day(until), "language": To.word(language),
    ]
  }

  init(id: ID<Member>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), name: try reader.string("name"),
      party: try reader.choice("party"))
    organisation = try reader.text("organisation")
    role = try reader.text("role")
    email = try reader.text("email")
    phone = try reader.text("phone")
    substitute = try reader.optionalID("substitute")
    informed = try reader.text("informed")
    from = try reader.optionalDay("from")
    until = try reader.optionalDay("until")
    language = try reader.optionalChoice("language")
  }
}
