internal import Casework
internal import StrictJSON

extension SelfAssessmentChange {
  /// The change's name and its fields, the self-assessment's id with them.
  func parts(_ id: ID<SelfAssessment>) -> (String, JSONObject) {
    let (name, fields) = ownParts
    return (name, fields.merging(["selfAssessment": To.id(id)]) { $1 })
  }

  private var ownParts: (String, JSONObject) {
    switch self {
    case .begin(let language, let way, let day):
      (
        "beginSelfAssessment",
        ["language": To.word(language), "way": To.word(way), "day": To.day(day)]
      )
    case .rate(let statement, let area, let rating):
      (
        "rateStatement",
        [
          "statement": To.id(statement), "area": To.id(area), "rating": To.int(rating?.rawValue),
        ]
      )
    case .write(let text, let area):
      ("writeSelfAssessment", ["area": To.id(area), "text": To.text(text)])
    case .finish(let day): ("finishSelfAssessment", ["on": To.day(day)])
    case .remove: ("removeSelfAssessment", [:])
    }
  }
}

extension ChangeReader {
  /// A change to a self-assessment; nothing where the name is none of theirs.
  func selfAssessmentChange(_ name: String) throws(FieldError) -> ClientChange? {
    let change: SelfAssessmentChange
    switch name {
    case "beginSelfAssessment":
      change = .begin(
        language: try fields.choice("language"),
        way: try fields.optionalChoice("way") ?? .together, day: try fields.day("day"))
      return .selfAssess(try rowID("selfAssessment", "v"), change)
    case "rateStatement":
      change = .rate(
        try fields.id("statement"), in: try fields.id("area"),
        fields.has("rating") ? try fields.rating("rating") : nil)
    case "writeSelfAssessment":
      change = .write(try fields.string("text"), in: try fields.id("area"))
    case "finishSelfAssessment": change = .finish(on: try fields.day("on"))
    case "removeSelfAssessment": change = .remove
    default: return nil
    }
    return .selfAssess(try fields.id("selfAssessment"), change)
  }
}
