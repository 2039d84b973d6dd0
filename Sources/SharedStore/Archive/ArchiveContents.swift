internal import StrictJSON

/// What of a shared directory goes into an archive, as it lay there at one moment.
public struct ArchiveContents: Sendable {
  struct Item: Sendable {
    let folder: Folder
    let file: String
    let content: ArchiveName.Content
    /// Of a log only so much is taken as there was; other files never grow.
    let size: Int?

    var name: String { ArchiveName.name(folder, file) }
  }

  /// In the order of their names in the archive.
  var items: [Item] = []
  public private(set) var documents: [DocumentName] = []
  public private(set) var versions = 0
  /// Files in the way of documents that could not be taken: what is the matter with each.
  public internal(set) var leftOut: [Finding] = []

  mutating func add(_ item: Item) {
    items.append(item)
    guard case .version(let document, _) = item.content else { return }
    versions += 1
    if documents.last != document { documents.append(document) }
  }

  mutating func sort() {
    items.sort { comesBefore($0.name, $1.name) }
    documents.sort { comesBefore($0.folder.path, $1.folder.path) }
  }
}

extension Store {
  /// Lists all that an archive of the directory holds: every document of whatever kind, with every version.
  ///
  /// Neither what is being typed nor what people keep beside our folders is in it.
  public func archiveContents(
    signOfLife: () -> Void = {}
  ) throws(StoreError) -> ArchiveContents {
    var contents = ArchiveContents()
    _ = try isThere(.root)
    for entry in try list(.root) {
      if entry.kind == .file, ArchiveName.isRootFile(entry.name) {
        contents.add(.init(folder: .root, file: entry.name, content: .root, size: nil))
      } else if entry.name == Folder.log.path {
        try addLogs(&contents)
      } else if entry.kind != .file, ArchiveName.isKind(entry.name) {
        try addKind(entry.name, &contents, signOfLife)
      }
    }
    contents.sort()
    return contents
  }

  private func addLogs(_ contents: inout ArchiveContents) throws(StoreError) {
    guard try isThere(.log) else { return }
    for entry in try list(.log) where ArchiveName.isLog(entry.name) {
      do throws(SystemError) {
        let size = try patiently { () throws(SystemError) in
          try directory.status(entry.name, in: .log).size
        }
        contents.add(.init(folder: .log, file: entry.name, content: .log, size: size))
      } catch { throw StoreError(error) }
    }
  }

  private func addKind(
    _ kind: String, _ contents: inout ArchiveContents, _ signOfLife: () -> Void
  ) throws(StoreError) {
    guard let folder = Folder(kind), let single = DocumentName.single(kind), try isThere(folder)
    else { return }
    let entries = try list(folder)
    if entries.contains(where: { VersionFileName.number($0.name) != nil }) {
      return add(entries, of: single, &contents)
    }
    for entry in entries where entry.kind == .folder || entry.kind == .unknown {
      guard entry.name != kind, let document = DocumentName(kind: kind, id: entry.name),
        try isThere(document.folder)
      else { continue }
      add(try list(document.folder), of: document, &contents)
      signOfLife()
    }
  }

  private func add(
    _ entries: [Entry], of document: DocumentName, _ contents: inout ArchiveContents
  ) {
    for entry in entries.sorted(by: { comesBefore($0.name, $1.name) }) {
      let content = ArchiveName.content(of: entry.name, document)
      if let content, entry.kind == .file || entry.kind == .unknown {
        contents.add(
          .init(folder: document.folder, file: entry.name, content: content, size: nil))
      } else if content != nil {
        contents.leftOut.append(
          Finding(.notAFile, folder: document.folder, file: entry.name, document: document))
      } else if !entry.name.hasPrefix("."), VersionFileName.looksLikeCopy(entry.name) {
        contents.leftOut.append(
          Finding(.conflictCopy, folder: document.folder, file: entry.name, document: document))
      }
    }
  }
}
