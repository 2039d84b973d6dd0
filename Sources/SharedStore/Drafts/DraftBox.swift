internal import StrictJSON

/// What is being typed now, for the others' screens: one file a program and document in `drafts/`.
///
/// Each file has one writer, so it may be replaced. It is no place of safety (that is `OwnDrafts`): it is
/// not synced, and whoever reads must bear that a file is torn, gone, or was never a draft.
public struct DraftBox: Sendable {
  private let store: Store
  /// Where single drafts are read and put: the folder by its name, or as it was opened.
  private var folder = Folder.drafts
  private var directory: any Directory { store.directory }

  public init(_ store: Store) { self.store = store }

  /// The same box with its folder kept open, on a local disk: for texts that follow each other.
  ///
  /// To be kept for a moment only, as somebody may move the folder away.
  public var opened: DraftBox {
    var box = self
    box.folder = (try? directory.opened(.drafts)) ?? .drafts
    return box
  }

  /// Shows the draft to the others, in place of the one before of the same program and document.
  public func put(_ draft: Draft) throws(StoreError) {
    var spare: Spare?
    defer { if let spare { try? directory.remove(spare.name, in: .drafts) } }
    try put(draft, spare: &spare)
  }

  /// Shows the draft to the others, with the file that it takes the place of kept for the next one.
  public func put(_ draft: Draft, spare: inout Spare?) throws(StoreError) {
    var name = spare?.name
    defer { spare = name.map(Spare.init) }
    do throws(SystemError) {
      do throws(SystemError) {
        try replace(draft, in: folder, &name)
      } catch {
        guard error.isNotThere else { throw error }
        try directory.makeFolders(.drafts)
        try replace(draft, in: .drafts, &name)
      }
    } catch { throw StoreError(error, draft.document) }
  }

  private func replace(
    _ draft: Draft, in folder: Folder, _ spare: inout String?
  ) throws(SystemError) {
    try directory.replace(DraftBox.name(draft), in: folder, with: draft.bytes, spare: &spare)
  }

  /// A file in the box that is no draft any more, and is written into in place of a new one.
  public struct Spare: Sendable {
    let name: String
  }

  /// Takes the draft away once its text is saved; nothing where there is none.
  public func remove(
    _ document: DocumentName, by author: Author, window: String? = nil, spare: Spare? = nil
  ) throws(StoreError) {
    if let spare { try? directory.remove(spare.name, in: .drafts) }
    do throws(SystemError) {
      try directory.remove(DraftBox.name(document, author, window: window), in: .drafts)
    } catch { if !error.isNotThere { throw StoreError(error, document) } }
  }

  /// Takes away the spare files that programs of the author which died have left: old text stands in
  /// them, and nobody writes over it any more.
  public func removeSpares(by author: Author, windows: Set<String>) {
    for name in (try? directory.list(.drafts).map(\.name)) ?? [] where TemporaryName.matches(name) {
      guard let bytes = try? directory.read(name, in: .drafts, limit: Limits.small.bytes),
        let draft = Draft(bytes), draft.author == author,
        draft.window.map(windows.contains) == true
      else { continue }
      try? directory.remove(name, in: .drafts)
    }
  }

  /// What everybody is typing, in the order of the files' names; what is no draft is left out.
  public func all() throws(StoreError) -> [Draft] {
    do throws(SystemError) {
      try directory.look(.drafts)
      return try directory.list(.drafts).map(\.name).sorted(by: comesBefore).compactMap(
        draft(named:))
    } catch {
      if error.isNotThere { return [] }
      throw StoreError(error)
    }
  }

  /// How many seconds ago each draft was written; empty where nothing can be written to find out.
  ///
  /// By the clock of whoever keeps the files, as a file made just now shows it: the writers' and the
  /// readers' clocks may be wrong.
  public func ages() -> [Draft: Int64] {
    guard let now = store.serverTime(), let drafts = try? all() else { return [:] }
    var ages: [Draft: Int64] = [:]
    for draft in drafts {
      guard let status = try? directory.status(DraftBox.name(draft), in: .drafts) else { continue }
      let (age, isSenseless) = now.subtractingReportingOverflow(status.modified.seconds)
      ages[draft] = isSenseless ? 0 : age
    }
    return ages
  }

  /// What lies in one file of the box; nil where it is gone or no draft.
  public func draft(named name: String) -> Draft? {
    guard !name.hasPrefix("."), name.hasSuffix(".json"),
      let bytes = try? directory.read(name, in: folder, limit: Limits.small.bytes),
      let draft = Draft(bytes), name == DraftBox.name(draft)
    else { return nil }
    return draft
  }

  /// `<kind>-<id>-<member>-<machine>-<window>.json`; a draft under another name is foreign.
  public static func name(
    _ document: DocumentName, _ author: Author, window: String? = nil
  ) -> String {
    "\(document.kind)-\(document.id)" + nameEnd(author, window: window)
  }

  /// What the names of all drafts of one program end with.
  public static func nameEnd(_ author: Author, window: String? = nil) -> String {
    let window = window.map { "-" + $0 } ?? ""
    return "-\(PersonalName.of(author))\(window).json"
  }

  static func name(_ draft: Draft) -> String {
    name(draft.document, draft.author, window: draft.window)
  }
}
