internal import Casework
internal import StrictJSON

extension FeedbackChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .begin(let client, let subject, let party, let language, let day):
      (
        "begin",
        subject.fields.merging([
          "client": To.id(client), "party": To.word(party), "language": To.word(language),
          "day": To.day(day),
        ]) { $1 }
      )
    case .rate(let question, let rating):
      ("rate", ["question": To.word(question), "rating": To.int(rating?.rawValue)])
    case .write(let text): ("write", ["text": To.text(text)])
    case .finish(let day): ("finish", ["on": To.day(day)])
    }
  }
}

extension ChangeReader {
  func feedbackChange(_ name: String) throws(FieldError) -> FeedbackChange {
    switch name {
    case "begin":
      .begin(
        client: try fields.id("client"), about: try FeedbackSubject(reading: fields),
        party: try fields.choice("party"), language: try fields.choice("language"),
        day: try fields.day("day"))
    case "rate":
      .rate(
        try fields.choice("question"), fields.has("rating") ? try fields.rating("rating") : nil)
    case "write": .write(try fields.string("text"))
    case "finish": .finish(on: try fields.day("on"))
    default: throw unknown
    }
  }
}
