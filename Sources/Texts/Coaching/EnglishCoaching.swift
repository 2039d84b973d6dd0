import Casework

extension CoachingTexts {
  static let english = CoachingTexts(
    title: "Service",
    step: {
      switch $0 {
      case .comingIn: "Coming in"
      case .startAndTrust: "Start and trust"
      case .recognisingSkills: "Recognising skills"
      case .findingWork: "Work and employers"
      case .lastingSupport: "Long-lasting support"
      }
    },
    work: {
      switch $0 {
      case .comingIn: "Starting meeting: the client, the coach and who refers, at one table."
      case .startAndTrust: "Getting to know each other. Which work appeals, and what does it ask?"
      case .recognisingSkills:
        "Skills and work history put together. Agreed what the coach and the client do."
      case .findingWork:
        "Work looked for by wishes, tasks agreed, supports applied for with the employer."
      case .lastingSupport: "Support when work starts, and whenever it changes or ends."
      }
    },
    evaluation: {
      switch $0 {
      case .client: "Client's evaluation"
      case .giver: "Giver's evaluation"
      case .buyer: "Buyer's evaluation"
      }
    },
    next: {
      switch $0 {
      case .nextModule: "next module"
      case .leaving: "leaving the service"
      case nil: "not agreed yet"
      }
    },
    now: { number, step, since, who in
      "Step \(number)/5: \(step), since \(since)" + (who.isEmpty ? "" : ", \(who)")
    },
    asks: "What the service asks", asksNothing: "The catalogue names no conditions.",
    freeWords: "The service is written in own words. There are no conditions.",
    read: "Read of the service in the catalogue", steps: "Coaching steps",
    notFollowed: "Coaching is not followed yet. Open the step that is going on now.",
    modules: "Modules", since: "Since", who: "Coach",
    whoHint: "who coaches", note: "Note", noteHint: "what was done or agreed",
    enter: { "Now in the step: \($0)" }, keep: "Save the step",
    entered: { "The step is recorded: \($0)." }, addModule: "Add a module",
    moduleName: "Module's name", moduleHint: "for instance Job seeking", starts: "Starts",
    ends: "Ends", nextLabel: "What follows", saveModule: "Save the module",
    removeModule: "Remove the module", moduleSaved: "The module is saved.",
    moduleRemoved: "The module is removed.",
    evaluationHint: "how the module went",
    missing: { "evaluation missing: \(listed($0, or: "and"))" },
    evaluatedBy: { "evaluated: \(listed($0, or: "and"))" },
    stop: "Stop following the coaching", stopped: "Coaching is no longer followed.",
    removeModuleAsk: { "Remove the module \($0)?" + ($1 ? " Its evaluations go with it." : "") },
    stopAsk: {
      $0 == 0
        ? "Stop following the coaching? All steps and their notes go."
        : "Stop following the coaching? All steps, modules and evaluations go."
    },
    keepAll: "Back",
    nameFirst: "Write the module's name first.", gone: "The service is no longer in the plan.")
}
