public import Casework
public import StrictJSON

/// A questionnaire as it stands in its file, and beside the answers in a client's papers.
public enum EncodedQuestionnaire {
  public static func encode(_ questionnaire: Questionnaire) -> JSON {
    To.object([
      "id": To.id(questionnaire.id), "steps": .array(questionnaire.steps.map(encode)),
      "areas": .array(questionnaire.areas.map(encode)),
    ])
  }

  /// The file's form: what a region writes to change the questions.
  public static func file(_ questionnaire: Questionnaire) -> JSON {
    ["formatVersion": 1, "questionnaire": encode(questionnaire)]
  }

  /// Reads the file; names the field that is missing or wrong.
  public static func decode(file: JSON) throws(FieldError) -> Questionnaire {
    let reader = try FieldReader(file)
    guard try reader.int("formatVersion") == 1 else { throw reader.error("formatVersion") }
    return try decode(try reader.object("questionnaire"))
  }

  static func decode(_ reader: FieldReader) throws(FieldError) -> Questionnaire {
    var steps: [Wording] = []
    for step in try reader.objects("steps") { steps.append(try wording(step)) }
    guard steps.count == Rating.allCases.count else { throw reader.error("steps") }
    var areas: [QuestionnaireArea] = []
    for area in try reader.objects("areas") {
      let new = try self.area(area)
      guard !areas.contains(where: { $0.id == new.id }) else { throw area.error("id") }
      areas.append(new)
    }
    guard (1...maximum).contains(areas.reduce(0) { $0 + $1.statements.count }) else {
      throw reader.error("areas")
    }
    return Questionnaire(id: try reader.id("id"), steps: steps, areas: areas)
  }

  /// More statements than anybody answers, or a screen and a page hold.
  private static let maximum = 99

  private static func area(_ reader: FieldReader) throws(FieldError) -> QuestionnaireArea {
    var statements: [Statement] = []
    for statement in try reader.objects("statements") {
      let new = try self.statement(statement)
      guard !statements.contains(where: { $0.id == new.id }) else { throw statement.error("id") }
      statements.append(new)
    }
    guard !statements.isEmpty else { throw reader.error("statements", .missing) }
    return QuestionnaireArea(
      id: try reader.id("id"), name: try wording(try reader.object("name")),
      matter: try reader.optionalChoice("matter"), statements: statements)
  }

  private static func statement(_ reader: FieldReader) throws(FieldError) -> Statement {
    Statement(
      id: try reader.id("id"), text: try wording(try reader.object("text")),
      asksForHelp: try reader.optionalBool("asksForHelp") ?? false,
      situations: try reader.words("situations"), services: try reader.words("services"))
  }

  private static func wording(_ reader: FieldReader) throws(FieldError) -> Wording {
    func words(_ language: Language) throws(FieldError) -> String {
      let text = try reader.string(language.rawValue)
      // Letters with thousands of marks on them are none; beyond that many bytes nobody counts them.
      guard text.utf8.count <= 1_600, !text.allSatisfy(\.isWhitespace), text.count <= 200,
        !text.contains(where: \.isNewline)
      else { throw reader.error(language.rawValue) }
      return text
    }
    return Wording(
      finnish: try words(.finnish), swedish: try words(.swedish), english: try words(.english))
  }

  private static func encode(_ area: QuestionnaireArea) -> JSON {
    To.object([
      "id": To.id(area.id), "name": encode(area.name), "matter": To.word(area.matter),
      "statements": .array(area.statements.map(encode)),
    ])
  }

  private static func encode(_ statement: Statement) -> JSON {
    var fields: JSONObject = ["id": To.id(statement.id), "text": encode(statement.text)]
    if statement.asksForHelp { fields["asksForHelp"] = true }
    if !statement.situations.isEmpty { fields["situations"] = To.words(statement.situations) }
    if !statement.services.isEmpty { fields["services"] = To.words(statement.services) }
    return .object(fields)
  }

  private static func encode(_ wording: Wording) -> JSON {
    [
      "fi": .string(wording.finnish), "sv": .string(wording.swedish),
      "en": .string(wording.english),
    ]
  }
}
