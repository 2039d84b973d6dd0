/// A folder inside the directory: the root, `plans`, `plans/p12ab`, `drafts`; never a way out of it.
public struct Folder: Hashable, Sendable, CustomStringConvertible {
  /// The parts from the root down; none for the root itself.
  public let parts: [String]
  /// The folder as a directory keeps it open for one piece of work; see `Directory.opened`.
  private(set) var handle: FolderHandle?

  public static let root = Folder(parts: [])
  public static let drafts = Folder(parts: ["drafts"])
  public static let log = Folder(parts: ["log"])

  private init(parts: [String]) { self.parts = parts }

  /// Of parts that are known to be names as a document has them.
  init(names: [String]) { parts = names }

  /// Nil where a part is not a letter a-z followed by at most 63 of a-z, 0-9 and `-`.
  public init?(_ path: String) {
    if path.isEmpty {
      self = .root
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 4, parts.allSatisfy(Folder.isPart) else { return nil }
    self.parts = parts
  }

  /// The folder of that name in this one; nil for a name that no folder of ours has.
  public func sub(_ name: String) -> Folder? {
    Folder.isPart(name) ? Folder(parts: parts + [name]) : nil
  }

  /// The same folder, kept open until the last value of it is gone.
  func held(by handle: FolderHandle) -> Folder {
    var folder = self
    folder.handle = handle
    return folder
  }

  public static func == (left: Folder, right: Folder) -> Bool { left.parts == right.parts }
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  public var parent: Folder? { parts.isEmpty ? nil : Folder(parts: Array(parts.dropLast())) }
  public var path: String { parts.joined(separator: "/") }
  public var description: String { path }

  /// Some shares fold case, map letters and rename `con` and `aux`: names stay within a-z, 0-9 and `-`.
  static func isPart(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, bytes.count <= 64 else { return false }
    return (0x61...0x7A).contains(first)
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}

/// An open folder of a directory on disk.
final class FolderHandle: Sendable {
  let descriptor: Int32
  private let close: @Sendable (Int32) -> Void

  init(_ descriptor: Int32, close: @escaping @Sendable (Int32) -> Void) {
    self.descriptor = descriptor
    self.close = close
  }

  deinit { close(descriptor) }
}
