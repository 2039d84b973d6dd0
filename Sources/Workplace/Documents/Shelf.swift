import Casework
import FileFormat
import SharedStore
import StrictJSON

/// A document's value as the rules know it.
///
/// Each lies in memory of its own: there may be tens of thousands, and tables of them are copied.
indirect enum DocumentValue: Sendable, Equatable {
  case client(Client)
  case plan(Plan)
  case meeting(Meeting)
  case roster(Roster)
  case schedule(Schedule)
  case catalogue(RegionCatalogue)
  case feedback(Feedback)
  case region(RegionChecklist)
  case transfer(Transfer)
}

/// A document as last read: its file's fields, and the value in them where they could be read.
///
/// Small, and what is large lies in memory of its own: the tables of them are half empty room.
struct Shelved: Sendable {
  var version: Version
  var value: DocumentValue?
  var questions: [Casework.OpenQuestion]
  private var rareTrouble = Rarely<Trouble>.not
  /// A file that is none of its versions stands in the way of the next one.
  var isBlocked = false
  /// A newer version whose fields cannot be read: the version above is the last one that could be.
  var passedOver: Version?
  /// The file's fields are known to be this program's own encoding of the value, no more and no less.
  var isPlain = false

  init(
    version: Version, value: DocumentValue?, questions: [Casework.OpenQuestion],
    trouble: Trouble?, isBlocked: Bool = false, isPlain: Bool = false
  ) {
    (self.version, self.value, self.questions) = (version, value, questions)
    (self.isBlocked, self.isPlain) = (isBlocked, isPlain)
    self.trouble = trouble
  }

  /// Why it cannot be read as a value, or can be read but not changed.
  var trouble: Trouble? {
    get { rareTrouble.value }
    set { rareTrouble = Rarely(newValue) }
  }
}

/// What hardly any document has: where one has it, it lies in memory of its own.
private indirect enum Rarely<Value: Sendable>: Sendable {
  case not
  case there(Value)

  init(_ value: Value?) { self = value.map { .there($0) } ?? .not }

  var value: Value? {
    if case .there(let value) = self { value } else { nil }
  }
}

extension Shelved {
  /// Keeps of the file's fields only what cannot be made again of the value.
  mutating func letFieldsGo() {
    guard let value, Codec.encode(value) == version.payload else {
      return version.letFieldsGo()
    }
    isPlain = true
    version.letFieldsGo { Codec.encode(value) }
  }

  /// The newest version of the document, whether its fields can be read or not.
  var newest: Version { passedOver ?? version }

  /// What is the matter that going back to an older version does not put right.
  var lastingTrouble: Trouble? {
    guard let trouble, !trouble.isUndoneByGoingBack else { return nil }
    return trouble
  }
}

extension Trouble {
  /// Whether going back to an older version puts it right.
  ///
  /// Versions beyond a gap, or that cannot be read here, are somebody's work.
  var isUndoneByGoingBack: Bool {
    switch code {
    case .damaged, .foreign, .brokenChain: true
    default: false
    }
  }
}

/// Every document as last read, the whole of it: what rights and rules are asked with.
struct Shelf: Sendable {
  private(set) var shelved: Drawers<Document, Shelved> = [:]
  /// Why some of them cannot be used as they should.
  private(set) var troubles: [Document: Trouble] = [:]
  /// Documents of which nothing can be used.
  var unreadable: [Document: Trouble] = [:]
  /// Documents that were not there when last looked for; what was read of them before stands.
  var missing: Set<Document> = []
  private(set) var clients = ShelfTable<Client>()
  private(set) var plans = ShelfTable<Plan>()
  private(set) var meetings = ShelfTable<Meeting>()
  private(set) var feedback = ShelfTable<Feedback>()
  private(set) var transfers = ShelfTable<Transfer>()
  private(set) var roster: Roster?
  /// The questionnaire that new self-assessments ask.
  var questionnaire: Questionnaire?
  /// The service catalogue as it is shipped.
  var services: ServiceCatalogue?
  /// What is wrong with files beside the documents.
  var besides: [Trouble] = []
  private var plansByClient: Drawers<ID<Client>, Set<ID<Plan>>> = [:]
  private var meetingsByClient: Drawers<ID<Client>, Set<ID<Meeting>>> = [:]
  private var feedbackByClient: Drawers<ID<Client>, Set<ID<Feedback>>> = [:]
  private var transfersByClient: Drawers<ID<Client>, Set<ID<Transfer>>> = [:]

  subscript(document: Document) -> Shelved? { shelved[document] }

  mutating func put(_ new: Shelved, for document: Document) {
    shelved[document] = new
    troubles[document] = new.trouble
    unreadable[document] = nil
    guard let value = new.value else { return }
    switch value {
    case .client(let client): clients.put(value, client.id)
    case .plan(let plan):
      plans.put(value, plan.id)
      Shelf.add(plan.id, to: plan.client, in: &plansByClient)
    case .meeting(let meeting):
      meetings.put(value, meeting.id)
      for turn in meeting.turns.byID.values {
        Shelf.add(meeting.id, to: turn.client, in: &meetingsByClient)
      }
    case .transfer(let transfer):
      transfers.put(value, transfer.id)
      Shelf.add(transfer.id, to: transfer.client, in: &transfersByClient)
    case .roster(let new): roster = new
    case .feedback(let new):
      feedback.put(value, new.id)
      Shelf.add(new.id, to: new.client, in: &feedbackByClient)
    case .schedule, .catalogue, .region: break
    }
  }

  /// Why nobody can say from here what a document holds now; nothing where that is known.
  ///
  /// A torn file hides nothing that anybody was told is saved: the version before it still stands. One
  /// that was whole and has changed since may well.
  func troubleOfReading(_ document: Document) -> Trouble? {
    if let trouble = unreadable[document] { return trouble }
    guard let shelved = shelved[document] else { return nil }
    let isLater = shelved.value == nil || shelved.passedOver != nil || hasLostSaved(document)
    return isLater ? shelved.trouble : shelved.lastingTrouble
  }

  /// Whether the version that stands on the shelf is older than one that somebody was told is saved, and
  /// that does not say any more what it said.
  func hasLostSaved(_ document: Document) -> Bool {
    if unreadable[document] != nil { return true }
    guard let shelved = shelved[document], let trouble = shelved.trouble else { return false }
    if shelved.passedOver != nil { return true }
    switch trouble.code {
    case .damaged, .brokenChain: return trouble.reason != .truncated
    // What a newer program wrote, or what cannot be read here, is somebody's work as well.
    case .gap, .newerFormat, .unreadable, .noPermission: return true
    default: return false
    }
  }

  /// The same of the meetings and the roster, whichever comes first.
  var troubleOfTimes: Trouble? {
    Set(unreadable.keys).union(troubles.keys).sorted { $0.path < $1.path }.lazy
      .filter { document in
        switch document {
        case .meeting, .roster: true
        case .client, .plan, .schedule, .catalogue, .feedback, .region, .transfer: false
        }
      }.compactMap { troubleOfReading($0) }.first
  }

  /// The transfers of which nobody can say what they hold now, and whose they were when last read.
  var transfersUnread: [ID<Transfer>: ID<Client>?] {
    var unread: [ID<Transfer>: ID<Client>?] = [:]
    for document in Set(unreadable.keys).union(troubles.keys) {
      guard case .transfer(let id) = document, troubleOfReading(document) != nil else { continue }
      unread.updateValue(transfers[id]?.client, forKey: id)
    }
    return unread
  }

  func plans(of client: ID<Client>) -> Set<ID<Plan>> { plansByClient[client] ?? [] }

  func feedback(of client: ID<Client>) -> Set<ID<Feedback>> { feedbackByClient[client] ?? [] }

  /// Meetings in which the client has, or once had, a turn.
  func meetings(with client: ID<Client>) -> Set<ID<Meeting>> { meetingsByClient[client] ?? [] }

  func transfers(of client: ID<Client>) -> Set<ID<Transfer>> { transfersByClient[client] ?? [] }

  private static func add<Value>(
    _ id: ID<Value>, to client: ID<Client>, in groups: inout Drawers<ID<Client>, Set<ID<Value>>>
  ) {
    let known = groups[client] ?? []
    if !known.contains(id) { groups[client] = known.union([id]) }
  }

  func surroundings(now: Instant, member: ID<Member>?) -> Surroundings {
    var surroundings = Surroundings(
      today: Helsinki.local(now).day, now: now, member: member, roster: roster,
      clients: clients.known(), plans: Shelf.known(plans, plansByClient),
      meetings: meetings.known(), feedback: Shelf.known(feedback, feedbackByClient),
      questionnaire: questionnaire, services: services)
    surroundings.transfers = Shelf.known(transfers, transfersByClient)
    return surroundings
  }

  private static func known<Value: OfClient & OnShelf>(
    _ table: ShelfTable<Value>, _ groups: Drawers<ID<Client>, Set<ID<Value>>>
  ) -> Known<Value> {
    table.known { client in
      (groups[client] ?? []).compactMap { table[$0] }.filter { $0.client == client }
    }
  }
}
