public import Casework
public import StrictJSON

/// One person's feedback as it stands in a file.
public enum EncodedFeedback {
  public static func encode(_ feedback: Feedback) -> JSON {
    var fields = feedback.subject.fields
    fields["client"] = To.id(feedback.client)
    fields["party"] = To.word(feedback.party)
    fields["member"] = To.id(feedback.member)
    fields["language"] = To.word(feedback.language)
    fields["day"] = To.day(feedback.day)
    fields["writtenBy"] = To.id(feedback.writtenBy)
    fields["finished"] = To.day(feedback.finished)
    fields["ratings"] = .object(
      JSONObject(
        feedback.ratings.map { ($0.key.rawValue, JSON($0.value.rawValue)) },
        uniquingKeysWith: { first, _ in first }))
    fields["words"] = To.text(feedback.words)
    return To.object(fields)
  }

  public static func decode(_ payload: JSON, id: ID<Feedback>) throws(FieldError) -> Feedback {
    let reader = try FieldReader(payload)
    var feedback = Feedback(
      id: id, client: try reader.id("client"), subject: try FeedbackSubject(reading: reader),
      party: try reader.choice("party"), language: try reader.choice("language"),
      day: try reader.day("day"))
    feedback.member = try reader.optionalID("member")
    feedback.writtenBy = try reader.optionalID("writtenBy")
    feedback.finished = try reader.optionalDay("finished")
    feedback.words = try reader.text("words")
    guard let ratings = try reader.optionalObject("ratings") else { return feedback }
    for key in ratings.fields.keys {
      guard let question = FeedbackQuestion(rawValue: key) else { throw ratings.error(key) }
      feedback.ratings[question] = try ratings.rating(key)
    }
    return feedback
  }

  /// What lists show of it: neither ratings nor words.
  public static func head(of feedback: Feedback) -> JSON {
    To.object([
      "client": To.id(feedback.client), "about": To.word(feedback.subject.about),
      "party": To.word(feedback.party), "day": To.day(feedback.day),
    ])
  }
}

extension FeedbackSubject {
  var fields: JSONObject {
    switch self {
    case .meeting(let id): ["about": To.word(about), "meeting": To.id(id)]
    case .service(let name): ["about": To.word(about), "service": To.text(name)]
    case .transfer: ["about": To.word(about)]
    }
  }

  init(reading reader: FieldReader) throws(FieldError) {
    let about: FeedbackAbout = try reader.choice("about")
    switch about {
    case .meeting: self = .meeting(try reader.id("meeting"))
    case .service: self = .service(try reader.string("service"))
    case .transfer: self = .transfer
    }
  }
}
