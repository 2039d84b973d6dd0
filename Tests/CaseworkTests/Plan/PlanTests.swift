import Casework
import TestSupport
import Testing

@Suite struct PlanTests {
  @Test func opensOnlyUnderAConsent() throws {
    let open = PlanChange.open(client: Sample.clientID, revision: 1, language: .finnish)
    func refusal(_ surroundings: Surroundings) -> Refusal? {
      CaseworkTests.refusal { () throws(Refusal) in
        _ = try Plan.after(open, on: nil, id: Sample.planID, in: surroundings)
      }
    }
    #expect(refusal(Sample.surroundings(plan: nil)) == nil)
    var none = Sample.client
    none.consents = Rows()
    #expect(refusal(Sample.surroundings(client: none, plan: nil)) == .noConsent)
    #expect(refusal(Sample.surroundings(as: Sample.socialWorker, plan: nil)) == .notPermitted)
    var second = Sample.surroundings(plan: nil)
    second.plans["pother"] = Plan(
      id: "pother", client: Sample.clientID, revision: 1, language: .finnish)
    #expect(refusal(second) == .alreadyThere)
  }

  @Test func twoWhoStartAPlanAtOnceMakeTheSameOne() {
    let open = PlanChange.open(client: Sample.clientID, revision: 1, language: .finnish)
    let refusal = CaseworkTests.refusal { () throws(Refusal) in
      _ = try Plan.after(open, on: nil, id: "pmine", in: Sample.surroundings(plan: nil))
    }
    #expect(refusal == .noSuchRow)
  }

  @Test func revisionStartsAsACopy() throws {
    var surroundings = Sample.surroundings(plan: Sample.fullPlan)
    let id = Plan.id(for: Sample.clientID, revision: 2)
    let open = PlanChange.open(client: Sample.clientID, revision: 2, language: .finnish)
    let plan = try Plan.after(open, on: nil, id: id, in: surroundings)
    #expect(plan.goals == Sample.fullPlan.goals && plan.agreements.isEmpty)
    #expect(plan.state == .draft)
    var inForce = plan
    inForce.state = .inForce
    surroundings.plans[id] = inForce
    #expect(
      Sample.fullPlan.refusal(of: .writeOwnWords("x"), in: surroundings) == .planEnded)
    #expect(surroundings.planInForce(of: Sample.clientID)?.id == id)
  }

  @Test func aDraftIsChangedAndNotRevised() {
    let open = PlanChange.open(client: Sample.clientID, revision: 2, language: .finnish)
    let refusal = CaseworkTests.refusal { () throws(Refusal) in
      _ = try Plan.after(
        open, on: nil, id: Plan.id(for: Sample.clientID, revision: 2),
        in: Sample.surroundings(plan: Sample.plan))
    }
    #expect(refusal == .alreadyThere)
  }

  @Test func exactlyOnePlanIsInForce() {
    func revision(_ number: Int, _ state: PlanState) -> Plan {
      var plan = Plan(
        id: Plan.id(for: Sample.clientID, revision: number), client: Sample.clientID,
        revision: number, language: .finnish)
      plan.state = state
      plan.inForceFrom = state == .draft ? nil : Sample.today
      return plan
    }
    let cases: [([PlanState], inForce: Int?, current: Int?)] = [
      ([], nil, nil), ([.draft], nil, 1), ([.inForce], 1, 1), ([.ended], nil, nil),
      ([.inForce, .draft], 1, 2), ([.inForce, .inForce], 2, 2), ([.inForce, .ended], nil, nil),
      ([.ended, .draft], nil, 2), ([.ended, .inForce], 2, 2),
      ([.inForce, .inForce, .draft], 2, 3),
    ]
    for (states, inForce, current) in cases {
      var surroundings = Sample.surroundings(plan: nil)
      for (index, state) in states.enumerated() {
        let plan = revision(index + 1, state)
        surroundings.plans[plan.id] = plan
      }
      #expect(surroundings.planInForce(of: Sample.clientID)?.revision == inForce, "\(states)")
      #expect(surroundings.currentPlan(of: Sample.clientID)?.revision == current, "\(states)")
      let over = surroundings.plans.values.filter { !$0.isOver(surroundings) }
      #expect(over.filter { $0.state == .inForce }.count <= 1, "\(states)")
    }
  }

  /// A draft that was given up, or ended before it came into force, leaves the plan in force.
  @Test(arguments: [PlanChange.discard(on: Sample.today), .end(on: Sample.today, .studies)])
  func aDraftThatIsGivenUpTakesNoPlace(_ change: PlanChange) throws {
    var surroundings = Sample.surroundings(plan: Sample.fullPlan)
    func opened(_ revision: Int) throws -> Plan {
      let id = Plan.id(for: Sample.clientID, revision: revision)
      let open = PlanChange.open(
        client: Sample.clientID, revision: revision, language: .finnish)
      return try Plan.after(open, on: nil, id: id, in: surroundings)
    }
    var draft = try opened(2)
    surroundings.plans[draft.id] = draft
    #expect([Sample.fullPlan, draft].followed?.id == Sample.planID)
    draft = try Plan.after(change, on: draft, id: draft.id, in: surroundings)
    surroundings.plans[draft.id] = draft
    #expect(draft.isDiscarded && draft.state == .ended)
    #expect(surroundings.planInForce(of: Sample.clientID)?.id == Sample.planID)
    #expect(surroundings.currentPlan(of: Sample.clientID)?.id == Sample.planID)
    #expect([Sample.fullPlan, draft].followed?.id == Sample.planID)
    #expect(Sample.fullPlan.refusal(of: .writeOwnWords("x"), in: surroundings) == nil)
    // The next one has a number of its own and is a copy of the plan in force.
    surroundings.plans[Sample.planID]?.ownWords = "Uudet sanat"
    let next = try opened(3)
    #expect(next.ownWords == "Uudet sanat")
    surroundings.plans[next.id] = next
    #expect(draft.refusal(of: .reopen("u1", reason: "x"), in: surroundings) == .planNotEnded)
  }

  @Test func whatHasBeenInForceIsNotDiscarded() {
    #expect(Sample.fullPlan.refusal(of: .discard(on: Sample.today)) == .alreadyThere)
  }

  @Test func eachChangeNeedsAConsentInForce() {
    var client = Sample.client
    client.consents["s2"] = Consent(
      id: "s2", order: "t", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    client.consents["s2"]?.ends = "s1"
    let surroundings = Sample.surroundings(client: client)
    for change in SampleChanges.plan {
      #expect(Sample.plan.refusal(of: change, in: surroundings) == .noConsent, "\(change)")
    }
  }

  @Test func anEndedPlanIsReadOnly() {
    var plan = Sample.plan
    plan.state = .ended
    for change in SampleChanges.plan.dropFirst() {
      // Only opening it again, for a reason that stays.
      if case .reopen = change { continue }
      #expect(plan.refusal(of: change) == .planEnded, "\(change)")
    }
  }

  @Test func removedRowsLeaveTheirChildren() throws {
    var plan = Sample.fullPlan
    plan = try plan.after(.removeNeed("n1"))
    #expect(plan.goals["g1"]?.need == nil)
    plan = try plan.after(.removeGoal("g1"))
    #expect(plan.services["s1"]?.goal == nil && plan.actions["a2"]?.goal == nil)
    plan = try plan.after(.removeService("s1"))
    #expect(plan.actions["a1"]?.service == nil && plan.actions.count == 3)
  }

  @Test func whatIsRefused() {
    let yesterday = Sample.today.adding(days: -1)
    let tomorrow = Sample.today.adding(days: 1)
    let stray = Goal(id: "g9", order: "", need: "n9", text: "Tavoite")
    var owned = Action(id: "a9", order: "", what: "Soittaa")
    owned.owner = .member("mnobody")
    let cases: [(PlanChange, Refusal)] = [
      (.addNeed(Need(id: "n1", order: "", text: "x")), .alreadyThere),
      (.addNeed(Need(id: "n2", order: "", text: " ")), .textMissing),
      (.addGoal(stray), .noSuchRow), (.linkGoal("g1", to: "n9"), .noSuchRow),
      (.linkService("s1", to: "g9"), .noSuchRow), (.writeGoal("g9", "x"), .noSuchRow),
      (.linkAction("a1", service: "s9", goal: nil), .noSuchRow),
      (.addAction(owned), .noSuchMember), (.assignAction("a1", .named(" ")), .textMissing),
      (.setPeriod(from: Sample.today, until: yesterday), .dateOrder),
      (.setServicePeriod("s1", starts: Sample.today, ends: yesterday), .dateOrder),
      (.agreeResponsibleWorker("mnobody", saidYesOn: Sample.today), .noSuchMember),
      (
        .agreeResponsibleWorker(Sample.formerTeacher, saidYesOn: Sample.today), .memberRoleEnded
      ),
      (.agreeResponsibleWorker(Sample.nurse, saidYesOn: tomorrow), .dateOrder),
      (.setSubstitute(Sample.coach), .alreadyThere),
      (.agreeFollowUp(FollowUp(id: "f9", order: "", planned: yesterday)), .dateOrder),
      (.moveFollowUp("f1", to: yesterday), .dateOrder),
      (.holdFollowUp("f1", on: tomorrow, note: ""), .dateOrder),
      (.putInForce(on: Sample.today), .studentHasNotAgreed),
      (.writeMeasure("g1", String(repeating: "x", count: 501)), .tooLong(limit: 500)),
      (.settleAction("a1", .done, on: tomorrow, happened: ""), .dateOrder),
    ]
    for (change, refusal) in cases {
      #expect(Sample.plan.refusal(of: change) == refusal, "\(change)")
    }
  }

  @Test func comesIntoForceWhenTheStudentAgrees() throws {
    var plan = try Sample.plan.after(
      .recordAgreement(
        Agreement(id: "h1", order: "", who: .student, day: Sample.today, way: .spoken)))
    plan = try plan.after(.putInForce(on: Sample.today))
    #expect(plan.state == .inForce && plan.inForceFrom == Sample.today)
    #expect(plan.refusal(of: .putInForce(on: Sample.today)) == .alreadyThere)
  }

  @Test func noPlanComesIntoForceAheadOrWithoutAResponsibleWorker() throws {
    var plan = try Sample.plan.after(
      .recordAgreement(
        Agreement(id: "h1", order: "", who: .student, day: Sample.today, way: .spoken)))
    let tomorrow = Sample.today.adding(days: 1)
    #expect(plan.refusal(of: .putInForce(on: tomorrow)) == .inForceAhead)
    #expect(plan.refusal(of: .putInForce(on: Sample.today.adding(days: -1))) == nil)
    plan.responsible?.member = Sample.formerTeacher
    #expect(plan.refusal(of: .putInForce(on: Sample.today)) == .responsibleMissing)
    plan.responsible = nil
    #expect(plan.refusal(of: .putInForce(on: Sample.today)) == .responsibleMissing)
  }

  @Test func endsWithWhatItLedTo() throws {
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, Sample.today)
    let yesterday = Sample.today.adding(days: -1)
    let tomorrow = Sample.today.adding(days: 1)
    #expect(plan.refusal(of: .end(on: tomorrow, .studies)) == .dateOrder)
    #expect(plan.refusal(of: .end(on: yesterday, .studies)) == .dateOrder)
    plan = try plan.after(.end(on: Sample.today, .studies))
    #expect(plan.state == .ended && plan.endedOn == Sample.today && plan.outcome == .studies)
    #expect(plan.studyLevel == nil)
  }

  @Test func studiesEndWithTheirLevel() throws {
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, Sample.today)
    let ended = try plan.after(.end(on: Sample.today, .studies, level: .general))
    #expect(ended.result == PlanResult(.studies, level: .general))
    let work = try plan.after(.end(on: Sample.today, .openWork, level: .general))
    #expect(work.outcome == .openWork && work.studyLevel == nil)
    let again = try ended.after(.reopen("u1", reason: "Opinnot jäivät"))
    #expect(again.studyLevel == nil && again.reopenings["u1"]?.studyLevel == .general)
  }

  @Test func responsibilityIsHandedOver() throws {
    var plan = try Sample.plan.after(.setSubstitute(Sample.nurse))
    plan = try plan.after(.agreeResponsibleWorker(Sample.nurse, saidYesOn: Sample.today))
    #expect(plan.responsible?.member == Sample.nurse && plan.substitute == nil)
  }

  @Test func settledActionsSayWhen() throws {
    var plan = try Sample.plan.after(.settleAction("a1", .done, on: nil, happened: "Hoidettu"))
    #expect(plan.actions["a1"]?.doneOn == Sample.today)
    plan = try plan.after(.settleAction("a1", .open, on: nil, happened: ""))
    #expect(plan.actions["a1"]?.doneOn == nil)
  }

  @Test func linesLoseTheirBreaksAndTextsKeepThem() throws {
    var plan = try Sample.plan.after(.nameService("s1", "Työ\r\nkokeilu\u{2028}x"))
    #expect(plan.services["s1"]?.name == "Työ kokeilu x")
    plan = try plan.after(.writeOwnWords("a\nb"))
    #expect(plan.ownWords == "a\nb")
  }
}
