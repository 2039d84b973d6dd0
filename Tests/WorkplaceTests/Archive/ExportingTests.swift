import Casework
import FileFormat
import SharedStore
import TestSupport
import Testing
import Zip

@testable import Workplace

@Suite struct ExportingTests {
  @Test(arguments: [
    (Sample.outreachWorker, true), (Sample.teacher, false), (Sample.coach, false),
    (Sample.formerTeacher, false),
  ])
  func onlyConvenersTakeAllOut(_ member: ID<Member>, _ mayTake: Bool) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try place.session(member)
    var bytes: [UInt8] = []
    let failure = SaveFailure.of {
      _ = try session.export(leaflets: { _ in [] }, to: { bytes += $0 })
    }
    #expect(failure == (mayTake ? nil : .refused(.onlyConvenersTakeAll)))
    #expect(bytes.isEmpty != mayTake)
    #expect(place.accessLog().contains { $0.way == .export } == mayTake)
  }

  @Test func theContactPersonMayToo() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.roster(.nameContactPerson(Sample.teacher)))
    #expect(SaveFailure.of { try session.checkTakesAll() } == nil)
    let nobody = try place.session(nil)
    #expect(SaveFailure.of { try nobody.checkTakesAll() } == .refused(.notOnRoster))
  }

  /// Every client's papers and plan are on record before the first byte goes out; the record itself is in
  /// the next archive.
  @Test func isOnRecordForEachClientBeforeItIsWritten() throws {
    let place = SharedPlace()
    let made = try place.makeWithPlan()
    try made.save(
      .client("cbo", .open(firstName: "Bo", lastName: "Exempel", language: .swedish)))
    let session = try place.session(Sample.outreachWorker)
    var seen: [[AccessEntry]] = []
    let report = try session.export(
      leaflets: { _ in [] }, to: { _ in seen.append(place.accessLog()) })
    let first = try #require(seen.first).filter { $0.way == .export }
    #expect(
      Set(first.map(\.document.path)) == ["clients/caino", "clients/cbo", "plans/pcaino"])
    #expect(first.allSatisfy { $0.member == Sample.outreachWorker })
    #expect(seen.last == seen.first)
    #expect(report.clients == 2)
    // The second one's papers are open to the teacher who made them only.
    #expect(report.closedClients == 1)
    #expect(report.leftOut.isEmpty && report.waiting == nil)
    #expect(try place.archiveBytes() != place.archiveBytes())
  }

  /// Papers that nobody can read go out all the same, and that is on record too.
  @Test func unreadablePapersAreOnRecordToo() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    for number in 1...2 {
      SharedPlace.write("{", to: "\(place.directory)/clients/caino/\(SharedPlace.fileName(number))")
    }
    _ = try place.archiveBytes()
    let entry = place.accessLog().first { $0.document.path == "clients/caino" && $0.way == .export }
    #expect(entry?.version == 0)
  }

  @Test func outAndInAndOutGivesTheSameBytes() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    _ = try place.session(Sample.teacher).open([.client(Sample.clientID)], .screen)
    let bytes = try place.archiveBytes()
    let copy = try SharedPlace.made(of: try Archive(ZipBytes(bytes)))
    #expect(copy.files() == place.files())
    #expect(try copy.archiveBytes() == bytes)
    #expect(try copy.session(nil).check().isWhole)
    let plans = [copy, place].map {
      try? $0.session(Sample.teacher).casebook().plans[Sample.planID]?.value
    }
    #expect(plans[0] != nil && plans[0] == plans[1])
  }
}
