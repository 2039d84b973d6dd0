import Casework
import StrictJSON

/// The keepers whom a keeper has named, as fields of their own: two people may name two at once.
enum EncodedKeepers {
  static func encode(_ keepers: Set<ID<Member>>) -> JSON {
    .object(
      JSONObject(keepers.map { ($0.text, .bool(true)) }, uniquingKeysWith: { first, _ in first }))
  }

  static func decode(_ reader: FieldReader, _ key: String) throws(FieldError) -> Set<ID<Member>> {
    guard let below = try reader.optionalObject(key) else { return [] }
    var keepers: Set<ID<Member>> = []
    for name in below.fields.keys {
      guard let member = ID<Member>(name) else { throw below.error(name) }
      if try below.optionalBool(name) == true { keepers.insert(member) }
    }
    return keepers
  }
}
