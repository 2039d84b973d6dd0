import Canvas
import Casework
import Texts
import Workplace

/// What waits for whom in passing information: one's own first, then others', then what is over.
enum TransferList: Screen {
  struct State: Sendable {
    /// Whose transfers are shown; nothing for everybody's.
    let client: ID<Client>?
    var list = List()
    /// Which way the information goes, asked before a new one.
    var asking: Dialog?
    /// The new one that is being saved, by its ticket.
    var making: (ticket: Int, id: ID<Transfer>)?
    /// The transfers of which something is shown: that they were opened is logged.
    var documents: [Document] = []
  }

  enum Message: Sendable {
    case open, new, papers
    case typed(Key)
  }

  static func open(_ client: ID<Client>?, _ world: World) -> State {
    var state = State(client: client)
    fill(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let name = state.client.flatMap { world.casebook.clients[$0]?.value.shortName }
    return [name, world.texts.transfers.listTitle].compactMap(\.self).joined(separator: "  ")
  }

  static func documents(_ state: State) -> [Document] { state.documents }

  static func documentInHand(_ state: State, _ world: World) -> Document? {
    chosen(state).map(Document.transfer)
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? {
    state.client ?? chosen(state).flatMap { world.casebook.transfers[$0]?.value.client }
  }

  static func isTyping(_ state: State) -> Bool { state.asking != nil || state.list.isFiltering }
  static func hasStepBack(_ state: State) -> Bool { state.asking != nil }
  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  private static func chosen(_ state: State) -> ID<Transfer>? {
    state.list.selection.flatMap { ID($0) }
  }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.asking == nil, !state.list.isFiltering else { return KeyTable() }
    let texts = world.texts.transfers.list
    let none = chosen(state) == nil ? world.texts.followUp.keys.nothingChosen : nil
    return KeyTable([
      KeyEntry(
        [.enter], .open, texts.keyOpen, words: texts.wordsOpen, inFooter: true,
        unavailable: none),
      KeyEntry(
        [.character("n"), .insert], .new, texts.keyNew, words: texts.wordsNew, inFooter: true,
        unavailable: world.notLoaded
          ?? (clientInHand(state, world) == nil ? texts.chooseClient : nil)),
      KeyEntry(
        [.character("p")], .papers, texts.keyPapers, words: texts.wordsPapers, inFooter: true,
        unavailable: clientInHand(state, world) == nil ? texts.chooseClient : nil),
      KeyEntry(
        [.character("/")], .typed(.character("/")), world.texts.comingTimes.keys.filter,
        words: world.texts.comingTimes.keys.filterWords),
    ])
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    fill(&state, world)
    switch news {
    case .refused(let ticket, _) where ticket == state.making?.ticket: state.making = nil
    default: break
    }
    // It is gone to once it is there to be read.
    guard let made = state.making, world.casebook.transfers[made.id] != nil else { return [] }
    state.making = nil
    state.list.select(made.id.text)
    return [.go(.transfer(made.id))]
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    if state.asking != nil {
      state.asking = nil
      return (true, [])
    }
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .open: return chosen(state).map { [.go(.transfer($0))] } ?? []
    case .papers: return clientInHand(state, world).map { [.go(.client($0))] } ?? []
    case .new:
      let texts = world.texts.transfers
      state.asking = Dialog(
        [StyledText(texts.list.newQuestion)],
        answers: [
          Dialog.Answer(.character("1"), texts.direction(.toEmployment)),
          Dialog.Answer(.character("2"), texts.direction(.toSchool)),
          Dialog.Answer(.escape, texts.list.cancel),
        ])
      return []
    case .typed(let key): return type(key, &state, world)
    }
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard state.asking != nil else {
      let outcome = state.list.handle(key, in: world.body)
      if case .activated = outcome { return update(&state, .open, world) }
      return []
    }
    switch state.asking?.handle(key, in: world.body) {
    case .chosen(let answer):
      state.asking = nil
      guard answer < 2 else { return [] }
      return begin(answer == 0 ? .toEmployment : .toSchool, &state, world)
    case .left: state.asking = nil
    default: break
    }
    return []
  }

  /// The rules are asked first, so that what is missing is said at once.
  private static func begin(
    _ direction: TransferDirection, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let client = clientInHand(state, world) else { return [] }
    let id = world.newID("x", for: Transfer.self)
    let change = TransferChange.open(client: client, direction, on: world.today)
    do { _ = try Transfer.after(change, on: nil, id: id, in: world.surroundings) } catch {
      let words =
        error == .alreadyThere
        ? world.texts.transfers.list.oneAtATime : world.texts.refusals.words(for: error)
      return [.say(words)]
    }
    let ticket = world.makeTicket()
    state.making = (ticket, id)
    return [.save(.transfer(id, change), basedOn: nil, ticket: ticket)]
  }

  // MARK: What is shown

  private static func fill(_ state: inout State, _ world: World) {
    let texts = world.texts.transfers.list
    let held = world.casebook.transfers.values.map(\.value).filter { transfer in
      world.casebook.clients[transfer.client] != nil
        && (state.client.map { $0 == transfer.client } ?? true)
    }
    let waits = Transfer.waits(
      of: held, clients: { world.casebook.clients[$0]?.value }, on: world.today)
    let me = world.me.flatMap { world.casebook.roster?.value.members[$0] }
    let mine = waits.filter { wait in me.map(wait.isFor) ?? false }
    let others = waits.filter { wait in !(me.map(wait.isFor) ?? false) }
    let over = held.filter(\.state.isOver).sorted {
      ($1.latest?.day.number ?? 0, $0.id) < ($0.latest?.day.number ?? 0, $1.id)
    }
    var rows: [ListRow] = []
    func add(_ id: String, _ heading: String, _ new: [ListRow]) {
      if !new.isEmpty { rows += [.header(id, " " + heading)] + new }
    }
    add("mine", texts.forMe, mine.flatMap { standing($0, isMine: true, world) })
    add("others", texts.forOthers, others.flatMap { standing($0, isMine: false, world) })
    add("over", texts.over, over.map { row($0, world) })
    state.list.rows = rows
    state.documents = held.map(\.id).sorted().map { .transfer($0) }
  }

  /// What it waits for, and below which way it goes and how it stands since when.
  private static func standing(
    _ wait: TransferWait, isMine: Bool, _ world: World
  ) -> [ListRow] {
    // The day is not cut on a narrow screen: who it waits for stands below.
    let isNarrow = world.size.columns < 72
    let first = row(wait, isMine: isMine || isNarrow, world)
    guard let transfer = world.casebook.transfers[wait.transfer]?.value else { return [first] }
    let texts = world.texts.transfers
    var words = texts.towards(transfer.direction)
    if transfer.view.sees(part: "events") {
      let since = world.texts.dates.shortDay(transfer.latest?.day ?? transfer.openedOn)
      words += ", \(texts.state(transfer.state)) \(since)"
    }
    let style: Style = transfer.state == .refused ? .warning : .dim
    var line = [StyledText(padded("", isNarrow ? 2 : 12)), StyledText(words, style)]
    if isNarrow, !isMine {
      line.append(StyledText("   " + TransferScreen.who(wait.owner, wait.role, world), .dim))
    }
    return [first, ListRow("\(wait.transfer)/stands", line, isHeader: true)]
  }

  /// - Parameter isMine: it need not be said here whom it waits for.
  private static func row(_ wait: TransferWait, isMine: Bool, _ world: World) -> ListRow {
    let texts = world.texts.transfers
    let step = wait.step.map(texts.step) ?? texts.sheet.finish
    var line = [name(wait.client, world), StyledText(step)]
    if wait.isOverdue(on: world.today), let by = wait.by {
      let late = texts.list.late(world.today.number - by.number)
      line.append(StyledText("   " + late, .warning))
    } else if let by = wait.by {
      line.append(StyledText("   " + world.texts.dates.shortDay(by), .dim))
    }
    let who = TransferScreen.who(wait.owner, wait.role, world)
    return ListRow(
      wait.transfer.text, line,
      trailing: isMine ? [] : [StyledText(StoredNames.short(who, 24), .dim)])
  }

  private static func row(_ transfer: Transfer, _ world: World) -> ListRow {
    let texts = world.texts.transfers
    let day = transfer.latest.map { world.texts.dates.day($0.day) } ?? ""
    let result = transfer.outcome.map { texts.outcome.result($0.result) }
    let turned = result ?? (transfer.takenOn == nil ? nil : texts.outcome.lacking)
    // The day is not cut on a narrow screen: where from is left out.
    let direction = world.size.columns >= 72 ? texts.direction : texts.towards
    return ListRow(
      transfer.id.text,
      [
        name(transfer.client, world), StyledText(direction(transfer.direction)),
        StyledText("   \(texts.state(transfer.state)) \(day)", .dim),
      ], trailing: turned.map { [StyledText($0, transfer.lacksOutcome ? .lack : .dim)] } ?? [])
  }

  private static func name(_ client: ID<Client>, _ world: World) -> StyledText {
    StyledText(padded(world.casebook.clients[client]?.value.shortName ?? "", 12))
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    state.list.draw(
      on: &grid, in: area, focused: state.asking == nil,
      emptyText: world.emptyText(
        state.client == nil ? world.texts.transfers.list.none : world.texts.transfers.list.noneYet))
    state.asking?.draw(on: &grid, in: area)
  }
}
