import Canvas
import Casework
import Texts
import Workplace

extension PlanEditor {
  static func act(
    on message: Message, _ state: inout State, _ world: World
  ) -> [Effect] {
    if state.finishing != nil, leavesField(message, state) { return leaveDiscarded(&state, world) }
    switch message {
    case .start: return start(&state, world)
    case .startRevision:
      state.versions = nil
      return startRevision(&state, world)
    case .askRevision: return ask(.revision, &state, world)
    case .askDiscard: return ask(.discard, &state, world)
    case .showVersions, .closeVersions, .chooseVersion, .readVersion, .reopenVersion:
      return handleVersions(message, &state, world)
    case .openClient: return [.go(.client(state.client))]
    case .openService: return openService(&state, world)
    case .openPapers: return [.go(.planPapers(state.client, state.earlier))]
    case .closeChain:
      state.chain = nil
      return []
    case .chooseLink(let count):
      guard let scene = scene(state, world), let chain = state.chain else { return [] }
      let links = PlanChain(scene, chain, world)
      let index = max(0, min(links.chosen + count, links.rows.count - 1))
      state.chain = links.choosing(index) ?? chain
      return []
    case .nextLack where state.chain != nil:
      guard let scene = scene(state, world), let chain = state.chain else { return [] }
      let links = PlanChain(scene, chain, world)
      guard let hole = links.nextHole else { return [.say(world.texts.plan.notes.noHoles)] }
      state.chain = links.choosing(hole) ?? chain
      return []
    case .openLink:
      guard let scene = scene(state, world), let chain = state.chain else { return [] }
      let links = PlanChain(scene, chain, world)
      state.chain = nil
      guard links.rows.indices.contains(links.chosen) else { return [] }
      return go(to: links.rows[links.chosen].path, &state, world)
    default: break
    }
    if case .key(let key) = message, let reopening = state.reopening {
      return handle(key, reopening, &state, world)
    }
    if case .key(let key) = message, state.asking != nil {
      return answer(key, &state, world)
    }
    if case .key(let key) = message, let ending = state.ending {
      return handleEnding(key, ending, &state, world)
    }
    if case .key(let key) = message, let declining = state.declining {
      return handleDeclining(key, declining, &state, world)
    }
    if case .key(let key) = message, let effects = typeLetter(key, &state, world) {
      return effects
    }
    guard let scene = scene(state, world) else { return [] }
    openField(&state, world)
    switch message {
    case .key(let key): return type(key, &state, scene, world)
    case .enter: return enter(&state, scene, world)
    case .next: return pass(1, &state, scene, world)
    case .previous: return pass(-1, &state, scene, world)
    case .nextSection: return section(1, &state, world)
    case .previousSection: return section(-1, &state, world)
    case .newSibling: return grow(nil, &state, world)
    case .newBelow: return growBelow(&state, scene, world)
    case .removeRow: return removeRow(&state, scene, world)
    case .tie: return tie(&state, scene, world)
    case .openEnding: return openEnding(&state, scene, world)
    case .undo: return undo(&state, scene, world)
    case .redo: return redo(&state, scene, world)
    case .nextLack:
      let form = PlanForm.of(scene, world)
      let lacks = LackPlaces.of(scene, form, world)
      guard let path = lacks.after(state.focus, in: form) else { return [] }
      return go(to: path, &state, world)
    case .showChain:
      let effects = state.writing.save(fields: scene.fields, ticket: world.makeTicket)
      let links = PlanChain(scene, ChainView(), world)
      let row = state.field?.row?.path
      let here = links.rows.firstIndex { row != nil && $0.path.hasPrefix((row ?? "") + "/") }
      state.chain = links.choosing(here ?? 0) ?? ChainView()
      return effects
    case .start, .startRevision, .askRevision, .askDiscard, .openClient, .openService, .openPapers,
      .closeChain, .chooseLink,
      .openLink, .showVersions, .closeVersions, .chooseVersion, .readVersion, .reopenVersion:
      return []
    }
  }

  private static func openService(_ state: inout State, _ world: World) -> [Effect] {
    guard let row = state.field?.row, row.kind == .services, let id = ID<PlannedService>(row.id)
    else { return [] }
    let effects = leave(&state, world)
    guard state.lastPlan?.services[id] != nil || !effects.isEmpty else {
      return [.say(world.texts.catalogue.suggestions.saveFirst)]
    }
    return effects + [.go(.service(state.client, id))]
  }

  private static func start(_ state: inout State, _ world: World) -> [Effect] {
    guard state.startTicket == nil, let client = world.casebook.clients[state.client]?.value,
      world.casebook.plan(of: state.client) == nil
    else { return [] }
    let ticket = world.makeTicket()
    state.startTicket = ticket
    let change = PlanChange.open(client: state.client, revision: 1, language: client.language)
    return [.save(.plan(Plan.id(for: state.client), change), basedOn: nil, ticket: ticket)]
  }
}

extension PlanEditor {
  /// A letter, a paste, an arrow or a click.
  private static func type(
    _ key: Key, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    if case .mouse(let event) = key { return click(event, key, &state, scene, world) }
    if moveInSuggestions(key, &state) { return [] }
    if let list = state.list, let moved = choose(key, list, state, scene) {
      state.list = moved
      return []
    }
    switch key {
    case .pageUp: return page(-1, &state, scene, world)
    case .pageDown: return page(1, &state, scene, world)
    case .ctrlHome: return go(to: PlanForm.of(scene, world).paths.first, &state, world)
    case .ctrlEnd: return go(to: PlanForm.of(scene, world).paths.last, &state, world)
    default: break
    }
    guard let field = state.field else { return [] }
    if case .add(let kind, let below) = field {
      if let words = levelWords(key, state, scene) { return [.say(words)] }
      guard key.isText else { return arrow(key, &state, scene, world) }
      if let words = scene.readOnly { return [.say(words)] }
      begin(kind, below: below, &state, world)
      guard let scene = Self.scene(state, world) else { return [] }
      return write(key, &state, scene, world)
    }
    guard field.kind != .button else {
      if case .notNeeded = field, key == .character(" ") {
        return press(field, &state, scene, world) ?? []
      }
      guard key.isText else { return arrow(key, &state, scene, world) }
      return [.say(scene.readOnly ?? pressedHere(field, world.texts))]
    }
    if key.changesText, let words = scene.readOnlyHere { return [.say(words)] }
    if field.kind == .choice && state.list == nil,
      key == .character(" ") || key == .with(.alt, .down)
    {
      return openList(&state, scene, field)
    }
    if let kinds = levels(key, state, scene) {
      return changeLevel(kinds, &state, world)
    }
    return write(key, &state, scene, world)
  }

  /// A letter into open words: nearly every key is one, and it has no need of a scene.
  private static func typeLetter(
    _ key: Key, _ state: inout State, _ world: World
  ) -> [Effect]? {
    guard case .character = key, state.list == nil, let kind = state.field?.kind,
      kind == .words || kind == .passage || kind == .lines,
      state.writing.isOpen(state.focus), !world.casebook.hidden.contains(state.client),
      let basis = PlanBasis.of(state, world), basis.isWritable || state.writing.isFinishing
    else { return nil }
    if case .readOnly = world.connection, !state.writing.isFinishing { return nil }
    let (outcome, effects) = state.writing.type(key, in: letterBox(world), fields: basis.fields)
    guard outcome == .changed else { return [.say(basis.texts.notes.tooLong)] }
    state.last = .typing
    if kind == .words { suggest(&state, world) }
    return effects
  }

  /// The key goes into the open field; an arrow that leaves it goes to the next one.
  private static func write(
    _ key: Key, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    let caret = state.writing.open?.area.editing.caret
    let (outcome, effects) = state.writing.type(
      key, in: box(key, state, scene, world), fields: scene.fields)
    switch outcome {
    case .changed:
      state.last = .typing
      suggest(&state, world)
      if state.field?.kind == .choice {
        let open = Self.scene(state, world).flatMap { scene in
          state.field.map { PlanChoices(scene, $0).count }
        }
        state.list = ChoiceList(
          chosen: (open ?? 0) > 0 && state.writing.open?.text.isEmpty == false ? 0 : nil)
      }
      return effects
    case .full: return [.say(scene.texts.notes.tooLong)]
    case .moved:
      // At the edge of the words a step by a word moves nothing: the row's level was meant.
      guard caret == state.writing.open?.area.editing.caret,
        let words = levelWords(key, state, scene)
      else { return effects }
      return effects + [.say(words)]
    case .ignored: return arrow(key, &state, scene, world)
    }
  }

  /// The focused field's box, which letters have no need of.
  private static func box(
    _ key: Key, _ state: State, _ scene: PlanScene, _ world: World
  ) -> Rect {
    switch key {
    case .character, .paste, .backspace, .delete, .left, .right, .ctrlLeft, .ctrlRight:
      letterBox(world)
    default: PlanPage(scene, world, in: world.body).box(state.focus)
    }
  }

  private static func letterBox(_ world: World) -> Rect {
    Rect(row: 0, column: 0, rows: SheetPlacing.mostRows, columns: world.body.columns - 4)
  }

  /// Goes to what the action in hand hangs on, with the list of goals and services open.
  private static func tie(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    guard case .action(let id, _) = state.field, scene.fields.plan?.actions[id] != nil else {
      return [.say(world.texts.plan.keys.noActionHere)]
    }
    state.tying = id
    let effects = go(to: PlanField.action(id, .tie).path, &state, world)
    guard let now = Self.scene(state, world), let field = state.field,
      case .action(_, .tie) = field
    else { return effects }
    return effects + openList(&state, now, field)
  }

  /// Up and down in an open list.
  private static func choose(
    _ key: Key, _ list: ChoiceList, _ state: State, _ scene: PlanScene
  ) -> ChoiceList? {
    guard let field = state.field else { return nil }
    let last = PlanChoices(scene, field).count - 1
    switch key {
    case .down: return ChoiceList(chosen: min(last, (list.chosen ?? -1) + 1))
    case .up: return ChoiceList(chosen: max(0, (list.chosen ?? 1) - 1))
    default: return nil
    }
  }

  private static func openList(
    _ state: inout State, _ scene: PlanScene, _ field: PlanField
  ) -> [Effect] {
    let options = scene.names.options(field)
    state.list = ChoiceList(
      chosen: options.firstIndex { $0.label == state.writing.open?.text })
    return []
  }

  /// Enter goes on; on a choice it opens the list or takes what is chosen in it.
  private static func enter(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    guard let field = state.field else { return step(1, &state, world) }
    if let effects = takeSuggestion(&state, scene, world) { return effects }
    if let effects = press(field, &state, scene, world) { return effects }
    switch field {
    case .candidate(let id, let key):
      guard let question = scene.questions.first(where: { $0.id == id }) else { return [] }
      return [
        .save(
          .settle(scene.fields.document, id, choice: question.choice(of: key)), basedOn: nil,
          ticket: world.makeTicket())
      ]
    case .add(.agreements, let below):
      if let words = scene.readOnly { return [.say(words)] }
      begin(.agreements, below: below, &state, world)
      guard let scene = Self.scene(state, world), let field = state.field else {
        return []
      }
      return openList(&state, scene, field)
    default: break
    }
    switch field.kind {
    case .lines:
      if let words = scene.readOnlyHere { return [.say(words)] }
      return write(.enter, &state, scene, world)
    case .choice where state.list == nil && state.writing.problem(state.focus) == nil:
      if let words = scene.readOnly { return [.say(words)] }
      return openList(&state, scene, field)
    default: break
    }
    if let list = state.list, list.chosen == nil, state.writing.open?.isChanged != true {
      return [.say(scene.texts.notes.chooseFirst)]
    }
    if askHeldEarly(&state, scene, world) || askHandOver(&state, scene, world) { return [] }
    let isLast = isLastOfAction(field, scene)
    if let words = wrongWords(state, scene) {
      // The words stay where they can be put right, marked as not saved.
      let kept =
        field.row?.kind == .agreements
        ? [] : state.writing.save(fields: scene.fields, ticket: world.makeTicket)
      return kept + [.say(words)]
    }
    let effects = accept(&state, scene, world)
    if isLast, scene.readOnly == nil { return effects + grow(nil, &state, world) }
    if isEmptyNew(state, scene) { return effects + leaveEmptyRow(&state, world) }
    if let path = pastHeld(field, scene, world) { return effects + go(to: path, &state, world) }
    return effects + step(1, &state, world)
  }

  /// Where Enter goes from the day of a coming follow-up: past the field for when it was held.
  private static func pastHeld(
    _ field: PlanField, _ scene: PlanScene, _ world: World
  ) -> String? {
    guard case .followUp(let id, .planned) = field, scene.current(.followUp(id, .held)).isEmpty,
      let day = world.day(scene.current(field), as: .appointment).day, day > world.today
    else { return nil }
    let paths = PlanForm.of(scene, world).paths
    return paths.drop { $0 != field.path }.first { PlanField(path: $0)?.row != field.row }
  }

  /// Tab leaves wrong words in their field, marked, and says so; an agreement's row cannot keep them.
  private static func pass(
    _ count: Int, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    if askHeldEarly(&state, scene, world) || askHandOver(&state, scene, world) { return [] }
    let wrong = wrongWords(state, scene)
    if let wrong, state.field?.row?.kind == .agreements { return [.say(wrong)] }
    return accept(&state, scene, world) + step(count, &state, world)
      + (wrong.map { [.say($0)] } ?? [])
  }

  /// Why what is typed in the open day or choice means nothing there; nothing where it does.
  private static func wrongWords(_ state: State, _ scene: PlanScene) -> String? {
    guard let field = state.field, field.kind == .choice || field.kind == .day,
      let open = state.writing.open, open.path == state.focus, open.isChanged
    else { return nil }
    // What is chosen in the open list takes the place of what is typed.
    if let chosen = state.list?.chosen, PlanChoices(scene, field).label(chosen) != nil {
      return nil
    }
    if field.row?.kind == .agreements {
      guard field.kind == .choice, !open.text.isEmpty,
        scene.names.choose(open.text, for: field) == nil
      else { return nil }
      return scene.world.texts.plan.notFound(open.text)
    }
    guard case .wrong(let words) = scene.fields.entry(state.focus, open.text, busy: []) else {
      return nil
    }
    return words
  }

  /// Takes what is chosen in the open list into the field.
  static func accept(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    guard let list = state.list, let field = state.field else { return [] }
    defer { state.list = nil }
    guard let chosen = list.chosen, let label = PlanChoices(scene, field).label(chosen) else {
      return []
    }
    state.writing.fill(label)
    return []
  }

  /// After the last field of the last task a new task begins: who, what, by when, and on.
  private static func isLastOfAction(_ field: PlanField, _ scene: PlanScene) -> Bool {
    guard case .action(let id, .by) = field, let action = scene.plan.actions[id] else {
      return false
    }
    let same = scene.plan.actions.sorted.filter {
      $0.service == action.service && $0.goal == action.goal
    }
    return same.last?.id == id
  }
}

extension Key {
  /// Whether the key would write into a text.
  var changesText: Bool {
    switch self {
    case .character, .paste, .backspace, .delete, .enter: true
    case .ctrl(let letter): "wukvxzy".contains(letter)
    case .with(let modifiers, let motion):
      modifiers != .shift && (motion == .backspace || motion == .delete)
    default: false
    }
  }
}
