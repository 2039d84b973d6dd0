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

  /// Words that are taken back are the agreed ones again, however they came back.
  @Test func anAgreementCountsAgainWhereThePlanSaysTheSameAgain() throws {
    let need = Need(id: "n8", order: "z", text: "Asunto", area: .living)
    var again = need
    again.order = "zz"
    let cases: [([PlanChange], [PlanChange])] = [
      ([.writeOwnWords("Muuta")], [.writeOwnWords(Sample.plan.ownWords)]),
      (
        [.setActionDay("a1", Sample.day(2027, 5, 5))],
        [.setActionDay("a1", Sample.plan.actions["a1"]?.by)]
      ),
      ([.addNeed(need)], [.removeNeed("n8")]),
      ([.choosePath(.participation)], [.choosePath(Sample.plan.path)]),
    ]
    for (there, back) in cases {
      var plan = try agreed()
      for change in there { plan = try plan.after(change) }
      #expect(!plan.isAgreedByStudent, "\(there)")
      for change in back { plan = try plan.after(change) }
      #expect(plan.isAgreedByStudent, "\(there)")
      #expect(lacks(plan) == [.notAgreedByOthers], "\(there)")
    }
  }

  @Test func aRowWrittenAgainIsTheSameWords() throws {
    let need = Need(id: "n8", order: "z", text: "Asunto", area: .living)
    let plan = try Sample.plan.after(.addNeed(need)).after(.recordAgreement(given("h1")))
    let removed = try plan.after(.removeNeed("n8"))
    #expect(!removed.isAgreedByStudent)
    let again = Need(id: "n9", order: "z", text: "Asunto", area: .living)
    #expect(try removed.after(.addNeed(again)).isAgreedByStudent)
    let other = Need(id: "n9", order: "z", text: "Asunto", area: .work)
    #expect(try !removed.after(.addNeed(other)).isAgreedByStudent)
  }

  /// A task that slept, was taken away and comes back awake says what it said.
  @Test func wakingIsNoChangeOfWhatWasAgreed() throws {
    var plan = Sample.plan
    var action = Action(id: "a8", order: "z", what: "Kela-aika")
    (action.owner, action.by) = (.student, Sample.day(2027, 3, 1))
    action.sleepsUntil = Sample.day(2027, 1, 10)
    plan.actions["a8"] = action
    plan = try plan.after(.recordAgreement(given("h1")))
    #expect(try plan.after(.sleepAction("a8", until: nil)).isAgreedByStudent)
    let removed = try plan.after(.removeAction("a8"))
    #expect(!removed.isAgreedByStudent)
    let back = try removed.after(.addAction(action))
    #expect(back.actions["a8"]?.sleepsUntil == nil && back.isAgreedByStudent)
  }

  /// Of an agreement written before its text was kept nothing is guessed.
  @Test func anOldAgreementStaysOutdated() throws {
    var plan = Sample.plan
    plan.agreements["h1"] = given("h1")
    let there = try plan.after(.writeOwnWords("Muuta"))
    #expect(!there.isAgreedByStudent)
    #expect(try !there.after(.writeOwnWords(Sample.plan.ownWords)).isAgreedByStudent)
  }

  /// The mark stands in files: it must not change with the program.
  @Test func theMarkOfATextStays() throws {
    let plan = try Plan(
      id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish
    ).after(.writeOwnWords("Töihin")).after(.recordAgreement(given("h1")))
    #expect(plan.agreements["h1"]?.text == "62eb9df603239f1fee2bbb7eed8cce15")
  }
}
