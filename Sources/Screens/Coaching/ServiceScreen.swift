import Canvas
import Casework
import Texts
import Workplace

/// A service of a student's plan: what it asks, and the coaching that is followed in it.
enum ServiceScreen: SheetScreen {
  struct State: SheetState {
    let client: ID<Client>
    let service: ID<PlannedService>
    /// The plan as last seen: a revision has another id.
    var plan: ID<Plan>
    var fields = Fields()
    var editing: Editing?
    /// Asked before what is written goes.
    var asking: ServiceAsking?
  }

  /// What stands open with its fields.
  enum Editing: Sendable, Equatable {
    case step(CoachingStep)
    /// It may be a new one.
    case module(ID<CoachingModule>)
  }

  enum Message: SheetMessage {
    case key(Key)
    case save, back
  }

  static func open(
    _ client: ID<Client>, _ service: ID<PlannedService>, _ world: World
  ) -> State {
    var state = State(client: client, service: service, plan: Plan.id(for: client))
    _ = refresh(&state, nil, world)
    state.fields.form.toTop(nil)
    return state
  }

  /// The service whose coaching a path of the plan is about; nothing for the plan's other fields.
  static func service(_ path: String) -> ID<PlannedService>? {
    let parts = path.split(separator: "/")
    guard parts.count > 3, parts[0] == "services", parts[2] == "coaching" else { return nil }
    return ID(String(parts[1]))
  }

  static func title(_ state: State, _ world: World) -> String {
    guard let held = held(state, world) else { return world.texts.coaching.title }
    return [
      world.casebook.clients[state.client]?.value.shortName, world.texts.coaching.title,
      held.service.name,
    ].compactMap(\.self).joined(separator: "  ")
  }

  static func documents(_ state: State) -> [Document] { [.plan(state.plan)] }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func isNested(_ state: State) -> Bool { state.editing != nil }

  static func closeNested(_ state: inout State, _ world: World) -> String? {
    guard let editing = state.editing else { return nil }
    state.editing = nil
    return editing.row
  }

  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    guard case .module(let id) = state.editing,
      held(state, world)?.service.coaching?.modules[id] != nil
    else { return false }
    return state.fields.hasUnsavedPick
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    let parts = draft.path.split(separator: "/").map(String.init)
    if parts.count > 5, parts[3] == "steps" {
      state.editing = CoachingStep(rawValue: parts[4]).map(Editing.step)
    } else if parts.count > 5, parts[3] == "modules" {
      state.editing = ID(parts[4]).map(Editing.module)
    }
    show(&state, world)
    return state.fields.resume(draft, in: part(world.body))
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    if let plan = world.casebook.plan(of: state.client) { state.plan = plan.value.id }
    show(&state, world)
    var (saved, effects) = state.fields.takeSaved(news, world)
    if let saved { effects += finish(saved, &state, world) }
    show(&state, world)
    let moved = state.fields.takeMoved(world.texts.plan.versions)
    return effects + moved.effects + moved.toSave.flatMap { save($0, &state, world) }
  }

  static func show(_ state: inout State, _ world: World) {
    var specs = rows(state, world)
    if isFixed(state, world) { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
  }

  static func isFixed(_ state: State, _ world: World) -> Bool {
    guard let held = held(state, world) else { return true }
    return held.plan.readOnly != nil || held.plan.value.state == .ended
  }

  /// The plan and the service in it, as far as this member may see them.
  static func held(
    _ state: State, _ world: World
  ) -> (plan: Held<Plan>, service: PlannedService)? {
    guard !world.casebook.hidden.contains(state.client),
      let plan = world.casebook.plan(of: state.client),
      let service = plan.value.services[state.service]
    else { return nil }
    return (plan, service)
  }
}

extension ServiceScreen.Editing {
  /// The row of the list from which its fields were opened.
  var row: String {
    switch self {
    case .step(let step): "step/\(step.rawValue)"
    case .module(let id): "module/\(id)"
    }
  }
}
