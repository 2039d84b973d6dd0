public import Casework
import FileFormat
import SharedStore
public import StrictJSON

/// One version of a document in its history: who, when, which named change.
public struct HistoryEntry: Sendable {
  public var version: Int
  public var author: ID<Member>?
  public var machine: String
  public var time: Instant?
  /// The named change with the values before; nothing where the version cannot be read.
  public var change: JSON?
  /// What a choice between overlapping changes left in the field; nothing where it may not be seen.
  public var chosen: Chosen?
  /// The version that the writer had read, where others had saved since and it was merged.
  public var mergedFrom: Int?
  /// Whose papers, open to the member, stand in the version.
  public var clients: Set<ID<Client>> = []
  public var trouble: Trouble?

  public enum Chosen: Sendable, Equatable {
    case value(String)
    /// The field or the row was taken away.
    case removed
  }
}

/// A document as it stands or stood, in the words of its file.
public struct StoredDocument: Sendable {
  public var document: Document
  public var version: Int
  public var author: ID<Member>?
  public var time: Instant?
  public var payload: JSON
  /// Whose papers, open to the member, stand in it.
  public var clients: Set<ID<Client>> = []
}

extension Session {
  /// Every version of a document, the oldest first.
  public func history(_ document: Document) throws(SaveFailure) -> [HistoryEntry] {
    try checkMaySee(document)
    guard let newest = shelf[document]?.newest else { throw .failed(noSuch(document)) }
    var entries: [HistoryEntry] = []
    var before: JSON?
    for number in 1...newest.number {
      do throws(StoreError) {
        let version = try store.read(document.name, version: number)
        let redaction = redaction(
          document, from: before, to: version.payload, number: number)
        entries.append(
          HistoryEntry(
            version: number, author: ID(version.author.member), machine: version.author.machine,
            time: Instant(isoText: version.time),
            change: redaction.change(version.change, in: version.payload),
            chosen: chosen(version, before ?? [:], redaction),
            mergedFrom: version.header.mergedFrom,
            clients: openClients(document, in: version.payload)))
        before = version.payload
      } catch {
        let trouble = Trouble(error)
        if isOfTheShare(error) { throw .failed(trouble) }
        before = nil
        entries.append(HistoryEntry(version: number, machine: "", trouble: trouble))
      }
    }
    return entries
  }

  /// What a version that settles a question of the version before leaves in the question's field.
  private func chosen(
    _ version: Version, _ before: JSON, _ redaction: Redaction
  ) -> HistoryEntry.Chosen? {
    guard version.change["change"]?.stringValue == "settle",
      let id = version.change["question"]?.stringValue.flatMap({
        ID<Casework.OpenQuestion>($0)
      }),
      let path = Codec.question(id, in: before, of: redaction.document)?.path,
      redaction.maySee(path.joined(separator: "/"), before),
      redaction.maySee(path.joined(separator: "/"), version.payload)
    else { return nil }
    guard let value = version.payload[path], value != .null else { return .removed }
    return EncodedQuestions.readable(value).map { .value($0) }
  }

  /// A document as it stands, or as it stood in one version.
  public func show(_ document: Document, version: Int? = nil) throws(SaveFailure) -> StoredDocument
  {
    try checkMaySee(document)
    let found = try stored(document, version)
    return StoredDocument(
      document: document, version: found.number, author: ID(found.author.member),
      time: Instant(isoText: found.time),
      payload: redaction(document, of: found.payload).payload(found.payload),
      clients: openClients(document, in: found.payload))
  }

  /// Makes a new version that says what an old one said.
  ///
  /// Under the same rules as any other change: see ``Rules/restored(_:over:)``.
  ///
  /// - Parameter seenVersion: the newest version when it was shown what going back would change; it is
  ///   refused where others have saved since.
  @discardableResult
  public func restore(
    _ document: Document, version: Int, over seenVersion: Int? = nil
  ) throws(SaveFailure) -> SaveResult {
    if let readOnly { throw .failed(readOnly) }
    try refresh(document)
    try checkMaySee(document)
    guard let shelved = shelf[document] else { throw .failed(noSuch(document)) }
    let newest = shelved.version
    if let trouble = shelved.lastingTrouble { throw .failed(trouble) }
    if let seenVersion, seenVersion != shelved.newest.number {
      throw .refused(.changedMeanwhile)
    }
    let old = try stored(document, version)
    do throws(Trouble) { try look(at: document.clients(in: old.payload)) } catch {
      throw .failed(error)
    }
    // What a member may not read they may not put back, or take away, either.
    guard redaction(document, of: old.payload).isWhole(old.payload),
      redaction(document).isWhole(newest.payload)
    else {
      throw .refused(.notPermitted)
    }
    do {
      let payload = try Rules(document: document, surroundings: surroundings)
        .restored(old.payload, over: newest.payload)
      let value = try Codec.decode(payload, document)
      let proposal = Proposal(
        payload: payload, head: Codec.head(value),
        change: [
          "change": "restore", "document": .string(document.path), "version": JSON(version),
        ], author: author, time: workstation.now().isoText)
      try clearTheWay(of: document)
      let saved = try store.save(
        proposal, to: document.name, base: shelved.newest.number
      ) { _ in throw Trouble(.busy, place: document.path) }
      put(saved, for: document)
      seen.update(document, shelf, eyes: eyes)
      noteForCalendar(document)
      return SaveResult(
        document: document, version: saved.number,
        openQuestions: Codec.questions(in: payload, of: document).count)
    } catch { throw SaveFailure(error, in: document) }
  }

  /// Moves files aside that have the number of the next version and are none; not a byte is lost.
  private func clearTheWay(of document: Document) throws {
    for _ in 0..<Session.mostSetAside {
      guard let finding = try store.newest(document.name)?.blockedBy else { return }
      // What may be somebody's work stays where it is, also where it has come this moment.
      let trouble = Trouble(finding)
      guard trouble.isUndoneByGoingBack else { throw trouble }
      try store.setAside(finding)
    }
    throw Trouble(.foreign, place: document.path)
  }

  private static let mostSetAside = 100

  /// Reads a document's newest version, and of all that decides on it: consents close at once.
  func refresh(_ document: Document) throws(SaveFailure) {
    do throws(Trouble) {
      try look(at: [.roster, document])
      let clients = shelf[document].map { document.clients(in: $0.version.payload) } ?? []
      try look(at: clients)
    } catch { throw .failed(error) }
  }

  /// Reads some clients' newest papers and plans.
  private func look(at clients: Set<ID<Client>>) throws(Trouble) {
    for client in clients.sorted() {
      try look(at: [.client(client)] + shelf.plans(of: client).map { .plan($0) })
      try look(at: [nextPlan(of: client)])
    }
  }

  private func stored(_ document: Document, _ number: Int?) throws(SaveFailure) -> Version {
    if let trouble = shelf.unreadable[document] { throw .failed(trouble) }
    guard let shelved = shelf[document] else { throw .failed(noSuch(document)) }
    let newest = shelved.version
    guard let number, number != newest.number else { return newest }
    guard (1...shelved.newest.number).contains(number) else {
      throw .failed(Trouble(.noSuchVersion, place: Trouble.place(document.name, number)))
    }
    do throws(StoreError) { return try store.read(document.name, version: number) } catch {
      throw .failed(Trouble(error, place: Trouble.place(document.name, number)))
    }
  }

  func redaction(_ document: Document) -> Redaction {
    let seen = seen
    var sight = TransferSight.hidden
    if case .transfer(let id) = document, let transfer = shelf.transfers[id] {
      sight = seen.sight(of: transfer, shelf)
    }
    var isOver = false
    if case .meeting(let id) = document, let meeting = shelf.meetings[id] {
      isOver = meeting.isOver(on: workstation.today)
    }
    return Redaction(
      document: document, visibility: { seen.visibility(of: $0) }, transferSight: sight,
      isOver: isOver, isChair: { self.isChair(of: $0, in: document) })
  }

  private func isChair(of turn: ID<Turn>, in document: Document) -> Bool {
    guard case .meeting(let id) = document, let member else { return false }
    return shelf.meetings[id]?.turns[turn]?.chair == member
  }

  /// Whose own paper cannot be read, of them nobody knows what they allow: that is said, not that they
  /// do not.
  func checkReadable(_ client: ID<Client>) throws(SaveFailure) {
    let document = Document.client(client)
    guard shelf.clients[client] == nil else { return }
    if let trouble = shelf.unreadable[document] ?? shelf[document]?.trouble {
      throw .failed(trouble)
    }
  }

  /// Nobody knows who sits in a group whose roster cannot be read: that one does not is not said.
  func checkRosterIsReadable() throws(SaveFailure) {
    guard shelf.roster == nil else { return }
    if let trouble = shelf.unreadable[.roster] ?? shelf[.roster]?.trouble { throw .failed(trouble) }
  }

  func noSuch(_ document: Document) -> Trouble { Trouble(.noSuchDocument, place: document.path) }

  /// Refuses a document that is closed to this member, as if by every door.
  func checkMaySee(_ document: Document) throws(SaveFailure) {
    let casebook = casebook()
    if let trouble = shelf.unreadable[document] { throw .failed(trouble) }
    guard let shelved = shelf[document] else { throw .failed(noSuch(document)) }
    if shelved.value == nil, let trouble = shelved.trouble { throw .failed(trouble) }
    let isOpen =
      switch document {
      case .client(let id): casebook.clients[id] != nil
      case .plan(let id): casebook.plans[id] != nil
      case .feedback(let id): casebook.feedback[id] != nil
      case .meeting, .roster, .schedule, .catalogue, .region: true
      case .transfer(let id): casebook.transfers[id] != nil
      }
    if isOpen { return }
    if case .feedback(let id) = document, let client = shelf.feedback[id]?.client {
      try checkReadable(client)
    }
    if case .plan(let id) = document, let client = shelf.plans[id]?.client {
      try checkReadable(client)
    }
    if case .transfer(let id) = document, let client = shelf.transfers[id]?.client {
      try checkReadable(client)
    }
    try checkRosterIsReadable()
    guard let member, shelf.roster?.members[member] != nil else { throw .refused(.notOnRoster) }
    throw .refused(.notPermitted)
  }
}
