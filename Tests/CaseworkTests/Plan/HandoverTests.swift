import Casework
import TestSupport
import Testing

/// Responsibility passes on with the receiver's yes; until then the former worker answers.
@Suite struct HandoverTests {
  private var inForce: Plan {
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, Sample.day(2026, 12, 1))
    plan.responsible?.agreedOn = Sample.day(2026, 12, 1)
    return plan
  }

  private func offer(_ id: ID<Handover> = "b1", to member: ID<Member> = Sample.nurse) -> PlanChange
  {
    .offerResponsibility(Handover(id: id, order: "", to: member, offeredOn: Sample.today))
  }

  private func answer(_ answer: HandoverAnswer, on day: Day = Sample.today) -> PlanChange {
    .answerHandover("b1", answer, on: day, note: "")
  }

  private func around(
    _ plan: Plan, as member: ID<Member> = Sample.teacher, _ meeting: Meeting = Sample.meeting
  ) -> Surroundings {
    Sample.surroundings(as: member, plan: plan, meeting: meeting)
  }

  @Test func anOfferChangesNothingUntilTheReceiverSaysYes() throws {
    let offered = try inForce.after(offer())
    #expect(offered.responsible?.member == Sample.coach)
    #expect(offered.openHandover?.to == Sample.nurse)
    #expect(offered.openHandover?.offeredBy == Sample.teacher)
    let taken = try offered.after(answer(.accepted), in: around(offered, as: Sample.nurse))
    #expect(taken.responsible == Responsibility(member: Sample.nurse, agreedOn: Sample.today))
    #expect(taken.openHandover == nil)
    #expect(taken.handovers["b1"]?.answer == .accepted)
    #expect(taken.handovers["b1"]?.answeredOn == Sample.today)
    let former = taken.formerResponsible.sorted
    #expect(former.map(\.member) == [Sample.coach])
    #expect(former.first?.agreedOn == Sample.day(2026, 12, 1))
    #expect(former.first?.until == Sample.today)
  }

  @Test func aNoIsKeptAndTheFormerGoesOn() throws {
    var plan = try inForce.after(offer())
    plan = try plan.after(
      .answerHandover("b1", .declined, on: Sample.today, note: "Ei ehdi"),
      in: around(plan, as: Sample.nurse))
    #expect(plan.responsible?.member == Sample.coach && plan.formerResponsible.isEmpty)
    #expect(plan.handovers["b1"]?.note == "Ei ehdi")
    plan = try plan.after(offer("b2", to: Sample.kela))
    #expect(plan.openHandover?.to == Sample.kela && plan.handovers.count == 2)
  }

  @Test func onlyTheReceiverAnswersUnlessInTheRoom() throws {
    let plan = try inForce.after(offer(to: Sample.kela))
    for given in [HandoverAnswer.accepted, .declined] {
      #expect(plan.refusal(of: answer(given), in: around(plan)) == .receiverAnswers)
    }
    #expect(plan.refusal(of: answer(.withdrawn), in: around(plan)) == nil)
    var meeting = Sample.runningMeeting
    meeting.turns[Sample.turnID]?.attendance["p9"] = Attendance(
      id: "p9", order: "d", party: .kela, member: Sample.kela, name: "", presence: .present,
      why: "")
    #expect(plan.refusal(of: answer(.accepted), in: around(plan, meeting)) == nil)
    meeting.turns[Sample.turnID]?.attendance["p9"]?.presence = .absent
    #expect(plan.refusal(of: answer(.accepted), in: around(plan, meeting)) == .receiverAnswers)
    meeting.turns[Sample.turnID]?.attendance["p9"]?.presence = .present
    meeting.turns[Sample.turnID]?.state = .closed
    #expect(plan.refusal(of: answer(.accepted), in: around(plan, meeting)) == .receiverAnswers)
  }

  @Test func theReceiverSaysNoAndTheOthersTakeTheOfferBack() throws {
    let plan = try inForce.after(offer())
    let offered = try #require(plan.openHandover)
    #expect(around(plan).answers(to: offered, about: plan.client) == [.withdrawn])
    #expect(
      around(plan, as: Sample.nurse).answers(to: offered, about: plan.client)
        == [.accepted, .declined])
    let own = try inForce.after(offer(), in: around(inForce, as: Sample.nurse))
    let ownOffer = try #require(own.openHandover)
    #expect(
      around(own, as: Sample.nurse).answers(to: ownOffer, about: own.client)
        == [.accepted, .declined, .withdrawn])
    var meeting = Sample.runningMeeting
    meeting.turns[Sample.turnID]?.chair = Sample.nurse
    #expect(
      around(plan, meeting).answers(to: offered, about: plan.client)
        == [.accepted, .declined, .withdrawn])
  }

  @Test func aPlanInForceIsNotHandedOverBehindTheReceiversBack() throws {
    let agree = PlanChange.agreeResponsibleWorker(Sample.nurse, saidYesOn: Sample.today)
    #expect(inForce.refusal(of: agree, in: around(inForce)) == .handoverNeedsYes)
    #expect(inForce.refusal(of: agree, in: around(inForce, as: Sample.nurse)) == nil)
    #expect(Sample.plan.refusal(of: agree) == nil, "a draft is agreed together")
    let same = PlanChange.agreeResponsibleWorker(Sample.coach, saidYesOn: Sample.today)
    #expect(inForce.refusal(of: same, in: around(inForce)) == nil, "the day is put right")
    var left = inForce
    left.responsible?.member = Sample.formerTeacher
    #expect(left.refusal(of: agree, in: around(left)) == nil, "who has left hands nothing over")
    var draft = Sample.plan
    draft = Plan(copying: draft, revision: 2)
    var surroundings = around(inForce)
    surroundings.plans[draft.id] = draft
    #expect(draft.refusal(of: agree, in: surroundings) == .handoverNeedsYes)
  }

  @Test func whatIsRefused() throws {
    let offered = try inForce.after(offer())
    let tomorrow = Sample.today.adding(days: 1)
    let yesterday = Sample.today.adding(days: -1)
    var later = Handover(id: "b3", order: "", to: Sample.kela, offeredOn: tomorrow)
    #expect(inForce.refusal(of: .offerResponsibility(later)) == .dateOrder)
    later.offeredOn = Sample.today
    #expect(offered.refusal(of: .offerResponsibility(later)) == .handoverOpen)
    #expect(inForce.refusal(of: offer(to: Sample.coach)) == .alreadyThere)
    #expect(inForce.refusal(of: offer(to: Sample.formerTeacher)) == .memberRoleEnded)
    #expect(inForce.refusal(of: offer(to: "mnobody")) == .noSuchMember)
    let nurse = around(offered, as: Sample.nurse)
    #expect(offered.refusal(of: answer(.accepted, on: tomorrow), in: nurse) == .dateOrder)
    #expect(offered.refusal(of: answer(.accepted, on: yesterday), in: nurse) == .dateOrder)
    let done = try offered.after(answer(.accepted), in: nurse)
    #expect(done.refusal(of: answer(.declined), in: nurse) == .alreadyThere)
    #expect(inForce.refusal(of: answer(.accepted)) == .noSuchRow)
  }

  @Test func twoWhoEndTheSameDutyMakeOneRow() throws {
    let offered = try inForce.after(offer())
    let nurse = around(offered, as: Sample.nurse)
    let one = try offered.after(answer(.accepted), in: nurse)
    let other = try inForce.after(
      .agreeResponsibleWorker(Sample.nurse, saidYesOn: Sample.today),
      in: around(inForce, as: Sample.nurse))
    #expect(one.formerResponsible == other.formerResponsible)
  }

  @Test func aSlipPutRightTheSameDayIsNoFormerDuty() throws {
    let plan = try Sample.plan.after(
      .agreeResponsibleWorker(Sample.nurse, saidYesOn: Sample.today))
    #expect(plan.formerResponsible.isEmpty)
  }
}

extension Plan {
  fileprivate init(copying plan: Plan, revision: Int) {
    self.init(
      id: Plan.id(for: plan.client, revision: revision), client: plan.client, revision: revision,
      language: plan.language)
    responsible = plan.responsible
  }
}
