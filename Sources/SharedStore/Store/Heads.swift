public import StrictJSON
internal import Synchronization

/// What a list shows of a document, read without its payload.
public struct DocumentHead: Hashable, Sendable {
  public let document: DocumentName
  public let number: VersionNumber
  public let head: JSON
}

/// The heads of a kind, and the documents whose newest version could not be read.
public struct Heads: Hashable, Sendable {
  public var heads: [DocumentHead] = []
  public var findings: [Finding] = []
  /// Documents of which nothing could be read, with why.
  public var errors: [StoreError] = []
}

extension Store {
  /// What lists show of every document of a kind, in the order of ids.
  ///
  /// Only the fields before the payload are decoded, and only of documents that have changed since the
  /// last call. A document whose newest file is damaged shows its last good head, with a finding.
  public func heads(_ kind: String) throws(StoreError) -> Heads {
    var answer = Heads()
    for document in try documents(kind) {
      do throws(StoreError) {
        guard let head = try head(document) else { continue }
        answer.heads.append(head)
      } catch {
        guard case .damaged = error.code else {
          answer.errors.append(error)
          continue
        }
        do throws(StoreError) {
          guard let state = try newest(document) else { continue }
          answer.findings += state.findings
          answer.heads.append(
            DocumentHead(
              document: document, number: state.version.number, head: state.version.head))
        } catch { answer.errors.append(error) }
      }
    }
    return answer
  }

  /// The head of one document's newest version; throws `damaged` where its file is not good.
  private func head(_ document: DocumentName) throws(StoreError) -> DocumentHead? {
    let known = memory.withLock { $0.heads[document] }
    var top = known?.number ?? 0
    // On a local disk a listing is never old, and ten thousand documents make every call count.
    let isFresh = fileSystem.isKnownLocal && top == 0
    do throws(SystemError) {
      if !fileSystem.isKnownLocal {
        try patiently { () throws(SystemError) in try directory.look(document.folder) }
      }
      if top == 0 {
        let entries = try patiently { () throws(SystemError) in
          try directory.list(document.folder)
        }
        let present = Set(entries.compactMap { VersionFileName.number($0.name) })
        while present.contains(top + 1) { top += 1 }
      }
    } catch {
      if error.isNotThere { return nil }
      throw StoreError(error, document)
    }
    if !isFresh {
      while try isThere(top + 1, of: document) { top += 1 }
    }
    if top == 0 { return nil }
    if let known, known.number == top { return known }
    let bytes = try readVersion(document, top)
    let fields: JSONObject
    do throws(JSONError) { fields = try JSON.parseFields(bytes, before: "payload") } catch {
      throw StoreError(.damaged(.damaged(error)), document: document, version: top)
    }
    guard fields["format"]?.stringValue == VersionFile.format,
      let format = fields["formatVersion"]?.intValue, let head = fields["head"],
      head.objectValue != nil
    else { throw StoreError(.damaged(.badHeader("head")), document: document, version: top) }
    if format > VersionFile.formatVersion {
      throw StoreError(.newerFormat(format), document: document, version: top)
    }
    guard fields["kind"]?.stringValue == document.kind,
      fields["document"]?.stringValue == document.id
    else { throw StoreError(.damaged(.foreign), document: document, version: top) }
    // A torn file's head may be whole: the last bytes tell whether it was written to its end.
    guard bytes.last == 0x0A, bytes.dropLast().last == 0x7D else {
      throw StoreError(.damaged(.truncated), document: document, version: top)
    }
    let answer = DocumentHead(document: document, number: top, head: head)
    memory.withLock { $0.heads[document] = answer }
    return answer
  }
}
