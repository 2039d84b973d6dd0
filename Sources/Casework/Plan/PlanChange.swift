/// A named change to a plan.
public enum PlanChange: Sendable, Equatable {
  /// Starts a client's plan; refused without a valid consent.
  case open(client: ID<Client>, revision: Int, language: Language)
  case writeOwnWords(String)
  case writeOwnDoings(String)
  case writeFamilyDoings(String)
  case writeAids(String)
  case choosePath(Path?)
  case setPeriod(from: Day?, until: Day?)

  case addNeed(Need)
  case writeNeed(ID<Need>, String)
  case setNeedArea(ID<Need>, LifeArea?)
  /// Says why no goal answers the need.
  case writeWhyNot(ID<Need>, String)
  /// Says that nothing is needed in an area of life, or takes it back.
  case setNotNeeded(LifeArea, Bool)
  case removeNeed(ID<Need>)

  case addGoal(Goal)
  case writeGoal(ID<Goal>, String)
  case writeMeasure(ID<Goal>, String)
  case setGoalDay(ID<Goal>, Day?)
  /// Records whether a goal was reached, or that it is open again.
  case settleGoal(ID<Goal>, GoalState)
  case linkGoal(ID<Goal>, to: ID<Need>?)
  case removeGoal(ID<Goal>)

  case addService(PlannedService)
  case nameService(ID<PlannedService>, String)
  case setServiceParty(ID<PlannedService>, Party?)
  case writeServicePerson(ID<PlannedService>, String)
  case setServicePeriod(ID<PlannedService>, starts: Day?, ends: Day?)
  case setServiceState(ID<PlannedService>, ServiceState)
  case linkService(ID<PlannedService>, to: ID<Goal>?)
  /// Takes a service of the catalogue: its name, its giver where one is named, and where it is from.
  case pickService(ID<PlannedService>, CatalogueEntry, party: Party?)
  case coach(ID<PlannedService>, CoachingChange)
  case removeService(ID<PlannedService>)

  case addAction(Action)
  case writeAction(ID<Action>, String)
  case assignAction(ID<Action>, ActionOwner?)
  case setActionDay(ID<Action>, Day?)
  case linkAction(ID<Action>, service: ID<PlannedService>?, goal: ID<Goal>?)
  /// Records what became of an action.
  case settleAction(ID<Action>, ActionState, on: Day?, happened: String)
  /// Keeps an action out of sight until a day; nothing wakes it.
  case sleepAction(ID<Action>, until: Day?)
  case removeAction(ID<Action>)

  case addView(DifferingView)
  case writeView(ID<DifferingView>, ViewPart, String)
  case removeView(ID<DifferingView>)

  /// Agrees the responsible worker; counts because that person has said yes on that day.
  case agreeResponsibleWorker(ID<Member>, saidYesOn: Day)
  /// Offers the responsibility to somebody; until that person says yes the former one answers.
  case offerResponsibility(Handover)
  /// Records the receiver's answer to an offer, or that it was taken back.
  case answerHandover(ID<Handover>, HandoverAnswer, on: Day, note: String)
  case setSubstitute(ID<Member>?)
  case agreeFollowUp(FollowUp)
  case moveFollowUp(ID<FollowUp>, to: Day)
  case holdFollowUp(ID<FollowUp>, on: Day, note: String)
  /// Records that nobody met, and why.
  case missFollowUp(ID<FollowUp>, reason: String)
  /// Says that a follow-up recorded as held or missed is still ahead.
  case reopenFollowUp(ID<FollowUp>)
  case removeFollowUp(ID<FollowUp>)
  /// Puts a removed follow-up back as it was, also one whose day has passed.
  case bringBackFollowUp(FollowUp)

  case addOtherPlan(OtherPlan)
  case writeOtherPlan(ID<OtherPlan>, name: String, keeper: String)
  case removeOtherPlan(ID<OtherPlan>)

  case recordAgreement(Agreement)
  case putInForce(on: Day)
  /// Gives a draft up; the plan in force beside it goes on as it was.
  case discard(on: Day)
  /// Ends the plan for good with what it led to; going on takes a revision.
  case end(on: Day, PlanOutcome, level: StudyLevel? = nil)
  /// Opens a plan again that has ended, for a reason that stays in the record.
  case reopen(ID<Reopening>, reason: String)
}
