internal import Casework
internal import StrictJSON

extension TransferChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .open(let client, let direction, let day):
      (
        "open",
        ["client": To.id(client), "direction": To.word(direction), "on": To.day(day)]
      )
    case .setStudies(let end): ("setStudies", ["studies": To.word(end)])
    case .setField(let text): ("setField", ["field": To.text(text)])
    case .setContact(let member): ("setContact", ["member": To.id(member)])
    case .writeContents(let matter, let text):
      ("writeContents", ["matter": To.word(matter), "text": To.text(text)])
    case .assign(let step, let owner, let by):
      (
        "assign",
        [
          "step": To.word(step), "owner": To.text(owner.map(WhoText.text)), "by": To.day(by),
        ]
      )
    case .doStep(let step, let answer, let day, let note):
      (
        "doStep",
        [
          "step": To.word(step), "answer": To.word(answer), "on": To.day(day),
          "note": To.text(note),
        ]
      )
    case .agree(let step, let agreement, let day, let note):
      (
        "agree",
        [
          "step": To.word(step), "day": To.day(agreement.day),
          "parties": To.words(agreement.parties), "on": To.day(day), "note": To.text(note),
        ]
      )
    case .leaveOutStep(let step, let reason, let day):
      (
        "leaveOutStep",
        ["step": To.word(step), "reason": To.text(reason), "on": To.day(day)]
      )
    case .reopenStep(let step): ("reopenStep", ["step": To.word(step)])
    case .writeNote(let step, let text):
      ("writeNote", ["step": To.word(step), "text": To.text(text)])
    default: eventParts
    }
  }

  private var eventParts: (String, JSONObject) {
    switch self {
    case .send(let id, let way, let receiver, let day):
      (
        "send",
        [
          "given": To.id(id), "way": To.word(way), "receiver": To.text(receiver),
          "on": To.day(day),
        ]
      )
    case .take(let note, let day): ("take", ["note": To.text(note), "on": To.day(day)])
    case .refuse(let reason, let day):
      ("refuse", ["reason": To.text(reason), "on": To.day(day)])
    case .give(let row): ("give", with("given", row))
    case .finish(let day): ("finish", ["on": To.day(day)])
    case .giveUp(let reason, let day):
      ("giveUp", ["reason": To.text(reason), "on": To.day(day)])
    case .reopen(let reason, let day):
      ("reopen", ["reason": To.text(reason), "on": To.day(day)])
    case .recordOutcome(let result, let day, let said, let note):
      (
        "recordOutcome",
        [
          "result": To.word(result), "on": To.day(day), "said": To.word(said),
          "note": To.text(note),
        ]
      )
    default: ("", [:])
    }
  }
}

extension ChangeReader {
  func transferChange(_ name: String) throws(FieldError) -> TransferChange {
    switch name {
    case "open":
      .open(
        client: try fields.id("client"), try fields.choice("direction"), on: try fields.day("on"))
    case "setStudies": .setStudies(try fields.optionalChoice("studies"))
    case "setField": .setField(try fields.string("field"))
    case "setContact": .setContact(try fields.optionalID("member"))
    case "writeContents":
      .writeContents(try fields.choice("matter"), try fields.string("text"))
    case "assign":
      .assign(
        try fields.choice("step"), try fields.optionalValue("owner", WhoText.owner),
        by: try fields.optionalDay("by"))
    case "doStep":
      .doStep(
        try fields.choice("step"), try fields.optionalChoice("answer"),
        on: try fields.day("on"), note: try fields.text("note"))
    case "agree":
      .agree(
        try fields.choice("step"),
        StepAgreement(day: try fields.day("day"), parties: try fields.words("parties")),
        on: try fields.day("on"), note: try fields.text("note"))
    case "leaveOutStep":
      .leaveOutStep(
        try fields.choice("step"), reason: try fields.text("reason"), on: try fields.day("on"))
    case "reopenStep": .reopenStep(try fields.choice("step"))
    case "writeNote": .writeNote(try fields.choice("step"), try fields.string("text"))
    default: try transferEvent(name)
    }
  }

  private func transferEvent(_ name: String) throws(FieldError) -> TransferChange {
    switch name {
    case "send":
      .send(
        try rowID("given", "g"), way: try fields.choice("way"),
        receiver: try fields.text("receiver"), on: try fields.day("on"))
    case "take": .take(note: try fields.text("note"), on: try fields.day("on"))
    case "refuse": .refuse(reason: try fields.text("reason"), on: try fields.day("on"))
    case "give": .give(try row("given", "g"))
    case "finish": .finish(on: try fields.day("on"))
    case "giveUp": .giveUp(reason: try fields.text("reason"), on: try fields.day("on"))
    case "reopen": .reopen(reason: try fields.text("reason"), on: try fields.day("on"))
    case "recordOutcome":
      .recordOutcome(
        try fields.choice("result"), on: try fields.day("on"), said: try fields.choice("said"),
        note: try fields.text("note"))
    default: throw unknown
    }
  }
}
