import Casework
import Glibc
import SharedStore
import TestSupport
import Testing

@testable import Workplace

/// A directory that has gone back to an old copy fits together in itself; this machine remembers.
@Suite struct SeenVersionsTests {
  private static let plan = "plans/\(Sample.planID)"

  /// A plan of three versions, and the path of the newest.
  private func planned(_ place: SharedPlace) throws -> String {
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let last = try session.save(.plan(Sample.planID, .writeAids("Tulkki"))).version
    return "\(place.directory)/\(Self.plan)/\(SharedPlace.fileName(last))"
  }

  @Test func goingBackIsNoticedAtTheNextStartUntilItIsAccepted() throws {
    let place = SharedPlace()
    let newest = try planned(place)
    unlink(newest)
    for _ in 0..<2 {
      let result = try place.session(nil).check()
      #expect(!result.isWhole)
      #expect(result.troubles.map(\.code) == [.rolledBack])
      #expect(newest.hasSuffix(result.troubles.first?.place ?? "-"))
    }
    #expect(try place.session(nil).check(accepting: true).isWhole)
    #expect(try place.session(nil).check().isWhole)
  }

  /// On a share the list of a folder lacks what others have just saved: that has not gone back.
  @Test func whatAnOldListDoesNotNameIsAskedForByName() throws {
    let place = SharedPlace()
    let newest = try planned(place)
    let client = "clients/\(Sample.clientID)"
    let mood = Guarded(MoodyDirectory.Mood(fileSystem: .unknown))
    let whole = try Session.open(place.station(Sample.coach).moody(mood)).check()
    #expect(whole.isWhole && whole.versions > 8)
    let last = "\(Self.plan)/\(newest.split(separator: "/").last ?? "")"
    for unlisted: Set<String> in [[last], [client], [last, client], [Self.plan]] {
      mood.with { $0.unlisted = unlisted }
      let found = try Session.open(place.station(Sample.coach).moody(mood)).check()
      #expect(found == whole, "\(unlisted): \(found.troubles)")
    }
    // What is not there by name either has gone.
    mood.with { $0.unlisted = [] }
    unlink(newest)
    let gone = try Session.open(place.station(Sample.coach).moody(mood)).check()
    #expect(gone.troubles.map(\.code) == [.rolledBack])
  }

  @Test func onesOwnVersionThatSomebodyElseReplacedIsNoticed() throws {
    let place = SharedPlace()
    let newest = try planned(place)
    unlink(newest)
    // Put back from a copy by somebody on another machine, who goes on there.
    var other = place.station(Sample.coach, machine: "toinen")
    other.stateDirectory = place.root + "/toinen"
    try Session.open(other).save(.plan(Sample.planID, .writeOwnWords("Opiskelemaan")))
    let session = try place.session(Sample.teacher)
    try session.save(.plan(Sample.planID, .writeFamilyDoings("Äiti auttaa")))
    let result = try session.check()
    #expect(result.troubles.map(\.code) == [.altered])
    #expect(newest.hasSuffix(result.troubles.first?.place ?? "-"))
    // Who has seen nothing of it has nothing to say.
    #expect(try Session.open(other).check().isWhole)
  }

  @Test func whatOthersSavedIsRememberedOnceItIsSeen() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    var other = place.station(Sample.coach, machine: "toinen")
    other.stateDirectory = place.root + "/toinen"
    let reader = try Session.open(other)
    let saved = try place.session(Sample.teacher).save(.plan(Sample.planID, .writeAids("Tulkki")))
    try reader.look()
    unlink("\(place.directory)/\(Self.plan)/\(SharedPlace.fileName(saved.version))")
    #expect(try Session.open(other).check().troubles.map(\.code) == [.rolledBack])
  }

  @Test func aVersionThatWasSetAsideIsNoLoss() throws {
    let place = SharedPlace()
    let newest = try planned(place)
    truncate(newest, 100)
    let session = try place.session(Sample.teacher)
    try session.restore(.plan(Sample.planID), version: 2)
    #expect(try session.check().isWhole)
    #expect(try place.session(nil).check().isWhole)
  }

  @Test func onlyIDsNumbersAndChecksumsAreRemembered() throws {
    let place = SharedPlace()
    _ = try planned(place)
    let file = try #require(
      SharedPlace.names(place.state).map { "\(place.state)/\($0)/seen-versions.txt" }.first)
    let text = String(decoding: try #require(FileBytes.of(file)), as: UTF8.self)
    for line in text.split(separator: "\n") {
      #expect(line.wholeMatch(of: /[a-z]+(\/[a-z0-9]+)? [0-9]+ [0-9a-f]{64}/) != nil, "\(line)")
    }
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    // Torn, foreign or gone, it stops nothing.
    for damage in ["plans/", "\u{0}\u{1b}[2J\n\n roster 0 x\nroster 99999999999999999999 y\n", ""] {
      SharedPlace.write(damage, to: file)
      #expect(try place.session(nil).check().isWhole)
    }
    SharedPlace.removeAll(place.state)
    #expect(try place.session(nil).check().isWhole)
  }
}
