import Casework
import FileFormat
import Papers
import Screens
import StrictJSON
import Texts
import Workplace

/// `show`, `history` and `restore`.
extension CommandRun {
  func show() throws -> ExitCode {
    let document = try document()
    let session = try session(needsMember: document != .roster)
    let opened = papers(in: document, session)
    try open(opened, of: session, .command)
    let stored: StoredDocument
    do throws(SaveFailure) {
      stored = try session.show(document, version: invocation.number(.version))
    } catch { throw failure(error, document) }
    try open(further(stored.clients, than: opened, document), of: session, .command)
    var json = stored.payload
    if invocation.has(.json) {
      json = [
        "author": JSON(stored.author?.text), "document": JSON(document.path), "formatVersion": 1,
        "isDemo": .bool(session.info.isDemo), "payload": stored.payload,
        "time": JSON(stored.time?.isoText), "version": JSON(stored.version),
      ]
    }
    try Output.write(Safe.json(json, pretty: true))
    return .done
  }

  func history() throws -> ExitCode {
    let document = try document()
    let session = try session(needsMember: document != .roster)
    let opened = papers(in: document, session)
    try open(opened, of: session, .command)
    let entries: [HistoryEntry]
    do throws(SaveFailure) { entries = try session.history(document) } catch {
      throw failure(error, document)
    }
    let clients: Set<ID<Client>> = entries.reduce(into: []) { $0.formUnion($1.clients) }
    try open(further(clients, than: opened, document), of: session, .command)
    let roster = session.casebook().roster?.value
    let records = try records(of: document, session)
    let phrases = HistoryPhrases(
      document, session.casebook(), me: session.member, now: machine.clock(), texts: texts)
    let rows = entries.map { entry -> [String] in
      let time = entry.time.map { texts.dates.instant($0) } ?? "–"
      let author = entry.author.map { roster?.members[$0]?.name ?? $0.text }
      let trouble = entry.trouble.map { texts.troubles.words(for: $0.code).happened }
      return [
        String(entry.version), time, author ?? lists.unknownMember,
        trouble
          ?? HistoryWords(texts).of(entry, records[entry.version].flatMap(phrases.phrase)),
      ]
    }
    let columns = [lists.version, lists.when, lists.who, lists.change]
    let paper = Paper(
      title: lists.history(document.path), language: texts.language,
      blocks: [.table(PaperTable(columns: columns, rows: rows))])
    let versions = entries.map { entry -> JSON in
      [
        "author": JSON(entry.author?.text), "change": entry.change ?? .null,
        "fields": .array((records[entry.version]?.fields ?? []).map(encoded)),
        "machine": JSON(entry.machine),
        "mergedFrom": entry.mergedFrom.map { JSON($0) } ?? .null,
        "time": JSON(entry.time?.isoText), "trouble": JSON(entry.trouble?.code.rawValue),
        "version": JSON(entry.version),
      ]
    }
    let json: JSON = ["document": JSON(document.path), "versions": .array(versions)]
    return try answer(Answer(paper: paper, json: json), session)
  }

  /// What each version changed, by its number.
  private func records(
    of document: Document, _ session: Session
  ) throws(Failure) -> [Int: VersionRecord] {
    do throws(SaveFailure) {
      let page = try session.page(of: document, count: .max)
      return Dictionary(page.records.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    } catch { throw failure(error, document) }
  }

  private func encoded(_ change: FieldChange) -> JSON {
    [
      "after": encoded(change.after), "before": encoded(change.before),
      "path": JSON(change.path.joined(separator: "/")),
    ]
  }

  private func encoded(_ value: StoredValue?) -> JSON {
    switch value {
    case .text(let text): JSON(text)
    case .number(let number): JSON(number)
    case .flag(let flag): .bool(flag)
    case .list(let texts): .array(texts.map { JSON($0) })
    case nil: .null
    }
  }

  func restore() throws -> ExitCode {
    let document = try document()
    let version = invocation.number(.version) ?? 0
    let session = try session(needsMember: true)
    do throws(SaveFailure) {
      let result = try session.restore(document, version: version)
      keepCalendar(session)
      let restored =
        switch document {
        case .plan: lists.restoredPlan
        case .client: lists.restoredClient
        default: lists.restored
        }
      let words = restored(document.path, version, result.version)
      return try said(words + "\n")
    } catch { throw failure(error, document) }
  }

  /// What is opened with a document: in a meeting's record stands what was written of its students.
  private func papers(in document: Document, _ session: Session) -> [Document] {
    guard case .meeting(let id) = document else { return [document] }
    let casebook = session.casebook()
    let clients = (casebook.meetings[id]?.value.turns.sorted ?? []).map(\.client)
    return clients.filter { casebook.clients[$0] != nil }.map { .client($0) }
  }

  /// Those of whom only an old version of a meeting tells: their booking has been taken back since.
  private func further(
    _ clients: Set<ID<Client>>, than opened: [Document], _ document: Document
  ) -> [Document] {
    guard case .meeting = document else { return [] }
    return clients.sorted().map { Document.client($0) }.filter { !opened.contains($0) }
  }

  private func said(_ words: String) throws(SaveFailure) -> ExitCode {
    do throws(Output.Problem) { try Output.write(words) } catch { return .done }
    return .done
  }

  private func document() throws(Failure) -> Document {
    let name = invocation.arguments[0]
    guard let document = Document(path: name) else {
      throw Failure(.badDocumentName(name), .usage)
    }
    return document
  }

  private func failure(_ failure: SaveFailure, _ document: Document) -> Failure {
    switch failure {
    case .failed(let trouble) where trouble.code == .noSuchDocument:
      Failure(.documentNotFound(document.path), .noInput)
    case .failed(let trouble) where trouble.code == .noSuchVersion:
      Failure(
        .versionNotFound(document.path, version: invocation.number(.version) ?? 0), .noInput)
    default: Failure(failure)
    }
  }
}
