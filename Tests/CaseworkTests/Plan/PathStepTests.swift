import Casework
import TestSupport
import Testing

@Suite struct PathStepTests {
  @Test func everyStepBelongsToOnePath() {
    #expect(
      Path.allCases.flatMap(\.steps).sorted { $0.rawValue < $1.rawValue }
        == PathStep.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func aPathWithoutAChoiceNeedsNothing() {
    var plan = Sample.plan
    plan.path = nil
    #expect(plan.pathStepsAhead.isEmpty)
  }

  @Test(arguments: Path.allCases)
  func anEmptyPlanNeedsTheWholePath(path: Path) {
    var plan = Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
    plan.path = path
    #expect(plan.pathStepsAhead == path.steps)
  }

  @Test func whatIsTakenIsNotOfferedAgain() {
    var plan = Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
    plan.path = .rehabilitation
    var action = Action(id: "a1", order: "n", what: "Jotain")
    action.step = .gatherInformation
    action.state = .dropped
    plan.actions = Rows([action])
    #expect(plan.pathStepsAhead == [.callNetwork, .agreeMeasures, .agreeFollowUps])
  }

  @Test(arguments: [
    ("Työhönvalmennus", PathStep.jobCoaching), ("Jobbcoachning på arbetsplatsen", .jobCoaching),
    ("Job coaching, light", .jobCoaching), ("Työn räätälöinti", .jobTailoring),
    ("Skräddarsytt arbete", .jobTailoring), ("Job tailoring", .jobTailoring),
  ])
  func whatIsInThePlanByItsOwnWordsIsNotOffered(words: String, step: PathStep) {
    var plan = Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
    plan.path = .openLabourMarket
    plan.services = Rows([PlannedService(id: "s1", order: "n", goal: nil, name: words)])
    #expect(plan.pathStepsAhead == Path.openLabourMarket.steps.filter { $0 != step })
  }

  @Test func aStepServesTheGoalOfItsArea() {
    var plan = Sample.plan
    #expect(plan.goal(for: .jobCoaching) == "g1")
    #expect(plan.goal(for: .socialRehabilitation) == nil)
    plan.goals["g1"] = nil
    #expect(plan.goal(for: .socialRehabilitation) == "g2", "the only goal")
  }
}
