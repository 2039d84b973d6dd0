public import Casework

/// The words of job coaching as it is followed in a plan.
public struct CoachingTexts: Sendable {
  public let title: String
  public let step: @Sendable (CoachingStep) -> String
  /// What is done in a step.
  public let work: @Sendable (CoachingStep) -> String
  public let evaluation: @Sendable (Evaluator) -> String
  public let next: @Sendable (ModuleNext?) -> String
  public let now:
    @Sendable (_ number: Int, _ step: String, _ since: String, _ who: String) -> String
  public let asks: String
  public let asksNothing: String
  public let freeWords: String
  public let read: String
  public let steps: String
  public let notFollowed: String
  public let modules: String
  public let since: String
  public let who: String
  public let whoHint: String
  public let note: String
  public let noteHint: String
  public let enter: @Sendable (_ step: String) -> String
  public let keep: String
  public let entered: @Sendable (_ step: String) -> String
  public let addModule: String
  public let moduleName: String
  public let moduleHint: String
  public let starts: String
  public let ends: String
  public let nextLabel: String
  public let saveModule: String
  public let removeModule: String
  public let moduleSaved: String
  public let moduleRemoved: String
  public let evaluationHint: String
  public let missing: @Sendable ([String]) -> String
  public let evaluatedBy: @Sendable ([String]) -> String
  public let stop: String
  public let stopped: String
  /// Asked before what is written goes.
  public let removeModuleAsk: @Sendable (_ name: String, _ isEvaluated: Bool) -> String
  public let stopAsk: @Sendable (_ modules: Int) -> String
  public let keepAll: String
  public let nameFirst: String
  public let gone: String
}
