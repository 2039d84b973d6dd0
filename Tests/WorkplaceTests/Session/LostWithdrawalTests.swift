import Casework
import TestSupport
import Testing

@testable import Workplace

/// Papers whose newest version says no more what was saved: it may have held a withdrawal.
@Suite struct LostWithdrawalTests {
  private let place = SharedPlace()

  /// The permission is given, then withdrawn; the file of that is then what `change` makes of it.
  private func withdraw(_ change: (String) -> String) throws {
    let session = try place.makeWithPlan()
    var withdrawal = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    withdrawal.ends = "s1"
    let saved = try session.save(.client(Sample.clientID, .recordConsent(withdrawal)))
    let path = "\(place.directory)/clients/caino/\(SharedPlace.fileName(saved.version))"
    let text = String(decoding: try #require(FileBytes.of(path)), as: UTF8.self)
    SharedPlace.write(change(text), to: path)
  }

  private func sees(_ member: ID<Member>) throws -> Bool {
    let casebook = try place.session(member).casebook()
    let isOpen = casebook.clients[Sample.clientID] != nil
    #expect(casebook.hidden.contains(Sample.clientID) != isOpen)
    #expect((casebook.plans[Sample.planID] != nil) == isOpen || member == Sample.teacher)
    return isOpen
  }

  @Test(arguments: [
    { @Sendable (text: String) in text.replacing("withdrawn", with: "withdrewn") },
    { @Sendable text in text.replacing("\"payload\": {", with: "\"payload\": [") },
    { @Sendable text in text.replacing("  \"checksum\"", with: "  \"checksun\"") },
  ])
  func opensNothing(_ change: @Sendable (String) -> String) throws {
    try withdraw(change)
    #expect(try !sees(Sample.coach))
    #expect(try sees(Sample.teacher))
    let casebook = try place.session(Sample.teacher).casebook()
    #expect(casebook.clients[Sample.clientID]?.readOnly?.code == .damaged)
  }

  /// Somebody with a newer program may have saved the withdrawal.
  @Test func aNewerProgramsVersionOpensNothing() throws {
    let newer = { (text: String) in
      text.replacing("\"formatVersion\": 2", with: "\"formatVersion\": 9")
    }
    try withdraw(newer)
    #expect(try !sees(Sample.coach))
    #expect(try sees(Sample.teacher))
    let held = try place.session(Sample.teacher).casebook().clients[Sample.clientID]
    #expect(held?.readOnly?.code == .newerFormat)
  }

  /// The same at once in a program that is running.
  @Test func itClosesInAProgramThatRuns() throws {
    let session = try place.makeWithPlan()
    let coach = try place.session(Sample.coach)
    #expect(coach.casebook().clients[Sample.clientID] != nil)
    let saved = try session.save(.client(Sample.clientID, .setField("Puutarha-ala")))
    let path = "\(place.directory)/clients/caino/\(SharedPlace.fileName(saved.version))"
    let text = String(decoding: try #require(FileBytes.of(path)), as: UTF8.self)
    SharedPlace.write(
      text.replacing("\"formatVersion\": 2", with: "\"formatVersion\": 9"), to: path)
    try coach.look()
    #expect(coach.casebook().clients[Sample.clientID] == nil)
    #expect(coach.casebook().hidden.contains(Sample.clientID))
    SharedPlace.write(text, to: path)
    try coach.look()
    #expect(coach.casebook().clients[Sample.clientID]?.value.field == "Puutarha-ala")
  }

  /// A file that was never whole was never told to be saved: the permission before it holds.
  @Test func tornOnesTookNothingAway() throws {
    try withdraw { String($0.prefix(200)) }
    #expect(try sees(Sample.coach))
  }

  @Test func wholeOnesClose() throws {
    try withdraw { $0 }
    #expect(try !sees(Sample.coach))
  }
}
