import Casework
import TestSupport
import Testing

/// What was agreed to is what the plan said then: no edit lets an agreement stand for new words.
@Suite struct AgreementTests {
  private func agreed() throws(Refusal) -> Plan {
    try Sample.plan.after(.recordAgreement(given("h1")))
  }

  private func given(_ id: ID<Agreement>) -> Agreement {
    Agreement(id: id, order: "", who: .student, day: Sample.today, way: .spoken)
  }

  private func lacks(_ plan: Plan) -> [PlanLackKind] {
    plan.lacks(on: Sample.today, roster: Sample.roster).filter { $0.path == "agreements" }
      .map(\.kind)
  }

  @Test func anEditOpensTheAgreementAnew() throws {
    let contents: [PlanChange] = [
      .writeOwnWords("Jotain muuta"), .addNeed(Need(id: "n9", order: "z", text: "Asunto")),
      .writeGoal("g1", "Muu tavoite"), .removeGoal("g1"), .nameService("s1", "Muu palvelu"),
      .setActionDay("a1", Sample.day(2027, 5, 5)), .choosePath(.participation),
      .setPeriod(from: Sample.today, until: Sample.day(2027, 9, 1)),
    ]
    for change in contents {
      let plan = try agreed().after(change)
      #expect(!plan.isAgreedByStudent, "\(change)")
      #expect(plan.agreements["h1"]?.isOutdated == true, "\(change)")
      #expect(lacks(plan) == [.changedSinceAgreed], "\(change)")
    }
  }

  @Test func followingThePlanDoesNot() throws {
    let followed: [PlanChange] = [
      .settleAction("a1", .done, on: nil, happened: "Hoidettu"), .setServiceState("s1", .running),
      .agreeResponsibleWorker(Sample.nurse, saidYesOn: Sample.today),
      .agreeFollowUp(FollowUp(id: "f9", order: "z", planned: Sample.day(2027, 3, 1))),
      .writeOwnWords(Sample.plan.ownWords),
    ]
    for change in followed {
      let plan = try agreed().after(change)
      #expect(plan.isAgreedByStudent, "\(change)")
      #expect(lacks(plan) == [.notAgreedByOthers], "\(change)")
    }
  }

  @Test func aPlanInForceStaysWritableAndIsAgreedAnew() throws {
    var plan = try agreed().after(.putInForce(on: Sample.today))
    plan = try plan.after(.writeOwnWords("Uusi toive"))
    #expect(plan.state == .inForce && lacks(plan) == [.changedSinceAgreed])
    plan = try plan.after(.recordAgreement(given("h2")))
    #expect(plan.isAgreedByStudent && lacks(plan) == [.notAgreedByOthers])
    #expect(plan.agreements["h1"]?.isOutdated == true)
  }

  @Test func aDraftChangedSinceDoesNotComeIntoForce() throws {
    let plan = try agreed().after(.writeOwnWords("Uusi toive"))
    #expect(plan.refusal(of: .putInForce(on: Sample.today)) == .studentHasNotAgreed)
  }
}
