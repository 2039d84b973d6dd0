internal import StrictJSON
internal import Synchronization

/// Others saved between the writer's reading and saving.
public struct Conflict: Sendable {
  /// The version that the writer had read; nil where they meant to make a new document.
  public let base: Version?
  public let ours: Proposal
  /// The versions after the base, oldest first; the last one is the newest. Never empty.
  public let theirs: [Version]

  public var newest: Version { theirs[theirs.count - 1] }
}

extension Store {
  /// Saves a document: returns only when the version is published and outlives a power cut.
  ///
  /// - Parameters:
  ///   - base: the version that the proposal was made from; nil for a new document.
  ///   - found: the newest version where the caller has looked just now, which spares a look.
  ///   - onConflict: called when others have saved since, off any lock, with the proposal as first given.
  ///     It answers what to save on top of the newest version: by ``Merge`` or by applying the named
  ///     change again, and it runs the rules again. What it throws ends the save.
  ///
  /// Every defeat is followed by a random, growing wait and another round; after `Patience.defeats` it
  /// throws `tooBusy`. Whatever it throws, nothing is half saved: keep the draft and try again.
  @discardableResult
  public func save(
    _ proposal: Proposal, to document: DocumentName, base: VersionNumber?,
    found: Version? = nil, onConflict: (Conflict) throws -> Proposal
  ) throws -> Version {
    do throws(StoreError) { try checkPublishing() } catch {
      throw StoreError(error.code, document: document)
    }
    var defeats = 0
    while true {
      let top = try defeats == 0 && found != nil ? found : saveable(document)
      if let base, (top?.number ?? 0) < base {
        throw StoreError(.notThere, document: document, version: base)
      }
      var toSave = proposal
      var mergedFrom: VersionNumber?
      if let top, top.number != base {
        toSave = try onConflict(try conflict(proposal, document, base: base, newest: top))
        mergedFrom = base
      }
      if let saved = try publish(toSave, document, after: top, mergedFrom: mergedFrom) {
        return saved
      }
      defeats += 1
      if defeats >= patience.defeats { throw StoreError(.tooBusy, document: document) }
      patience.sleep(Store.wait(afterDefeat: defeats))
    }
  }

  /// The newest version, where nothing stands in the way of the next one.
  private func saveable(_ document: DocumentName) throws(StoreError) -> Version? {
    let state = try newest(document)
    if let finding = state?.blockedBy {
      throw StoreError(finding, document, finding.version)
    }
    return state?.version
  }

  /// Makes a new document; throws `alreadyThere` where somebody made one of that name.
  @discardableResult
  public func create(
    _ document: DocumentName, _ proposal: Proposal
  ) throws(StoreError) -> Version {
    do {
      return try save(proposal, to: document, base: nil) { _ in
        throw StoreError(.alreadyThere, document: document)
      }
    } catch let error as StoreError { throw error } catch {
      throw StoreError(.ioError, document: document)
    }
  }

  /// Random, up to 16 ms at first and doubling with every defeat up to 1 s: writers must not march in step.
  static func wait(afterDefeat defeats: Int) -> Duration {
    .microseconds(Int.random(in: 500...(min(1_000, 8 << min(defeats, 7)) * 1_000)))
  }

  private func conflict(
    _ ours: Proposal, _ document: DocumentName, base: VersionNumber?, newest: Version
  ) throws(StoreError) -> Conflict {
    let before = try base.map { number throws(StoreError) in
      try read(document, version: number)
    }
    var theirs: [Version] = []
    for number in (base ?? 0) + 1..<newest.number {
      // A damaged one between is no hindrance: it only tells who changed what.
      if let version = try? read(document, version: number) { theirs.append(version) }
    }
    return Conflict(base: before, ours: ours, theirs: theirs + [newest])
  }

  /// Publishes the proposal as the next version; nil where others took the number.
  private func publish(
    _ proposal: Proposal, _ document: DocumentName, after top: Version?,
    mergedFrom: VersionNumber?
  ) throws(StoreError) -> Version? {
    let number = (top?.number ?? 0) + 1
    let (file, bytes) = VersionFile.written(
      proposal, document: document, number: number, previous: top?.hash,
      save: proposal.save ?? randomHex(bytes: 16), mergedFrom: mergedFrom, format: format)
    let version = try checked(bytes, file, document, number)
    do throws(StoreError) {
      if number == 1 { try makeFolders(for: document) }
      guard try publish(bytes, as: VersionFileName.name(number), in: document.folder) == .ours
      else { return nil }
    } catch {
      throw StoreError(
        error.code, errno: error.errno, call: error.call, document: document, version: number)
    }
    let stamp = stamp(of: VersionFileName.name(number), in: document.folder)
    memory.withLock { $0.keep(version, stamp) }
    return version
  }

  /// The bytes read again as every reader will: what cannot be read must not be written.
  private func checked(
    _ bytes: [UInt8], _ file: JSON, _ document: DocumentName, _ number: VersionNumber
  ) throws(StoreError) -> Version {
    let version: Version?
    do throws(Finding) {
      version = try VersionFile.version(bytes, saying: file, document: document, number: number)
    } catch {
      let what =
        switch error.kind {
        case .damaged(let reason): reason.code.rawValue
        case .badHeader(let field): field
        default: "payload"
        }
      throw StoreError(.notStorable(what), document: document, version: number)
    }
    guard let version else {
      throw StoreError(.notStorable("payload"), document: document, version: number)
    }
    return version
  }

  /// The document's folder, with its name and those above it durable before the first version is.
  func makeFolders(for document: DocumentName) throws(StoreError) {
    do throws(SystemError) {
      try directory.makeFolders(document.folder)
    } catch { throw StoreError(error, document) }
    try confirmFolders(of: document)
  }
}
