/// The words of the command line: help, lists, errors.
///
/// Every command, option and problem is named in a switch, so a missing text does not compile.
public struct CommandTexts: Sendable {
  public let help: HelpTexts
  public let lists: ListTexts
  public let changes: ChangeTexts
  public let questionnaire: QuestionnaireFileTexts
  public let archive: ArchiveTexts
  public let usageProblem: @Sendable (UsageProblem) -> ThreeParts
  public let problem: @Sendable (CommandProblem) -> ThreeParts
}

extension CommandTexts {
  static let finnish = CommandTexts(
    help: .finnish, lists: .finnish, changes: .finnish, questionnaire: .finnish,
    archive: .finnish,
    usageProblem: finnishUsageProblem, problem: finnishProblem)
  static let swedish = CommandTexts(
    help: .swedish, lists: .swedish, changes: .swedish, questionnaire: .swedish,
    archive: .swedish,
    usageProblem: swedishUsageProblem, problem: swedishProblem)
  static let english = CommandTexts(
    help: .english, lists: .english, changes: .english, questionnaire: .english,
    archive: .english,
    usageProblem: englishUsageProblem, problem: englishProblem)
}
