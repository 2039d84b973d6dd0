internal import Casework
internal import StrictJSON

extension RegionChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .setPointState(let point, let state):
      ("setPointState", ["point": To.word(point), "state": To.word(state)])
    case .writePoint(let point, let part, let text):
      (
        "writePoint",
        ["point": To.word(point), "part": To.word(part), "text": To.text(text)]
      )
    case .setPointDay(let point, let day):
      ("setPointDay", ["point": To.word(point), "by": To.day(day)])
    case .writeAim(let text): ("writeAim", ["text": To.text(text)])
    case .writeBacking(let text): ("writeBacking", ["text": To.text(text)])
    case .setBackedOn(let day): ("setBackedOn", ["on": To.day(day)])
    case .addAgreement(let row): ("addAgreement", with("agreement", row))
    case .writeAgreement(let id, let part, let text):
      (
        "writeAgreement",
        ["agreement": To.id(id), "part": To.word(part), "text": To.text(text)]
      )
    case .setAgreementPeriod(let id, let from, let until):
      (
        "setAgreementPeriod",
        ["agreement": To.id(id), "from": To.day(from), "until": To.day(until)]
      )
    case .removeAgreement(let id): ("removeAgreement", ["agreement": To.id(id)])
    case .writeContents(let text): ("writeContents", ["text": To.text(text)])
    case .writeConsensusStep(let step, let text):
      ("writeConsensusStep", ["step": To.word(step), "text": To.text(text)])
    case .setConsensusDay(let step, let day):
      ("setConsensusDay", ["step": To.word(step), "on": To.day(day)])
    case .addSignature(let row): ("addSignature", with("signature", row))
    case .removeSignature(let id): ("removeSignature", ["signature": To.id(id)])
    }
  }
}

extension ChangeReader {
  func regionChange(_ name: String) throws(FieldError) -> RegionChange {
    switch name {
    case "setPointState":
      .setPointState(try fields.choice("point"), try fields.optionalChoice("state"))
    case "writePoint":
      .writePoint(
        try fields.choice("point"), try fields.choice("part"), try fields.string("text"))
    case "setPointDay": .setPointDay(try fields.choice("point"), try fields.optionalDay("by"))
    case "writeAim": .writeAim(try fields.string("text"))
    case "writeBacking": .writeBacking(try fields.string("text"))
    case "setBackedOn": .setBackedOn(try fields.optionalDay("on"))
    case "addAgreement": .addAgreement(try row("agreement", "a"))
    case "writeAgreement":
      .writeAgreement(
        try fields.id("agreement"), try fields.choice("part"), try fields.string("text"))
    case "setAgreementPeriod":
      .setAgreementPeriod(
        try fields.id("agreement"), from: try fields.optionalDay("from"),
        until: try fields.optionalDay("until"))
    case "removeAgreement": .removeAgreement(try fields.id("agreement"))
    case "writeContents": .writeContents(try fields.string("text"))
    case "writeConsensusStep":
      .writeConsensusStep(try fields.choice("step"), try fields.string("text"))
    case "setConsensusDay":
      .setConsensusDay(try fields.choice("step"), try fields.optionalDay("on"))
    case "addSignature": .addSignature(try row("signature", "g"))
    case "removeSignature": .removeSignature(try fields.id("signature"))
    default: throw unknown
    }
  }
}
