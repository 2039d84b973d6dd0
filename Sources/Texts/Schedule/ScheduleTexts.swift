public import Casework

extension Texts {
  /// Why a meeting is cancelled: as it was said, or that no student comes.
  public func reason(ofCancelling meeting: Meeting) -> String {
    meeting.cancelReason.allSatisfy(\.isWhitespace)
      ? schedule.cancellation.noStudents : meeting.cancelReason
  }
}

/// The words of the year's times: the rule, the school's breaks, the proposals and the notice.
public struct ScheduleTexts: Sendable {
  public let title: String
  /// The key that opens the year from the coming times.
  public let key: String
  public let keyWords: String

  // The rule.
  public let rule: String
  public let noRule: String
  public let interval: String
  public let months: @Sendable (Int) -> String
  public let weekday: String
  /// Monday first, whole words.
  public let weekdays: [String]
  public let week: String
  public let weeks: @Sendable (MonthWeek) -> String
  public let time: String
  public let length: String
  public let place: String
  public let useRule: String
  public let ruleUsed: String
  public let notice: String
  public let noticeHint: String
  public let noticeUnclear: String

  // The school's breaks.
  public let breaks: String
  public let addBreak: String
  public let breakName: String
  public let breakNameHint: String
  public let from: String
  public let until: String
  public let saveBreak: String
  public let removeBreak: String
  public let nameFirst: String
  public let breakSaved: String
  public let breakRemoved: String

  // The year.
  public let year: String
  public let nothingProposed: String
  public let proposed: String
  /// `ei 6.12.: itsenäisyyspäivä`, the day and the reason.
  public let skipped: @Sendable (_ day: String, _ reason: String) -> String
  public let taken: String
  /// No day around the rule's is free.
  public let noFreeDay: @Sendable (_ day: String) -> String
  public let makeDrafts: @Sendable (Int) -> String
  public let draftsMade: @Sendable (Int) -> String
  public let agreeDrafts: @Sendable (Int) -> String
  /// Behind what stands against a draft.
  public let agreeAlone: String
  public let draftsAgreed: @Sendable (Int) -> String
  public let tickedNone: String

  public let cancellation: CancellationTexts

  /// What is told of a meeting without students, and how it leads to the notice.
  public struct CancellationTexts: Sendable {
    /// On the screen and in `omatie next`: the meeting.
    let nobodyComing: @Sendable (_ meeting: String) -> String
    /// How many of the booked students permit it no more.
    /// Why a meeting was cancelled, where nothing else was said.
    public let noStudents: String
    public let permissionMissing: @Sendable (Int) -> String
    /// Students who are to be followed up on the day of that meeting and have no turn in it.
    public let followUpsThatDay: @Sendable (Int) -> String
    public let ready: @Sendable (_ next: String) -> String
    public let agreeDraft: @Sendable (_ draft: String) -> String
    /// What stands against the day of that draft.
    public let against: @Sendable (_ reasons: String) -> String
    /// No time is agreed after a meeting, or none at all; a draft that could be agreed.
    public let nextMissing: @Sendable (_ after: String?, _ draft: String?) -> String
    /// What to press on the screen: to agree the draft, or to make a time.
    public let putRight: @Sendable (_ isDraft: Bool) -> String
    /// Somebody asks the convener for an extra meeting.
    public let extraAsked: @Sendable (_ who: String, _ when: String) -> String
    /// Said to whoever asks: the convener sees it.
    public let askedOf: @Sendable (_ convener: String) -> String
    public let noNextTime: String
    /// The same without a key to press.
    public let noNextTimeAgreed: String
    public let forYou: String
    public let forConvener: @Sendable (_ name: String) -> String
    public let key: String
    public let keyWords: String
    public let notNeeded: String
    // The next time comes first.
    public let agreeIt: String
    public let agreeNew: String
  }

  /// Why the group does not meet on a day.
  public func words(for reason: SkipReason, _ days: DayTexts) -> String {
    switch reason {
    case .off(let off): days.words(for: off)
    case .schoolBreak(let name): name
    case .taken: taken
    }
  }
}

extension ScheduleTexts.CancellationTexts {
  /// That nobody comes to a meeting, and how many are booked all the same.
  public func nobodyComing(_ meeting: String, withoutPermission count: Int) -> String {
    count == 0 ? nobodyComing(meeting) : "\(nobodyComing(meeting)), \(permissionMissing(count))"
  }
}
