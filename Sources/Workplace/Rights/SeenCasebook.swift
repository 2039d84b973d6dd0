import Casework
import SharedStore

/// The casebook of one member, kept in step with the shelf one document at a time.
struct SeenCasebook {
  private(set) var casebook = Casebook()
  private(set) var eyes: Eyes
  private var visibility: Drawers<ID<Client>, Visibility> = [:]

  init(_ eyes: Eyes) { self.eyes = eyes }

  /// What of a client's papers this member may see; nothing of papers that nobody could read.
  func visibility(of client: ID<Client>) -> Visibility { visibility[client] ?? .hidden }

  mutating func rebuild(_ shelf: Shelf, eyes: Eyes) {
    var fresh = SeenCasebook(eyes)
    fresh.casebook.drafts = casebook.drafts
    fresh.casebook.isDemo = casebook.isDemo
    fresh.casebook.questionnaire = casebook.questionnaire
    fresh.casebook.services = casebook.services
    fresh.casebook.directory = casebook.directory
    fresh.casebook.isLoaded = casebook.isLoaded
    let before = casebook
    self = fresh
    casebook.startMaking()
    defer { casebook.finishMaking() }
    for client in shelf.clients.values { visibility[client.id] = visibility(of: client, shelf) }
    for document in shelf.shelved.keys { take(document, shelf) }
    if before.isLoaded { casebook.keepWhatIsSame(as: before) }
    noteTroubles(shelf, besides: [])
  }

  /// Takes over one document that has changed, with all whose opening hangs on it.
  mutating func update(_ document: Document, _ shelf: Shelf, eyes: Eyes) {
    guard eyes == self.eyes else { return rebuild(shelf, eyes: eyes) }
    if case .client(let id) = document, let client = shelf.clients[id] {
      let now = visibility(of: client, shelf)
      if visibility[id] != now {
        visibility[id] = now
        for plan in shelf.plans(of: id) { take(.plan(plan), shelf) }
        for meeting in shelf.meetings(with: id) { take(.meeting(meeting), shelf) }
        for feedback in shelf.feedback(of: id) { take(.feedback(feedback), shelf) }
      }
      // What of a transfer is shown hangs on the student's age as well.
      for transfer in shelf.transfers(of: id) { take(.transfer(transfer), shelf) }
    }
    take(document, shelf)
  }

  /// What is open of a client's papers; to those alone who keep them where the newest cannot be read: a
  /// permission that the older version gives may have been withdrawn in it.
  private func visibility(of client: Client, _ shelf: Shelf) -> Visibility {
    let found = eyes.visibility(of: client)
    return found.keeps || !shelf.hasLostSaved(.client(client.id)) ? found : .hidden
  }

  mutating func noteTroubles(_ shelf: Shelf, besides others: [Trouble]) {
    casebook.givenUnread = shelf.transfersUnread
    var troubles = Set(others)
    casebook.unreadable = shelf.unreadable.merging(shelf.troubles) { first, _ in first }
      .filter { shelf[$0.key]?.value == nil }
    troubles.formUnion(shelf.unreadable.values)
    troubles.formUnion(shelf.troubles.values)
    troubles.formUnion(shelf.besides)
    casebook.troubles = troubles.sorted {
      ($0.place, $0.code.rawValue) < ($1.place, $1.code.rawValue)
    }
  }

  mutating func setLoaded() { casebook.isLoaded = true }
  mutating func setAgreesWithLists(_ agrees: Bool) { casebook.agreesWithLists = agrees }
  mutating func setDrafts(_ drafts: [DraftNote]) { casebook.drafts = drafts }
  mutating func setQuestionnaire(_ questionnaire: Questionnaire?) {
    casebook.questionnaire = questionnaire
  }
  mutating func setServices(_ services: ServiceCatalogue?) { casebook.services = services }
  mutating func set(_ info: DirectoryInfo) {
    (casebook.isDemo, casebook.directory) = (info.isDemo, info.id)
  }

  /// Whether a field of a document may be seen by this member.
  func maySee(_ path: String, of document: Document, _ shelf: Shelf) -> Bool {
    let field = FieldPath(path)
    switch document {
    case .client(let id):
      return field.isSeen(with: visibility(of: id), in: shelf[document]?.version.payload)
    case .plan(let id):
      guard let plan = shelf.plans[id] else { return false }
      return visibility(of: plan.client).plan
    case .meeting(let id):
      guard let turn = field.turn else { return true }
      guard let turn = shelf.meetings[id]?.turns[turn] else { return false }
      if field.isOwnNote, turn.chair != eyes.member { return false }
      return visibility(of: turn.client).plan
    case .feedback(let id):
      return shelf.feedback[id].map { visibility(of: $0.client).client } ?? false
    case .roster, .schedule, .catalogue, .region: return true
    case .transfer(let id):
      guard let transfer = shelf.transfers[id] else { return false }
      return field.isSeen(inTransferWith: sight(of: transfer, shelf))
    }
  }

  /// What of a transfer this member may see.
  func sight(of transfer: Transfer, _ shelf: Shelf) -> TransferSight {
    guard let member = eyes.member.flatMap({ eyes.roster?.members[$0] }) else { return .hidden }
    return Rights.maySee(
      transfer, client: visibility(of: transfer.client), member: member,
      of: shelf.clients[transfer.client], on: eyes.today)
  }

  private mutating func take(_ document: Document, _ shelf: Shelf) {
    guard let shelved = shelf[document], let value = shelved.value else { return }
    switch value {
    case .client(let client):
      let visibility = visibility(of: client.id)
      if visibility.client {
        if casebook.hidden.contains(client.id) { casebook.hidden.remove(client.id) }
        casebook.clients[client.id] = held(
          client.seen(with: visibility), shelved, document, shelf)
      } else {
        if !casebook.hidden.contains(client.id) { casebook.hidden.insert(client.id) }
        casebook.clients[client.id] = nil
      }
      for meeting in shelf.meetings(with: client.id) {
        countHidden(shelf.meetings[meeting], shelf)
      }
    case .plan(let plan):
      casebook.plans[plan.id] =
        visibility(of: plan.client).plan ? held(plan, shelved, document, shelf) : nil
    case .meeting(let meeting):
      let seen = meeting.seen(by: eyes) { visibility(of: $0) }
      let isInPart = seen.turns.count < meeting.turns.count
      if isInPart != casebook.meetingsInPart.contains(meeting.id) {
        casebook.meetingsInPart.formSymmetricDifference([meeting.id])
      }
      casebook.meetings[meeting.id] = held(seen, shelved, document, shelf)
      countHidden(meeting, shelf)
    case .transfer(let transfer):
      let sight = sight(of: transfer, shelf)
      let seen = sight.isOpen ? transfer.seen(with: sight) : nil
      casebook.transfers[transfer.id] = seen.map { held($0, shelved, document, shelf) }
      let isAll = transfer.givesNothing || seen?.showsAllGiven(of: transfer) == true
      casebook.givenUnseen[transfer.id] = isAll ? nil : transfer.client
    case .roster(let roster): casebook.roster = held(roster, shelved, document, shelf)
    case .schedule(let schedule):
      casebook.schedule = held(schedule, shelved, document, shelf)
    case .catalogue(let catalogue):
      casebook.region = held(catalogue, shelved, document, shelf)
    case .feedback(let feedback):
      casebook.feedback[feedback.id] =
        visibility(of: feedback.client).client ? held(feedback, shelved, document, shelf) : nil
    case .region(let region):
      casebook.checklistOfRegion = held(region, shelved, document, shelf)
    }
  }

  /// How many of a meeting's students hidden from this member permit it no more: whoever calls the
  /// group together needs the number, nobody needs the names for it, and nobody else the number.
  private mutating func countHidden(_ meeting: Meeting?, _ shelf: Shelf) {
    guard let meeting else { return }
    let hidden = meeting.turnsWithoutPermission {
      visibility(of: $0).client ? nil : shelf.clients[$0]
    }
    let isTold = eyes.callsTogether && !meeting.isOver(on: eyes.today)
    let count = isTold ? hidden.count : 0
    let known = casebook.hiddenWithoutPermission[meeting.id] ?? 0
    if known != count { casebook.hiddenWithoutPermission[meeting.id] = count }
  }

  private func held<Value: Sendable>(
    _ value: Value, _ shelved: Shelved, _ document: Document, _ shelf: Shelf
  ) -> Held<Value> {
    Held(
      value, version: shelved.version.number,
      questions: shelved.questions.filter { maySee($0.path, of: document, shelf) },
      author: ID(shelved.version.author.member), time: Instant(isoText: shelved.version.time),
      readOnly: shelf.unreadable[document] ?? shelved.trouble)
  }
}
