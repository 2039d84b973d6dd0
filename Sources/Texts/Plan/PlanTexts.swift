public import Casework

/// The words of the plan editor and of what a plan lacks.
public struct PlanTexts: Sendable {
  /// The client's short name is put behind it.
  public let title: String
  public let headings: PlanHeadings
  public let labels: PlanLabels
  public let hints: PlanHints
  public let keys: PlanKeyTexts
  public let ending: PlanEndingTexts
  public let versions: PlanVersionTexts
  public let handover: HandoverTexts
  public let notes: PlanNotes
  public let goalState: @Sendable (GoalState) -> String
  public let serviceState: @Sendable (ServiceState) -> String
  public let actionState: @Sendable (ActionState) -> String
  public let planState: @Sendable (PlanState) -> String
  /// What came of a plan that has ended.
  public let outcome: @Sendable (PlanOutcome) -> String
  /// Studies of a level, as what a plan led to.
  public let studyLevel: @Sendable (StudyLevel) -> String
  public let way: @Sendable (ConsentWay) -> String
  /// One plain sentence on what is lacking.
  public let lack: @Sendable (PlanLackKind) -> String
  /// Where a service must stand and does not: `työllistymissuunnitelmassa`.
  public let mustStand: @Sendable (_ inPlans: String) -> String
  /// What is missing at a link of the chain, in a word or two.
  public let hole: @Sendable (ChainHole) -> String
  /// Names of plans that may be in force beside this one.
  public let knownPlans: [String]
  /// A mark of a good plan, in a word.
  public let mark: @Sendable (QualityMark) -> String
  /// The same where columns are few: a whole word, and all five together at most 35 letters.
  public let shortMark: @Sendable (QualityMark) -> String
  /// What a path needs next, as it is written into the plan.
  public let step: @Sendable (PathStep) -> String
  /// In place of the name of somebody who is not on the roster.
  public let unknownMember: String
  public let dayNeeded: String
  /// A follow-up whose day is still to come is marked as held: the reason, the question, the answer.
  public let heldEarly: @Sendable (_ planned: String) -> String
  public let heldEarlyAsk: @Sendable (_ planned: String, _ held: String) -> String
  public let heldEarlyAnswer: String
  /// Beside another responsible worker who was chosen, while nobody has said that there is a yes.
  public let handOverUnasked: String
  public let choiceNeeded: String
  public let responsibleStays: String
  public let notFound: @Sendable (String) -> String
}

/// The headings inside a plan, in order.
public struct PlanHeadings: Sendable {
  public let ownWords: String
  public let chain: String
  public let loose: String
  /// Over actions that hang on no goal and no service.
  public let otherwiseAgreed: String
  public let ownPart: String
  public let views: String
  public let path: String
  public let responsibility: String
  public let otherPlans: String
  public let agreements: String
  /// What is still missing, with how many.
  public let lacks: @Sendable (Int) -> String
  public let noLacks: String
  /// Over the whole chain in one view, with how many holes.
  public let wholeChain: @Sendable (Int) -> String
  public let openQuestions: String
  /// Over the columns of the chain.
  public let who, when: String
}

/// The names of a plan's fields.
public struct PlanLabels: Sendable {
  public let need, area, goal, measure, goalBy, service, party, person, starts, ends, state: String
  public let action, owner, by, doneOn, happened, tie, whyNot, whyNotInChain, notNeeded: String
  public let ownDoings, familyDoings, aids: String
  public let topic, student, worker, reason: String
  public let responsible, saidYes, substitute, followUp, held, note, from, until: String
  public let otherPlan, keeper: String
  public let who, way, day, inForce: String
}

/// Words in empty fields.
public struct PlanHints: Sendable {
  public let ownWords, need, area, goal, measure, day, service, party, person, action, owner: String
  public let happened, ownDoings, familyDoings, aids, view, viewText, reason: String
  public let path, responsible, member, followUp, note, otherPlan, keeper, agreement: String
  public let inForce, choose, tie, whyNot: String
}

/// The keys of the plan editor.
public struct PlanKeyTexts: Sendable {
  /// Headings of the help sheet.
  public let moving, writing, rows, looking: String
  public let next, previous, enter, enterWords, nextSection, previousSection: String
  public let newRowWords, newBelow, newBelowWords, noRowHere: String
  public let remove, removeWords, nothingToRemove: String
  /// Ties an action to a goal or a service.
  public let tie, tieWords, noActionHere: String
  public let undo, undoWords: String
  /// What the next undo takes back, where it is not a change that was saved: it is named when asked.
  public let undoTyping: String
  public let undoRemoval: @Sendable (_ row: String) -> String
  public let redo: String
  public let nextLack, nextLackWords, noLacks: String
  public let chain, chainWords, closeChain, openInChain: String
  public let checklist, client: String
  public let start, startWords: String
  public let choose, takeStep: String
}

/// The words of a student's plans, the newest and the earlier ones.
public struct PlanVersionTexts: Sendable {
  public let key, keyWords, title, read, new, newWords: String
  public let version: @Sendable (Int) -> String
  /// How a plan stands: since when it is in force, when it ended and with what, what replaced it.
  public let draft: String
  public let inForce: @Sendable (_ from: String) -> String
  public let ended: @Sendable (_ on: String, _ outcome: String) -> String
  public let replaced: @Sendable (_ from: String, _ by: Int) -> String
  /// Over an earlier plan that is being read.
  public let earlier: @Sendable (_ version: Int, _ standing: String) -> String
  public let readOnly: String
  /// The same over the plan in force, while a draft stands beside it.
  public let present: @Sendable (_ version: Int, _ standing: String) -> String
  public let presentReadOnly: String
  public let draftIsOpen: String
  /// Something of the plan on the screen waits to be saved.
  public let saveFirst: String
  /// Somebody has begun a new version of the plan on the screen.
  public let goesOn: String
  /// Asked before a new version is made, and before a draft is given up.
  public let newAsk, discardAsk: @Sendable (_ version: Int) -> String
  public let make, discard, discardWords, stay, discarded: String
  public let discardedOn: @Sendable (_ day: String) -> String
  /// The draft in which one was writing has been given up by somebody else.
  public let draftGone: String
  /// The same while the sentence that was begun is written to its end.
  public let finishing: String
  /// The draft on the screen has been given up, and nothing was being written in it.
  public let backInForce: String
  /// Opens an ended plan or a discarded draft again, and why that cannot be.
  public let reopen, reopenWords, notEnded, takenOver: String
  public let reopenAsk: @Sendable (_ version: Int) -> String
}

/// The words of handing the responsibility over.
public struct HandoverTexts: Sendable {
  /// Offered and not answered; who answers until then.
  public let open: @Sendable (_ to: String, _ day: String, _ former: String?) -> String
  /// What is pressed to answer.
  public let answer: @Sendable (HandoverAnswer) -> String
  /// Over the question why somebody declines, its label, and that it may be left empty.
  public let declining, why, whyHint: String
  /// What became of an offer.
  public let answered: @Sendable (HandoverAnswer, _ name: String, _ day: String) -> String
  public let former: @Sendable (_ name: String, _ from: String, _ until: String) -> String
  /// On paper: to whom it is offered, and who was responsible before.
  public let offered, before: String
  /// In a list, in place of the plan's state: the responsibility is offered to the reader.
  public let offeredToYou: String
}

/// The words of ending a plan and of beginning a new one after it.
public struct PlanEndingTexts: Sendable {
  public let key, keyWords, revise, reviseWords: String
  public let title, what, outcome, outcomeFirst, day, end: String
  /// How many open tasks, and which follow-ups, go off the list with the plan.
  public let leaves: @Sendable (_ tasks: Int, _ followUps: [String]) -> String
  /// A booked time does not go with the plan.
  public let staysBooked: @Sendable (_ moment: String) -> String
}

/// Sentences that the plan editor says.
public struct PlanNotes: Sendable {
  public let noPlan: String
  public let closed: String
  /// Where the plan closed while something was being written in it.
  public let closedKept: String
  public let noClient: String
  public let writes: @Sendable (_ name: String) -> String
  public let savedMeanwhile: String
  public let leftBehind: String
  public let twoTexts: String
  public let removedValue: String
  public let notSaved: @Sendable (_ words: String) -> String
  public let tooLong: String
  public let removed: @Sendable (_ what: String) -> String
  /// Names the row, and the key that does it again.
  public let broughtBack: @Sendable (_ what: String) -> String
  public let fixedRow: String
  /// An agreement was begun and given up; with whose it was to be, where that was chosen.
  public let notRecorded: @Sendable (_ whose: String) -> String
  public let level: @Sendable (_ higher: String?, _ lower: String?) -> String
  /// Ctrl-left or Ctrl-right where no level can be changed: only an empty new row has one to choose.
  /// The draft has become the plan in force.
  public let cameInForce: String
  public let levelFixed: String
  public let noHigherLevel: String
  public let noLowerLevel: String
  public let inForce: @Sendable (_ day: String) -> String
  public let ended: String
  public let recordsToday: String
  public let recordsOnLeaving: String
  /// Beside an agreement that was given before the plan was changed.
  public let agreedBeforeChanges: String
  public let freeName: @Sendable (String) -> String
  /// Enter in a list in which nothing is chosen.
  public let chooseFirst: String
  public let noneFits: String
  public let more: @Sendable (Int) -> String
  public let emptyChain, noHoles: String
  /// Beside an open action whose day has passed.
  public let late: String
  /// Over the steps of the path that the plan does not have.
  public let pathNeeds: String
  /// A step of the path was taken into the plan.
  public let stepTaken: @Sendable (String) -> String
  /// Letters where nothing is written: what Enter does there.
  public let pressedHere: @Sendable (_ enter: String) -> String
  public let stepHere: String
  public let othersAgree: @Sendable (Int) -> String
  /// Asked before their agreements are recorded, which stay.
  public let othersAsk: @Sendable (_ names: String) -> String
  public let othersAnswer: String
  /// The group has gone on to another student's turn.
  public let turnPassed: @Sendable (_ name: String) -> String
}

extension PlanTexts {
  /// What a plan led to: of studies their level, where it is known.
  public func result(_ result: PlanResult) -> String {
    result.level.map(studyLevel) ?? outcome(result.outcome)
  }
}
