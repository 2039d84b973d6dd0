import Canvas
import Casework
import Texts
import Workplace

/// All that is open across students: tasks and follow-ups by day, what is overdue first.
enum FollowUpScreen: Screen {
  struct State: Sendable {
    var list = List()
    var whose = Whose.everybody
    var showsAsleep = false
    var showsEnded = false
    var entry: Entry?
    /// What was begun and left: the same row opens with it again.
    var halfFilled: [String: Entry] = [:]
    /// The save whose answer closes the entry, and what is said then.
    var ticket: (number: Int, words: String)?
    /// The plans and transfers of which something is shown: that they were opened is logged.
    var shown: [Document] = []
    /// What was recorded here, the latest last, and what of it was taken back.
    var acts: [FollowUpAct] = []
    var undoneActs: [FollowUpAct] = []
    /// What is being saved, and what is being taken back or done again.
    var saving: FollowUpAct?
    var recall: FollowUpRecall?
  }

  /// Whose tasks are shown.
  enum Whose: Sendable, Hashable {
    case everybody, mine
    case member(ID<Member>)
    /// The student, the family, somebody outside the group, or nobody yet.
    case owner(ActionOwner?)
  }

  /// What is being filled in below the list, or chosen in its place.
  enum Entry: Sendable {
    case form(FollowUpForm)
    case offer(OfferAnswer)
    case sleep(ID<Plan>, ID<Action>, Dialog)
    case ending(ID<Plan>, PlanEnding)
    case reopen(ID<Plan>, Dialog)
    case whose(List)
    /// Another change than the latest act is named before it is taken back, or done again.
    case recall(ID<Plan>, redo: Bool, made: Int, Dialog)
  }

  enum Message: Sendable {
    case write, sleep, end, reopen
    case whose, mine, asleep, ended
    case plan
    case undo, redo
    case typed(Key)
  }

  /// The row in hand.
  enum Chosen {
    case item(FollowUpItem)
    case ended(Plan)
    /// A step or a follow-up of a transfer.
    case due(TransferDue)

    var plan: ID<Plan>? {
      switch self {
      case .item(let item): item.plan
      case .ended(let plan): plan.id
      case .due: nil
      }
    }

    var document: Document {
      switch self {
      case .item(let item): .plan(item.plan)
      case .ended(let plan): .plan(plan.id)
      case .due(let due): .transfer(due.transfer)
      }
    }

    var client: ID<Client> {
      switch self {
      case .item(let item): item.client
      case .ended(let plan): plan.client
      case .due(let due): due.client
      }
    }
  }

  /// The path under which the reason for opening a plan again is kept while it is written.
  static let reopenDraft = "reopenReason"

  static func open(_ world: World) -> State {
    var state = State()
    fill(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String { world.texts.followUp.title }

  static func status(_ state: State, _ world: World) -> StyledLine {
    [StyledText(world.texts.followUp.shown(words(state.whose, world)), .dim)]
  }

  static func words(_ whose: Whose, _ world: World) -> String {
    switch whose {
    case .everybody: world.texts.followUp.everybody
    case .mine: world.texts.followUp.mine
    case .member(let id):
      world.casebook.memberName(id) ?? world.texts.plan.unknownMember
    case .owner(let owner): words(owner, world)
    }
  }

  static func documents(_ state: State) -> [Document] { state.shown }

  static func documentInHand(_ state: State, _ world: World) -> Document? {
    chosen(state, world).map(\.document)
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? {
    chosen(state, world)?.client
  }

  static func isTyping(_ state: State) -> Bool { state.entry != nil || state.list.isFiltering }

  static func isAsking(_ state: State) -> Bool {
    switch state.entry {
    case .sleep, .ending, .reopen, .offer, .recall: true
    case .form, .whose, nil: false
    }
  }

  static func hasStepBack(_ state: State) -> Bool { state.entry != nil }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func chosen(_ state: State, _ world: World) -> Chosen? {
    guard let id = state.list.selection else { return nil }
    if let item = world.followUpItems.first(where: { $0.rowID == id }) { return .item(item) }
    if let due = world.transferDues.first(where: { $0.rowID == id }) { return .due(due) }
    return world.endedPlans.first { endedID($0) == id }.map { .ended($0) }
  }

  /// Comes to the screen to answer an offer of a plan.
  static func reopen(
    _ state: inout State, at destination: Destination, _ world: World
  ) -> [Effect] {
    guard case .offer(let plan) = destination,
      let item = world.offersToMe.first(where: { $0.plan == plan }),
      case .offer(let offer) = item.subject
    else { return [] }
    state.whose = .everybody
    fill(&state, world)
    state.list.select(item.rowID)
    state.entry = state.halfFilled[item.rowID] ?? .offer(OfferAnswer(offer, of: item, world))
    return []
  }

  // MARK: What comes

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    noteSaved(news, &state)
    var effects: [Effect] = recalled(news, &state, world)
    switch news {
    case .saved(let number, let document, _, _):
      guard let ticket = state.ticket, ticket.number == number else { break }
      let paths = state.entry.map(draftPaths) ?? []
      if let row = state.entry.flatMap(rowID) { state.halfFilled[row] = nil }
      (state.ticket, state.entry) = (nil, nil)
      effects += paths.map { .dropDraft(document, path: $0) }
      effects.append(.say(ticket.words))
    case .refused(let number, _), .failed(let number, _):
      if state.ticket?.number == number { state.ticket = nil }
    default: break
    }
    // All open tasks are many; whoever comes back finds them as they are then.
    if !world.isCovered { fill(&state, world) }
    if let plan = state.entry.flatMap(plan), world.casebook.plans[plan] == nil {
      // The plan has closed to this member: nothing of it stays on the screen.
      state.entry = nil
    }
    state.halfFilled = state.halfFilled.filter { entry in
      plan(entry.value).map { world.casebook.plans[$0] != nil } ?? false
    }
    return effects
  }

  static func plan(_ entry: Entry) -> ID<Plan>? {
    switch entry {
    case .form(let form): form.item.plan
    case .offer(let answer): answer.plan
    case .sleep(let plan, _, _), .ending(let plan, _), .reopen(let plan, _): plan
    case .recall(let plan, _, _, _): plan
    case .whose: nil
    }
  }

  /// The fields of the plan under which the texts of an entry are kept while they are written.
  static func draftPaths(_ entry: Entry) -> [String] {
    switch entry {
    case .form(let form): form.item.draftPaths.values.sorted()
    case .offer(let answer): [answer.draftPath]
    case .sleep(_, let action, _): [FollowUpItem.sleepDraft(action)]
    case .ending: [PlanEnding.draft]
    case .reopen: [reopenDraft]
    case .whose, .recall: []
    }
  }

  /// Under which an entry that was begun waits until it is opened again.
  private static func rowID(_ entry: Entry) -> String? {
    switch entry {
    case .form(let form): form.item.rowID
    case .offer(let answer): answer.rowID
    case .sleep(let plan, let action, _): sleepID(plan, action)
    case .ending(let plan, _): endingID(plan)
    case .reopen(let plan, _): "ended/\(plan)"
    case .whose, .recall: nil
    }
  }

  static func sleepID(_ plan: ID<Plan>, _ action: ID<Action>) -> String {
    "sleep/\(plan)/\(action)"
  }

  static func endingID(_ plan: ID<Plan>) -> String { "ending/\(plan)" }

  /// Whether something is to be kept: until when a task sleeps is not where nothing was written.
  private static func isBegun(_ entry: Entry, _ world: World) -> Bool {
    guard case .sleep(let plan, let action, let dialog) = entry else { return true }
    let until = world.casebook.plans[plan]?.value.actions[action]?.sleepsUntil
    return dialog.text != (until.map { world.texts.dates.day($0) } ?? "")
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if let entry = state.entry {
      if let row = rowID(entry), isBegun(entry, world) { state.halfFilled[row] = entry }
      state.entry = nil
      return (true, [])
    }
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }
}

extension FollowUpItem {
  /// The row of the list.
  var rowID: String {
    switch subject {
    case .action(let action): "actions/\(plan)/\(action.id)"
    case .followUp(let followUp): "followUps/\(plan)/\(followUp.id)"
    case .offer(let offer): "handovers/\(plan)/\(offer.id)"
    case .evaluation(let missing):
      "evaluations/\(plan)/\(missing.service)/\(missing.module.id)/\(missing.by.rawValue)"
    }
  }

  /// The fields of the plan in which it is written down what happened and when, by the form's rows.
  var draftPaths: [String: String] {
    switch subject {
    case .action(let action):
      [
        "words": "actions/\(action.id)/happened", "day": "actions/\(action.id)/doneOn",
        "state": "actions/\(action.id)/became",
      ]
    case .followUp(let followUp):
      [
        "words": "followUps/\(followUp.id)/note", "day": "followUps/\(followUp.id)/held",
        "state": "followUps/\(followUp.id)/became",
      ]
    case .offer(let offer): ["words": "handovers/\(offer.id)/note"]
    case .evaluation(let missing): missing.draftPaths
    }
  }

  /// The field in which it is written until when a task sleeps.
  static func sleepDraft(_ action: ID<Action>) -> String { "actions/\(action)/sleepsUntil" }
}

extension MissingEvaluation {
  fileprivate var draftPaths: [String: String] {
    let path =
      "services/\(service)/coaching/modules/\(module.id)/evaluations/\(by.rawValue)"
    return ["words": "\(path)/words", "day": "\(path)/day"]
  }
}
