public import Casework
public import StrictJSON

/// The region's rows of the service catalogue as they stand in a file.
public enum EncodedCatalogue {
  public static func encode(_ catalogue: RegionCatalogue) -> JSON {
    To.object(["services": To.rows(catalogue.services)])
  }

  public static func decode(_ payload: JSON) throws(FieldError) -> RegionCatalogue {
    let reader = try FieldReader(payload)
    var catalogue = RegionCatalogue()
    catalogue.services = try reader.rows("services")
    return catalogue
  }

  /// What lists show of it.
  public static func head(of catalogue: RegionCatalogue) -> JSON {
    ["services": JSON(catalogue.services.count)]
  }
}

extension CatalogueService: FileRow {
  var fields: JSONObject {
    var fields: JSONObject = ["order": To.text(order)]
    for (part, wording) in texts { fields[part.rawValue] = EncodedWording.encode(wording) }
    fields["aim"] = To.word(aim)
    fields["party"] = To.word(party)
    fields["forms"] = forms.flatMap { To.words($0) }
    fields["plans"] = plans.flatMap { To.words($0) }
    fields["ages"] = ages.map(\.json)
    fields["ideas"] = ideas.flatMap { To.words($0) }
    fields["coaching"] = isCoaching.flatMap { To.flag($0) }
    fields["source"] = To.text(source)
    fields["hidden"] = isHidden ? To.flag(true) : nil
    return fields
  }

  init(id: ID<CatalogueService>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"))
    for part in ServiceText.allCases {
      guard let words = try reader.optionalObject(part.rawValue) else { continue }
      texts[part] = try EncodedWording.decode(words)
    }
    aim = try reader.optionalChoice("aim")
    party = try reader.optionalChoice("party")
    if reader.has("forms") { forms = try reader.words("forms") }
    if reader.has("plans") { plans = try reader.words("plans") }
    if let ages = try reader.optionalObject("ages") { self.ages = try ServiceAges(reading: ages) }
    if reader.has("ideas") { ideas = try reader.words("ideas") }
    isCoaching = try reader.optionalBool("coaching")
    source = try reader.optionalString("source")
    isHidden = try reader.optionalBool("hidden") ?? false
  }
}

extension ServiceAges {
  var json: JSON { To.object(fields) }

  var fields: JSONObject {
    [
      "from": To.int(from), "to": To.int(to), "withoutDiagnosisTo": To.int(withoutDiagnosisTo),
    ]
  }

  init(reading reader: FieldReader) throws(FieldError) {
    func age(_ key: String) throws(FieldError) -> Int? {
      guard let age = try reader.optionalInt(key) else { return nil }
      guard ServiceAges.limits.contains(age) else { throw reader.error(key) }
      return age
    }
    self.init(
      from: try age("from"), to: try age("to"),
      withoutDiagnosisTo: try age("withoutDiagnosisTo"))
  }
}

/// Words by language: `{"fi": "…", "sv": "…", "en": "…"}`; a language that has none is left out.
enum EncodedWording {
  static func encode(_ wording: Wording) -> JSON {
    var fields = JSONObject()
    for language in Language.allCases where !wording[language].isEmpty {
      fields[language.rawValue] = .string(wording[language])
    }
    return .object(fields)
  }

  static func decode(_ reader: FieldReader) throws(FieldError) -> Wording {
    Wording(
      finnish: try reader.text(Language.finnish.rawValue),
      swedish: try reader.text(Language.swedish.rawValue),
      english: try reader.text(Language.english.rawValue))
  }
}
