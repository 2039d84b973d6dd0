import Casework
import TestSupport
import Testing

/// The marks of a good plan, each met or not as things are written.
@Suite struct PlanQualityTests {
  private func unmet(_ plan: Plan) -> [QualityMark] {
    let quality = PlanQuality(plan, lacks: plan.lacks(on: Sample.today, roster: Sample.roster))
    return QualityMark.allCases.filter { !quality.isMet($0) }
  }

  /// A plan that lacks nothing.
  private var whole: Plan {
    var plan = Sample.fullPlan
    plan.goals["g2"] = nil
    plan.actions["a3"]?.by = Sample.day(2027, 2, 1)
    plan.notNeeded = [.learning, .living]
    plan.handovers["b2"] = nil
    return plan
  }

  @Test func aWholePlanMeetsAllMarks() {
    #expect(whole.lacks(on: Sample.today, roster: Sample.roster) == [])
    #expect(unmet(whole) == [])
  }

  @Test func anEmptyPlanMeetsNone() {
    let empty = Plan(id: "pempty", client: Sample.clientID, revision: 1, language: .finnish)
    #expect(unmet(empty) == QualityMark.allCases)
  }

  @Test func eachMarkFallsByItself() {
    let cases: [(QualityMark, @Sendable (inout Plan) -> Void)] = [
      (.together, { $0.ownWords = "" }), (.together, { $0.agreements = Rows() }),
      (.together, { $0.views["v1"]?.student = "" }), (.goals, { $0.notNeeded = [] }),
      (.goals, { $0.goals["g1"]?.text = "Työkokeilu" }), (.goals, { $0.path = nil }),
      (.measures, { $0.goals["g1"]?.measure = "" }), (.measures, { $0.goals["g1"]?.by = nil }),
      (.followUp, { $0.followUps = Rows() }), (.followUp, { $0.services["s1"]?.starts = nil }),
      (.responsible, { $0.responsible = nil }),
      (.responsible, { $0.handovers["b1"]?.answer = nil }),
      (.responsible, { $0.services["s1"]?.person = "" }),
      (.responsible, { $0.actions["a1"]?.owner = nil }),
    ]
    for (mark, change) in cases {
      var plan = whole
      change(&plan)
      #expect(unmet(plan) == [mark])
    }
  }

  @Test func everyLackTakesAMarkAway() {
    for kind in PlanLackKind.allCases {
      let quality = PlanQuality(whole, lacks: [PlanLack(kind, at: "")])
      #expect(quality.lacking(kind.mark) == 1 && !quality.isWhole, "\(kind)")
    }
  }
}
