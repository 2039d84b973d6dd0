internal import Glibc
internal import StrictJSON

/// What was found when every file of the directory was read.
public struct CheckReport: Hashable, Sendable {
  public var findings: [Finding] = []
  /// Files that the program itself moved out of a document's way; nothing is wrong with them.
  public var setAside: [SetAsideFile] = []
  /// Versions that came with an archive and are kept beside their documents; nothing is wrong with them.
  public var imported: [SetAsideFile] = []
  /// The newest version of each document, as it lies there.
  public var newest: [DocumentName: SeenVersion] = [:]
  public var documents = 0
  public var versions = 0
  public var files = 0

  /// Nothing that was stored is damaged, foreign or missing.
  public var isWhole: Bool { !findings.contains { $0.severity == .damage } }
}

/// A version by its number and the SHA-256 of its file: all that is to be remembered of one.
public struct SeenVersion: Hashable, Sendable {
  public let number: VersionNumber
  public let hash: String

  public init(number: VersionNumber, hash: String) { (self.number, self.hash) = (number, hash) }
}

extension Store {
  /// Reads every file of the directory and says what is not as it should be; changes nothing.
  ///
  /// Blocks for as long as that takes. What cannot be read becomes a finding; throws only where the
  /// directory itself cannot be listed.
  ///
  /// - Parameter seen: versions that somebody has read or saved: a directory cannot say itself that it
  ///   has gone back to what it was.
  public func check(
    expecting seen: [DocumentName: [VersionNumber: String]] = [:]
  ) throws(StoreError) -> CheckReport {
    var checker = Checker(store: self, seen: seen)
    try checker.root()
    checker.documentsGone()
    return checker.report
  }

  /// Removes temporary files that are more than a day old by the server's own clock; answers how many.
  ///
  /// The time is that of a file made there just now: the clocks of a share and of its users differ.
  @discardableResult
  public func clearLitter() -> Int {
    guard let now = serverTime() else { return 0 }
    var count = 0
    for folder in Checker.folders(of: directory) {
      for entry in (try? directory.list(folder)) ?? [] where TemporaryName.matches(entry.name) {
        guard isLitter(entry.name, in: folder, now: now) else { continue }
        if (try? directory.remove(entry.name, in: folder)) != nil { count += 1 }
      }
    }
    return count
  }

  /// Seconds since 1970 by the clock of whoever keeps the files; nil where nothing can be written.
  func serverTime() -> Int64? {
    let name = TemporaryName.fresh()
    guard let file = try? directory.create(name, in: .root) else { return nil }
    defer { try? directory.remove(name, in: .root) }
    _ = try? directory.write([0x0A], to: file)
    try? directory.close(file)
    return (try? directory.status(name, in: .root))?.modified.seconds
  }

  func isLitter(_ name: String, in folder: Folder, now: Int64) -> Bool {
    guard let status = try? directory.status(name, in: folder), status.kind == .file else {
      return false
    }
    let (age, isSenseless) = now.subtractingReportingOverflow(status.modified.seconds)
    return !isSenseless && age > 24 * 60 * 60
  }
}
