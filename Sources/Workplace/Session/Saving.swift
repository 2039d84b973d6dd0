public import Casework
import FileFormat
import SharedStore
import StrictJSON

/// What became of a change that was saved.
public struct SaveResult: Sendable, Equatable {
  public var document: Document
  public var version: Int
  /// How many fields of the document wait for a person to choose.
  public var openQuestions: Int
  /// What the rules say against the document as merged with somebody else's change; all is kept.
  public var afterMerge: Refusal?
}

/// Why something was not done: the rules say no, or the shared directory does.
public enum SaveFailure: Error, Sendable, Equatable {
  case refused(Refusal)
  case failed(Trouble)
}

extension SaveFailure {
  /// What was thrown while a document was written; what nobody foresaw counts as damage in it.
  init(_ error: any Error, in document: Document) {
    switch error {
    case let refusal as Refusal: self = .refused(refusal)
    case let error as StoreError: self = .failed(Trouble(error))
    case let trouble as Trouble: self = .failed(trouble)
    default: self = .failed(Trouble(.damaged, place: document.path))
    }
  }
}

/// A change that this session has saved, and the version it became.
struct OwnSave: Sendable {
  var change: Change
  var version: Int
}

extension Session {
  /// Saves a named change; returns when it outlives a power cut.
  ///
  /// - Parameter basedOn: the version that the person had before them; nothing where the change is
  ///   meant for the document as it stands; below zero a version of the plan that this one was copied
  ///   from. Where others have saved since, different fields both
  ///   stand, and the same field becomes an open question that keeps both.
  @discardableResult
  public func save(
    _ change: Change, basedOn: Int? = nil
  ) throws(SaveFailure) -> SaveResult {
    try save(change, basedOn: basedOn, id: nil)
  }

  /// - Parameters:
  ///   - id: what the save is told from all others by, 32 hexadecimal digits.
  ///   - isAgain: it was tried before, and may have been done by then.
  func save(
    _ change: Change, basedOn: Int?, id: String?, isAgain: Bool = false
  ) throws(SaveFailure) -> SaveResult {
    do {
      if isAgain, let id, let done = try done(id, change.document, basedOn: basedOn) {
        return done
      }
      return try saveOrThrow(change, basedOn: basedOn, id: id)
    } catch let failure as SaveFailure {
      throw failure
    } catch let refusal as Refusal {
      // No row of it can be missing where the whole document is.
      if refusal == .noSuchRow, isNowhere(change.document) {
        throw .failed(noSuch(change.document))
      }
      throw .refused(refusal)
    } catch let trouble as Trouble {
      throw .failed(trouble)
    } catch let error as StoreError {
      throw .failed(trouble(error))
    } catch {
      throw .failed(Trouble(.readOrWriteFailed))
    }
  }

  /// Nothing is known of the document: neither what it says nor a file that cannot be read.
  private func isNowhere(_ document: Document) -> Bool {
    shelf[document] == nil && shelf.unreadable[document] == nil
  }

  /// A version that was there before and is not now: the whole directory has gone, or only the file.
  private func trouble(_ error: StoreError) -> Trouble {
    guard error.code == .notThere else { return Trouble(error) }
    do throws(Trouble) { _ = try DirectoryInfo(in: store.directory) } catch {
      return Trouble(.noDirectory, place: workstation.directory)
    }
    return Trouble(.gap, place: Trouble(error).place)
  }

  /// What became of a save that has been done already; nothing where it has not.
  private func done(
    _ id: String, _ document: Document, basedOn: Int?
  ) throws -> SaveResult? {
    try look(at: [document])
    guard let newest = shelf[document]?.version else { return nil }
    let version = try version(of: document, newest, after: basedOn ?? 0) { $0 == id }
    lastSave = nil
    guard let version else { return nil }
    // It lies there, but nobody has said yet that its name outlives a power cut.
    try store.confirm(document.name)
    return result(document, version, nil)
  }

  /// The newest version after one that a program saved; its saves' ids begin so.
  func lastSave(by program: String, of document: Document, after number: Int) -> Int? {
    guard let newest = shelf[document]?.version, !program.isEmpty else { return nil }
    let found = try? version(of: document, newest, after: number) { $0.hasPrefix(program) }
    return found?.number
  }

  /// One that is damaged is passed over; one that the share does not give now may be the one.
  private func version(
    of document: Document, _ newest: Version, after number: Int, whose isSave: (String) -> Bool
  ) throws(StoreError) -> Version? {
    let first = max(number, newest.number - Session.mostLookedBack, 0) + 1
    for number in stride(from: newest.number, through: first, by: -1) {
      do throws(StoreError) {
        let version = try store.read(document.name, version: number)
        if isSave(version.header.save) { return version }
      } catch { if error.mayPass { throw error } }
      signOfLife()
    }
    return nil
  }

  private static let mostLookedBack = 1_000

  private func saveOrThrow(_ asked: Change, basedOn read: Int?, id: String?) throws -> SaveResult {
    let document = asked.document
    // An id like the name of its kind would lie among the other documents' folders.
    guard document.isSingle || !document.name.isSingle else {
      throw Trouble(.malformedChange, place: document.path)
    }
    let folder = "\(workstation.directory)/\(document.path)"
    let courtesy = store.fileSystem.isKnownLocal ? Courtesy(folder: folder) : nil
    defer { _ = courtesy }
    if try !look(at: related(to: asked)).isEmpty {
      // What has changed may hang on more: a turn that somebody else has booked.
      try look(at: related(to: asked))
    }
    // The questions in force now are asked, not those of the morning.
    if case .client(_, .selfAssess(_, .begin)) = asked { lookAtQuestionnaire() }
    if let trouble = shelf.unreadable[document] ?? shelf[document]?.trouble { throw trouble }
    try checkRosterIsReadable()
    for client in clients(decidedOnBy: asked) { try checkReadable(client) }
    try checkIsThere(read, document)
    let (change, basedOn) = try choosing(asked, basedOn: read)
    let rules = Rules(document: document, surroundings: surroundings)
    let newest = shelf[document]?.version
    var base = try effectiveBase(change, basedOn, newest, rules)
    let first: Made
    do throws(Refusal) {
      first = try rules.made(
        by: change, on: base.payload, decoded: base.value, isPlain: base.isPlain)
    } catch {
      guard let newest, let number = base.number, number < newest.number else { throw error }
      if let now = allowed(change, since: base.payload, on: newest, rules) {
        (base, first) = (Base(number: newest.number, payload: newest.payload), now)
      } else if error == .noSuchRow,
        let later = try onLaterRow(change, basedOn: number, base.payload, newest, rules)
      {
        base.payload = later.base
        first = later.made
      } else {
        throw error
      }
    }
    let mine = first.payload
    let touched = Fields.changed(from: base.payload, to: mine)
    lastSave = (mine, touched)
    // Nothing of it is new: no version that says the same as the one before.
    if touched.isEmpty, let newest, base.number == newest.number, mine == newest.payload {
      return result(document, newest, nil)
    }
    var afterMerge: Refusal?
    var plain = first.plain
    let onTop = basedOn == nil || change.isPointer
    var made = try proposed(mine, change, document, id, before: (base.payload, touched))
    do {
      // Behind versions that are gone nothing is saved: the store looks for itself, and says so.
      let found = shelf.missing.contains(document) ? nil : newest
      let saved = try store.save(
        made.proposal, to: document.name, base: base.number, found: found
      ) { conflict in
        let theirs = conflict.newest.payload
        let outcome = try rules.merged(
          change, mine: mine, base: base.payload, conflict, after: base.earlier, onTop: onTop,
          author: author,
          now: workstation.now())
        afterMerge = outcome.refusal
        plain = nil
        let touched = Fields.changed(from: theirs, to: outcome.payload)
        if outcome.payload == theirs { throw NothingNew(version: conflict.newest) }
        made = try proposed(outcome.payload, change, document, id, before: (theirs, touched))
        return made.proposal
      }
      put(saved, for: document, value: made.value, isPlain: plain == made.value)
      seenVersions.note(saved)
      noteOwn(change, document, saved.number)
      seen.update(document, shelf, eyes: eyes)
      noteForCalendar(document)
      return result(document, saved, afterMerge)
    } catch let nothing as NothingNew {
      put(nothing.version, for: document)
      seen.update(document, shelf, eyes: eyes)
      return result(document, nothing.version, afterMerge)
    }
  }

  /// Nobody can have read a version that was never saved; of one that is gone the store says so.
  private func checkIsThere(_ read: Int?, _ document: Document) throws(Trouble) {
    let newest = shelf[document]?.version.number
    guard let read, newest == nil || !shelf.missing.contains(document) else { return }
    if read < 0, let before = copied(document) {
      return try checkIsThere(-read, before)
    }
    guard read < 0 || read > newest ?? 0 else { return }
    throw Trouble(.noSuchVersion, place: Trouble.place(document.name, read))
  }

  /// A choice between values says itself what the person saw, or the version they saw says it.
  ///
  /// It is then made on the document as it stands: where the values are others, it is refused.
  private func choosing(_ change: Change, basedOn: Int?) throws -> (Change, Int?) {
    guard case .settle(let document, let id, let choice) = change else { return (change, basedOn) }
    guard let basedOn, basedOn > 0, !choice.contains(".") else { return (change, nil) }
    let seen = try store.read(document.name, version: basedOn).payload
    guard let question = Codec.question(id, in: seen, of: document),
      let candidate = question.candidate(named: choice)
    else { throw Refusal.choicesChanged }
    let exact = "\(candidate.key).\(question.state(in: seen))"
    return (.settle(document, id, choice: exact), nil)
  }

  /// Times and people stand in the calendar file.
  func noteForCalendar(_ document: Document) {
    switch document {
    case .meeting, .roster: isCalendarDue = true
    default: break
    }
  }

  private func noteOwn(_ change: Change, _ document: Document, _ version: Int) {
    ownSaves[document, default: []].append(OwnSave(change: change, version: version))
    if ownSaves[document]?.count ?? 0 > 400 { ownSaves[document]?.removeFirst(200) }
  }

  private func result(
    _ document: Document, _ version: Version, _ afterMerge: Refusal?
  ) -> SaveResult {
    // The version lies on the shelf by now, with the questions that were found in it.
    let shelved = shelf[document].flatMap { $0.version.hash == version.hash ? $0 : nil }
    let questions =
      shelved?.questions ?? Codec.questions(in: version.payload, of: document)
    return SaveResult(
      document: document, version: version.number, openQuestions: questions.count,
      afterMerge: afterMerge)
  }

  /// What is to be saved, decoded again as every reader will: what cannot be read is not written.
  func proposed(
    _ payload: JSON, _ change: Change, _ document: Document, _ id: String?,
    before: (payload: JSON?, touched: [[String]])
  ) throws(Trouble) -> (proposal: Proposal, value: DocumentValue) {
    let value: DocumentValue
    do throws(FieldError) { value = try Codec.decode(payload, document) } catch {
      throw Trouble(.malformedChange, place: document.path, detail: error.path)
    }
    var named = EncodedChange.encode(change)
    named["before"] = Fields.values(at: before.touched, in: before.payload)
    let proposal = Proposal(
      payload: payload, head: Codec.head(value), change: named, author: author,
      time: workstation.now().isoText, save: id)
    return (proposal, value)
  }

  /// The clients without whose permission the change may not be made.
  private func clients(decidedOnBy change: Change) -> [ID<Client>] {
    switch change {
    case .plan(_, .open(let client, _, _)), .meeting(_, .book(let client, _, _, _)): [client]
    case .plan(let id, _): shelf.plans[id].map { [$0.client] } ?? []
    case .feedback(_, .begin(let client, _, _, _, _)): [client]
    case .feedback(let id, _): shelf.feedback[id].map { [$0.client] } ?? []
    case .transfer(_, .open(let client, _, _)): [client]
    case .transfer(let id, _): shelf.transfers[id].map { [$0.client] } ?? []
    default: []
    }
  }

  /// The documents whose newest state decides on a change: consents close at once.
  func related(to change: Change) -> [Document] {
    var documents: [Document] = [.roster]
    func note(_ document: Document) {
      if !documents.contains(document) { documents.append(document) }
    }
    func add(_ client: ID<Client>) {
      note(.client(client))
      for plan in shelf.plans(of: client) { note(.plan(plan)) }
    }
    switch change.document {
    case .roster: break
    case .schedule: note(.schedule)
    case .catalogue: note(.catalogue)
    case .region: note(.region)
    case .feedback(let id):
      note(.feedback(id))
      if let client = shelf.feedback[id]?.client { note(.client(client)) }
      if case .feedback(_, .begin(let client, let about, _, _, _)) = change {
        note(.client(client))
        if let meeting = about.meeting { note(.meeting(meeting)) }
        for other in shelf.feedback(of: client) { note(.feedback(other)) }
      }
    case .transfer(let id):
      note(.transfer(id))
      if let client = shelf.transfers[id]?.client { note(.client(client)) }
      if case .transfer(_, .open(let client, _, _)) = change {
        note(.client(client))
        for other in shelf.transfers(of: client) { note(.transfer(other)) }
      }
    case .client(let id): note(.client(id))
    case .plan(let id):
      note(.plan(id))
      if let client = shelf.plans[id]?.client { add(client) }
      if case .plan(_, .open(let client, _, _)) = change { add(client) }
    case .meeting(let id):
      note(.meeting(id))
      if case .meeting(_, .book(let client, _, _, _)) = change {
        add(client)
        // A time booked a moment ago in another meeting stands against this one.
        for other in shelf.meetings.keys { note(.meeting(other)) }
      }
      // It falls away only where another time stands: one that is cancelled just now does not.
      if case .meeting(_, .cancel) = change {
        for other in shelf.meetings.keys { note(.meeting(other)) }
      }
      for turn in shelf.meetings[id]?.turns.byID.values ?? [] where turn.state != .closed {
        add(turn.client)
        note(nextPlan(of: turn.client))
      }
    }
    return documents
  }

  /// The plan that somebody else may have begun meanwhile: its id follows from the client's.
  func nextPlan(of client: ID<Client>) -> Document {
    let newest = shelf.plans(of: client).compactMap { shelf.plans[$0]?.revision }.max() ?? 0
    return .plan(Plan.id(for: client, revision: newest + 1))
  }
}

/// What a change is made from: a version's number, its fields, and the value where it is at hand.
struct Base {
  var number: Int?
  var payload: JSON?
  var value: DocumentValue?
  /// The fields are this program's own encoding of the value.
  var isPlain = false
  /// What others saved in the document that this one was copied from, oldest first.
  var earlier: [Version] = []
}

/// Others have already saved the very same.
struct NothingNew: Error {
  let version: Version
}
