internal import Glibc
internal import StrictJSON

/// Goes through a directory folder by folder, file by file.
struct Checker {
  let store: Store
  let now: Int64?
  let keepsModes: Bool
  var report = CheckReport()
  /// What of each document has been seen and was not met yet.
  var seen: [DocumentName: [VersionNumber: String]]

  init(store: Store, seen: [DocumentName: [VersionNumber: String]] = [:]) {
    (self.store, self.seen) = (store, seen)
    now = store.serverTime()
    // Where the root's rights cannot be ours (FAT, SMB), complaining of every file helps nobody.
    keepsModes = store.fileSystem.isKnownLocal && !store.fileSystem.isFAT
  }

  /// Every folder that may hold temporary files.
  static func folders(of directory: any Directory) -> [Folder] {
    var folders = [Folder.root]
    for entry in (try? directory.list(.root)) ?? [] where entry.kind != .file {
      guard let folder = Folder.root.sub(entry.name) else { continue }
      folders.append(folder)
      for below in (try? directory.list(folder)) ?? [] where below.kind != .file {
        if let document = folder.sub(below.name) { folders.append(document) }
      }
    }
    return folders
  }

  /// What the directory is, and the calendar for those who subscribe to its times.
  private static let ownFiles: Set<String> = [
    "omatie.json", "tapaamiset.ics", IndexFile.name,
  ]
  private static let ownFolders: Set<String> = ["drafts", "log"]

  mutating func root() throws(StoreError) {
    let entries = sorted(try store.list(.root))
    for entry in entries {
      if TemporaryName.matches(entry.name) {
        temporary(entry.name, in: .root)
      } else if isFolder(entry, in: .root) {
        guard let folder = Folder.root.sub(entry.name) else {
          let isTwin = isTwin(entry.name, among: entries, ours: Checker.ownFolders)
          note(isTwin ? .caseTwin : .unknownFile, entry.name, in: .root)
          continue
        }
        switch folder {
        case .drafts: drafts()
        case .log: log()
        default: kind(folder, entry.name)
        }
      } else {
        report.files += 1
        // Whatever else people keep beside our folders is their own.
        if Checker.ownFiles.contains(entry.name) { checkMode(entry.name, in: .root) }
        if isTwin(entry.name, among: entries, ours: Checker.ownFiles) {
          note(.caseTwin, entry.name, in: .root)
        } else if entry.name.lowercased().contains("conflict") {
          note(.conflictCopy, entry.name, in: .root)
        }
      }
    }
  }

  // MARK: Documents

  /// A folder of documents, or the folder of a single one.
  private mutating func kind(_ folder: Folder, _ kind: String) {
    checkMode(folder)
    guard let entries = list(folder) else { return }
    if entries.contains(where: { VersionFileName.number($0.name) != nil }),
      let document = DocumentName.single(kind)
    {
      self.document(document, entries)
      return
    }
    for entry in entries {
      if TemporaryName.matches(entry.name) {
        temporary(entry.name, in: folder)
      } else if isFolder(entry, in: folder),
        let document = DocumentName(kind: kind, id: entry.name),
        !document.isSingle
      {
        checkMode(document.folder)
        if let entries = list(document.folder) { self.document(document, entries) }
      } else {
        stranger(entry.name, in: folder, among: entries)
      }
    }
  }

  mutating func document(_ document: DocumentName, _ entries: [Entry]) {
    var numbers: [VersionNumber] = []
    var aside: [(name: String, number: VersionNumber)] = []
    for entry in entries {
      if TemporaryName.matches(entry.name) {
        temporary(entry.name, in: document.folder)
      } else if let number = VersionFileName.number(entry.name) {
        numbers.append(number)
      } else if let number = AsideName.number(entry.name) {
        aside.append((entry.name, number))
      } else if let number = ImportedName.number(entry.name) {
        report.files += 1
        checkMode(entry.name, in: document.folder)
        report.imported.append(
          SetAsideFile(
            folder: document.folder, file: entry.name, document: document, version: number,
            since: nil))
      } else {
        stranger(entry.name, in: document.folder, document, among: entries)
      }
    }
    for (name, number) in aside {
      report.files += 1
      report.setAside.append(
        SetAsideFile(
          folder: document.folder, file: name, document: document, version: number,
          since: (try? store.read(document, version: number))?.time))
    }
    // The numbers from a file on that was set aside have been given anew.
    if let first = aside.map(\.number).min() {
      seen[document] = seen[document]?.filter { $0.key < first }
    }
    numbers += unlisted(besides: numbers, of: document)
    if numbers.isEmpty { return }
    report.documents += 1
    versions(numbers.sorted(), of: document)
    gone(document, above: numbers.max() ?? 0)
  }

  private mutating func versions(_ numbers: [VersionNumber], of document: DocumentName) {
    var expected = 1
    /// The hash of the version before; nil where that is missing or unreadable.
    var before: String?
    var beforeIsGood = true
    for number in numbers {
      report.files += 1
      let name = VersionFileName.name(number)
      checkMode(name, in: document.folder)
      if number != expected {
        note(.gap, name, in: document.folder, document, number)
        before = nil
        beforeIsGood = false
      }
      expected = number + 1
      let known = seen[document]?.removeValue(forKey: number)
      do throws(StoreError) {
        let bytes = try store.readVersion(document, number)
        let hash = VersionFile.hash(bytes)
        do throws(Finding) {
          let version = try VersionFile.version(bytes, document: document, number: number)
          // One whose predecessor is damaged cannot be blamed: the damage came later.
          if number > 1, beforeIsGood, version.header.previous != before {
            note(.brokenChain, name, in: document.folder, document, number)
          } else {
            report.versions += 1
            if let known, known != hash {
              note(.altered, name, in: document.folder, document, number)
            }
          }
          beforeIsGood = true
          report.newest[document] = SeenVersion(number: number, hash: hash)
        } catch {
          report.findings.append(error)
          // What was read once was not of a newer program.
          if error.severity != .damage, let known, known != hash {
            note(.altered, name, in: document.folder, document, number)
          }
          beforeIsGood = false
        }
        before = hash
      } catch {
        note(error.findingKind, name, in: document.folder, document, number)
        before = nil
        beforeIsGood = false
      }
    }
  }

  /// Notes the newest version of a document that has been seen and that nothing stands in the place of.
  private mutating func gone(_ document: DocumentName, above top: VersionNumber = 0) {
    guard let number = seen.removeValue(forKey: document)?.keys.max(), number > top else { return }
    note(.rolledBack, VersionFileName.name(number), in: document.folder, document, number)
  }

  /// Notes what has been seen of documents that are not there at all.
  mutating func documentsGone() {
    // Nobody knows what lies in a folder that cannot be listed.
    let closed = report.findings.filter { $0.file.isEmpty }.filter {
      if case .unreadable = $0.kind { true } else { false }
    }.map(\.folder.path)
    for document in seen.keys.sorted(by: { comesBefore($0.description, $1.description) })
    where !closed.contains(where: { document.folder.path.hasPrefix($0) }) {
      if isThereUnlisted(document) { self.document(document, list(document.folder) ?? []) }
      gone(document)
    }
  }

  // MARK: Other folders

  private mutating func drafts() {
    checkMode(.drafts)
    let entries = list(.drafts) ?? []
    for entry in entries {
      if TemporaryName.matches(entry.name) {
        temporary(entry.name, in: .drafts)
        continue
      }
      report.files += 1
      checkMode(entry.name, in: .drafts)
      if isTwin(entry.name, among: entries) {
        note(.caseTwin, entry.name, in: .drafts)
        continue
      }
      guard let bytes = read(entry.name, in: .drafts, limit: Limits.small.bytes) else { continue }
      let draft = Draft(bytes)
      if draft.map({ DraftBox.name($0) }) != entry.name {
        note(.unknownFile, entry.name, in: .drafts)
      }
    }
  }

  private mutating func log() {
    checkMode(.log)
    let entries = list(.log) ?? []
    for entry in entries {
      if TemporaryName.matches(entry.name) {
        temporary(entry.name, in: .log)
        continue
      }
      checkMode(entry.name, in: .log)
      if !entry.name.hasSuffix(".jsonl") || isTwin(entry.name, among: entries) {
        stranger(entry.name, in: .log, among: entries)
        continue
      }
      report.files += 1
      guard let bytes = read(entry.name, in: .log, limit: 256 << 20) else { continue }
      for line in bytes.split(separator: 0x0A) {
        do throws(JSONError) { _ = try JSON.parse(Array(line), limits: .small) } catch {
          note(.damaged(error), entry.name, in: .log)
          break
        }
      }
    }
  }

  // MARK: Notes

  private mutating func stranger(
    _ name: String, in folder: Folder, _ document: DocumentName? = nil, among entries: [Entry]
  ) {
    report.files += 1
    let kind =
      isTwin(name, among: entries)
      ? Finding.Kind.caseTwin : VersionFileName.looksLikeCopy(name) ? .conflictCopy : .unknownFile
    note(kind, name, in: folder, document)
  }

  /// Whether a name with capitals is another one of the folder, or one of ours, without them.
  private func isTwin(
    _ name: String, among entries: [Entry], ours: Set<String> = []
  ) -> Bool {
    let plain = name.lowercased()
    guard !haveSameBytes(plain, name) else { return false }
    return ours.contains(plain) || entries.contains { haveSameBytes($0.name, plain) }
  }

  private mutating func temporary(_ name: String, in folder: Folder) {
    if let now, store.isLitter(name, in: folder, now: now) { note(.litter, name, in: folder) }
  }

  private mutating func note(
    _ kind: Finding.Kind, _ name: String, in folder: Folder, _ document: DocumentName? = nil,
    _ version: VersionNumber? = nil
  ) {
    report.findings.append(
      Finding(kind, folder: folder, file: name, document: document, version: version))
  }

  private mutating func list(_ folder: Folder) -> [Entry]? {
    do throws(StoreError) { return sorted(try store.list(folder)) } catch {
      note(.unreadable(error.errno), "", in: folder)
      return nil
    }
  }

  private mutating func read(_ name: String, in folder: Folder, limit: Int) -> [UInt8]? {
    do throws(StoreError) { return try store.file(name, in: folder, limit: limit) } catch {
      let isNoFile = [ELOOP, EISDIR, ENXIO].contains(error.errno)
      note(isNoFile ? .notAFile : error.findingKind, name, in: folder)
      return nil
    }
  }

  private func sorted(_ entries: [Entry]) -> [Entry] {
    entries.sorted { comesBefore($0.name, $1.name) }
  }

  private func isFolder(_ entry: Entry, in folder: Folder) -> Bool {
    if entry.kind != .unknown { return entry.kind == .folder }
    return (try? store.directory.status(entry.name, in: folder))?.kind == .folder
  }

  /// Files may be read and written by owner and group, by nobody else.
  private mutating func checkMode(_ name: String, in folder: Folder) {
    guard keepsModes, let status = try? store.directory.status(name, in: folder),
      status.kind == .file
    else { return }
    if status.mode & 0o777 != 0o660 { note(.wrongMode(status.mode), name, in: folder) }
  }

  private mutating func checkMode(_ folder: Folder) {
    guard keepsModes, let status = try? store.directory.status(folder) else { return }
    if status.mode & 0o777 != 0o770 { note(.wrongMode(status.mode), "", in: folder) }
  }
}
