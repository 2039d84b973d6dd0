internal import Casework
internal import StrictJSON

/// What a list says of one member, as it stands in the change that takes the list in.
enum EncodedMemberEntry {
  static func encode(_ entry: MemberEntry) -> JSON {
    To.object([
      "member": To.id(entry.id), "order": entry.order.isEmpty ? nil : To.text(entry.order),
      "name": To.text(entry.name), "party": To.word(entry.party),
      "organisation": To.text(entry.organisation), "role": To.text(entry.role),
      "email": To.text(entry.email), "phone": To.text(entry.phone),
      "substitute": To.id(entry.substitute), "informed": To.text(entry.informed),
      "from": To.day(entry.from), "until": To.day(entry.until),
      "language": To.word(entry.language),
    ])
  }

  /// A field that an entry does not have is an error, as it is most likely a slip.
  static func decode(
    _ reader: FieldReader, id: ID<Member>
  ) throws(FieldError) -> MemberEntry {
    if let slip = reader.unknown(besides: known).keys.sorted().first { throw reader.error(slip) }
    var entry = MemberEntry(id: id)
    entry.order = try reader.text("order")
    entry.name = try reader.optionalString("name")
    entry.party = try reader.optionalChoice("party")
    entry.organisation = try reader.optionalString("organisation")
    entry.role = try reader.optionalString("role")
    entry.email = try reader.optionalString("email")
    entry.phone = try reader.optionalString("phone")
    entry.substitute = try reader.optionalID("substitute")
    entry.informed = try reader.optionalString("informed")
    entry.from = try reader.optionalDay("from")
    entry.until = try reader.optionalDay("until")
    entry.language = try reader.optionalChoice("language")
    return entry
  }

  private static let known: Set<String> = [
    "member", "order", "name", "party", "organisation", "role", "email", "phone", "substitute",
    "informed", "from", "until", "language",
  ]
}
