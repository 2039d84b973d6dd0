/// The words of the coming meeting times.
public struct ComingTimesTexts: Sendable {
  public let title: String
  public let coming: String
  public let past: String
  /// Above those begun on an earlier day that nobody has closed; how one stands in its row and in a list.
  public let unclosedTitle, unclosed, unclosedWords: String
  /// Above the agreed follow-ups that have no meeting yet.
  public let followUps: String
  public let followUp: String
  public let followUpDay: String
  /// Behind the number of students: who are to be followed up that day and have no turn.
  public let followUpCount: @Sendable (Int) -> String
  public let followUpToBook: String
  public let student: String
  public let meeting: String
  public let noMeetingYet: String
  /// Nothing has been agreed: what to do.
  public let empty: String
  public let students: @Sendable (Int) -> String
  /// The same of a meeting of which some are not shown to the reader.
  public let studentsShown: @Sendable (Int) -> String
  /// Behind the names of those who are shown.
  public let moreHidden: String
  /// Tasks and follow-ups whose day has passed, and how many of them are the reader's.
  public let overdue: @Sendable (_ tasks: Int, _ followUps: Int, _ mine: Int) -> String
  public let extra: String

  public let place: String
  public let noPlace: String
  public let booked: String
  public let nobodyBooked: String
  /// Seats with nobody in them.
  public let gaps: String
  public let noGaps: String
  public let cancelled: String
  public let nextTime: String
  public let noNextTime: String
  public let hiddenStudent: String
  /// Behind a booked student who permits it no more.
  public let noPermission: String

  public let keys: Keys
  public let form: MeetingForm

  /// The words of the keys: short in the footer, whole in the help sheet.
  public struct Keys: Sendable {
    public let open: String
    public let new: String
    public let newWords: String
    public let extra: String
    public let extraWords: String
    public let agree: String
    public let agreeWords: String
    public let move: String
    public let moveWords: String
    public let place: String
    public let placeWords: String
    public let cancel: String
    public let cancelWords: String
    public let reopen: String
    public let reopenWords: String
    public let papers: String
    public let papersWords: String
    public let calendar: String
    public let calendarWords: String
    public let filter: String
    public let filterWords: String
    public let nothingChosen: String
    public let isFollowUp: String
    public let notDraft: String
    public let notCancelled: String
    public let over: String
    public let running: String
  }

  /// The small form for a new or moved time.
  public struct MeetingForm: Sendable {
    public let newTitle: String
    public let extraTitle: String
    public let moveTitle: String
    public let day: String
    public let time: String
    public let length: String
    public let place: String
    public let make: String
    public let move: String
    public let timeWrong: String
    public let lengthWrong: String
    public let dayPast: String
    public let made: String
    public let cancelReason: String
    /// The same where no student comes: Enter alone will do.
    public let cancelEmpty: String
    /// Before the question why, where students are booked.
    public let needNewTime: @Sendable (Int) -> String
    public let cancel: String
    public let reopenReason: String
    public let reopen: String
    public let placeQuestion: String
    public let save: String
    public let stay: String
  }
}
