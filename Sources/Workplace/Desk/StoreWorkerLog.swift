import Casework
import SharedStore
import StrictJSON

/// The record of what was opened on the screen, written where no screen waits for it.
///
/// A screen shows papers at once: a meeting must not stall for a log. Each opening is noted first,
/// and written to the log with the time at which it was; where that fails it is said, kept in this
/// program's own folder, and tried again until it stands in the log.
extension StoreWorker {
  func noteOpenings(
    _ documents: [Document], _ request: Int, _ session: Session,
    _ way: AccessEntry.Way = .screen
  ) {
    let entries = documents.compactMap { session.accessEntry($0, way) }
    parts.openings.take(request, entries)
    if !entries.isEmpty { logOpenings(session) }
  }

  /// Writes the openings that are not in the log yet, in their order.
  func logOpenings(_ session: Session) {
    let openings = parts.openings
    guard openings.first != nil else { return }
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
      // What may be given back to writing is looked at anyway, and then the openings are logged.
      logRetryAt = session.readOnly == nil ? monotonicNow() + StoreWorker.logPause : nil
    }
    if openings.isKept || logTrouble != nil { openings.keep() }
    if before != logTrouble { tellCasebook(session) }
  }

  /// Takes over what a program that died had not yet written to the log.
  func takeOverOpenings(_ folder: String, _ session: Session) {
    let file = OpeningsFile(folder: folder)
    let found = file.read()
    parts.openings.take(0, found.entries)
    // Kept in this program's own file before the other one goes.
    if parts.openings.keep() { file.leave(found) }
    logOpenings(session)
  }

  private static let logPause: UInt64 = 10_000 * oneMillisecond
}

/// Openings that wait to be logged, in the program's own folder.
struct OpeningsFile {
  let folder: String
  private var path: String { folder + "/openings.jsonl" }

  init(folder: String) { self.folder = folder }

  /// The openings that a program which died had still to log.
  ///
  /// What this program cannot read is part of the record all the same: it stays in the file.
  func read() -> Found {
    guard let bytes = PrivateFile.read(path, limit: 16 << 20) else { return Found() }
    var found = Found(isRead: true)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if let entry = AccessEntry(line: line) {
        found.entries.append(entry)
      } else {
        found.rest.append(Array(line))
      }
    }
    return found
  }

  /// Brings the file in line; without any openings there is no file.
  @discardableResult
  func write(_ entries: [AccessEntry]) -> Bool { write(entries.map(\.json.compactBytes)) }

  /// Leaves in the file only what could not be read of it.
  func leave(_ found: Found) {
    if found.isRead { write(found.rest) }
  }

  @discardableResult
  private func write(_ lines: [[UInt8]]) -> Bool {
    if lines.isEmpty { return PrivateFile.remove(path) }
    return PrivateFile.write(lines.flatMap { $0 + [UInt8(ascii: "\n")] }, to: path) == 0
  }

  /// What a file of openings holds.
  struct Found {
    var entries: [AccessEntry] = []
    var rest: [[UInt8]] = []
    var isRead = false
  }
}
