import Canvas
import Casework
import TestSupport
import Workplace

@testable import Screens

/// A person at the plan of the sample student.
typealias PlanDesk = ScreenDriver<PlanEditor>

extension ScreenDriver where S == PlanEditor {
  init(plan: Plan? = Sample.plan, focus: String? = nil, size: Size = .standard) {
    self.init(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus),
      .sample(plan: plan, size: size))
  }

  /// The plan as it has been saved.
  var plan: Plan { world.casebook.plans[Sample.planID]?.value ?? Self.empty }

  /// A plan in which nothing has been written yet.
  static var empty: Plan {
    Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .finnish)
  }
}
