import Canvas
import Casework
import Texts
import Workplace

/// Rows begun, changed to another level, removed and brought back.
extension PlanEditor {
  /// Begins a new row in the place of an empty line, and opens its first field.
  static func begin(
    _ kind: PlanRowKind, below: String, _ state: inout State, _ world: World
  ) {
    guard let scene = scene(state, world) else { return }
    var place = RowPlace()
    switch kind {
    case .goals: place.need = ID(below)
    case .services: place.goal = ID(below)
    case .actions: place.service = ID(below)
    default: break
    }
    add(place.made(kind, scene.plan, world), &state, world)
  }

  private static func add(_ row: NewRow, _ state: inout State, _ world: World) {
    state.newRows.append(row)
    state.focus = row.row.mainPath
    state.list = nil
    openField(&state, world)
  }

  /// A new row of the chain beside or below the one with the focus; of its own kind where none is named.
  static func grow(_ kind: PlanRowKind?, _ state: inout State, _ world: World) -> [Effect] {
    guard let scene = scene(state, world), let here = listKind(state.field) else { return [] }
    var place = RowPlace(state.field, scene)
    if isEmptyNew(state, scene), let row = state.field?.row {
      place.leave(out: row)
    }
    let accepted = accept(&state, scene, world)
    var effects = accepted + leaveField(&state, to: nil, world)
    effects += finishRows(&state, world)
    guard let now = Self.scene(state, world) else { return effects }
    add(place.made(kind ?? here, now.plan, world), &state, world)
    keepNewInSight(&state, world)
    return effects
  }

  private static func keepNewInSight(_ state: inout State, _ world: World) {
    let rows = world.body.rows
    state.rowsAbove = min(state.rowsAbove + 2, max(2, rows - 8))
  }

  /// The levels that Ctrl-left and Ctrl-right take a new and empty row to.
  static func levels(_ key: Key, _ state: State, _ scene: PlanScene) -> PlanRowKind? {
    guard key == .ctrlLeft || key == .ctrlRight, isEmptyNew(state, scene),
      let kind = chainKind(state.field)
    else { return nil }
    return key == .ctrlLeft ? kind.higher : kind.lower
  }

  /// Why the level cannot be changed here; nothing where the key is another or no level is meant.
  static func levelWords(_ key: Key, _ state: State, _ scene: PlanScene) -> String? {
    guard key == .ctrlLeft || key == .ctrlRight, chainKind(state.field) != nil else { return nil }
    let notes = scene.texts.notes
    guard isEmptyNew(state, scene) else { return notes.levelFixed }
    return key == .ctrlLeft ? notes.noHigherLevel : notes.noLowerLevel
  }

  /// A new row below the one with the focus. An empty line below a row is the place of such a row
  /// already, and an empty new row goes a level down itself.
  static func growBelow(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    if case .add(let kind, _) = state.field { return grow(kind, &state, world) }
    guard let lower = chainKind(state.field)?.lower else { return grow(.actions, &state, world) }
    return isEmptyNew(state, scene)
      ? changeLevel(lower, &state, world) : grow(lower, &state, world)
  }

  static func changeLevel(
    _ kind: PlanRowKind, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let scene = scene(state, world), let row = state.field?.row else {
      return []
    }
    var place = RowPlace(state.field, scene)
    place.leave(out: row)
    place.fill(in: kind, scene.plan, without: row)
    let effects = state.writing.abandon(fields: scene.fields)
    state.newRows.removeAll { $0.row == row }
    add(place.made(kind, scene.plan, world), &state, world)
    return effects
  }

  /// Enter in a new row without words ends the adding.
  static func leaveEmptyRow(_ state: inout State, _ world: World) -> [Effect] {
    guard let scene = scene(state, world), let row = state.field?.row else {
      return []
    }
    let paths = PlanForm.of(scene, world).paths
    let next = paths.drop { $0 != state.focus }.dropFirst()
      .first { !$0.hasPrefix(row.path + "/") }
    return go(to: next ?? paths.first, &state, world)
  }

  /// Rows that are ready when the focus has left them: an agreement with somebody chosen.
  static func finishRows(
    _ state: inout State, _ world: World, isLeaving: Bool = false
  ) -> [Effect] {
    let here = isLeaving ? nil : state.field?.row
    // What is agreed to is what stands on the screen, not what somebody else saves meanwhile.
    let shown = scene(state, world)?.fields.version
    var effects: [Effect] = []
    for row in state.newRows where row.row != here {
      guard case .agreement(let agreement, let isChosen) = row,
        state.removing[row.row] == nil, !state.recording.contains(row.row)
      else { continue }
      guard isChosen else {
        if isLeaving { continue }
        state.newRows.removeAll { $0.row == row.row }
        continue
      }
      state.recording.insert(row.row)
      effects.append(
        .save(
          .plan(state.plan, .recordAgreement(agreement)), basedOn: shown,
          ticket: world.makeTicket()))
    }
    return effects
  }

  /// Leaves an agreement that is begun and not recorded; nothing where the focus is in no such row.
  static func dropAgreement(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect]? {
    guard let row = state.field?.row, row.kind == .agreements, scene.isNew(row),
      !state.recording.contains(row)
    else { return nil }
    let shown = PlanField(path: row.mainPath).map(scene.current) ?? ""
    let effects = state.writing.abandon(fields: scene.fields)
    state.newRows.removeAll { $0.row == row }
    state.list = nil
    let left = go(to: "+agreements/end", &state, world)
    let notes = scene.texts.notes
    return effects + left + [.say(notes.notRecorded(shown))]
  }

  /// Takes what was typed in a new agreement's field into the row; nothing is saved yet.
  static func keepAgreement(_ state: inout State, _ scene: PlanScene) -> [Effect] {
    guard case .agreement(let id, let part) = state.field,
      let text = state.writing.open?.text,
      let index = state.newRows.firstIndex(where: { $0.row.id == id.text }),
      case .agreement(var agreement, var isChosen) = state.newRows[index]
    else { return [] }
    let effects = state.writing.abandon(fields: scene.fields)
    let value = scene.names.choose(text, for: .agreement(id, part))
    switch (part, value) {
    case (.who, .student): (agreement.who, isChosen) = (.student, true)
    case (.who, .member(let member)): (agreement.who, isChosen) = (.member(member), true)
    case (.who, _) where text.allSatisfy(\.isWhitespace): isChosen = false
    case (.who, _): return effects + [.say(scene.world.texts.plan.notFound(text))]
    case (.way, .way(let way)): agreement.way = way
    case (.day, _):
      let entry = scene.world.day(text, as: .past)
      guard let day = entry.day else {
        let problem = text.isEmpty ? nil : entry.problem(scene.world.texts)
        return effects + (problem.map { [.say($0)] } ?? [])
      }
      agreement.day = day
    default: break
    }
    state.newRows[index] = .agreement(agreement, isChosen: isChosen)
    return effects
  }
}

extension PlanEditor {
  static func removeRow(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    guard let row = state.field?.row else { return [] }
    if row.kind == .agreements && !scene.isNew(row) {
      return [.say(scene.texts.notes.fixedRow)]
    }
    let words = state.writing.open?.path == row.mainPath ? state.writing.open?.text : nil
    let shown = scene.names.shown(
      PlanField(path: row.mainPath) ?? .ownWords,
      words ?? PlanField(path: row.mainPath).map(scene.text) ?? "")
    let paths = PlanForm.of(scene, world).paths
    let next =
      paths.drop { $0 != state.focus }.first { !$0.hasPrefix(row.path + "/") }
      ?? paths.last { !$0.hasPrefix(row.path + "/") }
    var effects: [Effect] = []
    let isSaved = scene.fields.plan?.contains(row) == true
    if let kept = scene.plan.row(row)?.with(words), !shown.isEmpty {
      state.removed.append(
        RemovedRow(row: kept, links: scene.plan.links(below: row), shown: shown))
      state.last = .removing
    }
    effects += state.writing.abandon(fields: scene.fields)
    state.writing.forget(prefix: row.path + "/")
    state.newRows.removeAll { $0.row == row }
    if isSaved, let change = row.removal {
      let ticket = world.makeTicket()
      state.removing[row] = ticket
      effects.append(
        .save(.plan(state.plan, change), basedOn: scene.fields.version, ticket: ticket))
    }
    state.list = nil
    effects += go(to: next, &state, world)
    return shown.isEmpty ? effects : effects + [.say(scene.texts.notes.removed(shown))]
  }

  static func undo(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    let canUndoTyping = state.writing.open?.area.editing.canUndo == true
    if !canUndoTyping, let effects = dropAgreement(&state, scene, world) { return effects }
    if canUndoTyping && (state.last != .removing || state.removed.isEmpty) {
      return typeUndo(.ctrl("z"), &state, scene, world)
    }
    // What came back by another way is no longer removed.
    state.removed.removeAll { scene.plan.row($0.row.row) != nil }
    // Words written after a row was removed are the later step: the history knows both.
    guard state.last != .typing, let removed = state.removed.popLast() else {
      return recall(redo: false, &state, scene, world)
    }
    let row = removed.row.row
    state.removing[row] = nil
    state.restored.append(row)
    state.last = state.removed.isEmpty ? .restoring : .removing
    let back = removed.row.tied(in: scene.plan)
    state.newRows.append(back)
    var effects = leaveField(&state, to: nil, world)
    if let change = back.addition {
      for change in [change] + removed.links.filter({ $0.hasItsRow(in: scene.plan) }) {
        effects.append(
          .save(.plan(state.plan, change), basedOn: nil, ticket: world.makeTicket()))
      }
    }
    effects += go(to: row.mainPath, &state, world)
    return effects + [.say(scene.texts.notes.broughtBack(removed.shown))]
  }

  static func redo(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    if state.last == .restoring || state.writing.open?.area.editing.canRedo != true,
      let row = state.restored.popLast()
    {
      let effects = go(to: row.mainPath, &state, world)
      guard let now = Self.scene(state, world) else { return effects }
      return effects + removeRow(&state, now, world)
    }
    guard state.writing.open?.area.editing.canRedo == true else {
      return recall(redo: true, &state, scene, world)
    }
    return typeUndo(.ctrl("y"), &state, scene, world)
  }

  private static func typeUndo(
    _ key: Key, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    state.last = .typing
    let box = PlanPage(scene, world, in: world.body).box(state.focus)
    let (path, before) = (state.focus, state.writing.open?.text ?? "")
    let effects = state.writing.type(key, in: box, fields: scene.fields).effects
    let after = state.writing.open?.text ?? ""
    if after == before { return effects }
    let texts = world.texts.history
    let words =
      key == .ctrl("z")
      ? texts.undone(named(path, from: after, to: before, isUndone: true, scene))
      : texts.redone(named(path, from: before, to: after, scene))
    return effects + [.say(words)]
  }
}
