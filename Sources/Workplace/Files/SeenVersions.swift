import Glibc
import SharedStore

/// What this machine remembers of the versions that it has seen or saved: ids, numbers and checksums.
///
/// A directory that was put back from an old copy fits together in itself: only a memory outside it can
/// say that it was further on. It holds nothing of what the documents say, stays on this machine, and is
/// only ever used by `check`: without it, nothing but that is missing.
struct SeenVersions: Sendable {
  /// Nothing where this program keeps no state.
  private let path: String?

  private static let limit = 16 << 20
  /// Beyond this many bytes only the newest version of each document is kept.
  private static let tidyLimit = 4 << 20

  /// Remembers nothing.
  static let none = SeenVersions(path: nil)

  private init(path: String?) { self.path = path }

  /// An invented group is gone when the program ends, and so is what there is to remember of it.
  init(_ workstation: Workstation, _ info: DirectoryInfo) {
    let state = workstation.stateDirectory
    // No member's id has a dash: their folders lie beside it.
    path = state.isEmpty || info.isDemo ? nil : "\(state)/\(info.id)/seen-versions.txt"
  }

  /// Adds a version; whatever hinders that, the work goes on.
  func note(_ version: Version) {
    guard let path else { return }
    let line = SeenVersions.line(version.document, version.number, version.hash)
    var file = SeenVersions.open(path)
    if file < 0, errno == ENOENT, PrivateFile.makeFolders(PrivateFile.parent(of: path)) == 0 {
      file = SeenVersions.open(path)
    }
    guard file >= 0 else { return }
    // In one call, so that the lines of several programs never mix.
    _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    var status = stat()
    let isLong = fstat(file, &status) == 0 && status.st_size > SeenVersions.tidyLimit
    close(file)
    if isLong { replace(all().mapValues { seen in seen.filter { $0.key == seen.keys.max() } }) }
  }

  /// Every version that is remembered, by document and number; the first that was seen of each number.
  func all() -> [DocumentName: [VersionNumber: String]] {
    guard let path, let bytes = PrivateFile.read(path, limit: SeenVersions.limit) else {
      return [:]
    }
    var all: [DocumentName: [VersionNumber: String]] = [:]
    for line in bytes.split(separator: 0x0A) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
      // A line that a power cut has torn is none.
      guard parts.count == 3, let document = DocumentName(String(parts[0])),
        let number = VersionNumber(parts[1]), number > 0, parts[2].utf8.count == 64
      else { continue }
      if all[document]?[number] == nil { all[document, default: [:]][number] = String(parts[2]) }
    }
    return all
  }

  /// Remembers the newest version of each document that nothing is the matter with; of the others what
  /// was known of them before.
  func remember(_ report: CheckReport, before: [DocumentName: [VersionNumber: String]]) {
    var all = report.newest.mapValues { [$0.number: $0.hash] }
    for finding in report.findings where finding.severity == .damage {
      if let document = finding.document { all[document] = before[document] }
    }
    if all != before { replace(all) }
  }

  private func replace(_ all: [DocumentName: [VersionNumber: String]]) {
    guard let path else { return }
    var bytes: [UInt8] = []
    for (document, seen) in all.sorted(by: { $0.key.description < $1.key.description }) {
      for (number, hash) in seen.sorted(by: { $0.key < $1.key }) {
        bytes += SeenVersions.line(document, number, hash)
      }
    }
    _ = PrivateFile.write(bytes, to: path)
  }

  private static func open(_ path: String) -> Int32 {
    Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
  }

  private static func line(
    _ document: DocumentName, _ number: VersionNumber, _ hash: String
  ) -> [UInt8] {
    Array("\(document) \(number) \(hash)\n".utf8)
  }
}
