import Casework
import Texts
public import Workplace

extension PlanEditor {
  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    let effects = takeIn(news, &state, world)
    return keepingPlaces(effects, &state)
  }

  private static func takeIn(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    note(news, &state)
    let closing = finishDiscarded(&state, world)
    guard let held = world.plan(state), scene(state, world) != nil else {
      state.lastPlan = nil
      return []
    }
    var effects = closing + goOn(in: held.value, &state, world)
    if state.firstVersion == nil { state.firstVersion = held.version }
    for row in state.newRows where held.value.contains(row.row) {
      state.newRows.removeAll { $0.row == row.row }
      state.recording.remove(row.row)
      state.revived.remove(row.row)
    }
    for row in state.removing.keys where !held.value.contains(row) { state.removing[row] = nil }
    effects += revive(&state, held.value, held.version, world)
    adoptLeftBehind(&state, held.value, world)
    effects += forgetPlaces(&state, held.value, world)
    letFinish(&state, held.version, world)
    let fields = PlanFields(world, state)
    effects += state.writing.refresh(news, fields: fields, ticket: world.makeTicket)
    // The student's age and the catalogue count too.
    if state.lastPlan != held.value || news == nil || news?.isCasebook == true {
      // What an earlier plan lacked is nobody's work any more.
      state.lacks =
        state.earlier == nil ? world.casebook.lacks(of: held.value, on: world.today) : []
      state.quality = PlanQuality(held.value, lacks: state.lacks)
    }
    effects += substituteGone(state.lastPlan, held.value, world) + turnPassed(&state, world)
    effects += cameInForce(state.lastPlan, held.value, world)
    state.lastPlan = held.value
    effects += keepFocus(&state, world)
    openField(&state, world)
    return effects + recalled(news, &state, world)
  }

  /// The plan of a client, as it comes up.
  static func open(_ client: ID<Client>, _ world: World) -> State {
    var state = State(client: client)
    state.running = world.outline.client
    return state
  }

  /// Says whose turn it is now, where the group went on from this student's turn to another's.
  private static func turnPassed(_ state: inout State, _ world: World) -> [Effect] {
    guard let running = world.outline.client else { return [] }
    let before = state.running
    state.running = running
    guard before == state.client, running != state.client,
      let name = world.casebook.clients[running]?.value.shortName
    else { return [] }
    return [.say(world.texts.plan.notes.turnPassed(name))]
  }

  /// Goes on in another plan than before: a revision is a copy, in which what is being written goes on.
  private static func goOn(
    in plan: Plan, _ state: inout State, _ world: World
  ) -> [Effect] {
    let old = state.plan
    guard old != plan.id else { return [] }
    let isOwn = state.discarding == old
    (state.openVersion, state.firstVersion, state.discarding) = (nil, nil, nil)
    state.plan = plan.id
    // A draft that was given up leads back to the plan before it.
    let isNewer = (state.lastPlan?.revision ?? 0) < plan.revision
    // An agreement on its way is one to the plan before.
    let recording = state.recording
    state.newRows.removeAll { recording.contains($0.row) }
    (state.recording, state.removing) = ([], [:])
    (state.removed, state.restored, state.last) = ([], [], .other)
    (state.list, state.ending) = (nil, nil)
    if isNewer { state.versions = state.versions.map { $0 + 1 } }
    if !isNewer, state.lastPlan != nil {
      // Nobody wrote it for the plan before: it is kept, and offered.
      let effects = state.writing.leaveBehind(.plan(old))
      state.newRows = []
      let texts = world.texts.plan.versions
      if effects.isEmpty, isOwn { return [] }
      return effects + [.tell(effects.isEmpty ? texts.backInForce : texts.draftGone)]
    }
    let effects = state.writing.goOn(in: PlanFields(world, state), from: .plan(old))
    guard isNewer, state.lastPlan != nil, state.startTicket == nil else { return effects }
    return effects + [.tell(world.texts.plan.versions.goesOn)]
  }

  /// Says that the draft on the screen is the plan that counts from now on.
  private static func cameInForce(_ old: Plan?, _ new: Plan, _ world: World) -> [Effect] {
    guard let old, old.id == new.id, old.state == .draft, new.state == .inForce else { return [] }
    return [.say(world.texts.plan.notes.cameInForce)]
  }

  /// Nobody is the substitute of themself: who has become responsible leaves that place empty.
  private static func substituteGone(
    _ old: Plan?, _ new: Plan, _ world: World
  ) -> [Effect] {
    guard let old, old.client == new.client, let member = old.substitute, new.substitute == nil,
      new.responsible?.member == member, old.responsible?.member != member,
      let name = world.casebook.memberName(member)
    else { return [] }
    return [.say(world.texts.followUp.offer.substituteGone(name))]
  }

  /// Who is in the middle of a sentence while the plan ends, or cannot be read any more, writes on.
  private static func letFinish(_ state: inout State, _ version: Int, _ world: World) {
    guard state.earlier == nil else { return }
    if PlanScene.readOnly(state, world) == nil {
      state.openVersion = version
      state.writing.letFinish(from: nil)
    } else if let open = state.openVersion {
      state.writing.letFinish(from: open)
    }
  }

  private static func note(_ news: DeskNews?, _ state: inout State) {
    switch news {
    case .refused(let ticket, _), .failed(let ticket, _):
      if state.startTicket == ticket { state.startTicket = nil }
      for (row, number) in state.removing where number == ticket { state.removing[row] = nil }
    case .saved(let ticket, _, _, _):
      if state.startTicket == ticket { state.startTicket = nil }
    default: break
    }
  }

  /// A row that somebody removed while words are being written in it comes back with the words.
  private static func revive(
    _ state: inout State, _ plan: Plan, _ version: Int, _ world: World
  ) -> [Effect] {
    guard let open = state.writing.open, open.isChanged,
      let row = PlanField(path: open.path)?.row, !plan.contains(row),
      state.removing[row] == nil, !state.newRows.contains(where: { $0.row == row }),
      let lost = state.lastPlan?.row(row)
    else { return [] }
    state.newRows.append(lost)
    state.revived.insert(row)
    state.writing.startAgain(from: version)
    guard open.path != row.mainPath, let change = lost.addition else { return [] }
    // The row's own save would take the draft of the words with it, so they are noted again.
    return [
      .save(.plan(plan.id, change), basedOn: nil, ticket: world.makeTicket()),
      .draft(.plan(plan.id), path: open.path, text: open.text, basedOn: version),
    ]
  }

  /// New rows that were being written when the program ended are shown again as new rows.
  private static func adoptLeftBehind(_ state: inout State, _ plan: Plan, _ world: World) {
    for draft in world.casebook.drafts
    where draft.isLeftBehind && draft.author == world.me && draft.document == .plan(plan.id) {
      guard let field = PlanField(path: draft.path), let row = field.row,
        row.mainPath == draft.path || field.isDayOfNewAction,
        !plan.contains(row), !state.newRows.contains(where: { $0.row == row }),
        state.thrownAway.insert(draft.path).inserted
      else { continue }
      if let new = adopted(draft, as: row, plan, world) { state.newRows.append(new) }
    }
  }

  /// The focus stays on its field, or goes to what stands in its place.
  private static func keepFocus(_ state: inout State, _ world: World) -> [Effect] {
    guard let scene = scene(state, world) else { return [] }
    let form = PlanForm.of(scene, world)
    let paths = form.paths
    if let place = form.place(state.focus) {
      state.place = place
      return []
    }
    if case .handover = state.field {
      // The answer is given: what came of it stands below who is responsible.
      state.focus = PlanField.responsible.path
    } else if let row = state.field?.row,
      let path = paths.first(where: { $0.hasPrefix(row.path + "/") })
    {
      state.focus = path
    } else if !paths.isEmpty {
      state.place = max(0, min(state.place, paths.count - 1))
      state.focus = paths[state.place]
      // An answer to an offer is never where a field that went away had the focus.
      if case .handover = state.field { state.focus = PlanField.responsible.path }
    }
    state.list = nil
    guard let open = state.writing.open, open.path != state.focus else { return [] }
    if open.isChanged {
      return state.writing.leave(fields: scene.fields, ticket: world.makeTicket)
    }
    state.writing.close()
    return []
  }
}

extension RowPlace {
  /// A row with an id that is known already.
  func made(_ row: PlanRow, _ plan: Plan, _ world: World) -> NewRow? {
    var world = world
    world.makeID = { _ in row.id }
    let new = made(row.kind, plan, world)
    return new.row.id == row.id ? new : nil
  }
}

extension PlanField {
  /// Whether the day of a task, which can be written before what is done by then.
  fileprivate var isDayOfNewAction: Bool {
    if case .action(_, .by) = self { true } else { false }
  }
}

extension DeskNews {
  fileprivate var isCasebook: Bool { if case .casebook = self { true } else { false } }
}
