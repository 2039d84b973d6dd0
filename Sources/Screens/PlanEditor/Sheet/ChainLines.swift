import Canvas
import Casework
import Texts
import Workplace

/// The chain need → goal → service → action as an indented form.
extension PlanSheet {
  private static let step = 2
  private static let chainLabel = 9

  mutating func addChain() {
    heading(texts.headings.chain)
    let goals = Dictionary(grouping: scene.plan.goals.sorted) { goal in
      goal.need.flatMap { scene.plan.needs[$0]?.id }
    }
    let services = Dictionary(grouping: scene.plan.services.sorted) { service in
      service.goal.flatMap { scene.plan.goals[$0]?.id }
    }
    let actions = Dictionary(grouping: scene.plan.actions.sorted) { scene.plan.tie(of: $0) }
    let tree = ChainTree(goals: goals, services: services, actions: actions)
    for need in scene.plan.needs.sorted {
      add(need)
      for goal in goals[need.id] ?? [] { add(goal, tree, indent: Self.step) }
      if goals[need.id] == nil && !scene.isBlank(PlanRow(.needs, need.id.text)) {
        addSlot(.goals, below: need.id.text, indent: Self.step)
        add(
          SheetLine(
            .field(field(.need(need.id, .whyNot), texts.labels.whyNot, texts.hints.whyNot)),
            indent: Self.step, labelColumns: Self.chainLabel + 6))
      }
    }
    addLoose(tree)
    addSlot(.needs, below: "end", indent: 0)
    addAreas()
    addOthersNewRows([.needs, .goals, .services, .actions])
  }

  /// Areas of life without a need: is nothing needed there?
  private mutating func addAreas() {
    guard !scene.plan.needs.isEmpty else { return }
    let written = Set(scene.plan.needs.byID.values.compactMap(\.area))
    let open = LifeArea.allCases.filter { !written.contains($0) }
    guard !open.isEmpty else { return }
    add(
      SheetLine(
        .flow(
          open.map { area in
            field(
              .notNeeded(area), area == open.first ? texts.labels.notNeeded : "", "", columns: 8)
          })))
  }

  struct ChainTree {
    var goals: [ID<Need>?: [Goal]]
    var services: [ID<Goal>?: [PlannedService]]
    var actions: [ActionTie?: [Action]]
  }

  private mutating func addLoose(_ tree: ChainTree) {
    let goals = tree.goals[nil] ?? []
    let services = tree.services[nil] ?? []
    let actions = tree.actions[nil] ?? []
    if !goals.isEmpty || !services.isEmpty { note(texts.headings.loose) }
    for goal in goals { add(goal, tree, indent: Self.step, isLoose: true) }
    for service in services { add(service, tree, indent: Self.step, isLoose: true) }
    if !actions.isEmpty { note(texts.headings.otherwiseAgreed) }
    for action in actions { add(action, indent: Self.step, isLoose: true) }
  }

  /// Rows of some kinds that somebody else has begun and not saved yet.
  mutating func addOthersNewRows(_ kinds: Set<PlanRowKind>) {
    for (path, draft) in scene.othersDrafts.sorted(by: { $0.key < $1.key }) {
      guard let row = PlanField(path: path)?.row, kinds.contains(row.kind),
        !scene.plan.contains(row), !draft.text.isEmpty
      else { continue }
      let name = scene.names.member(draft.author)
      lines.append(
        SheetLine(
          .note([
            StyledText("\(texts.notes.writes(name)): ", .dim),
            StyledText(draft.text, .otherPerson),
          ])))
    }
  }
}

extension PlanSheet {
  private mutating func addSlot(_ kind: PlanRowKind, below: String, indent: Int) {
    let (label, hint) =
      switch kind {
      case .goals: (texts.labels.goal, texts.hints.goal)
      case .services: (texts.labels.service, texts.hints.service)
      case .actions: (texts.labels.action, texts.hints.action)
      default: (texts.labels.need, texts.hints.need)
      }
    lines.append(
      SheetLine(
        .field(slot(kind, below: below, label, hint)), indent: indent,
        labelColumns: Self.chainLabel))
  }

  /// A row's own text, with the way to another level while it is new and empty.
  private mutating func addMain(
    _ field: PlanField, _ label: String, _ hint: String, indent: Int, aside: SheetField? = nil
  ) {
    let isNew = field.row.map(scene.isBlank) ?? false
    add(
      SheetLine(
        .field(self.field(field, label, hint), aside: isNew ? nil : aside), indent: indent,
        labelColumns: Self.chainLabel))
  }

  private mutating func addFlow(_ fields: [SheetField], indent: Int) {
    add(SheetLine(.flow(fields), indent: indent + Self.chainLabel))
  }

  private mutating func add(_ need: Need) {
    let (labels, hints) = (texts.labels, texts.hints)
    addMain(
      .need(need.id, .text), labels.need, hints.need, indent: 0,
      aside: field(.need(need.id, .area), "", labels.area, columns: 13))
  }

  private mutating func add(
    _ goal: Goal, _ tree: ChainTree, indent: Int, isLoose: Bool = false
  ) {
    let (labels, hints) = (texts.labels, texts.hints)
    // In the first draft every goal is still ahead.
    let isFollowed = scene.plan.revision > 1 || scene.plan.state != .draft || goal.state != .open
    addMain(
      .goal(goal.id, .text), labels.goal, hints.goal, indent: indent,
      aside: isFollowed ? field(.goal(goal.id, .state), "", labels.state, columns: 13) : nil)
    if !scene.isBlank(PlanRow(.goals, goal.id.text)) {
      var flow = [
        field(.goal(goal.id, .measure), labels.measure, hints.measure, columns: 20),
        field(.goal(goal.id, .by), labels.goalBy, hints.day, columns: 14),
      ]
      if isLoose {
        flow.append(field(.goal(goal.id, .need), labels.need, hints.choose, columns: 20))
      }
      addFlow(flow, indent: indent)
    }
    let services = tree.services[goal.id] ?? []
    for service in services { add(service, tree, indent: indent + Self.step) }
    for action in tree.actions[.goal(goal.id)] ?? [] { add(action, indent: indent + Self.step) }
    if services.isEmpty && !scene.isBlank(PlanRow(.goals, goal.id.text)) {
      addSlot(.services, below: goal.id.text, indent: indent + Self.step)
    }
  }

  private mutating func add(
    _ service: PlannedService, _ tree: ChainTree, indent: Int, isLoose: Bool = false
  ) {
    let (labels, hints) = (texts.labels, texts.hints)
    let id = service.id
    addMain(
      .service(id, .name), labels.service, hints.service, indent: indent,
      aside: field(.service(id, .state), "", labels.state, columns: 13))
    let isNew = scene.isBlank(PlanRow(.services, id.text))
    if !isNew {
      var flow = [
        field(.service(id, .party), labels.party, hints.party, columns: 18),
        field(.service(id, .person), labels.person, hints.person, columns: 16),
        field(.service(id, .starts), labels.starts, hints.day, columns: 14),
        field(.service(id, .ends), labels.ends, hints.day, columns: 14),
      ]
      if isLoose {
        flow.append(field(.service(id, .goal), labels.goal, hints.choose, columns: 20))
      }
      addFlow(flow, indent: indent)
      addServiceNotes(service, indent: indent + Self.chainLabel)
    }
    let actions = tree.actions[.service(id)] ?? []
    for action in actions { add(action, indent: indent + Self.step) }
    if actions.isEmpty && !isNew && service.state != .ended && service.state != .dropped {
      addSlot(.actions, below: id.text, indent: indent + Self.step)
    }
  }

  /// What it hangs on is read from its place; the field for it is there where it hangs on nothing, and
  /// where a person has asked for it.
  private mutating func add(_ action: Action, indent: Int, isLoose: Bool = false) {
    let (labels, hints) = (texts.labels, texts.hints)
    addMain(
      .action(action.id, .what), labels.action, hints.action, indent: indent,
      aside: field(.action(action.id, .state), "", labels.state, columns: 13))
    if scene.isBlank(PlanRow(.actions, action.id.text)) { return }
    var flow = [
      field(.action(action.id, .owner), labels.owner, hints.owner, columns: 18),
      field(
        .action(action.id, .by),
        action.isLate(on: scene.world.today) ? "\(texts.notes.late): \(labels.by)" : labels.by,
        hints.day, columns: 14),
    ]
    if scene.current(.action(action.id, .state)) != texts.actionState(.open) {
      flow.append(field(.action(action.id, .doneOn), labels.doneOn, hints.day, columns: 14))
      flow.append(
        field(.action(action.id, .happened), labels.happened, hints.happened, columns: 24))
    }
    let hasTies = !scene.plan.goals.isEmpty || !scene.plan.services.isEmpty
    if isLoose && hasTies || scene.state.tying == action.id {
      flow.append(field(.action(action.id, .tie), labels.tie, hints.tie, columns: 22))
    }
    addFlow(flow, indent: indent)
  }
}

extension PlanRowKind {
  /// The kind above and below in the chain.
  var higher: PlanRowKind? {
    switch self {
    case .goals: .needs
    case .services: .goals
    case .actions: .services
    default: nil
    }
  }

  var lower: PlanRowKind? {
    switch self {
    case .needs: .goals
    case .goals: .services
    case .services: .actions
    default: nil
    }
  }
}
