public import Casework
public import StrictJSON

/// The region's checklist as it stands in a file.
public enum EncodedRegion {
  public static func encode(_ region: RegionChecklist) -> JSON {
    To.object([
      "points": keyed(region.points) { $0.fields }, "aim": To.text(region.aim),
      "backing": To.text(region.backing), "backedOn": To.day(region.backedOn),
      "agreements": To.rows(region.agreements), "contents": To.text(region.contents),
      "consensus": keyed(region.consensus) { $0.fields },
      "signatures": To.rows(region.signatures),
    ])
  }

  public static func decode(_ payload: JSON) throws(FieldError) -> RegionChecklist {
    let reader = try FieldReader(payload)
    var region = RegionChecklist()
    for (key, below) in try reader.entries("points") {
      guard let point = RegionPoint(rawValue: key) else { throw reader.error("points/\(key)") }
      region.points[point] = try RegionPointEntry(reading: below)
    }
    region.aim = try reader.text("aim")
    region.backing = try reader.text("backing")
    region.backedOn = try reader.optionalDay("backedOn")
    region.agreements = try reader.rows("agreements")
    region.contents = try reader.text("contents")
    for (key, below) in try reader.entries("consensus") {
      guard let step = ConsensusStep(rawValue: key) else {
        throw reader.error("consensus/\(key)")
      }
      region.consensus[step] = try ConsensusEntry(reading: below)
    }
    region.signatures = try reader.rows("signatures")
    return region
  }

  /// What lists show of it.
  public static func head(of region: RegionChecklist) -> JSON {
    To.object([
      "inPlace": To.int(region.count(.inPlace)), "underWay": To.int(region.count(.underWay)),
      "agreements": To.int(region.agreements.count),
      "signatures": To.int(region.signatures.count),
    ])
  }

  private static func keyed<Key: RawRepresentable, Value>(
    _ values: [Key: Value], _ fields: (Value) -> JSONObject
  ) -> JSON where Key.RawValue == String {
    .object(
      JSONObject(
        values.map { ($0.key.rawValue, To.object(fields($0.value))) },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension RegionPointEntry {
  fileprivate var fields: JSONObject {
    [
      "state": To.word(state), "evidence": To.text(evidence), "owner": To.text(owner),
      "nextStep": To.text(nextStep), "by": To.day(by),
    ]
  }

  fileprivate init(reading reader: FieldReader) throws(FieldError) {
    self.init()
    state = try reader.optionalChoice("state")
    evidence = try reader.text("evidence")
    owner = try reader.text("owner")
    nextStep = try reader.text("nextStep")
    by = try reader.optionalDay("by")
  }
}

extension ConsensusEntry {
  fileprivate var fields: JSONObject { ["note": To.text(note), "doneOn": To.day(doneOn)] }

  fileprivate init(reading reader: FieldReader) throws(FieldError) {
    self.init()
    note = try reader.text("note")
    doneOn = try reader.optionalDay("doneOn")
  }
}

extension EmployerAgreement: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "employer": To.text(employer), "content": To.text(content),
      "contact": To.text(contact), "from": To.day(from), "until": To.day(until),
    ]
  }

  init(id: ID<EmployerAgreement>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"), employer: try reader.string("employer"))
    content = try reader.text("content")
    contact = try reader.text("contact")
    from = try reader.optionalDay("from")
    until = try reader.optionalDay("until")
  }
}

extension Signature: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "organisation": To.text(organisation), "person": To.text(person),
      "day": To.day(day),
    ]
  }

  init(id: ID<Signature>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), organisation: try reader.string("organisation"),
      person: try reader.text("person"), day: try reader.day("day"))
  }
}
