/// A module of job coaching that is over, and one of the three who has not said how it went.
public struct MissingEvaluation: Sendable, Equatable {
  public var service: ID<PlannedService>
  /// The service's name.
  public var name: String
  public var module: CoachingModule
  public var by: Evaluator
  public var ended: Day
  /// Who says it; nothing where the responsible worker sees to it.
  public var owner: ActionOwner?
}

extension Plan {
  /// The evaluations that the modules which are over still lack, service by service.
  public func missingEvaluations(on today: Day) -> [MissingEvaluation] {
    services.sorted.filter { $0.state != .dropped }.flatMap { service in
      (service.coaching?.modules.sorted ?? []).flatMap { module in
        module.missingEvaluators(on: today).map { evaluator in
          MissingEvaluation(
            service: service.id, name: service.name, module: module, by: evaluator,
            ended: module.ends ?? today, owner: service.owner(of: evaluator))
        }
      }
    }
  }
}

extension PlannedService {
  /// The student speaks for themself, who gives the service by name; the buyer has no name here.
  fileprivate func owner(of evaluator: Evaluator) -> ActionOwner? {
    switch evaluator {
    case .client: .student
    case .giver: isBlank(person) ? nil : .named(person)
    case .buyer: nil
    }
  }
}
