internal import Casework
internal import StrictJSON

extension Need: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "text": To.text(text), "area": To.word(area),
      "whyNot": whyNot.isEmpty ? nil : To.text(whyNot),
    ]
  }

  init(id: ID<Need>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), text: try reader.text("text"),
      area: try reader.optionalChoice("area"))
    whyNot = try reader.text("whyNot")
  }
}

extension Goal: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "need": To.id(need), "text": To.text(text),
      "measure": To.text(measure), "by": To.day(by),
      "state": state == .open ? nil : To.word(state),
    ]
  }

  init(id: ID<Goal>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), need: try reader.optionalID("need"),
      text: try reader.text("text"))
    measure = try reader.text("measure")
    by = try reader.optionalDay("by")
    state = try reader.optionalChoice("state") ?? .open
  }
}

extension PlannedService: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "goal": To.id(goal), "name": To.text(name),
      "party": To.word(party), "person": To.text(person), "starts": To.day(starts),
      "ends": To.day(ends), "state": To.word(state), "catalogue": catalogue?.json,
      "coaching": coaching?.json,
      "step": To.word(step),
    ]
  }

  init(id: ID<PlannedService>, reading reader: FieldReader) throws(FieldError) {
    self.init(
      id: id, order: try reader.text("order"), goal: try reader.optionalID("goal"),
      name: try reader.text("name"))
    party = try reader.optionalChoice("party")
    person = try reader.text("person")
    starts = try reader.optionalDay("starts")
    ends = try reader.optionalDay("ends")
    state = try reader.optionalChoice("state") ?? .planned
    if let entry = try reader.optionalObject("catalogue") {
      catalogue = try CatalogueEntry(reading: entry)
    }
    if let object = try reader.optionalObject("coaching") {
      coaching = try Coaching(reading: object)
    }
    step = try reader.optionalChoice("step")
  }
}

extension Action: FileRow {
  var fields: JSONObject {
    [
      "order": To.text(order), "service": To.id(service), "goal": To.id(goal),
      "what": To.text(what), "owner": To.text(owner.map(WhoText.text)), "by": To.day(by),
      "state": To.word(state), "doneOn": To.day(doneOn), "happened": To.text(happened),
      "meeting": To.id(meeting), "step": To.word(step),
      "sleepsUntil": To.day(sleepsUntil),
    ]
  }

  init(id: ID<Action>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"), what: try reader.text("what"))
    service = try reader.optionalID("service")
    goal = try reader.optionalID("goal")
    owner = try reader.optionalValue("owner", WhoText.owner)
    by = try reader.optionalDay("by")
    state = try reader.optionalChoice("state") ?? .open
    doneOn = try reader.optionalDay("doneOn")
    happened = try reader.text("happened")
    meeting = try reader.optionalID("meeting")
    step = try reader.optionalChoice("step")
    sleepsUntil = try reader.optionalDay("sleepsUntil")
  }
}

/// A person in one text: `student`, `family`, `member/m1`, `name/Somebody`.
enum WhoText {
  static func text(_ owner: ActionOwner) -> String {
    switch owner {
    case .student: "student"
    case .family: "family"
    case .member(let id): "member/\(id)"
    case .named(let name): "name/\(name)"
    }
  }

  static func owner(_ text: String) -> ActionOwner? {
    if text == "student" { return .student }
    if text == "family" { return .family }
    if text.hasPrefix("name/") { return .named(String(text.dropFirst(5))) }
    return member(text).map(ActionOwner.member)
  }

  static func text(_ who: Agreeing) -> String {
    switch who {
    case .student: "student"
    case .member(let id): "member/\(id)"
    }
  }

  static func agreeing(_ text: String) -> Agreeing? {
    text == "student" ? .student : member(text).map(Agreeing.member)
  }

  private static func member(_ text: String) -> ID<Member>? {
    text.hasPrefix("member/") ? ID(String(text.dropFirst(7))) : nil
  }
}
