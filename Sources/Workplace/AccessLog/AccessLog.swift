public import Casework
import SharedStore
import StrictJSON

/// The record of who opened what: one append-only file a member and machine, under `log/`.
extension Session {
  /// Records that these papers are opened, before they are shown; call it once an opening.
  ///
  /// Only clients' papers, plans, feedback and transfers are recorded. Where the directory takes no writing at all the record
  /// waits on this machine for the next program that can write it; on any other failure the papers
  /// stay closed.
  ///
  /// - Returns: why the record waits; nothing where it is in the log.
  @discardableResult
  public func open(
    _ documents: [Document], _ way: AccessEntry.Way
  ) throws(SaveFailure) -> Trouble? {
    var waiting: Trouble?
    for document in documents {
      switch document {
      case .meeting, .roster, .schedule, .catalogue, .region: continue
      case .client, .plan, .feedback, .transfer: break
      }
      try checkMaySee(document)
      guard let entry = accessEntry(document, way) else { continue }
      do throws(Trouble) { try log(entry) } catch {
        guard readOnly != nil, keepForLater(entry) else { throw .failed(error) }
        waiting = Trouble(.openingNotLogged, place: "log", reason: error.reason)
      }
    }
    return waiting
  }

  /// The opening of a document as it stands now; nothing for what is not recorded, or not anywhere.
  func accessEntry(_ document: Document, _ way: AccessEntry.Way) -> AccessEntry? {
    switch document {
    case .meeting, .roster, .schedule, .catalogue, .region: return nil
    case .client, .plan, .feedback, .transfer: break
    }
    guard let member, let version = shelf[document]?.version.number else { return nil }
    return AccessEntry(
      time: workstation.now(), member: member, machine: workstation.machine,
      document: document, version: version, way: way)
  }

  /// Keeps an opening in a folder that the next program with screens takes over.
  private func keepForLater(_ entry: AccessEntry) -> Bool { keepForLater([entry]) }

  func keepForLater(_ entries: [AccessEntry]) -> Bool {
    guard let member,
      let folder = try? DraftFolders.leave(workstation, directoryID: info.id, member: member)
    else { return false }
    let file = OpeningsFile(folder: folder)
    return file.write(file.read().entries + entries)
  }

  func log(_ entry: AccessEntry) throws(Trouble) {
    do throws(StoreError) { try store.log(JSONLine(entry.json), by: author) } catch {
      throw Trouble(error, place: "log")
    }
  }
}
