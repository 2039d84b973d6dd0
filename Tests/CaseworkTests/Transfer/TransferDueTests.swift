import Casework
import TestSupport
import Testing

/// What of a transfer has its day: steps somebody is to do, and the follow-up.
@Suite struct TransferDueTests {
  private let today = Sample.today

  private func member(_ id: ID<Member>) throws -> Member {
    try #require(Sample.roster.members[id])
  }

  @Test func stepsWithTheirDay() throws {
    var transfer = SampleTransfers.prepared
    transfer.steps[.guideToStudentHealth] = StepRecord()
    transfer.steps[.guideToStudentHealth]?.by = today.adding(days: -2)
    transfer.steps[.guideToStudentHealth]?.owner = .member(Sample.nurse)
    transfer.steps[.contactRequest] = StepRecord()
    transfer.steps[.contactRequest]?.by = today.adding(days: -4)
    transfer.steps[.registerJobSeeker]?.by = today.adding(days: -5)
    let dues = Transfer.dues(of: [transfer], clients: { _ in Sample.client }, on: today)
    #expect(dues.map(\.subject) == [.step(.contactRequest), .step(.guideToStudentHealth)])
    #expect(dues.allSatisfy { $0.isOverdue(on: today) }, "what is done is due no more")
    let (teacher, coach) = (try member(Sample.teacher), try member(Sample.coach))
    let nurse = try member(Sample.nurse)
    #expect(dues[0].isFor(teacher) && !dues[0].isFor(coach))
    #expect(dues[1].isFor(nurse) && !dues[1].isFor(teacher))
    transfer.state = .givenUp
    #expect(transfer.dues(for: Sample.client, on: today).isEmpty)
    // Whoever does a step alone has that one due, and nothing else of it.
    transfer.state = .preparing
    let sight = Rights.maySee(
      transfer, of: Sample.client, member: Sample.nurse, roster: Sample.roster, on: today)
    let seen = transfer.seen(with: sight).dues(for: Sample.client, on: today)
    #expect(seen.map(\.subject) == [.step(.guideToStudentHealth)])
  }

  /// A follow-up stands for those who come to it until it is on record how it went.
  @Test func theFollowUp() throws {
    var transfer = SampleTransfers.followedUp
    let due = try #require(transfer.dues(for: Sample.client, on: today).first)
    #expect(due.subject == .followUp([.student, .school, .kela]))
    #expect(due.day == Sample.day(2027, 3, 10) && !due.isOverdue(on: today))
    let cases: [(ID<Member>, Bool)] = [
      (Sample.teacher, true), (Sample.kela, true), (Sample.coach, true), (Sample.nurse, false),
    ]
    for (id, isTheirs) in cases {
      let member = try member(id)
      #expect(due.isFor(member) == isTheirs, "\(id)")
    }
    let sight = Rights.maySee(
      transfer, of: Sample.client, member: Sample.kela, roster: Sample.roster, on: today)
    #expect(
      transfer.seen(with: sight).dues(for: Sample.client, on: today).map(\.subject) == [due.subject]
    )
    transfer.state = .done
    #expect(transfer.dues(for: Sample.client, on: today) == [due], "also when all else is done")
    let early = TransferOutcome(
      id: "r1", order: "n", result: .attached, day: Sample.day(2027, 1, 13), said: .student)
    transfer.outcomes = Rows([early])
    #expect(transfer.dues(for: Sample.client, on: today) == [due], "known when it was agreed")
    transfer.outcomes["r2"] = TransferOutcome(
      id: "r2", order: "p", result: .attached, day: Sample.day(2027, 3, 3), said: .student)
    #expect(transfer.dues(for: Sample.client, on: today).isEmpty, "held before its day")
    // Whoever comes to it and is not shown how it went is told that it was held.
    #expect(transfer.seen(with: sight).outcomes.isEmpty)
    #expect(transfer.seen(with: sight).dues(for: Sample.client, on: today).isEmpty)
  }
}
