/// How a document of an archive stands to the one of its name in a directory.
public struct ArchiveComparison: Hashable, Sendable {
  /// Which of the two knows more.
  public enum Standing: Hashable, Sendable {
    /// There is no such document in the directory.
    case new
    case same
    case newerHere
    /// The archive goes on where the directory ends.
    case newerThere
    /// Both go on from this version, each in its own way; from 0 where they have none in common.
    case forked(after: VersionNumber)
    /// What lies in the directory cannot be built on.
    case damagedHere
    /// No version in the archive can be read.
    case damagedThere
  }

  /// A file to be kept beside the document's versions: nothing of the archive vanishes.
  public struct Kept: Hashable, Sendable {
    /// The name in the archive.
    let file: String
    /// The name in the directory.
    public let name: String
  }

  public let document: DocumentName
  public let standing: Standing
  /// The newest version here and there that can be read; 0 where there is none.
  public let here: VersionNumber
  public let there: VersionNumber
  /// Versions to be added as they are, the lowest first.
  public let missing: [VersionNumber]
  /// What does not lie here yet.
  public let kept: [Kept]
  /// The archive holds damaged files of the document, or some are missing.
  public let hasDamageThere: Bool
}

extension Store {
  /// Compares a document of an archive with the one here, version by version, byte by byte.
  public func compare(
    _ document: DocumentName, with archive: Archive
  ) throws(StoreError) -> ArchiveComparison {
    try ArchiveComparing(here: self, archive: archive, document: document).result()
  }
}

private struct ArchiveComparing {
  let here: Store
  let archive: Archive
  let document: DocumentName

  func result() throws(StoreError) -> ArchiveComparison {
    let names = try filesHere()
    let (there, isDamaged) = try newestThere()
    let ours = try hashes(names)
    let theirs = hashesThere()
    let standing = try standing(ours, theirs.filter { $0.key <= there })
    if ours.isEmpty {
      // Nothing of ours is in the way: it comes as it is where it comes from, damage and gaps and all.
      return ArchiveComparison(
        document: document, standing: standing, here: 0, there: there,
        missing: theirs.keys.sorted(),
        kept: kept([], theirs, ours, names), hasDamageThere: isDamaged)
    }
    var beside = theirs.keys.filter { $0 > there && !same($0, ours, theirs) }
    var missing: [VersionNumber] = []
    switch standing {
    case .new, .newerThere:
      missing = theirs.keys.filter { $0 <= there && ours[$0] == nil }.sorted()
    case .forked, .damagedHere:
      beside += theirs.keys.filter { $0 <= there && !same($0, ours, theirs) }
    case .damagedThere: beside = theirs.keys.filter { !same($0, ours, theirs) }
    case .same, .newerHere: break
    }
    return ArchiveComparison(
      document: document, standing: standing, here: ours.keys.max() ?? 0, there: there,
      missing: missing, kept: kept(beside.sorted(), theirs, ours, names), hasDamageThere: isDamaged)
  }

  private func same(
    _ number: VersionNumber, _ ours: [VersionNumber: String?], _ theirs: [VersionNumber: String]
  ) -> Bool { ours[number].flatMap(\.self) == theirs[number] }

  private func standing(
    _ ours: [VersionNumber: String?], _ theirs: [VersionNumber: String]
  ) throws(StoreError) -> ArchiveComparison.Standing {
    if theirs.isEmpty { return ours.isEmpty ? .damagedThere : .newerHere }
    if ours.isEmpty { return .new }
    let isEqual = ours.keys.allSatisfy { theirs[$0] == nil || same($0, ours, theirs) }
    let goesOnThere = theirs.keys.contains { ours[$0] == nil }
    let goesOnHere = ours.keys.contains { theirs[$0] == nil }
    if isEqual, !goesOnThere { return goesOnHere ? .newerHere : .same }
    if isEqual, !goesOnHere { return .newerThere }
    // A version that is the same in both says that all before it was.
    let common = theirs.keys.filter { same($0, ours, theirs) }.max() ?? 0
    if common == theirs.keys.max() { return common == ours.keys.max() ? .same : .newerHere }
    return try isSoundHere() ? .forked(after: common) : .damagedHere
  }

  /// Whether a version can be put on top of those here.
  private func isSoundHere() throws(StoreError) -> Bool {
    do throws(StoreError) { return try here.newest(document)?.blockedBy == nil } catch {
      if case .damaged = error.code { return false }
      if case .newerFormat = error.code { return false }
      throw error
    }
  }

  private func filesHere() throws(StoreError) -> [String] {
    guard try here.isThere(document.folder) else { return [] }
    return try here.list(document.folder).map(\.name)
  }

  /// What each version's file holds; nil for one that cannot be read.
  private func hashes(_ names: [String]) throws(StoreError) -> [VersionNumber: String?] {
    var hashes: [VersionNumber: String?] = [:]
    for number in names.compactMap({ VersionFileName.number($0) }) {
      do throws(StoreError) {
        hashes[number] = .some(VersionFile.hash(try here.readVersion(document, number)))
      } catch {
        if error.mayPass, !(error.code == .ioError && here.isAnswering) { throw error }
        hashes[number] = .some(nil)
      }
    }
    return hashes
  }

  private func hashesThere() -> [VersionNumber: String] {
    var hashes: [VersionNumber: String] = [:]
    for file in archive.files(in: document.folder) {
      if let number = VersionFileName.number(file) {
        hashes[number] = archive.hash(file, in: document.folder)
      }
    }
    return hashes
  }

  /// The newest version there that can be read; whether anything there is damaged.
  private func newestThere() throws(StoreError) -> (VersionNumber, Bool) {
    do throws(StoreError) {
      guard let state = try archive.store.newest(document) else { return (0, false) }
      return (state.version.number, !state.findings.isEmpty || state.blockedBy != nil)
    } catch {
      guard case .damaged = error.code else { throw error }
      return (0, true)
    }
  }

  /// Versions that have no place among ours, and what was kept there already.
  private func kept(
    _ beside: [VersionNumber], _ theirs: [VersionNumber: String],
    _ ours: [VersionNumber: String?], _ names: [String]
  ) -> [ArchiveComparison.Kept] {
    let versions = beside.map { number in
      ArchiveComparison.Kept(
        file: VersionFileName.name(number),
        name: ImportedName.of(number, hash: theirs[number] ?? ""))
    }
    let others = archive.files(in: document.folder).filter { file in
      if VersionFileName.number(file) != nil { return false }
      // What was kept there of our own chain stands here among the versions.
      guard let number = ImportedName.number(file), let own = ours[number].flatMap(\.self) else {
        return true
      }
      return archive.hash(file, in: document.folder) != own
    }
    let all = versions + others.map { ArchiveComparison.Kept(file: $0, name: $0) }
    var seen = Set(names)
    return all.filter { seen.insert($0.name).inserted }
  }
}
