/// Passing what is needed about a student between school and employment services (tiedonsiirto).
///
/// A followed case: who does which step, what was given to whom, and how it was answered.
public struct Transfer: Sendable, Equatable {
  public let id: ID<Transfer>
  public let client: ID<Client>
  public let direction: TransferDirection
  public let openedOn: Day
  public var openedBy: ID<Member>?
  public var state: TransferState = .preparing
  /// How the studies ended; said in the contact request.
  public var studies: StudyEnd?
  /// Field of study, as it is given on.
  public var field: String = ""
  /// Whom the receiver asks: the school's contact person.
  public var contact: ID<Member>?
  /// What is to be given, by kind of information; only what stands here is given.
  public var contents: [ConsentMatter: String] = [:]
  /// What is known of each step, where anything is.
  public var steps: [TransferStep: StepRecord] = [:]
  /// What has been given, as it was given; never changed.
  public var given: Rows<GivenInformation> = Rows()
  /// When it was sent, taken, refused and so on; never changed.
  public var events: Rows<TransferEvent> = Rows()
  /// How it turned out, as it was seen at its follow-ups; never changed.
  public var outcomes: Rows<TransferOutcome> = Rows()
  /// How much of it stands here, where it is somebody's sight of it; never kept.
  public var view: TransferView = .whole
  /// Whether the follow-up was held, where it is not shown here how it went; never kept.
  public var wasFollowedUp = false

  public init(
    id: ID<Transfer>, client: ID<Client>, direction: TransferDirection, openedOn: Day
  ) {
    (self.id, self.client, self.direction) = (id, client, direction)
    self.openedOn = openedOn
  }

  /// The kinds of information that stand ready to be given: texts, and the studies with their field.
  public var matters: Set<ConsentMatter> {
    Transfer.matters(contents, studies, field)
  }

  static func matters(
    _ contents: [ConsentMatter: String], _ studies: StudyEnd?, _ field: String
  ) -> Set<ConsentMatter> {
    var matters = Set(contents.filter { !isBlank($0.value) }.keys)
    if studies != nil || !isBlank(field) { matters.insert(.studies) }
    return matters
  }

  /// Whether anything has been sent to the receiver, however it was answered.
  public var wasSent: Bool { events.byID.values.contains { $0.kind == .sent } }

  /// The latest event, which says how it stands now and since when.
  public var latest: TransferEvent? { events.sorted.last }
}

/// Which way the information goes.
public enum TransferDirection: String, Sendable, CaseIterable {
  /// From school to employment services, when studies end or break off.
  case toEmployment
  /// From employment services to a school that has already admitted the student.
  case toSchool

  public var sender: Party { self == .toEmployment ? .school : .employment }
  public var receiver: Party { self == .toEmployment ? .employment : .school }
}

/// Where a transfer stands.
public enum TransferState: String, Sendable, CaseIterable {
  case preparing, sent, taken
  /// The receiver said no, with a reason; it may be sent again.
  case refused
  case done
  /// Ended before it was done, with a reason.
  case givenUp

  public var isOver: Bool { self == .done || self == .givenUp }
}

/// How the student's studies ended.
public enum StudyEnd: String, Sendable, CaseIterable { case brokenOff, graduated }

/// What is known of one step of a transfer.
public struct StepRecord: Sendable, Equatable {
  /// Who does it; by the step's role where nobody is named.
  public var owner: ActionOwner?
  public var by: Day?
  public var state: StepState = .open
  /// When it was done, or found not to be needed.
  public var on: Day?
  public var answer: StepAnswer?
  /// Who did it, or found it not to be needed.
  public var doer: ActionOwner?
  /// The day and the parties of what was agreed together, where the step is such a one.
  public var agreed: StepAgreement?
  public var note: String = ""

  public init() {}

  var isEmpty: Bool { self == StepRecord() }
}

/// How a step stands.
public enum StepState: String, Sendable, CaseIterable {
  case open, done
  /// Not needed for this student; the note says why.
  case notNeeded
}

/// The answer to a step that asks something.
public enum StepAnswer: String, Sendable, CaseIterable {
  case yes, no, notKnown
  /// The student registered as a job seeker alone, or with somebody beside them.
  case alone, guided
}

/// What was given to a party: as it was given, and never changed.
public struct GivenInformation: Row {
  public let id: ID<GivenInformation>
  public var order: String
  public var to: Party
  /// Who received it, as written.
  public var receiver: String
  public var contents: [ConsentMatter: String]
  public var studies: StudyEnd?
  public var field: String = ""
  public var contact: ID<Member>?
  public var day: Day
  public var way: GivenWay
  public var by: ID<Member>?
  /// The records of permission that covered it.
  public var consents: Set<ID<Consent>> = []
  /// Whether something of it is closed to whoever sees it here; never kept.
  public var isCut = false

  public init(
    id: ID<GivenInformation>, order: String, to: Party, receiver: String,
    contents: [ConsentMatter: String], day: Day, way: GivenWay
  ) {
    (self.id, self.order, self.to, self.receiver) = (id, order, to, receiver)
    (self.contents, self.day, self.way) = (contents, day, way)
  }

  /// The kinds of information in it.
  public var matters: Set<ConsentMatter> { Transfer.matters(contents, studies, field) }
}

/// How information was given.
public enum GivenWay: String, Sendable, CaseIterable {
  /// A contact request in the Job Market Finland service.
  case contactRequest
  case phone, meeting, secureMail, paper
}

/// Something that happened to a transfer as a whole; never changed.
public struct TransferEvent: Row {
  public let id: ID<TransferEvent>
  public var order: String
  public var kind: TransferEventKind
  public var day: Day
  public var by: ID<Member>?
  public var reason: String

  public init(
    id: ID<TransferEvent>, order: String, kind: TransferEventKind, day: Day, reason: String = ""
  ) {
    (self.id, self.order, self.kind, self.day) = (id, order, kind, day)
    self.reason = reason
  }
}

/// What happened to a transfer.
public enum TransferEventKind: String, Sendable, CaseIterable {
  case sent, taken, refused, done, givenUp, reopened
}
