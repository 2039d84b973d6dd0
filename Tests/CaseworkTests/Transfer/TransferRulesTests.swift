import Casework
import TestSupport
import Testing

@Suite struct TransferRulesTests {
  /// A change on a transfer, and the refusal it meets.
  private func refusal(
    _ change: TransferChange, on transfer: Transfer?, as member: ID<Member>? = Sample.teacher,
    client: Client = Sample.client, others: [Transfer] = [], roster: Roster = Sample.roster
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in
      _ = try after(change, transfer, as: member, client: client, others: others, roster: roster)
    }
  }

  private func after(
    _ change: TransferChange, _ transfer: Transfer?, as member: ID<Member>? = Sample.teacher,
    client: Client = Sample.client, others: [Transfer] = [], roster: Roster = Sample.roster
  ) throws(Refusal) -> Transfer {
    var surroundings = Sample.surroundings(as: member, client: client, roster: roster)
    for other in others { surroundings.transfers[other.id] = other }
    return try Transfer.after(
      change, on: transfer, id: transfer?.id ?? SampleTransfers.id, in: surroundings)
  }

  private func consent(_ parties: Set<Party>, _ matters: Set<ConsentMatter>) -> Client {
    var client = Sample.client
    client.consents["s1"]?.parties = parties
    client.consents["s1"]?.matters = matters
    return client
  }

  /// Who may begin one, under which permission.
  @Test func opening() throws {
    let open = TransferChange.open(client: Sample.clientID, .toEmployment, on: Sample.today)
    let back = TransferChange.open(client: Sample.clientID, .toSchool, on: Sample.today)
    var unpermitted = Sample.client
    unpermitted.consents = Rows()
    var over = SampleTransfers.prepared
    over.state = .givenUp
    let cases: [(String, TransferChange, ID<Member>?, Client, [Transfer], Refusal?)] = [
      ("by the school", open, Sample.teacher, Sample.client, [], nil),
      ("by employment services", back, Sample.coach, Sample.client, [], nil),
      ("not by the receiver", open, Sample.coach, Sample.client, [], .senderPrepares),
      ("not by others", open, Sample.kela, Sample.client, [], .senderPrepares),
      ("by who keeps the papers", back, Sample.teacher, Sample.client, [], nil),
      ("by nobody", open, nil, Sample.client, [], .notOnRoster),
      ("not without permission", open, Sample.teacher, unpermitted, [], .noConsent),
      (
        "not where the receiver is not covered", open, Sample.teacher,
        consent([.school], [.studies]), [], .partyNotCovered(.employment)
      ),
      ("not by who may not see", open, Sample.socialWorker, Sample.client, [], .notPermitted),
      (
        "one at a time", open, Sample.teacher, Sample.client, [SampleTransfers.prepared],
        .alreadyThere
      ),
      ("beside one that is over", open, Sample.teacher, Sample.client, [over], nil),
      (
        "beside one of the other way", open, Sample.teacher, Sample.client,
        [SampleTransfers.toSchool], nil
      ),
    ]
    for (name, change, member, client, others, expected) in cases {
      let found = refusal(change, on: nil, as: member, client: client, others: others)
      #expect(found == expected, "\(name)")
    }
    var client = Sample.client
    client.field = "Puutarha-ala"
    let opened = try after(open, nil, client: client)
    #expect(opened.studies == .graduated)
    #expect(opened.field == "Puutarha-ala")
    #expect(opened.contact == Sample.teacher)
    #expect(opened.openedBy == Sample.teacher)
  }

  /// What is sent is checked kind by kind, for the party that receives it.
  @Test func permissionForWhatGoes() throws {
    let send = TransferChange.send("g1", way: .contactRequest, receiver: "", on: Sample.today)
    let cases: [(Set<Party>, Set<ConsentMatter>, Refusal?)] = [
      ([.school, .employment], [.studies, .work], nil),
      ([.school, .employment], [.studies], .matterNotCovered(.employment, .work)),
      ([.school, .employment], [.work], .matterNotCovered(.employment, .studies)),
      ([.school, .employment], [.cooperation], .matterNotCovered(.employment, .studies)),
      ([.school, .kela], [.studies, .work], .partyNotCovered(.employment)),
    ]
    for (parties, matters, expected) in cases {
      let client = consent(parties, matters)
      let found = refusal(send, on: SampleTransfers.prepared, client: client)
      #expect(found == expected, "\(parties) \(matters)")
    }
    // What is not given needs no permission, and what is given later does.
    var less = SampleTransfers.prepared
    less.contents[.work] = nil
    #expect(refusal(send, on: less, client: consent([.school, .employment], [.studies])) == nil)
    // A permission of one record for the party, of another for the kind, does not cover both.
    var split = consent([.school, .employment], [.studies])
    var other = Sample.consent
    let second = Consent(
      id: "s2", order: "t", kind: .given, day: other.day, way: .spoken, parties: [.kela],
      matters: [.work])
    other = second
    split.consents["s2"] = other
    #expect(
      refusal(send, on: SampleTransfers.prepared, client: split)
        == .matterNotCovered(.employment, .work))
    // It must hold on the day it was given, and today.
    var late = Sample.client
    late.consents["s1"]?.until = Sample.today.adding(days: -1)
    let yesterday = TransferChange.send(
      "g1", way: .phone, receiver: "", on: Sample.today.adding(days: -1))
    #expect(refusal(yesterday, on: SampleTransfers.prepared, client: late) == .noConsent)
  }

  /// What sending needs, lack by lack.
  @Test func whatSendingNeeds() throws {
    let send = TransferChange.send("g1", way: .contactRequest, receiver: "", on: Sample.today)
    let cases: [(TransferLack, (inout Transfer) -> Void)] = [
      (.studentWelfare, { $0.steps[.askStudentWelfare] = nil }),
      (.registration, { $0.steps[.registerJobSeeker] = nil }), (.studies, { $0.studies = nil }),
      (.field, { $0.field = "  " }), (.reason, { $0.contents[.studies] = " \n" }),
      (.contact, { $0.contact = nil }),
    ]
    for (lack, spoil) in cases {
      var transfer = SampleTransfers.prepared
      spoil(&transfer)
      #expect(refusal(send, on: transfer) == .transferLacks([lack]), "\(lack)")
    }
    let back = TransferChange.send("g1", way: .phone, receiver: "Opo", on: Sample.today)
    let backCases: [(TransferLack, (inout Transfer) -> Void)] = [
      (.transferrer, { $0.steps[.contactCounsellor] = nil }),
      (.meetingNeed, { $0.steps[.assessMeetingNeed] = nil }), (.contents, { $0.contents = [:] }),
    ]
    for (lack, spoil) in backCases {
      var transfer = SampleTransfers.toSchool
      spoil(&transfer)
      #expect(
        refusal(back, on: transfer, as: Sample.coach) == .transferLacks([lack]), "\(lack)")
    }
    #expect(refusal(back, on: SampleTransfers.toSchool, as: Sample.coach) == nil)
  }

  /// Sent, taken, refused with a reason, done: who may, and what is kept.
  @Test func fromSendingToDone() throws {
    let day = Sample.today
    var transfer = SampleTransfers.prepared
    let send = TransferChange.send("g1", way: .contactRequest, receiver: "Tori", on: day)
    #expect(refusal(.take(note: "", on: day), on: transfer, as: Sample.coach) == .notPermitted)
    #expect(refusal(.take(note: "", on: day), on: transfer) == .transferNotSent)
    transfer = try after(send, transfer)
    #expect(transfer.state == .sent)
    let given = try #require(transfer.given["g1"])
    #expect(given.matters == [.studies, .work])
    #expect(given.contents == SampleTransfers.prepared.contents)
    #expect(given.consents == ["s1"])
    #expect(given.by == Sample.teacher)
    #expect(given.to == .employment)
    #expect(given.field == "Puutarha-ala")
    // What has been sent stays as it is.
    for change: TransferChange in [
      send, .setField("x"), .setStudies(nil), .setContact(nil), .writeContents(.studies, "x"),
    ] {
      #expect(refusal(change, on: transfer) == .transferSent, "\(change)")
    }
    #expect(refusal(.finish(on: day), on: transfer) == .transferNotTaken)
    #expect(
      refusal(.doStep(.firstInterview, nil, on: day, note: ""), on: transfer, as: Sample.coach)
        == .transferNotTaken)
    // The receiver answers, nobody else.
    #expect(refusal(.take(note: "", on: day), on: transfer) == .receiverTakes(.employment))
    let no = TransferChange.refuse(reason: " ", on: day)
    #expect(refusal(no, on: transfer, as: Sample.coach) == .reasonMissing)
    let refused = try after(.refuse(reason: "Väärä alue", on: day), transfer, as: Sample.coach)
    #expect(refused.state == .refused)
    #expect(refused.latest?.reason == "Väärä alue")
    #expect(refused[.contactRequest].state == .open)
    let again = try after(
      .send("g2", way: .phone, receiver: "Toinen", on: day), refused)
    #expect(again.given.count == 2)
    #expect(again.state == .sent)
    transfer = try after(.take(note: "Nuorten tiimi", on: day), transfer, as: Sample.coach)
    #expect(transfer[.routeToTeam].note == "Nuorten tiimi")
    #expect(transfer[.routeToTeam].state == .done)
    #expect(
      refusal(.finish(on: day), on: transfer)
        == .transferLacks([.openSteps(next: .firstInterview)]))
    for (step, answer): (TransferStep, StepAnswer?) in [
      (.firstInterview, nil), (.contactSchool, .yes), (.askOutreach, .no),
    ] {
      transfer = try after(
        .doStep(step, answer, on: day, note: ""), transfer, as: Sample.coach)
    }
    let palaver = StepAgreement(day: day, parties: [.student, .school, .employment])
    transfer = try after(
      .agree(.gatherMeeting, palaver, on: day, note: "Valmennus"), transfer, as: Sample.coach)
    // The school left a step of its own open: neither side waits for it.
    #expect(transfer[.guideToStudentHealth].state == .open)
    let wait = try #require(transfer.wait(for: Sample.client, on: day))
    #expect(wait.step == nil && wait.role == .employmentExpert)
    transfer = try after(.finish(on: day), transfer, as: Sample.coach)
    #expect(transfer.state == .done)
    #expect(transfer.events.sorted.map(\.kind) == [.sent, .taken, .done])
    #expect(
      refusal(.doStep(.firstInterview, nil, on: day, note: ""), on: transfer) == .transferOver)
    let reopened = try after(.reopen(reason: "Jatkuu", on: day), transfer)
    #expect(reopened.state == .taken)
    #expect(reopened.given == transfer.given)
  }

  /// Who may be named for a step, who marks it, and whom the receiver asks.
  @Test func whoseStepsTheyAre() throws {
    let day = Sample.today
    func assign(_ step: TransferStep, _ owner: ActionOwner?) -> TransferChange {
      .assign(step, owner, by: nil)
    }
    let interview = TransferChange.doStep(.firstInterview, nil, on: day, note: "")
    let school = TransferChange.doStep(.contactSchool, .no, on: day, note: "")
    let skip = TransferChange.leaveOutStep(.firstInterview, reason: "Ei", on: day)
    let (ready, taken, back) = (
      SampleTransfers.prepared, SampleTransfers.taken, SampleTransfers.toSchool
    )
    var fresh = ready
    fresh.steps = [:]
    let cases: [(TransferChange, Transfer, ID<Member>, Refusal?)] = [
      (assign(.registerJobSeeker, .student), ready, Sample.teacher, nil),
      (assign(.registerJobSeeker, .member(Sample.teacher)), ready, Sample.teacher, nil),
      (assign(.contactCounsellor, .student), back, Sample.coach, .workerDoes),
      (assign(.firstInterview, .family), ready, Sample.teacher, .workerDoes),
      (
        assign(.guideToStudentHealth, .member(Sample.socialWorker)), ready, Sample.teacher,
        .partyNotCovered(.social)
      ),
      (interview, taken, Sample.teacher, .receiverDoes(.employment)),
      (school, taken, Sample.teacher, .receiverDoes(.employment)),
      (skip, taken, Sample.teacher, .receiverDoes(.employment)),
      (interview, taken, Sample.coach, nil), (school, taken, Sample.coach, nil),
      (skip, SampleTransfers.sent, Sample.coach, .transferNotTaken),
      (
        .leaveOutStep(.guideToStudentHealth, reason: "Ei", on: day), fresh, Sample.teacher,
        .transferLacks([.studentWelfare])
      ),
      (.setContact(Sample.coach), ready, Sample.teacher, .contactIsOf(.school)),
      (.setContact(Sample.teacher), ready, Sample.teacher, nil),
      (.setContact(Sample.teacher), back, Sample.coach, .contactIsOf(.employment)),
      (.setContact(Sample.coach), back, Sample.coach, nil),
    ]
    for (change, transfer, member, expected) in cases {
      #expect(refusal(change, on: transfer, as: member) == expected, "\(change)")
    }
    let done = try after(interview, taken, as: Sample.coach)
    #expect(done[.firstInterview].doer == .member(Sample.coach))
    var named = taken
    named.steps[.firstInterview] = StepRecord()
    named.steps[.firstInterview]?.owner = .named("Tiimi")
    named = try after(interview, named, as: Sample.coach)
    #expect(named[.firstInterview].doer == .named("Tiimi"), "for whom it was marked")
    let open = try after(.reopenStep(.firstInterview), named, as: Sample.coach)
    #expect(open[.firstInterview].doer == nil)
  }

  /// A contact request goes only after what comes before it, whatever it is called.
  @Test func aRequestGivenBesides() {
    func row(_ to: Party) -> TransferChange {
      .give(
        GivenInformation(
          id: "g5", order: "n", to: to, receiver: "x", contents: [.work: "a"], day: Sample.today,
          way: .contactRequest))
    }
    var fresh = SampleTransfers.prepared
    fresh.steps = [:]
    #expect(
      refusal(row(.employment), on: fresh) == .transferLacks([.studentWelfare, .registration]))
    #expect(refusal(row(.kela), on: SampleTransfers.prepared) == .noSuchRow)
    #expect(refusal(row(.employment), on: SampleTransfers.prepared) == nil)
  }

  /// To a school something written goes, and to a school that is named.
  @Test func whatASchoolIsSent() {
    func send(_ receiver: String) -> TransferChange {
      .send("g1", way: .phone, receiver: receiver, on: Sample.today)
    }
    #expect(
      refusal(send(" "), on: SampleTransfers.toSchool, as: Sample.coach)
        == .transferLacks([.receiver]))
    var fieldOnly = SampleTransfers.toSchool
    (fieldOnly.contents, fieldOnly.field) = ([:], "Puutarha-ala")
    #expect(
      refusal(send("Opo"), on: fieldOnly, as: Sample.coach) == .transferLacks([.contents]))
  }

  /// Opened again only where no other of the same way is open.
  @Test func notTwoOpenAtOnce() {
    var over = SampleTransfers.sent
    over.state = .givenUp
    var other = Transfer(
      id: "xother", client: Sample.clientID, direction: .toEmployment, openedOn: Sample.today)
    let again = TransferChange.reopen(reason: "Jatkuu", on: Sample.today)
    #expect(refusal(again, on: over, others: [over, other]) == .alreadyThere)
    other.state = .givenUp
    #expect(refusal(again, on: over, others: [over, other]) == nil)
  }

  /// Student welfare is asked under a permission for it, and for what it is asked.
  @Test func permissionForStudentWelfare() {
    let ask = TransferChange.doStep(
      .contactStudentWelfare, nil, on: Sample.today, note: "")
    var nurses = SampleTransfers.prepared
    nurses.steps[.contactStudentWelfare] = StepRecord()
    nurses.steps[.contactStudentWelfare]?.owner = .member(Sample.nurse)
    let cases: [(Transfer, Set<Party>, Set<ConsentMatter>, Refusal?)] = [
      (SampleTransfers.prepared, [.school, .employment], [.studies], nil),
      (
        SampleTransfers.prepared, [.school, .employment], [.work],
        .matterNotCovered(.school, .studies)
      ),
      (
        SampleTransfers.prepared, [.health, .employment], [.studies], .partyNotCovered(.school)
      ),
      (nurses, [.health, .employment], [.health], nil),
      (nurses, [.school, .employment], [.health], .partyNotCovered(.health)),
      (nurses, [.health, .employment], [.studies], .matterNotCovered(.health, .health)),
    ]
    for (transfer, parties, matters, expected) in cases {
      let found = refusal(ask, on: transfer, client: consent(parties, matters))
      #expect(found == expected, "\(parties) \(matters)")
    }
  }

  /// Two machines that record something at once have an event each.
  @Test func eventsHaveIDsOfTheirOwn() throws {
    let day = Sample.today
    let taken = try after(.take(note: "", on: day), SampleTransfers.sent, as: Sample.coach)
    let refused = try after(.refuse(reason: "Ei", on: day), SampleTransfers.sent, as: Sample.coach)
    let (one, other) = (taken.events.sorted[1].id, refused.events.sorted[1].id)
    #expect(one != other)
    #expect(taken.events["e1"] != nil, "older ids stay")
  }

  /// A seat that nobody sits in answers by who hears it.
  @Test func answerForAnEmptySeat() {
    var roster = Sample.roster
    roster.members[Sample.coach]?.until = Sample.today.adding(days: -1)
    let take = TransferChange.take(note: "Puhelimessa", on: Sample.today)
    #expect(refusal(take, on: SampleTransfers.sent, roster: roster) == nil)
  }

  @Test func theOrderOfTheSteps() {
    let day = Sample.today
    var fresh = SampleTransfers.prepared
    fresh.steps = [:]
    let cases: [(TransferStep, StepAnswer?, Refusal?)] = [
      (.registerJobSeeker, .alone, .transferLacks([.studentWelfare])),
      (.askStudentWelfare, nil, .answerMissing), (.askStudentWelfare, .guided, .answerMissing),
      (.askStudentWelfare, .notKnown, nil), (.receive, nil, .noSuchRow),
    ]
    for (step, answer, expected) in cases {
      let change = TransferChange.doStep(step, answer, on: day, note: "")
      #expect(refusal(change, on: fresh) == expected, "\(step)")
    }
    for step: TransferStep in [.contactRequest, .routeToTeam] {
      #expect(
        refusal(.doStep(step, nil, on: day, note: ""), on: SampleTransfers.prepared)
          == (.stepIsDecision))
    }
    #expect(
      refusal(
        .leaveOutStep(.registerJobSeeker, reason: "x", on: day), on: SampleTransfers.prepared)
        == .stepIsNeeded)
    #expect(
      refusal(
        .doStep(.guideToStudentHealth, nil, on: day.adding(days: 1), note: ""),
        on: SampleTransfers.prepared) == .dateOrder)
  }

  /// Once the permission is withdrawn nothing more goes; whoever keeps the papers may end it.
  @Test func withdrawn() {
    var client = Sample.client
    client.consents["s2"] = SampleTransfers.withdrawal
    for change in SampleTransfers.changes {
      if case .open = change { continue }
      if case .giveUp = change { continue }
      let found = refusal(change, on: SampleTransfers.sent, client: client)
      #expect(found == .noConsent, "\(change)")
      #expect(
        refusal(change, on: SampleTransfers.sent, as: Sample.coach, client: client)
          == .notPermitted, "\(change)")
    }
    let end = TransferChange.giveUp(reason: "Perui luvan", on: Sample.today)
    #expect(refusal(end, on: SampleTransfers.sent, client: client) == nil)
  }

  /// What was given besides, in either direction.
  @Test func givingBesides() throws {
    let day = Sample.today
    func row(_ to: Party, _ contents: [ConsentMatter: String]) -> TransferChange {
      .give(
        GivenInformation(
          id: "g5", order: "n", to: to, receiver: "x", contents: contents, day: day, way: .phone))
    }
    let cases: [(TransferChange, ID<Member>, Refusal?)] = [
      (row(.employment, [.work: "a"]), Sample.teacher, nil),
      (row(.school, [.work: "a"]), Sample.coach, nil),
      (row(.health, [.health: "a"]), Sample.coach, nil),
      (row(.social, [.work: "a"]), Sample.coach, .partyNotCovered(.social)),
      (
        row(.school, [.livingAndMoney: "a"]), Sample.coach, .notPermitted
      ),
      (
        row(.kela, [.livingAndMoney: "a"]), Sample.teacher,
        .matterNotCovered(.kela, .livingAndMoney)
      ),
      (row(.kela, [.work: " "]), Sample.teacher, .textMissing),
      (row(.kela, [.plan: "a"]), Sample.teacher, .noSuchRow),
      (row(.student, [.work: "a"]), Sample.teacher, .noSuchRow),
    ]
    for (change, member, expected) in cases {
      let found = refusal(change, on: SampleTransfers.sent, as: member)
      #expect(found == expected, "\(change)")
    }
    let kept = try after(row(.kela, [.work: "a"]), SampleTransfers.sent)
    #expect(kept.given.count == 2)
    #expect(refusal(.give(kept.given.sorted[0]), on: kept) == .alreadyThere)
  }
}
