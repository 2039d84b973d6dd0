import Casework
import TestSupport
import Testing

/// Palavers, further steps and follow-ups of a transfer: their day, who was there, what was agreed.
@Suite struct StepAgreementTests {
  private let today = Sample.today

  private func agree(
    _ step: TransferStep, _ days: Int, _ parties: Set<Party>, on: Int = 0,
    _ note: String = "Sovittu"
  ) -> TransferChange {
    .agree(
      step, StepAgreement(day: today.adding(days: days), parties: parties),
      on: today.adding(days: on), note: note)
  }

  /// What it takes to record one.
  @Test func whatIsRecorded() {
    let (there, back) = (SampleTransfers.taken, SampleTransfers.followedUp)
    let both: Set<Party> = [.school, .employment]
    var early = SampleTransfers.sent
    early.steps[.gatherMeeting] = nil
    let cases: [(String, TransferChange, Transfer, ID<Member>, Refusal?)] = [
      ("held today", agree(.gatherMeeting, 0, both), there, Sample.coach, nil),
      ("held before", agree(.gatherMeeting, -2, both), there, Sample.teacher, nil),
      ("not one to come", agree(.gatherMeeting, 1, both), there, Sample.coach, .dateOrder),
      (
        "not before the transfer", agree(.gatherMeeting, -8, both), there, Sample.coach, .dateOrder
      ),
      (
        "not one party", agree(.gatherMeeting, 0, [.school]), there, Sample.coach, .agreementMissing
      ),
      (
        "not one party with the student", agree(.gatherMeeting, 0, [.school, .student]), there,
        Sample.coach, .agreementMissing
      ),
      ("not nobody", agree(.agreeFollowUp, 9, []), back, Sample.coach, .agreementMissing),
      ("not wordless", agree(.gatherMeeting, 0, both, " "), there, Sample.coach, .agreementMissing),
      (
        "not with who is not permitted", agree(.gatherMeeting, 0, [.school, .social]), there,
        Sample.coach, .partyNotCovered(.social)
      ),
      (
        "not before it is taken", agree(.gatherMeeting, 0, both), early, Sample.teacher,
        .transferNotTaken
      ),
      ("not another step", agree(.firstInterview, 0, both), there, Sample.coach, .noSuchRow),
      ("not of the other way", agree(.agreeFollowUp, 9, both), there, Sample.teacher, .noSuchRow),
      ("a follow-up to come", agree(.agreeFollowUp, 60, both), back, Sample.teacher, nil),
      (
        "no follow-up before it is agreed", agree(.agreeFollowUp, -1, both), back, Sample.coach,
        .dateOrder
      ),
      (
        "not ticked", .doStep(.gatherMeeting, nil, on: today, note: "x"), there, Sample.coach,
        .agreementMissing
      ),
    ]
    for (name, change, transfer, member, expected) in cases {
      let found = refusal { () throws(Refusal) in _ = try after(change, transfer, as: member) }
      #expect(found == expected, "\(name)")
    }
  }

  @Test func whatStandsThen() throws {
    var transfer = try after(
      agree(.gatherMeeting, -1, [.student, .school, .employment]), SampleTransfers.taken)
    #expect(transfer.palaver?.day == today.adding(days: -1))
    #expect(transfer.palaver?.parties == [.student, .school, .employment])
    #expect(transfer[.gatherMeeting].state == .done && transfer[.gatherMeeting].note == "Sovittu")
    #expect(transfer[.gatherMeeting].doer == .member(Sample.coach))
    // Opened again it is no palaver, and what was written waits for its mending.
    transfer = try after(.reopenStep(.gatherMeeting), transfer)
    #expect(transfer.palaver == nil && transfer[.gatherMeeting].agreed != nil)
    transfer = try after(.leaveOutStep(.gatherMeeting, reason: "Ei", on: today), transfer)
    #expect(transfer[.gatherMeeting].agreed == nil)
    // To school the palaver is the one in which further steps were agreed, where one was needed.
    var back = SampleTransfers.followedUp
    #expect(back.palaver?.parties == [.school, .employment])
    #expect(back.followUp?.day == Sample.day(2027, 3, 10))
    back.steps[.assessMeetingNeed]?.answer = .no
    #expect(back.palaver == nil)
  }

  /// What was agreed is mended as a whole, and taken back by whose it is alone.
  @Test func whoTakesItBack() {
    var client = Sample.client
    (client.openedBy, client.knowsBest, client.keepers) = (Sample.kela, nil, [])
    // The school's record, in which employment services were there, and its own.
    var there = SampleTransfers.agreed
    there.steps[.gatherMeeting]?.doer = .member(Sample.teacher)
    let own = SampleTransfers.agreed
    let leave = TransferChange.leaveOutStep(.gatherMeeting, reason: "Ei", on: today)
    let note = TransferChange.writeNote(.gatherMeeting, "")
    let cases: [(String, TransferChange, Transfer, ID<Member>, Refusal?)] = [
      ("no words away", note, there, Sample.coach, .agreementMissing),
      ("nor one's own", note, own, Sample.coach, .agreementMissing),
      ("nor the sender's", note, there, Sample.teacher, .agreementMissing),
      ("not left out", leave, there, Sample.coach, .notPermitted),
      ("not opened", .reopenStep(.gatherMeeting), there, Sample.coach, .notPermitted),
      ("opened by who recorded it", .reopenStep(.gatherMeeting), own, Sample.coach, nil),
      ("opened by the sender", .reopenStep(.gatherMeeting), own, Sample.teacher, nil),
      ("left out by the sender", leave, there, Sample.teacher, nil),
      (
        "mended as a whole", agree(.gatherMeeting, 0, [.school, .employment]), there, Sample.coach,
        nil
      ),
    ]
    for (name, change, transfer, member, expected) in cases {
      let found = refusal { () throws(Refusal) in
        _ = try after(change, transfer, as: member, client: client)
      }
      #expect(found == expected, "\(name)")
    }
  }

  /// What was agreed is read by the sender and by those who were there, whole or not at all.
  @Test func whoReadsIt() {
    func sight(_ member: ID<Member>, _ transfer: Transfer) -> TransferSight {
      Rights.maySee(
        transfer, of: Sample.client, member: member, roster: Sample.roster, on: today)
    }
    var alone = SampleTransfers.followedUp
    alone.steps[.agreeFurtherSteps]?.agreed?.parties = [.employment, .kela]
    alone.steps[.askOutreach] = SampleTransfers.done(on: today, .no)
    alone.steps[.askOutreach]?.note = "Ei halua"
    let cases: [(String, Transfer, ID<Member>, TransferStep, Bool)] = [
      ("who was there", SampleTransfers.followedUp, Sample.teacher, .agreeFurtherSteps, true),
      ("the sender", alone, Sample.coach, .agreeFurtherSteps, true),
      ("a third party that was there", alone, Sample.kela, .agreeFurtherSteps, true),
      (
        "a third party elsewhere", SampleTransfers.followedUp, Sample.kela, .agreeFurtherSteps,
        false
      ),
      ("the sender, at the follow-up", alone, Sample.coach, .agreeFollowUp, true),
    ]
    for (name, transfer, member, step, isSeen) in cases {
      let seen = transfer.seen(with: sight(member, transfer))
      #expect((seen[step].agreed != nil) == isSeen, "\(name)")
      #expect((seen[step].note != "") == isSeen, "\(name)")
    }
    // The school keeps the sample's papers: of a receiver that does not, no palaver without it opens.
    var client = Sample.client
    (client.openedBy, client.knowsBest, client.keepers) = (Sample.kela, nil, [])
    // A palaver of others than the receiver, which has written nothing of its own.
    alone.steps[.agreeFollowUp]?.agreed?.parties = [.school]
    let receiver = Rights.maySee(
      alone, of: client, member: Sample.teacher, roster: Sample.roster, on: today
    ).view
    #expect(receiver.sees(part: "note", of: .agreeFurtherSteps) == false)
    #expect(receiver.sees(part: "agreed", of: .agreeFurtherSteps) == false)
    #expect(receiver.sees(part: "state", of: .agreeFurtherSteps) == true)
    #expect(receiver.sees(part: "note", of: .agreeFollowUp) == true)
    #expect(receiver.sees(part: "note", of: .goThroughNeeds) == true)
    #expect(receiver.sees(part: "answer", of: .askOutreach) == true)
    #expect(receiver.sees(part: "answer", of: .assessMeetingNeed) == true)
    // What is weighed anew after a refusal is the sender's until it is sent again.
    alone.state = .refused
    alone.events["e2"]?.kind = .refused
    let refused = Rights.maySee(
      alone, of: client, member: Sample.teacher, roster: Sample.roster, on: today
    ).view
    #expect(refused.sees(part: "answer", of: .assessMeetingNeed) == false)
    // What the receiver writes before it is agreed stays in sight.
    var early = SampleTransfers.taken
    early.steps[.gatherMeeting] = StepRecord()
    early.steps[.gatherMeeting]?.note = "Kutsutaan koulu"
    #expect(sight(Sample.coach, early).view.sees(part: "note", of: .gatherMeeting))
  }
}
