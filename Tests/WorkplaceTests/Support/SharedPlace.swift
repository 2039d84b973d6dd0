import Casework
import Glibc
import StrictJSON
import TestSupport
import Testing
import Workplace

/// A shared directory of its own for one test, with a state directory; gone afterwards.
final class SharedPlace: Sendable {
  let root: String
  var directory: String { root + "/shared" }
  var state: String { root + "/state" }

  init() {
    // In memory where there is such a place: many small durable saves, and no disk to wear.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/omatie-workplace-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("no temporary directory") }
    root = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit { SharedPlace.removeAll(root) }

  /// The workstation of a member on a machine.
  func station(_ member: ID<Member>?, machine: String = "kone1") -> Workstation {
    Workstation(
      directory: directory, member: member, machine: machine, stateDirectory: state,
      now: { Sample.now }, makeID: { SharedPlace.randomID($0) })
  }

  /// A shared directory with the sample group's roster in it.
  @discardableResult
  func make() throws -> Session {
    var first = Sample.roster.members[Sample.teacher]!
    // Named only once both are seated.
    first.substitute = nil
    let session = try Session.make(
      station(Sample.teacher), name: "Esimerkkiryhmä", language: .finnish,
      parties: Sample.partyNames, first: first)
    for member in Sample.roster.members.sorted where member.id != Sample.teacher {
      try session.save(.roster(.seat(member)))
    }
    return session
  }

  /// The same with Aino's papers, a consent, a plan and an agreed meeting with her turn booked.
  @discardableResult
  func makeWithPlan() throws -> Session {
    let session = try make()
    try SharedPlace.savePapers(with: session)
    try session.save(.meeting(Sample.meetingID, .agree))
    try session.save(
      .meeting(
        Sample.meetingID,
        .book(client: Sample.clientID, order: "n", starts: ClockTime(9, 0), length: 45)))
    return session
  }

  /// Aino's papers, a consent, a plan and a meeting that nobody has agreed on yet.
  static func savePapers(with session: Session) throws {
    try session.save(
      .client(Sample.clientID, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    try session.save(.client(Sample.clientID, .recordConsent(Sample.consent)))
    try session.save(
      .plan(Sample.planID, .open(client: Sample.clientID, revision: 1, language: .finnish)))
    try session.save(
      .meeting(
        Sample.meetingID,
        .open(starts: Sample.meeting.starts, length: 120, place: "Huone 12", isExtra: false)))
  }

  func session(_ member: ID<Member>?, machine: String = "kone2") throws -> Session {
    try Session.open(station(member, machine: machine))
  }

  /// The names in a folder of the shared directory, sorted.
  func names(_ folder: String = "") -> [String] {
    SharedPlace.names("\(directory)/\(folder)")
  }

  static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func write(_ text: some StringProtocol, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("cannot write \(path)") }
    fputs(String(text), file)
    fclose(file)
  }

  /// Puts a field that this program does not know into the payload of a newest version.
  func addField(to document: String, version: Int, _ field: String) throws {
    let path = "\(directory)/\(document)/\(SharedPlace.fileName(version))"
    let text = FormatText.one(String(decoding: FileBytes.of(path) ?? [], as: UTF8.self))
    let mark = #""payload": {"#
    let at = try #require(text.firstRange(of: mark))
    SharedPlace.write(
      "\(text[..<at.upperBound])\n    \(field),\(text[at.upperBound...])", to: path)
  }

  static func fileName(_ version: Int) -> String {
    let number = String(version)
    return String(repeating: "0", count: 12 - number.count) + number + ".json"
  }

  static func randomID(_ letter: Character) -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String(letter) + String((0..<19).map { _ in letters.randomElement()! })
  }

  static func removeAll(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(path) { removeAll("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

extension SharedPlace {
  /// The folders of programs in the state directory.
  func stateFolders() -> [String] {
    below(state, depth: 3).filter { ($0.split(separator: "/").last ?? "").contains("-") }
  }

  /// Every file in them.
  func stateFiles() -> [String] {
    stateFolders().flatMap { folder in SharedPlace.names(folder).map { "\(folder)/\($0)" } }
  }

  /// The texts of the drafts kept there, sorted.
  func stateTexts() -> [String] {
    stateFiles().compactMap { FileBytes.of($0) }
      .compactMap { (try? JSON.parse($0))?["text"]?.stringValue }.sorted()
  }

  /// As if this process had died: its folders get a process number that is no more, or the given
  /// process number and start.
  func killPrograms(as program: String? = nil) {
    for folder in stateFolders() { kill(folder, as: program) }
  }

  func kill(_ folder: String, as program: String? = nil) {
    let name = folder.split(separator: "/").last ?? ""
    let parts = name.split(separator: "-", maxSplits: 2)
    let dead = program ?? "999999999-\(parts[1])"
    let new = "\(folder.dropLast(name.count))\(dead)-\(parts[2])"
    // A folder of its own, which no program holds.
    mkdir(new, 0o700)
    for file in SharedPlace.names(folder) { rename("\(folder)/\(file)", "\(new)/\(file)") }
    rmdir(folder)
  }

  func waitForStateTexts(_ texts: [String]) -> Bool {
    for _ in 0..<500 {
      if stateTexts() == texts { return true }
      usleep(10_000)
    }
    return false
  }

  private func below(_ path: String, depth: Int) -> [String] {
    if depth == 0 { return [path] }
    return SharedPlace.names(path).flatMap { below("\(path)/\($0)", depth: depth - 1) }
  }
}

extension SaveFailure {
  /// What saving was refused with, where it was refused; for short tables of cases.
  static func of(_ body: () throws -> Void) -> SaveFailure? {
    do {
      try body()
      return nil
    } catch { return error as? SaveFailure }
  }
}
