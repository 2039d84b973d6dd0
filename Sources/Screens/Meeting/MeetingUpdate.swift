import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    guard let scene = MeetingScene(state, world) else { return [] }
    let effects = act(&state, message, scene)
    rebuild(&state, world)
    return effects
  }

  private static func act(
    _ state: inout State, _ message: Message, _ scene: MeetingScene
  ) -> [Effect] {
    let now = scene.world.now
    if case .key(let key) = message { return type(key, &state, scene) }
    if case .back = message { return stepBack(&state, scene.world).effects }
    var effects = state.fields.focus.map { save($0, &state, scene) } ?? []
    // What goes with the option is not known yet.
    if state.asking?.question == .handOver { return effects }
    func change(_ change: MeetingChange) {
      effects.append(save(change, scene))
    }
    switch message {
    case .key, .back: break
    case .start: change(.start(at: now))
    case .closeMeeting:
      change(.close(at: now))
      effects += scene.wordsOnDrafts.map { [.say($0)] } ?? []
    case .agreeNext:
      // A draft that waits is agreed where it stands; a second time beside it helps nobody.
      let draft = scene.world.casebook.nextMeeting(from: scene.world.today)
      effects.append(.go(draft?.state == .draft ? .comingTimes : .newTime))
    case .papers: effects.append(.go(.papers(scene.meeting.id)))
    case .feedback:
      effects +=
        scene.turn.map {
          [.go(.studentFeedback($0.client, .meeting(scene.meeting.id)))]
        } ?? []
    case .studentCopy: effects += scene.turn.map { [.go(.studentCopy($0.client))] } ?? []
    case .startTurn: effects += startTurn(&state, scene)
    case .next, .previous, .showToAll, .look: effects += move(message, &state, scene)
    case .add(let kind): add(kind, &state, scene)
    case .addAction:
      state.action =
        state.halfFilled
        ?? ActionForm(nil, id: scene.world.newID("t"), scene)
    case .changeKind:
      guard let turn = scene.turn, let id = focusedEntry(state) else { break }
      if let entry = turn.entries[id] {
        change(.setEntryKind(turn.id, id, entry.kind == .decision ? .information : .decision))
      } else if let pending = state.pending {
        state.pending?.kind = pending.kind == .decision ? .information : .decision
        let row = "entry/\(pending.id)"
        // The words are noted last: they are what the others are to see.
        if state.kept?.id == pending.id {
          effects += keepPending(row, &state) + state.fields.draft(row)
        }
      }
    case .allPresent:
      guard let turn = scene.turn else { break }
      for attendance in scene.attendances where turn.attendance[attendance.id] == nil {
        change(.markAttendance(turn.id, attendance))
      }
    case .readBack: scene.turn.map { change(.readBack($0.id, at: now)) }
    case .closeTurn: effects += closeTurn(&state, scene)
    case .ask(let question):
      let path = path(of: question, state)
      let left = scene.world.casebook.drafts.first {
        $0.author == scene.world.me && $0.document == .meeting(state.meeting) && $0.path == path
      }
      state.asking = asking(
        question, text: state.begun[path] ?? left?.text ?? "", scene.world)
    case .hideDetails: scene.turn.map { change(.showDetails($0.id, askedBy: nil)) }
    case .notes: state.isAtNotes.toggle()
    case .openPlan: effects += scene.turn.map { [.go(.plan($0.client))] } ?? []
    case .remove: effects += remove(&state, scene)
    }
    return effects
  }

  static func save(_ change: MeetingChange, _ scene: MeetingScene) -> Effect {
    .save(
      .meeting(scene.meeting.id, change), basedOn: scene.held.version,
      ticket: scene.world.makeTicket())
  }

  static func save(
    _ change: PlanChange, _ scene: MeetingScene, basedOn: Int? = nil
  ) -> [Effect] {
    guard let turn = scene.turn else { return [] }
    return [
      .save(
        .plan(scene.plan?.value.id ?? Plan.id(for: turn.client), change),
        basedOn: basedOn ?? scene.plan?.version, ticket: scene.world.makeTicket())
    ]
  }

  /// Starts the turn, and the client's plan with it where there is none yet.
  private static func startTurn(_ state: inout State, _ scene: MeetingScene) -> [Effect] {
    guard let turn = scene.turn else { return [] }
    (state.turn, state.item) = (turn.id, nil)
    var effects = [save(.startTurn(turn.id, at: scene.world.now), scene)]
    if scene.plan == nil { effects += startPlan(scene) }
    return effects
  }

  static func startPlan(_ scene: MeetingScene) -> [Effect] {
    guard let client = scene.client?.value else { return [] }
    let open = PlanChange.open(client: client.id, revision: 1, language: client.language)
    return scene.refusal(of: open).map { [.say(scene.texts.refusals.words(for: $0))] }
      ?? save(open, scene)
  }

  static func closeTurn(_ state: inout State, _ scene: MeetingScene) -> [Effect] {
    guard let turn = scene.turn else { return [] }
    let change = MeetingChange.closeTurn(turn.id, at: scene.world.now)
    let held = scene.world.casebook
      .following(change, in: scene.meeting.id, scene.world.surroundings)
      .map(scene.world.effect)
    return [save(change, scene)] + held + (scene.wordsOnDraft.map { [.say($0)] } ?? [])
  }

  /// Moves along the agenda, for everybody or only on this screen.
  private static func move(
    _ message: Message, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    guard let turn = scene.turn else { return [] }
    state.isAtNotes = false
    var target: AgendaItem?
    var effects: [Effect] = []
    switch message {
    case .look(let item):
      state.item = item == turn.item ? nil : item
      return []
    case .next where scene.item < turn.item:
      // From an earlier item that was looked at, back to where the group is.
      state.item = nil
      return []
    case .next:
      target = AgendaItem(rawValue: turn.item.rawValue + 1)
      if !turn.done.contains(turn.item) {
        effects.append(save(.markItem(turn.id, turn.item, done: true), scene))
      }
    case .previous: target = AgendaItem(rawValue: turn.item.rawValue - 1)
    case .showToAll: target = scene.item
    default: break
    }
    guard let target else { return effects }
    // The item stands on this screen already: only the others' screens come along.
    if case .next = message, target == scene.item {
      effects.append(.say(scene.texts.meeting.keys.nowShown(target.rawValue)))
    }
    state.item = target
    return effects + [save(.openItem(turn.id, target), scene)]
  }

  /// Opens an empty matter or entry and goes into it; it is saved once something stands in it.
  private static func add(
    _ kind: PendingRow.Kind, _ state: inout State, _ scene: MeetingScene
  ) {
    guard let turn = scene.turn else { return }
    let id: String
    let order: String
    var matter: ID<Matter>?
    switch kind {
    case .matter:
      id = scene.world.newID("n", for: Matter.self).text
      order = turn.matters.orderAfterLast
    case .information, .decision:
      id = scene.world.newID("e", for: Entry.self).text
      order = turn.entries.orderAfterLast
      matter = focusedMatter(state, turn) ?? turn.matters.sorted.last?.id
    }
    state.pending = PendingRow(kind: kind, id: id, order: order, matter: matter)
    rebuild(&state, scene.world)
    state.fields.open(kind == .matter ? "matter/\(id)" : "entry/\(id)")
  }

  /// The matter in focus, or the one of the entry in focus.
  private static func focusedMatter(_ state: State, _ turn: Turn) -> ID<Matter>? {
    switch state.fields.focus.flatMap({ state.rows[$0] }) {
    case .matter(let id): turn.matters[id]?.id
    case .entry(let id): turn.entries[id]?.matter
    default: nil
    }
  }

  private static func remove(_ state: inout State, _ scene: MeetingScene) -> [Effect] {
    guard let turn = scene.turn else { return [] }
    switch removable(state) {
    case .matter(let id):
      guard turn.matters[id] != nil else { return dropPending(&state) }
      return [save(.removeMatter(turn.id, id), scene)]
    case .entry(let id):
      guard turn.entries[id] != nil else { return dropPending(&state) }
      return [save(.removeEntry(turn.id, id), scene)]
    case .action(let id): return save(.removeAction(id), scene)
    default: return []
    }
  }

  static func dropPending(_ state: inout State) -> [Effect] {
    guard let pending = state.pending else { return [] }
    let id = pending.kind == .matter ? "matter/\(pending.id)" : "entry/\(pending.id)"
    state.pending = nil
    return state.fields.places[id].map { drop($0.document, $0.path) } ?? []
  }
}
