public import Casework

/// The words of clients: the list, concern, consent, booking.
public struct ClientTexts: Sendable {
  public let title: String
  public let list: ClientListTexts
  public let papers: ClientPaperTexts
  public let concern: ConcernTexts
  public let consent: ConsentTexts
  public let booking: BookingTexts
  public let brought: BroughtTexts
  public let group: @Sendable (ClientGroup) -> String
}

/// The words of the list of clients and of the form for a new one.
public struct ClientListTexts: Sendable {
  public let name: String
  public let school: String
  public let permission: String
  public let nextTime: String
  /// The agreed follow-up where no meeting is booked; short where there is little room.
  public let followUp: @Sendable (_ day: String, _ isShort: Bool) -> String
  public let plan: String
  public let until: @Sendable (String) -> String
  public let inForce: String
  public let noPermission: String
  public let noCooperation: String
  public let refused: String
  public let withdrawn: String
  public let ranOut: String
  public let planState: @Sendable (PlanState?) -> String
  /// A list with nobody in it: what to do first.
  public let empty: String
  public let noMatch: String
  /// How many clients' papers are closed to the one who looks; nothing more of them.
  public let hidden: String
  /// The same where no client's papers are open, and what to do about it.
  public let allHidden: String
  public let new: String
  public let newHint: String
  public let addClient: String
  /// What stands above the clients whose permission runs out soon, and above the others.
  public let runsOut: @Sendable (_ days: Int) -> String
  public let others: String
  public let sameName: @Sendable (String) -> String
  public let keyOpen: String
  public let keyNew: String
  public let keyFilter: String
  public let wordsOpen: String
  public let wordsNew: String
  public let wordsFilter: String
  public let nothingChosen: String
  /// That the papers chosen open once they have been read.
  public let opensSoon: String
  public let nameFirst: String
}

/// The words of one client's papers, on all of their pages.
public struct ClientPaperTexts: Sendable {
  public let gone: String
  public let concernTab: String
  public let consentTab: String
  public let bookingTab: String
  public let basicsTab: String
  public let firstName: String
  public let lastName: String
  public let language: String
  public let phone: String
  public let email: String
  public let born: String
  public let bornHint: String
  public let bornUnclear: String
  public let school: String
  public let field: String
  public let group: String
  public let noGroup: String
  public let knowsBest: String
  public let nobody: String
  public let openedBy: @Sendable (String) -> String
  public let keyWrite: String
  public let keyChoose: String
  public let keyNext: String
  public let keyPage: @Sendable (String) -> String
  public let keyNextPage: String
  public let keyPreviousPage: String
  public let wordsNextPage: String
  public let wordsPreviousPage: String
  public let keyChecklist: String
  public let keyPlan: String
  public let keySave: String
  public let keyRemove: String
  public let wordsChecklist: String
  public let wordsPlan: String
  /// Neither a time nor a plan without a permission; it is asked on a page of the same papers.
  public let consentFirst: String
  /// There is a permission, but it does not cover working together, or the plan.
  public let cooperationFirst: String
  public let planPermissionFirst: String
  public let wordsSave: String
  public let wordsRemove: String
  public let nothingToRemove: String
  public let removeAgain: String
  public let nothingToAdd: String
  public let up: String
  public let down: String
  public let moving: String
}

/// The words of a concern as a talk with the student: plain questions, the student's answers first.
public struct ConcernTexts: Sendable {
  public let who: String
  /// Above what the student says.
  public let asked: String
  public let when: String
  public let what: String
  public let reason: @Sendable (ConcernReason) -> String
  public let how: String
  public let source: @Sendable (ConcernSource) -> String
  public let words: String
  public let wordsHint: String
  public let talk: String
  public let talkHint: String
  /// A concern in which nothing has been said or chosen.
  public let nothingWritten: String
  public let record: String
  public let recorded: String
  public let another: String
  public let remove: String
  public let reallyRemove: String
  /// Above what others than the student have seen.
  public let seen: String
  public let talkedBy: String
  /// Somebody else has taken it away while words are being written in it here.
  public let removedMeanwhile: String
  public let keyNew: String
  public let wordsNew: String
}

/// What a new permission takes away, in names.
public struct LossWords: Sendable {
  /// Those to whom the plan closes.
  public var plan: [String]
  public var endsCooperation: Bool
  /// Those who lose the same matters, and the matters.
  public var matters: [(parties: String, matters: String)]

  public init(
    plan: [String], endsCooperation: Bool, matters: [(parties: String, matters: String)]
  ) {
    (self.plan, self.endsCooperation, self.matters) = (plan, endsCooperation, matters)
  }

  /// Sentence by sentence, those of them that are true.
  func sentences(
    plan planWords: (String) -> String, matters matterWords: (String) -> String,
    cooperation: String
  ) -> String {
    var words: [String] = []
    if !plan.isEmpty { words.append(planWords(plan.joined(separator: ", "))) }
    if !matters.isEmpty {
      let parts = matters.map { "\($0.parties) (\($0.matters))" }
      words.append(matterWords(parts.joined(separator: "; ")))
    }
    if endsCooperation { words.append(cooperation) }
    return words.joined(separator: " ")
  }
}

/// The words of consents: asking, what it covers, what came of it.
public struct ConsentTexts: Sendable {
  public let holdsUntil: @Sendable (String) -> String
  public let holds: String
  public let missing: String
  /// A permission in force that does not cover working together in the group.
  public let noCooperation: @Sendable (_ coversPlan: Bool) -> String
  /// The sign of the page where the permission covers a part only.
  public let partly: String
  public let ask: String
  public let askedBy: String
  public let when: String
  public let way: String
  public let ways: @Sendable (ConsentWay) -> String
  public let parties: String
  public let wholeGroup: String
  /// A seat of the group with nobody in it.
  public let gap: String
  public let matters: String
  public let matter: @Sendable (ConsentMatter) -> String
  public let until: String
  public let untilHint: String
  public let excludes: String
  public let excludesHint: String
  /// What becomes of the permission given before: it ends, or stands beside the new one.
  public let earlier: @Sendable (_ isSeveral: Bool) -> String
  public let replaces: @Sendable (_ isSeveral: Bool) -> String
  public let beside: @Sendable (_ isSeveral: Bool) -> String
  public let answer: String
  public let reason: String
  public let reasonHint: String
  public let give: String
  public let refuse: String
  /// Asked before a no is recorded where there is no permission that it would end.
  public let refuseAsk: String
  /// A refusal ends the permission in force: asked before, with the parties whose plan closes.
  public let reallyRefuse: @Sendable ([String]) -> String
  /// Asked before a permission is recorded that takes something from those permitted until now.
  public let reallyReplace: @Sendable (LossWords) -> String
  public let given: String
  /// Recorded, but working together in the group is not permitted.
  public let givenWithoutCooperation: String
  public let refusedDone: String
  public let withdrawnDone: String
  public let renew: String
  public let withdraw: String
  public let withdrawAsk: String
  public let withdrawWhy: String
  public let withdrawWhyHint: String
  /// The parties to whom the plan closes.
  public let withdrawHint: @Sendable ([String]) -> String
  /// Which of the permissions in force the student takes back.
  public let withdrawWhich: String
  public let withdrawWhen: String
  public let withdrawWay: String
  public let withdrawRecord: String
  public let keepInForce: String
  public let history: String
  public let fixed: String
  public let kind: @Sendable (ConsentKind) -> String
  public let askedByName: @Sendable (String) -> String
  public let covers: String
  public let about: String
  public let notCovered: String
  public let because: String
  public let inForce: String
  public let ended: @Sendable (String) -> String
  public let ranOut: @Sendable (String) -> String
  public let keyNew: String
  public let wordsNew: String
  public let keyWithdraw: String
  public let wordsWithdraw: String
}

/// The words of booking a student a turn in a meeting.
public struct BookingTexts: Sendable {
  public let noPermission: String
  /// Under a booking that the student permits no more: what to do.
  public let bookedWithoutPermission: String
  /// Above two bookings to come, which should be one.
  public let bookedTwice: String
  /// A meeting that was cancelled though the student was booked for it.
  public let cancelled: @Sendable (_ moment: String, _ reason: String) -> String
  public let newTimeMissing: String
  public let askPermission: String
  public let noMeetings: String
  public let arrange: String
  public let free: String
  /// Where the key for booking leaves the choice to the person.
  public let chooseMeeting: String
  /// How many are booked, and when the next free slot starts.
  public let slot: @Sendable (Int, String) -> String
  /// Instead of the free slot where the meeting's time is used up.
  public let full: @Sendable (Int) -> String
  /// Above the slots of all turns of the meeting.
  public let slots: String
  /// A student whose papers are closed to whoever looks.
  public let somebody: String
  public let overlaps: @Sendable (_ name: String, _ time: String) -> String
  public let beforeTheMeeting: @Sendable (_ start: String) -> String
  public let pastTheEnd: @Sendable (_ end: String, _ minutes: Int) -> String
  public let outOfOrder: @Sendable (_ name: String, _ time: String) -> String
  /// Behind an invited party that the permission covers no more.
  public let coveredNoMore: String
  public let booked: String
  public let starts: String
  public let startsHint: String
  public let length: String
  public let order: String
  public let invited: String
  public let invite: String
  public let inviteWhom: String
  public let party: String
  public let notPermitted: String
  public let name: String
  public let why: String
  public let whyHint: String
  public let inviteRecord: String
  public let inviteLeave: String
  public let unbook: String
  public let reallyUnbook: String
  public let bookedDone: String
  /// Booked in a meeting that is a draft: the time is not agreed yet.
  public let bookedInDraft: String
  /// Below a booked time that is a draft.
  public let draftToAgree: String
  /// Beside a coming meeting before which the permission runs out.
  public let permissionEndsFirst: String
  public let unbookedDone: String
  public let keyBook: String
  public let wordsBook: String
  public let keyInvite: String
  public let wordsInvite: String
  public let keyLetter: String
  public let wordsLetter: String
  public let bookFirst: String
}
