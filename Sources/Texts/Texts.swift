public import Casework

/// All words of the program in one language; a missing one does not compile.
///
/// Each subject has its own struct in its own folder, with the three values beside it.
public struct Texts: Sendable {
  public let language: Language
  public let common: CommonTexts
  public let dates: DateTexts
  public let papers: PaperTexts
  public let refusals: RefusalTexts
  public let troubles: TroubleTexts
  public let app: AppTexts
  public let comingTimes: ComingTimesTexts
  public let meeting: MeetingTexts
  public let sharedScreen: SharedScreenTexts
  public let clients: ClientTexts
  public let roster: RosterTexts
  public let checklist: ChecklistTexts
  public let plan: PlanTexts
  public let setUp: SetUpTexts
  public let commands: CommandTexts

  public static func of(_ language: Language) -> Texts {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  public static let finnish = Texts(
    language: .finnish, common: .finnish, dates: .finnish, papers: .finnish, refusals: .finnish,
    troubles: .finnish,
    app: .finnish, comingTimes: .finnish, meeting: .finnish, sharedScreen: .finnish,
    clients: .finnish, roster: .finnish, checklist: .finnish, plan: .finnish, setUp: .finnish,
    commands: .finnish)

  public static let swedish = Texts(
    language: .swedish, common: .swedish, dates: .swedish, papers: .swedish, refusals: .swedish,
    troubles: .swedish,
    app: .swedish, comingTimes: .swedish, meeting: .swedish, sharedScreen: .swedish,
    clients: .swedish, roster: .swedish, checklist: .swedish, plan: .swedish, setUp: .swedish,
    commands: .swedish)

  public static let english = Texts(
    language: .english, common: .english, dates: .english, papers: .english, refusals: .english,
    troubles: .english,
    app: .english, comingTimes: .english, meeting: .english, sharedScreen: .english,
    clients: .english, roster: .english, checklist: .english, plan: .english, setUp: .english,
    commands: .english)
}
