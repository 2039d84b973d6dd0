import Casework
import TestSupport
import Testing

@Suite struct TransferSightTests {
  private func sight(
    _ member: ID<Member>, _ transfer: Transfer, _ client: Client = Sample.client
  ) -> TransferSight {
    Rights.maySee(
      transfer, of: client, member: member, roster: Sample.roster, on: Sample.today)
  }

  /// Who sees which, by party, consent and how far it has come.
  @Test func whoMaySee() {
    var withdrawn = Sample.client
    withdrawn.consents["s2"] = SampleTransfers.withdrawal
    var stepped = SampleTransfers.prepared
    stepped.steps[.askOutreach] = StepRecord()
    stepped.steps[.askOutreach]?.owner = .member(Sample.outreachWorker)
    let (prepared, sent, back) = (
      SampleTransfers.prepared, SampleTransfers.sent, SampleTransfers.toSchool
    )
    let cases: [(String, ID<Member>, Transfer, Client, Bool)] = [
      ("the sender", Sample.teacher, prepared, Sample.client, true),
      ("the receiver, before", Sample.coach, prepared, Sample.client, false),
      ("the receiver, after", Sample.coach, sent, Sample.client, true),
      ("the sender of the other way", Sample.coach, back, Sample.client, true),
      ("another party", Sample.kela, sent, Sample.client, false),
      ("outreach, without a step", Sample.outreachWorker, sent, Sample.client, false),
      ("outreach, with a step", Sample.outreachWorker, stepped, Sample.client, true),
      ("a party not permitted", Sample.socialWorker, sent, Sample.client, false),
      ("who has left", Sample.formerTeacher, sent, Sample.client, false),
      ("the receiver, once withdrawn", Sample.coach, sent, withdrawn, false),
      ("who keeps the papers, once withdrawn", Sample.teacher, sent, withdrawn, true),
    ]
    for (name, member, transfer, client, isOpen) in cases {
      #expect(sight(member, transfer, client).isOpen == isOpen, "\(name)")
    }
  }

  /// A kind that is not permitted to a party is not read by it, prepared or given.
  @Test func whatIsSeen() {
    var client = Sample.client
    client.consents["s1"]?.matters = [.studies]
    let seen = SampleTransfers.sent.seen(with: sight(Sample.coach, SampleTransfers.sent, client))
    #expect(seen.contents.isEmpty)
    #expect(seen.given["g1"].map { Set($0.contents.keys) } == [.studies])
    #expect(seen.given["g1"]?.isCut == true)
    client.consents["s1"]?.matters = [.work]
    let bare = SampleTransfers.sent.seen(with: sight(Sample.coach, SampleTransfers.sent, client))
    #expect(bare.given["g1"]?.contents.keys.map(\.self) == [.work])
    #expect(bare.given["g1"]?.studies == nil && bare.given["g1"]?.field == "")
    let kept = SampleTransfers.sent.seen(with: sight(Sample.teacher, SampleTransfers.sent, client))
    #expect(kept == SampleTransfers.sent)
  }

  /// The receiver sees what was given, the course and its own steps: nothing that is being prepared.
  @Test func theReceiverSeesWhatWasGiven() {
    var transfer = SampleTransfers.taken
    transfer.steps[.askStudentWelfare]?.answer = .yes
    transfer.steps[.askStudentWelfare]?.note = "Kuraattorin luona viikoittain"
    transfer.steps[.contactStudentWelfare] = SampleTransfers.done(on: Sample.today, nil)
    transfer.steps[.contactStudentWelfare]?.note = "Masennus"
    transfer.steps[.contactRequest]?.note = "Lähetin yöllä"
    transfer.steps[.routeToTeam]?.note = "Nuorten tiimi"
    var rewritten = transfer
    rewritten.state = .refused
    rewritten.contents = [.studies: "Uusi luonnos", .health: "Masennus"]
    rewritten.field = "Metsäala"
    rewritten.contact = Sample.coach
    var over = rewritten
    over.state = .givenUp
    for one in [transfer, rewritten, over] {
      let seen = one.seen(with: sight(Sample.coach, one))
      #expect(seen.given == one.given, "\(one.state)")
      #expect(seen.events == one.events, "\(one.state)")
      #expect(seen.contents.isEmpty && seen.field.isEmpty, "\(one.state)")
      #expect(seen.studies == nil && seen.contact == nil, "\(one.state)")
      #expect(seen[.askStudentWelfare] == StepRecord() && seen[.contactStudentWelfare].note == "")
      #expect(seen[.registerJobSeeker] == StepRecord())
      #expect(seen[.contactRequest].state == .done && seen[.contactRequest].note == "")
      #expect(seen[.routeToTeam].note == "Nuorten tiimi")
      #expect(
        seen.steps(for: Sample.client, on: Sample.today).first == .contactRequest, "\(one.state)")
      #expect(one.seen(with: sight(Sample.teacher, one)) == one, "the sender sees all")
    }
  }

  /// Somebody of another party who does a step sees that step and its day, and may mark it done.
  @Test func aStepAlone() throws {
    var taken = SampleTransfers.taken
    taken.steps[.firstInterview] = SampleTransfers.done(on: Sample.today, nil)
    taken.steps[.contactSchool] = SampleTransfers.done(on: Sample.today, .yes)
    taken.steps[.askOutreach] = StepRecord()
    taken.steps[.askOutreach]?.by = Sample.today
    taken.steps[.askOutreach]?.note = "Ei halua tavata kotona"
    #expect(sight(Sample.outreachWorker, taken).view == .steps([.askOutreach], told: []))
    #expect(!sight(Sample.kela, taken).isOpen)
    let seen = taken.seen(with: sight(Sample.outreachWorker, taken))
    #expect(seen.given.isEmpty && seen.events.isEmpty && seen.contents.isEmpty)
    #expect(seen.steps.keys.map(\.self) == [.askOutreach])
    #expect(seen[.askOutreach].by == Sample.today && seen[.askOutreach].note == "")
    #expect(seen.wait(for: Sample.client, on: Sample.today)?.step == .askOutreach)
    let surroundings = Sample.surroundings(as: Sample.outreachWorker)
    let done = try Transfer.after(
      .doStep(.askOutreach, .yes, on: Sample.today, note: ""), on: taken, id: taken.id,
      in: surroundings)
    #expect(done[.askOutreach].state == .done)
    #expect(done[.askOutreach].doer == .member(Sample.outreachWorker))
    #expect(done[.askOutreach].note == "Ei halua tavata kotona", "unseen, it stays")
    let others: [TransferChange] = [
      .doStep(.gatherMeeting, nil, on: Sample.today, note: ""),
      .leaveOutStep(.askOutreach, reason: "Ei", on: Sample.today),
      .writeNote(.askOutreach, ""), .assign(.askOutreach, nil, by: nil), .finish(on: Sample.today),
      .recordOutcome(.attached, on: Sample.today, said: .outreach, note: ""),
      .setField("Ala"),
    ]
    for change in others {
      #expect(throws: Refusal.notPermitted, "\(change)") {
        try Transfer.after(change, on: taken, id: taken.id, in: surroundings)
      }
    }
  }

  /// What it waits for, and for whom.
  @Test func whatWaitsForWhom() throws {
    var client = Sample.client
    client.born = .day(Sample.day(1998, 1, 15))
    var fresh = SampleTransfers.prepared
    fresh.steps = [:]
    var refused = SampleTransfers.sent
    refused.state = .refused
    var taken = SampleTransfers.sent
    taken.state = .taken
    for step in taken.direction.steps {
      taken.steps[step] = SampleTransfers.done(on: Sample.today, nil)
    }
    var over = taken
    over.state = .done
    var begun = SampleTransfers.sent
    begun.state = .taken
    let cases: [(Transfer, TransferStep?, ID<Member>?)] = [
      (fresh, .askStudentWelfare, Sample.teacher),
      (SampleTransfers.sent, .routeToTeam, Sample.coach),
      (begun, .firstInterview, Sample.coach),
      (refused, .contactRequest, Sample.teacher), (taken, nil, Sample.coach),
      (SampleTransfers.toSchool, .contactCounsellor, Sample.coach), (over, nil, nil),
    ]
    for (transfer, step, whose) in cases {
      let wait = transfer.wait(for: client, on: Sample.today)
      #expect(wait?.step == step, "\(transfer.state)")
      let members = Sample.roster.members.sorted.filter { $0.isSeated(on: Sample.today) }
      #expect(members.first { wait?.isFor($0) == true }?.id == whose, "\(transfer.state)")
    }
    // The outreach worker's part is of those under 29.
    #expect(!fresh.steps(for: client, on: Sample.today).contains(.askOutreach))
    client.born = .day(Sample.day(1998, 1, 16))
    #expect(fresh.steps(for: client, on: Sample.today).contains(.askOutreach))
    fresh.steps[.askStudentWelfare] = SampleTransfers.done(on: Sample.today, .no)
    fresh.steps[.contactSchool] = SampleTransfers.done(on: Sample.today, .no)
    #expect(
      fresh.steps(for: client, on: Sample.today) == [
        .askStudentWelfare, .guideToStudentHealth, .registerJobSeeker, .contactRequest,
        .routeToTeam, .firstInterview, .contactSchool,
      ])
  }

  @Test func whatIsOverdueComesFirst() {
    var late = SampleTransfers.toSchool
    late.steps[.contactCounsellor]?.by = Sample.today.adding(days: -1)
    let waits = Transfer.waits(
      of: [SampleTransfers.prepared, late], clients: { _ in Sample.client }, on: Sample.today)
    #expect(waits.map(\.transfer) == ["xkoulu", "xaino"])
    #expect(waits.map { $0.isOverdue(on: Sample.today) } == [true, false])
  }
}
