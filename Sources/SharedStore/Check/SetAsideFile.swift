/// A file that the program itself moved aside when an earlier version was gone back to.
///
/// It is in nobody's way: its document has a version in its place. See ``Store/setAside(_:)``.
public struct SetAsideFile: Hashable, Sendable {
  public let folder: Folder
  public let file: String
  public let document: DocumentName
  /// The version that it stood in the place of.
  public let version: VersionNumber
  /// When the version that stands there now was made; nil where nobody has made one.
  public let since: String?
}

/// Names of files that were set aside: `aside-`, the version's number, and 128 random bits.
enum AsideName {
  static func fresh(for name: String) -> String {
    "aside-\(name.prefix { $0 != "." })-\(randomHex(bytes: 16)).json"
  }

  /// The number that the file had; nil for a name that the program has not made up.
  static func number(_ name: String) -> VersionNumber? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "aside", parts[2].hasSuffix(".json") else { return nil }
    let random = parts[2].utf8.dropLast(".json".utf8.count)
    guard random.count == 32,
      random.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return VersionFileName.number(parts[1] + ".json")
  }
}
