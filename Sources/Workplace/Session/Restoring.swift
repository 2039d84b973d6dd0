import Casework
import StrictJSON

/// What going back to an old version may not undo: it passes the same gates as any other change.
extension Rules {
  /// The fields to save when the document goes back to what it once said.
  ///
  /// Consents, and what was agreed or decided in a plan, stay as they are now: what has been recorded
  /// never goes away. What has ended is not restored; a meeting goes on only by being opened again.
  func restored(_ old: JSON, over newest: JSON) throws(Refusal) -> JSON {
    var returning = Returning(to: old, over: newest)
    let payload: JSON
    switch document {
    case .client:
      // Whom the papers are open to is no words of theirs: nobody comes to keep them so.
      returning.keepFields(["consents", "keepers", "knowsBest", "openedBy"])
      keepSelfAssessments(in: &returning, of: newest)
      payload = returning.fields
    case .plan:
      guard case .plan(let plan) = try decoded(newest) else { throw .noSuchRow }
      if plan.isOver(surroundings) { throw .planEnded }
      returning.keepFields(Rules.decided.union(["substitute"]))
      payload = try outdatingAgreements(in: returning.fields, givenTo: [newest])
    case .meeting:
      payload = try counted(try restoredMeeting(old, over: newest), over: newest)
    case .feedback:
      // What somebody said is theirs: nobody takes it back for them.
      throw .feedbackFinished
    case .roster, .schedule, .catalogue, .region: payload = old
    case .transfer:
      guard case .transfer(let now) = try decoded(newest) else { throw .noSuchRow }
      // What has been sent is what it was; what has been done, given and answered stays.
      switch now.state {
      case .preparing, .refused: break
      case .sent, .taken: throw .transferSent
      case .done, .givenUp: throw .transferOver
      }
      returning.keepFields([
        "client", "direction", "events", "given", "openedBy", "openedOn", "outcomes", "state",
        "steps",
      ])
      payload = returning.fields
    }
    try checkMayWork(payload)
    return payload
  }

  /// What a student has finished stays, with the questions that were asked.
  private func keepSelfAssessments(in returning: inout Returning, of newest: JSON) {
    for (id, assessment) in newest["selfAssessments"]?.objectValue ?? [:]
    where assessment["finished"] != nil { returning.keep(["selfAssessments", id]) }
    for id in newest["questionnaires"]?.objectValue?.keys.map(\.self) ?? [] {
      returning.keep(["questionnaires", id])
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
    var returning = Returning(to: old, over: newest)
    returning.keepFields(["cancelReason", "closedAt", "nextTold", "startedAt", "state"])
    for turn in now.turns.byID.values {
      let path = ["turns", turn.id.text]
      let hasEnded = turn.state == .closed || turn.state == .leftOpen
      var before = then.turns[turn.id]
      before?.chairNotes = turn.chairNotes
      if hasEnded, before != turn { throw .turnClosed }
      if before != nil {
        returning.keepFields(Rules.turnProgress.union(Rules.turnRoom), of: path)
      } else if turn.state != .waiting || turn.startedAt != nil {
        returning.keep(path)
      }
    }
    for turn in then.turns.byID.values where now.turns[turn.id] == nil {
      let book = MeetingChange.book(
        client: turn.client, order: turn.order, starts: turn.starts, length: turn.length)
      _ = try Meeting.after(book, on: now, id: now.id, in: surroundings)
      let path = ["turns", turn.id.text]
      returning.keepFields(Rules.turnProgress.union(Rules.turnRoom), of: path)
      returning.set(path + ["state"], to: .string(TurnState.waiting.rawValue))
    }
    return returning.fields
  }

  private static let turnProgress: Set<String> = ["endedAt", "openReason", "startedAt", "state"]

  /// Who is in the room, what they may see there, and what the chair alone has written.
  private static let turnRoom: Set<String> = [
    "attendance", "chair", "chairNotes", "detailsShownBy", "scribe",
  ]
}
