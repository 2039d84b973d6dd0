internal import StrictJSON
internal import Synchronization

/// A document as it stands: its newest good version and what is the matter around it.
public struct DocumentState: Hashable, Sendable {
  public let version: Version
  /// Everything found on the way to it; of all the document's files only `check` reads.
  public let findings: [Finding]
  /// Why nothing can be saved to the document, though it can be read.
  ///
  /// The number after the newest good version is taken by a file that is none of its versions or that
  /// this program cannot read, or versions lie beyond a gap. Saving there would overwrite or hide what somebody wrote, so a
  /// person first looks at it (`Store.setAside`).
  public let blockedBy: Finding?
}

extension Store {
  /// The newest good version of a document; nil where the document is not there.
  ///
  /// An error is never taken for "not there": only the server's own ENOENT is. Where there are version
  /// files and none is good it throws what is the matter with the last one; a share that is away stops
  /// it at any of them.
  public func newest(_ document: DocumentName) throws(StoreError) -> DocumentState? {
    if let version = unchanged(document) {
      return DocumentState(version: version, findings: [], blockedBy: nil)
    }
    guard try isThere(document.folder) else { return nil }
    var known = memory.withLock { $0.known[document] }
    if let last = known, try stampNow(last.number, of: document) != last.stamp {
      // Gone back: restored from a copy, or erased and made anew. What was known no longer holds.
      forget(document)
      known = nil
    }
    var top = known?.number ?? 0
    var beyond: [VersionNumber] = []
    if top == 0 {
      let numbers = try list(document.folder).compactMap { VersionFileName.number($0.name) }
      let present = Set(numbers)
      while present.contains(top + 1) { top += 1 }
      beyond = numbers.filter { $0 > top }
    }
    while try isThere(top + 1, of: document) { top += 1 }
    beyond.removeAll { $0 <= top }
    if let known, known.number == top,
      let version = memory.withLock({ $0.recent.last { $0.document == document } }),
      version.number == top
    {
      return DocumentState(version: version, findings: [], blockedBy: nil)
    }
    return try newestGood(document, top: top, known: known, beyond: beyond)
  }

  /// One version of a document by its number, checked against its name but not against its chain.
  public func read(
    _ document: DocumentName, version number: VersionNumber
  ) throws(StoreError) -> Version {
    let recent = memory.withLock {
      $0.recent.last { $0.document == document && $0.number == number }
    }
    if let recent { return recent }
    let bytes = try readVersion(document, number)
    do throws(Finding) {
      return try VersionFile.version(
        bytes, document: document, number: number, newest: format)
    } catch { throw StoreError(error, document, number) }
  }

  /// The numbers of a document's versions, from 1 up without gaps; none where it is not there.
  public func versions(_ document: DocumentName) throws(StoreError) -> ClosedRange<VersionNumber>? {
    guard let state = try newest(document) else { return nil }
    return 1...state.version.number
  }

  /// The documents of a kind, in the order of their ids; a folder without a version counts too.
  public func documents(_ kind: String) throws(StoreError) -> [DocumentName] {
    guard let folder = Folder(kind), try isThere(folder) else { return [] }
    return try list(folder).compactMap { entry in
      guard entry.kind == .folder || entry.kind == .unknown, entry.name != kind else { return nil }
      return DocumentName(kind: kind, id: entry.name)
    }.sorted { comesBefore($0.id, $1.id) }
  }

  /// Drops what is remembered of a document, so that the next call reads it from its files.
  public func forget(_ document: DocumentName) {
    memory.withLock { $0.forget(document) }
  }

  // MARK: The parts

  /// The newest version as it is remembered, where one look at a local disk says that it still is.
  private func unchanged(_ document: DocumentName) -> Version? {
    guard fileSystem.isKnownLocal,
      let (version, stamp) = memory.withLock({ memory -> (Version, FileStamp)? in
        guard let known = memory.known[document], let stamp = known.stamp,
          let version = memory.recent.last(where: {
            $0.document == document && $0.number == known.number
          })
        else { return nil }
        return (version, stamp)
      })
    else { return nil }
    let names = [version.number, version.number + 1].map(VersionFileName.name)
    // Any trouble is the careful way's to find out.
    guard let found = try? directory.look(document.folder, at: names),
      let now = found[0], self.stamp(now) == stamp, found[1] == nil
    else { return nil }
    return version
  }

  private func newestGood(
    _ document: DocumentName, top: VersionNumber, known: Known?, beyond: [VersionNumber]
  ) throws(StoreError) -> DocumentState? {
    var findings: [Finding] = []
    var blockedBy: Finding?
    for number in beyond.sorted() {
      let finding = try strayVersion(document, number)
      findings.append(finding)
      // A real version behind a gap is somebody's work: saving on would bury it.
      if finding.kind.mayBeWork { blockedBy = blockedBy ?? finding }
    }
    if top == 0 {
      guard let first = findings.first else { return nil }
      throw StoreError(first, document, first.version)
    }
    var isPatient = true
    for number in stride(from: top, to: 0, by: -1) {
      do throws(Finding) {
        let (version, stamp, note) = try good(document, number, known: known, isPatient).get()
        if let note { findings.append(note) }
        if blockedBy == nil { memory.withLock { $0.keep(version, stamp) } }
        return DocumentState(version: version, findings: findings, blockedBy: blockedBy)
      } catch {
        if case .unreadable(let errno) = error.kind {
          let failure = SystemError(.read, errno)
          guard isFilesOwn(failure) else { throw StoreError(failure, document, number) }
          // One wait is enough for a person: older files are asked once each.
          if failure.isPassing { isPatient = false }
        }
        findings.append(error)
        if !(blockedBy?.kind.mayBeWork ?? false) { blockedBy = error }
      }
    }
    let worst = findings.first { $0.version == top }
    guard let worst else {
      throw StoreError(.damaged(.gap), document: document, version: top)
    }
    throw StoreError(worst, document, top)
  }

  /// A version whose file fits its name and continues the one before; with a note on that one.
  private func good(
    _ document: DocumentName, _ number: VersionNumber, known: Known?, _ isPatient: Bool
  ) -> Result<(Version, FileStamp, Finding?), Finding> {
    do throws(Finding) {
      let (bytes, stamp) = try finding(document, number) { () throws(StoreError) in
        try readStamped(document, number, isPatient: isPatient)
      }
      let version = try VersionFile.version(
        bytes, document: document, number: number, newest: format)
      guard number > 1 else { return .success((version, stamp, nil)) }
      if let known, known.number == number - 1, known.hash == version.header.previous {
        return .success((version, stamp, nil))
      }
      let before: [UInt8]
      do throws(Finding) {
        before = try finding(document, number - 1) { () throws(StoreError) in
          try readVersion(document, number - 1, isPatient: isPatient)
        }
      } catch {
        guard case .unreadable(let errno) = error.kind, isFilesOwn(SystemError(.read, errno))
        else { throw error }
        // Nor does one before that cannot be read.
        return .success((version, stamp, error))
      }
      if VersionFile.hash(before) == version.header.previous {
        return .success((version, stamp, nil))
      }
      do throws(Finding) {
        _ = try VersionFile.version(
          before, document: document, number: number - 1, newest: format)
      } catch {
        // The one before was damaged after this one was written: that does not make this one foreign.
        return .success((version, stamp, error))
      }
      throw Finding(
        .brokenChain, folder: document.folder, file: VersionFileName.name(number),
        document: document, version: number)
    } catch { return .failure(error) }
  }

  /// Whether an error is of the one file, and says nothing of the share or of a moment.
  private func isFilesOwn(_ error: SystemError) -> Bool {
    switch StoreError(error).code {
    case .shareSilent, .notThere: false
    case .ioError: isAnswering
    default: true
    }
  }

  /// Turns a read that failed into a finding about the file.
  private func finding<Answer>(
    _ document: DocumentName, _ number: VersionNumber,
    _ read: () throws(StoreError) -> Answer
  ) throws(Finding) -> Answer {
    do throws(StoreError) { return try read() } catch {
      throw Finding(
        error.findingKind, folder: document.folder, file: VersionFileName.name(number),
        document: document, version: number)
    }
  }

  /// A file with a version's name beyond a gap: a version behind it, or not ours at all.
  private func strayVersion(
    _ document: DocumentName, _ number: VersionNumber
  ) throws(StoreError) -> Finding {
    var kind = Finding.Kind.gap
    do throws(Finding) {
      let bytes = try finding(document, number) { () throws(StoreError) in
        try readVersion(document, number)
      }
      _ = try VersionFile.version(
        bytes, document: document, number: number, newest: format)
    } catch { kind = error.kind }
    return Finding(
      kind, folder: document.folder, file: VersionFileName.name(number), document: document,
      version: number)
  }
}

extension Finding.Kind {
  /// Whether behind the file there may be what somebody was told is saved: it is never passed over
  /// for good.
  var mayBeWork: Bool {
    switch self {
    case .gap, .newerFormat, .unreadable: true
    default: false
    }
  }
}

extension StoreError {
  init(_ finding: Finding, _ document: DocumentName, _ version: VersionNumber?) {
    switch finding.kind {
    case .newerFormat(let format):
      self.init(.newerFormat(format), document: document, version: version)
    case .unreadable(let errno):
      self.init(
        .damaged(finding.kind), errno: errno, call: .read, document: document, version: version)
    default: self.init(.damaged(finding.kind), document: document, version: version)
    }
  }

  var findingKind: Finding.Kind {
    switch code {
    case .damaged(let kind): kind
    case .tooLarge: .tooLarge
    default: .unreadable(errno)
    }
  }
}
