/// A named change to the coaching of a plan's service.
public enum CoachingChange: Sendable, Equatable {
  /// Comes to a step, or says anew since when and who; the first one begins the following.
  case enterStep(CoachingStep, since: Day, who: String)
  case noteStep(CoachingStep, String)
  case addModule(CoachingModule)
  case nameModule(ID<CoachingModule>, String)
  case setModulePeriod(ID<CoachingModule>, starts: Day?, ends: Day?)
  case evaluateModule(ID<CoachingModule>, by: Evaluator, on: Day, words: String)
  case setModuleNext(ID<CoachingModule>, ModuleNext?)
  case removeModule(ID<CoachingModule>)
  /// It was no coaching after all: all that was followed goes with it.
  case stopFollowing
}
