/// One meeting of the group, with a turn for each booked student.
public struct Meeting: Sendable, Equatable {
  public let id: ID<Meeting>
  public var starts: LocalTime
  /// Planned length in minutes.
  public var length: Int
  public var place: String
  public var state: MeetingState = .draft
  /// Called between the fixed times.
  public var isExtra = false
  /// Who made it as a draft; nothing in files from before.
  public var openedBy: ID<Member>?
  public var cancelReason = ""
  /// What the notice said of the next time when the meeting was cancelled; it goes on saying that.
  public var nextTold: ToldMeeting?
  /// How often what others were told of it has changed; see ``count(since:)``.
  public var sequence = 0
  /// The time that had been told before the meeting was moved.
  public var movedFrom: LocalTime?
  public var startedAt: Instant?
  public var closedAt: Instant?
  public var turns: Rows<Turn> = Rows()

  public init(id: ID<Meeting>, starts: LocalTime, length: Int, place: String) {
    (self.id, self.starts, self.length, self.place) = (id, starts, length, place)
  }
}

/// Where a meeting stands.
public enum MeetingState: String, Sendable, CaseIterable {
  /// Tells nobody yet.
  case draft
  case agreed
  case inProgress
  case closed
  case cancelled
}

/// One student's part of a meeting (asiakkaan vuoro); its booking is made as the turn.
///
/// The turn's id is made from the client's id (``Turn/id(for:)``): two people who book the same
/// student at once make one booking.
public struct Turn: Row {
  public let id: ID<Turn>
  public var order: String
  public let client: ID<Client>
  /// When the slot starts; by order where no time is set.
  public var starts: ClockTime?
  /// Planned length in minutes.
  public var length: Int
  public var bookedBy: ID<Member>?
  public var invitations: Rows<Invitation> = Rows()
  public var state: TurnState = .waiting
  public var startedAt: Instant?
  public var endedAt: Instant?
  /// Why the turn was left open; stays in the record.
  public var openReason = ""
  /// The agenda item that is on the table.
  public var item: AgendaItem = .student
  /// Items that the chair has gone through.
  public var done: Set<AgendaItem> = []
  public var attendance: Rows<Attendance> = Rows()
  public var chair: ID<Member>?
  public var scribe: ID<Member>?
  public var matters: Rows<Matter> = Rows()
  public var entries: Rows<Entry> = Rows()
  /// When the summary was read back.
  public var readBackAt: Instant?
  /// Who in the room asked for checklist and health details on the shared screen.
  public var detailsShownBy: String?
  /// The chair's own notes; never on a shared screen.
  public var chairNotes = ""

  public init(client: ID<Client>, order: String, length: Int) {
    (self.client, self.order, self.length) = (client, order, length)
    id = Turn.id(for: client)
  }

  public static func id(for client: ID<Client>) -> ID<Turn> {
    ID("t" + client.text.prefix(63)) ?? "t0"
  }
}

/// Where a student's turn stands in its meeting.
public enum TurnState: String, Sendable, CaseIterable { case waiting, inProgress, closed, leftOpen }

/// The six items of the model's agenda, in order.
public enum AgendaItem: Int, Sendable, CaseIterable, Comparable {
  case student = 1
  case present, chairAndScribe, matters, summary, followUp

  public static func < (one: AgendaItem, other: AgendaItem) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// A party or person invited for one student, and why.
public struct Invitation: Row {
  public let id: ID<Invitation>
  public var order: String
  public var party: Party
  public var name: String
  public var why: String

  public init(id: ID<Invitation>, order: String, party: Party, name: String, why: String) {
    (self.id, self.order, self.party) = (id, order, party)
    (self.name, self.why) = (name, why)
  }
}

/// Who is present for one student, how, and why.
public struct Attendance: Row {
  public let id: ID<Attendance>
  public var order: String
  public var party: Party
  /// The member; nobody for the student and for guests.
  public var member: ID<Member>?
  public var name: String
  public var presence: Presence
  public var why: String

  public init(
    id: ID<Attendance>, order: String, party: Party, member: ID<Member>?, name: String,
    presence: Presence, why: String
  ) {
    (self.id, self.order, self.party, self.member) = (id, order, party, member)
    (self.name, self.presence, self.why) = (name, presence, why)
  }
}

/// How somebody takes part; a deputy sits in for the member.
public enum Presence: String, Sendable, CaseIterable { case present, deputy, remote, absent }

/// A matter to talk over, raised before the meeting or in it.
public struct Matter: Row {
  public let id: ID<Matter>
  public var order: String
  public var text: String
  public var raisedBefore: Bool
  public var raisedBy: ID<Member>?

  public init(id: ID<Matter>, order: String, text: String, raisedBefore: Bool) {
    (self.id, self.order, self.text, self.raisedBefore) = (id, order, text, raisedBefore)
  }
}

/// What was written on a matter: information or a decision; actions stand in the plan.
public struct Entry: Row {
  public let id: ID<Entry>
  public var order: String
  public var matter: ID<Matter>?
  public var kind: EntryKind
  public var text: String

  public init(id: ID<Entry>, order: String, matter: ID<Matter>?, kind: EntryKind, text: String) {
    (self.id, self.order, self.matter) = (id, order, matter)
    (self.kind, self.text) = (kind, text)
  }
}

/// What an entry under a matter is; actions are kept apart, in the plan.
public enum EntryKind: String, Sendable, CaseIterable { case information, decision }
