import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  /// Describes the fields afresh from the documents; what is being typed stays.
  static func rebuild(_ state: inout State, _ world: World) {
    guard let scene = MeetingScene(state, world) else { return }
    state.turns.rows = rows(scene)
    guard let turn = scene.turn, state.turn != nil, scene.closedReason == nil else {
      state.fields.show([], world.texts.fields, world)
      (state.rows, state.papers) = ([:], [])
      return
    }
    state.papers = [.client(turn.client)] + (scene.plan.map { [.plan($0.value.id)] } ?? [])
    if let pending = state.pending {
      let isThere =
        pending.kind == .matter
        ? ID<Matter>(pending.id).map { turn.matters[$0] != nil }
        : ID<Entry>(pending.id).map { turn.entries[$0] != nil }
      if isThere == true { state.pending = nil }
    }
    if scene.plan?.value.followUps[state.newFollowUp] != nil {
      state.newFollowUp = world.newID("f")
    }
    revive(&state, scene, turn)
    state.lastTurn = turn
    let shown = shown(turn, scene, state)
    let isNew = shown != state.shown && !state.fields.isTyping
    if isNew {
      swapFields(&state, to: turn.id)
      (state.shown, state.fields.isOpen) = (shown, false)
    }
    let rows = scene.rows(state)
    state.rows = [:]
    for row in rows { if let field = row.field { state.rows[row.spec.row.id] = field } }
    state.fields.show(rows.map(\.spec), world.texts.fields, world)
    if isNew, let first = rows.first(where: { $0.spec.row.isFocusable }) {
      state.fields.form.moveFocus(to: first.spec.row.id)
      state.fields.settleAtTop()
    }
  }

  /// The turn and the item that the form is made for.
  private static func shown(_ turn: Turn, _ scene: MeetingScene, _ state: State) -> String {
    "\(turn.id) \(state.isAtNotes ? 0 : scene.item.rawValue)"
  }

  /// A matter or an entry that somebody removed while it is open here stays open as a new one: the
  /// words are kept, and what is typed next does not land in the row below.
  private static func revive(_ state: inout State, _ scene: MeetingScene, _ turn: Turn) {
    guard state.pending == nil, state.fields.isTyping, let focus = state.fields.focus,
      let last = state.lastTurn, last.id == turn.id
    else { return }
    switch state.rows[focus] {
    case .matter(let id):
      guard turn.matters[id] == nil, let lost = last.matters[id] else { return }
      state.pending = PendingRow(kind: .matter, id: id.text, order: lost.order)
    case .entry(let id):
      guard turn.entries[id] == nil, let lost = last.entries[id] else { return }
      state.pending = PendingRow(
        kind: lost.kind == .decision ? .decision : .information, id: id.text, order: lost.order,
        matter: lost.matter.flatMap { turn.matters[$0]?.id })
    default: return
    }
    state.fields.since[focus] = scene.held.version
  }

  /// One student's fields never show in another's turn: each turn has its own.
  private static func swapFields(_ state: inout State, to turn: ID<Turn>) {
    guard state.fieldsTurn != turn else { return }
    if let old = state.fieldsTurn { state.putAway[old] = state.fields }
    state.fields = state.putAway.removeValue(forKey: turn) ?? Fields(hasHead: true)
    state.fieldsTurn = turn
  }

  static func saveFocused(_ state: inout State, _ world: World) -> [Effect] {
    guard let scene = MeetingScene(state, world), let focus = state.fields.focus else { return [] }
    return save(focus, &state, scene)
  }

  /// Saves a field that the document does not have yet as it stands.
  static func save(_ id: String, _ state: inout State, _ scene: MeetingScene) -> [Effect] {
    guard let field = state.rows[id] else { return [] }
    if asksToHandOver(id, &state, scene) { return [] }
    // Somebody else's value came into the field meanwhile: nobody takes away what they have not seen.
    if state.fields.overtaken.contains(id), state.fields.text(id).trimmed.isEmpty {
      return state.fields.takeBack(id)
    }
    if let option = state.fields.picks[id] { return save(id, field, option, &state, scene) }
    guard state.fields.isAhead(id), !state.fields.isSending(id) else {
      if isEmptyPending(id, state) { return dropPending(&state) }
      // Typed and taken back again: nothing is left to keep.
      guard !state.fields.isAhead(id), state.fields.since.removeValue(forKey: id) != nil,
        let place = state.fields.places[id]
      else { return [] }
      return [.dropDraft(place.document, path: place.path)]
    }
    do throws(FieldProblem) {
      guard let change = try field.change(text: state.fields.text(id), scene, state.pending) else {
        return isEmptyPending(id, state) ? dropPending(&state) : []
      }
      let effect = state.fields.save(id, change, scene.world)
      if case .save(_, _, let ticket) = effect, let place = state.fields.places[id] {
        state.sent[ticket] = SentText(
          field: id, document: place.document, path: place.path, text: state.fields.text(id))
      }
      return [effect]
    } catch { return state.fields.refuse(id, error.words) }
  }

  /// Saves an option that was taken.
  static func save(
    _ id: String, _ field: AgendaField, _ option: Int, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    do throws(FieldProblem) {
      guard let change = try field.change(option: option, scene) else {
        state.fields.picks[id] = nil
        return []
      }
      return [state.fields.save(id, change, scene.world)]
    } catch {
      state.fields.picks[id] = nil
      return state.fields.refuse(id, error.words)
    }
  }

  private static func isEmptyPending(_ id: String, _ state: State) -> Bool {
    guard let pending = state.pending else { return false }
    return (id == "matter/\(pending.id)" || id == "entry/\(pending.id)")
      && state.fields.text(id).trimmed.isEmpty
  }

  /// Takes what the desk says: drafts of saved texts go, what stood over the items closes.
  static func take(_ news: DeskNews?, _ state: inout State, _ world: World) -> [Effect] {
    _ = state.fields.take(news, world)
    // What was sent from another turn's fields is answered there.
    for turn in state.putAway.keys { _ = state.putAway[turn]?.take(news, world) }
    switch news {
    case .saved(let ticket, let document, _, _):
      var effects: [Effect] = []
      if let sent = state.sent.removeValue(forKey: ticket), !isWritingOn(sent, state) {
        effects += drop(sent.document, sent.path)
      }
      guard ticket == state.ticket else { return effects }
      state.ticket = nil
      if let asking = state.asking {
        effects.append(.dropDraft(document, path: path(of: asking.question, state)))
        state.begun[path(of: asking.question, state)] = nil
        if asking.question == .leaveOpen { (state.turn, state.item) = (nil, nil) }
        state.asking = nil
      }
      if let action = state.action {
        // It may have been begun in the plan before a revision.
        let begun = action.plan.map { Document.plan($0) } ?? document
        for plan in Set([document, begun]) {
          effects += ActionForm.keptRows.map {
            .dropDraft(plan, path: ActionForm.draftPath($0, of: action.id))
          }
        }
        (state.action, state.halfFilled) = (nil, nil)
      }
      return effects
    case .refused(let ticket, _), .failed(let ticket, _):
      state.sent[ticket] = nil
      if ticket == state.ticket { state.ticket = nil }
      return []
    case .casebook:
      let effects = saveBeforeMoving(&state, world)
      follow(&state, world)
      return effects
    default: return []
    }
  }

  /// Whether more has been typed in the field since it was sent.
  private static func isWritingOn(_ sent: SentText, _ state: State) -> Bool {
    guard let place = state.fields.places[sent.field], place.document == sent.document,
      place.path == sent.path
    else { return false }
    return state.fields.form.text(sent.field) != sent.text
  }

  /// An option taken and not saved yet is saved before the screen goes along to another item.
  private static func saveBeforeMoving(_ state: inout State, _ world: World) -> [Effect] {
    guard hasUnsavedChoice(state, world) else { return [] }
    var next = state
    follow(&next, world)
    if let scene = MeetingScene(next, world), let turn = scene.turn, next.turn != nil,
      shown(turn, scene, next) == state.shown
    {
      return []
    }
    return saveFocused(&state, world)
  }

  /// Goes along when the meeting moves on, unless this person is in the middle of something.
  private static func follow(_ state: inout State, _ world: World) {
    guard let meeting = world.casebook.meetings[state.meeting]?.value else { return }
    if let turn = state.turn.flatMap({ meeting.turns[$0] }), state.item == turn.item {
      state.item = nil
    }
    let running = meeting.runningTurn?.id
    guard running != state.running, !isTyping(state) else { return }
    if let running {
      (state.turn, state.item) = (running, nil)
    } else if state.turn == state.running {
      (state.turn, state.item) = (nil, nil)
      let waiting = meeting.turns.sorted.first {
        $0.state == .waiting && world.casebook.clients[$0.client] != nil
      }
      if let waiting { state.turns.select(waiting.id.text) }
    }
    state.running = running
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    let parts = draft.path.split(separator: "/").map(String.init)
    if parts.count > 1, parts[0] == "turns" {
      let turn = ID<Turn>(parts[1])
      guard let turn, world.casebook.meetings[state.meeting]?.value.turns[turn] != nil else {
        return nil
      }
      state.turn = turn
    }
    if let question = parts.last.flatMap({ Question(rawValue: $0) }) {
      state.asking = asking(question, text: draft.text, world)
      rebuild(&state, world)
      return []
    }
    guard parts.count == 5 || parts.count == 3 else { return nil }
    switch parts[2] {
    case "matters", "entries":
      guard parts.count == 5 else { return nil }
      state.item = .matters
      state.pending = pending(draft, state, world)
    case "attendance": state.item = .present
    case "chairNotes": state.isAtNotes = true
    default: break
    }
    rebuild(&state, world)
    let layout = MeetingLayout(state, world, in: world.body)
    return state.fields.resume(draft, in: layout.form)
  }
}
