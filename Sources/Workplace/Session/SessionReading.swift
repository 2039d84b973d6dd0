public import Casework
import FileFormat
import SharedStore

/// Reading documents into the shelf: all of them at the start, then only what has changed.
extension Session {
  static let kinds = [
    "roster", "schedule", "catalogue", "clients", "plans", "meetings", "feedback", "region",
    "transfers",
  ]

  /// Whether a name in a shared directory is one that the program keeps for its own files.
  public static func keepsPlace(_ name: String) -> Bool {
    kinds.contains(name) || ["drafts", "log", "omatie.json", Store.indexFile].contains(name)
  }

  /// Reads every document; those that cannot be read are named in the casebook's troubles.
  func load() throws(Trouble) {
    try readAll()
    arrange()
  }

  /// The half of loading that waits for the share.
  func readAll() throws(Trouble) {
    let documents = try names().compactMap { name in Document(name).map { (name, $0) } }
    let together = ReadingTogether(store, documents, signOfLife: signOfLife)
    readers = together
    defer { together.end() }
    for (index, (name, document)) in documents.enumerated() {
      try goOn(index)
      try take(together.next(index), name, document)
    }
  }

  /// Stops a reading that nobody waits for any more; asks at some of its steps only.
  func goOn(_ step: Int) throws(Trouble) {
    if step % 64 == 0, isUnwanted() { throw Trouble(.busy, place: workstation.directory) }
  }

  /// The half of loading that asks the share for nothing, and takes its time with many documents.
  func arrange() {
    seen.rebuild(shelf, eyes: eyes)
    seen.setLoaded()
  }

  /// Reads whatever anybody has changed since; answers which documents those were.
  @discardableResult
  public func look() throws(Trouble) -> Set<Document> {
    var changed: Set<Document> = []
    for name in try names() {
      if let document = try refresh(name) { changed.insert(document) }
    }
    lookAtQuestionnaire()
    return changed
  }

  /// Reads these documents where they have changed; answers which had.
  @discardableResult
  public func look(at documents: some Sequence<Document>) throws(Trouble) -> Set<Document> {
    var changed: Set<Document> = []
    for document in documents {
      if let document = try refresh(document.name) { changed.insert(document) }
    }
    return changed
  }

  /// Reads what has changed of meetings and roster, those that have just been made included.
  func lookAtTimes() throws(Trouble) -> Set<Document> {
    var changed: Set<Document> = []
    for name in try names(of: ["roster", "meetings"]) {
      if let document = try refresh(name) { changed.insert(document) }
    }
    return changed
  }

  private func refresh(_ name: DocumentName) throws(Trouble) -> Document? {
    guard let document = try read(name) else { return nil }
    if let newest = shelf[document]?.newest { seenVersions.note(newest) }
    seen.update(document, shelf, eyes: eyes)
    seen.noteTroubles(shelf, besides: [])
    return document
  }

  func names(
    of kinds: [String] = Session.kinds
  ) throws(Trouble) -> [DocumentName] {
    var names: [DocumentName] = []
    do throws(StoreError) {
      for kind in kinds {
        if DocumentKind.singles.contains(where: { $0.rawValue == kind }),
          let single = DocumentName.single(kind)
        {
          names.append(single)
        } else {
          names += try store.documents(kind)
        }
        signOfLife()
      }
    } catch { throw Trouble(error, place: workstation.directory) }
    return names
  }

  /// Reads a document's newest version; answers it where something about it is new.
  ///
  /// Throws only where the share does not answer: then what was read before stands. A file that cannot
  /// be read on a share that answers is its own document's trouble.
  @discardableResult
  private func read(_ name: DocumentName) throws(Trouble) -> Document? {
    guard let document = Document(name) else { return nil }
    let known = shelf.unreadable[document] == nil ? shelf[document] : nil
    return try take(ReadDocument((name, document), store, known: known), name, document)
  }

  @discardableResult
  func take(
    _ read: ReadDocument, _ name: DocumentName, _ document: Document
  ) throws(Trouble) -> Document? {
    defer { signOfLife() }
    switch read {
    case .found(let shelved), .listed(let shelved):
      shelf.missing.remove(document)
      put(shelved, for: document)
      return document
    case .unchanged:
      shelf.missing.remove(document)
      return nil
    case .missing:
      shelf.missing.insert(document)
      return nil
    case .failed(let error):
      var trouble = Trouble(error, place: Trouble.place(name, error.version))
      if isOfTheShare(error) { throw trouble }
      if trouble.code == .readOrWriteFailed { trouble.code = .unreadable }
      guard shelf.unreadable[document] != trouble else { return nil }
      shelf.unreadable[document] = trouble
      return document
    }
  }

  /// Whether an error is of the whole share, and passes, rather than of one file or folder.
  func isOfTheShare(_ error: StoreError) -> Bool {
    error.mayPass && !(error.code == .ioError && store.isAnswering)
  }

  /// The documents that a file is in the way of which nobody could read: it may be mended by itself.
  var unreadFiles: [Document] {
    Set(shelf.unreadable.keys).union(shelf.troubles.keys).filter {
      [.unreadable, .noPermission].contains(shelf.troubleOfReading($0)?.code)
    }.sorted { $0.path < $1.path }
  }

  func put(_ version: Version, for document: Document) {
    put(Codec.shelved(version, document, blocked: nil), for: document)
  }

  private func put(_ newest: Shelved, for document: Document) {
    shelf.put(newest.value == nil ? lastReadable(before: newest, document) : newest, for: document)
  }

  /// What stood before a version whose fields cannot be read, with that one's trouble.
  ///
  /// It is shown and not written on: nobody knows what the newer one was to say.
  private func lastReadable(before newest: Shelved, _ document: Document) -> Shelved {
    let first = max(1, newest.version.number - Session.mostPassedOver)
    for number in stride(from: newest.version.number - 1, through: first, by: -1) {
      guard let version = try? store.read(document.name, version: number) else { continue }
      var shelved = Codec.shelved(version, document, blocked: newest.trouble)
      guard shelved.value != nil else { continue }
      (shelved.passedOver, shelved.isBlocked) = (newest.version, newest.isBlocked)
      return shelved
    }
    return newest
  }

  private static let mostPassedOver = 100

  /// The same for a version that has just been saved, and need not be decoded once more.
  func put(_ version: Version, for document: Document, value: DocumentValue, isPlain: Bool) {
    let questions = Codec.questions(in: version.payload, of: document)
    shelf.put(
      Shelved(
        version: version, value: value, questions: questions, trouble: nil, isPlain: isPlain),
      for: document)
  }
}
