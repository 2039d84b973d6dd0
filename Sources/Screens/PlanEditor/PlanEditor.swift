public import Canvas
public import Casework
import Texts
public import Workplace

/// The joint plan as a form that is written during the meeting.
public enum PlanEditor: Screen {
  public static func title(_ state: State, _ world: World) -> String {
    let name = world.casebook.clients[state.client]?.value.shortName
    let isClosed = world.casebook.hidden.contains(state.client)
    return [isClosed ? nil : name, world.texts.plan.title].compactMap(\.self)
      .joined(separator: "  ")
  }

  public static func status(_ state: State, _ world: World) -> StyledLine {
    guard !world.casebook.hidden.contains(state.client),
      let plan = world.plan(state)?.value
    else { return [] }
    if state.finishing != nil {
      let day = plan.endedOn.map(world.texts.dates.day) ?? "–"
      return [StyledText(world.texts.plan.versions.discardedOn(day), .warning)]
    }
    if state.earlier != nil {
      let texts = world.texts.plan.versions
      return [StyledText(texts.version(plan.revision), .warning)]
    }
    return [StyledText(world.texts.plan.planState(plan.state), plan.state == .inForce ? .ok : .dim)]
  }

  public static func isTyping(_ state: State) -> Bool {
    state.reopening != nil || state.chain == nil && state.versions == nil && state.hasPlan
  }

  /// The field in focus, in the plan that is worked on.
  public static func place(_ state: State) -> String? { state.earlier == nil ? state.focus : nil }

  public static func comeBack(to place: String, _ state: inout State) { state.focus = place }

  public static func documents(_ state: State) -> [Document] { [.plan(state.plan)] }

  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  /// What of the plan can be shown just now; nothing where it is closed or not begun.
  static func scene(_ state: State, _ world: World) -> PlanScene? {
    world.casebook.hidden.contains(state.client) ? nil : PlanScene(state, world)
  }

  public static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    guard !world.casebook.hidden.contains(state.client), let basis = PlanBasis.of(state, world)
    else {
      PlanStart(state, world).draw(on: &grid, in: area)
      return
    }
    if let chosen = state.versions {
      PlanVersions(state, world).draw(chosen, on: &grid, in: area)
      state.reopening?.dialog.draw(on: &grid, in: area)
    } else if let chain = state.chain {
      PlanChain(PlanScene(state, basis, world), chain, world).draw(on: &grid, in: area)
    } else {
      PlanPicture.draw(state, basis, world, on: &grid, in: area)
      state.ending?.draw(world, on: &grid, in: PlanEnding.part(of: area))
      state.declining?.draw(world, on: &grid, in: PlanDeclining.part(of: area))
      state.asking?.dialog.draw(on: &grid, in: area)
    }
  }

  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    let effects = act(on: message, &state, world)
    return keepingPlaces(effects, &state)
  }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    // What is asked is answered with Ctrl-S too; the other keys of the frame are its own.
    let isForFrame = App.isReserved(key) && key != .ctrl("s")
    if state.reopening != nil { return isForFrame ? nil : .key(key) }
    guard isTyping(state) else { return nil }
    if isAsking(state) { return isForFrame ? nil : .key(key) }
    switch key {
    case .f, .escape, .insert: return nil
    case .ctrl("c"), .ctrl("x"):
      return state.writing.open?.area.editing.selection == nil ? nil : .key(key)
    case .ctrl(let letter) where !"awukvzy".contains(letter): return nil
    case .alt: return nil
    default: return .key(key)
    }
  }

  public static func isAsking(_ state: State) -> Bool {
    state.ending != nil || state.declining != nil || state.asking != nil || state.reopening != nil
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    if state.asking != nil {
      state.asking = nil
      return (true, [])
    }
    if let declining = state.declining {
      // The words stay, for when it is opened again.
      (state.declining, state.halfDeclined) = (nil, declining)
      return (true, [])
    }
    if state.reopening != nil {
      state.reopening = nil
      return (true, [])
    }
    if state.chain != nil || state.ending != nil || state.versions != nil {
      state.halfEnded = state.ending ?? state.halfEnded
      (state.chain, state.ending, state.versions) = (nil, nil, nil)
      return (true, [])
    }
    if state.suggestions != nil {
      state.suggestions = nil
      return (true, [])
    }
    if state.earlier != nil { return (true, read(nil, &state, world)) }
    guard let scene = scene(state, world) else { return (false, []) }
    if state.list != nil {
      state.list = nil
      if let open = state.writing.open, open.isChanged {
        let effects = state.writing.abandon(fields: scene.fields)
        openField(&state, world)
        return (true, effects)
      }
      return (true, [])
    }
    guard state.writing.open?.isChanged == true, state.writing.problem(state.focus) == nil else {
      return (false, leave(&state, world))
    }
    let effects = leave(&state, world)
    return (!effects.isEmpty, effects)
  }

  public static func leave(_ state: inout State, _ world: World) -> [Effect] {
    if state.finishing != nil { return leaveDiscarded(&state, world) }
    guard let scene = scene(state, world) else { return [] }
    if case .agreement = state.field, scene.readOnly == nil {
      let effects =
        keepAgreement(&state, scene) + finishRows(&state, world, isLeaving: true)
      openField(&state, world)
      return effects
    }
    return state.writing.save(fields: scene.fields, ticket: world.makeTicket)
  }

  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    guard state.finishing == nil, let scene = scene(state, world) else { return [] }
    return state.writing.pause(fields: scene.fields, ticket: world.makeTicket)
  }

  public static func hasRefusedText(_ state: State) -> Bool { state.writing.hasRefusedText }

  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    (state.chain, state.versions, state.earlier) = (nil, nil, nil)
    let effects = leaveDiscarded(&state, world) + refresh(&state, nil, world)
    if let offer = PlanDeclining.offer(draft.path), state.lastPlan?.openHandover?.id == offer {
      return effects + resumeDeclining(offer, draft.text, &state, world)
    }
    if draft.path == PlanEnding.draft, state.lastPlan?.id == state.plan {
      state.ending = PlanEnding(state.plan, world)
      return effects
    }
    guard draft.document == .plan(state.plan) else {
      return takeUp(draft, &state, world).map { effects + $0 }
    }
    let more = go(to: draft.path, &state, world)
    // The row may have been taken away by somebody else, and the focus is then at another one.
    let isOpen = state.focus == draft.path && state.writing.isOpen(draft.path)
    return isOpen ? effects + more : nil
  }

  /// Words left behind in a draft that was given up, in the same field of the plan that goes on:
  /// they stand there to be read, and are saved as what the person then writes is.
  private static func takeUp(
    _ draft: DraftNote, _ state: inout State, _ world: World
  ) -> [Effect]? {
    let effects = go(to: draft.path, &state, world)
    guard let scene = scene(state, world), state.focus == draft.path, scene.readOnly == nil,
      let kind = state.field?.kind.opensAs
    else { return nil }
    state.writing.close()
    var note = draft
    note.basedOn = scene.fields.version
    state.writing.open(state.focus, kind: kind, fields: scene.fields, leftBehind: note)
    state.writing.takesUp(draft)
    return effects
  }
}
