import Casework
import Glibc
import SharedStore

/// The folders in the own state directory in which unsaved work is kept: one a running program.
///
/// `<state>/<directory id>/<member>/<process>-<started>-<count>-<machine>`. A folder whose program
/// has died is taken over by renaming it: of two programs that start at once only one gets it.
struct DraftFolders: Sendable {
  /// The folder of this program.
  let own: String
  /// Folders of programs that died, now this program's.
  private(set) var leftBehind: [String] = []
  /// The programs that had them.
  private(set) var dead: [RunningProgram] = []
  private let above: String
  private let machine: String
  /// The folders are this program's for as long as somebody holds these.
  private var locks: [FolderLock] = []
  /// The folders lie on this machine's own disk: whatever it was called, its programs made them.
  private let isLocal: Bool

  /// - Parameter isKnownLocal: whether the state directory is this machine's own; found out where nil.
  init(
    _ workstation: Workstation, directoryID: String, member: ID<Member>,
    program: RunningProgram = .next(), isKnownLocal: Bool? = nil
  ) throws(Trouble) {
    let above = "\(workstation.stateDirectory)/\(directoryID)/\(member.text)"
    let made = PrivateFile.makeFolders(above)
    guard made == 0 else { throw Trouble(.draftNotKept, place: above, reason: .system(made)) }
    (self.above, machine) = (above, workstation.machine)
    let kind = try? DiskDirectory(path: above, rights: .personal).fileSystem()
    isLocal = isKnownLocal ?? kind?.isKnownLocal ?? false
    own = DraftFolders.path(of: program, above, machine)
    let held = PrivateFile.makeFolders(own)
    guard held == 0 else { throw Trouble(.draftNotKept, place: own, reason: .system(held)) }
    locks = [FolderLock(own)].compactMap(\.self)
    takeOver()
  }

  /// The same for what is to be kept before the directory was ever open: its id is not known yet.
  ///
  /// - Parameter isToBeMade: whether it is made where there is none; else there is nothing to take over.
  init?(unopened workstation: Workstation, program: RunningProgram, isToBeMade: Bool) {
    guard let member = workstation.member else { return nil }
    let hash = workstation.directory.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let id = "unopened\(String(hash, radix: 16))"
    let path = "\(workstation.stateDirectory)/\(id)/\(member.text)"
    guard isToBeMade || access(path, F_OK) == 0,
      let folders = try? DraftFolders(
        workstation, directoryID: id, member: member, program: program)
    else { return nil }
    self = folders
  }

  /// Makes the folder of a program that ends soon: what it keeps there is left to the next one.
  static func leave(
    _ workstation: Workstation, directoryID: String, member: ID<Member>
  ) throws(Trouble) -> String {
    let above = "\(workstation.stateDirectory)/\(directoryID)/\(member.text)"
    let path = DraftFolders.path(of: .this, above, workstation.machine)
    for folder in [above, path] {
      let made = PrivateFile.makeFolders(folder)
      guard made == 0 else { throw Trouble(.draftNotKept, place: folder, reason: .system(made)) }
    }
    return path
  }

  /// Takes over the folders of programs that have died since the last look; answers with them.
  @discardableResult
  mutating func takeOver() -> [String] {
    var taken: [String] = []
    for name in DraftFolders.names(above) {
      guard let other = program(of: name), !other.isAlive else { continue }
      // Alive all the same where another container, or one of the same name, shares the folders.
      guard let lock = FolderLock("\(above)/\(name)") else { continue }
      let path = DraftFolders.path(of: .next(), above, machine)
      if rename("\(above)/\(name)", path) == 0 {
        taken.append(path)
        dead.append(other)
        locks.append(lock)
      }
    }
    leftBehind += taken
    return taken
  }

  /// Whether a program's folder is there and was not to be had: it runs, be it out of sight.
  func isHeld(_ program: RunningProgram) -> Bool {
    let own = "\(program.process)-\(program.started)-"
    return DraftFolders.names(above).contains { $0.hasPrefix(own) }
  }

  private static func path(
    of program: RunningProgram, _ above: String, _ machine: String
  ) -> String {
    "\(above)/\(program.process)-\(program.started)-\(program.count)-\(machine)"
  }

  /// Removes the folders of the dead once they are empty.
  func tidyLeftBehind() { for folder in leftBehind { rmdir(folder) } }

  /// Removes all folders that are empty; only when nothing more will be written.
  func tidy() { for folder in leftBehind + [own] { rmdir(folder) } }

  /// The program that a folder belongs to; nothing for another machine's and for foreign names.
  private func program(of name: String) -> RunningProgram? {
    let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3] == machine || isLocal, let process = Int(parts[0]),
      let started = Int(parts[1])
    else { return nil }
    return RunningProgram(process: process, started: started, count: Int(parts[2]) ?? 0)
  }

  private static func names(_ path: String) -> [String] {
    guard let disk = try? DiskDirectory(path: path, rights: .personal) else { return [] }
    return ((try? disk.list(.root)) ?? []).map(\.name).sorted()
  }
}
