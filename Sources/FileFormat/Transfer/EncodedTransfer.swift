public import Casework
public import StrictJSON

/// A transfer as it stands in a file.
public enum EncodedTransfer {
  public static func encode(_ transfer: Transfer) -> JSON {
    To.object([
      "client": To.id(transfer.client), "direction": To.word(transfer.direction),
      "openedOn": To.day(transfer.openedOn), "openedBy": To.id(transfer.openedBy),
      "state": To.word(transfer.state), "studies": To.word(transfer.studies),
      "field": To.text(transfer.field), "contact": To.id(transfer.contact),
      "contents": encode(transfer.contents), "steps": encode(transfer.steps),
      "given": To.rows(transfer.given), "events": To.rows(transfer.events),
      "outcomes": transfer.outcomes.isEmpty ? nil : To.rows(transfer.outcomes),
    ])
  }

  public static func decode(_ payload: JSON, id: ID<Transfer>) throws(FieldError) -> Transfer {
    let reader = try FieldReader(payload)
    var transfer = Transfer(
      id: id, client: try reader.id("client"), direction: try reader.choice("direction"),
      openedOn: try reader.day("openedOn"))
    transfer.openedBy = try reader.optionalID("openedBy")
    transfer.state = try reader.choice("state")
    transfer.studies = try reader.optionalChoice("studies")
    transfer.field = try reader.text("field")
    transfer.contact = try reader.optionalID("contact")
    transfer.contents = try contents(reader)
    for (text, step) in try reader.entries("steps") {
      guard let name = TransferStep(rawValue: text), transfer.direction.steps.contains(name) else {
        throw reader.error("steps/\(text)")
      }
      transfer.steps[name] = try record(step)
    }
    transfer.given = try reader.rows("given")
    transfer.events = try reader.rows("events")
    transfer.outcomes = try reader.rows("outcomes")
    return transfer
  }

  /// What lists show of it: nothing of what was given.
  public static func head(of transfer: Transfer) -> JSON {
    To.object([
      "client": To.id(transfer.client), "direction": To.word(transfer.direction),
      "state": To.word(transfer.state), "openedOn": To.day(transfer.openedOn),
    ])
  }

  /// Texts by kind of information.
  static func encode(_ contents: [ConsentMatter: String]) -> JSON {
    var fields = JSONObject()
    for (matter, text) in contents { fields[matter.rawValue] = .string(text) }
    return .object(fields)
  }

  static func contents(_ reader: FieldReader) throws(FieldError) -> [ConsentMatter: String] {
    var contents: [ConsentMatter: String] = [:]
    guard let fields = try reader.optionalObject("contents") else { return contents }
    for key in fields.fields.keys {
      guard let matter = ConsentMatter(rawValue: key), ConsentMatter.details.contains(matter) else {
        throw reader.error("contents/\(key)")
      }
      contents[matter] = try fields.string(key)
    }
    return contents
  }

  private static func encode(_ steps: [TransferStep: StepRecord]) -> JSON {
    var fields = JSONObject()
    for (step, record) in steps {
      fields[step.rawValue] = To.object([
        "owner": To.text(record.owner.map(WhoText.text)), "by": To.day(record.by),
        "state": To.word(record.state), "on": To.day(record.on),
        "answer": To.word(record.answer), "doer": To.text(record.doer.map(WhoText.text)),
        "agreed": record.agreed.map {
          To.object(["day": To.day($0.day), "parties": To.words($0.parties)])
        }, "note": To.text(record.note),
      ])
    }
    return .object(fields)
  }

  private static func record(_ reader: FieldReader) throws(FieldError) -> StepRecord {
    var record = StepRecord()
    record.owner = try reader.optionalValue("owner", WhoText.owner)
    record.by = try reader.optionalDay("by")
    record.state = try reader.optionalChoice("state") ?? .open
    record.on = try reader.optionalDay("on")
    record.answer = try reader.optionalChoice("answer")
    record.doer = try reader.optionalValue("doer", WhoText.owner)
    if let agreed = try reader.optionalObject("agreed") {
      record.agreed = StepAgreement(
        day: try agreed.day("day"), parties: try agreed.words("parties"))
    }
    record.note = try reader.text("note")
    return record
  }
}

extension EncodedTransfer {
  /// The payload of a changed transfer over the one it was read from.
  public static func encode(_ transfer: Transfer, preserving old: JSON) -> JSON {
    guard let before = try? decode(old, id: transfer.id) else { return encode(transfer) }
    return Preserving.merged(old: old, before: encode(before), after: encode(transfer))
  }
}
