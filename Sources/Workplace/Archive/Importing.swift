import Casework
import FileFormat
public import SharedStore

/// An archive taken into a directory that is there: histories stay whole, and nothing of either vanishes.
extension Session {
  /// What taking an archive in would do; nothing is written.
  public func planImport(_ archive: Archive) throws(SaveFailure) -> ImportPlan {
    try importing(archive, does: false)
  }

  /// Takes an archive in; whoever was interrupted calls it again.
  public func takeIn(_ archive: Archive) throws(SaveFailure) -> ImportPlan {
    if let readOnly { throw .failed(readOnly) }
    let plan = try importing(archive, does: true)
    isCalendarDue = true
    return plan
  }

  private func importing(_ archive: Archive, does: Bool) throws(SaveFailure) -> ImportPlan {
    try checkTakesAll()
    let theirs = try Session.info(of: archive)
    guard theirs.id == info.id else { throw .failed(Trouble(.notOurs)) }
    do {
      try look()
      var plan = ImportPlan(archive, isNewDirectory: false, isDemo: info.isDemo)
      for name in archive.documents {
        signOfLife()
        plan.rows.append(try row(name, archive, does: does))
      }
      try store.takeLoose(from: archive, does: does, &plan)
      if does { lookAtQuestionnaire() }
      return plan
    } catch { throw SaveFailure(importError: error) }
  }

  /// What an archive says it is of; of a newer program's nothing is taken in.
  static func info(of archive: Archive) throws(SaveFailure) -> DirectoryInfo {
    do throws(Trouble) {
      let info = try DirectoryInfo(in: archive.store.directory)
      guard info.id == archive.directoryID else { throw Trouble(.notOurs) }
      return info
    } catch { throw .failed(error) }
  }

  // MARK: One document

  private func row(
    _ name: DocumentName, _ archive: Archive, does: Bool
  ) throws -> ImportPlan.Row {
    for _ in 0..<20 {
      let comparison = try store.compare(name, with: archive)
      var row = ImportPlan.Row(comparison)
      switch comparison.standing {
      case .new: break
      case .newerThere where !isReadable(comparison, archive): row.refuse(.damagedThere)
      case .newerThere: break
      case .forked(let common):
        guard let document = Document(name) else {
          row.refuse(.unknownKind)
          break
        }
        guard let newest = try store.newest(name)?.version else { continue }
        let fork = Fork(document: document, common: common, there: comparison.there)
        switch try merged(fork, archive, onto: newest) {
        case .here: row.refuse(.damagedHere)
        case .there: row.refuse(.damagedThere)
        case .nothingNew: row.state = row.kept > 0 ? .merged : .same
        case .made(let proposal):
          row.state = .merged
          if does {
            try store.takeKept(comparison, from: archive)
            try save(proposal, fork, archive, on: newest)
          }
          row.questions = Codec.questions(in: proposal.payload, of: document).count
        }
      case .same, .newerHere, .damagedHere, .damagedThere: break
      }
      guard does else { return row }
      try store.takeKept(comparison, from: archive)
      // Nobody else's version is passed over: who was faster is looked at anew.
      if row.added > 0 {
        guard try store.takeVersions(comparison, from: archive, signOfLife: signOfLife)
        else { continue }
      }
      if let document = Document(name) { try look(at: [document]) }
      return row
    }
    throw Trouble(.busy, place: name.description)
  }

  /// Whether the newest version there says what this program can read: one that it cannot would hide
  /// the one here.
  private func isReadable(_ comparison: ArchiveComparison, _ archive: Archive) -> Bool {
    guard let document = Document(comparison.document) else { return true }
    guard
      let newest = try? archive.store.read(comparison.document, version: comparison.there)
    else { return false }
    return (try? Codec.decode(newest.payload, document)) != nil
  }
}

extension Store {
  /// The log and the other files that are no documents.
  func takeLoose(from archive: Archive, does: Bool, _ plan: inout ImportPlan) throws {
    let logs = try logsToTake(from: archive)
    let others = try looseFilesToTake(from: archive)
    plan.logEntries = logs.reduce(0) { $0 + $1.lines }
    plan.files = others.map(\.name)
    if does { for file in logs + others { try take(file) } }
  }
}

extension ImportPlan {
  init(_ archive: Archive, isNewDirectory: Bool, isDemo: Bool) {
    self.init(
      group: archive.name, isNewDirectory: isNewDirectory, isDemo: isDemo,
      documents: archive.documents.count,
      versions: archive.versions)
  }
}

extension ImportPlan.Row {
  init(_ comparison: ArchiveComparison) {
    let state: ImportPlan.State =
      switch comparison.standing {
      case .new: .new
      case .same: .same
      case .newerHere: .newerHere
      case .newerThere: .newerThere
      case .forked: .merged
      case .damagedHere: .damagedHere
      case .damagedThere: .damagedThere
      }
    self.init(
      place: comparison.document.description, state: state, here: comparison.here,
      there: comparison.there, added: comparison.missing.count, kept: comparison.kept.count,
      hasDamage: comparison.hasDamageThere)
  }

  /// Nothing comes among the versions; what is kept beside them is kept all the same.
  fileprivate mutating func refuse(_ state: ImportPlan.State) {
    (self.state, added) = (state, 0)
  }
}

extension SaveFailure {
  init(importError error: any Error) {
    switch error {
    case let failure as SaveFailure: self = failure
    case let refusal as Refusal: self = .refused(refusal)
    case let error as StoreError: self = .failed(Trouble(error))
    case let trouble as Trouble: self = .failed(trouble)
    default: self = .failed(Trouble(.readOrWriteFailed))
    }
  }
}
