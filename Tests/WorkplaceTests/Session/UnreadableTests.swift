import Casework
import Glibc
import TestSupport
import Testing

@testable import Workplace

/// A file that cannot be read is neither missing nor anybody else's trouble.
@Suite struct UnreadableTests {
  private static let folder = "plans/\(Sample.planID)"
  private let plan = Document.plan(Sample.planID)

  struct Case: CustomTestStringConvertible {
    var name: String
    var code: Trouble.Code
    /// What reading the newest version's file says.
    var error: Int32?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "newer format", code: .newerFormat),
    Case(name: "input/output error", code: .unreadable, error: EIO),
    Case(name: "forbidden", code: .noPermission, error: EACCES),
  ]

  /// The plan's versions from the first number on cannot be read from here.
  private func spoil(
    _ place: SharedPlace, _ one: Case, version: Int, _ mood: Guarded<MoodyDirectory.Mood>
  ) {
    let name = SharedPlace.fileName(version)
    if let error = one.error {
      mood.with { ($0.readError, $0.unreadFile) = (error, "\(Self.folder)/\(name)") }
      return
    }
    let file = "\(place.directory)/\(Self.folder)/\(name)"
    let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
    SharedPlace.write(
      text.replacing(#""formatVersion": 2"#, with: #""formatVersion": 9"#), to: file)
  }

  @Test(arguments: cases)
  func theLastVersionThatCanBeReadIsShownAndNotWrittenOn(_ one: Case) throws {
    let place = SharedPlace()
    let writer = try place.makeWithPlan()
    try writer.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    try writer.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    let mood = Guarded(MoodyDirectory.Mood())
    spoil(place, one, version: 3, mood)
    let session = try Session.open(place.station(Sample.coach).moody(mood))
    let casebook = session.casebook()
    let held = try #require(casebook.plans[Sample.planID])
    #expect(held.value.ownWords == "Töihin" && held.version == 2)
    #expect(held.readOnly?.code == one.code)
    #expect(casebook.unreadable == [:] && casebook.clients.count == 1)
    #expect(casebook.troubles.map(\.code) == [one.code])
    #expect(casebook.troubles.first?.place == "\(Self.folder)/\(SharedPlace.fileName(3))")
    for failure in [
      SaveFailure.of { try session.save(.plan(Sample.planID, .writeOwnWords("Kouluun"))) },
      SaveFailure.of { try session.restore(plan, version: 1) },
    ] {
      guard case .failed(let trouble) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      // Nothing that waits for it would ever be done: the others' saves go on.
      #expect(trouble.code == one.code && !trouble.mayPass)
    }
    try session.save(.client(Sample.clientID, .setPhone("040")))
    #expect(place.names(Self.folder).count == 3)
    // In order again: everything goes on where it stood.
    mood.with { $0.readError = nil }
    guard one.error != nil else { return }
    #expect(session.unreadFiles == [plan])
    #expect(try session.look() == [plan])
    let mended = try #require(session.casebook().plans[Sample.planID])
    #expect(mended.value.ownWords == "Töihin taimistolle" && mended.readOnly == nil)
    #expect(session.casebook().troubles == [] && session.unreadFiles == [])
  }

  @Test(arguments: cases)
  func aPlanOfWhichNothingCanBeReadIsNotMissing(_ one: Case) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    spoil(place, one, version: 1, mood)
    let session = try Session.open(place.station(Sample.coach).moody(mood))
    #expect(session.casebook().plans.isEmpty)
    #expect(session.casebook().unreadable[plan]?.code == one.code)
    #expect(session.casebook().troubleOfPlan(of: Sample.clientID)?.code == one.code)
    #expect(session.casebook().isLoaded)
  }

  /// A share that is away says the same of every file: nothing is concluded from that.
  @Test func aShareThatFailsAltogetherStopsTheReading() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let session = try Session.open(place.station(Sample.coach).moody(mood))
    mood.with { $0.readError = EIO }
    #expect(throws: Trouble.self) { try session.look(at: [plan]) }
    #expect(session.casebook().troubles == [] && session.casebook().plans.count == 1)
    mood.with {
      ($0.readError, $0.unreadFile) = (ESTALE, "\(Self.folder)/\(SharedPlace.fileName(2))")
    }
    try place.session(Sample.teacher).save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    #expect(throws: Trouble.self) { try session.look(at: [plan]) }
    #expect(session.casebook().plans[Sample.planID]?.readOnly == nil)
  }
}
