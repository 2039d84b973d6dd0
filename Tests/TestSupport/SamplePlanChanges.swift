public import Casework

extension SampleChanges {
  public static var plan: [PlanChange] { partChanges + chainChanges + coaching + agreedChanges }

  private static var partChanges: [PlanChange] {
    let view = Sample.fullPlan.views.sorted[0]
    let other = Sample.fullPlan.otherPlans.sorted[0]
    return [
      .open(client: Sample.clientID, revision: 2, language: .swedish),
      .writeOwnWords("Haluan töihin"), .writeOwnDoings("Soitan"), .writeFamilyDoings("Auttaa"),
      .writeAids("Tulkki"), .choosePath(.furtherStudies), .choosePath(nil),
      .setPeriod(from: Sample.today, until: Sample.day(2027, 6, 30)),
      .addView(view), .writeView("v1", .workerReason, "Syy"), .removeView("v1"),
      .addOtherPlan(other), .writeOtherPlan("o1", name: "Aktivointi", keeper: "Kunta"),
      .removeOtherPlan("o1"),
    ]
  }

  private static var chainChanges: [PlanChange] {
    let plan = Sample.fullPlan
    return [
      .addNeed(plan.needs.sorted[0]), .writeNeed("n1", "Tarve"), .setNeedArea("n1", .living),
      .setNeedArea("n1", nil), .writeWhyNot("n1", "Odotetaan kevääseen"),
      .setNotNeeded(.learning, true), .setNotNeeded(.learning, false), .removeNeed("n1"),
      .addGoal(plan.goals.sorted[0]),
      .writeGoal("g1", "Tavoite"), .writeMeasure("g1", "3 pv"), .setGoalDay("g1", Sample.today),
      .setGoalDay("g1", nil), .linkGoal("g1", to: "n1"), .linkGoal("g1", to: nil),
      .settleGoal("g1", .reached), .settleGoal("g1", .open),
      .removeGoal("g1"), .addService(plan.services.sorted[0]), .nameService("s1", "Valmennus"),
      .setServiceParty("s1", .kela), .writeServicePerson("s1", "Kaarlo"),
      .setServicePeriod("s1", starts: Sample.today, ends: nil),
      .setServiceState("s1", .running), .linkService("s1", to: "g2"), .removeService("s1"),
      .addAction(plan.actions.sorted[0]), .addAction(plan.actions.sorted[2]),
      .writeAction("a1", "Soittaa"), .assignAction("a1", .family), .assignAction("a1", .student),
      .assignAction("a1", .named("Taimisto")), .assignAction("a1", nil),
      .setActionDay("a1", Sample.today), .linkAction("a1", service: "s1", goal: nil),
      .settleAction("a1", .done, on: Sample.today, happened: "Soitettu"),
      .sleepAction("a1", until: Sample.day(2027, 1, 20)), .sleepAction("a1", until: nil),
      .removeAction("a1"),
    ]
  }

  private static var agreedChanges: [PlanChange] {
    let plan = Sample.fullPlan
    return [
      .agreeResponsibleWorker(Sample.coach, saidYesOn: Sample.today),
      .offerResponsibility(plan.handovers.sorted[0]),
      .answerHandover("b2", .accepted, on: Sample.today, note: ""),
      .answerHandover("b2", .declined, on: Sample.today, note: "Liikaa muuta"),
      .answerHandover("b2", .withdrawn, on: Sample.today, note: ""),
      .setSubstitute(Sample.nurse), .agreeFollowUp(plan.followUps.sorted[0]),
      .moveFollowUp("f1", to: Sample.day(2027, 4, 1)),
      .holdFollowUp("f1", on: Sample.today, note: "Tavattu"),
      .missFollowUp("f1", reason: "Sairaana"),
      .reopenFollowUp("f1"), .removeFollowUp("f1"), .bringBackFollowUp(plan.followUps.sorted[0]),
      .recordAgreement(plan.agreements.sorted[0]), .recordAgreement(plan.agreements.sorted[1]),
      .putInForce(on: Sample.today), .discard(on: Sample.today), .end(on: Sample.today, .studies),
      .end(on: Sample.today, .studies, level: .vocational),
      .reopen("u1", reason: "Opinnot keskeytyivät"),
    ]
  }
}
