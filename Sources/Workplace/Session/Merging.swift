import Casework
import FileFormat
import SharedStore
import StrictJSON

/// What a change became on top of what others have saved meanwhile.
struct MergeOutcome {
  var payload: JSON
  /// What the rules say against it, though it is kept.
  var refusal: Refusal?
}

extension Rules {
  /// Puts a change on top of others' newest version, so that nothing of either side is lost.
  ///
  /// - Parameters:
  ///   - mine: the fields after the change on what the person had before them, which is `base`.
  ///   - earlier: what others had saved in the document that this one was copied from.
  ///   - onTop: the change was meant for the document as it stands, whatever that says.
  func merged(
    _ change: Change, mine: JSON, base: JSON?, _ conflict: Conflict,
    after earlier: [Version] = [], onTop: Bool, author: Author, now: Instant
  ) throws(Refusal) -> MergeOutcome {
    let theirs = conflict.newest.payload
    let (base, mine) = (base.map { uncounted($0, like: theirs) }, uncounted(mine, like: theirs))
    let again = Result { () throws(Refusal) in try after(change, on: theirs) }
    if onTop { return MergeOutcome(payload: try again.get()) }
    try checkNobodyRecorded(change, base, theirs)
    var refusal: Refusal?
    switch again {
    case .success(let payload):
      // Nobody else has touched these fields: the change stands on theirs as it stood on the base.
      let ours = Fields.changed(from: base, to: mine)
      let others = Fields.changed(from: base, to: theirs)
      if !Fields.overlap(ours, others), !putsBack(others, in: payload, to: base) {
        return MergeOutcome(payload: try outdatingAgreements(in: payload, givenTo: [mine, theirs]))
      }
    case .failure(let reason):
      if reason.isAboutRights || change.isDecision { throw reason }
      refusal = reason
    }
    let merged = together(
      base ?? [:], MergeSide(mine, author: author, time: now.isoText),
      conflict.theirSide(after: earlier))
    let counted = try counted(merged, over: theirs)
    return MergeOutcome(
      payload: try outdatingAgreements(in: counted, givenTo: [mine, theirs]), refusal: refusal)
  }

  /// What was agreed together is never merged by machine: two records of it are two people's words.
  private func checkNobodyRecorded(
    _ change: Change, _ base: JSON?, _ theirs: JSON
  ) throws(Refusal) {
    guard case .transfer(_, .agree(let step, _, _, _)) = change else { return }
    for part in ["agreed", "note", "on", "state"] {
      let path = ["steps", step.rawValue, part]
      guard base?[path] == theirs[path] else { throw .agreedMeanwhile }
    }
  }

  /// Whether a change that carries several fields at once would undo what others did with some of
  /// them: the person left those as they saw them.
  private func putsBack(_ others: [[String]], in payload: JSON, to base: JSON?) -> Bool {
    others.contains { payload[$0] == base?[$0] }
  }

  /// Marks the agreements in a plan's fields that were given to other words than it now has.
  func outdatingAgreements(in payload: JSON, givenTo others: [JSON]) throws(Refusal) -> JSON {
    guard case .plan = document, case .plan(let before) = try decoded(payload),
      !before.agreements.isEmpty
    else { return payload }
    var plan = before
    for other in others {
      if case .plan(let other) = try decoded(other) { plan.outdateAgreements(givenTo: other) }
    }
    if plan == before { return payload }
    return Preserving.merged(
      old: payload, before: Codec.encode(.plan(before)), after: Codec.encode(.plan(plan)))
  }

  /// Chooses one answer of an open question; the question goes, the field says what was chosen.
  ///
  /// Refused where the question no longer stands as the person saw it, as that is not what they chose.
  func settled(
    _ question: ID<Casework.OpenQuestion>, _ choice: String, _ payload: JSON?
  ) throws(Refusal) -> JSON {
    guard let payload else { throw .noSuchRow }
    try checkMayWork(payload)
    guard let open = Codec.question(question, in: payload, of: document) else {
      throw .alreadyChosen
    }
    let path = open.path.joined(separator: "/")
    let redaction = redaction(payload)
    guard redaction.maySee(path, payload) else { throw .notPermitted }
    // Who sees single steps only does those, and decides nothing between others' words.
    if case .transfer = document, case .steps = redaction.transferSight.view {
      throw .notPermitted
    }
    let parts = choice.split(separator: ".", maxSplits: 1)
    if parts.count == 2, parts[1] != open.state(in: payload) { throw .choicesChanged }
    guard let candidate = open.candidate(named: String(parts.first ?? "")) else {
      throw .choicesChanged
    }
    let settled = open.resolved(candidate.answer, in: payload)
    // A day of one answer may not meet the other day of another.
    guard reversedPeriods(in: settled, but: [payload]).isEmpty else { throw .dateOrder }
    let counted = try counted(settled, over: payload)
    _ = try decoded(counted)
    return try outdatingAgreements(in: counted, givenTo: [payload])
  }

  /// What of the document the member may see.
  private func redaction(_ payload: JSON) -> Redaction {
    let surroundings = surroundings
    func visibility(_ id: ID<Client>) -> Visibility {
      guard let member = surroundings.member, let roster = surroundings.roster,
        let client = surroundings.clients[id]
      else { return .hidden }
      return Rights.maySee(client, member: member, roster: roster, on: surroundings.today)
    }
    var sight = TransferSight.hidden
    if case .transfer(let transfer)? = try? decoded(payload), let member = surroundings.member,
      let roster = surroundings.roster, let client = surroundings.clients[transfer.client]
    {
      sight = Rights.maySee(
        transfer, of: client, member: member, roster: roster, on: surroundings.today)
    }
    return Redaction(document: document, visibility: visibility, transferSight: sight) { turn in
      guard case .meeting(let id) = document, let member = surroundings.member else {
        return false
      }
      return surroundings.meetings[id]?.turns[turn]?.chair == member
    }
  }

  /// Whether the member may see and change the document as a whole.
  func checkMayWork(_ payload: JSON) throws(Refusal) {
    guard let member = surroundings.member, let roster = surroundings.roster,
      let acting = roster.members[member]
    else { throw .notOnRoster }
    guard acting.isSeated(on: surroundings.today) else { throw .memberRoleEnded }
    let today = surroundings.today
    switch try decoded(payload) {
    case .client(let client):
      guard Rights.maySee(client, member: member, roster: roster, on: today).client
      else { throw .notPermitted }
    case .plan(let plan):
      guard let client = surroundings.clients[plan.client],
        Rights.maySee(client, member: member, roster: roster, on: today).plan
      else { throw .notPermitted }
    case .feedback(let feedback):
      guard let client = surroundings.clients[feedback.client],
        Rights.maySee(client, member: member, roster: roster, on: today).client
      else { throw .notPermitted }
    case .meeting, .roster, .schedule, .catalogue, .region: break
    case .transfer(let transfer):
      guard let client = surroundings.clients[transfer.client],
        Rights.maySee(transfer, of: client, member: member, roster: roster, on: today).isOpen
      else { throw .notPermitted }
    }
  }
}

extension FieldKind {
  var forStore: FieldRule {
    switch self {
    case .value: .value
    case .text: .text
    case .atomic: .atomic
    case .set: .set
    }
  }
}

extension Conflict {
  /// The others' side, each field with who gave it the value that it has now.
  fileprivate func theirSide(after earlier: [Version]) -> MergeSide {
    let chain = earlier + theirs
    return MergeSide(newest.payload) { path in
      var last = chain.count - 1
      let value = chain[last].payload[path]
      while last > 0, chain[last - 1].payload[path] == value { last -= 1 }
      return (chain[last].author, chain[last].time)
    }
  }
}
