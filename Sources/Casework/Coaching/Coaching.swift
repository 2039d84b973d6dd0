/// Job coaching as a followed process on a plan's service: its steps, and modules with evaluations.
public struct Coaching: Sendable, Equatable {
  /// The step it has come to.
  public var step: CoachingStep
  /// What is known of each step it has been in.
  public var stages: [CoachingStep: CoachingStage]
  public var modules: Rows<CoachingModule> = Rows()

  public init(step: CoachingStep, stages: [CoachingStep: CoachingStage]) {
    (self.step, self.stages) = (step, stages)
  }

  /// The step it has come to, with since when and who.
  public var now: CoachingStage? { stages[step] }
}

/// The steps of intensive job coaching, in their order.
public enum CoachingStep: String, Sendable, CaseIterable {
  case comingIn, startAndTrust, recognisingSkills, findingWork, lastingSupport

  /// 1 … 5.
  public var number: Int { (CoachingStep.allCases.firstIndex(of: self) ?? 0) + 1 }

  public var next: CoachingStep? {
    CoachingStep.allCases.dropFirst(number).first
  }
}

/// Since when a step has been gone through, who coaches, and what is done in it.
public struct CoachingStage: Sendable, Equatable {
  public var since: Day
  public var who: String
  public var note = ""

  public init(since: Day, who: String, note: String = "") {
    (self.since, self.who, self.note) = (since, who, note)
  }
}

/// One part of modular coaching; the three who look back on it say together what comes next.
public struct CoachingModule: Row {
  public let id: ID<CoachingModule>
  public var order: String
  public var name: String
  public var starts: Day?
  public var ends: Day?
  public var evaluations: [Evaluator: ModuleEvaluation] = [:]
  /// What was agreed after it: the next module, or leaving the service.
  public var next: ModuleNext?

  public init(id: ID<CoachingModule>, order: String, name: String) {
    (self.id, self.order, self.name) = (id, order, name)
  }

  /// Who has not said yet how it went, once it is over.
  public func missingEvaluators(on day: Day) -> [Evaluator] {
    guard let ends, ends <= day else { return [] }
    return Evaluator.allCases.filter { evaluations[$0] == nil }
  }
}

/// Who evaluates a module: the student, who gives the coaching and who buys it.
public enum Evaluator: String, Sendable, CaseIterable { case client, giver, buyer }

/// How somebody saw a module that has ended.
public struct ModuleEvaluation: Sendable, Equatable {
  public var day: Day
  public var words: String

  public init(day: Day, words: String) { (self.day, self.words) = (day, words) }
}

/// What follows a module.
public enum ModuleNext: String, Sendable, CaseIterable { case nextModule, leaving }
