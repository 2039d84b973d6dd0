import Casework
import TestSupport
import Testing

/// What is open is followed up until something became of it.
@Suite struct FollowUpRulesTests {
  private let tomorrow = Sample.today.adding(days: 1)

  private func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Sample.plan
    var action = Action(id: "a1", order: "n", what: "Kela-aika")
    (action.owner, action.by) = (.member(Sample.kela), Sample.day(2027, 3, 1))
    plan.actions = Rows([action])
    plan.followUps = Rows([FollowUp(id: "f1", order: "n", planned: Sample.day(2027, 3, 12))])
    plan.responsible = Responsibility(member: Sample.coach, agreedOn: Sample.today)
    change(&plan)
    return plan
  }

  @Test func anActionSleepsUntilItsTimeAndNoLonger() throws {
    let slept = try plan().after(.sleepAction("a1", until: Sample.day(2027, 2, 22)))
    #expect(slept.actions["a1"]?.sleepsUntil == Sample.day(2027, 2, 22))
    #expect(try slept.after(.sleepAction("a1", until: nil)).actions["a1"]?.sleepsUntil == nil)
    // What is done sleeps no more, nor past a day that has come nearer.
    let done = try slept.after(.settleAction("a1", .done, on: nil, happened: ""))
    #expect(done.actions["a1"]?.sleepsUntil == nil)
    let nearer = try slept.after(.setActionDay("a1", Sample.day(2027, 2, 1)))
    #expect(nearer.actions["a1"]?.sleepsUntil == nil)
    let later = try slept.after(.setActionDay("a1", Sample.day(2027, 4, 1)))
    #expect(later.actions["a1"]?.sleepsUntil == Sample.day(2027, 2, 22))
  }

  @Test func sleepingIsRefusedWhereItWouldHideWhatIsDue() {
    let cases: [(PlanChange, Plan, Refusal)] = [
      (.sleepAction("a1", until: Sample.day(2027, 3, 2)), plan(), .wakesTooLate),
      (.sleepAction("a1", until: Sample.today), plan(), .dateOrder),
      (.sleepAction("a9", until: tomorrow), plan(), .noSuchRow),
      (
        .sleepAction("a1", until: tomorrow), plan { $0.actions["a1"]?.state = .done },
        .alreadyThere
      ),
    ]
    for (change, plan, refusal) in cases {
      #expect(plan.refusal(of: change) == refusal, "\(change)")
    }
  }

  @Test func sleepingIsNoChangeOfWhatWasAgreed() throws {
    let agreed = try plan().after(.recordAgreement(Sample.spokenAgreement))
    #expect(try agreed.after(.sleepAction("a1", until: tomorrow)).isAgreedByStudent)
  }

  @Test func aFollowUpIsHeldOrNotHeld() throws {
    let missed = try plan().after(.missFollowUp("f1", reason: "Sairaana"))
    #expect(missed.followUps["f1"]?.isNotHeld == true)
    #expect(missed.followUps["f1"]?.note == "Sairaana")
    #expect(missed.nextFollowUp(from: Sample.today) == nil)
    #expect(
      missed.lacks(on: Sample.today, roster: Sample.roster).contains { $0.kind == .noFollowUp })
    #expect(missed.refusal(of: .moveFollowUp("f1", to: tomorrow)) == .alreadyThere)
    // It was held after all.
    let held = try missed.after(.holdFollowUp("f1", on: Sample.today, note: "Tavattu"))
    #expect(held.followUps["f1"]?.isNotHeld == false)
    #expect(held.followUps["f1"]?.held == Sample.today)
    #expect(held.refusal(of: .missFollowUp("f1", reason: "x")) == .alreadyThere)
    #expect(plan().refusal(of: .missFollowUp("f1", reason: " ")) == .reasonMissing)
  }

  @Test func aFollowUpRecordedByMistakeIsAheadAgain() throws {
    let records: [PlanChange] = [
      .holdFollowUp("f1", on: Sample.today, note: "Tavattu"),
      .missFollowUp("f1", reason: "Tavattu"),
    ]
    for record in records {
      let open = try plan().after(record).after(.reopenFollowUp("f1"))
      #expect(open.followUps["f1"]?.isAhead == true && open.followUps["f1"]?.held == nil)
      #expect(open.followUps["f1"]?.note == "Tavattu", "no word of it is lost")
      #expect(open.nextFollowUp(from: Sample.today)?.id == "f1")
      #expect(open.refusal(of: .reopenFollowUp("f1")) == .alreadyThere)
    }
  }

  @Test func anEndedPlanIsReadOnlyUntilItIsOpenedAgainForAReason() throws {
    let ended = try plan {
      $0.state = .inForce
      $0.inForceFrom = Sample.today
    }
    .after(.end(on: Sample.today, .studies))
    #expect(ended.refusal(of: .writeOwnWords("x")) == .planEnded)
    #expect(ended.refusal(of: .reopen("u1", reason: "")) == .reasonMissing)
    let open = try ended.after(.reopen("u1", reason: "Opinnot keskeytyivät"))
    #expect(open.state == .inForce && open.endedOn == nil && open.outcome == nil)
    let record = try #require(open.reopenings["u1"])
    #expect(record.reason == "Opinnot keskeytyivät" && record.day == Sample.today)
    #expect(record.outcome == .studies && record.endedOn == Sample.today)
    #expect(record.by == Sample.teacher)
    #expect(try open.after(.writeOwnWords("x")).ownWords == "x")
    #expect(open.refusal(of: .reopen("u2", reason: "x")) == .planNotEnded)

    var surroundings = Sample.surroundings(plan: ended)
    let next = Plan(
      id: Plan.id(for: Sample.clientID, revision: 2), client: Sample.clientID, revision: 2,
      language: .finnish)
    surroundings.plans[next.id] = next
    #expect(ended.refusal(of: .reopen("u1", reason: "x"), in: surroundings) == .planNotEnded)
  }

  // MARK: The list

  @Test func whatIsOverdueComesFirst() {
    let plan = plan { plan in
      plan.actions = Rows(
        [
          ("a1", Sample.day(2027, 2, 1)), ("a2", nil), ("a3", Sample.day(2027, 1, 10)),
          ("a4", Sample.day(2027, 1, 12)),
        ].map { id, day in
          var action = Action(id: ID(id)!, order: id, what: id)
          action.by = day
          return action
        })
      plan.actions["a4"]?.state = .done
      plan.followUps["f0"] = FollowUp(id: "f0", order: "a", planned: Sample.day(2027, 1, 11))
      plan.followUps["f2"] = FollowUp(id: "f2", order: "x", planned: Sample.day(2027, 1, 1))
      plan.followUps["f2"]?.isNotHeld = true
    }
    var ended = plan
    ended.state = .ended
    let items = FollowUpItem.all(in: [plan], on: Sample.today)
    let names = items.map { item in
      switch item.subject {
      case .action(let action): action.id.text
      case .followUp(let followUp): followUp.id.text
      case .offer(let offer): offer.id.text
      case .evaluation(let missing): missing.module.id.text
      }
    }
    #expect(names == ["a3", "f0", "a1", "f1", "a2"])
    #expect(items.map { $0.isOverdue(on: Sample.today) } == [true, true, false, false, false])
    #expect(FollowUpItem.all(in: [ended], on: Sample.today).isEmpty)
  }

  @Test func theResponsibleWorkerSeesToWhatNobodyHereDoes() {
    let owners: [(ActionOwner?, mine: Bool, kelas: Bool)] = [
      (.student, true, false), (.family, true, false), (.named("Taimisto"), true, false),
      (nil, true, false), (.member(Sample.kela), false, true),
      (.member(Sample.coach), true, false),
    ]
    for (owner, mine, kelas) in owners {
      let plan = plan { $0.actions["a1"]?.owner = owner }
      let item = FollowUpItem.all(in: [plan], on: Sample.today)[0]
      #expect(item.isFor(Sample.coach) == mine, "\(String(describing: owner))")
      #expect(item.isFor(Sample.kela) == kelas, "\(String(describing: owner))")
    }
    let followUp = FollowUpItem.all(in: [plan()], on: Sample.today)[1]
    #expect(followUp.isFor(Sample.coach) && !followUp.isFor(Sample.kela))
  }

  @Test func whatSleepsWakesByItself() {
    let plan = plan { $0.actions["a1"]?.sleepsUntil = Sample.day(2027, 2, 22) }
    let item = FollowUpItem.all(in: [plan], on: Sample.today)[0]
    #expect(item.isAsleep(on: Sample.today))
    #expect(item.isAsleep(on: Sample.day(2027, 2, 21)))
    #expect(!item.isAsleep(on: Sample.day(2027, 2, 22)))
    let late = self.plan {
      $0.actions["a1"]?.by = Sample.day(2027, 1, 1)
      $0.actions["a1"]?.sleepsUntil = Sample.day(2027, 2, 22)
    }
    #expect(!FollowUpItem.all(in: [late], on: Sample.today)[0].isAsleep(on: Sample.today))
  }

  // MARK: Offers and evaluations

  /// An offer waits for one person: it stands before all, and is never called late.
  @Test func anOfferStandsFirstUntilItIsAnswered() throws {
    let offer = Handover(
      id: "b1", order: "", to: Sample.nurse, offeredOn: Sample.day(2027, 1, 4))
    let offered = plan {
      $0.actions["a1"]?.by = Sample.day(2027, 1, 1)
      $0.handovers["b1"] = offer
    }
    let items = FollowUpItem.all(in: [offered], on: Sample.today)
    #expect(items.first?.subject == .offer(offer) && items.count == 3)
    #expect(items[0].isFor(Sample.nurse) && !items[0].isFor(Sample.coach))
    #expect(!items[0].isOverdue(on: Sample.today) && items[1].isOverdue(on: Sample.today))
    let answered = plan {
      $0.handovers["b1"] = offer
      $0.handovers["b1"]?.answer = .declined
    }
    #expect(FollowUpItem.all(in: [answered], on: Sample.today).count == 2)
  }

  /// What is offered in a draft beside the plan in force waits too, and once only.
  @Test func anOfferInADraftWaitsBesideThePlanInForce() {
    let offer = Handover(id: "b1", order: "", to: Sample.nurse, offeredOn: Sample.today)
    var draft = Plan(
      id: Plan.id(for: Sample.clientID, revision: 2), client: Sample.clientID, revision: 2,
      language: .finnish)
    draft.handovers["b1"] = offer
    draft.actions["a9"] = Action(id: "a9", order: "n", what: "Vasta luonnoksessa")
    let items = FollowUpItem.all(in: [plan()], besides: [draft], on: Sample.today)
    #expect(items.filter(\.isOffer).map(\.plan) == [draft.id] && items.count == 3)
    let both = plan { $0.handovers["b1"] = offer }
    let once = FollowUpItem.all(in: [both], besides: [draft], on: Sample.today)
    #expect(once.filter(\.isOffer).map(\.plan) == [both.id])
  }

  @Test func aModuleThatIsOverIsEvaluatedByThree() throws {
    var module = CoachingModule(id: "m1", order: "n", name: "Työnhaku")
    module.ends = Sample.day(2027, 1, 10)
    module.evaluations[.giver] = ModuleEvaluation(day: Sample.today, words: "Hyvin")
    func coached(_ state: ServiceState = .running, ends: Day?) -> Plan {
      plan {
        var service = PlannedService(id: "s9", order: "n", goal: nil, name: "Työhönvalmennus")
        (service.person, service.state) = ("Valma Valmentaja", state)
        var coaching = Coaching(
          step: .findingWork,
          stages: [.findingWork: CoachingStage(since: Sample.today, who: "Valma")])
        module.ends = ends
        coaching.modules["m1"] = module
        service.coaching = coaching
        $0.services = Rows([service])
      }
    }
    let items = FollowUpItem.all(
      in: [coached(ends: Sample.day(2027, 1, 10))], on: Sample.today)
    let missing = items.compactMap { item in
      if case .evaluation(let missing) = item.subject { missing } else { nil }
    }
    #expect(missing.map(\.by) == [.client, .buyer] && missing[0].name == "Työhönvalmennus")
    #expect(items.prefix(2).map(\.owner) == [.student, .member(Sample.coach)])
    #expect(items.prefix(2).allSatisfy { $0.isOverdue(on: Sample.today) && $0.isFor(Sample.coach) })
    module.evaluations = [:]
    let all = coached(ends: Sample.today).missingEvaluations(on: Sample.today)
    #expect(all.map(\.owner) == [.student, .named("Valma Valmentaja"), nil])
    #expect(coached(ends: tomorrow).missingEvaluations(on: Sample.today).isEmpty)
    #expect(coached(ends: nil).missingEvaluations(on: Sample.today).isEmpty)
    #expect(coached(.dropped, ends: Sample.today).missingEvaluations(on: Sample.today).isEmpty)
  }
}
