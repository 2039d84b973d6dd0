public import Casework

/// The words of passing information between school and employment services.
public struct TransferTexts: Sendable {
  public let title: String
  public let listTitle: String
  public let direction: @Sendable (TransferDirection) -> String
  /// Where the information goes, in a word or two.
  public let towards: @Sendable (TransferDirection) -> String
  /// The name of one transfer's screen.
  public let screenTitle: @Sendable (TransferDirection) -> String
  public let state: @Sendable (TransferState) -> String
  public let step: @Sendable (TransferStep) -> String
  /// What is done in a step, in a sentence.
  public let work: @Sendable (TransferStep) -> String
  public let role: @Sendable (TransferRole) -> String
  public let answer: @Sendable (StepAnswer) -> String
  /// The answer beside its step; with what was asked where the step's name does not say it.
  public let answerBeside: @Sendable (TransferStep, StepAnswer) -> String
  public let lack: @Sendable (TransferLack) -> String
  public let way: @Sendable (GivenWay) -> String
  public let event: @Sendable (TransferEventKind) -> String
  public let studies: @Sendable (StudyEnd) -> String
  /// What stands before the text of a kind; of the studies it hangs on how they ended.
  public let contents: @Sendable (ConsentMatter, StudyEnd?) -> String
  public let change: @Sendable (TransferChange) -> String
  public let sheet: TransferSheetTexts
  public let list: TransferListTexts
  public let paper: TransferPaperTexts
  public let outcome: TransferOutcomeTexts
  public let agreed: TransferAgreementTexts
}

/// The words of one transfer's screen.
public struct TransferSheetTexts: Sendable {
  public let steps: String
  public let toGive: String
  public let given: String
  public let events: String
  public let nothingGiven: String
  public let gone: String
  /// How it stands: `lähetetty 12.1.2027`.
  public let stands: @Sendable (TransferState, _ since: String) -> String
  public let waits: @Sendable (_ step: String, _ who: String) -> String
  public let waitsForFinish: String
  public let lacks: @Sendable ([String]) -> String
  public let reason: @Sendable (String) -> String
  public let who: String
  public let by: String
  public let on: String
  public let answer: String
  public let note: String
  public let noteHint: String
  public let done: String
  /// A step that is not done yet, in its history.
  public let open: String
  public let leaveOut: String
  public let reopenStep: String
  public let notNeeded: String
  public let studies: String
  public let field: String
  public let contact: String
  public let nobody: String
  public let contentsHint: String
  public let notGiven: String
  public let noPermission: String
  /// A kind that no permission covers for the receiver.
  public let notPermitted: @Sendable (_ party: String) -> String
  public let thirdPersons: @Sendable ([String]) -> String
  public let frozen: String
  public let showRequest: String
  /// The same in a word, for the footer.
  public let requestKey: String
  public let showGiven: String
  public let send: String
  public let way: String
  public let receiver: String
  /// The service to which a contact request goes.
  public let jobMarket: String
  public let receiverHint: String
  public let record: String
  public let take: String
  public let refuse: String
  public let refuseReason: String
  public let refuseHint: String
  public let onlyReceiver: @Sendable (_ party: String) -> String
  public let giveMore: String
  public let to: String
  public let finish: String
  public let giveUp: String
  public let giveUpReason: String
  public let giveUpHint: String
  public let reopen: String
  public let reopenHint: String
  public let dayNeeded: String
  public let chooseFirst: String
  public let said: @Sendable (TransferEventKind) -> String
  public let stepDone: @Sendable (_ step: String) -> String
  public let kept: String
}

/// The words of the list of transfers: what waits for whom.
public struct TransferListTexts: Sendable {
  public let forMe: String
  public let forOthers: String
  public let over: String
  public let none: String
  public let noneYet: String
  public let waitsFor: @Sendable (_ who: String) -> String
  public let late: @Sendable (_ days: Int) -> String
  public let keyOpen: String
  public let wordsOpen: String
  public let keyNew: String
  public let wordsNew: String
  public let chooseClient: String
  public let newQuestion: String
  public let cancel: String
  public let oneAtATime: String
  public let keyPapers: String
  public let wordsPapers: String
  /// The key in the student's papers.
  public let keyHere: String
  public let wordsHere: String
  /// In the list of all actions.
  public let palette: String
  /// Of the command that prints them.
  public let noneAtAll: String
  public let direction: String
  public let waits: String
  public let since: String
}

/// The words of the contact request and of the paper of what was given.
public struct TransferPaperTexts: Sendable {
  public let requestTitle: String
  public let givenTitle: String
  /// The consent in capitals.
  public let consent: String
  public let permitted:
    @Sendable (_ party: String, _ day: String, _ way: ConsentWay, _ until: String?) -> String
  public let studies: @Sendable (StudyEnd) -> String
  public let field: String
  public let contact: String
  public let phone: @Sendable (String) -> String
  public let givenIntro: @Sendable (_ name: String) -> String
  public let nothingGiven: String
  public let givenTo: String
  public let givenBy: String
  public let givenWay: String
  public let kinds: String
  public let yourRight: String
  public let requestFile: String
  public let givenFile: String
  public let keyGiven: String
  public let keyRequest: String
  public let otherWords: String
  /// Answers to whether a request that may be about somebody else goes out.
  public let goOn: String
  public let mendFirst: String
}
