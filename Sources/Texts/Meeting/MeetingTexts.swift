public import Casework

/// The words of running a meeting.
public struct MeetingTexts: Sendable {
  public let title: String
  public let lacking: String
  public let readyToClose: String
  /// Items that are not whole yet, while the turn could be closed.
  public let openItems: @Sendable (_ numbers: String) -> String
  /// The turn is closed and the plan is a draft: who has not agreed to it.
  public let stillDraft: @Sendable (_ hasStudentAgreed: Bool, _ haveOthersAgreed: Bool) -> String
  /// Whose plans are still drafts when the meeting closes, and what to do.
  public let draftsLeft: @Sendable (_ names: String) -> String
  public let lack: @Sendable (AgendaLack) -> String
  public let presence: @Sendable (Presence) -> String
  public let entryKind: @Sendable (EntryKind) -> String
  public let turnState: @Sendable (TurnState) -> String
  /// Minutes used and minutes planned.
  public let used: @Sendable (_ used: Int, _ planned: Int) -> String

  public let turns: TurnListTexts
  public let item: AgendaItemTexts
  public let action: ActionFormTexts
  public let ask: MeetingQuestionTexts
  public let keys: MeetingKeyTexts
}

/// The list of the students' turns.
public struct TurnListTexts: Sendable {
  public let empty: String
  /// In its place, and below those who are shown, where not all are shown to the reader.
  public let noneShown, moreTurns: String
  public let hidden: String
  public let noConsent: String
  /// What does not fit about a turn's slot, in a word or two.
  public let slot: @Sendable (SlotTrouble) -> String
  public let heading: String
  public let openReason: String
  /// Between the turns: everything has been gone through.
  public let allDone: String
  /// The turns are through and no later meeting is agreed.
  public let noNext: String
  /// The next one is a draft still; by its day.
  public let nextIsDraft: @Sendable (_ day: String) -> String
  /// Above the students who are to be followed up that day and have no turn.
  public let followUpsToBook: String
  public let book: String
  public let bookWords: String
  public let cancelled: String
  public let hiddenPapers: String
}

/// What stands in the items of the agenda.
public struct AgendaItemTexts: Sendable {
  public let ownWords: String
  public let ownWordsHint: String
  public let needs: String
  public let startPlan: String
  public let openPlan: String
  public let why: String
  public let whyHint: String
  public let notMarked: String
  public let chair: String
  public let scribe: String
  public let nobody: String
  public let goal: String
  public let measure: String
  public let service: String
  public let carried: String
  public let matter: String
  /// The label of a matter that was raised before the meeting.
  public let raisedBefore: String
  public let noMatters: String
  /// Beside it, or beside tasks alone: which keys begin a row.
  public let howToWrite: String
  public let newMatter: String
  public let action: String
  public let firstYou: String
  public let ownDoings: String
  public let ownDoingsHint: String
  public let family: String
  public let familyHint: String
  public let thenOthers: String
  public let ownerMissing: String
  public let noActions: String
  public let readBack: String
  public let notReadBack: String
  /// `Luettu ääneen klo 9.40`.
  public let readBackAt: @Sendable (String) -> String
  public let responsible: String
  public let responsibleHint: String
  /// The same for a plan in force.
  public let responsibleAsked: String
  public let substitute: String
  public let followUp: String
  public let followUpHint: String
  public let planFrom: String
  public let planUntil: String
  public let agreedByStudent: String
  public let alreadyAgreed: String
  public let askAgreement: String
  public let askAgreementAgain: String
  public let closeTurn: String
  public let notes: String
  public let notesHint: String
  public let by: String
  public let otherWrites: String
  public let dayPast: String
  /// Who is chosen has been offered the responsibility, and is not marked as present.
  public let responsibleNotMarked: String
}

/// The small form of an action.
public struct ActionFormTexts: Sendable {
  public let newTitle: String
  public let title: String
  public let what: String
  public let who: String
  public let by: String
  /// The goal or the service that the action is for, and that it is for none.
  public let tie, untied: String
  public let add: String
  public let save: String
  public let done: String
  public let dropped: String
  public let whatMissing: String
  public let nothingChanged: String
}

/// What is asked in one line.
public struct MeetingQuestionTexts: Sendable {
  public let leaveOpen: String
  public let leaveOpenAnswer: String
  public let reopenTurn: String
  public let reopenTurnAnswer: String
  public let reopenMeeting: String
  public let reopenMeetingAnswer: String
  public let details: String
  /// In the empty field: whose name is written there.
  public let detailsHint: String
  public let detailsAnswer: String
  public let nameMissing: String
  /// Before the responsibility for a plan in force goes from one to another who said yes.
  public let handOver: @Sendable (_ from: String, _ to: String) -> String
  public let handOverAnswer: String
  /// The same where the other is not there to say yes.
  public let offer: @Sendable (_ from: String, _ to: String) -> String
  public let offerAnswer: String
  public let noChange: String
  /// What was asked is not the same any more.
  public let askedAnew: String
  public let stay: String
}

/// The keys of the meeting's screen: the footer's word, then the help's.
public struct MeetingKeyTexts: Sendable {
  /// A label and the words that go with it.
  public struct Pair: Sendable {
    public let label: String
    public let words: String
    init(_ label: String, _ words: String) { (self.label, self.words) = (label, words) }
  }

  /// The student says yes, or the summary has been read out: what Enter records there.
  public let agrees: String
  public let isRead: String
  public let open: Pair
  public let start: Pair
  public let startTurn: Pair
  public let closeMeeting: Pair
  public let agreeNext: Pair
  public let reopenMeeting: Pair
  public let next: Pair
  public let previous: Pair
  public let showToAll: Pair
  public let item: @Sendable (Int) -> String
  public let matter: Pair
  public let information: Pair
  public let decision: Pair
  /// An entry from information to decision or back.
  public let changeKind: Pair
  public let action: Pair
  public let allPresent: Pair
  public let readBack: Pair
  public let closeTurn: Pair
  public let leaveOpen: Pair
  public let reopenTurn: Pair
  public let details: Pair
  public let hideDetails: Pair
  public let notes: Pair
  public let plan: Pair
  public let remove: Pair
  public let noTurn: String
  public let startFirst: String
  public let noPlan: String
  public let notHere: String
  public let noEntryHere: String
  public let alreadyShown: String
  /// An item has come to all screens that stood on this one before.
  public let nowShown: @Sendable (_ item: Int) -> String
  public let lastItem: String
  public let firstItem: String
  public let nothingToRemove: String
  public let nothingToRead: String
}
