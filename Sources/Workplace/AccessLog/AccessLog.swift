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
      case .meeting, .roster: continue
      case .client, .plan: break
      }
      try checkMaySee(document)
      guard let member, let version = shelf[document]?.version.number, readOnly == nil else {
        continue
      }
      let entry = AccessEntry(
        time: workstation.now(), member: member, machine: workstation.machine,
        document: document, version: version, way: way)
      do throws(StoreError) { try store.log(JSONLine(entry.json), by: author) } catch {
        throw .failed(Trouble(error, place: "log"))
      }
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
