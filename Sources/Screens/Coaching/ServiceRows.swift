import Canvas
import Casework
import Texts
import Workplace

extension ServiceScreen {
  static func rows(_ state: State, _ world: World) -> [FieldSpec] {
    guard let held = held(state, world) else {
      return [ClientPapers.note("gone", whyNothing(state, world), .warning)]
    }
    let asking = askingRows(held.plan.value, held.service, world)
    guard mayBeCoaching(held.service, world) else { return asking }
    return asking + stepRows(held.service, state, world)
      + moduleRows(held.service, state, world)
  }

  /// Why the service is not shown: the permission is said first, for it may still be in the plan.
  private static func whyNothing(_ state: State, _ world: World) -> String {
    world.casebook.hidden.contains(state.client)
      ? world.whyHidden(world.texts.plan.notes.closed) : world.texts.coaching.gone
  }

  /// Whether coaching may be followed in a service: of one in free words nothing else is known.
  private static func mayBeCoaching(_ service: PlannedService, _ world: World) -> Bool {
    guard service.coaching == nil, let entry = service.pickedEntry,
      let picked = world.catalogue[entry.service]
    else { return true }
    return picked.isCoaching == true
  }

  private static func askingRows(
    _ plan: Plan, _ service: PlannedService, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.coaching
    var rows = [FieldSpec(.heading("asks", texts.asks))]
    guard let entry = service.pickedEntry, let picked = world.catalogue[entry.service] else {
      return rows + [ClientPapers.note("free", texts.freeWords)]
    }
    let requirements = plan.requirements(
      of: service, in: world.catalogue, client: world.casebook.clients[plan.client]?.value,
      on: world.today)
    let conditions = picked.text(.conditions, world.texts.language)
    for (index, requirement) in requirements.enumerated() {
      let words = world.texts.catalogue.requirement(requirement, conditions)
      rows.append(FieldSpec(.note("asks/\(index)", [requirement.mark, StyledText(words)])))
    }
    if requirements.isEmpty { rows.append(ClientPapers.note("asks/none", texts.asksNothing)) }
    return rows + ClientPapers.action("read", texts.read, problems: [:])
  }

  private static func place(_ path: String, _ state: State, _ world: World) -> FieldPlace {
    let plan = world.casebook.plans[state.plan]
    return FieldPlace(
      document: .plan(state.plan), path: "services/\(state.service)/coaching/\(path)",
      version: plan?.version ?? 0, questions: plan?.questions ?? [])
  }

  private static func stepRows(
    _ service: PlannedService, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.coaching
    var rows = [FieldSpec(.heading("steps", texts.steps))]
    let coaching = service.coaching
    if let coaching, let now = coaching.now {
      let words = texts.now(
        coaching.step.number, texts.step(coaching.step), world.texts.dates.day(now.since), now.who)
      rows.append(ClientPapers.note("now", words, .ok))
    } else {
      rows.append(ClientPapers.note("now", texts.notFollowed, .dim))
    }
    for step in CoachingStep.allCases {
      rows.append(stepRow(step, coaching, world))
      if state.editing == .step(step) { rows += stepFields(step, service, state, world) }
    }
    return rows
  }

  private static func stepRow(
    _ step: CoachingStep, _ coaching: Coaching?, _ world: World
  ) -> FieldSpec {
    let isNow = coaching?.step == step
    var line: StyledLine = [
      StyledText(isNow ? "▸ " : "  ", .bold),
      StyledText("\(step.number) \(world.texts.coaching.step(step))", isNow ? .bold : .normal),
    ]
    if let stage = coaching?.stages[step] {
      let parts = [world.texts.dates.day(stage.since), stage.who].filter { !$0.isEmpty }
      line.append(StyledText("   " + parts.joined(separator: ", "), .dim))
    }
    return FieldSpec(.link("step/\(step.rawValue)", "", line).with { $0.isWhole = true })
  }

  private static func stepFields(
    _ step: CoachingStep, _ service: PlannedService, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.coaching
    let coaching = service.coaching
    let stage = coaching?.stages[step]
    let base = "steps/\(step.rawValue)"
    func at(_ name: String) -> FieldPlace { place("\(base)/\(name)", state, world) }
    var rows = [
      ClientPapers.note("\(base)/work", texts.work(step)),
      FieldSpec(
        .entry("\(base)/since", texts.since, world.texts.dates.day(stage?.since ?? world.today)),
        at: at("since"), day: .past),
      FieldSpec(
        .text(
          "\(base)/who", texts.who, stage?.who ?? coaching?.now?.who ?? service.person,
          placeholder: texts.whoHint), at: at("who")),
    ]
    if stage != nil {
      rows.append(
        FieldSpec(
          .area("\(base)/note", texts.note, stage?.note ?? "", placeholder: texts.noteHint),
          at: at("note")))
    }
    let isNow = coaching?.step == step
    return rows
      + ClientPapers.action(
        "\(base)/enter", isNow ? texts.keep : texts.enter(texts.step(step)),
        problems: state.fields.problems)
  }

  private static func moduleRows(
    _ service: PlannedService, _ state: State, _ world: World
  ) -> [FieldSpec] {
    guard let coaching = service.coaching else { return [] }
    let texts = world.texts.coaching
    var rows = [FieldSpec(.heading("modules", texts.modules))]
    for module in coaching.modules.sorted {
      rows.append(moduleRow(module, world))
      if state.editing == .module(module.id) {
        rows += moduleFields(module.id, module, state, world)
      }
    }
    if case .module(let id) = state.editing, coaching.modules[id] == nil {
      rows += moduleFields(id, nil, state, world)
    } else {
      rows.append(
        FieldSpec(.link("module/new", "", [StyledText("[ \(texts.addModule) ]", .bold)])))
    }
    return rows + ClientPapers.action("stop", texts.stop, problems: state.fields.problems)
  }

  private static func moduleRow(_ module: CoachingModule, _ world: World) -> FieldSpec {
    let texts = world.texts.coaching
    let dates = world.texts.dates
    var line: StyledLine = [StyledText(module.name)]
    if module.starts != nil || module.ends != nil {
      let period = "\(module.starts.map(dates.day) ?? "")–\(module.ends.map(dates.day) ?? "")"
      line.append(StyledText("   \(period)", .dim))
    }
    let missing = module.missingEvaluators(on: world.today)
    if !missing.isEmpty {
      let words = missing.map { texts.evaluation($0).lowercased() }
      line.append(StyledText("   ! \(texts.missing(words))", .lack))
    } else if let next = module.next {
      line.append(StyledText("   → \(texts.next(next))", .dim))
    }
    return FieldSpec(.link("module/\(module.id)", "", line).with { $0.isWhole = true })
  }

  private static func moduleFields(
    _ id: ID<CoachingModule>, _ module: CoachingModule?, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.coaching
    let base = "modules/\(id)"
    func at(_ name: String) -> FieldPlace { place("\(base)/\(name)", state, world) }
    func day(_ name: String, _ label: String, _ day: Day?) -> FieldSpec {
      FieldSpec(
        .entry("\(base)/\(name)", label, day.map(world.texts.dates.day) ?? ""), at: at(name),
        day: .limit)
    }
    var rows = [
      FieldSpec(
        .text(
          "\(base)/name", texts.moduleName, module?.name ?? "", placeholder: texts.moduleHint),
        at: at("name")),
      day("starts", texts.starts, module?.starts), day("ends", texts.ends, module?.ends),
    ]
    guard let module else {
      return rows
        + ClientPapers.action("\(base)/save", texts.saveModule, problems: state.fields.problems)
    }
    for evaluator in Evaluator.allCases {
      let path = "evaluations/\(evaluator.rawValue)/words"
      let evaluation = module.evaluations[evaluator]
      rows.append(
        FieldSpec(
          .area(
            "\(base)/\(path)", texts.evaluation(evaluator), evaluation?.words ?? "",
            placeholder: texts.evaluationHint), at: at(path)))
    }
    let options = nextOptions
    rows.append(
      FieldSpec(
        .choice(
          "\(base)/next", texts.nextLabel, options.map(texts.next),
          selected: options.firstIndex(of: module.next)), at: at("next")))
    return rows
      + ClientPapers.action("\(base)/remove", texts.removeModule, problems: state.fields.problems)
  }

  static let nextOptions: [ModuleNext?] = [nil] + ModuleNext.allCases
}
