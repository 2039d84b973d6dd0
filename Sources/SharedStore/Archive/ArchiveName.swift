internal import Zip

/// Names in an archive: below `data/` they are those of the shared directory.
enum ArchiveName {
  static let about = "archive.json"
  static let manifest = "manifest.sha256"
  static let readme = "README.txt"
  static let data = "data/"
  static let format = "omatie-archive"
  static let formatVersion = 1

  /// What a name stands for.
  enum Meaning: Hashable {
    case about, manifest
    /// For people: what the archive is, and what its files look like.
    case beside
    case data(Folder, String, Content)
  }

  /// What a file of the shared directory holds.
  enum Content: Hashable {
    case version(DocumentName, VersionNumber)
    /// Kept beside the versions of a document.
    case kept(DocumentName)
    case log
    /// Lies in the directory itself.
    case root
  }

  static func name(_ folder: Folder, _ file: String) -> String {
    data + (folder.path.isEmpty ? "" : folder.path + "/") + file
  }

  /// Nil for a name that no archive has.
  static func meaning(_ name: String) -> Meaning? {
    switch name {
    case about: return .about
    case manifest: return .manifest
    case readme: return .beside
    default: break
    }
    if let schema = stem(of: name.dropPrefix("schemas/"), ".json") {
      return isPlain(schema) ? .beside : nil
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts[0] + "/" == data, let file = parts.last else { return nil }
    return meaning(file, in: Array(parts[1..<parts.count - 1]))
  }

  private static func meaning(_ file: String, in folders: [String]) -> Meaning? {
    if folders.isEmpty { return isRootFile(file) ? .data(.root, file, .root) : nil }
    if folders == ["log"] {
      return stem(of: file, ".jsonl").map(isPlain) == true ? .data(.log, file, .log) : nil
    }
    guard let document = document(folders), let content = content(of: file, document) else {
      return nil
    }
    return .data(document.folder, file, content)
  }

  /// The document whose versions lie in these folders.
  private static func document(_ folders: [String]) -> DocumentName? {
    guard folders.count <= 2, isKind(folders[0]) else { return nil }
    if folders.count == 1 { return DocumentName.single(folders[0]) }
    return folders[0] == folders[1] ? nil : DocumentName(kind: folders[0], id: folders[1])
  }

  /// Whether a folder of the directory may hold documents.
  static func isKind(_ name: String) -> Bool {
    DocumentName.isID(name) && name != Folder.drafts.path && name != Folder.log.path
  }

  /// What a file in a document's folder is; nil for what is none of the document's.
  static func content(of file: String, _ document: DocumentName) -> Content? {
    if let number = VersionFileName.number(file) { return .version(document, number) }
    let isKept = AsideName.number(file) != nil || ImportedName.number(file) != nil
    return isKept ? .kept(document) : nil
  }

  /// What the directory is, and a region's own questionnaires of today and of before.
  static func isRootFile(_ file: String) -> Bool {
    if file == "omatie.json" { return true }
    guard let stem = stem(of: file, ".json") else { return false }
    return stem == "questionnaire" || stem.hasPrefix("questionnaire-") && isPlain(stem)
  }

  static func isLog(_ file: String) -> Bool { stem(of: file, ".jsonl").map(isPlain) == true }

  private static func stem(of name: String?, _ ending: String) -> String? {
    guard let name, name.hasSuffix(ending) else { return nil }
    return String(name.dropLast(ending.count))
  }

  /// Letters a-z, digits and dashes only, the first one no dash.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != 0x2D, text.utf8.count <= 160 else { return false }
    return text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// The largest file of a kind that is read.
  static func limit(_ meaning: Meaning) -> Int {
    switch meaning {
    case .data(_, _, .log), .manifest: 256 << 20
    case .about, .beside, .data: Store.sizeLimit
    }
  }
}

/// Names of versions that came with an archive and are none of the document's own chain.
///
/// `imported-`, the number that the version had, and the beginning of its checksum: whoever takes in
/// the same archive once more finds them there.
enum ImportedName {
  static func of(_ number: VersionNumber, hash: String) -> String {
    "imported-\(VersionFileName.name(number).dropLast(5))-\(hash.prefix(32)).json"
  }

  /// The number that the version had; nil for any other name.
  static func number(_ name: String) -> VersionNumber? {
    guard name.hasPrefix("imported-") else { return nil }
    return AsideName.number("aside-" + name.dropFirst("imported-".count))
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
