import Casework
import StrictJSON

/// What going back to an old version may not undo: it passes the same gates as any other change.
extension Rules {
  /// The fields to save when the document goes back to what it once said.
  ///
  /// Consents, and what was agreed in a plan, stay as they are now: what has been recorded never
  /// goes away. What has ended is not restored; a meeting goes on only by being opened again.
  func restored(_ old: JSON, over newest: JSON) throws(Refusal) -> JSON {
    var payload = old
    switch document {
    case .client:
      payload["consents"] = newest["consents"]
      keepSelfAssessments(in: &payload, of: newest)
    case .plan:
      guard case .plan(let plan) = try decoded(newest) else { throw .noSuchRow }
      if plan.isOver(surroundings) { throw .planEnded }
      for field in ["agreements", "endedOn", "inForceFrom", "outcome", "responsible", "state"] {
        payload[field] = newest[field]
      }
      payload = try outdatingAgreements(in: payload, givenTo: [newest])
    case .meeting:
      payload = try counted(try restoredMeeting(old, over: newest), over: newest)
    case .roster, .schedule, .catalogue: break
    }
    try checkMayWork(payload)
    return payload
  }

  /// What a student has finished stays, with the questions that were asked.
  private func keepSelfAssessments(in payload: inout JSON, of newest: JSON) {
    for (id, assessment) in newest["selfAssessments"]?.objectValue ?? [:]
    where assessment["finished"] != nil { payload[["selfAssessments", id]] = assessment }
    for (id, questionnaire) in newest["questionnaires"]?.objectValue ?? [:] {
      payload[["questionnaires", id]] = questionnaire
    }
  }

  /// How far the meeting and its turns have got stays; a turn that has ended stays whole.
  private func restoredMeeting(_ old: JSON, over newest: JSON) throws(Refusal) -> JSON {
    guard case .meeting(let now) = try decoded(newest), case .meeting(let then) = try decoded(old)
    else { throw .noSuchRow }
    switch now.state {
    case .closed: throw .meetingClosed
    case .cancelled: throw .meetingCancelled
    case .draft, .agreed, .inProgress: break
    }
    var payload = old
    for field in ["cancelReason", "closedAt", "startedAt", "state"] {
      payload[field] = newest[field]
    }
    for turn in now.turns.byID.values {
      let path = ["turns", turn.id.text]
      let hasEnded = turn.state == .closed || turn.state == .leftOpen
      if hasEnded, then.turns[turn.id] != turn { throw .turnClosed }
      if then.turns[turn.id] != nil {
        for field in Rules.turnProgress { payload[path + [field]] = newest[path + [field]] }
      } else if turn.state != .waiting || turn.startedAt != nil {
        payload[path] = newest[path]
      }
    }
    for turn in then.turns.byID.values where now.turns[turn.id] == nil {
      let book = MeetingChange.book(
        client: turn.client, order: turn.order, starts: turn.starts, length: turn.length)
      _ = try Meeting.after(book, on: now, id: now.id, in: surroundings)
      let path = ["turns", turn.id.text]
      for field in Rules.turnProgress { payload[path + [field]] = nil }
      payload[path + ["state"]] = .string(TurnState.waiting.rawValue)
    }
    return payload
  }

  private static let turnProgress = ["endedAt", "openReason", "startedAt", "state"]
}
