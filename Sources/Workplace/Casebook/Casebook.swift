public import Casework
import Synchronization

/// Everything this member may see, as last read: what the screens show and the rules are handed.
public struct Casebook: Sendable {
  public var roster: Held<Roster>? { didSet { renew() } }
  public var schedule: Held<Schedule>? { didSet { renew() } }
  public var clients: Drawers<ID<Client>, Held<Client>> = [:] { didSet { renew() } }
  public var plans: Drawers<ID<Plan>, Held<Plan>> = [:] { didSet { renew() } }
  public var meetings: Drawers<ID<Meeting>, Held<Meeting>> = [:] { didSet { renew() } }
  public var transfers: Drawers<ID<Transfer>, Held<Transfer>> = [:] { didSet { renew() } }
  /// The transfers of which nobody can say here what they hold now, with whose they are where that is
  /// known.
  public var givenUnread: [ID<Transfer>: ID<Client>?] = [:] {
    didSet { if givenUnread != oldValue { renew() } }
  }
  /// The students of whom something was given by a transfer that is not shown to this member.
  public var givenUnseen: [ID<Transfer>: ID<Client>] = [:] { didSet { renew() } }
  /// Clients whose papers exist but are closed to this member; nothing of them is shown.
  public var hidden: Set<ID<Client>> = [] { didSet { renew() } }
  /// Meetings that are over, of which some turns are closed to this member: not even how many is told.
  public var meetingsInPart: Set<ID<Meeting>> = [] { didSet { renew() } }
  /// How many of the hidden clients booked in a meeting permit it no more; of them only the number.
  public var hiddenWithoutPermission: [ID<Meeting>: Int] = [:] { didSet { renew() } }
  /// The questionnaire that new self-assessments ask.
  public var questionnaire: Questionnaire? { didSet { renew() } }
  /// The service catalogue as it is shipped.
  public var services: ServiceCatalogue? { didSet { renew() } }
  /// What the region says of services.
  public var region: Held<RegionCatalogue>? { didSet { renew() } }
  /// Feedback on whose student's papers this member may see.
  public var feedback: Drawers<ID<Feedback>, Held<Feedback>> = [:] { didSet { renew() } }
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
  /// What lists may show until all documents have been read; nothing once they have.
  public var inLists: CasebookInLists?
  /// Whether of the papers in it only what lists show is known.
  public var isOfLists = false
  /// Whether all that lists showed of these papers, before they had been read, has proved right.
  public var agreesWithLists = false
  /// The data are invented: every screen and paper says so.
  public var isDemo = false
  /// The shared directory's id; random, and the same on every machine.
  public var directory = ""

  /// Two casebooks with the same number hold the same documents; their drafts and troubles may differ.
  public private(set) var edition = 0

  private static let editions = Atomic(0)

  public init() {}

  private var index = CasebookIndex()
  private var isInTheMaking = false

  /// Much is put into it at once; until ``finishMaking()`` nothing is to be looked for in it.
  mutating func startMaking() { isInTheMaking = true }

  mutating func finishMaking() {
    isInTheMaking = false
    renew()
  }

  private mutating func renew() {
    if isInTheMaking { return }
    edition = Casebook.editions.add(1, ordering: .relaxed).newValue
    // A copy of this casebook may share the old one.
    index = CasebookIndex(after: index)
  }

  /// What is found in it by its students; kept up by what has changed since it was last asked.
  var found: CasebookIndex.Found { index.found(in: self) }

  /// Works out what all screens ask of it, so that no screen has to.
  func prepare() { _ = found }

  /// All versions of a client's plan, in no order.
  public func plans(of client: ID<Client>) -> [Held<Plan>] {
    found.plans[client] ?? []
  }

  /// What was given of a client to others, in no order.
  public func transfers(of client: ID<Client>) -> [Held<Transfer>] { found.transfers[client] ?? [] }

  /// The feedback on a client's meetings and services, in no order.
  public func feedback(of client: ID<Client>) -> [Held<Feedback>] { found.feedback[client] ?? [] }

  /// Documents in which two values of a field wait for a choice, the group's own besides.
  public var documentsWaitingForChoice: Set<Document> { found.withQuestions }

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

  /// A client's plan that is followed up: the one in force before a draft.
  public func followedPlan(of client: ID<Client>) -> Held<Plan>? { found.followed[client] }

  /// Each client's plan that is followed up, by the plans' ids; there may be tens of thousands.
  public var followedPlans: [Plan] {
    found.followed.values.sorted { $0.value.id < $1.value.id }.map { $0.value }
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
    for client in found.followed.keys { days[client] = nextFollowUp(of: client, from: day) }
    return days
  }

  /// The day of a client's next agreed follow-up, on a day or later.
  public func nextFollowUp(of client: ID<Client>, from day: Day) -> Day? {
    guard let plan = followedPlan(of: client)?.value, plan.state != .ended else { return nil }
    return plan.nextFollowUp(from: day)?.planned
  }
}

/// A casebook of which only those fields are known that lists show; nothing in it is to be changed.
public final class CasebookInLists: Sendable {
  public let casebook: Casebook

  public init(_ casebook: Casebook) { self.casebook = casebook }
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
