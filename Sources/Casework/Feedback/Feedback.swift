/// What one person said of one occasion: a few ratings and free words (palaute).
public struct Feedback: Sendable, Equatable {
  public let id: ID<Feedback>
  /// The student whose matter it was; the free words are of their papers.
  public let client: ID<Client>
  public let subject: FeedbackSubject
  /// Who gives it: the student, or a party by the member who sits for it.
  public let party: Party
  /// The member who gives it for a party; nobody for the student.
  public var member: ID<Member>?
  /// The language in which it was asked.
  public var language: Language
  /// The day on which it was begun.
  public var day: Day
  /// The member under whose session it was written.
  public var writtenBy: ID<Member>?
  /// The day on which the giver said that it was ready.
  public var finished: Day?
  public var ratings: [FeedbackQuestion: Rating] = [:]
  /// In the giver's own words.
  public var words = ""

  public init(
    id: ID<Feedback>, client: ID<Client>, subject: FeedbackSubject, party: Party,
    language: Language, day: Day
  ) {
    (self.id, self.client, self.subject) = (id, client, subject)
    (self.party, self.language, self.day) = (party, language, day)
  }

  /// Nothing has been answered or written.
  public var isBlank: Bool { ratings.isEmpty && Casework.isBlank(words) }

  public var isStudents: Bool { party == .student }

  /// Whether both are the same person's word on the same occasion.
  ///
  /// A meeting is asked about once; a service or a transfer once a day.
  func isSameOccasion(as other: Feedback) -> Bool {
    guard client == other.client, subject == other.subject, party == other.party,
      member == other.member
    else { return false }
    return subject.meeting != nil || day == other.day
  }
}

/// What a feedback is about.
public enum FeedbackSubject: Sendable, Hashable {
  /// The student's turn in a meeting.
  case meeting(ID<Meeting>)
  /// A service that was used, by its name.
  case service(String)
  /// The transfer of information between school and employment services.
  case transfer

  public var about: FeedbackAbout {
    switch self {
    case .meeting: .meeting
    case .service: .service
    case .transfer: .transfer
    }
  }

  public var meeting: ID<Meeting>? {
    if case .meeting(let id) = self { id } else { nil }
  }
}

/// The kinds of things that feedback is asked about.
public enum FeedbackAbout: String, Sendable, CaseIterable { case meeting, service, transfer }

/// The three questions; students and parties read them in words of their own.
public enum FeedbackQuestion: String, Sendable, CaseIterable {
  /// The student was listened to.
  case heard
  /// It is clear what happens next and who does it.
  case clear
  /// It was of help.
  case helped
}

/// A named change to a feedback; the first one makes it.
public enum FeedbackChange: Sendable, Equatable {
  case begin(
    client: ID<Client>, about: FeedbackSubject, party: Party, language: Language, day: Day)
  /// Answers a question; nothing takes the answer back.
  case rate(FeedbackQuestion, Rating?)
  case write(String)
  /// The giver says that it is ready.
  case finish(on: Day)
}
