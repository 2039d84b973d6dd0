import Casework

extension ScreenBox {
  /// Makes the screen of a destination; each screen adds its own line.
  static func open(_ destination: Destination, _ world: World) -> ScreenBox? {
    switch destination {
    case .comingTimes:
      ScreenBox(ComingTimes.self, ComingTimes.open(world), at: destination)
    case .newTime: ScreenBox(ComingTimes.self, ComingTimes.openNew(world), at: .comingTimes)
    case .meeting(let id):
      ScreenBox(MeetingScreen.self, MeetingScreen.open(id, world), at: destination)
    case .sharedScreen(let id):
      ScreenBox(SharedScreen.self, SharedScreen.open(id, world), at: destination)
    case .clients: ScreenBox(ClientList.self, ClientList.State(), at: destination)
    case .client(let id):
      ScreenBox(ClientPapers.self, ClientPapers.open(id, world), at: destination)
    case .plan(let id): ScreenBox(PlanEditor.self, PlanEditor.open(id, world), at: destination)
    case .checklist(let id):
      ScreenBox(Checklist.self, Checklist.State(client: id), at: destination)
    case .selfAssessment(let id):
      ScreenBox(StudentAssessment.self, StudentAssessment.open(id, world), at: destination)
    case .assessments(let id):
      ScreenBox(
        ClientPapers.self, ClientPapers.open(id, at: .assessment, world), at: .client(id))
    case .booking(let id):
      ScreenBox(ClientPapers.self, ClientPapers.open(id, at: .booking, world), at: .client(id))
    case .feedback(let id):
      ScreenBox(ClientPapers.self, ClientPapers.open(id, at: .feedback, world), at: .client(id))
    case .studentFeedback(let id, let subject):
      ScreenBox(StudentFeedback.self, StudentFeedback.open(id, subject, world), at: destination)
    case .feedbackOverTime:
      ScreenBox(FeedbackOverTime.self, FeedbackOverTime.open(world), at: destination)
    case .region: ScreenBox(RegionScreen.self, RegionScreen.open(nil, world), at: destination)
    case .roster: ScreenBox(RosterScreen.self, RosterScreen.open(world), at: destination)
    case .memberImport:
      ScreenBox(MemberImportScreen.self, MemberImportScreen.open(world), at: destination)
    case .rosterExport:
      ScreenBox(RosterExportScreen.self, RosterExportScreen.open(world), at: destination)
    case .papers(let id):
      ScreenBox(PaperScreen.self, PaperScreen.open(id, world), at: destination)
    case .notice(let id):
      ScreenBox(PaperScreen.self, PaperScreen.open(id, at: .cancellation, world), at: destination)
    case .invitation(let id, let client):
      ScreenBox(
        PaperScreen.self, PaperScreen.open(id, at: .toStudent(client), world), at: destination)
    case .planPapers(let id, let plan):
      ScreenBox(
        PlanPaperScreen.self, PlanPaperScreen.open(id, of: plan, world), at: destination)
    case .studentCopy(let id):
      ScreenBox(
        PlanPaperScreen.self, PlanPaperScreen.open(id, at: .studentCopy, world), at: destination)
    case .questionnaire(let id):
      ScreenBox(
        QuestionnaireScreen.self, QuestionnaireScreen.State(client: id), at: destination)
    case .cancelling(let id):
      ScreenBox(ComingTimes.self, ComingTimes.open(.cancel(id), world), at: .comingTimes)
    case .nextTime(let id):
      ScreenBox(ComingTimes.self, ComingTimes.open(.notice(id), world), at: .comingTimes)
    case .schedule:
      ScreenBox(ScheduleScreen.self, ScheduleScreen.open(world), at: destination)
    case .catalogue(let id):
      ScreenBox(CatalogueScreen.self, CatalogueScreen.open(id, world), at: .catalogue(nil))
    case .service(let client, let id):
      ScreenBox(ServiceScreen.self, ServiceScreen.open(client, id, world), at: destination)
    case .questions(let document):
      ScreenBox(Questions.self, Questions.open(document, world), at: destination)
    case .followUps, .offer:
      ScreenBox(FollowUpScreen.self, FollowUpScreen.open(world), at: .followUps)
    case .transfers(let client):
      ScreenBox(TransferList.self, TransferList.open(client, world), at: destination)
    case .transfer(let id):
      ScreenBox(TransferScreen.self, TransferScreen.open(id, world), at: destination)
    case .transferPaper(let id, let kind):
      ScreenBox(
        TransferPaperScreen.self, TransferPaperScreen.open(id, kind, world), at: destination)
    case .history(let document):
      ScreenBox(HistoryScreen.self, HistoryScreen.open(document, world), at: destination)
    case .measures:
      ScreenBox(MeasuresScreen.self, MeasuresScreen.open(world), at: destination)
    }
  }

  /// The first start, or the question who sits here where the shared directory is open already.
  static func firstStart(_ world: World) -> ScreenBox? {
    ScreenBox(SetUpScreen.self, SetUpScreen.open(world), at: nil)
  }
}
