public import Casework
public import StrictJSON

/// A named change as one flat JSON object: in a version's header, and a line for `omatie apply`.
///
///     {"change": "plan.writeGoal", "document": "plans/p1", "goal": "g1", "text": "…"}
public enum EncodedChange {
  public static func encode(_ change: Change) -> JSON {
    let (name, fields) = parts(change)
    var all = fields
    all["change"] = To.text(name)
    all["document"] = To.text(change.document.path)
    return To.object(all)
  }

  /// Reads a named change; row ids, days and moments that are left out are filled in.
  ///
  /// A field that the change does not have is an error, as it is most likely a slip; so is a day
  /// outside ``Day/sensibleYears``.
  public static func decode(
    _ json: JSON, defaults: ChangeDefaults
  ) throws(FieldError) -> Change {
    let reader = ChangeReader(
      fields: try FieldReader(defaults.filling(json), isNew: true), defaults: defaults)
    let change = try reader.change()
    var known = Set(parts(change).1.keys).union(["change", "document"])
    if known.contains("turn") { known.insert("client") }
    // Scripts and histories of before name a concern's one source.
    if case .client(_, .noteConcern) = change, !reader.fields.has("sources") {
      known.insert("source")
    }
    // An answer without a note is written without one.
    if case .plan(_, .answerHandover) = change { known.insert("note") }
    for key in reader.fields.fields.keys where !known.contains(key) {
      throw reader.fields.error(key)
    }
    return change
  }

  private static func parts(_ change: Change) -> (String, JSONObject) {
    switch change {
    case .client(_, let change): prefixed("client", change.parts)
    case .plan(_, let change): prefixed("plan", change.parts)
    case .meeting(_, let change): prefixed("meeting", change.parts)
    case .roster(let change): prefixed("roster", change.parts)
    case .schedule(let change): prefixed("schedule", change.parts)
    case .catalogue(let change): prefixed("catalogue", change.parts)
    case .feedback(_, let change): prefixed("feedback", change.parts)
    case .region(let change): prefixed("region", change.parts)
    case .transfer(_, let change): prefixed("transfer", change.parts)
    case .settle(_, let question, let choice):
      ("settle", ["question": To.id(question), "choice": To.text(choice)])
    }
  }

  private static func prefixed(
    _ subject: String, _ parts: (String, JSONObject)
  ) -> (String, JSONObject) { ("\(subject).\(parts.0)", parts.1) }
}

/// What a script may leave out of a change: new ids, today, now.
public struct ChangeDefaults: Sendable {
  public var now: Instant
  /// Makes a new id text that starts with the letter.
  public var makeID: @Sendable (Character) -> String

  public init(now: Instant, makeID: @escaping @Sendable (Character) -> String) {
    (self.now, self.makeID) = (now, makeID)
  }

  func filling(_ json: JSON) -> JSON {
    guard let name = json["change"]?.stringValue, json.objectValue != nil else { return json }
    var filled = json
    if let key = ChangeDefaults.days[name], json[key] == nil {
      filled[key] = .string(Helsinki.local(now).day.isoText)
    }
    if ChangeDefaults.moments.contains(name), json["at"] == nil {
      filled["at"] = .string(now.isoText)
    }
    return filled
  }

  private static let days = [
    "client.noteConcern": "day", "client.notePaper": "day", "client.recordConsent": "day",
    "client.beginSelfAssessment": "day", "client.finishSelfAssessment": "on",
    "plan.recordAgreement": "day",
    "plan.agreeResponsibleWorker": "saidYesOn", "plan.holdFollowUp": "on",
    "plan.enterCoachingStep": "since", "plan.evaluateCoachingModule": "on",
    "plan.offerResponsibility": "offeredOn", "plan.answerHandover": "on",
    "feedback.begin": "day", "feedback.finish": "on", "region.addSignature": "day",
    "transfer.open": "on", "transfer.doStep": "on", "transfer.agree": "on",
    "transfer.leaveOutStep": "on", "transfer.send": "on", "transfer.take": "on",
    "transfer.refuse": "on",
    "transfer.give": "day", "transfer.finish": "on", "transfer.giveUp": "on",
    "transfer.reopen": "on", "transfer.recordOutcome": "on",
    "plan.putInForce": "on", "plan.discard": "on", "roster.endRole": "on",
  ]

  private static let moments: Set<String> = [
    "meeting.start", "meeting.close", "meeting.startTurn", "meeting.readBack",
    "meeting.closeTurn", "meeting.leaveTurnOpen",
  ]
}
