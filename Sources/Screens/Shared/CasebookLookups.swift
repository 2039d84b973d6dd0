import Casework
import Texts
import Workplace

extension Casebook {
  /// The meeting that is going on; the one started last if there are several.
  var runningMeeting: Meeting? {
    meetings.values.map(\.value).filter { $0.state == .inProgress }
      .max { ($0.startedAt?.seconds ?? 0, $0.id) < ($1.startedAt?.seconds ?? 0, $1.id) }
  }

  /// The first meeting on or after a day that is neither closed nor cancelled, a draft among them.
  func nextMeeting(from day: Day) -> Meeting? {
    meetings.values.map(\.value)
      .filter { ($0.state == .agreed || $0.state == .draft) && $0.starts.day >= day }
      .min { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// The first meeting on or after a day that people have been told of.
  func nextAgreedMeeting(from day: Day) -> Meeting? {
    meetings.values.map(\.value).filter { $0.state == .agreed && $0.starts.day >= day }
      .min { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// Documents in which two values of a field wait for a choice, in a fixed order.
  var documentsWithQuestions: [Document] {
    var found: [Document] = []
    if roster?.questions.isEmpty == false { found.append(.roster) }
    if schedule?.questions.isEmpty == false { found.append(.schedule) }
    if region?.questions.isEmpty == false { found.append(.catalogue) }
    if checklistOfRegion?.questions.isEmpty == false { found.append(.region) }
    let others = documentsWaitingForChoice.map { (place: Self.place($0), document: $0) }
    found += others.sorted { $0.place < $1.place }.map { $0.document }
    return found
  }

  /// Where a document of many stands: meetings first, then the students' papers, each by their ids.
  private static func place(_ document: Document) -> (Int, String) {
    switch document {
    case .meeting(let id): (0, id.text)
    case .client(let id): (1, id.text)
    case .plan(let id): (2, id.text)
    case .feedback(let id): (3, id.text)
    case .transfer(let id): (4, id.text)
    case .roster, .schedule, .catalogue, .region: (5, "")
    }
  }

  func questions(of document: Document) -> [OpenQuestion] {
    switch document {
    case .client(let id): clients[id]?.questions ?? []
    case .plan(let id): plans[id]?.questions ?? []
    case .meeting(let id): meetings[id]?.questions ?? []
    case .roster: roster?.questions ?? []
    case .schedule: schedule?.questions ?? []
    case .catalogue: region?.questions ?? []
    case .feedback(let id): feedback[id]?.questions ?? []
    case .region: checklistOfRegion?.questions ?? []
    case .transfer(let id): transfers[id]?.questions ?? []
    }
  }

  /// The name of a member as it is shown, also when the role has ended.
  func memberName(_ id: ID<Member>?) -> String? {
    id.flatMap { roster?.value.members[$0]?.name }
  }
}

/// Whose a plan or a turn is, by its id alone: it follows from the client's.
extension Casebook {
  func client(ofFirst plan: ID<Plan>) -> ID<Client>? {
    client(after: plan.text) { Plan.id(for: $0) == plan }
  }

  func client(of turn: String) -> ID<Client>? {
    client(after: turn) { Turn.id(for: $0).text == turn }
  }

  /// Only of the longest ids not all stands in what follows from them.
  private func client(after text: String, where isIt: (ID<Client>) -> Bool) -> ID<Client>? {
    if let id = ID<Client>(String(text.dropFirst())), clients[id] != nil, isIt(id) { return id }
    return text.utf8.count < 57 ? nil : clients.keys.first(where: isIt)
  }
}

extension World {
  /// Whether a plan is a later version of another one, and no earlier one to which that led back.
  func isCopy(_ document: Document, of other: Document) -> Bool {
    guard case .plan(let id) = document, case .plan(let before) = other,
      let plan = casebook.plans[id]?.value
    else { return false }
    guard let old = casebook.plans[before]?.value else { return false }
    return plan.client == old.client && plan.revision > old.revision
  }

  /// What stands where nothing is listed; that there is none is said only where that is known.
  func emptyText(_ none: String, besides trouble: Trouble? = nil) -> String {
    if !casebook.isLoaded { return texts.app.states.opening }
    return trouble.map {
      texts.troubles.words(for: $0.code).happened + " " + texts.app.notices.seeTroubles
    }
      ?? none
  }

  /// The world as lists show it: until all documents have been read, with what the index says of them.
  ///
  /// Its papers say less than they hold: none of them is opened or changed.
  var ofLists: World {
    guard !casebook.isLoaded, let lists = casebook.inLists?.casebook else { return self }
    var world = self
    world.casebook = lists
    return world
  }

  /// Why nothing new can be begun: what is there already is not known yet.
  var notLoaded: String? { casebook.isLoaded ? nil : texts.app.notices.notLoaded }

  /// That a client has no plan, in a screen's own words, or why theirs cannot be read.
  func words(forNoPlan none: String, of client: ID<Client>?) -> String {
    guard let trouble = client.flatMap({ casebook.troubleOfPlan(of: $0) }) else { return none }
    return texts.troubles.words(for: trouble.code).happened + " " + texts.app.notices.seeTroubles
  }

  /// The meeting in which a student's turn is on the table; nothing where none is.
  func runningMeeting(of client: ID<Client>) -> ID<Meeting>? {
    casebook.meetings.values.map(\.value).first { meeting in
      meeting.state == .inProgress
        && meeting.turns.byID.values.contains { $0.client == client && $0.state == .inProgress }
    }?.id
  }

  /// What a party is called in this group, in the language of the screen.
  func name(of party: Party) -> String {
    let own = casebook.roster?.value.parties[party]?[texts.language] ?? ""
    return own.isEmpty ? texts.common.party(party) : own
  }
}

extension Casebook {
  /// Why a document can be read and not written; nothing where it can, or is not there.
  func readOnly(_ document: Document) -> Trouble? {
    switch document {
    case .client(let id): clients[id]?.readOnly
    case .plan(let id): plans[id]?.readOnly
    case .meeting(let id): meetings[id]?.readOnly
    case .roster: roster?.readOnly
    case .schedule: schedule?.readOnly
    case .catalogue: region?.readOnly
    case .feedback(let id): feedback[id]?.readOnly
    case .region: checklistOfRegion?.readOnly
    case .transfer(let id): transfers[id]?.readOnly
    }
  }
}
