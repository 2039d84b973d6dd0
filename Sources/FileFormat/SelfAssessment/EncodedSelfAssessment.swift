internal import Casework
internal import StrictJSON

extension SelfAssessment: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "questionnaire": To.id(questionnaire),
      "language": To.word(language), "way": To.word(way), "day": To.day(day),
      "writtenBy": To.id(writtenBy), "finished": To.day(finished),
      "areas": .object(
        JSONObject(
          areas.map { ($0.key.text, $0.value.json) }, uniquingKeysWith: { first, _ in first })),
    ]
  }

  init(id: ID<SelfAssessment>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), questionnaire: try reader.id("questionnaire"),
      language: try reader.choice("language"), way: try reader.choice("way"),
      day: try reader.day("day"))
    writtenBy = try reader.optionalID("writtenBy")
    finished = try reader.optionalDay("finished")
    for (name, below) in try reader.entries("areas") {
      guard let area = ID<QuestionnaireArea>(name) else { throw reader.error("areas/\(name)") }
      areas[area] = try AssessedArea(reading: below)
    }
  }
}

extension AssessedArea {
  fileprivate var json: JSON {
    To.object([
      "ratings": .object(
        JSONObject(
          ratings.map { ($0.key.text, JSON($0.value.rawValue)) },
          uniquingKeysWith: { first, _ in first })),
      "words": To.text(words),
    ])
  }

  fileprivate init(reading reader: FieldReader) throws(FieldError) {
    self.init(words: try reader.text("words"))
    guard let all = try reader.optionalObject("ratings") else { return }
    for key in all.fields.keys {
      guard let statement = ID<Statement>(key) else { throw all.error(key) }
      ratings[statement] = try all.rating(key)
    }
  }
}

extension FieldReader {
  /// A rating from 1 to 5.
  func rating(_ key: String) throws(FieldError) -> Rating {
    guard let rating = Rating(rawValue: try int(key)) else { throw error(key) }
    return rating
  }
}

/// The self-assessments of a client, and the questionnaires that they answer.
enum EncodedSelfAssessments {
  /// The fields of a client's file; they are left out where there are none.
  static func fields(_ client: Client) -> JSONObject {
    var fields: JSONObject = [:]
    // Two sides of a merge meet at one of them, not at all of them together.
    if !client.selfAssessments.isEmpty || !client.questionnaires.isEmpty {
      fields["selfAssessments"] = To.rows(client.selfAssessments)
    }
    if !client.questionnaires.isEmpty {
      fields["questionnaires"] = .object(
        JSONObject(
          client.questionnaires.map { ($0.key.text, EncodedQuestionnaire.encode($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
    return fields
  }

  static func read(into client: inout Client, _ reader: FieldReader) throws(FieldError) {
    client.selfAssessments = try reader.rows("selfAssessments")
    for (_, below) in try reader.entries("questionnaires") {
      let questionnaire = try KnownQuestionnaire.decode(below)
      client.questionnaires[questionnaire.id] = questionnaire
    }
  }
}
