import Casework

extension PlanTexts {
  /// The marks are short words already.
  @Sendable private static func englishMark(_ mark: QualityMark) -> String {
    switch mark {
    case .together: "together"
    case .goals: "goals"
    case .measures: "measures"
    case .followUp: "follow-up"
    case .responsible: "owner"
    }
  }

  static let english = PlanTexts(
    title: "Plan", headings: .english, labels: .english, hints: .english, keys: .english,
    ending: .english, versions: .english, handover: .english,
    notes: .english,
    goalState: {
      switch $0 {
      case .open: "open"
      case .reached: "reached"
      case .partlyReached: "partly met"
      case .notReached: "not reached"
      }
    },
    serviceState: {
      switch $0 {
      case .planned: "planned"
      case .applied: "applied for"
      case .running: "running"
      case .ended: "ended"
      case .dropped: "dropped"
      }
    },
    actionState: {
      switch $0 {
      case .open: "open"
      case .done: "done"
      case .dropped: "dropped"
      }
    },
    planState: {
      switch $0 {
      case .draft: "draft"
      case .inForce: "in force"
      case .ended: "ended"
      }
    },
    outcome: {
      switch $0 {
      case .openWork: "work on the open labour market"
      case .supportedWork: "supported work"
      case .studies: "studies"
      case .rehabilitation: "rehabilitation"
      case .workTryOut: "work try-out"
      case .otherService: "another service"
      case .moved: "moved away"
      case .endedByStudent: "ended by the student"
      }
    },
    studyLevel: {
      switch $0 {
      case .vocational: "vocational studies"
      case .general: "general upper secondary studies"
      case .other: "other studies"
      }
    },
    way: {
      switch $0 {
      case .spoken: "orally"
      case .paper: "signed"
      case .electronic: "electronically"
      }
    },
    lack: englishLack,
    mustStand: { "The service must stand \($0). Write that plan down among the other plans." },
    hole: {
      switch $0 {
      case .goal: "no goal"
      case .service: "no service"
      case .loose: "not tied"
      case .measure: "measure?"
      case .day: "date?"
      case .party: "given by?"
      case .person: "person?"
      case .start: "start?"
      case .owner: "who?"
      }
    },
    knownPlans: [
      "Activation plan",
      "Employment plan",
      "Multi-agency employment plan",
      "Social-services client plan",
      "Personal study plan (HOKS)",
    ],
    mark: englishMark, shortMark: englishMark,
    step: englishStep,
    unknownMember: "unknown member",
    dayNeeded: "A date is needed here. Write for example 20.11.2026.",
    heldEarly: { "The follow-up is agreed for \($0). If it was held already, press Enter." },
    heldEarlyAsk: { "The follow-up is agreed for \($0). Was it held already on \($1)?" },
    heldEarlyAnswer: "It was held",
    handOverUnasked: "The responsibility has not moved yet. After a yes, press Enter.",
    choiceNeeded: "Choose one of the values.",
    responsibleStays: "A plan always has a responsible worker. Choose a new one who has said yes.",
    notFound: { "Not found: \($0). Choose from the list." })

  @Sendable private static func englishLack(_ kind: PlanLackKind) -> String {
    switch kind {
    case .noOwnWords: "The student's own wish is missing."
    case .noNeed: "No need has been written."
    case .needWithoutWords: "The need is empty."
    case .needWithoutGoal: "The need has neither a goal nor a reason why not."
    case .needWithoutArea: "The need has no area: learning, work or living?"
    case .goalWithoutWords: "The goal is empty."
    case .goalWithoutNeed: "The goal answers no need."
    case .goalWithoutMeasure: "The goal has no measure: how will we know?"
    case .goalWithoutDay: "The goal has no date."
    case .goalWithoutService: "No service supports the goal."
    case .goalWordedAsService: "The goal is a service. What does the student want?"
    case .learningNotThoughtOf:
      "Learning has not been talked about. Write a need, or that nothing is needed."
    case .workNotThoughtOf:
      "Work has not been talked about. Write a need, or that nothing is needed."
    case .livingNotThoughtOf:
      "Living has not been talked about. Write a need, or that nothing is needed."
    case .serviceWithoutName: "The service has no name."
    case .serviceWithoutGoal: "The service belongs to no goal."
    case .serviceWithoutParty: "It is not said who gives the service."
    case .serviceWithoutPerson: "The service has no person who takes care of it."
    case .serviceWithoutStart: "The service has no start date."
    case .serviceNotInOtherPlan: "The service needs another plan that is not recorded."
    case .serviceStudentTooYoung: "The service's lower age limit is not reached yet."
    case .serviceStudentTooOld: "The service's age limit has been passed."
    case .noAction: "No action is agreed."
    case .actionWithoutWords: "The action is empty."
    case .actionWithoutOwner: "Nobody has taken the action."
    case .actionWithoutDay: "The action has no date."
    case .goalDayPassed:
      "The goal’s day has passed. Note how it went, or agree on a new day."
    case .actionDayPassed: "The action's day has passed. What happened?"
    case .noOwnDoings: "The student's own part is missing: what do they do?"
    case .viewWithoutStudent: "The student's view of the matter is missing."
    case .viewWithoutWorker: "The worker's view of the matter is missing."
    case .viewWithoutReason: "The view has no reason."
    case .followUpNotHeld: "The follow-up date has passed. When was it held?"
    case .otherPlanWithoutKeeper: "It is not said who keeps the other plan."
    case .notAgreedByOthers: "Nobody else present has agreed to the plan yet."
    case .handoverUnanswered: "The responsibility is on offer and not answered."
    case .noPath: "No path is chosen."
    case .noPeriod: "The plan period is missing."
    case .noResponsibleWorker: "The responsible worker is missing."
    case .responsibleWorkerLeft: "The responsible worker has left the group."
    case .noFollowUp: "The follow-up date is missing."
    case .notAgreedByStudent: "The student has not agreed to the plan yet."
    case .changedSinceAgreed:
      "The plan has been changed since the student agreed. Ask again."
    }
  }
}

extension PlanHeadings {
  static let english = PlanHeadings(
    ownWords: "OWN WISH", chain: "FROM NEEDS TO ACTIONS", loose: "Not tied to the chain yet",
    otherwiseAgreed: "Also agreed",
    ownPart: "OWN PART AND SUPPORT", views: "DIFFERING VIEWS", path: "PATH",
    responsibility: "RESPONSIBILITY AND FOLLOW-UP", otherPlans: "OTHER PLANS",
    agreements: "AGREEMENTS", lacks: { "MISSING \($0)" }, noLacks: "Nothing is missing.",
    wholeChain: { $0 == 1 ? "CHAIN · 1 hole" : "CHAIN · \($0) holes" },
    openQuestions: "TWO TEXTS IN ONE PLACE", who: "who, measure",
    when: "when")
}

extension PlanLabels {
  static let english = PlanLabels(
    need: "Need", area: "area", goal: "Goal", measure: "measure", goalBy: "by when",
    service: "Service", party: "given by", person: "person", starts: "starts", ends: "ends",
    state: "state", action: "Action", owner: "who", by: "by when", doneOn: "when",
    happened: "what happened", tie: "part of", whyNot: "or why not", whyNotInChain: "Not now",
    notNeeded: "Nothing needed:",
    ownDoings: "Student does", familyDoings: "Family helps",
    aids: "Interpreter, aids", topic: "Matter", student: "Student", worker: "Worker",
    reason: "because", responsible: "Responsible worker", saidYes: "said yes",
    substitute: "Substitute", followUp: "Follow-up", held: "held", note: "what was found",
    from: "Period starts", until: "ends", otherPlan: "Plan", keeper: "kept by",
    who: "agreed by", way: "how", day: "date", inForce: "In force")
}

extension PlanHints {
  static let english = PlanHints(
    ownWords: "What the student wants, in own words",
    need: "What the student needs, in own words", area: "choose",
    goal: "What the student is after", measure: "how we see it", day: "dd.mm.",
    service: "Which support or service helps", party: "choose", person: "who takes care of it",
    action: "What is done next", owner: "name", happened: "how it went",
    ownDoings: "What the student does", familyDoings: "What family and friends do",
    aids: "Interpreter, easy language, other", view: "A matter seen differently",
    viewText: "view", reason: "reason", path: "choose a path",
    responsible: "the one who has said yes", member: "name",
    followUp: "next follow-up date, dd.mm.", note: "how it went",
    otherPlan: "Another plan in force", keeper: "who keeps it",
    agreement: "who agreed", inForce: "date from which it is in force", choose: "choose",
    tie: "goal or service",
    whyNot: "why there is no goal now")
}

extension PlanKeyTexts {
  static let english = PlanKeyTexts(
    moving: "Moving", writing: "Writing", rows: "Rows", looking: "Looking",
    next: "Next", previous: "Previous", enter: "New row",
    enterWords: "New row of the same kind, or next field; opens a list of values",
    nextSection: "Next section", previousSection: "Previous section",
    newRowWords: "New row of the same kind behind this one", newBelow: "Row below",
    newBelowWords: "New row below: need, goal, service, action",
    noRowHere: "Go to a row of the chain first (need, goal, service or action).",
    remove: "Delete row", removeWords: "Delete the row; Ctrl-Z brings it back",
    nothingToRemove: "There is no row to delete here. Go to the row you want to delete.",
    tie: "Tie", tieWords: "Tie the action to a goal or a service, or untie it",
    noActionHere: "Go to the row of an action first.",
    undo: "Undo", undoWords: "Undo your latest change; an earlier one is named and asked first",
    undoTyping: "Undo: what you wrote in this field",
    undoRemoval: { "Undo: the deleted row ‘\($0)’" }, redo: "Redo",
    nextLack: "Missing",
    nextLackWords: "Go to the next thing that is missing",
    noLacks: "Nothing is missing from the plan.",
    chain: "Chain", chainWords: "The whole chain from need to action on one screen",
    closeChain: "Back to writing", openInChain: "Edit", checklist: "Checklist",
    client: "The student's papers", start: "Start the plan",
    startWords: "Start the student's joint plan", choose: "Choose", takeStep: "Add")
}

extension PlanEndingTexts {
  static let english = PlanEndingTexts(
    key: "End the plan", keyWords: "End the plan and record what it led to",
    revise: "New version", reviseWords: "Make a new version of the ended plan",
    title: "END THE PLAN",
    what: "An ended plan can be read but no longer changed. Esc goes back without ending it.",
    outcome: "What it led to", outcomeFirst: "Choose first what the plan led to.",
    day: "When", end: "End the plan",
    leaves: { tasks, followUps in
      let parts = [
        tasks == 0 ? nil : tasks == 1 ? "1 task" : "\(tasks) tasks",
        followUps.count == 1
          ? "the follow-up \(followUps[0])"
          : followUps.isEmpty ? nil : "\(followUps.count) follow-ups",
      ].compactMap(\.self)
      let them = tasks + followUps.count == 1 ? "It leaves" : "They leave"
      return "Still open: \(parts.joined(separator: " and ")). \(them) the follow-up list."
    }, staysBooked: { "The time \($0) stays booked." })
}

extension PlanNotes {
  static let english = PlanNotes(
    noPlan: "The student has no plan yet.",
    closed: "You may not see these papers. The student can be asked for permission (F4).",
    closedKept:
      "What you were writing is kept on this machine. You get it back when the permission is in force again.",
    noClient: "The student's papers were not found. Choose a student: F4 Clients.",
    writes: { "\($0) is writing" },
    savedMeanwhile: "Another text has been saved here:",
    leftBehind: "Left unsaved last time. Ctrl-Z brings back the saved text.",
    twoTexts: "Two different texts. Choose with Enter which one stays:",
    removedValue: "(removed)",
    notSaved: { "Not saved: \($0)" },
    tooLong: "The text is too long for this field. Nothing was added.",
    removed: { "Deleted: \($0). Ctrl-Z brings it back." },
    broughtBack: { "Brought back: \($0) (Ctrl-Y deletes it again)" },
    fixedRow: "A recorded agreement is not deleted.",
    notRecorded: {
      $0.isEmpty ? "No agreement was recorded." : "No agreement was recorded: \($0)."
    },
    level: { higher, lower in
      [higher.map { "Ctrl-← \($0)" }, lower.map { "Ctrl-→ \($0)" }].compactMap(\.self)
        .joined(separator: "   ")
    },
    cameInForce: "The plan is in force now.",
    levelFixed: "The level is chosen only for a new, empty row. Ctrl-N begins one.",
    noHigherLevel: "A need is the chain's highest level.",
    noLowerLevel: "An action is the chain's lowest level.",
    inForce: { "The plan is in force from \($0)." },
    ended: "The plan has ended. It can be read but not changed.",
    recordsToday: "Choosing records that this person said yes today.",
    recordsOnLeaving: "The agreement is recorded when you leave the row. It is not changed later.",
    agreedBeforeChanges: "about the text before the changes",
    freeName: { "”\($0)”, from outside the group" },
    chooseFirst: "Choose with ↓ first, or type the start of a name. Tab passes by.",
    noneFits: "No value fits what you typed. Shorten the word.",
    more: { "+ \($0) more" },
    emptyChain: "The chain is empty. Write a need first.", noHoles: "The chain has no holes.",
    late: "overdue",
    pathNeeds: "Next on this path. Enter adds it to the plan:",
    stepTaken: { "Added: \($0). Ctrl-G goes to what is missing." },
    pressedHere: { "Nothing is written here. Enter: \($0)." },
    stepHere: "Nothing is written here. Enter adds this to the plan.",
    othersAgree: { "The others present agree too (\($0))" },
    othersAsk: { "Ask each of them whether they agree to the plan: \($0)." },
    othersAnswer: "All agree",
    turnPassed: { "It is now the turn of \($0). F5 opens that plan." })
}
