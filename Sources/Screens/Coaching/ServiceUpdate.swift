import Canvas
import Casework
import Texts
import Workplace

extension ServiceScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .save:
      if case .step(let step) = state.editing { return enter(step, &state, world) }
      if case .module(let id) = state.editing, module(id, state, world) == nil {
        return addModule(id, &state, world)
      }
      return saveOrSay(&state, world)
    case .key(let key):
      if state.asking != nil { return answer(key, &state, world) }
      return press(key, &state, world)
    }
  }

  static func activate(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/").map(String.init)
    if parts[0] == "read" {
      let entry = held(state, world)?.service.pickedEntry
      return entry.map { [.go(.catalogue($0.service))] } ?? []
    }
    if isFixed(state, world) { return [.say(world.texts.fields.lookOnly)] }
    switch (parts[0], parts.last ?? "") {
    case ("step", let name):
      guard let step = CoachingStep(rawValue: name) else { return [] }
      return toggle(.step(step), first: "steps/\(name)/since", &state, world)
    case ("module", let name):
      let id = name == "new" ? world.newID("m") : ID<CoachingModule>(name)
      guard let id else { return [] }
      return toggle(.module(id), first: "modules/\(id)/name", &state, world)
    case ("steps", "enter"):
      return CoachingStep(rawValue: parts[1]).map { enter($0, &state, world) } ?? []
    case ("modules", "save"):
      return ID(parts[1]).map { addModule($0, &state, world) } ?? []
    case ("modules", "remove"):
      guard let module = ID<CoachingModule>(parts[1]) else { return [] }
      return ask(id, .removeModule(module), &state, world)
    case ("stop", _): return ask(id, .stopFollowing, &state, world)
    default: return []
    }
  }

  /// Opens the fields below a row, or closes them.
  private static func toggle(
    _ editing: Editing, first: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let effects = saveFocused(&state, world)
    guard state.editing != editing else {
      state.editing = nil
      return effects
    }
    state.editing = editing
    show(&state, world)
    state.fields.form.toTop(first)
    return effects
  }

  static func send(
    _ id: String, _ change: CoachingChange, _ state: inout State, _ world: World
  ) -> Effect {
    state.fields.send(
      id, .plan(state.plan, .coach(state.service, change)),
      basedOn: world.casebook.plans[state.plan]?.version, world)
  }

  static func module(
    _ id: ID<CoachingModule>, _ state: State, _ world: World
  ) -> CoachingModule? { held(state, world)?.service.coaching?.modules[id] }
}
