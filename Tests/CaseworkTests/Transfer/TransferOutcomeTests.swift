import Casework
import TestSupport
import Testing

/// How a transfer turned out: when it may be said, and which record holds.
@Suite struct TransferOutcomeTests {
  private let day = Sample.today

  private func refusal(
    _ change: TransferChange, on transfer: Transfer, as member: ID<Member> = Sample.coach,
    client: Client = Sample.client
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in
      _ = try after(change, transfer, as: member, client: client)
    }
  }

  private func attached(_ day: Day) -> TransferChange {
    .recordOutcome(.attached, on: day, said: .student, note: "")
  }

  /// Only of one that was taken, from that day on, by those to whom the transfer is open.
  @Test func whenItMayBeRecorded() throws {
    var done = SampleTransfers.taken
    done.state = .done
    var givenUp = SampleTransfers.taken
    givenUp.state = .givenUp
    var refused = SampleTransfers.sent
    refused.state = .refused
    refused.events["e2"] = TransferEvent(
      id: "e2", order: "p", kind: .refused, day: Sample.day(2027, 1, 13), reason: "x")
    // Taken once, sent back to where it came from, and sent anew: the new one is not taken yet.
    var again = SampleTransfers.taken
    again.events["e3"] = TransferEvent(
      id: "e3", order: "q", kind: .sent, day: Sample.day(2027, 1, 14))
    again.state = .sent
    var unpermitted = Sample.client
    unpermitted.consents["s2"] = SampleTransfers.withdrawal
    let taken = SampleTransfers.taken
    let cases: [(String, Transfer, ID<Member>, Client, Day, Refusal?)] = [
      ("prepared", SampleTransfers.prepared, Sample.teacher, Sample.client, day, .transferNotTaken),
      ("sent", SampleTransfers.sent, Sample.coach, Sample.client, day, .transferNotTaken),
      ("refused", refused, Sample.coach, Sample.client, day, .transferNotTaken),
      ("sent anew", again, Sample.coach, Sample.client, day, .transferNotTaken),
      ("taken, by the receiver", taken, Sample.coach, Sample.client, day, nil),
      ("taken, by the sender", taken, Sample.teacher, Sample.client, day, nil),
      ("done", done, Sample.coach, Sample.client, day, nil),
      ("given up after it was taken", givenUp, Sample.teacher, Sample.client, day, nil),
      ("on the day it was taken", taken, Sample.coach, Sample.client, day.adding(days: -2), nil),
      (
        "before it was taken", taken, Sample.coach, Sample.client, day.adding(days: -3),
        .dateOrder
      ),
      ("on a day to come", taken, Sample.coach, Sample.client, day.adding(days: 1), .dateOrder),
      ("by others", taken, Sample.kela, Sample.client, day, .notPermitted),
      ("without permission", taken, Sample.teacher, unpermitted, day, .noConsent),
    ]
    for (name, transfer, member, client, day, expected) in cases {
      let found = refusal(attached(day), on: transfer, as: member, client: client)
      #expect(found == expected, "\(name)")
    }
  }

  /// A later record holds, also one that speaks of an earlier day; the earlier ones stay.
  @Test func theLatestRecordHolds() throws {
    var transfer = SampleTransfers.taken
    #expect(transfer.lacksOutcome)
    #expect(TransferFact(transfer) == nil)
    #expect(!SampleTransfers.sent.lacksOutcome)
    transfer = try after(
      .recordOutcome(.notKnown, on: day, said: .employment, note: "Soitettu"), transfer)
    #expect(transfer.lacksOutcome)
    #expect(TransferFact(transfer) == nil)
    #expect(transfer.outcome?.note == "Soitettu")
    #expect(transfer.outcome?.by == Sample.coach)
    transfer = try after(attached(day), transfer, as: Sample.teacher)
    #expect(!transfer.lacksOutcome)
    #expect(
      TransferFact(transfer)
        == TransferFact(client: Sample.clientID, day: day, result: .attached))
    let earlier = day.adding(days: -1)
    transfer = try after(
      .recordOutcome(.droppedOut, on: earlier, said: .school, note: ""), transfer)
    #expect(
      TransferFact(transfer)
        == TransferFact(client: Sample.clientID, day: earlier, result: .droppedOut))
    #expect(transfer.outcomes.sorted.map(\.result) == [.notKnown, .attached, .droppedOut])
    #expect(Set(transfer.outcomes.sorted.map(\.id)).count == 3)
    #expect(transfer.events == SampleTransfers.taken.events, "it still stands where it stood")
    #expect(transfer.state == .taken)
    transfer = try after(
      .recordOutcome(.notKnown, on: day, said: .student, note: ""), transfer)
    #expect(TransferFact(transfer) == nil, "what is not known any more does not count")
  }
}
