public import Casework
public import StrictJSON

/// What the parties are called: in the roster, and in the file of names that a new group starts with.
public enum EncodedParties {
  public static func encode(_ parties: [Party: PartyName]) -> JSON {
    .object(
      JSONObject(
        parties.map { party, name in
          (
            party.rawValue,
            ["fi": .string(name.finnish), "sv": .string(name.swedish), "en": .string(name.english)]
          )
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// Reads `Resources/parties/parties.json`.
  public static func decode(file: JSON) throws(FieldError) -> [Party: PartyName] {
    try decode(try FieldReader(file), "parties")
  }

  static func decode(
    _ reader: FieldReader, _ key: String
  ) throws(FieldError) -> [Party: PartyName] {
    var parties: [Party: PartyName] = [:]
    for (code, names) in try reader.entries(key) {
      guard let party = Party(rawValue: code) else { throw reader.error("\(key)/\(code)") }
      parties[party] = try name(names)
    }
    return parties
  }

  static func name(_ reader: FieldReader) throws(FieldError) -> PartyName {
    PartyName(
      finnish: try reader.string("fi"), swedish: try reader.string("sv"),
      english: try reader.string("en"))
  }
}
