import Casework
import SharedStore
import StrictJSON

/// The record of what was opened on the screen, written where no screen waits for it.
///
/// A screen shows papers at once: a meeting must not stall for a log. Each opening is noted first,
/// and written to the log with the time at which it was; where that fails it is said, kept in this
/// program's own folder, and tried again until it stands in the log.
extension StoreWorker {
  func noteOpenings(_ documents: [Document], _ session: Session) {
    let entries = documents.compactMap { session.accessEntry($0, .screen) }
    guard !entries.isEmpty else { return }
    openings += entries
    logOpenings(session)
  }

  /// Writes the openings that are not in the log yet, in their order.
  func logOpenings(_ session: Session) {
    guard !openings.isEmpty else { return }
    let before = logTrouble
    logTrouble = nil
    do throws(Trouble) {
      while let entry = openings.first {
        try parts.monitor.during(ShareThread.store) { () throws(Trouble) in
          try session.log(entry)
        }
        openings.removeFirst()
      }
      logRetryAt = nil
    } catch {
      logTrouble = Trouble(.openingNotLogged, place: "log", reason: error.reason)
      logRetryAt = monotonicNow() + StoreWorker.logPause
    }
    if areOpeningsKept || logTrouble != nil { keepOpenings() }
    if before != logTrouble { tellCasebook(session) }
  }

  /// Takes over what a program that died had not yet written to the log.
  func takeOverOpenings(_ folder: String, _ session: Session) {
    let file = OpeningsFile(folder: folder)
    openings += file.read()
    if keepOpenings() { file.write([]) }
    logOpenings(session)
  }

  @discardableResult
  private func keepOpenings() -> Bool {
    guard let folder = parts.folders.with({ $0?.own }) else { return false }
    areOpeningsKept = !openings.isEmpty
    return OpeningsFile(folder: folder).write(openings)
  }

  private static let logPause: UInt64 = 10_000 * oneMillisecond
}

/// Openings that wait to be logged, in the program's own folder.
struct OpeningsFile {
  let folder: String
  private var path: String { folder + "/openings.jsonl" }

  init(folder: String) { self.folder = folder }

  func read() -> [AccessEntry] {
    let bytes = PrivateFile.read(path, limit: 16 << 20) ?? []
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { AccessEntry(line: $0) }
  }

  /// Brings the file in line; without any openings there is no file.
  @discardableResult
  func write(_ entries: [AccessEntry]) -> Bool {
    if entries.isEmpty { return PrivateFile.remove(path) }
    return PrivateFile.write(
      entries.flatMap { $0.json.compactBytes + [UInt8(ascii: "\n")] }, to: path) == 0
  }
}
