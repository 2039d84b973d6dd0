public import Casework
public import Workplace

/// What a screen asks to be done outside itself.
public enum Effect: Sendable {
  /// Saves a named change; `basedOn` is the version the person had before them.
  case save(Change, basedOn: Int?, ticket: Int)
  case draft(Document, path: String, text: String, basedOn: Int)
  case dropDraft(Document, path: String)
  /// The person throws this text away; others left behind in the same field stay.
  case dropLeftBehind(DraftNote)
  /// The place of this text has gone while it was written: it is kept, and offered as left behind.
  case leaveBehind(Document, path: String, text: String, basedOn: Int)
  case go(Destination)
  case back
  case quit
  /// Puts words on the message line; they go with the next key.
  case say(String)
  /// The same where somebody is in the middle of a sentence: they stay while letters are typed.
  case tell(String)
  case setLanguage(Language)
  /// Tries now what waits for the shared directory.
  case tryAgain
  /// Writes a file outside the shared directory; what became of it comes back as ``FileOutcome``.
  case write(FileOrder)
  /// Sends a text to the terminal's clipboard; what became of it comes back as ``CopyOutcome``.
  case copy(CopyOrder)
  /// Paints the whole screen anew, whatever the terminal shows now.
  case redraw
  /// Reads a list of members from a file that the person names.
  case readMembers(path: String, ticket: Int)
  /// Writes the roster as it stands to new files that the person names.
  case writeRoster([RosterFile], ticket: Int)
  /// Asks for versions of a document, or for a new one made from an old one.
  case history(HistoryRequest, ticket: Int)
  /// Asks for what may be told of the group's work.
  case measures(ticket: Int)
  /// Asks for what may be told of feedback over time, where fewer people than a number are hidden.
  case feedback(below: Int, ticket: Int)
  /// Counts below this are told as small from now on; never below the lowest that may be.
  case setSmallestCount(Int)
  /// The next start in this directory asks anew who sits at the keyboard.
  case forgetMember
  /// Ends the first start: makes or opens the directory, and seats or picks the member.
  case setUp(SetUp)
}

extension Effect {
  /// Keeps a reason while it is written; one that is cleared is nothing to come back to.
  static func reason(
    _ document: Document, path: String, text: String, basedOn: Int
  ) -> [Effect] {
    words(document, path: path, text: text, basedOn: basedOn, saved: "")
  }

  /// Keeps what stands in a field while it is written; blanks where nothing is saved are nothing.
  static func words(
    _ document: Document, path: String, text: String, basedOn: Int, saved: String
  ) -> [Effect] {
    let draft = Effect.draft(document, path: path, text: text, basedOn: basedOn)
    let isNothing = text.trimmed.isEmpty && saved.trimmed.isEmpty
    return isNothing ? [draft, .dropDraft(document, path: path)] : [draft]
  }
}

/// A screen that can be gone to.
public enum Destination: Sendable, Hashable {
  case comingTimes
  /// The coming times with the form of a new meeting open.
  case newTime
  case meeting(ID<Meeting>)
  case sharedScreen(ID<Meeting>?)
  case clients
  case client(ID<Client>)
  case plan(ID<Client>)
  case checklist(ID<Client>)
  /// The student fills in the self-assessment; the screen is theirs until a worker takes over.
  case selfAssessment(ID<Client>)
  /// The client's papers at the self-assessments, where they are not open already.
  case assessments(ID<Client>)
  /// The same at the booking of a time.
  case booking(ID<Client>)
  /// The same at the feedback.
  case feedback(ID<Client>)
  /// The student says how it went; the screen is theirs until a worker takes over.
  case studentFeedback(ID<Client>, FeedbackSubject)
  /// Feedback on meetings by half-year and meeting.
  case feedbackOverTime
  /// The region's checklist.
  case region
  case roster
  case memberImport
  case rosterExport
  /// The invitation and the notices of a meeting.
  case papers(ID<Meeting>)
  /// The same, at the notice that the meeting is not held.
  case notice(ID<Meeting>)
  /// The papers of a client's plan: the newest, or another one that is named.
  case planPapers(ID<Client>, ID<Plan>? = nil)
  /// The same, at the student's own copy.
  case studentCopy(ID<Client>)
  /// The empty questionnaire of the self-assessment, for a student.
  case questionnaire(ID<Client>)
  /// The papers of a meeting, at a student's invitation.
  case invitation(ID<Meeting>, ID<Client>)
  /// The coming times with the question why the meeting is cancelled.
  case cancelling(ID<Meeting>)
  /// The coming times where the time after the meeting is agreed, so that its notice can be made.
  case nextTime(after: ID<Meeting>)
  /// The year's times: rule, breaks, and what they propose.
  case schedule
  /// The service catalogue, at a service where one is named.
  case catalogue(ID<CatalogueService>?)
  /// A service of a student's plan: what it asks, and the coaching followed in it.
  case service(ID<Client>, ID<PlannedService>)
  /// The fields of a document in which two people wrote different things.
  case questions(Document)
  /// All that is open across students.
  case followUps
  /// The same, at the answer to the responsibility that is offered in a plan.
  case offer(ID<Plan>)
  /// What waits for whom in passing information: of everybody, or of one client.
  case transfers(ID<Client>? = nil)
  case transfer(ID<Transfer>)
  /// The contact request of a transfer, or what has been given of a client.
  case transferPaper(ID<Transfer>, TransferPaperKind)
  /// Who changed what of a document, and when.
  case history(Document)
  /// How the group's work goes, in figures.
  case measures
}

/// What the first start was told; nothing is written before this.
public struct SetUp: Sendable, Equatable {
  /// Which shared directory the first start ends in.
  public enum Place: Sendable, Equatable {
    case new(path: String, groupName: String)
    case existing(path: String)
    case demo
  }

  /// Who sits at the keyboard: a member already on the roster, or a new one.
  public enum Person: Sendable, Equatable {
    case member(ID<Member>)
    case new(name: String, party: Party, organisation: String, email: String, phone: String)
    /// Chosen after the directory has been opened and its roster read.
    case later
  }

  public var language: Language
  public var place: Place
  public var person: Person
  /// The first meeting, if it was given.
  public var firstMeeting: (starts: LocalTime, place: String)?

  public init(
    language: Language, place: Place, person: Person,
    firstMeeting: (starts: LocalTime, place: String)? = nil
  ) {
    (self.language, self.place, self.person) = (language, place, person)
    self.firstMeeting = firstMeeting
  }

  public static func == (one: SetUp, other: SetUp) -> Bool {
    one.language == other.language && one.place == other.place && one.person == other.person
      && one.firstMeeting?.starts == other.firstMeeting?.starts
      && one.firstMeeting?.place == other.firstMeeting?.place
  }
}
