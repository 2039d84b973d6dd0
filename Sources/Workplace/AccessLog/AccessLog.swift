public import Casework
import SharedStore
import StrictJSON

/// The record of who opened what: one append-only file a member and machine, under `log/`.
extension Session {
  private static var logLimit: Int { 256 << 20 }

  /// Records that these papers are opened, before they are shown; call it once an opening.
  ///
  /// Only clients' papers and plans are recorded. Where the directory takes no writing at all they
  /// open unrecorded; on any other failure they stay closed.
  public func open(_ documents: [Document], _ way: AccessEntry.Way) throws(SaveFailure) {
    for document in documents {
      switch document {
      case .meeting, .roster, .schedule, .catalogue: continue
      case .client, .plan: break
      }
      try checkMaySee(document)
      guard let entry = accessEntry(document, way) else { continue }
      do throws(Trouble) { try log(entry) } catch { throw .failed(error) }
    }
  }

  /// The opening of a document as it stands now; nothing for what is not recorded, or not anywhere.
  func accessEntry(_ document: Document, _ way: AccessEntry.Way) -> AccessEntry? {
    switch document {
    case .meeting, .roster, .schedule, .catalogue: return nil
    case .client, .plan: break
    }
    guard let member, let version = shelf[document]?.version.number, readOnly == nil else {
      return nil
    }
    return AccessEntry(
      time: workstation.now(), member: member, machine: workstation.machine,
      document: document, version: version, way: way)
  }

  func log(_ entry: AccessEntry) throws(Trouble) {
    do throws(StoreError) { try store.log(JSONLine(entry.json), by: author) } catch {
      throw Trouble(error, place: "log")
    }
  }

  /// Who has opened a client's papers and plans, the oldest first.
  public func accessLog(_ client: ID<Client>) throws(SaveFailure) -> [AccessEntry] {
    try checkMaySee(.client(client))
    let documents = Set([.client(client)] + shelf.plans(of: client).map { Document.plan($0) })
    var entries: [AccessEntry] = []
    do throws(SystemError) {
      let directory = store.directory
      try directory.look(.log)
      for file in try directory.list(.log) where file.name.hasSuffix(".jsonl") {
        let bytes = try directory.read(file.name, in: .log, limit: Session.logLimit)
        entries += bytes.split(separator: UInt8(ascii: "\n")).compactMap { AccessEntry(line: $0) }
      }
    } catch {
      let trouble = Trouble(error, place: "log")
      // Nothing has been opened yet: the folder comes with the first entry.
      if trouble.code == .noDirectory { return [] }
      throw .failed(trouble)
    }
    return entries.enumerated().filter { documents.contains($0.element.document) }
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }
}
