import Canvas
import Casework
import Texts
import Workplace

extension ServiceScreen {
  /// Saves what stands in a field, where it is saved by itself: notes of a step, a module that is there.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id), !state.fields.isSending(id) else { return [] }
    let parts = id.split(separator: "/").map(String.init)
    let text = state.fields.text(id)
    switch parts.first {
    case "steps" where parts.last == "note":
      guard let step = CoachingStep(rawValue: parts[1]) else { return [] }
      return [saving(id, .noteStep(step, text), &state, world)]
    case "modules":
      guard let module = ID<CoachingModule>(parts[1]).flatMap({ self.module($0, state, world) })
      else { return [] }
      return saveModule(id, parts, module, &state, world)
    default: return []
    }
  }

  private static func saving(
    _ id: String, _ change: CoachingChange, _ state: inout State, _ world: World
  ) -> Effect {
    state.fields.save(id, .plan(state.plan, .coach(state.service, change)), world)
  }

  private static func saveModule(
    _ id: String, _ parts: [String], _ module: CoachingModule, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    switch parts[2] {
    case "name":
      let name = state.fields.text(id).trimmed
      guard !name.isEmpty else {
        return state.fields.refuse(id, world.texts.coaching.nameFirst)
      }
      return [saving(id, .nameModule(module.id, name), &state, world)]
    case "starts", "ends":
      switch day(id, as: .limit, state, world) {
      case .unclear(let words): return state.fields.refuse(id, words)
      case .day(let day):
        let (starts, ends) = parts[2] == "starts" ? (day, module.ends) : (module.starts, day)
        return [saving(id, .setModulePeriod(module.id, starts: starts, ends: ends), &state, world)]
      }
    case "evaluations":
      guard let evaluator = Evaluator(rawValue: parts[3]) else { return [] }
      let change = CoachingChange.evaluateModule(
        module.id, by: evaluator, on: world.today, words: state.fields.text(id).trimmed)
      return [saving(id, change, &state, world)]
    case "next":
      guard let pick = state.fields.picks[id] else { return [] }
      return [saving(id, .setModuleNext(module.id, nextOptions[pick]), &state, world)]
    default: return []
    }
  }

  private enum Written {
    case day(Day?)
    case unclear(String)
  }

  private static func day(
    _ id: String, as use: DayUse, _ state: State, _ world: World
  ) -> Written {
    let text = state.fields.text(id).trimmed
    if text.isEmpty { return .day(nil) }
    let entry = world.day(text, as: use)
    if let day = entry.day { return .day(day) }
    return .unclear(entry.problem(world.texts) ?? "")
  }

  /// Comes to a step, or says anew since when and who.
  static func enter(_ step: CoachingStep, _ state: inout State, _ world: World) -> [Effect] {
    let base = "steps/\(step.rawValue)"
    let written = day("\(base)/since", as: .past, state, world)
    guard case .day(let day?) = written else {
      state.fields.open("\(base)/since")
      guard case .unclear(let words) = written else {
        return state.fields.refuse("\(base)/enter", world.texts.plan.dayNeeded)
      }
      return state.fields.refuse("\(base)/enter", words)
    }
    let change = PlanChange.coach(
      state.service,
      .enterStep(step, since: day, who: state.fields.text("\(base)/who").trimmed))
    return sendChecked("\(base)/enter", change, &state, world)
  }

  static func addModule(
    _ id: ID<CoachingModule>, _ state: inout State, _ world: World
  ) -> [Effect] {
    let base = "modules/\(id)"
    let name = state.fields.text("\(base)/name").trimmed
    guard !name.isEmpty else {
      return state.fields.refuse("\(base)/save", at: "\(base)/name", world.texts.coaching.nameFirst)
    }
    var module = CoachingModule(id: id, order: "", name: name)
    for part in ["starts", "ends"] {
      switch day("\(base)/\(part)", as: .limit, state, world) {
      case .unclear(let words):
        return state.fields.refuse("\(base)/save", at: "\(base)/\(part)", words)
      case .day(let day): if part == "starts" { module.starts = day } else { module.ends = day }
      }
    }
    return sendChecked("\(base)/save", .coach(state.service, .addModule(module)), &state, world)
  }

  /// The rules are asked first, so that what is wrong is said at once.
  private static func sendChecked(
    _ id: String, _ change: PlanChange, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let held = held(state, world)?.plan else { return [] }
    do {
      _ = try Plan.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch { return state.fields.refuse(id, world.texts.refusals.words(for: error)) }
    return [state.fields.send(id, .plan(state.plan, change), basedOn: held.version, world)]
  }

  /// What was written as a whole has been saved.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let texts = world.texts.coaching
    let parts = id.split(separator: "/").map(String.init)
    let base = "services/\(state.service)/coaching"
    func drops(_ names: [String]) -> [Effect] {
      let row = parts.prefix(2).joined(separator: "/")
      return names.map { .dropDraft(.plan(state.plan), path: "\(base)/\(row)/\($0)") }
    }
    func close(_ landing: String?) {
      state.editing = nil
      show(&state, world)
      state.fields.form.toTop(landing)
    }
    switch (parts.first, parts.last) {
    case ("steps", "enter"):
      let step = CoachingStep(rawValue: parts[1])
      close("step/\(parts[1])")
      return drops(["since", "who"]) + [.say(texts.entered(step.map(texts.step) ?? ""))]
    case ("modules", "save"):
      close("module/\(parts[1])")
      return drops(["name", "starts", "ends"]) + [.say(texts.moduleSaved)]
    case ("modules", "remove"):
      close("module/new")
      return [.say(texts.moduleRemoved)]
    case ("stop", _):
      close(nil)
      return [.say(texts.stopped)]
    default: return []
    }
  }
}
