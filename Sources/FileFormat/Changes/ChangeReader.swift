internal import Casework
internal import StrictJSON

/// Reads the fields of one named change.
struct ChangeReader {
  let fields: FieldReader
  let defaults: ChangeDefaults

  func change() throws(FieldError) -> Change {
    let name = try fields.string("change")
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let document = try document(subject: parts.first ?? "")
    switch (parts.first, parts.count, document) {
    case ("settle", 1, _):
      return .settle(
        document, try fields.id("question"), choice: try fields.string("choice"))
    case ("client", 2, .client(let id)): return .client(id, try clientChange(parts[1]))
    case ("plan", 2, .plan(let id)): return .plan(id, try planChange(parts[1]))
    case ("meeting", 2, .meeting(let id)): return .meeting(id, try meetingChange(parts[1]))
    case ("roster", 2, .roster): return .roster(try rosterChange(parts[1]))
    case ("schedule", 2, .schedule): return .schedule(try scheduleChange(parts[1]))
    case ("catalogue", 2, .catalogue): return .catalogue(try catalogueChange(parts[1]))
    case ("feedback", 2, .feedback(let id)):
      return .feedback(id, try feedbackChange(parts[1]))
    case ("region", 2, .region): return .region(try regionChange(parts[1]))
    case ("transfer", 2, .transfer(let id)): return .transfer(id, try transferChange(parts[1]))
    case ("client", 2, _), ("plan", 2, _), ("meeting", 2, _), ("roster", 2, _),
      ("schedule", 2, _), ("catalogue", 2, _), ("feedback", 2, _), ("region", 2, _),
      ("transfer", 2, _):
      throw fields.error("document")
    default: throw fields.error("change")
    }
  }

  /// The document; a change to roster or schedule need not name it, and a new plan's follows the client;
  /// a new transfer's is made.
  private func document(subject: String) throws(FieldError) -> Document {
    if !fields.has("document") {
      if subject == "roster" { return .roster }
      if subject == "schedule" { return .schedule }
      if subject == "catalogue" { return .catalogue }
      if subject == "region" { return .region }
      if try fields.string("change") == "feedback.begin" {
        return .feedback(try feedbackID())
      }
      if try fields.string("change") == "transfer.open" { return .transfer(try newID("x")) }
      if try fields.string("change") == "plan.open" {
        let revision = try fields.optionalCount("revision") ?? 1
        return .plan(Plan.id(for: try fields.id("client"), revision: revision))
      }
    }
    return try fields.value("document") { Document(path: $0) }
  }

  /// The id that was said; else of a student's feedback that of the occasion, of a party's a new one.
  private func feedbackID() throws(FieldError) -> ID<Feedback> {
    let party: Party = try fields.choice("party")
    guard !fields.has("feedback"), party == .student else {
      return try rowID("feedback", "f")
    }
    return Feedback.id(
      for: try fields.id("client"), about: try FeedbackSubject(reading: fields), by: party,
      member: nil, on: try fields.day("day"))
  }

  /// No such change.
  var unknown: FieldError { fields.error("change") }

  /// The row's id, or a new one where it is left out.
  func rowID<Subject>(_ key: String, _ letter: Character) throws(FieldError) -> ID<Subject> {
    fields.has(key) ? try fields.id(key) : try newID(letter, for: key)
  }

  private func newID<Subject>(
    _ letter: Character, for key: String = "document"
  ) throws(FieldError) -> ID<Subject> {
    guard let id = ID<Subject>(defaults.makeID(letter)) else { throw fields.error(key, .missing) }
    return id
  }

  func row<Element: FileRow>(_ key: String, _ letter: Character) throws(FieldError) -> Element {
    try Element(id: try rowID(key, letter), reading: fields)
  }

  func moment(_ key: String = "at") throws(FieldError) -> Instant {
    try fields.instant(key)
  }

  /// The turn, by its own id or by its client's.
  func turn() throws(FieldError) -> ID<Turn> {
    if !fields.has("turn"), fields.has("client") { return Turn.id(for: try fields.id("client")) }
    return try fields.id("turn")
  }
}

/// The flat fields of a row in a change: its own and its id under the row's name.
func with<Element: FileRow>(_ key: String, _ row: Element) -> JSONObject {
  var fields = row.fields
  fields[key] = To.id(row.id)
  return fields
}
