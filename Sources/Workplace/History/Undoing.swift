public import Casework
import FileFormat
import SharedStore
import StrictJSON

extension Session {
  /// Takes back this member's own latest change of a plan that still stands, as a new version; or does
  /// again what was taken back last.
  ///
  /// What others have saved since stays as it is: where they changed the same place, it is refused.
  ///
  /// - Parameter unasked: which change is taken back at once; any other is named and stays as it is.
  public func undo(
    _ document: Document, redo: Bool = false, unasked: UnaskedUndo = .since(0)
  ) throws(SaveFailure) -> UndoneStep {
    if let readOnly { throw .failed(readOnly) }
    try refresh(document)
    try checkMaySee(document)
    if let trouble = shelf[document]?.trouble { throw .failed(trouble) }
    guard case .plan = document, let newest = shelf[document]?.version,
      let step = try ownStep(in: document, redo: redo, newest)
    else { throw .refused(redo ? .nothingToRedo : .nothingToUndo) }
    do {
      let proposed = try proposal(step, over: newest.payload, document, redo)
      var undone = UndoneStep(
        document: document, version: newest.number,
        step: record(of: step.version, after: step.before, document), isRedo: redo,
        leftDecision: step.leftDecision,
        outdates: try outdated(in: proposed.payload, beside: newest.payload, document),
        made: step.made)
      undone.isOnlyNamed = !unasked.allows(undone)
      if undone.isOnlyNamed { return undone }
      let saved = try store.save(proposed, to: document.name, base: newest.number) { conflict in
        try proposal(step, over: conflict.newest.payload, document, redo)
      }
      put(saved, for: document)
      seen.update(document, shelf, eyes: eyes)
      undone.version = saved.number
      return undone
    } catch { throw SaveFailure(error, in: document) }
  }

  /// How many agreements count in one payload of a plan and no more in another.
  private func outdated(
    in new: JSON, beside old: JSON, _ document: Document
  ) throws -> Int {
    guard case .plan(let old) = try Codec.decode(old, document),
      case .plan(let new) = try Codec.decode(new, document)
    else { return 0 }
    return old.agreements.byID.values.count {
      !$0.isOutdated && new.agreements[$0.id]?.isOutdated == true
    }
  }

  /// One of the member's own changes, and what the document said before it.
  private struct OwnStep {
    var version: Version
    var before: JSON
    /// The version in which it was made, taken back or done again last.
    var made: Int
    /// A decision of the member's own was passed over.
    var leftDecision: Bool
  }

  /// How many versions are looked through for a change of one's own.
  private static let mostSteps = 300

  /// The latest change of the member's own that stands, or the one that was taken back last.
  ///
  /// One that would change nothing any more is passed over, and so is what was agreed or decided: it
  /// stays, and must not keep the words before it from being taken back.
  private func ownStep(
    in document: Document, redo: Bool, _ newest: Version
  ) throws(SaveFailure) -> OwnStep? {
    let rules = Rules(document: document, surroundings: surroundings)
    var decided: Set<Int> = []
    var leftDecision = false
    let oldest = max(2, newest.number - Session.mostSteps)
    for number in stride(from: newest.number, through: oldest, by: -1) {
      signOfLife()
      guard let version = try version(of: document, number), version.author.member == member?.text
      else { continue }
      let change = version.change
      var wanted = number
      switch change["change"]?.stringValue {
      case "undo", "redo":
        guard let about = change["version"]?.intValue, decided.insert(about).inserted,
          (change["change"] == "redo") != redo
        else { continue }
        wanted = about
      case _ where redo: return nil
      case "settle":
        leftDecision = true
        continue
      default: guard decided.insert(number).inserted else { continue }
      }
      guard (2...newest.number).contains(wanted),
        let version = wanted == number ? version : try self.version(of: document, wanted),
        let before = try self.version(of: document, wanted - 1)?.payload
      else { continue }
      let step = OwnStep(
        version: version, before: before, made: number, leftDecision: leftDecision)
      do throws(Refusal) {
        let payload = try rules.reversed(before, version.payload, redo, over: newest.payload)
        if payload != newest.payload { return step }
      } catch {
        guard error == .decisionStays else { throw .refused(error) }
        leftDecision = true
      }
    }
    if leftDecision { throw .refused(.decisionStays) }
    return nil
  }

  private func proposal(
    _ step: OwnStep, over newest: JSON, _ document: Document, _ redo: Bool
  ) throws -> Proposal {
    let payload = try Rules(document: document, surroundings: surroundings)
      .reversed(step.before, step.version.payload, redo, over: newest)
    return Proposal(
      payload: payload, head: Codec.head(try Codec.decode(payload, document)),
      change: [
        "change": redo ? "redo" : "undo", "document": .string(document.path),
        "version": JSON(step.version.number),
      ], author: author, time: workstation.now().isoText)
  }
}

extension UnaskedUndo {
  fileprivate func allows(_ step: UndoneStep) -> Bool {
    switch self {
    case .since(let version): step.made >= version && !step.leftDecision && step.outdates == 0
    case .exactly(let version): step.made == version
    }
  }
}

extension Rules {
  /// The fields of a plan with one change taken back, or done again, on top of the newest version.
  ///
  /// Put together as others' changes are; where that leaves anything to choose, others have changed
  /// the same place. What was agreed or decided is never taken back so.
  func reversed(
    _ before: JSON, _ after: JSON, _ redo: Bool, over newest: JSON
  ) throws(Refusal) -> JSON {
    let (from, to) = redo ? (before, after) : (after, before)
    let touched = Fields.changed(from: from, to: to).filter { $0.last != "outdated" }
    guard touched.allSatisfy({ !Rules.decided.contains($0.first ?? "") }) else {
      throw .decisionStays
    }
    guard case .plan(let now) = try decoded(newest) else { throw .noSuchRow }
    if now.isOver(surroundings) { throw .planEnded }
    try checkMayWork(newest)
    var mine = from
    for path in touched { mine[path] = to[path] }
    let nobody = Author(member: "", machine: "")
    var merged = together(
      from, MergeSide(mine, author: nobody, time: ""),
      MergeSide(newest, author: nobody, time: ""))
    guard asked(in: merged) == asked(in: newest) else { throw .changedByOthers }
    loosenLinks(in: &merged, gone: touched.filter { $0.count == 2 && merged[$0] == nil })
    let payload = try outdatingAgreements(in: merged, givenTo: [newest])
    _ = try decoded(payload)
    return payload
  }

  /// What waits for a person to choose, whatever the rows around it go by.
  private func asked(in payload: JSON) -> [Casework.OpenQuestion] {
    Codec.questions(in: payload, of: document).map { question in
      var question = question
      question.names = [:]
      return question
    }
  }

  /// What hangs on a row that goes stays, with the link open.
  private func loosenLinks(in payload: inout JSON, gone: [[String]]) {
    for row in gone {
      guard let link = Rules.links[row[0]] else { continue }
      for list in ["goals", "services", "actions"] {
        for (id, fields) in payload[list]?.objectValue ?? [:]
        where fields[link]?.stringValue == row[1] { payload[[list, id, link]] = nil }
      }
    }
  }

  private static let links = ["needs": "need", "goals": "goal", "services": "service"]

  /// Fields of a plan that say what was agreed, and what the plan is.
  static let decided: Set<String> = [
    "agreements", "client", "endedOn", "formerResponsible", "handovers", "inForceFrom", "language",
    "outcome", "reopenings", "responsible", "revision", "state",
    "studyLevel",
  ]
}
