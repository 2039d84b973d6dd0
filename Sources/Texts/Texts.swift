public import Casework

/// All words of the program in one language; a missing one does not compile.
///
/// Each subject has its own struct in its own folder, with the three values beside it. A class,
/// because a value with a thousand strings costs a thousand counts each time it is handed on.
public final class Texts: Sendable {
  public let language: Language
  public let common: CommonTexts
  public let dates: DateTexts
  public let days: DayTexts
  public let papers: PaperTexts
  public let refusals: RefusalTexts
  public let troubles: TroubleTexts
  public let files: FileTexts
  public let app: AppTexts
  public let comingTimes: ComingTimesTexts
  public let schedule: ScheduleTexts
  public let meeting: MeetingTexts
  public let sharedScreen: SharedScreenTexts
  public let clients: ClientTexts
  public let roster: RosterTexts
  public let checklist: ChecklistTexts
  public let selfAssessment: SelfAssessmentTexts
  public let plan: PlanTexts
  public let catalogue: CatalogueTexts
  public let coaching: CoachingTexts
  public let setUp: SetUpTexts
  public let commands: CommandTexts
  public let calendar: CalendarTexts
  public let notices: MeetingNoticeTexts
  public let paperScreen: PaperScreenTexts
  public let history: HistoryTexts
  public let followUp: FollowUpTexts
  public let planPapers: PlanPaperScreenTexts
  public let feedback: FeedbackTexts
  public let region: RegionTexts
  public let measures: MeasureTexts
  public let transfers: TransferTexts

  private init(
    language: Language,
    common: CommonTexts,
    dates: DateTexts,
    days: DayTexts,
    papers: PaperTexts,
    refusals: RefusalTexts,
    troubles: TroubleTexts,
    files: FileTexts,
    app: AppTexts,
    comingTimes: ComingTimesTexts,
    schedule: ScheduleTexts,
    meeting: MeetingTexts,
    sharedScreen: SharedScreenTexts,
    clients: ClientTexts,
    roster: RosterTexts,
    checklist: ChecklistTexts,
    selfAssessment: SelfAssessmentTexts,
    plan: PlanTexts,
    catalogue: CatalogueTexts,
    coaching: CoachingTexts,
    setUp: SetUpTexts,
    commands: CommandTexts,
    calendar: CalendarTexts,
    notices: MeetingNoticeTexts,
    paperScreen: PaperScreenTexts,
    history: HistoryTexts,
    followUp: FollowUpTexts,
    planPapers: PlanPaperScreenTexts,
    feedback: FeedbackTexts,
    region: RegionTexts,
    measures: MeasureTexts,
    transfers: TransferTexts
  ) {
    self.language = language
    self.common = common
    self.dates = dates
    self.days = days
    self.papers = papers
    self.refusals = refusals
    self.troubles = troubles
    self.files = files
    self.app = app
    self.comingTimes = comingTimes
    self.schedule = schedule
    self.meeting = meeting
    self.sharedScreen = sharedScreen
    self.clients = clients
    self.roster = roster
    self.checklist = checklist
    self.selfAssessment = selfAssessment
    self.plan = plan
    self.catalogue = catalogue
    self.coaching = coaching
    self.setUp = setUp
    self.commands = commands
    self.calendar = calendar
    self.notices = notices
    self.paperScreen = paperScreen
    self.history = history
    self.followUp = followUp
    self.planPapers = planPapers
    self.feedback = feedback
    self.region = region
    self.measures = measures
    self.transfers = transfers
  }

  public static func of(_ language: Language) -> Texts {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  public static let finnish = Texts(
    language: .finnish, common: .finnish, dates: .finnish, days: .finnish, papers: .finnish,
    refusals: .finnish, troubles: .finnish, files: .finnish, app: .finnish, comingTimes: .finnish,
    schedule: .finnish, meeting: .finnish, sharedScreen: .finnish, clients: .finnish,
    roster: .finnish,
    checklist: .finnish, selfAssessment: .finnish, plan: .finnish, catalogue: .finnish,
    coaching: .finnish, setUp: .finnish, commands: .finnish,
    calendar: .finnish, notices: .finnish, paperScreen: .finnish, history: .finnish,
    followUp: .finnish,
    planPapers: .finnish, feedback: .finnish, region: .finnish,
    measures: .finnish, transfers: .finnish)

  public static let swedish = Texts(
    language: .swedish, common: .swedish, dates: .swedish, days: .swedish, papers: .swedish,
    refusals: .swedish, troubles: .swedish, files: .swedish, app: .swedish, comingTimes: .swedish,
    schedule: .swedish, meeting: .swedish, sharedScreen: .swedish, clients: .swedish,
    roster: .swedish,
    checklist: .swedish, selfAssessment: .swedish, plan: .swedish, catalogue: .swedish,
    coaching: .swedish, setUp: .swedish, commands: .swedish,
    calendar: .swedish, notices: .swedish, paperScreen: .swedish, history: .swedish,
    followUp: .swedish,
    planPapers: .swedish, feedback: .swedish, region: .swedish,
    measures: .swedish, transfers: .swedish)

  public static let english = Texts(
    language: .english, common: .english, dates: .english, days: .english, papers: .english,
    refusals: .english, troubles: .english, files: .english, app: .english, comingTimes: .english,
    schedule: .english, meeting: .english, sharedScreen: .english, clients: .english,
    roster: .english,
    checklist: .english, selfAssessment: .english, plan: .english, catalogue: .english,
    coaching: .english, setUp: .english, commands: .english,
    calendar: .english, notices: .english, paperScreen: .english, history: .english,
    followUp: .english,
    planPapers: .english, feedback: .english, region: .english,
    measures: .english, transfers: .english)
}
