public import Casework
import Synchronization

/// Everything this member may see, as last read: what the screens show and the rules are handed.
public struct Casebook: Sendable {
  public var roster: Held<Roster>? { didSet { renew() } }
  public var schedule: Held<Schedule>? { didSet { renew() } }
  public var clients: [ID<Client>: Held<Client>] = [:] { didSet { renew() } }
  public var plans: [ID<Plan>: Held<Plan>] = [:] { didSet { renew() } }
  public var meetings: [ID<Meeting>: Held<Meeting>] = [:] { didSet { renew() } }
  public var transfers: [ID<Transfer>: Held<Transfer>] = [:] { didSet { renew() } }
  /// The transfers of which nobody can say here what they hold now, with whose they are where that is
  /// known.
  public var givenUnread: [ID<Transfer>: ID<Client>?] = [:] {
    didSet { if givenUnread != oldValue { renew() } }
  }
  /// The students of whom something was given by a transfer that is not shown to this member.
  public var givenUnseen: [ID<Transfer>: ID<Client>] = [:] { didSet { renew() } }
  /// Clients whose papers exist but are closed to this member; nothing of them is shown.
  public var hidden: Set<ID<Client>> = [] { didSet { renew() } }
  /// How many of the hidden clients booked in a meeting permit it no more; of them only the number.
  public var hiddenWithoutPermission: [ID<Meeting>: Int] = [:] { didSet { renew() } }
  /// The questionnaire that new self-assessments ask.
  public var questionnaire: Questionnaire? { didSet { renew() } }
  /// The service catalogue as it is shipped.
  public var services: ServiceCatalogue? { didSet { renew() } }
  /// What the region says of services.
  public var region: Held<RegionCatalogue>? { didSet { renew() } }
  /// Feedback on whose student's papers this member may see.
  public var feedback: [ID<Feedback>: Held<Feedback>] = [:] { didSet { renew() } }
  /// The region's checklist; nothing before anybody has written in it.
  public var checklistOfRegion: Held<RegionChecklist>? { didSet { renew() } }
  /// What other people are typing now, and what this member typed and never saved.
  public var drafts: [DraftNote] = []
  /// Documents and files that cannot be read or trusted.
  public var troubles: [Trouble] = []
  /// Documents of which nothing can be read, with why; what they say is not known, not missing.
  public var unreadable: [Document: Trouble] = [:] {
    didSet { if unreadable != oldValue { renew() } }
  }
  /// All documents have been read once: what is not here is not there.
  public var isLoaded = false { didSet { renew() } }
  /// The data are invented: every screen and paper says so.
  public var isDemo = false
  /// The shared directory's id; random, and the same on every machine.
  public var directory = ""

  /// Two casebooks with the same number hold the same documents; their drafts and troubles may differ.
  public private(set) var edition = 0

  private static let editions = Atomic(0)

  public init() {}

  private var index = PlanIndex()

  private mutating func renew() {
    edition = Casebook.editions.add(1, ordering: .relaxed).newValue
    // A copy of this casebook may share the old one.
    index = PlanIndex()
  }

  /// All versions of a client's plan, in no order.
  private func plans(of client: ID<Client>) -> [Held<Plan>] {
    index.plans(of: client, in: plans).compactMap { plans[$0] }
  }

  /// The services that may be picked: those shipped, as the region has changed them.
  public var catalogue: ServiceCatalogue {
    let shipped = services ?? .empty
    return region.map { shipped.with($0.value, version: $0.version) } ?? shipped
  }

  /// The client's newest plan: a draft being made before the one in force.
  public func plan(of client: ID<Client>) -> Held<Plan>? {
    plans(of: client).max { Plan.isOlder($0.value, $1.value) }
  }

  /// Why a client's plan cannot be read, where the client has none that can.
  public func troubleOfPlan(of client: ID<Client>) -> Trouble? {
    guard !unreadable.isEmpty, plan(of: client) == nil else { return nil }
    return unreadable[.plan(Plan.id(for: client, revision: 1))]
  }

  /// Why the first of the clients' papers that nobody can read here cannot be read.
  public var troubleOfClients: Trouble? {
    firstTrouble { if case .client = $0 { true } else { false } }
  }

  /// The same of the meetings.
  public var troubleOfMeetings: Trouble? {
    firstTrouble { if case .meeting = $0 { true } else { false } }
  }

  private func firstTrouble(where isMeant: (Document) -> Bool) -> Trouble? {
    unreadable.filter { isMeant($0.key) }.min { $0.value.place < $1.value.place }?.value
  }

  /// Each client's plan that is followed up, the one in force before a draft, by the plans' ids.
  public var followedPlans: [Plan] {
    index.followed(in: plans)
  }

  /// The version that has come into force in a plan's place; nothing where none has.
  public func replacement(of plan: Plan) -> Plan? {
    plans(of: plan.client).map(\.value).filter {
      $0.revision > plan.revision && $0.state != .draft
        && !$0.isDiscarded
    }.min { $0.revision < $1.revision }
  }

  /// The version in force beside a plan that is a draft; nothing where the plan is none, or none is.
  public func inForce(beside plan: Plan) -> Plan? {
    guard plan.state == .draft else { return nil }
    return plans(of: plan.client).map(\.value)
      .filter { $0.state == .inForce }
      .max { $0.revision < $1.revision }
  }

  /// The day of each client's next agreed follow-up, on a day or later.
  public func followUps(from day: Day) -> [ID<Client>: Day] {
    var days: [ID<Client>: Day] = [:]
    for plan in followedPlans where plan.state != .ended {
      days[plan.client] = plan.nextFollowUp(from: day)?.planned
    }
    return days
  }
}

/// A document as last read, with the version it stood at.
///
/// The value lies in memory of its own: tables of many thousand are copied whenever one has changed.
public struct Held<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box
  public var value: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
  public var version: Int
  public var questions: [OpenQuestion]
  public var author: ID<Member>?
  public var time: Instant?
  /// Why it can be read but not changed here.
  public var readOnly: Trouble?

  public init(
    _ value: Value, version: Int, questions: [OpenQuestion] = [], author: ID<Member>? = nil,
    time: Instant? = nil, readOnly: Trouble? = nil
  ) {
    (box, self.version, self.questions) = (Box(value), version, questions)
    (self.author, self.time, self.readOnly) = (author, time, readOnly)
  }
}

extension Held: CustomStringConvertible {
  public var description: String { "version \(version): \(value), \(questions)" }
}

/// What somebody is typing, not yet saved.
public struct DraftNote: Sendable, Equatable {
  public var document: Document
  /// The field's path in the document: `goals/g1/text`.
  public var path: String
  public var text: String
  /// The version that the typing started from.
  public var basedOn: Int
  public var author: ID<Member>
  public var machine: String
  /// Which of the author's programs on the machine; nothing for the only one.
  public var window: String?
  public var time: Instant
  /// Typed by this member, and left behind by a program that ended.
  public var isLeftBehind: Bool
  /// Left behind by this member on another machine, where nothing has been typed for some minutes.
  public var isElsewhere = false

  public init(
    document: Document, path: String, text: String, basedOn: Int, author: ID<Member>,
    machine: String, time: Instant, isLeftBehind: Bool = false
  ) {
    (self.document, self.path, self.text) = (document, path, text)
    (self.basedOn, self.author, self.machine) = (basedOn, author, machine)
    (self.time, self.isLeftBehind) = (time, isLeftBehind)
  }
}
