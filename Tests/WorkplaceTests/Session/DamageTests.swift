import Casework
import Glibc
import TestSupport
import Testing
import Workplace

@Suite struct DamageTests {
  private static let plan = "plans/\(Sample.planID)"

  struct Case: CustomTestStringConvertible {
    var name: String
    var code: Trouble.Code
    var damage: @Sendable (_ file: String, _ next: String) -> Void
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "cut off", code: .damaged) { file, _ in truncate(file, 100) },
    Case(name: "empty", code: .damaged) { file, _ in truncate(file, 0) },
    Case(name: "not JSON", code: .damaged) { file, _ in SharedPlace.write("[1,", to: file) },
    Case(name: "newer format", code: .newerFormat) { file, _ in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(
        text.replacing(#""formatVersion": 1"#, with: #""formatVersion": 99"#), to: file)
    },
    Case(name: "unknown word", code: .damaged) { file, _ in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(
        text.replacing(#""state": "draft""#, with: #""state": "dreamt""#), to: file)
    },
    Case(name: "another document's file", code: .foreign) { file, next in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(text, to: next)
    },
  ]

  @Test(arguments: cases)
  func oneDamagedFileIsNamedAndTheRestIsOfUse(_ one: Case) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let folder = "\(place.directory)/\(Self.plan)"
    let (file, next) = ("\(folder)/000000000001.json", "\(folder)/000000000002.json")
    one.damage(file, next)
    let before = place.names(Self.plan).map { FileBytes.of("\(folder)/\($0)") }
    let session = try place.session(Sample.teacher)
    let casebook = session.casebook()
    #expect(casebook.clients.count == 1 && casebook.meetings.count == 1)
    let trouble = try #require(casebook.troubles.first)
    #expect(trouble.code == one.code && trouble.place.hasPrefix(Self.plan))
    let failure = SaveFailure.of {
      try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    }
    guard case .failed(let why) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(why.code == one.code)
    let check = try session.check()
    #expect(check.isWhole == (one.code == .newerFormat))
    #expect(check.troubles.contains { $0.code == one.code && $0.place.hasPrefix(Self.plan) })
    // Left as it is.
    #expect(place.names(Self.plan).map { FileBytes.of("\(folder)/\($0)") } == before)
    try session.save(.client(Sample.clientID, .setPhone("040")))
  }

  @Test func aDirectoryWithoutWritingIsReadAndSaysWhy() throws {
    // Root may write everywhere: then there is nothing to see.
    guard getuid() != 0 else { return }
    let place = SharedPlace()
    try place.makeWithPlan()
    chmod(place.directory, 0o550)
    defer { chmod(place.directory, 0o770) }
    let session = try place.session(Sample.teacher)
    #expect(session.readOnly?.code == .noPermission)
  }

  /// A number without those before it is a version that nobody can read.
  @Test func nothingIsSavedBehindVersionsThatAreGone() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    for name in place.names(Self.plan) { unlink("\(place.directory)/\(Self.plan)/\(name)") }
    let failure = SaveFailure.of {
      try session.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    }
    guard case .failed(let why) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(why.code == .gap)
    #expect(place.names(Self.plan) == [])
  }
}
