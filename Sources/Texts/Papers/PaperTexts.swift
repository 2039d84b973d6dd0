public import Casework

/// The words of the papers: the plan and the agenda.
public struct PaperTexts: Sendable {
  public let sampleNotice: String
  public let planTitle: String
  public let agendaTitle: String

  // The facts at the head of a plan.
  public let student: String
  public let planState: @Sendable (PlanState, _ inForceFrom: String?) -> String
  /// The version in force beside a draft: `voimassa on versio 1`.
  public let versionInForce: @Sendable (Int) -> String
  public let reopened: String
  public let outcome: String
  public let state: String
  public let revision: String
  public let period: String
  public let path: String
  public let responsible: String
  public let saidYes: @Sendable (_ day: String) -> String
  public let substitute: String
  public let aids: String

  // Parts of a plan.
  public let ownWords: String
  public let chain: String
  /// Over goals and services that hang on nothing, and over such actions; no word of reproach.
  public let looseRows, otherwiseAgreed: String
  public let need: String
  public let goal: String
  public let service: String
  public let action: String
  public let measure: @Sendable (String) -> String
  public let by: @Sendable (_ day: String) -> String
  public let serviceState: @Sendable (ServiceState) -> String
  public let whoDoesWhat: String
  public let ownDoings: String
  public let familyDoings: String
  public let who: String
  public let what: String
  public let day: String
  public let actionState: @Sendable (ActionState) -> String
  public let views: String
  public let studentView: String
  public let workerView: String
  public let reason: @Sendable (String) -> String
  public let otherPlans: String
  public let keptBy: @Sendable (String) -> String
  public let followUps: String
  public let planned: String
  public let held: String
  public let note: String
  public let agreements: String
  public let agreementWay: @Sendable (ConsentWay) -> String
  public let missing: String
  public let nothing: String
  public let openQuestions: @Sendable (Int) -> String

  // The agenda.
  public let time: String
  public let place: String
  public let length: String
  public let cancelledBecause: String
  public let turns: String
  public let noTurns: String
  /// There were students who are not shown to the reader.
  public let moreTurns: String
  /// Students who are to be followed up that day and have no turn.
  public let followUpsToBook: @Sendable (_ names: [String]) -> String
  public let clock: String
  public let invited: String
  /// Over what was decided in the turns.
  public let decisions: String
  public let course: String
  public let group: String
  public let vacant: String

  /// The plan printed to be signed, and its short forms.
  public let print: PlanPrintTexts
  /// The student's own copy in plain language.
  public let plain: PlainPlanTexts
}
