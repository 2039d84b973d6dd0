import Casework
public import SharedStore

/// What an archive holds, as far as the readme in it says so.
public struct ExportFacts: Sendable, Equatable {
  /// The group's name when the directory was made.
  public var name: String
  public var isDemo: Bool
  public var documents: Int
  public var versions: Int
}

/// What became of an export.
public struct ExportReport: Sendable, Equatable {
  public var facts: ExportFacts
  public var clients: Int
  /// How many of the clients' papers are not open to the member who took them out.
  public var closedClients: Int
  /// Files that could not be taken, and why.
  public var leftOut: [Trouble]
  /// Documents that go along as they are, damaged: what can be read of them is not all.
  public var damaged: [Trouble]
  /// Why the record of it waits on this machine; nothing where it is in the log.
  public var waiting: Trouble?
}

extension Session {
  /// Refuses whoever may not take all papers out or in.
  public func checkTakesAll() throws(SaveFailure) {
    do throws(Trouble) { try look(at: [.roster]) } catch { throw .failed(error) }
    try checkRosterIsReadable()
    guard let member, let roster = shelf.roster, roster.members[member] != nil else {
      throw .refused(.notOnRoster)
    }
    guard Rights.takesAll(member, roster: roster, on: workstation.today) else {
      throw .refused(.onlyConvenersTakeAll)
    }
  }

  /// Writes all that the directory holds into one archive, piece by piece.
  ///
  /// That each client's papers go out is on record before the first byte is written. The record of this
  /// export itself is not in the archive: the same directory gives the same bytes.
  public func export(
    leaflets: (ExportFacts) -> [ArchiveLeaflet], to write: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    try checkTakesAll()
    try look()
    var contents = try exported { () throws(StoreError) in
      try store.archiveContents(signOfLife: signOfLife)
    }
    let facts = ExportFacts(
      name: info.name, isDemo: info.isDemo, documents: contents.documents.count,
      versions: contents.versions)
    let waiting = try recordExport(of: contents.documents)
    do {
      try store.writeArchive(
        of: &contents, id: info.id, name: info.name, leaflets: leaflets(facts),
        signOfLife: signOfLife, to: write)
    } catch let error as StoreError { throw trouble(ofExport: error) }
    let clients = contents.documents.compactMap { name -> ID<Client>? in
      if case .client(let id) = Document(name) { id } else { nil }
    }
    let open = casebook().clients
    return ExportReport(
      facts: facts, clients: clients.count,
      closedClients: clients.filter { open[$0] == nil }.count,
      leftOut: contents.leftOut.map { Trouble($0) }, damaged: damaged(contents.documents),
      waiting: waiting)
  }

  /// What is the matter with these documents, in the order of their names.
  private func damaged(_ names: [DocumentName]) -> [Trouble] {
    names.compactMap { Document($0) }.compactMap { document in
      shelf.unreadable[document] ?? shelf.troubles[document]
    }
  }

  /// Notes for every client's papers that they go out; those that nobody can read go out too.
  private func recordExport(of names: [DocumentName]) throws(SaveFailure) -> Trouble? {
    guard let member else { throw .refused(.notOnRoster) }
    var entries: [AccessEntry] = []
    for name in names {
      guard let document = Document(name) else { continue }
      if let entry = accessEntry(document, .export) {
        entries.append(entry)
      } else if case .client = document {
        entries.append(
          AccessEntry(
            time: workstation.now(), member: member, machine: workstation.machine,
            document: document, version: 0, way: .export))
      }
    }
    if entries.isEmpty { return nil }
    do throws(StoreError) {
      try store.log(entries.map { JSONLine($0.json) }, by: author)
      return nil
    } catch {
      let trouble = Trouble(error, place: "log")
      guard readOnly != nil, keepForLater(entries) else { throw .failed(trouble) }
      return Trouble(.openingNotLogged, place: "log", reason: trouble.reason)
    }
  }

  private func exported<Result>(
    _ work: () throws(StoreError) -> Result
  ) throws(Trouble) -> Result {
    do throws(StoreError) { return try work() } catch { throw trouble(ofExport: error) }
  }

  private func trouble(ofExport error: StoreError) -> Trouble {
    Trouble(error, place: workstation.directory)
  }
}
