internal import Casework
internal import StrictJSON

extension ClientChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .open(let first, let last, let language):
      (
        "open",
        [
          "firstName": To.text(first), "lastName": To.text(last), "language": To.word(language),
        ]
      )
    case .rename(let first, let last):
      ("rename", ["firstName": To.text(first), "lastName": To.text(last)])
    case .setLanguage(let language): ("setLanguage", ["language": To.word(language)])
    case .setPhone(let text): ("setPhone", ["phone": To.text(text)])
    case .setEmail(let text): ("setEmail", ["email": To.text(text)])
    case .setBirth(let birth): ("setBirth", ["born": To.text(birth?.text)])
    case .setSchool(let text): ("setSchool", ["school": To.text(text)])
    case .setField(let text): ("setField", ["field": To.text(text)])
    case .setGroup(let group): ("setGroup", ["group": To.word(group)])
    case .setKnowsBest(let member): ("setKnowsBest", ["member": To.id(member)])
    case .noteConcern(let concern): ("noteConcern", with("concern", concern))
    case .writeTalk(let id, let text):
      ("writeTalk", ["concern": To.id(id), "text": To.text(text)])
    case .writeConcern(let id, let text):
      ("writeConcern", ["concern": To.id(id), "text": To.text(text)])
    case .setConcernReasons(let id, let reasons):
      ("setConcernReasons", ["concern": To.id(id), "reasons": To.words(reasons)])
    case .setConcernSources(let id, let sources):
      ("setConcernSources", ["concern": To.id(id), "sources": To.words(sources)])
    case .setConcernReason(let id, let reason, let isSo):
      (
        "setConcernReason",
        ["concern": To.id(id), "reason": To.word(reason), "isSo": To.flag(isSo)]
      )
    case .setConcernSource(let id, let source, let isSo):
      (
        "setConcernSource",
        ["concern": To.id(id), "source": To.word(source), "isSo": To.flag(isSo)]
      )
    case .setTalkedBy(let id, let name):
      ("setTalkedBy", ["concern": To.id(id), "talkedBy": To.text(name)])
    case .removeConcern(let id): ("removeConcern", ["concern": To.id(id)])
    case .recordConsent(let consent): ("recordConsent", with("consent", consent))
    case .notePaper(let paper): ("notePaper", with("paper", paper))
    case .removePaper(let id): ("removePaper", ["paper": To.id(id)])
    case .answer(let situation, let answer):
      (
        "answer",
        EncodedChecklist.fields(answer).merging(["situation": To.word(situation)]) { $1 }
      )
    case .assess(let sign, let answer):
      ("assess", EncodedChecklist.fields(answer).merging(["sign": To.word(sign)]) { $1 })
    case .writeStrengths(let text): ("writeStrengths", ["text": To.text(text)])
    case .writeSkills(let text): ("writeSkills", ["text": To.text(text)])
    case .writeWishes(let text): ("writeWishes", ["text": To.text(text)])
    case .nameJob(let text): ("nameJob", ["text": To.text(text)])
    case .selfAssess(let id, let change): change.parts(id)
    }
  }
}

extension ChangeReader {
  func clientChange(_ name: String) throws(FieldError) -> ClientChange {
    if let change = try selfAssessmentChange(name) { return change }
    return switch name {
    case "open":
      .open(
        firstName: try fields.string("firstName"), lastName: try fields.text("lastName"),
        language: try fields.choice("language"))
    case "rename":
      .rename(firstName: try fields.string("firstName"), lastName: try fields.text("lastName"))
    case "setLanguage": .setLanguage(try fields.choice("language"))
    case "setPhone": .setPhone(try fields.string("phone"))
    case "setEmail": .setEmail(try fields.string("email"))
    case "setBirth": .setBirth(try fields.optionalValue("born") { Birth(text: $0) })
    case "setSchool": .setSchool(try fields.string("school"))
    case "setField": .setField(try fields.string("field"))
    case "setGroup": .setGroup(try fields.optionalChoice("group"))
    case "setKnowsBest": .setKnowsBest(try fields.optionalID("member"))
    case "noteConcern": .noteConcern(try row("concern", "k"))
    case "writeTalk": .writeTalk(try fields.id("concern"), try fields.string("text"))
    case "writeConcern": .writeConcern(try fields.id("concern"), try fields.string("text"))
    case "setConcernReasons":
      .setConcernReasons(try fields.id("concern"), try fields.words("reasons"))
    case "setConcernSources":
      .setConcernSources(try fields.id("concern"), try fields.words("sources"))
    case "setConcernReason":
      .setConcernReason(
        try fields.id("concern"), try fields.choice("reason"), try fields.bool("isSo"))
    case "setConcernSource":
      .setConcernSource(
        try fields.id("concern"), try fields.choice("source"), try fields.bool("isSo"))
    case "setTalkedBy": .setTalkedBy(try fields.id("concern"), try fields.string("talkedBy"))
    case "removeConcern": .removeConcern(try fields.id("concern"))
    case "recordConsent": .recordConsent(try row("consent", "s"))
    case "notePaper": .notePaper(try row("paper", "b"))
    case "removePaper": .removePaper(try fields.id("paper"))
    case "answer":
      .answer(try fields.choice("situation"), try EncodedChecklist.answer(fields))
    case "assess": .assess(try fields.choice("sign"), try EncodedChecklist.answer(fields))
    case "writeStrengths": .writeStrengths(try fields.string("text"))
    case "writeSkills": .writeSkills(try fields.string("text"))
    case "writeWishes": .writeWishes(try fields.string("text"))
    case "nameJob": .nameJob(try fields.string("text"))
    default: throw unknown
    }
  }
}
