internal import Casework
internal import StrictJSON

/// The needs checklist as it stands in a client's file: answers under the situation's name.
enum EncodedChecklist {
  static func encode(_ checklist: NeedsChecklist) -> JSON {
    To.object([
      "situations": answers(checklist.situations), "signs": answers(checklist.signs),
      "strengths": To.text(checklist.strengths), "skills": To.text(checklist.skills),
      "wishes": To.text(checklist.wishes), "namedJob": To.text(checklist.namedJob),
    ])
  }

  static func decode(_ reader: FieldReader) throws(FieldError) -> NeedsChecklist {
    var checklist = NeedsChecklist()
    checklist.situations = try answers(reader, "situations")
    checklist.signs = try answers(reader, "signs")
    checklist.strengths = try reader.text("strengths")
    checklist.skills = try reader.text("skills")
    checklist.wishes = try reader.text("wishes")
    checklist.namedJob = try reader.text("namedJob")
    return checklist
  }

  static func fields(_ answer: ChecklistAnswer) -> JSONObject {
    [
      "value": To.word(answer.value), "observer": To.id(answer.observer),
      "day": To.day(answer.day), "source": To.text(answer.source), "note": To.text(answer.note),
    ]
  }

  static func answer(_ reader: FieldReader) throws(FieldError) -> ChecklistAnswer {
    ChecklistAnswer(
      try reader.choice("value"), observer: try reader.optionalID("observer"),
      day: try reader.optionalDay("day"), source: try reader.text("source"),
      note: try reader.text("note"))
  }

  private static func answers<Subject: RawRepresentable & Hashable>(
    _ answers: [Subject: ChecklistAnswer]
  ) -> JSON where Subject.RawValue == String {
    .object(
      JSONObject(
        answers.map {
          ($0.key.rawValue, To.object(fields($0.value).merging(rounds($0.value)) { $1 }))
        },
        uniquingKeysWith: { first, _ in first }))
  }

  private static func answers<Subject: RawRepresentable & Hashable>(
    _ reader: FieldReader, _ key: String
  ) throws(FieldError) -> [Subject: ChecklistAnswer] where Subject.RawValue == String {
    var answers: [Subject: ChecklistAnswer] = [:]
    for (name, below) in try reader.entries(key) {
      guard let subject = Subject(rawValue: name) else { throw reader.error("\(key)/\(name)") }
      var answer = try answer(below)
      answer.earlier = try rounds(below)
      answers[subject] = answer
    }
    return answers
  }

  /// The earlier answers by their number, the oldest first; left out while there are none.
  private static func rounds(_ answer: ChecklistAnswer) -> JSONObject {
    if answer.earlier.isEmpty { return [:] }
    let rounds = answer.earlier.enumerated().map { (String($0 + 1), To.object(fields($1))) }
    return ["earlier": .object(JSONObject(rounds, uniquingKeysWith: { first, _ in first }))]
  }

  private static func rounds(_ reader: FieldReader) throws(FieldError) -> [ChecklistAnswer] {
    guard let all = try reader.optionalObject("earlier") else { return [] }
    var rounds: [(number: Int, answer: ChecklistAnswer)] = []
    for (name, below) in try reader.entries("earlier") {
      guard let number = Int(name), number > 0 else { throw all.error(name) }
      rounds.append((number, try answer(below)))
    }
    return rounds.sorted { $0.number < $1.number }.map(\.answer)
  }
}
