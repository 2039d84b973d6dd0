import Casework
import FileFormat
import SharedStore
import StrictJSON

/// A document's fields after a change.
struct Made {
  var payload: JSON
  /// What the fields are the whole encoding of; nothing where they hold what is not known here.
  var plain: DocumentValue?
}

/// Applies named changes to a document's fields, under the rules and this member's rights.
struct Rules {
  let document: Document
  let surroundings: Surroundings

  /// The fields after a change; what this program does not know of them stays as it was.
  func after(_ change: Change, on payload: JSON?) throws(Refusal) -> JSON {
    try made(by: change, on: payload).payload
  }

  /// What a change makes of a document.
  ///
  /// - Parameters:
  ///   - known: spares the decoding of fields that have been decoded before.
  ///   - isPlain: the fields are known to be this program's own encoding of them.
  func made(
    by change: Change, on payload: JSON?, decoded known: DocumentValue? = nil,
    isPlain: Bool = false
  ) throws(Refusal) -> Made {
    if case .settle(_, let question, let choice) = change {
      return Made(payload: try settled(question, choice, payload))
    }
    var value = known
    if value == nil, let payload { value = try decoded(payload) }
    let changed = try after(change, on: value)
    let encoded = Codec.encode(changed)
    guard let payload, let value, !isPlain else { return Made(payload: encoded, plain: changed) }
    let before = Codec.encode(value)
    if before == payload { return Made(payload: encoded, plain: changed) }
    return Made(payload: Preserving.merged(old: payload, before: before, after: encoded))
  }

  func decoded(_ payload: JSON) throws(Refusal) -> DocumentValue {
    // A document that cannot be decoded is never offered for a change; see `Session.save`.
    do throws(FieldError) { return try Codec.decode(payload, document) } catch {
      throw .noSuchRow
    }
  }

  private func after(
    _ change: Change, on value: DocumentValue?
  ) throws(Refusal) -> DocumentValue {
    switch (change, value) {
    case (.client(let id, let change), nil):
      return .client(try Client.after(change, on: nil, id: id, in: surroundings))
    case (.client(let id, let change), .client(let client)):
      try checkMatter(change, of: client)
      return .client(try Client.after(change, on: client, id: id, in: surroundings))
    case (.plan(let id, let change), nil):
      return .plan(try Plan.after(change, on: nil, id: id, in: surroundings))
    case (.plan(let id, let change), .plan(let plan)):
      return .plan(try Plan.after(change, on: plan, id: id, in: surroundings))
    case (.meeting(let id, let change), nil):
      return .meeting(try Meeting.after(change, on: nil, id: id, in: surroundings))
    case (.meeting(let id, let change), .meeting(let meeting)):
      return .meeting(try Meeting.after(change, on: meeting, id: id, in: surroundings))
    case (.roster(let change), nil):
      return .roster(try Roster.after(change, on: nil, in: surroundings))
    case (.roster(let change), .roster(let roster)):
      return .roster(try Roster.after(change, on: roster, in: surroundings))
    case (.schedule(let change), nil):
      return .schedule(try Schedule.after(change, on: nil, in: surroundings))
    case (.schedule(let change), .schedule(let schedule)):
      return .schedule(try Schedule.after(change, on: schedule, in: surroundings))
    case (.catalogue(let change), nil):
      return .catalogue(try RegionCatalogue.after(change, on: nil, in: surroundings))
    case (.catalogue(let change), .catalogue(let catalogue)):
      return .catalogue(try RegionCatalogue.after(change, on: catalogue, in: surroundings))
    case (.feedback(let id, let change), nil):
      return .feedback(try Feedback.after(change, on: nil, id: id, in: surroundings))
    case (.feedback(let id, let change), .feedback(let feedback)):
      return .feedback(try Feedback.after(change, on: feedback, id: id, in: surroundings))
    case (.region(let change), nil):
      return .region(try RegionChecklist.after(change, on: nil, in: surroundings))
    case (.region(let change), .region(let region)):
      return .region(try RegionChecklist.after(change, on: region, in: surroundings))
    case (.transfer(let id, let change), nil):
      return .transfer(try Transfer.after(change, on: nil, id: id, in: surroundings))
    case (.transfer(let id, let change), .transfer(let transfer)):
      return .transfer(try Transfer.after(change, on: transfer, id: id, in: surroundings))
    default: throw .noSuchRow
    }
  }

  /// What a member may not read in the checklist they may not answer either.
  private func checkMatter(_ change: ClientChange, of client: Client) throws(Refusal) {
    let matter: ConsentMatter
    switch change {
    case .answer(let situation, _): matter = situation.matter
    case .assess(let sign, _): matter = sign.matter
    default: return
    }
    guard let member = surroundings.member, let roster = surroundings.roster else {
      throw .notOnRoster
    }
    let visibility = Rights.maySee(
      client, member: member, roster: roster, on: surroundings.today)
    guard !visibility.client || visibility.matters.contains(matter) else { throw .notPermitted }
  }
}

extension Refusal {
  /// Who asks may not, whatever the change: such a change is never saved, not even merged.
  var isAboutRights: Bool {
    switch self {
    case .noConsent, .consentEndsFirst, .partyNotCovered, .paperNotCovered, .notPermitted,
      .keepersChoose, .notesAreChairs, .notOnRoster, .memberRoleEnded, .matterNotCovered,
      .senderPrepares, .receiverTakes, .receiverDoes, .givenNotShown:
      true
    default: false
    }
  }
}

extension Change {
  /// Whether it decides or moves the work on, and carries nobody's words that could be lost.
  ///
  /// When somebody else was first, such a change is refused where the rules no longer take it;
  /// one that carries words is merged all the same, and what the rules say is reported.
  var isDecision: Bool {
    switch self {
    case .client(_, let change):
      switch change {
      case .open, .recordConsent, .selfAssess(_, .begin): true
      default: false
      }
    case .plan(_, let change):
      switch change {
      case .open, .agreeResponsibleWorker, .offerResponsibility, .answerHandover, .putInForce,
        .recordAgreement, .discard, .end, .reopen:
        true
      default: false
      }
    case .meeting(_, let change):
      switch change {
      case .writeMatter, .writeEntry, .raiseMatter, .addEntry, .writeChairNotes, .setPlace: false
      default: true
      }
    case .roster(let change): change.isOpening
    case .feedback(_, .begin): true
    case .schedule, .catalogue, .feedback, .region: false
    case .transfer(_, let change):
      switch change {
      case .open, .send, .take, .refuse, .finish, .giveUp, .reopen, .recordOutcome, .agree:
        true
      default: false
      }
    case .settle: true
    }
  }

  /// Where the meeting stands now: the last one to turn the page has turned it.
  var isPointer: Bool {
    switch self {
    case .meeting(_, .openItem), .meeting(_, .showDetails), .meeting(_, .markItem): true
    default: false
    }
  }
}

extension RosterChange {
  fileprivate var isOpening: Bool {
    if case .open = self { true } else { false }
  }
}
